import { exists, instantOf, plusDays, wallOf, type Wall } from './zone'

type Day = Pick<Wall, 'year' | 'month' | 'day'>
type Clock = { hour: number; minute: number }
/** A part of the day: the hours it spans, and the hour meant when no other is said. */
type Part = { from: number; usual: number }

const PARTS: [RegExp, Part][] = [
  [/凌晨/, { from: 0, usual: 5 }],
  [/早上|早晨|清早|一早|早(?=\d|$|\s)/, { from: 6, usual: 9 }],
  [/上午|\bmorning\b/, { from: 6, usual: 10 }],
  [/中午|\bnoon\b|\bmidday\b|\blunch(?:time)?\b/, { from: 11, usual: 12 }],
  [/下午|午后|\bafternoon\b/, { from: 12, usual: 14 }],
  [/傍晚/, { from: 16, usual: 18 }],
  [/晚上|夜里|晚(?=\d|$|\s)|\btonight\b|\bevening\b|\bnight\b/, { from: 18, usual: 19 }],
]
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MINUTES: [RegExp, number][] = [
  [/^(个?半(个)?小时|半个钟头?|half an? hour)$/, 30],
  [/^(?:(\d+(?:\.\d+)?) ?(?:分钟?|min(?:ute)?s?|m))$/, 1],
  [/^(?:(\d+(?:\.\d+)?) ?个?(?:小时|钟头|h(?:ou)?rs?|h))$/, 60],
]

/**
 * Reads a time as people say it, in Chinese or English: 明天下午3点, 下周一, 半小时后, tomorrow 3pm, next Monday, in 2 hours.
 * `zone` is the wall clock meant (the customer's). Null when it is not understood; the answer may lie in the past.
 * A bare hour from 1 to 7 is the afternoon's; a day without an hour is 09:00; a bare clock time that has passed is tomorrow's.
 */
export function parseWhen(text: string, now: Date, zone: string): Date | null {
  const said = normalise(text)
  if (!said) return null
  const here = wallOf(now, zone)
  const later = relative(said, now, here, zone)
  if (later !== undefined) return later
  const { day, rest, bareDay } = dayIn(said, here)
  const found = timeIn(rest)
  if (!found || (!day && !found.said)) return null
  const wall = { ...(day ?? here), ...found.clock }
  const at = instantOf(wall, zone)
  if (at > now || (day && !bareDay)) return at
  // "3点" after three is tomorrow's; "周一" on Monday noon is next week's.
  return instantOf({ ...plusDays(wall, bareDay ? 7 : 1) }, zone)
}

function normalise(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[，,。；;、]/g, ' ').replace(/\s+/g, ' ').trim()
  return plain.replace(/[零〇一二两三四五六七八九十]+/g, (word, at: number) => {
    const before = plain.slice(Math.max(0, at - 2), at)
    // 周三, 星期三, 礼拜三 keep their name until the weekday is read; 一早 and 一刻 are words.
    if (/(周|期|拜)$/.test(before)) return word
    const after = plain.slice(at + word.length, at + word.length + 1)
    if (word === '一' && after === '早') return word
    return String(numeral(word))
  })
}

/** 十二 → 12, 二十 → 20, 五十九 → 59, 〇五 → 5. */
function numeral(word: string): number {
  const digit = (one: string) => '零一二三四五六七八九'.indexOf(one.replace('〇', '零').replace('两', '二'))
  if (!word.includes('十')) return Number([...word].map(digit).join(''))
  const [tens = '', ones = ''] = word.split('十')
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0)
}

/** Date = understood, null = refused, undefined = not a time from now. */
function relative(said: string, now: Date, here: Wall, zone: string): Date | null | undefined {
  const match = /^(?:in )?(\d.*?|个?半.*?|an? .*?) ?(?:以后|之后|后|later|from now)(?!天|日) ?(.*)$/.exec(said) ?? /^(?:in |过)(.+)$/.exec(said)
  if (!match?.[1]) return undefined
  const span = `${match[1]} ${match[2] ?? ''}`.trim()
  const hourHalf = /^(\d+) ?个?半(?:小时|钟头)$/.exec(span)
  if (hourHalf) return new Date(now.getTime() + (Number(hourHalf[1]) * 60 + 30) * 60_000)
  const anHour = span.replace(/^an? (?=hour|minute|day|week)/, '1 ')
  for (const [pattern, unit] of MINUTES) {
    const hit = pattern.exec(anHour)
    if (hit) return new Date(now.getTime() + (unit === 30 ? 30 : Number(hit[1]) * unit) * 60_000)
  }
  const days = /^(\d+) ?(天|日|days?|个?(?:星期|礼拜)|周|weeks?)(?: ?(.*))?$/.exec(anHour)
  if (!days) return undefined
  const count = Number(days[1]) * (/天|日|day/.test(days[2] ?? '') ? 1 : 7)
  const time = days[3] ? timeIn(days[3]) : { clock: { hour: here.hour, minute: here.minute } }
  return time && count <= 3660 ? instantOf({ ...plusDays(here, count), ...time.clock }, zone) : null
}

interface DayFound {
  day: Day | null
  rest: string
  /** A weekday without "next": today's counts while its hour is still to come. */
  bareDay?: boolean
}

function dayIn(said: string, here: Wall): DayFound {
  return namedDay(said, here) ?? weekDay(said, here) ?? calendarDay(said, here) ?? { day: null, rest: said }
}

const DAY_WORDS: [RegExp, number][] = [
  [/大后[天日]/, 3],
  [/后[天日]|\bday after tomorrow\b/, 2],
  [/明[天日儿]?(?=早|晚|上|下|中|凌|傍|\d|$| )|\btomorrow\b|\btmr\b/, 1],
  [/今[天日儿]?(?=早|晚|上|下|中|凌|傍|\d|$| )|\btoday\b|(?=\btonight\b)/, 0],
]

function namedDay(said: string, here: Wall): DayFound | null {
  for (const [pattern, days] of DAY_WORDS) {
    if (pattern.test(said)) return { day: plusDays(here, days), rest: said.replace(pattern, ' ').trim() }
  }
  return null
}

function weekDay(said: string, here: Wall): DayFound | null {
  const zh = /(下下|下个?|本|这个?)?(?:周|星期|礼拜)([一二三四五六日天末])/.exec(said)
  const en = /\b(next |this )?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b/.exec(said)
  const hit = zh ?? en
  if (!hit) return null
  const rest = said.replace(hit[0], ' ').trim()
  const wanted = zh ? ('一二三四五六日'.indexOf((zh[2] ?? '').replace('天', '日').replace('末', '六')) + 1) : WEEKDAYS.indexOf(en?.[2] ?? '') + 1
  const which = (hit[1] ?? '').trim()
  const fromMonday = wanted - here.weekday
  if (which.startsWith('下下')) return { day: plusDays(here, fromMonday + 14), rest }
  if (which.startsWith('下') || which === 'next') return { day: plusDays(here, fromMonday + 7), rest }
  if (which) return { day: plusDays(here, fromMonday), rest }
  return { day: plusDays(here, (fromMonday + 7) % 7), rest, bareDay: true }
}

function calendarDay(said: string, here: Wall): DayFound | null {
  const full = /(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})[日号]?/.exec(said)
  if (full) return dated(said, full[0], Number(full[1]), Number(full[2]), Number(full[3]))
  const zh = /(下个月|下月)?(?:(\d{1,2})月)?(\d{1,2})[日号]/.exec(said)
  if (zh) return nextMonthDay(said, zh[0], here, !!zh[1], zh[2] ? Number(zh[2]) : null, Number(zh[3]))
  const month = `(${MONTHS.join('|')})[a-z]*\\.?`
  const en = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)|\\b(\\d{1,2})(?:st|nd|rd|th)? ${month}\\b`).exec(said)
  if (en) return nextMonthDay(said, en[0], here, false, MONTHS.indexOf(en[1] ?? en[4] ?? '') + 1, Number(en[2] ?? en[3]))
  const short = /(?:^| )(\d{1,2})[-/](\d{1,2})(?= |$|早|上|中|下|晚)/.exec(said)
  if (short) return nextMonthDay(said, short[0], here, false, Number(short[1]), Number(short[2]))
  return null
}

function dated(said: string, hit: string, year: number, month: number, day: number): DayFound {
  // A day no calendar has is refused: the rest is emptied of all meaning.
  if (!exists(year, month, day)) return { day: null, rest: '' }
  return { day: { year, month, day }, rest: said.replace(hit, ' ').trim() }
}

/** A day without its year, or without its month: the next one to come. */
function nextMonthDay(said: string, hit: string, here: Wall, following: boolean, month: number | null, day: number): DayFound {
  let year = here.year
  let wanted = month ?? here.month + (following ? 1 : 0)
  if (month === null && !following && day < here.day) wanted++
  if (wanted > 12 && month === null) {
    wanted -= 12
    year++
  }
  if (month !== null && (month < here.month || (month === here.month && day < here.day))) year++
  return dated(said, hit, year, wanted, day)
}

/** The clock time in what is left once the day is taken out; null when there is something that is no time. */
function timeIn(said: string): { clock: Clock; said: boolean } | null {
  let rest = said.replace(/\bat\b|\bon\b|\bin the\b|\bthis\b|\bthe\b|o'?clock|的|^ ?t(?=\d)/g, ' ')
  let part: Part | null = null
  for (const [pattern, meant] of PARTS) {
    if (!pattern.test(rest)) continue
    part = meant
    rest = rest.replace(pattern, ' ')
    break
  }
  const hit = /(\d{1,2}) ?(?:[:点时] ?(?:(1刻)|(3刻)|(半)|(\d{1,2}) ?分?|整|钟)?)? ?(am|pm|a\.m\.|p\.m\.)?/.exec(rest)
  if (!hit) {
    if (rest.trim()) return null
    return { clock: { hour: part?.usual ?? 9, minute: 0 }, said: part !== null }
  }
  if (rest.replace(hit[0], '').trim()) return null
  const marked = /[:点时]|am|pm|a\.m|p\.m/.test(hit[0])
  if (!marked && !part && said.trim() === hit[0].trim() && Number(hit[1]) > 12) return null
  const minute = hit[2] ? 15 : hit[3] ? 45 : hit[4] ? 30 : Number(hit[5] ?? 0)
  const hour = hourOf(Number(hit[1]), part, hit[6], /:/.test(hit[0]) && /^0/.test(hit[1] ?? ''))
  return hour > 23 || minute > 59 ? null : { clock: { hour, minute }, said: marked || part !== null }
}

function hourOf(hour: number, part: Part | null, half: string | undefined, military: boolean): number {
  if (half) return hour > 12 ? 99 : (hour % 12) + (half.startsWith('p') ? 12 : 0)
  if (part) {
    if (part.from >= 11 && hour < 12 && hour + 12 <= 23 && !(part.from === 11 && hour === 11)) return hour + 12
    return hour
  }
  return hour >= 1 && hour <= 7 && !military ? hour + 12 : hour
}
