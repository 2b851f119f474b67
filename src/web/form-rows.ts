/** A block of fields that a form has several of, as typed. */
type Row<Field extends string> = Readonly<Record<Field, string>>
type Params = Readonly<Record<string, string>>

/** The rows 'name.0.field', 'name.1.field' … in their order, whatever numbers they have; one more than `most` at most. */
export function readRows<Field extends string>(
  params: Params,
  name: string,
  blank: Row<Field>,
  most: number,
): Row<Field>[] {
  const input = new RegExp(`^${name}\\.(0|[1-9]\\d{0,2})\\.`)
  const numbers = Object.keys(params).flatMap((key) => {
    const number = input.exec(key)?.[1]
    return number === undefined ? [] : [Number(number)]
  })
  // One more than allowed is enough to say that there are too many.
  const kept = [...new Set(numbers)].sort((a, b) => a - b).slice(0, most + 1)
  return kept.map((number) => readRow(params, `${name}.${number}.`, blank))
}

/** Nothing was typed into it. */
export function isBlankRow(row: Row<string>): boolean {
  return Object.values(row).every((value) => value.trim() === '')
}

/** Rows from a table follow what was typed already. */
export function withPastedRows<Field extends string>(
  typed: readonly Row<Field>[],
  pasted: readonly Partial<Row<Field>>[],
  blank: Row<Field>,
  most: number,
): Row<Field>[] {
  const rows = pasted.map((row) => ({ ...blank, ...row }))
  return [...typed.filter((row) => !isBlankRow(row)), ...rows].slice(0, most + 1)
}

function readRow<Field extends string>(
  params: Params,
  prefix: string,
  blank: Row<Field>,
): Row<Field> {
  const typed = Object.keys(blank).map((field) => [field, params[prefix + field] ?? ''])
  return { ...blank, ...Object.fromEntries(typed) }
}
