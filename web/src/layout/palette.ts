import { ref, watch, type Ref } from 'vue'
import type { PaletteItem, PaletteProvider } from './types'

/** Whether the command palette is open; anyone may open it. */
export const paletteOpen = ref(false)

export interface PaletteGroup {
  id: string
  titleKey: string
  items: PaletteItem[]
  failed: boolean
}

/** Keeps the entries all of whose query words appear in their title or hint. */
export function matching(items: PaletteItem[], query: string): PaletteItem[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const text = `${item.title} ${item.hint ?? ''} ${item.id}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** Asks every provider 120 ms after the last key; an older answer never overwrites a newer one. */
export function useProviders(query: Ref<string>, providers: () => PaletteProvider[]) {
  const groups = ref<PaletteGroup[]>([]) as Ref<PaletteGroup[]>
  const busy = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked: AbortController | undefined

  watch(query, (text) => {
    clearTimeout(timer)
    asked?.abort()
    busy.value = false
    if (!text.trim()) {
      groups.value = []
      return
    }
    timer = setTimeout(() => void ask(text.trim()), 120)
  })

  async function ask(text: string): Promise<void> {
    const mine = (asked = new AbortController())
    busy.value = true
    const answers = await Promise.all(
      providers().map(async (provider): Promise<PaletteGroup> => {
        const { id, titleKey } = provider
        try {
          return { id, titleKey, items: await provider.search(text, mine.signal), failed: false }
        } catch {
          return { id, titleKey, items: [], failed: true }
        }
      }),
    )
    if (mine.signal.aborted) return
    busy.value = false
    groups.value = answers
  }

  return { groups, busy }
}
