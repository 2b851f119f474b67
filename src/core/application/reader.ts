import type { Application } from './application.ts'
import type { Contact } from './contact.ts'

type Addressed = Pick<
  Application,
  | 'interviewerName'
  | 'salutation'
  | 'interviewerEmail'
  | 'interviewerPhone'
  | 'contacts'
  | 'firstInterviewer'
>

/** Whom the mails and calls of an application go to: the recruiter where there is one, else the interviewer. */
export function readerOf(application: Addressed): Contact {
  return (
    application.contacts.find(({ kind }) => kind === 'recruiter') ?? firstInterviewer(application)
  )
}

/** Everybody who interviewed, the first one first. */
export function listInterviewers(application: Addressed): Contact[] {
  const others = application.contacts.filter(({ kind }) => kind === 'interviewer')
  return [firstInterviewer(application), ...others]
}

/** The application as the letters to this reader see it: name, salutation and address are the reader's. */
export function addressedTo<T extends Addressed>(application: T, reader: Contact): T {
  return {
    ...application,
    firstInterviewer: firstInterviewer(application),
    interviewerName: reader.name,
    salutation: reader.salutation,
    interviewerEmail: reader.email,
    interviewerPhone: reader.phone,
  }
}

function firstInterviewer(application: Addressed): Contact {
  if (application.firstInterviewer !== undefined) return application.firstInterviewer
  return {
    kind: 'interviewer',
    name: application.interviewerName,
    salutation: application.salutation,
    jobTitle: '',
    email: application.interviewerEmail,
    phone: application.interviewerPhone,
  }
}
