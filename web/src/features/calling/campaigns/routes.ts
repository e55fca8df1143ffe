import { Connection, Document, Microphone, Promotion, Timer } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

/** The pages around the desk: what is dialled, what is said, by which rules and lines, and what was recorded. */
export const pages: FeatureRoute[] = [
  {
    path: 'campaigns',
    name: 'campaigns',
    component: () => import('./CampaignsPage.vue'),
    meta: { titleKey: 'calling.campaigns.title', rail: { section: 'team', icon: Promotion, order: 20 }, needs: ['campaigns.read'] },
  },
  {
    path: 'campaigns/new',
    name: 'campaign-new',
    component: () => import('./CampaignWizard.vue'),
    meta: { titleKey: 'calling.campaigns.wizard.title', needs: ['campaigns.write'] },
  },
  {
    path: 'recordings',
    name: 'recordings',
    component: () => import('../recordings/RecordingsPage.vue'),
    meta: { titleKey: 'calling.recordings.title', rail: { section: 'team', icon: Microphone, order: 50 }, needs: ['recordings.listen'] },
  },
  {
    path: 'scripts',
    name: 'scripts',
    component: () => import('../scripts/ScriptsPage.vue'),
    meta: { titleKey: 'calling.scripts.title', rail: { section: 'team', icon: Document, order: 60 }, needs: ['scripts.read'] },
  },
  {
    path: 'scripts/:id',
    name: 'script',
    props: true,
    component: () => import('../scripts/ScriptPage.vue'),
    meta: { titleKey: 'calling.scripts.edit', needs: ['scripts.read'] },
  },
  {
    path: 'calling-rules',
    name: 'calling-rules',
    component: () => import('../rules/RulesPage.vue'),
    meta: { titleKey: 'calling.rules.title', rail: { section: 'settings', icon: Timer, order: 30 }, needs: ['rules.read'] },
  },
  {
    path: 'lines',
    name: 'lines',
    component: () => import('../lines/LinesPage.vue'),
    meta: { titleKey: 'calling.lines.title', rail: { section: 'settings', icon: Connection, order: 40 }, needs: ['lines.read'] },
  },
]
