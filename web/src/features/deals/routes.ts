import { Briefcase, ShoppingCart } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  {
    path: 'projects',
    name: 'projects',
    component: () => import('./ProjectsPage.vue'),
    meta: { titleKey: 'deals.title.projects', rail: { section: 'customers', icon: Briefcase, order: 30 }, needs: ['deals.read'] },
  },
  {
    path: 'orders',
    name: 'orders',
    component: () => import('./OrdersPage.vue'),
    meta: { titleKey: 'deals.title.orders', rail: { section: 'results', icon: ShoppingCart, order: 30 }, needs: ['deals.read'] },
  },
]
