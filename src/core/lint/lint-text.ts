import { isCall } from '../call/is-call.ts'
import { countWords } from '../text/gist.ts'
import { employerWords, namesEmployer } from './employer-mention.ts'
import type { Finding, LintQuestion } from './lint.ts'
import { splitText } from './own-words.ts'

const MOST_WORDS = { digest: 170, other: 200 } as const
const MOST_SUBJECT_LENGTH = 60
const MOST_SHOWN = 40

/** What a template or a hurry leaves behind. Square brackets only in own words: headlines have them too. */
const PLACEHOLDER =
  /\{\{[^}\n]{0,60}\}?\}?|\}\}|\[[^\]\n]{0,60}\]|<(?:name|first name|company|role|date|topic)>|\bX{3,}\b|\bTODO\b|\bTBD\b|\blorem ipsum\b|_{3,}|\$\{[^}\n]{0,40}\}/i
const TEMPLATE_ONLY = /\{\{[^}\n]{0,60}\}?\}?|\$\{[^}\n]{0,40}\}/

export function checkText(question: LintQuestion): Finding[] {
  const { subject, body } = question.draft
  const { own, quoted } = splitText(
    body,
    question.articles.map(({ url }) => url),
  )
  return [
    ...checkEmployers(question, `${subject}\n\n${own}`, quoted),
    ...checkPlaceholder(`${subject}\n\n${own}`, quoted),
    ...checkLength(question),
    ...checkShouting(`${subject}\n${own}`),
  ]
}

function checkEmployers(
  { application, others }: LintQuestion,
  own: string,
  quoted: string,
): Finding[] {
  const mine = [application.employer, ...application.employerAliases].map(employerWords)
  return others.flatMap(({ employer, aliases }) => {
    const names = [employer, ...aliases].filter(
      (name) => !mine.some((words) => ` ${words} `.includes(` ${employerWords(name)} `)),
    )
    const inOwn = names.find((name) => namesEmployer(own, name, application))
    if (inOwn !== undefined) return [otherEmployer(inOwn, application.employer)]
    const inQuoted = names.find((name) => namesEmployer(quoted, name, application))
    return inQuoted === undefined ? [] : [otherInArticle(inQuoted)]
  })
}

function otherEmployer(name: string, employer: string): Finding {
  return {
    key: `other-employer:${employerWords(name)}`,
    severity: 'blocking',
    says: `The text names ${name}, another employer on your list.`,
    todo: `Take it out, or write ${employer}.`,
  }
}

function otherInArticle(name: string): Finding {
  return {
    key: `other-employer-in-article:${employerWords(name)}`,
    severity: 'warning',
    says: `An article names ${name}, another employer on your list.`,
    todo: 'Swap it, unless you mean to send it.',
  }
}

function checkPlaceholder(own: string, quoted: string): Finding[] {
  const [found] = PLACEHOLDER.exec(own) ?? TEMPLATE_ONLY.exec(quoted) ?? []
  if (found === undefined) return []
  return [
    {
      key: `placeholder:${found}`,
      severity: 'blocking',
      says: `A placeholder was left in: “${found.slice(0, MOST_SHOWN)}”.`,
      todo: 'Fill it in, or delete it.',
    },
  ]
}

function checkLength({ draft: { subject, body }, kind }: LintQuestion): Finding[] {
  if (isCall(kind)) return []
  const findings: Finding[] = []
  const most = kind === 'digest' ? MOST_WORDS.digest : MOST_WORDS.other
  const count = countWords(body)
  if (count > most) {
    const says = `The text has ${count} words; up to ${most} are easy to take in.`
    const todo =
      kind === 'digest' ? 'Take out a sentence or an article.' : 'Take out a sentence or two.'
    findings.push({ key: 'too-long', severity: 'warning', says, todo })
  }
  if (subject.length > MOST_SUBJECT_LENGTH) {
    const says = `The subject has ${subject.length} characters; mail programs show about ${MOST_SUBJECT_LENGTH}.`
    findings.push({ key: 'long-subject', severity: 'note', says, todo: 'Shorten it a little.' })
  }
  return findings
}

function checkShouting(own: string): Finding[] {
  if (!/!\s?!|！\s?！/.test(own)) return []
  return [
    {
      key: 'exclamation',
      severity: 'warning',
      says: 'There are two exclamation marks in a row.',
      todo: 'One is enough; none is calmer.',
    },
  ]
}
