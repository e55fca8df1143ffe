import { describe, expect, it } from 'vitest'
import { provinces, readTiles, shaded, type Area, type BadTiles } from './shading'

const area = (name: string, baseMinor: number, penetration?: number): Area => ({ area: name, salesMinor: 0, estimates: [], lowMinor: 0, baseMinor, highMinor: 0, spread: 0, penetration, headroomMinor: 5, notes: [] })
const why = (text: string) => { try { readTiles(text) } catch (bad) { return (bad as BadTiles).why } return 'fine' }

describe('shading', () => {
  it('finds provinces by any of their names and shades by the greatest', () => {
    const { squares, most, beyond } = shaded([area('浙江省', 50), area('Jiangsu', 200), area('SH', 100), area('海外', 9)], provinces(true), 'potential')
    const of = (code: string) => squares.find((one) => one.code === code)!
    expect(most).toBe(200)
    expect([of('ZJ').shade, of('JS').shade, of('SH').shade, of('BJ').shade]).toEqual([0.25, 1, 0.5, 0])
    expect(of('BJ').value).toBeNull()
    expect(beyond.map((one) => one.area)).toEqual(['海外'])
    expect(squares).toHaveLength(34)
  })

  it('keeps an area without penetration apart from one with none', () => {
    const { squares } = shaded([area('北京', 1), area('上海', 1, 0)], provinces(true), 'penetration')
    expect(squares.find((one) => one.code === 'BJ')?.value).toBeNull()
    expect(squares.find((one) => one.code === 'SH')?.value).toBe(0)
  })

  it('takes a map of one’s own and says what is wrong with a bad one', () => {
    const own = readTiles('[{"code":"E1","name":"东一","row":0,"column":0},{"code":"E2","name":"东二","row":0,"column":1}]')
    expect(shaded([area('东二', 7)], own, 'potential').squares[1]?.shade).toBe(1)
    expect(why('nonsense')).toBe('json')
    expect(why('{}')).toBe('shape')
    expect(why('[{"code":"A","name":"a","row":-1,"column":0}]')).toBe('shape')
    expect(why('[{"code":"A","name":"a","row":0.5,"column":0}]')).toBe('shape')
    expect(why('[{"code":"A","name":"a","row":0,"column":0},{"code":"B","name":"b","row":0,"column":0}]')).toBe('twice')
    expect(why('[{"code":"A","name":"a","row":0,"column":0},{"code":"A","name":"b","row":0,"column":1}]')).toBe('twice')
    expect(why(JSON.stringify(Array.from({ length: 401 }, (_, at) => ({ code: `c${at}`, name: 'n', row: at % 40, column: Math.floor(at / 40) }))))).toBe('many')
  })
})
