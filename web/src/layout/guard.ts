import type { Router } from 'vue-router'
import { i18n } from '@/i18n'
import { fatal } from './fatal'
import { useSession } from './session'

/** Who gets to which page: strangers to the sign-in page, the rest only where their permissions reach. */
export function guard(router: Router): void {
  router.beforeEach(async (to) => {
    const session = useSession()
    if (session.state === 'unknown') await session.load()
    if (to.meta.open) return session.signedIn && to.name === 'sign-in' ? { path: returnPath(to.query.to) } : true
    if (!session.signedIn) return { name: 'sign-in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
    if (!session.may(to.meta.needs ?? [])) return { name: 'refused', query: { page: String(to.name) } }
    return true
  })
  router.afterEach((to) => {
    fatal.value = null
    const page = to.meta.titleKey ? i18n.global.t(to.meta.titleKey) : ''
    document.title = page ? `${page} · 鸿雁` : '鸿雁 Hongyan'
  })
  router.onError((error, to) => {
    // After an update the old chunks are gone: load the page anew, once.
    const gone = /dynamically imported module|Failed to fetch|preload/i.test(String(error))
    if (gone && sessionStorage.getItem('hongyan.reloaded') !== to.fullPath) {
      sessionStorage.setItem('hongyan.reloaded', to.fullPath)
      location.assign(to.fullPath)
      return
    }
    fatal.value = error
  })
}

/** Only a path of this site is followed; anything else would let a link send people elsewhere. */
export function returnPath(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/'
}
