import { computed, type ComputedRef } from 'vue'
import { useRouter, type RouteRecordNormalized, type Router } from 'vue-router'
import { useSession } from './session'
import { SECTIONS, type Section } from './types'

export interface RailGroup {
  section: Section
  items: RouteRecordNormalized[]
}

/** The pages this person may open, grouped and ordered as in the rail. */
export function useRail(): ComputedRef<RailGroup[]> {
  const router = useRouter()
  const session = useSession()
  return computed(() => railOf(router.getRoutes(), session.may))
}

export function railOf(records: RouteRecordNormalized[], may: (needs: string[]) => boolean): RailGroup[] {
  const open = records.filter((record) => record.meta.rail && may(record.meta.needs ?? []))
  open.sort((a, b) => (a.meta.rail?.order ?? 0) - (b.meta.rail?.order ?? 0))
  return SECTIONS.map((section) => ({ section, items: open.filter((record) => record.meta.rail?.section === section) })).filter(
    (group) => group.items.length > 0,
  )
}

/** Where `/` leads: the page the server named, else the first of the rail; null when nothing is open. */
export function homeOf(router: Router, home: string, may: (needs: string[]) => boolean): string | null {
  if (home) {
    const named = router.resolve(home.startsWith('/') ? home : `/${home}`)
    if (named.name && named.name !== 'not-found' && named.name !== 'home' && may(named.meta.needs ?? [])) return named.fullPath
  }
  return railOf(router.getRoutes(), may)[0]?.items[0]?.path ?? null
}
