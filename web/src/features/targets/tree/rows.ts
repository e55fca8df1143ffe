/** What the table needs of a line; the rest is carried along. */
export interface Line {
  id: string
  hasChildren: boolean
}

export interface Row<L extends Line> {
  line: L
  level: number
  open: boolean
}

/** The lines one sees, top to bottom: those below an open line follow it as far as they are loaded. */
export function visible<L extends Line>(root: L, childrenOf: (id: string) => L[] | undefined, open: ReadonlySet<string>): Row<L>[] {
  const rows: Row<L>[] = []
  const stack: { line: L; level: number }[] = [{ line: root, level: 1 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { line, level } = next
    const isOpen = line.hasChildren && open.has(line.id)
    rows.push({ line, level, open: isOpen })
    if (!isOpen) continue
    const children = childrenOf(line.id) ?? []
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child) stack.push({ line: child, level: level + 1 })
    }
  }
  return rows
}

/** Which rows to draw: those in sight and some around, so that scrolling never shows holes. */
export function inSight(scrollTop: number, height: number, rowHeight: number, count: number, spare = 8): { from: number; to: number } {
  const first = Math.floor(scrollTop / rowHeight)
  const last = Math.ceil((scrollTop + height) / rowHeight)
  return { from: Math.max(0, Math.min(first - spare, count)), to: Math.max(0, Math.min(last + spare, count)) }
}

export type Move = { to: number } | { toggle: string } | { choose: string } | null

/** What a key does in the table, as the pattern of tree grids has it. */
export function keyMove<L extends Line>(key: string, at: number, rows: Row<L>[], page: number): Move {
  const row = rows[at]
  if (!row) return null
  const within = (n: number) => ({ to: Math.max(0, Math.min(rows.length - 1, n)) })
  switch (key) {
    case 'ArrowDown': return within(at + 1)
    case 'ArrowUp': return within(at - 1)
    case 'PageDown': return within(at + page)
    case 'PageUp': return within(at - page)
    case 'Home': return within(0)
    case 'End': return within(rows.length - 1)
    case 'ArrowRight': return !row.line.hasChildren ? null : row.open ? within(at + 1) : { toggle: row.line.id }
    case 'ArrowLeft': {
      if (row.open) return { toggle: row.line.id }
      for (let i = at - 1; i >= 0; i--) if ((rows[i]?.level ?? 0) < row.level) return { to: i }
      return null
    }
    case 'Enter': return { choose: row.line.id }
    default: return null
  }
}
