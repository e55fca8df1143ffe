import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { visible } from './rows'
import { loadNode, type Metric, type TreeView } from './tree'

const AT_ONCE = 6

/** The tree of one year and metric: loaded a level at a time, the open ones loaded anew after a change. */
export function useTree(year: Ref<number>, metric: Ref<Metric>) {
  const views = shallowRef(new Map<string, TreeView>())
  const open = shallowRef<ReadonlySet<string>>(new Set<string>())
  const rootId = ref('')
  const error = ref<unknown>(null)
  const pending = ref(true)
  let turn = 0

  const root = computed(() => views.value.get(rootId.value))
  const rows = computed(() => (root.value ? visible(root.value.node, (id) => views.value.get(id)?.children, open.value) : []))

  async function load(ids: (string | undefined)[]): Promise<void> {
    const mine = turn
    const loaded: TreeView[] = []
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      loaded.push(...(await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => loadNode(year.value, metric.value, id)))))
    }
    if (mine !== turn) return
    const next = new Map(views.value)
    for (const view of loaded) next.set(view.node.id, view)
    views.value = next
    if (ids.includes(undefined)) rootId.value = loaded[0]?.node.id ?? ''
  }

  async function start(): Promise<void> {
    turn++
    views.value = new Map()
    pending.value = true
    error.value = null
    try {
      await load([undefined])
      open.value = new Set([...open.value, rootId.value])
      await load([...open.value].filter((id) => id !== rootId.value))
    } catch (problem) {
      error.value = problem
    } finally {
      pending.value = false
    }
  }

  async function toggle(id: string): Promise<void> {
    const next = new Set(open.value)
    if (next.delete(id)) open.value = next
    else {
      if (!views.value.has(id)) await load([id])
      open.value = new Set([...open.value, id])
    }
  }

  /** After a change: what is open or was looked at is loaded anew, without a flicker. */
  const again = (also?: string) => load([...new Set([...open.value, rootId.value, ...(also ? [also] : [])])].filter((id) => id))

  watch([year, metric], start, { immediate: true })
  return { root, rows, views, error, pending, start, toggle, load, again }
}
