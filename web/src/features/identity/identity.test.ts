import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { kindsBelow, targetsOf, treeOf, troubleOf, type UnitRow } from './identity'

const unit = (id: string, parentId: string | undefined, kind: UnitRow['kind'], path: string, people: number): UnitRow => ({ id, parentId, kind, name: id, path, people })
const nation = unit('n', undefined, 'NATION', '1.', 1)
const region = unit('r', 'n', 'REGION', '1.1.', 2)
const team = unit('a', 'r', 'TEAM', '1.1.1.', 5)
const rows = [nation, region, team, unit('s', 'n', 'REGION', '1.2.', 0)]

it('peopleAreCountedUpTheTree', () => {
  const top = treeOf(rows)[0]
  expect([top?.below, top?.units, top?.children.map((one) => one.below)]).toEqual([8, 3, [7, 0]])
})

it('partOfATreeHasItsOwnRoots', () => {
  expect(treeOf(rows.slice(1)).map((one) => one.id)).toEqual(['r', 's'])
})

it('unitHangsOnlyUnderAGreaterKindAndNeverInsideItself', () => {
  expect(targetsOf(team, rows).map((one) => one.id)).toEqual(['n', 's'])
  expect(targetsOf(region, rows)).toEqual([])
  expect(kindsBelow('STORE')).toEqual(['TEAM'])
})

it('refusalsWithWordsAreToldInThem', () => {
  expect(troubleOf(new Problem(409, 'unit.not-empty', { people: 3 }))).toEqual({ key: 'identity.trouble.unit_not-empty', values: { people: 3, id: 409 } })
  expect(troubleOf(new Problem(500, 'internal', {}, 'abc')).key).toBe('identity.trouble.other')
})
