import { shallowRef } from 'vue'

/** What stopped a navigation (the server not reached, a chunk gone); null while all is well. */
export const fatal = shallowRef<unknown>(null)
