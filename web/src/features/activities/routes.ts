import { Calendar, Tickets } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  {
    path: 'plans/today',
    name: 'plans-today',
    component: () => import('./TodayPage.vue'),
    meta: { titleKey: 'activities.title.today', rail: { section: 'work', icon: Calendar, order: 20 }, needs: ['activities.write', 'calling.work'] },
  },
  {
    path: 'plans/team',
    name: 'plans-team',
    component: () => import('./TeamPlansPage.vue'),
    meta: { titleKey: 'activities.title.team', rail: { section: 'team', icon: Tickets, order: 20 }, needs: ['activities.read', 'insight.read'] },
  },
]
