import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { show } from '../../tests/mount'
import DataTable from './DataTable.vue'

const rows = [{ id: 'a', name: '王敏' }, { id: 'b', name: '李雷' }, { id: 'c', name: '韩梅梅' }]
const columns = [{ key: 'name', title: '客户', sortable: true, text: (row: unknown) => (row as { name: string }).name }]
const base = { label: '客户', name: 'customers', rows: rows as unknown[], columns, rowId: (row: unknown) => (row as { id: string }).id }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function table(props: Record<string, unknown> = {}, slots: Record<string, string> = {}) {
  return show(DataTable as never, { props: { ...base, ...props }, slots } as never)
}

it('aPressOnARowAsksForItsDetail', async () => {
  const page = table()
  await page.findAll('tbody tr')[1]?.trigger('click')
  expect(page.emitted('open')).toEqual([[rows[1]]])
})

it('arrowsMoveAndEnterOpens', async () => {
  const page = table()
  await page.findAll('tbody tr')[0]?.trigger('keydown', { key: 'ArrowDown' })
  await nextTick()
  expect(document.activeElement?.textContent).toContain('李雷')
  await page.findAll('tbody tr')[1]?.trigger('keydown', { key: 'Enter' })
  expect(page.emitted('open')).toEqual([[rows[1]]])
})

it('allMatchingIsOfferedOnceAllLoadedAreTicked', async () => {
  const page = table({ selectable: true, more: true, total: 1204 })
  await page.find('thead input').setValue(true)
  expect(page.emitted('update:selection')?.at(-1)).toEqual([{ allMatching: false, ids: ['a', 'b', 'c'] }])
  await page.setProps({ selection: { allMatching: false, ids: ['a', 'b', 'c'] } } as never)
  const offer = page.findAll('button').find((button) => button.text().includes('1,204'))
  await offer?.trigger('click')
  expect(page.emitted('update:selection')?.at(-1)).toEqual([{ allMatching: true, ids: [] }])
})

it('aHeadingSortsAndSaysSo', async () => {
  const page = table({ sort: { key: 'name', direction: 'asc' } })
  expect(page.find('th').attributes('aria-sort')).toBe('ascending')
  await page.find('th button').trigger('click')
  expect(page.emitted('update:sort')).toEqual([[{ key: 'name', direction: 'desc' }]])
})

it('anEmptyListSaysWhatToDoFirst', () => {
  const page = table({ rows: [], emptyTitle: '还没有客户' }, { empty: '<button>导入名单</button>' })
  expect(page.text()).toContain('还没有客户')
  expect(page.text()).toContain('导入名单')
  expect(page.find('table').exists()).toBe(false)
})

it('aFailureShowsItsNumberAndIsTriedAgain', async () => {
  const page = table({ rows: [], error: { status: 500, requestId: 'r-42' } })
  expect(page.find('[role=alert]').text()).toContain('r-42')
  await page.find('[role=alert] button').trigger('click')
  expect(page.emitted('retry')).toHaveLength(1)
})

it('aRefusalIsNotOfferedAgain', () => {
  const page = table({ rows: [], error: { status: 403 } })
  expect(page.find('[role=alert]').text()).toContain('没有权限')
  expect(page.find('[role=alert] button').exists()).toBe(false)
})

it('theSkeletonComesOnlyAfterAFifthOfASecond', async () => {
  const page = table({ rows: [], pending: true })
  expect(page.findAll('.bones i')).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(210)
  expect(page.findAll('.bones i').length).toBeGreaterThan(3)
})

it('tenThousandRowsAreNotAllDrawn', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: String(at), name: `客户 ${at}` }))
  expect(table({ rows: many }).findAll('tr[data-row]').length).toBeLessThan(100)
})
