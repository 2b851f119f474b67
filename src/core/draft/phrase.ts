import { lowerFirst } from '../text/first-letter.ts'
import { countWords } from '../text/gist.ts'
import { cleanLine } from '../text/line.ts'
import { isNoAnswer } from '../text/no-answer.ts'
import { sentences } from '../text/text.ts'

const MAX_TOPIC_LENGTH = 60
const MAX_STRENGTH_WORDS = 30
const BULLET = /^(?:[-–—•*]|\d{1,2}[.)])\s+/
const QUOTES = /^["“„'‘«]+|["”“'’»]+$/g
const END_MARKS = /[\s.,;:!?…。]+$/
const LEAD_IN =
  /^(?:(?:we|they|he|she|i)\s+)?(?:also\s+)?(?:(?:talked|talking|spoke|chatted|conversation|discussion|talk)\s+(?:a lot\s+)?(?:about|of|on)|discuss(?:ed|ing)|about|regarding|re:)\s+/i
const CLAUSE_START = /^(?:i|we|they|he|she|it|you|there|that|if|because)(?:['’]\w+)?\s/i
const NOUN_CLAUSE_START = /^(?:how|why|what|when|where|whether|which|who)\s/i
const QUESTION_START =
  /^(?:how|why|what|when|where|which|who)\s+(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|might)\b/i
const FINITE_VERB =
  /(?<!\bto )\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|does|did|isn['’]t|aren['’]t|can['’]t|won['’]t)\b(?!-)/i
const HAS_DETERMINER =
  /^(?:the|an?|your|our|my|its|this|that|these|those|each|every|any|one|no)\s|['’]s?\s/i
const NEEDS_ARTICLE =
  /(?:^|[\s-])(?:acquisition|act|audit|backlog|budget|campaign|code|directive|factory|fleet|framework|grid|launch|market|merger|migration|model|network|office|pipeline|plan|plant|platform|portfolio|process|product|programme|program|project|queue|roadmap|rollout|site|strategy|system|target|team|tender|tool|transition|upgrade|warehouse)$/i
const ADJECTIVE =
  /^(?:(?:very|highly|really|quite|extremely) )?(?:fluent|bilingual|comfortable|experienced|skilled|proficient|versed|familiar|trained|certified|qualified|accredited|licensed|used|able|confident|keen|passionate|good|great|strong|calm|patient|at (?:home|ease))\s+(?:in|with|at|as|to|under|on|about|by|for|from)\b/i
/** "Reliable and punctual", "very analytical": nobody brings that. Where a noun follows, it is a thing again. */
const QUALITY = String.raw`(?:(?:very|highly|really|quite|extremely) )?(?:\p{L}+-(?:oriented|driven|minded|focus+ed|motivated|starting|working)|hard-?working|accurate|adaptable|ambitious|analytical|approachable|articulate|assertive|bilingual|calm|collaborative|committed|communicative|confident|conscientious|creative|curious|decisive|dedicated|dependable|determined|diligent|diplomatic|disciplined|efficient|empathetic|enthusiastic|flexible|focused|friendly|honest|independent|innovative|loyal|methodical|meticulous|motivated|multilingual|numerate|organi[sz]ed|passionate|patient|persistent|polite|positive|pragmatic|precise|proactive|punctual|reliable|resilient|resourceful|responsible|structured|thorough|trustworthy)`
const QUALITIES = new RegExp(`^${QUALITY}(?:(?:,| and|, and| but| &) ${QUALITY})*$`, 'iu')
const VERB =
  /^(?:led|built|ran|managed|designed|delivered|launched|grew|reduced|improved|negotiated|planned|created|developed|introduced|wrote|taught|coached|hired|sold|saved|won|handled|owned|drove|moved|migrated|automated|helped|worked|organi[sz]ed|supported|implemented|coordinated|supervised|oversaw|spent|brought|made|kept|turned|opened|scaled|rebuilt|restructured|established|founded|headed|chaired|advised|analy[sz]ed|shipped|did|cut|know|speak|understand|enjoy|love|like|can|could|have|am)\s/i
// "I would bring explaining plans" is no English; "experience in explaining plans" is.
const ACTIVITY =
  /^(?!outstanding|willing|caring|charming|engaging|understanding|during)\p{L}{2,}ing\s+\p{L}/iu
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
/** "Being a team player" */
const BEING = /^being (?=\p{L})/iu
/** "Strong communicator": what somebody is, not what they have. */
const PERSON =
  /^(?!.*\b(?:years?|months?|as)\b)(?:an? )?((?:(?!(?:the|an?|my|our|their|every|each|of|for|from|with|by|to|in) )[\p{L}\d/&+#-]+ ){0,3}(?:communicator|player|speaker|leader|learner|negotiator|writer|listener|worker|organi[sz]er|presenter|thinker|planner|manager|engineer|developer|analyst|programmer|coach|mentor|(?:problem )?solver|self-starter|networker|generalist|specialist|expert|trainer|facilitator|builder)(?: (?:with|of|in|for|who|and|on|at) .*)?)$/iu
const THIRD_PERSON: ReadonlyMap<string, string> = new Map([
  ['has', 'have'],
  ['is', 'am'],
  ['knows', 'know'],
  ['speaks', 'speak'],
  ['understands', 'understand'],
  ['enjoys', 'enjoy'],
  ['loves', 'love'],
])

/** A topic as it can follow "we talked about"; undefined when what was typed cannot stand there. */
export function topicPhrase(typed: string, evidence: string): string | undefined {
  const topic = bareLine(typed).replace(LEAD_IN, '')
  if (topic === '' || topic.length > MAX_TOPIC_LENGTH || isClause(topic)) return undefined
  if (ADDRESS.test(topic)) return undefined
  return withArticle(toTheirFace(lowerFirst(topic, evidence)))
}

/** A strength as it can follow a colon, whether it was typed as a noun, a clause or half a sentence. */
export function strengthPhrase(typed: string, evidence: string): string | undefined {
  const strength = bareLine(typed).replace(BEING, '')
  if (strength === '' || countWords(strength) > MAX_STRENGTH_WORDS) return undefined
  const [first = ''] = strength.split(' ')
  const rest = strength.slice(first.length)
  const verb = THIRD_PERSON.get(first.toLowerCase())
  if (verb !== undefined) return `I ${verb}${rest}`
  if (VERB.test(strength)) return `I ${first.toLowerCase()}${rest}`
  if (ADJECTIVE.test(strength) || QUALITIES.test(strength))
    return `I am ${first.toLowerCase()}${rest}`
  const [, person] = PERSON.exec(strength) ?? []
  if (person !== undefined) return `I am ${withIndefiniteArticle(lowerFirst(person, evidence))}`
  if (ACTIVITY.test(strength)) return `experience in ${lowerFirst(strength, evidence)}`
  return lowerFirst(strength, evidence)
}

/** "Interconnection queue" is good for a field of a form; one talks about the interconnection queue. */
function withArticle(topic: string): string {
  const [head = ''] = topic.split(/ (?:across|after|at|between|by|for|from|in|into|of|on|to|with) /)
  const hasOne = HAS_DETERMINER.test(head) || NOUN_CLAUSE_START.test(head)
  const needsOne = NEEDS_ARTICLE.test(head) && !hasOne
  return needsOne ? `the ${topic}` : topic
}

/** "A strong communicator", "an SAP expert", "an MBA holder" */
function withIndefiniteArticle(noun: string): string {
  const isSpelled = /^[AEFHILMNORSX](?:[A-Z]|\b)/.test(noun)
  const isVowel = /^[aeio]|^u(?!ni|s)/i.test(noun) && !/^(?:eu|one)/i.test(noun)
  return isSpelled || (isVowel && !/^U[A-Z]/.test(noun)) ? `an ${noun}` : `a ${noun}`
}

/** "Their plans" and "how they grow" is how one speaks of an employer, not to them. */
function toTheirFace(topic: string): string {
  return topic
    .replace(/^(?:their|his|her) /i, 'your ')
    .replace(/^(how|why|what|when|where|whether) they /i, '$1 you ')
}

/** The first sentence, without the bullet, the quotes and the closing marks that came with it. */
function bareLine(typed: string): string {
  const [first = ''] = sentences(cleanLine(typed).replace(BULLET, ''))
  if (!/[\p{L}\p{N}]/u.test(first) || isNoAnswer(first)) return ''
  return first.replace(QUOTES, '').replace(END_MARKS, '').replace(QUOTES, '')
}

export function isClause(text: string): boolean {
  if (CLAUSE_START.test(text) || QUESTION_START.test(text)) return true
  return !NOUN_CLAUSE_START.test(text) && FINITE_VERB.test(text)
}
