import { describe, expect, it } from 'vitest'
import { draftOf, effectsOf, groundOf, letterOf, piecesOf, sent } from './board'
import { added, changed, differences, freeName, given, held, merged, unitsOf, withoutEmpty } from './changes'
import { useHistory } from './history'
import { beside, COLUMNS, ROWS, tileOf, TILES } from './tiles'
import { pauseBeforeAsking } from './territory'
import type { TerritoryInputs, TerritoryParameters } from './types'

/** A row of five towns of 10 customers, the last of 20; Anna has the first three, Bo the others. */
const inputs: TerritoryInputs = {
  kind: 'CITY', origin: 'OWN', dataDate: '2026-11-01T00:00:00Z', from: '2025-11-01T00:00:00Z',
  units: [0, 1, 2, 3, 4].map((x) => ({
    key: `t${x}`, name: `Town ${x}`, x, y: 0, customers: x === 4 ? 20 : 10, workload: 5, revenueMinor: 100, potentialMinor: 0,
    owners: [{ ownerId: x < 3 ? 'anna' : 'bo', customers: x === 4 ? 20 : 10, revenueMinor: 100 }], neighbours: x < 4 ? [`t${x + 1}`] : ['nowhere'],
  })),
}
const territory = (key: string, ownerId: string, units: string[]) => ({ key, name: key.toUpperCase(), ownerId, capacity: 1, units, locked: [] })
const parameters: TerritoryParameters = {
  territories: [territory('a', 'anna', ['t0', 't1', 't2']), territory('b', 'bo', ['t3', 't4'])],
  balance: [{ measure: 'CUSTOMERS', tolerance: 0.1 }], objective: 'P_MEDIAN', contiguous: true, disruption: 0,
}
const ground = groundOf(inputs, parameters)
const draft = draftOf(inputs, parameters)

describe('the tiles of China', () => {
  it('are all 34 province-level units, each once, each alone on its place', () => {
    expect(TILES).toHaveLength(34)
    for (const key of ['zh', 'short', 'en', 'code'] as const) expect(new Set(TILES.map((one) => one[key])).size).toBe(34)
    expect(new Set(TILES.map((one) => `${one.row} ${one.column}`)).size).toBe(34)
    expect(TILES.every((one) => one.row < ROWS && one.column < COLUMNS)).toBe(true)
  })

  it.each([['浙江', 'ZJ'], ['浙江省', 'ZJ'], ['广西壮族自治区', 'GX'], ['北京市', 'BJ'], ['Inner Mongolia', 'NM'], ['HK', 'HK']])('%s stands on %s', (name, code) => {
    expect(tileOf(name)?.code).toBe(code)
  })

  it('have no place for what is no province', () => expect([tileOf('苏州市'), tileOf(''), tileOf('138')]).toEqual([null, null, null]))

  it('are all reached by the arrows from any of them', () => {
    const seen = new Set([TILES[0]])
    for (const one of seen) for (const [down, right] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) if (one) seen.add(beside(TILES, one, down, right))
    expect(seen.size).toBe(34)
  })
})

describe('effects of a map', () => {
  it('balance, wholeness and compactness of an even map', () => {
    const found = effectsOf(ground, draft)
    expect(found.loads.map((load) => [load.amounts.CUSTOMERS, load.pieces, load.compactness])).toEqual([[30, 1, 2], [30, 1, 1]])
    expect(found).toMatchObject({ maxDeviation: 0, misses: [], broken: 0, moved: [0, 0, 0, 0, 0], movedCustomers: 0, affected: 0, compactness: 3 })
  })

  it('a town given away moves its customers, tips the balance and tears its new owner apart', () => {
    const found = effectsOf(ground, given(draft, [0], 'b'))
    expect(found).toMatchObject({ moved: [10, 0, 0, 0, 0], movedCustomers: 10, movedRevenueMinor: 100, affected: 2, broken: 1 })
    expect(found.loads[1]).toMatchObject({ pieces: 2, strays: [0], amounts: { CUSTOMERS: 40 }, gains: 10 })
    expect(found.misses.map((miss) => [miss.key, Math.round(miss.share.outside)])).toEqual([['a', -7], ['b', 7]])
    expect(found.maxDeviation).toBeCloseTo(1 / 3)
  })

  it('only customers of others move, and the pool counts', () => {
    const mixed = { ...inputs, units: inputs.units.map((one, at) => (at > 0 ? one : { ...one, owners: [{ ownerId: 'anna', customers: 4, revenueMinor: 9 }, { ownerId: 'bo', customers: 3, revenueMinor: 5 }, { customers: 3, revenueMinor: 0 }] })) }
    const found = effectsOf(groundOf(mixed, parameters), given(draft, [0], 'b'))
    expect(found).toMatchObject({ movedCustomers: 7, movedRevenueMinor: 9, affected: 2 })
  })

  it('an open seat takes all from their owners, unless the leader who gets them has them', () => {
    const open = changed(draft, 'b', { ownerId: null })
    expect(effectsOf(ground, open).movedCustomers).toBe(30)
    expect(effectsOf(ground, open, (one) => one.ownerId ?? 'bo').movedCustomers).toBe(0)
  })

  it('fair shares go by capacity', () => {
    expect(effectsOf(ground, changed(draft, 'a', { capacity: 0.5 })).loads.map((load) => load.shares[0]?.fair)).toEqual([20, 40])
  })

  it('units of nobody are named', () => {
    expect(effectsOf(ground, { ...draft, owner: ['a', null, 'a', 'b', 'gone'] })).toMatchObject({ unowned: [1, 4], broken: 1 })
  })

  it('a measure without amounts has no deviation', () => {
    const bare = groundOf(inputs, { balance: [{ measure: 'POTENTIAL', tolerance: 0.1 }], contiguous: false })
    expect(effectsOf(bare, draft)).toMatchObject({ maxDeviation: 0, misses: [] })
  })

  it('are the same with and without what was known before', () => {
    const before = effectsOf(ground, draft)
    const after = given(draft, [2], 'b')
    expect(effectsOf(ground, after, undefined, before)).toEqual(effectsOf(ground, after))
  })

  it('the difference of a step shows only what changed', () => {
    const [before, after] = [effectsOf(ground, draft), effectsOf(ground, given(draft, [3], 'a'))]
    expect(differences(before, after).map((one) => [one.figure, one.before])).toEqual([['maxDeviation', 0], ['misses', 0], ['compactness', 3], ['movedCustomers', 0], ['movedRevenueMinor', 0], ['affected', 0]])
    expect(differences(before, before)).toEqual([])
  })

  it('pieces are found, the greatest first', () => expect(piecesOf([0, 2, 3], [[1], [0, 2], [1, 3], [2]])).toEqual([[2, 3], [0]]))
})

describe('changes of a draft', () => {
  it('come back as they were sent', () => {
    const moved = held(given(draft, [2], 'b'), [2, 4], true)
    const again = draftOf(inputs, { ...parameters, territories: sent(inputs, moved) })
    expect(again).toEqual(moved)
    expect(sent(inputs, moved)[1]).toMatchObject({ units: ['t2', 't3', 't4'], locked: ['t2', 't4'] })
  })

  it('locks hold units back', () => {
    const shut = held(draft, [0], true)
    expect(given(shut, [0], 'b')).toBe(shut)
    expect(given(shut, [0, 1], 'b').owner).toEqual(['a', 'b', 'a', 'b', 'b'])
    expect(held(shut, [0], true)).toBe(shut)
    expect(held(given(draft, [0], null), [0], true).locked[0]).toBe(false)
  })

  it('a territory is added, merged and taken away, never the last', () => {
    const three = added(draft, 'C')
    expect(three.territories.map((one) => one.key)).toEqual(['a', 'b', 't3'])
    expect(merged(three, 'a', 't3').owner).toEqual(['t3', 't3', 't3', 'b', 'b'])
    expect(merged(held(three, [0], true), 'a', null)).toMatchObject({ owner: [null, null, null, 'b', 'b'], locked: [false, false, false, false, false] })
    const one = merged(draft, 'a', 'b')
    expect(merged(one, 'b', null)).toBe(one)
    expect(merged(draft, 'a', 'nowhere')).toBe(draft)
    expect([unitsOf(draft, 'b'), unitsOf(draft, null)]).toEqual([[3, 4], []])
  })

  it('empty territories go all at once, but never the last', () => {
    expect(withoutEmpty(added(added(draft, 'C'), 'D')).territories.map((one) => one.key)).toEqual(['a', 'b'])
    expect(withoutEmpty(draft)).toBe(draft)
    expect(withoutEmpty({ ...draft, owner: [null, null, null, null, null] }).territories).toHaveLength(1)
  })

  it('names and letters are not given twice', () => {
    expect(freeName(changed(draft, 'a', { name: 'T3' }), (n) => `T${n}`)).toBe('T4')
    expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'BA'])
  })
})

describe('undo and redo', () => {
  it('go back and forth through every step', () => {
    const past = useHistory(1)
    past.act('two', 2)
    past.act('three', 3)
    past.act('nothing', 3)
    expect([past.undo(), past.now.value]).toEqual(['three', 2])
    expect([past.undo(), past.now.value, past.undo()]).toEqual(['two', 1, null])
    expect([past.redo(), past.redo(), past.redo(), past.now.value]).toEqual(['two', 'three', null, 3])
  })

  it('a new step forgets what was taken back', () => {
    const past = useHistory('a')
    past.act('b', 'b')
    past.undo()
    past.act('c', 'c')
    expect([past.canRedo.value, past.last.value?.before, past.now.value]).toEqual([false, 'a', 'c'])
    past.reset('z')
    expect([past.canUndo.value, past.now.value]).toEqual([false, 'z'])
  })
})

it('a page that waits for a publication asks until it is over', () => {
  expect([pauseBeforeAsking('WAITING'), pauseBeforeAsking('RUNNING')]).toEqual([5000, 2000])
  expect([pauseBeforeAsking('DONE'), pauseBeforeAsking('WITHDRAWN'), pauseBeforeAsking(undefined)]).toEqual([false, false, false])
})
