import { Aim, Flag, Medal, Share, TrophyBase } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  {
    path: 'results/mine',
    name: 'results-mine',
    component: () => import('./MyResultsPage.vue'),
    meta: { titleKey: 'targets.title.mine', rail: { section: 'results', icon: Medal, order: 10 }, needs: ['targets.read', 'calling.work'] },
  },
  {
    path: 'results/team',
    name: 'results-team',
    component: () => import('./TeamResultsPage.vue'),
    meta: { titleKey: 'targets.title.team', rail: { section: 'results', icon: TrophyBase, order: 15 }, needs: ['targets.read', 'insight.read'] },
  },
  {
    path: 'targets',
    name: 'targets',
    component: () => import('./TargetsPage.vue'),
    meta: { titleKey: 'targets.title.targets', rail: { section: 'results', icon: Aim, order: 20 }, needs: ['targets.write'] },
  },
  {
    path: 'promotions',
    name: 'promotions',
    component: () => import('./promotion/PromotionsPage.vue'),
    meta: { titleKey: 'targets.promotion.title', rail: { section: 'results', icon: Flag, order: 25 }, needs: ['targets.read'] },
  },
  {
    path: 'promotions/:promotionId',
    name: 'promotion',
    component: () => import('./promotion/PromotionPage.vue'),
    props: true,
    meta: { titleKey: 'targets.promotion.one', needs: ['targets.read'] },
  },
  {
    path: 'targets/tree',
    name: 'targets-tree',
    component: () => import('./tree/TargetTreePage.vue'),
    meta: { titleKey: 'targets.title.tree', rail: { section: 'results', icon: Share, order: 22 }, needs: ['targets.write'] },
  },
]
