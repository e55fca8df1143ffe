import { useSession } from '@/layout/session'
import type { FeatureShell } from '@/layout/types'

/** The desk is followed on every page, so that the phone strip is always true. */
export const shell: FeatureShell = {
  async onSignedIn(open) {
    if (!useSession().permissions.has('calling.work')) return
    const { followDesk } = await import('./desk')
    followDesk(() => open('desk'))
  },
  async onSignedOut() {
    const { leaveDesk } = await import('./desk')
    leaveDesk()
  },
}
