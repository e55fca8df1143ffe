import { Compass } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  {
    path: 'planning',
    name: 'planning',
    component: () => import('./PlansPage.vue'),
    meta: { titleKey: 'planning.title', rail: { section: 'results', icon: Compass, order: 30 }, needs: ['plans.read'] },
  },
  {
    path: 'planning/monitors',
    name: 'planning-monitors',
    component: () => import('./monitors/MonitorsPage.vue'),
    meta: { titleKey: 'planning.monitors.title', needs: ['plans.read'] },
  },
  {
    path: 'planning/:planId',
    name: 'plan',
    component: () => import('./PlanPage.vue'),
    props: true,
    meta: { titleKey: 'planning.plan', needs: ['plans.read'] },
  },
  {
    path: 'planning/:planId/compare',
    name: 'plan-compare',
    component: () => import('./ComparePage.vue'),
    props: true,
    meta: { titleKey: 'planning.compare.title', needs: ['plans.read'] },
  },
]
