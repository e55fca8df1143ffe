import { shallowRef } from 'vue'

/** What stopped the page as a whole (a failed navigation, a component that threw); null while all is well. */
export const fatal = shallowRef<unknown>(null)
