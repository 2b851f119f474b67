import { cleanLine } from '../text/line.ts'

const TITLE =
  /^(?:(?:mrs?|ms|miss|mx|dr|prof|professor|sir|madam|dame|lord|lady|rev|herr|frau|mme|madame|monsieur|sra?|señora?|signora?|dott|ing|pd dr|univ)(?![\p{L}\p{M}])|(?:hr|fr|mag|dipl|sig)\.)/iu
const SIMPLE_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\s.,'’`-]+$/u
const INITIAL = /^\p{L}\.?$|\.$/u
const NOT_A_NAME = /^(?:n\/?a|none|unknown|tbd|tbc)$|^\S+@\S+$/i
/** Who interviewed is not always known by name. */
const NOBODY =
  /^(?:hr|human resources|recruit(?:ing|ment)|talent acquisition|head of .*)$|\b(?:team|panel|committee|department|board)$|^(?:the|my|our|your|their|hiring|hr|line|talent|recruit(?:ing|ment)|people|internal|external)\b.* ?\b(?:manager|recruiters?|interviewers?|partner|boss)$/i
/** "(she/her)" and "(Bob)", the name somebody goes by in quotes, a leaf at the end. */
const ASIDES =
  /[(（][^()（）]*[)）]|\[[^[\]]*\]|\s["“”][^"“”]*["“”](?=\s)|\p{Extended_Pictographic}|\u200d|\ufe0f/gu
const JOB_TITLE_AFTER = /\s+[|–—·•-]\s.*$/
const WHOLE_QUOTE = /^["“”'‘’](.*)["“”'‘’]$/
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|di|da|dos|das|du|der|den|ten|ter|la|le|el|al|bin|ibn|af|av|st)(?=\s)/i
/** "Gabriel", "Anna-Lena", "Min-jun", "J. R.", but neither "PhD" nor "Head of Planning". */
const GIVEN_NAMES =
  /^\p{Lu}(?:\.|[\p{Ll}\p{M}]+)(?:[-'’ ]\p{Lu}(?:\.|[\p{Ll}\p{M}]*)|-[\p{Ll}\p{M}]+)*$/u
const AFTER_A_NAME =
  /^(?:jr|sr|esq|prof|dr|phd|dphil|msc|bsc|mba)\b|\b(?:manager|director|recruiter|engineer|head|lead|chief|partner|founder|president|officer|owner|planner|analyst|consultant|developer|designer|architect|scientist|principal|associate|assistant|specialist|coordinator|worker|doc|time|employed)$/i

/** How people call somebody: the whole name where its first word may not be it; empty if there is no name. */
export function findFirstName(typed: string): string {
  const name = bareName(typed)
  if (isCalledByAll(name)) return name
  const { given, all } = readParts(name)
  const [first = ''] = given.split(' ')
  if (PARTICLE.test(given)) return all
  return INITIAL.test(first) ? given : first
}

/** "Whitfield, Dana" is Dana Whitfield; what follows "Dana Whitfield, PhD" stays away. */
export function findWholeName(typed: string): string {
  const name = bareName(typed)
  return isCalledByAll(name) ? name : readParts(name).all
}

export function hasTitle(name: string): boolean {
  return TITLE.test(name)
}

/** Empty for what is no name. */
function bareName(typed: string): string {
  const unquoted = cleanLine(typed).replace(WHOLE_QUOTE, '$1')
  const name = cleanLine(unquoted.replace(ASIDES, ' ')).replace(JOB_TITLE_AFTER, '')
  const isNone = !/\p{L}/u.test(name) || NOT_A_NAME.test(name) || NOBODY.test(name)
  return isNone ? '' : name
}

function isCalledByAll(name: string): boolean {
  return hasTitle(name) || !SIMPLE_SCRIPT.test(name) || / (?:and|und|et|y) /i.test(name)
}

function readParts(name: string): { given: string; all: string } {
  const [before = '', after = ''] = name.split(',').map((part) => part.trim())
  if (isSurname(before, after)) {
    const given = asName(after)
    return { given, all: `${given} ${asName(before)}` }
  }
  // "DUPONT Marie" is how lists are written in French.
  const words = before.split(' ')
  const others = words.filter((word) => !/^\p{Lu}{2}[\p{Lu}'’-]+$/u.test(word))
  // All in capitals it says nothing: "SARAH NG".
  const isSurnameFirst = words[0] !== others[0] && others.length > 0 && !isShouted(before)
  const surname = words.filter((word) => !others.includes(word))
  const all = isSurnameFirst ? [...others, ...surname].join(' ') : asName(before)
  return { given: isSurnameFirst ? others.join(' ') : all, all }
}

/** Before a comma: "Whitfield" of "Whitfield, Dana", "van der Berg" of "van der Berg, Jan". */
function isSurname(before: string, after: string): boolean {
  if (before.includes(' ') && !PARTICLE.test(before)) return false
  // "CFA" is no given name beside a surname in small letters.
  const given = isShouted(after) && !isShouted(before) ? after : asName(after)
  return GIVEN_NAMES.test(given) && !AFTER_A_NAME.test(after)
}

/** Who typed all of it in capitals, or none, did not mean it: it would stand in the first line of a mail. */
function asName(typed: string): string {
  const isWhispered = !/\p{Lu}/u.test(typed)
  if (!isShouted(typed) && !isWhispered) return typed
  return typed
    .toLowerCase()
    .split(/(?<=[ '’-])/)
    .map((part) => (PARTICLE.test(part) ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('')
}

function isShouted(typed: string): boolean {
  return !/\p{Ll}/u.test(typed) && /\p{Lu}{3}/u.test(typed)
}
