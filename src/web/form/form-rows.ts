import type { FieldError } from './field-error.ts'

/** A block of fields that a form has several of, as typed. */
type Row<Field extends string> = Readonly<Record<Field, string>>
type Params = Readonly<Record<string, string>>
/** A row as it comes empty, and how many of them a form may have. */
type Rules<Field extends string> = { blank: Row<Field>; most: number }

/**
 * The rows 'name.0.field', 'name.1.field' … in their order, whatever numbers they have: at least one, and at most one
 * more than `most`.
 */
export function readRows<Field extends string>(
  params: Params,
  name: string,
  { blank, most }: Rules<Field>,
): Row<Field>[] {
  const input = new RegExp(`^${name}\\.(0|[1-9]\\d{0,2})\\.`)
  const numbers = Object.keys(params).flatMap((key) => {
    const number = input.exec(key)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  // One more than allowed is enough to say that there are too many.
  const kept = [...new Set(numbers)].sort((a, b) => a - b).slice(0, most + 1)
  return atLeastOne(
    kept.map((number) => readRow(params, `${name}.${number}.`, blank)),
    blank,
  )
}

/** Rows come and go by the server, so that it works without script. Undefined: the button does something else. */
export function editRows<Field extends string>(
  rows: readonly Row<Field>[],
  action: string,
  { blank, most }: Rules<Field>,
): { rows: readonly Row<Field>[]; focusOn: number } | undefined {
  if (action === 'add') {
    const longer = rows.length < most ? [...rows, blank] : rows
    return { rows: longer, focusOn: longer.length - 1 }
  }
  const removed = /^remove-(\d{1,3})$/.exec(action)?.[1]
  if (removed === undefined) return undefined
  const index = Number(removed)
  const left = rows.filter((_, other) => other !== index)
  return { rows: atLeastOne(left, blank), focusOn: Math.max(0, index - 1) }
}

/** Nothing was typed into it. */
export function isBlankRow(row: Row<string>): boolean {
  return Object.values(row).every((value) => value.trim() === '')
}

/** Rows from a table follow what was typed already. Of more than the form may have none is taken, so that none is lost. */
export function withPastedRows<Field extends string>(
  typed: readonly Row<Field>[],
  pasted: readonly Partial<Row<Field>>[],
  { blank, most }: Rules<Field>,
): { rows: Row<Field>[] } | { tooMany: FieldError } {
  const rows = pasted.map((row) => ({ ...blank, ...row }))
  const all = [...typed.filter((row) => !isBlankRow(row)), ...rows]
  if (all.length <= most) return { rows: all }
  const message = `That makes ${all.length}, and ${most} fit here at a time. Paste fewer lines, send the form, then paste the others`
  return { tooMany: { field: 'pasted', message } }
}

function atLeastOne<Field extends string>(rows: Row<Field>[], blank: Row<Field>): Row<Field>[] {
  return rows.length === 0 ? [blank] : rows
}

function readRow<Field extends string>(
  params: Params,
  prefix: string,
  blank: Row<Field>,
): Row<Field> {
  const typed = Object.keys(blank).map((field) => [field, params[prefix + field] ?? ''])
  return { ...blank, ...Object.fromEntries(typed) }
}
