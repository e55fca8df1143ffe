import { Money, Wallet } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  {
    path: 'pay/mine',
    name: 'pay-mine',
    component: () => import('./MyPayPage.vue'),
    meta: { titleKey: 'pay.title.mine', rail: { section: 'results', icon: Wallet, order: 40 }, needs: [] },
  },
  {
    path: 'pay',
    name: 'pay',
    component: () => import('./MonthPage.vue'),
    meta: { titleKey: 'pay.title.month', rail: { section: 'results', icon: Money, order: 45 }, needs: ['pay.read'] },
  },
  { path: 'pay/plans', name: 'pay-plans', component: () => import('./PlansPage.vue'), meta: { titleKey: 'pay.title.plans', needs: ['pay.read'] } },
  { path: 'pay/plans/:id', name: 'pay-plan', component: () => import('./PlanEditorPage.vue'), props: true, meta: { titleKey: 'pay.title.editor', needs: ['pay.read'] } },
  { path: 'pay/trial', name: 'pay-trial', component: () => import('./TrialPage.vue'), meta: { titleKey: 'pay.title.trial', needs: ['pay.read'] } },
]
