import { describe, expect, it } from 'vitest'
import { e164Of, healthOf, lineTrouble, NEW_LINE, type LineView } from './lines'

describe('lines', () => {
  it('that are off are not said to be down', () => {
    const view = (active: boolean, answering: boolean) => ({ answering, line: { active } }) as LineView
    expect([healthOf(view(false, false)), healthOf(view(true, false)), healthOf(view(true, true))]).toEqual(['off', 'down', 'up'])
  })
  it('need a name, a plain server and a port', () => {
    const good = { ...NEW_LINE, name: '主线', host: 'sip.example.com' }
    expect(lineTrouble(good)).toBeNull()
    expect(lineTrouble({ ...good, name: ' ' })).toBe('name')
    expect(lineTrouble({ ...good, host: 'sip.example.com\r\nVia: x' })).toBe('host')
    expect(lineTrouble({ ...good, port: 70_000 })).toBe('port')
  })
})

describe('caller numbers as typed', () => {
  it.each([['021 5000 0001', '+862150000001'], ['+44 20 7946 0000', '+442079460000'], ['0044 20 7946 0000', '+442079460000'], ['95588', '+8695588'], ['', null], ['sales', null], ['+12345678901234567', null]])(
    '%s is %s', (text, number) => expect(e164Of(text)).toBe(number),
  )
})
