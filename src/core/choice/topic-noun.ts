import { stem } from '../text/stems.ts'
import type { Word } from '../text/word-reader.ts'

/** Words of business that are as often verbs. */
const VERBS_TOO = stems(
  `return charge claim plant ship drive order store supply trade move plan project report offer grant award rise
  fall cut gain benefit cost price rate sale fund finance invest build design test trial train program process
  produce yield harvest crop farm feed lead call contact market target share stock issue bond hedge trust deal
  bid contract lease rent mortgage permit license review audit control monitor track forecast estimate measure
  model pilot scale launch release update upgrade patch hack attack risk damage recall repair fix park transport
  freight load deliver pick pack pay transfer bank bill tax budget hire staff shift strike work study research
  visit book travel fly land host stream film cast play score vote appeal fine waste recycle store charter open close`,
)
const BEFORE = new Set(
  `the a an this that these those its their our your his her my each every any some no all more fewer less most
  many few of on for in with by from at about against over after before into without under between per
  free online late early faulty high higher low lower new big bigger rising falling soaring record costly customer
  consumer retail product insurance battery power fast rapid annual total average fashion false fraudulent store`.split(
    /\s+/,
  ),
)
const AFTER = new Set(
  `policy fee fee rate cost process processing handling management manager centre center department team ratio
  data law rule volume bill fraud window desk adjuster point network station sector market industry problem
  portal platform software`.split(/\s+/),
)
const OBJECT_STARTS = new Set(
  'the a an its their his her our your my this that to for on in at up'.split(' '),
)

/** Whether the stem may be a verb, so that finding it alone says little. */
export function isVerbToo(found: string): boolean {
  return VERBS_TOO.has(found)
}

/** Whether the word there is clearly a noun: by the word before it, as half of a compound, or as a plural in front. */
export function isNounAt(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  const before = word.startsPhrase ? undefined : words[at - 1]
  const next = words[at + 1]
  const after = next?.startsPhrase ? undefined : next
  if (before !== undefined && BEFORE.has(before.lower)) return true
  if (after !== undefined && (AFTER.has(after.folded) || AFTER.has(after.lower))) return true
  const isPluralInFront = before === undefined && word.lower.endsWith('s')
  return isPluralInFront && after !== undefined && !OBJECT_STARTS.has(after.lower)
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(stem))
}
