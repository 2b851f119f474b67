import { foldText } from '../../core/text/text.ts'
import type { Column } from './pasted-table.ts'

/** Letters of a name that stands in an address by no chance. */
const LONG_ENOUGH = 5
/** "Ana Silva <ana@mail.example>" */
const MAILBOX = /^([^<>]+?) ?<([^<>\s@]+@[^<>\s]+)>$/
/** "1. Ana Silva" and "- Ana Silva", as lists have them. */
const LIST_MARK = /^(?:\d{1,3}[.)]|[-*•–]) +(?=\p{L})/u

/** Each cell of a row goes to the first free column that it fits. */
export function byLooks<Field extends string>(
  row: readonly string[],
  columns: readonly Column<Field>[],
): Partial<Record<Field, string>> {
  const cells = row.flatMap(splitMailbox).map((cell) => cell.replace(LIST_MARK, ''))
  const read: Partial<Record<Field, string>> = {}
  for (const cell of joinNames(cells, columns).filter(Boolean)) {
    const column = columns.find(({ field, fits }) => read[field] === undefined && fits(cell))
    if (column !== undefined) read[column.field] = cell
  }
  return read
}

function splitMailbox(cell: string): string[] {
  const [, name, address] = MAILBOX.exec(cell) ?? []
  return name === undefined || address === undefined ? [cell] : [name.trim(), address]
}

/** Before any of them is taken for something else: a surname looks like an employer. */
function joinNames(cells: readonly string[], columns: readonly Column<string>[]): string[] {
  const column = columns.find(({ parts }) => parts !== undefined)
  const at = column === undefined ? -1 : cells.findIndex(column.fits)
  const [cell, next] = [cells[at], cells[at + 1]]
  if (cell === undefined || next === undefined || !column?.fits(next)) return [...cells]
  const name = joinByAddress(cells, cell, next)
  return name === undefined ? [...cells] : cells.toSpliced(at, 2, name)
}

/** "Silva" and "Ana" beside "ana.silva@…" are one name, in the order of the address. Without that, nobody can tell. */
function joinByAddress(row: readonly string[], cell: string, next: string): string | undefined {
  const [local = ''] = (row.find((other) => other.includes('@')) ?? '').split('@')
  const at = placeIn(local, cell)
  const nextAt = placeIn(local, next)
  // "Ana Silva" beside "Silva" is whole already.
  if (nextAt < 0 || ` ${cell}`.endsWith(` ${next}`)) return undefined
  return at > nextAt ? `${next} ${cell}` : `${cell} ${next}`
}

/** A short name may stand in another one by chance: it counts between dots. */
function placeIn(local: string, name: string): number {
  const [text, part] = [foldText(local), foldText(name)]
  if (part.length >= LONG_ENOUGH) return text.indexOf(part)
  return part === '' ? -1 : `.${text.replace(/[^a-z]+/g, '.')}.`.indexOf(`.${part}.`)
}
