import type { Sort } from '@/ui/table'

/** Rows in the order asked for; words by their language, nulls last whichever way. */
export function sorted<Row>(rows: Row[], sort: Sort | null, valueOf: (row: Row, key: string) => string | number | null): Row[] {
  if (!sort) return rows
  const way = sort.direction === 'asc' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [x, y] = [valueOf(a, sort.key), valueOf(b, sort.key)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    return way * (typeof x === 'string' ? x.localeCompare(String(y), 'zh') : x - Number(y))
  })
}
