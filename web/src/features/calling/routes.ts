import { Headset } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'
import { pages } from './campaigns/routes'

export const routes: FeatureRoute[] = [
  {
    path: 'desk',
    name: 'desk',
    component: () => import('@/layout/DeskPage.vue'),
    meta: { titleKey: 'calling.desk.title', rail: { section: 'work', icon: Headset, order: 10 }, needs: ['calling.work'], full: true },
  },
  ...pages,
]
