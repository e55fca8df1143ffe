import type { Component } from 'vue'
import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router'

/** For example `customers.read`; the server's list is the truth, the web only hides. */
export type Permission = string

/** Groups of the left rail, drawn in this order. */
export const SECTIONS = ['work', 'customers', 'team', 'results', 'settings'] as const
export type Section = (typeof SECTIONS)[number]

export interface FeatureMeta {
  /** i18n key of the page's name: rail, palette, window title. */
  titleKey: string
  /** Absent: the page is reached from another page, not from the rail. */
  rail?: { section: Section; icon: Component; order: number }
  /** All of these are needed; an empty list means every signed-in person. */
  needs: Permission[]
  /** The page fills the window without the usual padding (desk, board). */
  full?: boolean
}

export type FeatureRoute = RouteRecordRaw & { name: string; meta: FeatureMeta }

export interface PaletteItem {
  id: string
  title: string
  hint?: string
  icon?: Component
  to?: RouteLocationRaw
  run?: () => void
}

/** A source of answers in the command palette, e.g. customers by name or telephone tail. */
export interface PaletteProvider {
  id: string
  titleKey: string
  needs: Permission[]
  search: (query: string, signal: AbortSignal) => Promise<PaletteItem[]>
}

/** What a feature adds to the shell besides its pages; keep heavy code behind `import()`. */
export interface FeatureShell {
  palette?: PaletteProvider[]
  /** Runs after sign-in, and after a reload with a live session; `open` leads to a page by its name. */
  onSignedIn?: (open: (page: string) => void) => void | Promise<void>
  onSignedOut?: () => void | Promise<void>
}

declare module 'vue-router' {
  interface RouteMeta {
    titleKey?: string
    rail?: FeatureMeta['rail']
    needs?: Permission[]
    full?: boolean
    /** Reached without a session. */
    open?: boolean
  }
}
