import type { Contact, StoredContact } from './contact.ts'
import type { Tone } from './tone.ts'

/** A day without a time, 'YYYY-MM-DD'. */
export type LocalDate = string

export type ApplicationStatus = 'active' | 'paused' | 'closed'

/** Who follows up: a candidate with an employer, or a hiring team with a candidate. */
export type PlaybookName = 'candidate' | 'hiring'

/** Whether they said that one may call. */
export type CallsWelcome = 'unsaid' | 'welcome' | 'unwelcome'

/** How a decision stands, as a hiring team tells the candidates. */
export const HIRING_STATUSES = ['interviewing', 'deciding', 'approving', 'delayed'] as const
export type HiringStatus = (typeof HIRING_STATUSES)[number]

export type Outcome = 'offer' | 'rejected' | 'withdrew' | 'role-closed' | 'no-answer'

/** How long the ladder waits when the candidate names no other intervals. */
export const USUAL_DAYS = { cadence: 10, secondMail: 7, firstCall: 10, secondCall: 10 } as const

/** What the form asks for. Empty text means "not given". */
export type ApplicationEntry = {
  employer: string
  employerSite: string
  employerAliases: readonly string[]
  /** What the employer makes, by the names under which the press knows it. */
  products: readonly string[]
  rivals: readonly string[]
  /** Address of their newsroom or news feed: what stands there is their own voice. */
  employerNews: string
  sectorId: string
  role: string
  interviewedOn: LocalDate
  interviewerName: string
  /** How to address them: "Ms Fernández", "María". */
  salutation: string
  interviewerEmail: string
  interviewerPhone: string
  calls: CallsWelcome
  /** IANA name, or empty for the candidate's own. */
  interviewerTimeZone: string
  /** Whose public holidays count, as in ISO 3166, or empty for the one that the time zone tells. */
  country: string
  topics: readonly string[]
  strengths: readonly string[]
  clearUp: string
  promisedOn: LocalDate | undefined
  cadenceDays: number
  /** Days after the thank-you mail, the second mail and the first call. */
  secondMailDays: number
  firstCallDays: number
  secondCallDays: number
  articleCount: number
  tone: Tone
  prefer: readonly string[]
  avoid: readonly string[]
}

export type Shortlist = {
  name: string
  email: string
  timeZone: string
  /** Not there in forms that wait from before hiring teams could send one. */
  playbook?: PlaybookName
  applications: readonly ApplicationEntry[]
}

export type Application = ApplicationEntry & {
  id: number
  publicId: string
  accountId: number
  playbook: PlaybookName
  /** What a hiring team says of how it stands. */
  hiringStatus: HiringStatus
  /** Beside the interviewer of the entry: others of the panel, or a recruiter in between. */
  contacts: readonly StoredContact[]
  /** The first interviewer, where name and address above are those of another reader. */
  firstInterviewer?: Contact
  status: ApplicationStatus
  outcome: Outcome | undefined
  createdAt: Date
}
