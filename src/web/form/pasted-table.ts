import Papa from 'papaparse'
import { cleanLine } from './form-text.ts'

export type Column<Field extends string> = {
  field: Field
  /** What tables call it, in lower case without anything but letters. */
  names: readonly string[]
  /** What else a heading of it has in it: "When they hear from us". */
  mentions?: RegExp
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
  const header = readHeader(first, others, columns)
  const isHeader = header.filter((field) => field !== undefined).length >= 2
  return isHeader
    ? others.map((row) => byHeader(row, header))
    : rows.map((row) => byLooks(row, columns))
}

/** What each column is. A heading in other words than ours counts where the cells below look right, too. */
function readHeader<Field extends string>(
  first: readonly string[],
  others: readonly (readonly string[])[],
  columns: readonly Column<Field>[],
): (Field | undefined)[] {
  // "ana@mail.example" is no heading.
  const headings = first.map((cell) =>
    /[\d@]/.test(cell) ? '' : cell.toLowerCase().replace(/[^a-z]/g, ''),
  )
  const header = headings.map((name) => columns.find(({ names }) => names.includes(name))?.field)
  // Beside an address or a day stands a person, though the employer may be called "… Company".
  if (first.some((cell) => /@|^[+\d][\d ()./-]{5,}$/.test(cell))) return header
  // Cells that look right first: a mistyped date is for the form to show, not to pass over.
  for (const isStrict of [true, false]) {
    for (const [index, name] of headings.entries()) {
      header[index] ??= columns.find(
        ({ field, mentions, fits }) =>
          mentions?.test(name) &&
          !header.includes(field) &&
          others.some((row) => (isStrict ? fits(row[index] ?? '') : /\d|@/.test(row[index] ?? ''))),
      )?.field
    }
  }
  return header
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
