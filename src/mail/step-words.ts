import type { Application } from '../core/application/application.ts'
import { recipientName } from '../core/draft/greeting.ts'
import { findFirstName } from '../core/draft/person-name.ts'
import { cleanLine } from '../core/text/line.ts'
import { shorten } from '../core/text/text.ts'

type Recipient = Pick<Application, 'employer' | 'interviewerName' | 'salutation'>

const MAX_SUBJECT_LENGTH = 78
const MIN_TOPIC_LENGTH = 15

/** 'Dana at Example Energy' */
export function whom(application: Recipient): string {
  const name = recipientName(application)
  const employer = cleanLine(application.employer)
  return name === '' ? employer : `${name} at ${employer}`
}

/** 'Priya, your note' */
export function yours(candidateName: string, thing: string): string {
  const name = findFirstName(candidateName)
  return name === '' ? `Your ${thing}` : `${name}, your ${thing}`
}

/** 'Ready to send to Dana at Example Energy: Transformer lead times', in the width of a mailbox. */
export function mailSubject(prefix: string, topic: string): string {
  const room = MAX_SUBJECT_LENGTH - `${prefix}: `.length
  const line = cleanLine(topic)
  if (room < MIN_TOPIC_LENGTH || line === '') return shorten(prefix, MAX_SUBJECT_LENGTH)
  const [theme = line] = line.split(': ')
  return `${prefix}: ${line.length <= room ? line : shorten(theme, room)}`
}
