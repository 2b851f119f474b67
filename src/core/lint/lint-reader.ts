import { isCall } from '../call/is-call.ts'
import { findWholeName } from '../draft/person-name.ts'
import { rungOf } from '../ladder/playbooks.ts'
import { words } from '../text/text.ts'
import type { Finding, LintQuestion } from './lint.ts'

// What stands before a name, or instead of one, says nothing about whom it means. Folded.
const NO_NAME = new Set(
  `dear hello hi hey good day morning afternoon evening greetings mr mrs ms miss mx dr prof professor sir madam herr frau
  mme monsieur madame senor senora sr sra signor signora bonjour hola ciao hallo liebe lieber sehr geehrte geehrter guten
  tag morgen cher chere estimada estimado querida querido gentile egregio prezada prezado beste geachte hej the and`.split(
    /\s+/,
  ),
)

export function checkReader(question: LintQuestion): Finding[] {
  return [
    ...checkContact(question),
    ...checkGreeting(question),
    ...checkAddress(question),
    ...question.alikeTo.map(alike),
  ]
}

/** Who learned of the outcome in a call may thank for it the same day. */
function checkContact({ wasInTouchToday, reader, application, kind }: LintQuestion): Finding[] {
  if (!wasInTouchToday || rungOf(kind).clock.from === 'outcome') return []
  const name = reader.name || reader.salutation || application.employer
  return [
    {
      key: 'same-day',
      severity: 'blocking',
      says: `You have been in touch with ${name} today already.`,
      todo: 'Send this one tomorrow, or later.',
    },
  ]
}

/** One of the stored words of the name is enough: "Dana", "Ms Whitfield". */
function checkGreeting({ draft, kind, reader }: LintQuestion): Finding[] {
  if (isCall(kind)) return []
  const stored = words(`${reader.salutation} ${findWholeName(reader.name)}`).filter(
    (word) => !NO_NAME.has(word),
  )
  if (stored.length === 0) return []
  const [firstLine = ''] = draft.body.trimStart().split('\n')
  const greeted = new Set(words(firstLine))
  if (stored.some((word) => greeted.has(word))) return []
  return [
    {
      key: 'greeting',
      severity: 'warning',
      says: `The first line does not name ${reader.name || reader.salutation}.`,
      todo: 'Check that this note is for the right person.',
    },
  ]
}

function checkAddress({ draft, kind }: LintQuestion): Finding[] {
  if (draft.to !== '' || isCall(kind)) return []
  return [
    {
      key: 'no-address',
      severity: 'note',
      says: 'No mail address is known.',
      todo: 'Choose the person in your own mail program.',
    },
  ]
}

function alike(name: string): Finding {
  return {
    key: `alike:${name}`,
    severity: 'blocking',
    says: `It reads like your note to ${name}.`,
    todo: 'Colleagues compare: say one thing that only this person will recognise.',
  }
}
