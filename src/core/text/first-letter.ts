const PLAIN_CAPITALISED = /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u
const PLAIN_SMALL = /^\p{Ll}{4,}$/u
const SENTENCE_BREAK = /[.!?:;\n]+/
const PREPOSITION =
  /^(?:across|after|at|before|by|during|for|from|in|into|on|over|through|to|under|with)$/
const COMMON_ENDING = /(?:ing|tion|sion|ment|ity|ance|ence|ness|ship|ics|age|ism)$/
// No list holds them all; the candidate reads the draft before it leaves.
const SMALL_WORDS = listOf(`
  a about all an and any both can each eight fifteen first five four getting having how keeping making managing moving my
  new nine one our running seven several six ten the their this three twelve twenty two using we what when where whether
  which why working years your`)
const COMMON_NOUNS = listOf(`
  budget churn climate costs culture data design energy fraud growth health hydrogen margins procurement research retail
  risk safety sales solar storage strategy supply talent tax trade waste water wind`)
const PROPER_WORDS = listOf(`
  Africa African Amazon America American Android Apple Arabic Asia Asian Australian Austrian Basel Beijing Boeing Brexit
  Britain British Brussels Canada Canadian China Chinese Docker Dutch England English Europe European Excel France French
  German Germany Google Greek India Indian Ireland Irish Italian Italy Java Japan Japanese Jira Korean Kubernetes Lean
  Linux London Mandarin Microsoft Nordic Ofgem Oracle Poland Polish Portuguese Python Russian Salesforce Scotland Scottish
  Scrum Snowflake Spain Spanish Swedish Swiss Tableau Turkish Ukrainian Wales Welsh`)

/**
 * People begin a field with a capital. Inside a sentence it goes where the word is surely or most likely a common one:
 * the evidence writes it small, or what follows is small too.
 */
export function lowerFirst(text: string, evidence: string): string {
  const [first = '', ...rest] = text.split(' ')
  if (first === 'I' || !PLAIN_CAPITALISED.test(first)) return text
  return isCommon(first, rest, evidence) ? [first.toLowerCase(), ...rest].join(' ') : text
}

function isCommon(first: string, rest: readonly string[], evidence: string): boolean {
  const small = first.toLowerCase()
  if (SMALL_WORDS.has(small)) return true
  if (looksLikeName(rest)) return false
  const seen = evidence.split(SENTENCE_BREAK).map((part) => part.split(/[^\p{L}-]+/u))
  if (seen.some((part) => part.includes(small))) return true
  if (PROPER_WORDS.has(first) || seen.some((part) => isCapitalisedInside(first, part))) return false
  return rest.length > 0 || COMMON_NOUNS.has(small) || COMMON_ENDING.test(first)
}

/** "National Grid" does, "battery storage in Spain" does not. */
function looksLikeName(rest: readonly string[]): boolean {
  const end = rest.findIndex((word) => PREPOSITION.test(word))
  const own = (end === -1 ? rest : rest.slice(0, end)).map((word) => word.replace(/['’]s?$/, ''))
  const isOther = (word: string) => PLAIN_CAPITALISED.test(word) && !PROPER_WORDS.has(word)
  return own.some(isOther) || /\bof \p{Lu}/u.test(own.join(' '))
}

function isCapitalisedInside(word: string, part: readonly string[]): boolean {
  return part.some((other, index) => other === word && PLAIN_SMALL.test(part[index - 1] ?? ''))
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
