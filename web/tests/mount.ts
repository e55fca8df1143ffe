import { mount, type ComponentMountingOptions } from '@vue/test-utils'
import { createPinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type RouteRecordRaw, type Router } from 'vue-router'
import { i18n } from '@/i18n'

const Blank = { template: '<p />' }

/** A router over plain pages, for tests of what stands around them. */
export function pages(routes: RouteRecordRaw[] = []): Router {
  return createRouter({ history: createMemoryHistory(), routes: [...routes, { path: '/:rest(.*)*', name: 'not-found', component: Blank }] })
}

/** Mounts with everything a page of the program has, Chinese first. */
export function show<C extends Component>(component: C, options: ComponentMountingOptions<C> = {}, router: Router = pages()) {
  i18n.global.locale.value = 'zh'
  return mount(component, { attachTo: document.body, ...options, global: { plugins: [createPinia(), i18n, router], ...options.global } } as never)
}
