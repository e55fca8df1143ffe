import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { RouteLocationRaw } from 'vue-router'

export interface Notice {
  /** Adding the same id again replaces the older one. */
  id: string
  /** Either a message key with its figures, or ready words (a person's own text). */
  textKey?: string
  params?: Record<string, string | number>
  text?: string
  /** Milliseconds. */
  at: number
  to?: RouteLocationRaw
  read?: boolean
}

/** What the bell shows; features add, the newest first, at most 100. */
export const useNotices = defineStore('notices', () => {
  const list = ref<Notice[]>([])
  const unread = computed(() => list.value.filter((one) => !one.read).length)

  function add(notice: Notice): void {
    list.value = [notice, ...list.value.filter((one) => one.id !== notice.id)].sort((a, b) => b.at - a.at).slice(0, 100)
  }
  function remove(id: string): void {
    list.value = list.value.filter((one) => one.id !== id)
  }
  function read(id?: string): void {
    list.value = list.value.map((one) => (id === undefined || one.id === id ? { ...one, read: true } : one))
  }
  function clear(): void {
    list.value = []
  }
  return { list, unread, add, remove, read, clear }
})
