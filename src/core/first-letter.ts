const PLAIN_CAPITALISED = /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u
const PLAIN_SMALL = /^\p{Ll}{4,}$/u
const PREPOSITION =
  /^(?:across|after|at|before|by|during|for|from|in|into|on|over|through|to|under|with)$/
// No list holds them all; the candidate reads the draft before it leaves.
const COMMON_WORDS = listOf(`
  a about all an and any both building can deep direct each eight experience fifteen first five four getting good having
  how keeping leading long making managing moving my new nine one our practical running seven several six strong ten the
  their this three twelve twenty two using we what when where whether which why working years your`)
const PROPER_WORDS = listOf(`
  Africa African Amazon America American Android Apple Arabic Asia Asian Australian Austrian Basel Brexit Britain British
  Brussels Canada Canadian China Chinese Docker Dutch English Europe European Excel French German Germany Google Greek
  India Indian Irish Italian Italy Java Japan Japanese Jira Korean Kubernetes Lean Linux London Mandarin Microsoft
  Nordic Oracle Polish Portuguese Python Russian Salesforce Scottish Scrum Snowflake Spain Spanish Swedish Swiss Tableau
  Turkish Ukrainian Welsh`)

export function upperFirst(text: string): string {
  // "eVTOL" and "iPhone" begin small on purpose.
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}

/**
 * People begin a field with a capital. Inside a sentence it goes where the word is surely or most likely a common one:
 * the evidence writes it small, or what follows is small too.
 */
export function lowerFirst(text: string, evidence: string): string {
  const [first = '', ...rest] = text.split(' ')
  if (first === 'I' || !PLAIN_CAPITALISED.test(first)) return text
  const small = first.toLowerCase()
  const seen = evidence.split(/[^\p{L}-]+/u)
  const isCommon = COMMON_WORDS.has(small) || seen.includes(small)
  const isName = PROPER_WORDS.has(first) || isCapitalisedInside(first, seen) || looksLikeName(rest)
  return isCommon || !isName ? [small, ...rest].join(' ') : text
}

/** A single word tells nothing; "National Grid" does, "battery storage in Spain" does not. */
function looksLikeName(rest: readonly string[]): boolean {
  const end = rest.findIndex((word) => PREPOSITION.test(word))
  const own = end === -1 ? rest : rest.slice(0, end)
  return (
    rest.length === 0 || own.some((word) => PLAIN_CAPITALISED.test(word) && !PROPER_WORDS.has(word))
  )
}

function isCapitalisedInside(word: string, seen: readonly string[]): boolean {
  return seen.some((other, index) => other === word && PLAIN_SMALL.test(seen[index - 1] ?? ''))
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
