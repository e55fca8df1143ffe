import { describe, expect, it } from 'vitest'
import { emptyArea, withFacts, withMeasured } from './potential/potential'
import { errorsOf, heat, moved, withData, type Line, type Unit } from './quota/quota'
import { withFacts as sized, type Facts, type Parameters } from './size/size'
import { pyramidOf, type SpanRow } from './structure/structure'

describe('areas filled from the program', () => {
  it('keep what was typed and get the new sales', () => {
    const typed = { ...emptyArea(1), area: '上海', universe: 70, segments: [4] }
    const filled = withFacts([typed, emptyArea(1)], [{ area: '上海', customers: 9, salesMinor: 500 }, { area: '江苏', customers: 3, salesMinor: 0 }, { area: '', customers: 8, salesMinor: 0 }], 1)
    expect(filled.map((one) => [one.area, one.universe, one.salesMinor, one.segments])).toEqual([['上海', 70, 500, [4]], ['江苏', 3, 0, [0]]])
  })
})

describe('what a buyer spent', () => {
  const factor = (name: string, assumption: boolean) => ({ name, low: 1, base: 2, high: 3, assumption })
  const chain = [factor('target', true), factor('orders', true), factor('value', true)]
  const facts = { from: '', to: '', areas: [], buyers: 40, minorPerBuyer: 1000 }

  it('takes the place of assumed orders and order value', () => {
    expect(withMeasured(chain, facts).map((one) => [one.low, one.base, one.high, one.assumption])).toEqual([[1, 2, 3, true], [800, 1000, 1200, false]])
  })

  it('leaves what was typed, and the assumption when few have bought', () => {
    expect(withMeasured(chain, { ...facts, buyers: 29 })).toEqual(chain)
    const typed = [...chain.slice(0, 2), factor('value', false)]
    expect(withMeasured(typed, facts)).toEqual(typed)
  })
})

it('headroom gives way where every unit sells more than its potential', () => {
  const thirds = (['SHARE', 'HEADROOM', 'HISTORY'] as const).map((method) => ({ method, weight: 1 / 3 }))
  const unit = (potentialMinor: number) => ({ potentialMinor, salesMinor: 5 }) as Unit
  expect(withData(thirds, [unit(5), unit(1)])).toEqual([{ method: 'SHARE', weight: 0.5 }, { method: 'HISTORY', weight: 0.5 }])
  expect(withData(thirds, [unit(5), unit(6)])).toEqual(thirds)
  expect(withData(thirds.slice(0, 2), [unit(1)])).toEqual(thirds.slice(0, 2))
})

describe('the wizard filled from the program', () => {
  const parameters = { pace: { connectRate: 0.3, ringMinutes: 0.5, wrapMinutes: 1, measured: false }, chosen: 0 } as Parameters
  const facts = { dials: 900, connectRate: 0.2, ringMinutes: 0.4, talkMinutes: 3, wrapMinutes: 0.8, reps: 12, salesMinor: -5, classes: [{ grade: 'A', customers: 10 }, { grade: '', customers: 5 }] } as Facts
  const start = { classes: [], reps: 0, salesMinor: 0 }

  it('takes measured figures and says so', () => {
    const filled = sized(start, parameters, facts)
    expect(filled.parameters.pace).toEqual({ connectRate: 0.2, ringMinutes: 0.4, wrapMinutes: 0.8, measured: true })
    expect(filled.inputs).toMatchObject({ reps: 12, salesMinor: 0, classes: [{ name: 'A', customers: 10 }, { name: '–', customers: 5 }] })
    expect(filled.parameters.chosen).toBe(12)
  })

  it('keeps the assumption when too little was measured', () => {
    expect(sized(start, parameters, { ...facts, connectRate: undefined }).parameters.pace).toEqual(parameters.pace)
  })
})

it('draws the pyramid from the top down to the sellers', () => {
  const row = { layers: [12, 3, 1] } as SpanRow
  expect(pyramidOf(row, 60).map((one) => one.count)).toEqual([1, 3, 12, 60])
  expect(pyramidOf(row, 60)[3]?.width).toBe(1)
})

describe('weights by slider', () => {
  it('always add up to one, the others in proportion', () => {
    expect(moved([0.5, 0.3, 0.2], 0, 0.75)).toEqual([0.75, expect.closeTo(0.15), expect.closeTo(0.1)])
    expect(moved([1, 0, 0], 0, 0.4)).toEqual([0.4, 0.3, 0.3])
    expect(moved([0.5, 0.5], 1, 2)).toEqual([0, 1])
  })

  it('read errors line by line and leave out what is no number', () => {
    expect(errorsOf('0.1, -0.2\n\n0.3，x 0.4')).toEqual([[0.1, -0.2], [0.3, 0.4]])
  })

  it('warm a method that is above the mean of a unit', () => {
    const line = { methods: [{ method: 'SHARE', minor: 300 }, { method: 'HISTORY', minor: 100 }] } as Line
    expect([heat(line, 'SHARE'), heat(line, 'HISTORY'), heat(line, 'INTENTION')]).toEqual([0.5, -0.5, 0])
  })
})
