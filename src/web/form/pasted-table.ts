import Papa from 'papaparse'
import { cleanLine } from './form-text.ts'

export type Column<Field extends string> = {
  field: Field
  /** What tables call it, in lower case without anything but letters. */
  names: readonly string[]
  /** Whether a cell looks like it, in tables that name no columns. */
  fits: (cell: string) => boolean
}

/**
 * The rows of a pasted table: tabs, semicolons, commas or bars between the cells. A first line that names the columns
 * decides what is what. Without one, each cell goes to the first free column that it fits.
 */
export function readPastedTable<Field extends string>(
  pasted: string,
  columns: readonly Column<Field>[],
): Partial<Record<Field, string>>[] {
  const { data } = Papa.parse<string[]>(pasted, {
    delimitersToGuess: ['\t', ';', ',', '|'],
    skipEmptyLines: 'greedy',
  })
  const rows = data.map((row) => row.map(cleanLine))
  const [first, ...others] = rows
  if (first === undefined) return []
  const header = first.map((cell) => findColumn(cell, columns)?.field)
  const isHeader = header.filter((field) => field !== undefined).length >= 2
  return isHeader
    ? others.map((row) => byHeader(row, header))
    : rows.map((row) => byLooks(row, columns))
}

function findColumn<Field extends string>(cell: string, columns: readonly Column<Field>[]) {
  const name = cell.toLowerCase().replace(/[^a-z]/g, '')
  return columns.find(({ names }) => names.includes(name))
}

function byHeader<Field extends string>(
  row: readonly string[],
  header: readonly (Field | undefined)[],
): Partial<Record<Field, string>> {
  const read: Partial<Record<Field, string>> = {}
  for (const [index, field] of header.entries()) {
    if (field !== undefined) read[field] = row[index] ?? ''
  }
  return read
}

function byLooks<Field extends string>(
  row: readonly string[],
  columns: readonly Column<Field>[],
): Partial<Record<Field, string>> {
  const read: Partial<Record<Field, string>> = {}
  for (const cell of row.filter(Boolean)) {
    const column = columns.find(({ field, fits }) => read[field] === undefined && fits(cell))
    if (column !== undefined) read[column.field] = cell
  }
  return read
}
