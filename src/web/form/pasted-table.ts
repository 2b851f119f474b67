import Papa from 'papaparse'
import { settleDays } from '../../core/time/day-input.ts'
import { cleanLine } from './form-text.ts'
import { byLooks } from './unnamed-columns.ts'

export type Column<Field extends string> = {
  field: Field
  /** What tables call it, in lower case without anything but letters. */
  names: readonly string[]
  /** What else a heading of it has in it: "When they hear from us". */
  mentions?: RegExp
  /** Headings of columns that are it together, in the order in which one says them. */
  parts?: readonly [RegExp, RegExp]
  /** Whether a cell looks like it, in tables that name no columns. */
  fits: (cell: string) => boolean
}

/** What a column is: all of a field, or the first or second part of it. */
type Place<Field> = { field: Field; part: number } | undefined

export const NAME_PARTS = [
  /^(?:candidates?|clients?|applicants?)?(?:(?:first|given)names?|forenames?)$|^(?:first|given)$/,
  /^(?:candidates?|clients?|applicants?)?(?:(?:last|family)names?|surnames?)$|^(?:last|family)$/,
] as const

/** "Ana Silva <ana@mail.example>; Tom …", as mail programs copy them: one a line. */
const NEXT_MAILBOX = /(<[^<>\s@]{1,64}@[^<>\s@]{1,255}>)[;,] *(?=[^\n<>]{0,200}<[^<>\s@]{1,64}@)/g
const QUOTED_NAME = /"([^"\n\t,;|]{1,120})" *(?=<)/g
/** The line under the headings of a table in plain text. */
const RULER = /^:?-{2,}:?$/
/** A title, a date, an empty line: so much may stand above the headings. */
const MAX_ABOVE = 5

/** Days stand among the first columns; a table may be as wide as a form is long. */
const MAX_COLUMNS = 60

/**
 * The rows of a pasted table: tabs, semicolons, commas or bars between the cells. A first line that names the columns
 * decides what is what. Without one, each cell goes to the first free column that it fits.
 */
export function readPastedTable<Field extends string>(
  pasted: string,
  columns: readonly Column<Field>[],
): Partial<Record<Field, string>>[] {
  const text = pasted.replace(NEXT_MAILBOX, '$1\n').replace(QUOTED_NAME, '$1 ')
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: ['\t', ';', ',', '|'],
    skipEmptyLines: 'greedy',
  })
  const lines = data.map((row) => row.map((cell) => cleanLine(cell).replace(/^mailto:/i, '')))
  const rows = settleColumns(lines.filter((row) => !row.filter(Boolean).every(isRuler)))
  const place = findHeadings(rows, columns)
  return place === undefined
    ? rows.map((row) => byLooks(row, columns))
    : rows.slice(place.at + 1).map((row) => byHeader(row, place.header))
}

const isRuler = (cell: string) => RULER.test(cell)

/** The first line; or one below a title that stands in one cell. */
function findHeadings<Field extends string>(
  rows: readonly (readonly string[])[],
  columns: readonly Column<Field>[],
): { at: number; header: Place<Field>[] } | undefined {
  for (const [at, row] of rows.slice(0, MAX_ABOVE).entries()) {
    const header = readHeader(row, rows.slice(at + 1), columns)
    if (header.filter((field) => field !== undefined).length >= 2) return { at, header }
    if (row.filter(Boolean).length > 1) return undefined
  }
  return undefined
}

/** A day such as 4/3/2026 is what the others of its column say. */
function settleColumns(rows: readonly (readonly string[])[]): string[][] {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const width = Math.min(widest, MAX_COLUMNS)
  const columns = Array.from({ length: width }, (_, at) =>
    settleDays(rows.map((row) => row[at] ?? '')),
  )
  return rows.map((row, index) => row.map((cell, at) => columns[at]?.[index] ?? cell))
}

/** What each column is. A heading in other words than ours counts where the cells below look right, too. */
function readHeader<Field extends string>(
  first: readonly string[],
  others: readonly (readonly string[])[],
  columns: readonly Column<Field>[],
): Place<Field>[] {
  // "ana@mail.example" is no heading.
  const headings = first.map((cell) =>
    /[\d@]/.test(cell) ? '' : cell.toLowerCase().replace(/[^a-z]/g, ''),
  )
  const header = headings.map((name) => columns.find(({ names }) => names.includes(name))?.field)
  // Beside an address or a day stands a person, though the employer may be called "… Company".
  if (first.some((cell) => /@|^[+\d][\d ()./-]{5,}$/.test(cell))) {
    return header.map(allOf)
  }
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
  return withParts(headings, header, columns)
}

/** "First name" and "Last name" are the name, where no column is all of it. Beside one of them "Name" is the other. */
function withParts<Field extends string>(
  headings: readonly string[],
  header: readonly (Field | undefined)[],
  columns: readonly Column<Field>[],
): Place<Field>[] {
  const places = header.map(allOf)
  for (const { field, parts } of columns) {
    const whole = header.indexOf(field)
    const found = parts?.map((part) => headings.findIndex((name) => part.test(name))) ?? []
    const known = found.filter((at) => at >= 0).length
    const isWhole =
      whole >= 0 && !found.includes(whole) && (headings[whole] !== 'name' || known === 2)
    if (known === 0 || isWhole) continue
    for (const [part, at] of found.entries()) {
      const index = at < 0 ? whole : at
      if (index >= 0) places[index] = { field, part }
    }
  }
  return places
}

function allOf<Field>(field: Field | undefined): Place<Field> {
  return field === undefined ? undefined : { field, part: 0 }
}

function byHeader<Field extends string>(
  row: readonly string[],
  header: readonly Place<Field>[],
): Partial<Record<Field, string>> {
  const read: Partial<Record<Field, string>> = {}
  const inOrder = [...header.entries()].toSorted(([, a], [, b]) => (a?.part ?? 0) - (b?.part ?? 0))
  for (const [index, place] of inOrder) {
    if (place === undefined) continue
    const { field, part } = place
    const cell = row[index] ?? ''
    const before = part === 0 ? '' : (read[field] ?? '')
    // "Ana Silva" beside "Silva" is whole already.
    read[field] = ` ${before}`.endsWith(` ${cell}`) ? before : `${before} ${cell}`.trim()
  }
  return read
}
