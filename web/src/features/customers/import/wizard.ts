import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { dropDraft, draftOf, keepDraft } from './draft'
import { useAnalysis, useBatch, useImportSteps, type Verb } from './imports'
import { isDraft, namesNobody, stepOf, stillChecked, type Analysis, type ImportForm, type ImportPlan, type Step } from './steps'

const ORDER: Step[] = ['form', 'columns', 'check', 'choices', 'run']

/** The plan to start from: the kept draft, the last dry run, or what was guessed, in this order. */
export function firstPlan(analysis: Analysis, draft: ImportPlan | null, last: ImportPlan | undefined): ImportPlan {
  const fitting = [draft, last].find((plan) => plan && plan.columns.length === analysis.columns.length)
  const known = draft ?? last
  return {
    form: analysis.form, columns: (fitting ?? analysis).columns, duplicates: known?.duplicates ?? 'SKIP', owner: known?.owner, source: known?.source,
  }
}

/** Leads through the steps of one import; the server's state wins over where the person was. */
export function useWizard(id: Ref<string>) {
  const cache = useQueryClient()
  const batch = useBatch(id)
  const look = useAnalysis(batch.data)
  const { analyse, check, run, step: move } = useImportSteps(id)
  const plan = ref<ImportPlan | null>(null)
  const at = ref<Step | null>(null)
  const stopping = ref(false)

  const state = computed(() => batch.data.value?.state)
  const open = computed(() => !!state.value && isDraft(state.value))
  const step = computed<Step>(() => {
    if (!state.value) return 'form'
    if (!open.value) return stepOf(state.value)
    return at.value ?? stepOf(state.value)
  })
  const checked = computed(() => !!plan.value && !!batch.data.value?.check && stillChecked(batch.data.value.plan, plan.value))
  const trouble = computed(() => analyse.error.value ?? check.error.value ?? run.error.value ?? move.error.value ?? look.error.value)
  const busy = computed(() => [analyse, check, run, move].some((one) => one.isPending.value))
  const takesNothing = computed(() => batch.data.value?.check !== undefined && batch.data.value.check.fresh + batch.data.value.check.duplicate === 0)
  const blocked = computed(() => {
    if (!plan.value) return true
    if (step.value === 'columns') return namesNobody(plan.value.columns)
    return step.value === 'check' ? !checked.value || takesNothing.value || state.value === 'CHECKING' : false
  })

  // What the import wrote or took back shows in the lists at once.
  watch(state, (now, before) => {
    if (!now || !before || now === before || !['RUNNING', 'UNDOING'].includes(before)) return
    void cache.invalidateQueries({ predicate: ({ queryKey: [root, name] }) => root === 'customers' && name !== 'imports' })
  })
  watch(id, () => {
    plan.value = null
    at.value = null
  })
  watch(
    [look.data, batch.data],
    ([seen, known]) => {
      if (!known || plan.value) return
      if (seen) plan.value = firstPlan(seen, draftOf(known.id), known.plan)
      else if (known.state === 'CHECKING' && known.plan) plan.value = { ...known.plan }
    },
    { immediate: true },
  )
  watch(plan, (now) => now && open.value && keepDraft(id.value, now), { deep: true })
  // Whoever arrives at the dry run with another plan than the one tried has it tried again, counting duplicates.
  watch(
    [step, checked, plan],
    () => {
      if (step.value === 'check' && open.value && plan.value && !checked.value && !busy.value && !check.error.value) {
        check.mutate({ ...plan.value, duplicates: 'SKIP' })
      }
    },
    { immediate: true },
  )

  function go(to: Step): void {
    for (const one of [analyse, check, run, move]) one.reset()
    at.value = to
  }

  const along = (by: number) => go(ORDER[ORDER.indexOf(step.value) + by] ?? step.value)

  async function next(): Promise<void> {
    if (step.value !== 'choices' || !plan.value) return along(1)
    if (await run.mutateAsync(plan.value).then(() => true, () => false)) dropDraft(id.value)
  }

  async function read(form: ImportForm): Promise<void> {
    const seen = await analyse.mutateAsync(form).catch(() => null)
    if (seen && plan.value) plan.value = { ...plan.value, form: seen.form, columns: seen.columns }
  }

  /** Stopping is asked about first, since what is in stays in and the rest will not come. */
  async function act(verb: Verb, sure = false): Promise<void> {
    if (verb === 'cancel' && !sure) {
      stopping.value = true
      return
    }
    await move.mutateAsync(verb).catch(() => undefined)
    stopping.value = false
    if (verb === 'cancel') dropDraft(id.value)
  }

  const drops = computed(() => open.value || state.value === 'CHECKING')
  return {
    batch, analysis: look.data, plan, step, open, checked, trouble, busy, blocked, stopping, drops, go, next, back: () => along(-1), read, act,
  }
}
