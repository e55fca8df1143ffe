import { computed, reactive, ref, watch } from 'vue'
import { Problem } from '@/api/problem'
import { commands, useDesk, type Outcome, type OutcomeWish } from './desk'

const AUTOSAVE_MS = 700
const AGAIN_MS = 2_000

export interface OutcomeForm {
  code: string | null
  note: string
  callbackAt: Date | null
  step: string | null
  nextPurpose: string
  nextAt: Date | null
  amount: string
  currency: string
  orderNote: string
}

const empty = (): OutcomeForm => ({ code: null, note: '', callbackAt: null, step: null, nextPurpose: '', nextAt: null, amount: '', currency: 'CNY', orderNote: '' })

/** Typed yuan or dollars in minor units; null for what is no amount. */
export function minorOf(typed: string): number | null {
  const plain = typed.replace(/[,，\s¥￥$]/g, '')
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return null
  const [whole = '0', part = ''] = plain.split('.')
  const minor = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return minor > 0 ? minor : null
}

/** Why the outcome cannot be saved yet; null when it can. */
export function missing(form: OutcomeForm, chosen: Outcome | null): 'code' | 'time' | 'amount' | null {
  if (!chosen) return 'code'
  if (chosen.callback && !form.callbackAt) return 'time'
  if (chosen.sale && minorOf(form.amount) === null) return 'amount'
  return null
}

/** The server or its database is away for a while: the same request again will do. */
export function passes(trouble: unknown): boolean {
  if (!(trouble instanceof Problem)) return false
  return trouble.status === 0 || trouble.status >= 500 || trouble.code === 'desk.database-away' || trouble.code === 'desk.slow'
}

export function wishOf(form: OutcomeForm, chosen: Outcome, callId: string, requestId: string): OutcomeWish {
  const wish: OutcomeWish = { requestId, callId, code: chosen.code, note: form.note }
  if (chosen.callback && form.callbackAt) wish.callbackAt = form.callbackAt.toISOString()
  if (form.nextAt && form.nextPurpose.trim()) {
    wish.next = { kind: 'CALL', purpose: form.nextPurpose.trim(), at: form.nextAt.toISOString() }
  }
  const minor = minorOf(form.amount)
  if (chosen.sale && minor !== null) wish.order = { minor, currency: form.currency, note: form.orderNote }
  return wish
}

/** What is being noted for the customer on the desk: kept each second, sent once however often Enter is pressed. */
export function useOutcomeForm() {
  const { desk } = useDesk()
  const form = reactive<OutcomeForm>(empty())
  const saving = ref(false)
  const failed = ref<unknown>(null)
  const keptAt = ref<number | null>(null)
  const unkept = ref(false)
  const again = ref(false)
  let retry: ReturnType<typeof setTimeout> | undefined
  let request = crypto.randomUUID()
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt: string | null = null

  const chosen = computed(() => desk.value?.outcomes.find((outcome) => outcome.code === form.code) ?? null)
  const lacks = computed(() => missing(form, chosen.value))

  /** The first key sets the time, not the last: who types without a pause is kept all the same. */
  const keepIn = (millis: number) => (timer ??= setTimeout(() => void keep(), millis))

  function keepNot(): void {
    clearTimeout(timer)
    timer = undefined
  }

  async function keep(): Promise<void> {
    keepNot()
    if (!attempt || !unkept.value) return
    unkept.value = false
    try {
      await commands.keep(attempt, { note: form.note, code: form.code ?? undefined, step: form.step ?? undefined })
      keptAt.value = Date.now()
    } catch {
      unkept.value = true
      keepIn(2 * AUTOSAVE_MS)
    }
  }

  watch(
    () => desk.value?.current?.attemptId ?? null,
    (now) => {
      if (now === attempt) return
      keepNot()
      attempt = now
      Object.assign(form, empty())
      const draft = desk.value?.current?.draft
      if (draft) Object.assign(form, { note: draft.note, code: draft.code ?? null, step: draft.step ?? null })
      request = crypto.randomUUID()
      failed.value = null
      tryNoMore()
      unkept.value = false
      keptAt.value = null
    },
    { immediate: true },
  )

  watch(
    () => [form.note, form.code, form.step],
    () => {
      const draft = desk.value?.current?.draft
      const same = draft && draft.note === form.note && (draft.code ?? null) === form.code && (draft.step ?? null) === form.step
      if (!attempt || (same && keptAt.value === null)) return
      unkept.value = true
      keepIn(AUTOSAVE_MS)
    },
  )

  function choose(code: string): void {
    form.code = form.code === code ? null : code
  }

  function tryNoMore(): void {
    clearTimeout(retry)
    again.value = false
  }

  async function save(): Promise<void> {
    tryNoMore()
    const call = desk.value?.call
    if (saving.value || !call || !chosen.value || lacks.value || desk.value?.state !== 'WRAP_UP') return
    saving.value = true
    try {
      keepNot()
      await commands.outcome(wishOf(form, chosen.value, call.id, request))
      failed.value = null
    } catch (trouble) {
      failed.value = trouble
      again.value = passes(trouble)
      if (again.value) retry = setTimeout(() => void save(), AGAIN_MS)
    } finally {
      saving.value = false
    }
  }

  return { form, chosen, lacks, saving, failed, again, keptAt, unkept, choose, save, keep }
}
