import { onScopeDispose, ref, type Ref } from 'vue'

/** Follows a media query, e.g. `(max-width: 720px)`. */
export function useMedia(query: string): Ref<boolean> {
  const list = matchMedia(query)
  const matches = ref(list.matches)
  const follow = () => (matches.value = list.matches)
  list.addEventListener('change', follow)
  onScopeDispose(() => list.removeEventListener('change', follow))
  return matches
}

/** The width of a phone held upright. */
export const PHONE = '(max-width: 720px)'
