import { DataAnalysis, Files, Upload, User } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  {
    path: 'customers', name: 'customers', component: () => import('@/layout/CustomersScreen.vue'),
    meta: { titleKey: 'customers.title', rail: { section: 'customers', icon: User, order: 10 }, needs: ['customers.read'] },
  },
  {
    path: 'pool', name: 'pool', component: () => import('./PoolPage.vue'),
    meta: { titleKey: 'customers.pool.title', rail: { section: 'customers', icon: Files, order: 20 }, needs: ['customers.read'] },
  },
  {
    path: 'customers/import', name: 'imports', component: () => import('./import/ImportPage.vue'),
    meta: { titleKey: 'customers.import.title', rail: { section: 'customers', icon: Upload, order: 30 }, needs: ['customers.import'] },
  },
  {
    path: 'customers/import/:id', name: 'import', component: () => import('./import/ImportPage.vue'),
    meta: { titleKey: 'customers.import.title', needs: ['customers.import'] },
  },
  {
    path: 'customers/grading', name: 'grading', component: () => import('./grading/GradingPage.vue'),
    meta: { titleKey: 'customers.grading.title', rail: { section: 'customers', icon: DataAnalysis, order: 40 }, needs: ['grading.read'] },
  },
]
