import { describe, expect, it } from 'vitest'
import { companyZone } from '@/ui/zone'
import { fromOf, sellersOf, type RecordedCall } from './recordings'
import { afterSilence, columnsOf, gainsOf } from './wave'

/** Ten seconds, ten slices: speech in 0, 1, 6 (customer) and 7. */
const peaks = { left: [60, 60, 0, 5, 0, 0, 0, 50, 0, 0], right: [0, 0, 9, 0, 0, 0, 70, 0, 0, 0], millis: 10_000 }

describe('silence', () => {
  it('is skipped to just before the next word of either side', () => expect(afterSilence(peaks, 2.5)).toBe(5.75))
  it('is not skipped while somebody speaks', () => expect([afterSilence(peaks, 0.5), afterSilence(peaks, 6.9)]).toEqual([0.5, 6.9]))
  it('at the end goes to the end', () => expect(afterSilence(peaks, 8)).toBe(10))
  it('shorter than a breath stays', () => expect(afterSilence(peaks, 5.2)).toBe(5.2))
  it('of an empty picture is unknown', () => expect(afterSilence({ left: [], right: [], millis: 0 }, 3)).toBe(3))
})

describe('sides', () => {
  it('each go to their own ear', () => expect(gainsOf({ left: false, right: false })).toEqual({ ll: 1, lr: 0, rl: 0, rr: 1 }))
  it('with one muted the other is in both ears', () => {
    expect(gainsOf({ left: true, right: false })).toEqual({ ll: 0, lr: 0, rl: 1, rr: 1 })
    expect(gainsOf({ left: false, right: true })).toEqual({ ll: 1, lr: 1, rl: 0, rr: 0 })
  })
})

describe('the picture', () => {
  it('keeps the loudest of what falls on one column', () => expect(columnsOf([1, 9, 2, 3], 2)).toEqual([9, 3]))
  it('stretches few slices over many columns', () => expect(columnsOf([4, 8], 4)).toEqual([4, 4, 8, 8]))
  it('of nothing is flat', () => expect(columnsOf([], 3)).toEqual([0, 0, 0]))
})

describe('the list', () => {
  it('today begins at midnight of the company', () => {
    companyZone.value = 'Asia/Shanghai'
    const now = new Date('2026-05-02T15:30:00+08:00')
    expect(fromOf(1, now.getTime())).toBe('2026-05-01T16:00:00.000Z')
    expect(fromOf(0, now.getTime())).toBeUndefined()
  })
  it('names each seller once', () => {
    const call = (accountId: string, seller: string) => ({ accountId, seller }) as RecordedCall
    expect(sellersOf([call('2', 'B'), call('1', 'A'), call('2', 'B')])).toEqual([{ id: '1', name: 'A' }, { id: '2', name: 'B' }])
  })
})
