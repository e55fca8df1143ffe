import { User } from '@element-plus/icons-vue'
import type { FeatureShell, PaletteItem } from '@/layout/types'
import { api, ok } from '@/api/client'

/** Customers by part of a name, pinyin initials, number or its last digits. */
async function search(query: string, signal: AbortSignal): Promise<PaletteItem[]> {
  const page = await ok(api.POST('/api/customers/list', { body: { search: query, limit: 8 }, signal }))
  return page.rows.map((row) => ({
    id: row.id,
    title: row.name,
    hint: [row.grade, row.phone, row.ownerName].filter(Boolean).join(' · '),
    icon: User,
    to: { name: 'customers', query: { open: row.id } },
  }))
}

/** What this feature adds to the shell: palette providers, work that starts at sign-in. */
export const shell: FeatureShell = { palette: [{ id: 'customers', titleKey: 'customers.palette.title', needs: ['customers.read'], search }] }
