import { isClause, strengthPhrase, topicPhrase } from '../draft/phrase.ts'
import { countWords } from '../text/gist.ts'
import { cleanLine, upperFirst } from '../text/line.ts'
import { isNoAnswer } from '../text/no-answer.ts'
import { sentences } from '../text/text.ts'

/**
 * What was noted to clear up, in a form that can be said to the interviewer. A statement stands after a colon; it was
 * `omitted` in the talk, or said in other words there. A subject is something to come back to.
 */
export type Clarification =
  | { kind: 'statement'; text: string; wasOmitted: boolean }
  | { kind: 'subject'; phrase: string }

const MAX_SENTENCES = 2
const MAX_WORDS = 55
const MAX_SUBJECT_WORDS = 9
const OMITTED =
  /^(?:(?:what )?i (?:should|could|would) have (?:said|mentioned|told (?:them|him|her|you)|added)|i (?:forgot|failed|meant|wanted) to (?:say|mention|tell (?:them|him|her|you)|add)|(?:i )?(?:did not|didn['’]t|never) (?:say|mention|tell (?:them|him|her|you))|i wish i had (?:said|mentioned))(?: (?:is|was))?(?: that)?[\s,:–-]*/i
const UNCLEAR =
  /^(?:i (?:was|wasn['’]t|was not|am not sure (?:that )?i was|may not have been) (?:un)?clear(?: enough)? (?:about|on|as to)|i (?:did not|didn['’]t|could not|couldn['’]t) (?:explain|answer|describe)(?: well)?|(?:i )?(?:rambled|stumbled|blanked|froze|went blank|talked too much|was vague|was nervous|got lost) (?:about|on|over|at|with|when (?:asked|we came) (?:about|to))|(?:my )?(?:weak|poor|bad|short|vague|unclear) (?:answer|reply) (?:about|on|to)|my answer (?:about|on|to))\s+/i
const TRAILING_JUDGEMENT =
  /,? (?:well|badly|poorly|properly|clearly|well enough|clearly enough|very well|was (?:weak|poor|bad|vague|short|unclear|too (?:short|long|vague|technical)))$/i
/** Thoughts of others, and how one came across: true or not, no mail should say it. */
const IMPRESSION =
  /\b(?:they|he|she|interviewers?|panel)\b|\bthem\b|\b(?:think|thinks|thought|believes?|believed|assumes?|assumed|impression|misunderstood|misunderstanding|confused|doubts?|doubted)\b/i
const ABOUT_MY_SHOWING =
  /\b(?:i|it|that) (?:came across|come across|sounded|sound|seemed|seem|looked|must have (?:sounded|seemed|looked)|rambled|stumbled|blanked|froze|messed|blew|panicked|babbled|mumbled)\b|\bi (?:was|am|got|felt) (?:too |so |very |a bit |quite |really )*(?:nervous|tired|vague|unclear|unprepared|confused|arrogant|defensive|negative|late|lost|bad|weak|awkward)\b|\b(?:answered|explained) (?:badly|poorly)|\bno idea\b|\bshould(?:n['’]t| not)? have\b|\b(?:terrible|awful|horrible|stupid|disaster|embarrass\w*)\b/i
const CONNECTOR =
  /^(?:but|though|although|however|yet|in fact|in truth|in reality|actually|whereas|and|so|rather|really)[\s,]+/i
const PIECE_BREAK = /\s*[;–—]\s*|,?\s+(?=(?:but|whereas|in fact|in truth|in reality|actually)\b)/i
/** "The pilot ran in Leeds" */
const PAST_STORY =
  /^(?:the|my|our|this|that|these|those|all|both) .*\b(?:\p{L}{2,}ed|ran|took|led|built|grew|won|sold|began|came|cut|kept|made|paid|saw|went|lasted|cost|rose|fell)\b/iu
/** "Salary: I said" */
const HEADING_BEFORE_I = /^[\p{L} ]{2,30}: (?=I )/u
/** Half a story, such as "interview went fine". A question word before it makes it a subject. */
const LOOKS_TOLD =
  /^(?!(?:how|why|what|when|where|whether|which|who)\b).*\b(?:went|said|told|asked|did|got|felt|knew|know|wanted|want|needed|said)\b/i

/** Undefined when nothing in the note can be said as it stands: then the candidate has to put it into words. */
export function clarify(typed: string): Clarification | undefined {
  const note = cleanLine(typed)
  if (isNoAnswer(note)) return undefined
  const [first = ''] = sentences(note)
  const bare = withoutEnd(first)
  const omitted = bare.replace(OMITTED, '')
  if (omitted !== bare) return fromRest(omitted, note.slice(first.length))
  const unclear = bare.replace(UNCLEAR, '')
  if (unclear !== bare) return subjectOf(unclear.replace(TRAILING_JUDGEMENT, ''))
  const statements = sayablePieces(note)
  if (statements.length > 0) return statementOf(statements, false)
  return note === first ? subjectOf(bare.split(': ')[0] ?? '') : undefined
}

/** The note, when there is one and a mail cannot say it: nothing of it stands in the draft. */
export function unsaidNote(clearUp: string): string | undefined {
  const note = cleanLine(clearUp)
  const isUnsaid = note !== '' && !isNoAnswer(note) && clarify(note) === undefined
  return isUnsaid ? note : undefined
}

function fromRest(said: string, after: string): Clarification | undefined {
  if (isSayable(said)) return statementOf([said, ...sayablePieces(after)], true)
  return subjectOf(said)
}

/** Whole sentences, or what is left of them without the thoughts of others. */
function sayablePieces(note: string): string[] {
  return sentences(note).flatMap((sentence) => {
    const whole = withoutEnd(sentence.replace(HEADING_BEFORE_I, ''))
    if (isSayable(whole)) return [whole]
    return whole
      .split(PIECE_BREAK)
      .map((piece) => piece.replace(CONNECTOR, ''))
      .filter(isSayable)
  })
}

function isSayable(piece: string): boolean {
  if (piece === '' || piece.endsWith('?')) return false
  if (IMPRESSION.test(piece) || ABOUT_MY_SHOWING.test(piece)) return false
  return isClause(piece) || isToldWithoutI(piece) || PAST_STORY.test(piece)
}

/** "Led a team of twelve" */
function isToldWithoutI(piece: string): boolean {
  return strengthPhrase(piece, '')?.startsWith('I ') === true
}

function statementOf(pieces: readonly string[], wasOmitted: boolean): Clarification | undefined {
  const kept: string[] = []
  for (const piece of pieces.slice(0, MAX_SENTENCES)) {
    const sentence = asSentence(piece)
    if (countWords([...kept, sentence].join(' ')) > MAX_WORDS) break
    kept.push(sentence)
  }
  const [lead, ...rest] = kept
  if (lead === undefined) return undefined
  const others = rest.map(upperFirst)
  return { kind: 'statement', text: [smallAfterColon(lead), ...others].join('. '), wasOmitted }
}

function asSentence(piece: string): string {
  const told = isToldWithoutI(piece) ? (strengthPhrase(piece, '') ?? piece) : piece
  const plain = told.replace(/^I (?:also|do|did) (?!not\b)/i, 'I ')
  // "notice period is three months": whose it is goes without saying in a note, not in a mail.
  return /^(?!(?:i|we|it|that|this|there|the|my|our|an?|in|on|at|for|from|since|both|all|if|because)\b)\p{Ll}/u.test(
    plain,
  )
    ? `my ${plain}`
    : plain
}

/** A name keeps its capital, and every other word may. */
function smallAfterColon(sentence: string): string {
  const opening =
    /^(?:We|It|That|This|There|The|My|Our|An?|In|On|At|For|From|Since|Both|All|If|Because)\b/
  return opening.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}

/** "My notice period", "why I left": something to come back to, without saying what of it. */
function subjectOf(typed: string): Clarification | undefined {
  if (IMPRESSION.test(typed) || ABOUT_MY_SHOWING.test(typed)) return undefined
  if (countWords(typed) > MAX_SUBJECT_WORDS || typed.includes(',') || LOOKS_TOLD.test(typed)) {
    return undefined
  }
  const phrase = topicPhrase(typed, '')
  return phrase === undefined ? undefined : { kind: 'subject', phrase }
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[\s.,;:!…]+$/, '')
}
