import { describe, expect, it } from 'vitest'
import { chosenOf, filterOf, NOTHING_CHOSEN } from './filters'

describe('filters', () => {
  it('reads back what it wrote', () => {
    const chosen = { ...NOTHING_CHOSEN, grades: ['A', 'B'], owner: 'me' as const, province: '江苏', doNotCall: 'false' as const, contact: '30' as const }
    expect(chosenOf(filterOf(chosen))).toEqual(chosen)
  })
  it('keeps rules it has no control for', () => {
    const odd = { match: 'ALL' as const, rules: [{ field: 'field:行业', op: 'IS' as const, values: ['保险'] }] }
    expect(JSON.stringify(filterOf(chosenOf(odd)))).toContain('行业')
    const any = { match: 'ANY' as const, rules: [{ field: 'grade', op: 'IS' as const, values: ['A'] }] }
    expect(filterOf(chosenOf(any)).groups).toEqual([any])
  })
})
