import { DocumentChecked, Key, OfficeBuilding, User } from '@element-plus/icons-vue'
import type { FeatureRoute } from '@/layout/types'

export const routes: FeatureRoute[] = [
  { path: 'settings', name: 'settings', redirect: { name: 'organisation' }, meta: { titleKey: 'identity.title.organisation', needs: ['organisation.write'] } },
  {
    path: 'settings/organisation',
    name: 'organisation',
    component: () => import('./OrganisationPage.vue'),
    meta: { titleKey: 'identity.title.organisation', rail: { section: 'settings', icon: OfficeBuilding, order: 10 }, needs: ['organisation.write'] },
  },
  {
    path: 'settings/accounts',
    name: 'accounts',
    component: () => import('./AccountsPage.vue'),
    meta: { titleKey: 'identity.title.accounts', rail: { section: 'settings', icon: User, order: 20 }, needs: ['accounts.read'] },
  },
  {
    path: 'settings/audit',
    name: 'audit',
    component: () => import('./AuditPage.vue'),
    meta: { titleKey: 'identity.title.audit', rail: { section: 'settings', icon: DocumentChecked, order: 90 }, needs: ['audit.read'] },
  },
  {
    path: 'security',
    name: 'security',
    component: () => import('./SecurityPage.vue'),
    meta: { titleKey: 'identity.title.security', rail: { section: 'settings', icon: Key, order: 95 }, needs: [] },
  },
]
