import { TILES } from '../territory/tiles'
import type { Schemas } from '../planning'

export type MapTile = Schemas['MapTile']
export type Area = Schemas['AreaPotential']
export type Measure = 'potential' | 'penetration' | 'headroom'
export const MEASURES: readonly Measure[] = ['potential', 'penetration', 'headroom']
const MOST_TILES = 400
const LAST = 39

/** A square of the map with what is known there. */
export interface Square extends MapTile { area: Area | null; value: number | null; shade: number }

/** China's provinces, named in the language of the screen. */
export const provinces = (zh: boolean): MapTile[] => TILES.map((one) => ({ code: one.code, name: zh ? one.zh : one.en, row: one.row, column: one.column }))

export function valueOf(area: Area, measure: Measure): number | null {
  if (measure === 'potential') return area.baseMinor
  return measure === 'headroom' ? area.headroomMinor : (area.penetration ?? null)
}

/** The tile an area's name means: the same name or code, its beginning (`浙江省`), or a province by any of its names. */
function tileFor(name: string, tiles: MapTile[]): MapTile | undefined {
  const plain = name.trim()
  const low = plain.toLowerCase()
  const named = tiles.find((one) => one.name.toLowerCase() === low || one.code.toLowerCase() === low)
  if (named) return named
  const province = TILES.find((one) => plain.startsWith(one.zh) || one.en.toLowerCase() === low)
  return tiles.find((one) => plain.startsWith(one.name)) ?? (province && tiles.find((one) => one.code === province.code))
}

/** Every tile with its area, shaded from 0 to 1 by its part of the greatest value; and the areas that have no tile. */
export function shaded(areas: Area[], tiles: MapTile[], measure: Measure): { squares: Square[]; most: number; beyond: Area[] } {
  const found = new Map<string, Area>()
  const beyond: Area[] = []
  for (const area of areas) {
    const tile = tileFor(area.area, tiles)
    if (tile && !found.has(tile.code)) found.set(tile.code, area)
    else beyond.push(area)
  }
  const values = [...found.values()].map((one) => valueOf(one, measure) ?? 0)
  const most = Math.max(0, ...values)
  const squares = tiles.map((tile) => {
    const area = found.get(tile.code) ?? null
    const value = area ? valueOf(area, measure) : null
    return { ...tile, area, value, shade: value !== null && most > 0 ? Math.max(0, value) / most : 0 }
  })
  return { squares, most, beyond }
}

/** What is wrong with a file of tiles. */
export class BadTiles extends Error {
  constructor(readonly why: 'json' | 'shape' | 'twice' | 'many', readonly at: string) {
    super(why)
  }
}

/** Tiles of an uploaded file: a list of code, name, row and column, each code and each place once. */
export function readTiles(text: string): MapTile[] {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    throw new BadTiles('json', '')
  }
  if (!Array.isArray(rows) || rows.length === 0) throw new BadTiles('shape', '')
  if (rows.length > MOST_TILES) throw new BadTiles('many', String(rows.length))
  const codes = new Set<string>()
  const places = new Set<string>()
  return rows.map((row: unknown, at) => {
    const tile = tileOfRow(row)
    if (!tile) throw new BadTiles('shape', String(at + 1))
    const place = `${tile.row},${tile.column}`
    if (codes.has(tile.code) || places.has(place)) throw new BadTiles('twice', `${tile.code} ${tile.name}`)
    codes.add(tile.code)
    places.add(place)
    return tile
  })
}

function tileOfRow(row: unknown): MapTile | null {
  if (typeof row !== 'object' || row === null) return null
  const { code, name, row: down, column } = row as Record<string, unknown>
  const text = (value: unknown, most: number): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= most
  const place = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST
  return text(code, 12) && text(name, 40) && place(down) && place(column) ? { code: code.trim(), name: name.trim(), row: down, column } : null
}
