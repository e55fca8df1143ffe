import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { failureKey, funnelOf, movesOf, sharesOf, type Progress } from './campaigns'
import { filterOf, leadsOf, NOBODY } from './choice'
import { bodyOf, emptyDraft, keep, kept, wrongAt } from './draft'
import { reach, treeOf, type AccountRow, type UnitRow } from './people'

const unit = (id: string, path: string, parentId?: string): UnitRow => ({ id, kind: 'TEAM', name: id, path, people: 1, parentId })
const person = (id: string, orgPath: string, role: AccountRow['role'] = 'SELLER') => ({ id, orgPath, role }) as AccountRow
const units = [unit('b', '/n/b/', 'n'), unit('n', '/n/'), unit('a', '/n/a/', 'n')]

describe('campaigns', () => {
  it('move only where the server lets them', () => expect(['DRAFT', 'RUNNING', 'PAUSED', 'FINISHED'].map((one) => movesOf(one as never).join())).toEqual(['RUNNING', 'PAUSED,FINISHED', 'RUNNING,FINISHED', '']))
  it('have no share without a base', () => {
    const progress = { leads: 10, done: 4, dials: 0, answered: 0, contacts: 0, sales: 0 } as Progress
    expect(sharesOf(progress)).toEqual({ done: 0.4, connect: null, contact: null, sale: null })
  })
  it('narrow step by step, each share of the step before', () => {
    const steps = funnelOf({ leads: 200, dialled: 100, answered: 40, contacts: 0, sales: 0 })
    expect(steps.map((one) => one.share)).toEqual([null, 0.5, 0.4, 0, null])
    expect(steps[1]?.length).toBe(0.5)
  })
  it('say a known refusal and not a strange one', () => {
    expect(failureKey(new Problem(409, 'campaign.cannot'))).toBe('calling.campaigns.failed.campaign_cannot')
    expect(failureKey(new Problem(500, 'internal'))).toBe('calling.campaigns.failed.other')
  })
})

describe('customers of a campaign', () => {
  it('never hold those on the do-not-call list', () => expect(filterOf({ ...NOBODY, grades: [] }).rules).toEqual([{ field: 'doNotCall', op: 'IS', values: ['false'] }]))
  it('may come from one list only', () => expect(filterOf({ ...NOBODY, grades: [], source: ' bank ' }).rules?.[1]).toEqual({ field: 'source', op: 'CONTAINS', values: ['bank'] }))
  it('all four grades are no condition', () => expect(filterOf({ ...NOBODY, grades: ['A', 'B', 'C', 'D'] }).rules).toHaveLength(1))
  it('without contact for long includes those never contacted', () => expect(filterOf({ ...NOBODY, quietDays: 30 }).groups).toEqual([{ match: 'ANY', rules: [{ field: 'lastContact', op: 'EMPTY' }, { field: 'lastContact', op: 'BEFORE', values: ['-30d'] }] }]))
  it('a view must be chosen before it is sent', () => {
    expect(leadsOf({ ...NOBODY, by: 'view' })).toBeNull()
    expect(leadsOf({ ...NOBODY, by: 'view', viewId: 'v' })).toEqual({ viewId: 'v' })
  })
})

describe('a draft', () => {
  it('says what is missing at each step', () => {
    expect(wrongAt({ ...emptyDraft(), choice: { ...NOBODY, by: 'view' } })).toEqual({ basics: 'needName', customers: 'needView', people: 'needPeople' })
    expect(wrongAt({ ...emptyDraft(), basics: { ...emptyDraft().basics, name: 'x' }, members: [{ kind: 'UNIT', id: 'a' }] })).toEqual({})
  })
  it('survives the page, a broken one does not', () => {
    keep({ ...emptyDraft(), basics: { ...emptyDraft().basics, name: '七月' } })
    expect(kept()?.basics.name).toBe('七月')
    localStorage.setItem('hongyan.campaign.draft', '{"basics":1')
    expect(kept()).toBeNull()
  })
  it('sends nothing instead of empty ids', () => expect(bodyOf(emptyDraft())).toMatchObject({ scriptId: undefined, callerNumberId: undefined, settings: undefined }))
})

describe('people of a campaign', () => {
  it('units are listed below their parents by name', () => expect(treeOf(units).map(({ unit: one, depth }) => `${depth}${one.id}`)).toEqual(['0n', '1a', '1b']))
  it('a unit whose parent one may not see is a root', () => expect(treeOf([unit('a', '/n/a/', 'n')]).map((one) => one.depth)).toEqual([0]))
  it('nobody is counted twice, and only those who call', () => {
    const people = [person('1', '/n/a/'), person('2', '/n/b/'), person('3', '/n/a/', 'MANAGER')]
    expect(reach(units, people, [{ kind: 'UNIT', id: 'a' }, { kind: 'ACCOUNT', id: '1' }])).toBe(1)
    expect(reach(units, people, [{ kind: 'UNIT', id: 'n' }])).toBe(2)
  })
})
