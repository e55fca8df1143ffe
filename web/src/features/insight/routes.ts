import { DataBoard, Monitor } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  {
    path: 'floor', name: 'floor', component: () => import('./FloorPage.vue'),
    meta: { titleKey: 'insight.floor.title', rail: { section: 'work', icon: Monitor, order: 20 }, needs: ['insight.read'] },
  },
  {
    path: 'overview', name: 'overview', component: () => import('./OverviewPage.vue'),
    meta: { titleKey: 'insight.overview.title', rail: { section: 'work', icon: DataBoard, order: 30 }, needs: ['insight.read'] },
  },
]
