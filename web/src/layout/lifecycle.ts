import type { QueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import type { Router } from 'vue-router'
import { onDoubt, onServerTime, onSignedOut } from '@/api/client'
import { i18n } from '@/i18n'
import { serverSays } from '@/ui/clock'
import { toast } from '@/ui/toasts'
import { shells } from './features'
import { useSession } from './session'

/** Starts the features' background work at sign-in, ends it and forgets all data at sign-out. */
export function watchSession(router: Router, queries: QueryClient): void {
  const session = useSession()
  onSignedOut(session.wasEnded)
  onDoubt((code) => {
    const key = code === 'request.unanswered' ? 'layout.doubt.unanswered' : 'layout.doubt.other'
    toast(i18n.global.t(key), { tone: 'bad', seconds: 20 })
  })
  onServerTime((date) => serverSays(date, false))
  watch(
    () => session.signedIn,
    (signedIn) => {
      for (const shell of shells) void (signedIn ? shell.onSignedIn?.((name) => void router.push({ name })) : shell.onSignedOut?.())
      if (signedIn) return
      queries.clear()
      const here = router.currentRoute.value
      if (!here.meta.open && here.name) void router.push({ name: 'sign-in', query: { to: here.fullPath } })
    },
  )
}
