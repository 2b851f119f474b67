import type { ApplicationEntry } from './application.ts'
import { NAME_MARK } from './patterns.ts'
import { isSectorWord } from './sectors.ts'
import { siteLabel } from './site.ts'
import { foldSpelling } from './spelling.ts'
import { readWords, type Word } from './word-reader.ts'

/** A name as its words in lower case. */
export type Name = { words: readonly string[]; isCommonWord: boolean }

const LEGAL_FORMS = new Set(
  `ltd limited inc incorporated plc llc llp lp corp corporation co company gmbh ag kg sa se nv bv ab as asa
  oy spa srl sarl pty group holding holdings`.split(/\s+/),
)

/** Companies that are called like an everyday word. A capital alone does not tell them apart. */
const COMMON_WORDS = new Set(
  `admiral affirm ally alphabet amazon apple arm axe ball bird block boots bolt box bright capital carrier case
  chase chip citizens clover coach compass corning crown curve delta direct discover discovery dish dove
  dow eagle eaton element emerson express fidelity first ford fossil fox frontier gap general global guess
  gusto host imperial independent indeed jaguar jet key kind lemonade lime live lucid mail mango marathon mars match
  meta mini mode monday mosaic national nationwide next notion oracle orange oscar paramount people pioneer
  plum post premier principal progressive prudential range regions root sage science seat sharp shell
  signify sky slack smart snap spectrum spirit sprint square standard star starling stone stripe sun target
  three time toast travelers twitch united unity universal upstart vale virgin visa wise
  workday yes zoom`.split(/\s+/),
)

/** What stands after a company rather than after the word it is called by. */
const COMPANY_NOUNS = new Set(
  `ceo cfo boss chief chair chairman founder executives staff workers employees engineers customers users suppliers
  investors shareholders shoppers drivers shares stock inc plc corp ltd group workforce layoffs lawsuit boycott hack pilots crew jet
  planes flights valuation union
  app website stores says said`.split(/\s+/),
)

/** The same at the beginning of a sentence only: "Target to cut jobs", but "emissions target to be missed". */
const COMPANY_VERBS = new Set(
  `to will is was has had and could may must plan plans adds admits agreed agrees aims announces apologises
  apologizes appoints asks axes backs bans begins bets blames boosts brings builds buys calls cancels claims closes
  comes considers continues cut cuts debuts defends delays delivers denies develops ditches doubles drops ends
  expands expects explores extends eyes faced faces fails falls fights files finds fined fires gains gets gives goes
  grows hacked halts hikes hires hit hits holds introduces invests investigated joins jumps keeps launched launches
  lays leads leaves lets lifts looks loses lost lowers makes merges misses moves names needs offers opens orders
  overhauls owes partners pays picks plunges posts prepares probed promises pulls puts quits raises reaches recalls
  recalled rejects releases removes replaces reports restarts reveals rolls sacks scraps seeks sees sells settles sheds
  shows shuts signs slashes slides slows soars splits spends starts stops strikes struggles sued sues suffers surges
  suspends takes targets teams tells tests tries trims tumbles turns unveils urges uses wants warned warns weighs went
  wins withdraws won writes wrote`.split(/\s+/),
)

/** The names under which an article may speak of the employer: name, aliases, site. */
export function employerNames(application: ApplicationEntry): Name[] {
  const { employer, employerAliases, employerSite } = application
  const site = toName(siteLabel(employerSite)?.replaceAll('-', ' ') ?? '')
  // "bank.example" does not make "Bank" a name.
  const distinctive = site.filter(
    ({ words }) => !words.every((word) => isSectorWord(foldSpelling(word))),
  )
  return [...[employer, ...employerAliases].flatMap(toName), ...distinctive]
}

/** The interviewer by first and last name; a single name could be anybody's. */
export function interviewerNames(application: ApplicationEntry): Name[] {
  return toName(application.interviewerName).filter(({ words }) => words.length > 1)
}

/** The words with each occurrence of a name put together into one, marked word. */
export function markNames(words: readonly Word[], names: readonly Name[]): readonly Word[] {
  const mayBeNamed = words.some(({ lower }) => names.some((name) => name.words[0] === lower))
  if (!mayBeNamed) return words
  const isTitleCase = isWrittenInCapitals(words)
  const marked: Word[] = []
  for (let index = 0; index < words.length; index++) {
    const first = words[index]
    if (first === undefined) break
    const name = names.find((candidate) => isNamedAt(words, index, candidate, isTitleCase))
    if (name === undefined) {
      marked.push(first)
      continue
    }
    const raw = words.slice(index, index + name.words.length).map((word) => word.raw)
    marked.push({ ...first, raw: raw.join(' '), folded: NAME_MARK })
    index += name.words.length - 1
  }
  return marked
}

function toName(text: string): Name[] {
  const words = readWords(text).map(({ lower }) => lower)
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  const [first] = words
  if (first === undefined || (words.length === 1 && first.length < 2)) return []
  return [{ words, isCommonWord: words.length === 1 && COMMON_WORDS.has(first) }]
}

function isNamedAt(
  words: readonly Word[],
  start: number,
  name: Name,
  isTitleCase: boolean,
): boolean {
  const stands = name.words.every((wanted, index) => {
    const word = words[start + index]
    if (word === undefined || (index > 0 && word.startsPhrase)) return false
    return word.lower === wanted && (index > 0 || isCapitalised(word))
  })
  if (!stands || !name.isCommonWord) return stands
  const next = words[start + 1]?.lower ?? ''
  if (COMPANY_NOUNS.has(next)) return true
  const isFirst = start === 0 || words[start]?.startsPhrase === true
  return isFirst ? COMPANY_VERBS.has(next) : !isTitleCase
}

// Also "eBay" and "3M", which are written like no ordinary word.
function isCapitalised({ raw }: Word): boolean {
  return raw !== raw.toLowerCase() || /^\p{N}/u.test(raw)
}

/** A headline In Capitals Like This: there a capital says nothing about a single word. */
function isWrittenInCapitals(words: readonly Word[]): boolean {
  const long = words.slice(1).filter(({ raw }) => raw.length > 3)
  return long.length > 1 && long.filter(isCapitalised).length > 0.6 * long.length
}
