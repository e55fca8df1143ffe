import { defineAsyncComponent, type Component } from 'vue'
import type { Step } from './planning'

/** The page of each step; a step without one says so. Every page gets `view`, `state` and `editable`. */
export const STEP_PAGES: Partial<Record<Step, Component>> = {
  POTENTIAL: defineAsyncComponent(() => import('./potential/PotentialPage.vue')),
  RESPONSE: defineAsyncComponent(() => import('./response/ResponsePage.vue')),
  SIZE: defineAsyncComponent(() => import('./size/SizePage.vue')),
  QUOTAS: defineAsyncComponent(() => import('./quota/QuotaPage.vue')),
  TERRITORIES: defineAsyncComponent(() => import('./territory/TerritoryPage.vue')),
  STRUCTURE: defineAsyncComponent(() => import('./structure/StructurePage.vue')),
}
