import { api, ok } from '@/api/client'
import type { FeatureShell } from '@/layout/types'

/** Customers by name, initials, number or its tail, from anywhere. */
export const shell: FeatureShell = {
  palette: [
    {
      id: 'customers',
      titleKey: 'customers.title',
      needs: ['customers.read'],
      search: async (query, signal) => {
        const page = await ok(api.POST('/api/customers/list', { body: { search: query, limit: 8 }, signal }))
        return page.rows.map((row) => ({
          id: row.id,
          title: row.name,
          hint: [row.phone, row.ownerName].filter(Boolean).join(' · '),
          to: { name: 'customers', query: { open: row.id } },
        }))
      },
    },
  ],
}
