import { describe, expect, it } from 'vitest'
import { parseWhen } from './parseWhen'

const ZONE = 'Asia/Shanghai'
/** Wednesday 15 July 2026, 10:20 in Shanghai. */
const NOW = new Date('2026-07-15T10:20:00+08:00')

function said(text: string, now = NOW, zone = ZONE): string | null {
  const at = parseWhen(text, now, zone)
  return at && at.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16)
}

describe('Chinese', () => {
  it.each([
    ['明天下午3点', '2026-07-16 15:00'],
    ['明天下午三点半', '2026-07-16 15:30'],
    ['明早9点', '2026-07-16 09:00'],
    ['明晚八点', '2026-07-16 20:00'],
    ['明天', '2026-07-16 09:00'],
    ['后天上午', '2026-07-17 10:00'],
    ['大后天中午', '2026-07-18 12:00'],
    ['今晚7点一刻', '2026-07-15 19:15'],
    ['今天下午2点20分', '2026-07-15 14:20'],
    ['下周一', '2026-07-20 09:00'],
    ['下周三下午', '2026-07-22 14:00'],
    ['下下周五10点', '2026-07-31 10:00'],
    ['本周五 15:30', '2026-07-17 15:30'],
    ['周五上午十点二十', '2026-07-17 10:20'],
    ['星期天晚上', '2026-07-19 19:00'],
    ['半小时后', '2026-07-15 10:50'],
    ['30分钟后', '2026-07-15 10:50'],
    ['两个小时后', '2026-07-15 12:20'],
    ['2个半小时后', '2026-07-15 12:50'],
    ['3天后', '2026-07-18 10:20'],
    ['三天后下午4点', '2026-07-18 16:00'],
    ['过半小时', '2026-07-15 10:50'],
    ['两小时以后', '2026-07-15 12:20'],
    ['一周后', '2026-07-22 10:20'],
    ['7月20日下午3点', '2026-07-20 15:00'],
    ['20号', '2026-07-20 09:00'],
    ['3号上午', '2026-08-03 10:00'],
    ['3月1日', '2027-03-01 09:00'],
    ['2026年8月1日14:00', '2026-08-01 14:00'],
    ['下个月5号', '2026-08-05 09:00'],
    ['3点', '2026-07-15 15:00'],
    ['9点', '2026-07-16 09:00'],
    ['中午12点', '2026-07-15 12:00'],
    ['凌晨1点', '2026-07-16 01:00'],
    ['十二点', '2026-07-15 12:00'],
  ])('%s', (text, wall) => expect(said(text)).toBe(wall))
})

describe('English', () => {
  it.each([
    ['tomorrow 3pm', '2026-07-16 15:00'],
    ['Tomorrow at 10:30', '2026-07-16 10:30'],
    ['tomorrow morning', '2026-07-16 10:00'],
    ['day after tomorrow', '2026-07-17 09:00'],
    ['next Monday', '2026-07-20 09:00'],
    ['Monday 10:30', '2026-07-20 10:30'],
    ['on friday at 2', '2026-07-17 14:00'],
    ['wednesday', '2026-07-22 09:00'],
    ['wed 4pm', '2026-07-15 16:00'],
    ['tonight', '2026-07-15 19:00'],
    ['tonight at 8', '2026-07-15 20:00'],
    ['in 2 hours', '2026-07-15 12:20'],
    ['in half an hour', '2026-07-15 10:50'],
    ['in an hour', '2026-07-15 11:20'],
    ['45 min later', '2026-07-15 11:05'],
    ['in 3 days', '2026-07-18 10:20'],
    ['in 3 days at 4pm', '2026-07-18 16:00'],
    ['in 2 weeks', '2026-07-29 10:20'],
    ['Jul 20', '2026-07-20 09:00'],
    ['20 July 3pm', '2026-07-20 15:00'],
    ['July 20th at 15:00', '2026-07-20 15:00'],
    ['2026-08-01 14:00', '2026-08-01 14:00'],
    ['2026-08-01T09:30', '2026-08-01 09:30'],
    ['noon', '2026-07-15 12:00'],
    ['12am', '2026-07-16 00:00'],
  ])('%s', (text, wall) => expect(said(text)).toBe(wall))
})

describe('what is not a time', () => {
  it.each(['', '   ', '随便', 'soon', '明天再说', '13812345678', '25点', '2月30日', '10:75', 'tomorrow call him', '下周', '40'])('%s is not guessed', (text) =>
    expect(said(text)).toBeNull(),
  )
})

it('readsTheWallClockOfTheCustomersZone', () => {
  expect(parseWhen('tomorrow 9:00', NOW, 'America/New_York')?.toISOString()).toBe('2026-07-15T13:00:00.000Z')
  expect(parseWhen('明天上午9点', NOW, 'Asia/Urumqi')?.toISOString()).toBe('2026-07-16T03:00:00.000Z')
})

it('crossesSummerTimeByTheWallClock', () => {
  // Clocks in New York go forward in the night to 8 March 2026.
  const before = new Date('2026-03-07T12:00:00-05:00')
  expect(parseWhen('tomorrow 3pm', before, 'America/New_York')?.toISOString()).toBe('2026-03-08T19:00:00.000Z')
})

it('aNamedDayWhoseHourHasPassedStaysThatDay', () => {
  expect(said('今天上午9点')).toBe('2026-07-15 09:00')
})

it('aWeekdayWhoseHourHasPassedIsNextWeeks', () => {
  expect(said('周三9点')).toBe('2026-07-22 09:00')
  expect(said('周三11点')).toBe('2026-07-15 11:00')
})
