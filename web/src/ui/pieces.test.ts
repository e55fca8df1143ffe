import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { show } from '../../tests/mount'
import { csvOf } from './chartTheme'
import DateTimePick from './DateTimePick.vue'
import { toneOf } from './Figure'
import FigureCard from './FigureCard.vue'
import JobProgress from './JobProgress.vue'
import { timeLeft } from './progress'
import Timer from './Timer.vue'
import { dismiss, sweep, toast, toasts } from './toasts'
import TypedInput from './TypedInput.vue'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-07-15T02:20:00Z') }))
afterEach(() => vi.useRealTimers())

describe('DateTimePick', () => {
  const pick = () => show(DateTimePick, { props: { label: '回访时间', zone: 'Asia/Shanghai', modelValue: null } })
  it('readsNaturalWordsInTheCustomersZone', async () => {
    const page = pick()
    await page.find('input').setValue('明天下午3点')
    expect(page.emitted('update:modelValue')?.at(-1)).toEqual([new Date('2026-07-16T07:00:00Z')])
  })
  it('saysWhatItDoesNotUnderstandAndWhatHasPassed', async () => {
    const page = pick()
    await page.find('input').setValue('改天吧')
    expect(page.find('[role=status]').text()).toContain('看不懂')
    await page.find('input').setValue('今天上午9点')
    expect(page.find('[role=status]').text()).toContain('已经过去')
    expect(page.emitted('update:modelValue')).toBeUndefined()
  })
  it('everyButtonIsUnderstood', async () => {
    const page = pick()
    for (const button of page.findAll('.quick button')) {
      await button.trigger('click')
      expect(page.emitted('update:modelValue')?.at(-1)?.[0], button.text()).toBeInstanceOf(Date)
    }
  })
})

describe('FigureCard', () => {
  it('anUnknownFigureSaysWhy', () => {
    const page = show(FigureCard, { props: { label: '潜力', value: null, why: '样本不足 30' } })
    expect(page.text()).toContain('—')
    expect(page.text()).toContain('样本不足 30')
  })
  it('aPressAsksForRowsAndFormula', async () => {
    const page = show(FigureCard, { props: { label: '接通率', value: 0.3187, kind: 'percent', base: '312 / 979' } })
    await page.find('button').trigger('click')
    expect(page.emitted('explain')).toHaveLength(1)
    expect(page.attributes('title')).toContain('312 / 979')
    expect(page.text()).toContain('31.9%')
  })
  it('aFallOfABadThingIsGood', () => {
    expect(toneOf({ value: -0.1, against: 'x', good: 'down' })).toBe('good')
    expect(toneOf({ value: -0.1, against: 'x', good: 'up' })).toBe('bad')
    expect(toneOf({ value: 0.1, against: 'x' })).toBe('even')
  })
})

describe('JobProgress', () => {
  const job = { title: '导入', state: 'running' as const, done: 25_000, total: 100_000, elapsedSeconds: 10 }
  it('showsCountsAndTimeLeftAndCanBeCancelled', async () => {
    const page = show(JobProgress, { props: job })
    expect(page.text()).toContain('25,000 / 100,000')
    expect(page.text()).toContain('30 秒')
    await page.find('button').trigger('click')
    expect(page.emitted('cancel')).toHaveLength(1)
  })
  it('guessesNothingFromTooLittle', () => {
    expect([timeLeft(0, 10, 5), timeLeft(5, null, 5), timeLeft(5, 10, 1), timeLeft(10, 10, 5)]).toEqual([null, null, null, null])
    expect(timeLeft(25, 100, 10)).toBe(30)
  })
  it('aFinishedJobIsNotCancelled', () => expect(show(JobProgress, { props: { ...job, state: 'done' } }).find('button').exists()).toBe(false))
})

it('theTimerTicksFromItsBeginning', async () => {
  const page = show(Timer, { props: { since: Date.now() - 71_000, label: '时长' } })
  expect(page.text()).toBe('01:11')
  await vi.advanceTimersByTimeAsync(2000)
  expect(page.text()).toBe('01:13')
  await page.setProps({ since: null })
  expect(page.text()).toBe('00:00')
})

it('aMessageGoesInTimeUnlessLookedAt', () => {
  const word = toast('已保存')
  const undo = toast('已转移', { undo: async () => {} })
  sweep(Date.now() + 7000, word)
  expect(toasts.map((one) => one.id)).toEqual([word, undo])
  sweep(Date.now() + 7000, null)
  expect(toasts.map((one) => one.id)).toEqual([undo])
  dismiss(undo)
})

it('csvIsSafeToOpenInASpreadsheet', () => {
  expect(csvOf({ head: ['名', 'n'], rows: [['=HYPERLINK("x")', -3], ['a,"b"', 2]] })).toBe('\uFEFF名,n\r\n"\'=HYPERLINK(""x"")",-3\r\n"a,""b""",2\r\n')
})

it('aFieldKeepsWhatIsTypedUntilItIsLeft', async () => {
  const page = show(TypedInput, { props: { value: '500.00' } })
  const field = page.find('input')
  field.element.value = '6'
  await field.trigger('input')
  await nextTick()
  expect(field.element.value).toBe('6')
  expect(page.emitted('taken')).toBeUndefined()
  field.element.value = '600'
  await field.trigger('input')
  await field.trigger('change')
  await field.trigger('blur')
  expect(page.emitted('taken')).toEqual([['600']])
  expect(field.element.value).toBe('500.00')
})
