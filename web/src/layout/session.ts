import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, ok, useCsrfToken } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/identity'
import { setLanguage as show, type Language } from '@/i18n'
import { companyZone } from '@/ui/zone'
import type { Permission } from './types'

type SessionAnswer = components['schemas']['SessionView']
export type Account = SessionAnswer['account']

export interface Credentials {
  company?: string
  login: string
  password: string
}

/** Who is signed in and what they may do; `state` is `unknown` until the server has been asked. */
export const useSession = defineStore('session', () => {
  const state = ref<'unknown' | 'in' | 'out'>('unknown')
  const account = ref<Account | null>(null)
  const permissions = ref<ReadonlySet<Permission>>(new Set())
  const home = ref('')
  /** The server ended the session; the sign-in page says so. */
  const ended = ref(false)
  const signedIn = computed(() => state.value === 'in')

  function accept(answer: SessionAnswer): void {
    useCsrfToken(answer.csrfToken)
    account.value = answer.account
    permissions.value = new Set(answer.permissions)
    home.value = answer.home
    state.value = 'in'
    ended.value = false
    companyZone.value = answer.zone
    void show(answer.language)
  }

  /** Ended by the server, not by the person at this page. */
  function wasEnded(): void {
    if (!signedIn.value) return
    ended.value = true
    clear()
  }

  function clear(): void {
    useCsrfToken('')
    account.value = null
    permissions.value = new Set()
    home.value = ''
    state.value = 'out'
  }

  /** Asks the server once; a 401 is an answer, anything else is thrown. */
  async function load(): Promise<void> {
    try {
      accept(await ok(api.GET('/api/session')))
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 401) clear()
      else throw problem
    }
  }

  async function signIn(credentials: Credentials): Promise<void> {
    accept(await ok(api.POST('/api/session', { body: credentials })))
  }

  async function signOut(): Promise<void> {
    try {
      await ok(api.DELETE('/api/session'))
    } finally {
      clear()
      ended.value = false
    }
  }

  /** Shown at once; kept by the server for the next sign-in. */
  async function setLanguage(language: Language): Promise<void> {
    await show(language)
    if (signedIn.value) await ok(api.PUT('/api/session/language', { body: { language } }))
  }

  function may(needs: Permission | Permission[]): boolean {
    return (Array.isArray(needs) ? needs : [needs]).every((one) => permissions.value.has(one))
  }

  return { state, signedIn, ended, account, permissions, home, load, signIn, signOut, clear, wasEnded, setLanguage, may }
})
