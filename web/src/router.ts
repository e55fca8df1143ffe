import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { routes as activities } from '@/features/activities/routes'
import { routes as calling } from '@/features/calling/routes'
import { routes as customers } from '@/features/customers/routes'
import { routes as deals } from '@/features/deals/routes'
import { routes as identity } from '@/features/identity/routes'
import { routes as insight } from '@/features/insight/routes'
import { routes as pay } from '@/features/pay/routes'
import { routes as planning } from '@/features/planning/routes'
import { routes as targets } from '@/features/targets/routes'
import { guard } from '@/layout/guard'

const features = [...calling, ...activities, ...customers, ...deals, ...targets, ...planning, ...pay, ...insight, ...identity]

const shellPages: RouteRecordRaw[] = [
  { path: '', name: 'home', component: () => import('@/layout/HomePage.vue') },
  { path: 'preferences', name: 'preferences', component: () => import('@/layout/PreferencesPage.vue'), meta: { titleKey: 'layout.preferences.title', needs: [] } },
  { path: 'refused', name: 'refused', component: () => import('@/layout/RefusedPage.vue'), meta: { titleKey: 'layout.refused.title' } },
  { path: ':rest(.*)*', name: 'not-found', component: () => import('@/layout/NotFoundPage.vue'), meta: { titleKey: 'layout.notFound.title' } },
]

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('@/layout/SignInPage.vue'), meta: { open: true, titleKey: 'layout.signIn.title' } },
    { path: '/', component: () => import('@/layout/ShellLayout.vue'), children: [...features, ...shellPages] },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

guard(router)
