import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { fieldOf, refusal, stepId, troubles, unreached, without, type Content } from './scripts'

const step = (id: string, ...to: string[]) => ({ id, title: id, text: '', branches: to.map((one) => ({ label: one, to: one })) })
const script: Content = { steps: [step('opening', 'need', 'end'), step('need', 'offer'), step('offer'), step('end')], objections: [{ title: '贵', text: '值' }], forbidden: ['保本'] }
const at = (content: Content, name = '春季') => troubles(name, content).map((one) => `${one.at} ${one.key}`)

describe('a script', () => {
  it('is whole when each field is filled and each branch leads somewhere', () => expect(at(script)).toEqual([]))

  it('says each trouble at its field', () => {
    const steps = [{ ...step('opening', 'nowhere'), title: ' ' }, { ...step('need'), branches: [{ label: '', to: 'opening' }] }]
    expect(at({ ...script, steps, objections: [{ title: '', text: ' ' }] }, '')).toEqual([
      'name name', 'steps.0.title title', 'steps.0.branches.0 to', 'steps.1.branches.0 label', 'objections.0.title title', 'objections.0.text text', 'steps.1.title unreached',
    ])
  })

  it('two steps of one name are a trouble', () => expect(at({ ...script, steps: [step('opening', 'b'), { ...step('b'), title: 'opening' }] })).toContain('steps.1.title titleTwice'))

  it('warns of its own forbidden words without refusing them', () => {
    const found = troubles('春季', { ...script, steps: [{ ...step('opening'), text: '我们保本。' }] })
    expect(found).toEqual([{ at: 'steps.0.text', key: 'forbiddenInText', values: { word: '保本' }, warning: true }])
  })

  it('a step taken out takes the branches to it along', () => {
    const less = without(script, 'need')
    expect(less.steps.map((one) => one.id)).toEqual(['opening', 'offer', 'end'])
    expect(less.steps[0]?.branches.map((one) => one.to)).toEqual(['end'])
  })

  it('steps nobody reaches are found; without branches it is read downwards; loops end', () => {
    expect(unreached([step('a', 'c'), step('b'), step('c', 'a')])).toEqual([1])
    expect(unreached([step('a'), step('b')])).toEqual([])
    expect(unreached([step('a', 'b'), step('b'), step('c')])).toEqual([])
  })

  it('new steps never take an id in use', () => expect(stepId([step('step-2'), step('step-3')])).toBe('step-4'))
})

describe('refusals', () => {
  it('tell a newer version from bad content', () => {
    expect(refusal(new Problem(409, 'script.changed'))).toBe('changed')
    expect(refusal(new Problem(409, 'script.branch-nowhere'))).toBe('invalid')
    expect(refusal(new Problem(400, 'invalid'))).toBe('invalid')
    expect(refusal(new Error('x'))).toBe('other')
  })

  it.each([['/content/steps[2]/title', 'steps.2.title'], ['/content.steps[0].branches[1].label', 'steps.0.branches.1'], ['/name', 'name']])('%s is the field %s', (pointer, field) => expect(fieldOf(pointer)).toBe(field))
})
