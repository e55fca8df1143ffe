import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** One column; `text` is what is drawn unless the slot `cell-<key>` is given. */
export interface Column<Row> {
  key: string
  title: string
  text?: (row: Row) => string
  width?: number
  align?: 'start' | 'end'
  sortable?: boolean
  /** Off until chosen. */
  hidden?: boolean
  /** Cannot be switched off. */
  fixed?: boolean
}

export interface Sort {
  key: string
  direction: 'asc' | 'desc'
}

/** Which rows are meant: those named, or all that match the filter but those named. */
export interface Selection {
  allMatching: boolean
  ids: string[]
}

export const NOTHING: Selection = { allMatching: false, ids: [] }

export function isSelected(selection: Selection, id: string): boolean {
  return selection.allMatching !== selection.ids.includes(id)
}

export function toggled(selection: Selection, id: string): Selection {
  const ids = selection.ids.includes(id) ? selection.ids.filter((one) => one !== id) : [...selection.ids, id]
  return { ...selection, ids }
}

/** How many rows are meant; null when all matching are and the server has not counted them. */
export function countOf(selection: Selection, total: number | null | undefined): number | null {
  if (!selection.allMatching) return selection.ids.length
  return total == null ? null : Math.max(0, total - selection.ids.length)
}

/** asc → desc → none, as one presses the same heading. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, direction: 'asc' }
  return sort.direction === 'asc' ? { key, direction: 'desc' } : null
}

/** The columns shown, remembered on this device under the table's name, unless the page keeps them itself (`given`). */
export function useColumns<Row>(name: () => string, columns: () => Column<Row>[], given?: Ref<string[] | null | undefined>) {
  const slot = () => `hongyan.table.${name()}`
  const chosen = ref<string[] | null>(read(slot()))
  const shown = computed(() => {
    const keys = given?.value === undefined ? chosen.value : given.value
    return columns().filter((column) => column.fixed || (keys ? keys.includes(column.key) : !column.hidden))
  })
  function choose(keys: string[] | null): void {
    if (given && given.value !== undefined) {
      given.value = keys
      return
    }
    chosen.value = keys
    if (keys) localStorage.setItem(slot(), JSON.stringify(keys))
    else localStorage.removeItem(slot())
  }
  return { shown, choose }
}

function read(slot: string): string[] | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(slot) ?? 'null')
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null
  } catch {
    return null
  }
}

export interface Slice {
  from: number
  to: number
  above: number
  below: number
}

/** The rows worth drawing for a scroll position; all of them below 120. */
export function sliceOf(count: number, rowHeight: number, scrollTop: number, height: number, spare = 20): Slice {
  if (count <= 120 || rowHeight <= 0) return { from: 0, to: count, above: 0, below: 0 }
  const from = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight) - spare))
  const to = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare)
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight }
}

/** Follows the scrolling of `scroller` and says which rows to draw and when the end is near. */
export function useWindow(scroller: Ref<HTMLElement | undefined>, count: () => number, nearEnd: () => void) {
  const top = ref(0)
  const height = ref(800)
  const rowHeight = ref(40)
  let watcher: ResizeObserver | undefined
  const follow = () => {
    const element = scroller.value
    if (!element) return
    top.value = element.scrollTop
    height.value = element.clientHeight
    if (element.scrollHeight - element.scrollTop - element.clientHeight < 600) nearEnd()
  }
  watch(scroller, (element) => {
    watcher?.disconnect()
    if (!element) return
    element.addEventListener('scroll', follow, { passive: true })
    watcher = new ResizeObserver(() => {
      const row = element.querySelector('tbody tr[data-row]')
      if (row) rowHeight.value = row.getBoundingClientRect().height
      follow()
    })
    watcher.observe(element)
  })
  onBeforeUnmount(() => watcher?.disconnect())
  const slice = computed(() => sliceOf(count(), rowHeight.value, top.value, height.value))
  return { slice, rowHeight }
}
