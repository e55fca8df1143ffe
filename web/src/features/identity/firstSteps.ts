import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, ok } from '@/api/client'
import { useSession } from '@/layout/session'

export const STEPS = ['units', 'accounts', 'line', 'rules', 'import', 'campaign'] as const
export type StepName = (typeof STEPS)[number]

/** What the company has by now. */
export interface Standing {
  units: number
  accounts: number
  /** Lines that reach real people. */
  lines: number
  rulesChanged: boolean
  imported: boolean
  campaign: boolean
}

export function doneOf(standing: Standing): Record<StepName, boolean> {
  return { units: standing.units > 1, accounts: standing.accounts > 1, line: standing.lines > 0, rules: standing.rulesChanged, import: standing.imported, campaign: standing.campaign }
}

/** A company that has a campaign needs no first steps any more, whichever it left out. */
export const isBeginning = (standing: Standing): boolean => !standing.campaign

/** Whether the audit trail knows the action. */
const happened = async (action: string) => (await ok(api.GET('/api/audit', { params: { query: { action, size: 1 } } }))).rows.length > 0

async function standing(): Promise<Standing> {
  const [units, accounts, lines, rulesChanged, imported, campaign] = await Promise.all([
    ok(api.GET('/api/organisation/units')),
    ok(api.GET('/api/accounts', { params: { query: { active: true, size: 2 } } })),
    ok(api.GET('/api/lines')),
    happened('rules.changed'),
    happened('customers.imported'),
    happened('campaign.created'),
  ])
  return { units: units.length, accounts: accounts.rows.length, lines: lines.filter(({ line }) => !line.simulated && line.active).length, rulesChanged, imported, campaign }
}

/** Asked again whenever the page is opened; for those who may see all of it. */
export function useStanding() {
  const session = useSession()
  return useQuery({
    queryKey: ['identity', 'first-steps'], queryFn: standing, staleTime: 0,
    enabled: computed(() => session.may(['organisation.write', 'accounts.write', 'lines.write', 'rules.write', 'audit.read'])),
  })
}
