import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useFormat } from '@/ui/format'
import type { Column } from '@/ui/table'
import type { CustomerRow } from './customers'

/** Columns of the list and of the pool. */
export function useCustomerColumns() {
  const { t } = useI18n()
  const format = useFormat()
  const when = (at: string | null | undefined) => (at ? format.value.date(at) : '—')
  return computed<Column<CustomerRow>[]>(() => [
    { key: 'name', title: t('customers.field.name'), text: (row) => row.name, sortable: true, fixed: true },
    { key: 'grade', title: t('customers.field.grade'), sortable: true, width: 80 },
    { key: 'phone', title: t('customers.field.phone'), text: (row) => row.phone ?? '—', width: 130 },
    { key: 'company', title: t('customers.field.company'), text: (row) => row.company ?? '', hidden: true },
    { key: 'place', title: t('customers.field.place'), text: (row) => [row.province, row.city].filter(Boolean).join(' ') },
    { key: 'owner', title: t('customers.field.owner'), text: (row) => row.ownerName ?? t('customers.pool') },
    { key: 'lastContact', title: t('customers.field.lastContact'), text: (row) => when(row.lastContactAt), sortable: true, width: 150 },
    { key: 'nextPlan', title: t('customers.field.nextPlan'), text: (row) => when(row.nextPlanAt), sortable: true, width: 150 },
    { key: 'source', title: t('customers.field.source'), text: (row) => row.source ?? '', hidden: true },
    { key: 'created', title: t('customers.field.created'), text: (row) => when(row.createdAt), sortable: true, width: 150, hidden: true },
  ])
}
