import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { Problem } from '@/api/problem'
import { pages, show } from '../../tests/mount'
import ErrorBoundary from './ErrorBoundary.vue'
import { guard, returnPath } from './guard'
import { homeOf, railOf } from './navigation'
import { useNotices } from './notices'
import { matching, useProviders } from './palette'
import { useSession } from './session'
import { signInTrouble } from './signIn'
import SignInPage from './SignInPage.vue'
import { stateColour, useSoftphone } from './softphone'
import type { PaletteItem } from './types'

const Page = defineComponent({ template: '<p />' })
const icon = Page
const routes = [
  { path: '/customers', name: 'customers', component: Page, meta: { titleKey: 'c', needs: ['customers.read'], rail: { section: 'customers' as const, icon, order: 2 } } },
  { path: '/desk', name: 'desk', component: Page, meta: { titleKey: 'd', needs: ['calling.work'], rail: { section: 'work' as const, icon, order: 1 } } },
  { path: '/refused', name: 'refused', component: Page },
  { path: '/sign-in', name: 'sign-in', component: Page, meta: { open: true } },
]
const may = (...own: string[]) => (needs: string[]) => needs.every((need) => own.includes(need))

const realFetch = globalThis.fetch
function serverSays(status: number, body: unknown): void {
  globalThis.fetch = (async () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })) as typeof fetch
}
const seller = { account: { id: '1', login: 'wang', name: '王敏', role: 'SELLER', unitName: '一组' }, permissions: ['calling.work'], csrfToken: 't', language: 'zh', home: 'desk', zone: 'Asia/Shanghai' }

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => (globalThis.fetch = realFetch))

describe('rail and home', () => {
  it('showOnlyWhatOneMayUseInTheOrderOfSections', () => {
    const all = pages(routes).getRoutes()
    expect(railOf(all, may('customers.read', 'calling.work')).map((group) => group.items[0]?.name)).toEqual(['desk', 'customers'])
    expect(railOf(all, may()).length).toBe(0)
  })
  it('homeIsTheNamedPageElseTheFirstOpenOne', () => {
    const router = pages(routes)
    expect(homeOf(router, 'desk', may('calling.work', 'customers.read'))).toBe('/desk')
    expect(homeOf(router, 'desk', may('customers.read'))).toBe('/customers')
    expect(homeOf(router, 'nowhere', may('customers.read'))).toBe('/customers')
    expect(homeOf(router, 'desk', may())).toBeNull()
  })
})

describe('guard', () => {
  async function visit(path: string): Promise<string> {
    const router = pages(routes)
    guard(router)
    await router.push(path)
    return router.currentRoute.value.fullPath
  }
  it('sendsStrangersToSignInWithTheWayBack', async () => {
    serverSays(401, { code: 'session.none' })
    expect(await visit('/customers?view=3')).toBe('/sign-in?to=/customers?view=3')
  })
  it('letsInWhoMayAndRefusesWhoMayNot', async () => {
    serverSays(200, seller)
    expect(await visit('/desk')).toBe('/desk')
    expect(await visit('/customers')).toBe('/refused?page=customers')
  })
  it.each([['/desk', '/desk'], ['//evil.example', '/'], ['/\\evil.example', '/'], ['https://evil.example', '/'], [undefined, '/'], ['/sign-in?to=/x', '/']])(
    'the way back %s leads to %s', (to, path) => expect(returnPath(to)).toBe(path),
  )
})

describe('sign-in', () => {
  it('tellsWhatWhyAndNext', () => {
    expect(signInTrouble(new Problem(401, 'sign-in.failed')).key).toBe('layout.signIn.failed')
    expect(signInTrouble(new Problem(429, 'sign-in.wait', { seconds: 12.2 }))).toMatchObject({ key: 'layout.signIn.wait', seconds: 13 })
    expect(signInTrouble(new Problem(0, 'network.unreachable')).key).toBe('layout.signIn.network')
    expect(signInTrouble(new Problem(500, 'x', {}, 'r-9'))).toMatchObject({ key: 'layout.signIn.other', id: 'r-9' })
  })
  it('countsDownBeforeTheNextTry', async () => {
    vi.useFakeTimers()
    serverSays(429, { code: 'sign-in.wait', details: { seconds: 2 } })
    const page = show(SignInPage, {}, pages(routes))
    await nextTick()
    await page.find('#login').setValue('wang')
    await page.find('#password').setValue('x')
    await page.find('form').trigger('submit')
    await vi.advanceTimersByTimeAsync(0)
    expect(page.find('[role=alert]').text()).toContain('2 秒')
    expect(page.find('button[type=submit]').attributes('disabled')).toBeDefined()
    await vi.advanceTimersByTimeAsync(2100)
    expect(page.find('[role=alert]').exists()).toBe(false)
    expect(page.find('button[type=submit]').attributes('disabled')).toBeUndefined()
    vi.useRealTimers()
  })
})

it('signingOutForgetsEverythingEvenIfTheServerIsGone', async () => {
  serverSays(200, seller)
  const session = useSession()
  await session.load()
  expect(session.may('calling.work')).toBe(true)
  globalThis.fetch = (async () => Promise.reject(new TypeError('gone'))) as typeof fetch
  await session.signOut().catch(() => {})
  expect([session.signedIn, session.account, session.may('calling.work')]).toEqual([false, null, false])
})

it('aBrokenPageStaysInItsFrame', async () => {
  const Broken = defineComponent({ setup: () => { throw new Error('kaputt') }, template: '<p />' })
  const page = show(defineComponent({ components: { ErrorBoundary, Broken }, template: '<nav>rail</nav><ErrorBoundary><Broken /></ErrorBoundary>' }))
  await nextTick()
  expect(page.text()).toContain('rail')
  expect(page.find('[role=alert]').text()).toContain('这个页面出了问题')
})

describe('palette', () => {
  it('findsEveryWordInAnyOrder', () => {
    const items: PaletteItem[] = [{ id: '/customers', title: '客户' }, { id: '/desk', title: 'Agent desk', hint: '工作台' }]
    expect(matching(items, 'desk AGENT').map((item) => item.id)).toEqual(['/desk'])
    expect(matching(items, '客户').map((item) => item.id)).toEqual(['/customers'])
    expect(matching(items, '').length).toBe(2)
  })
  it('anOlderAnswerNeverOverwritesANewerOne', async () => {
    vi.useFakeTimers()
    const query = ref('')
    const search = (text: string) => new Promise<PaletteItem[]>((done) => setTimeout(() => done([{ id: text, title: text }]), text === 'slow' ? 500 : 10))
    const { groups } = useProviders(query, () => [{ id: 'p', titleKey: 'p', needs: [], search }])
    query.value = 'slow'
    await vi.advanceTimersByTimeAsync(150)
    query.value = 'fast'
    await vi.advanceTimersByTimeAsync(1000)
    expect(groups.value.map((group) => group.items.map((item) => item.id))).toEqual([['fast']])
    vi.useRealTimers()
  })
})

it('theStripIsClearedOnlyByWhoHoldsIt', () => {
  const phone = useSoftphone()
  const first = phone.attach({ mute: () => {}, hangUp: () => {} })
  const second = phone.attach({ mute: () => {}, hangUp: () => {} })
  phone.line = 'talking'
  first()
  expect([phone.present, phone.onCall]).toEqual([true, true])
  second()
  expect([phone.present, phone.onCall, phone.line]).toEqual([false, false, 'off'])
  expect(stateColour('wrapUp')).toBe('var(--hy-state-wrap-up)')
})

it('aNoticeWithTheSameIdReplacesTheOlder', () => {
  const notices = useNotices()
  notices.add({ id: 'a', text: 'one', at: 1 })
  notices.add({ id: 'b', text: 'two', at: 2 })
  notices.add({ id: 'a', text: 'three', at: 3 })
  expect(notices.list.map((one) => one.text)).toEqual(['three', 'two'])
  notices.read('a')
  expect(notices.unread).toBe(1)
})
