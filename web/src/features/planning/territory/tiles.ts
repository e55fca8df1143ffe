/** A province-level unit on our own schematic grid: rows from the north, columns from the west. */
export interface Tile {
  /** How names of the unit begin in Chinese. */
  zh: string
  /** One character, as on number plates. */
  short: string
  en: string
  /** The two letters of ISO 3166-2. */
  code: string
  row: number
  column: number
}

const tile = (zh: string, short: string, en: string, code: string, row: number, column: number): Tile => ({ zh, short, en, code, row, column })

/** All 34, each once; neighbours on the grid are neighbours in the country as far as squares allow. */
export const TILES: readonly Tile[] = [
  tile('黑龙江', '黑', 'Heilongjiang', 'HL', 0, 8),
  tile('内蒙古', '蒙', 'Inner Mongolia', 'NM', 1, 5), tile('辽宁', '辽', 'Liaoning', 'LN', 1, 7), tile('吉林', '吉', 'Jilin', 'JL', 1, 8),
  tile('新疆', '新', 'Xinjiang', 'XJ', 2, 0), tile('甘肃', '甘', 'Gansu', 'GS', 2, 2), tile('宁夏', '宁', 'Ningxia', 'NX', 2, 3), tile('山西', '晋', 'Shanxi', 'SX', 2, 4),
  tile('河北', '冀', 'Hebei', 'HE', 2, 5), tile('北京', '京', 'Beijing', 'BJ', 2, 6), tile('天津', '津', 'Tianjin', 'TJ', 2, 7),
  tile('西藏', '藏', 'Tibet', 'XZ', 3, 0), tile('青海', '青', 'Qinghai', 'QH', 3, 1), tile('陕西', '陕', 'Shaanxi', 'SN', 3, 3), tile('河南', '豫', 'Henan', 'HA', 3, 5), tile('山东', '鲁', 'Shandong', 'SD', 3, 6),
  tile('四川', '川', 'Sichuan', 'SC', 4, 2), tile('重庆', '渝', 'Chongqing', 'CQ', 4, 3), tile('湖北', '鄂', 'Hubei', 'HB', 4, 4), tile('安徽', '皖', 'Anhui', 'AH', 4, 5), tile('江苏', '苏', 'Jiangsu', 'JS', 4, 6), tile('上海', '沪', 'Shanghai', 'SH', 4, 7),
  tile('云南', '滇', 'Yunnan', 'YN', 5, 2), tile('贵州', '黔', 'Guizhou', 'GZ', 5, 3), tile('湖南', '湘', 'Hunan', 'HN', 5, 4), tile('江西', '赣', 'Jiangxi', 'JX', 5, 5), tile('浙江', '浙', 'Zhejiang', 'ZJ', 5, 6),
  tile('广西', '桂', 'Guangxi', 'GX', 6, 3), tile('广东', '粤', 'Guangdong', 'GD', 6, 4), tile('福建', '闽', 'Fujian', 'FJ', 6, 5), tile('台湾', '台', 'Taiwan', 'TW', 6, 7),
  tile('海南', '琼', 'Hainan', 'HI', 7, 3), tile('澳门', '澳', 'Macao', 'MO', 7, 4), tile('香港', '港', 'Hong Kong', 'HK', 7, 5),
]

export const ROWS = 8
export const COLUMNS = 9

/** The tile a name stands for: `浙江`, `浙江省`, `Zhejiang` or `ZJ`; null for anything else. */
export function tileOf(name: string): Tile | null {
  const plain = name.trim()
  const low = plain.toLowerCase()
  return TILES.find((one) => plain.startsWith(one.zh) || low === one.en.toLowerCase() || plain === one.code) ?? null
}

/** The tile next to one in a direction, the nearest by row and column; the same where there is none. */
export function beside(tiles: readonly Tile[], from: Tile, down: number, right: number): Tile {
  const far = (one: Tile) => {
    const along = (one.row - from.row) * down + (one.column - from.column) * right
    const aside = Math.abs((one.row - from.row) * right) + Math.abs((one.column - from.column) * down)
    return along <= 0 ? Infinity : along + 2 * aside
  }
  return tiles.reduce((best, one) => (far(one) < far(best) ? one : best), from)
}
