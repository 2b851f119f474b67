import { RULE_KINDS, type RuleKind } from '../../core/choice/rules.ts'
import { readPhrase } from '../../core/text/phrase-match.ts'
import type { FieldError } from '../form/field-error.ts'
import { cleanTerms, textLength } from '../form/form-text.ts'

type Typed = Readonly<Record<string, string>>
export type TypedRule = { kind: RuleKind; phrase: string }

const MAX_LINES = 50
const MAX_LINE_LENGTH = 80

/** One phrase a line in each of the three fields. */
export function readRulesForm(typed: Typed): { rules: TypedRule[]; errors: FieldError[] } {
  const rules: TypedRule[] = []
  const errors: FieldError[] = []
  for (const kind of RULE_KINDS) {
    const phrases = cleanTerms(typed[kind] ?? '')
    const message = findMistake(phrases)
    if (message !== undefined) errors.push({ field: kind, message })
    rules.push(...phrases.map((phrase) => ({ kind, phrase })))
  }
  return { rules, errors }
}

function findMistake(phrases: readonly string[]): string | undefined {
  if (phrases.length > MAX_LINES) return `Enter ${MAX_LINES} lines or fewer`
  if (phrases.some((phrase) => textLength(phrase) > MAX_LINE_LENGTH)) {
    return `Each line must be ${MAX_LINE_LENGTH} characters or fewer`
  }
  const wordless = phrases.find((phrase) => readPhrase(phrase) === undefined)
  return wordless === undefined ? undefined : `“${wordless}” has no word in it`
}

export function rulesAsTyped(rules: readonly TypedRule[]): Record<RuleKind, string> {
  const linesOf = (kind: RuleKind) =>
    rules.flatMap((rule) => (rule.kind === kind ? rule.phrase : [])).join('\n')
  return { prefer: linesOf('prefer'), avoid: linesOf('avoid'), never: linesOf('never') }
}
