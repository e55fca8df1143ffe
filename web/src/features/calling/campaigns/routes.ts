import { Timer } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

/** The pages around the desk: what is dialled, what is said, by which rules and lines, and what was recorded. */
export const pages: FeatureRoute[] = [
  {
    path: 'calling-rules',
    name: 'calling-rules',
    component: () => import('../rules/RulesPage.vue'),
    meta: { titleKey: 'calling.rules.title', rail: { section: 'settings', icon: Timer, order: 30 }, needs: ['rules.read'] },
  },
]
