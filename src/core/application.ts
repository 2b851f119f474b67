import type { Tone } from './tone.ts'

/** A day without a time, 'YYYY-MM-DD'. */
export type LocalDate = string

export type ApplicationStatus = 'active' | 'paused' | 'closed'

/** What the form asks for. Empty text means "not given". */
export type ApplicationEntry = {
  employer: string
  employerSite: string
  employerAliases: readonly string[]
  /** What the employer makes, by the names under which the press knows it. */
  products: readonly string[]
  rivals: readonly string[]
  sectorId: string
  role: string
  interviewedOn: LocalDate
  interviewerName: string
  /** How to address them: "Ms Fernández", "María". */
  salutation: string
  interviewerEmail: string
  /** IANA name, or empty for the candidate's own. */
  interviewerTimeZone: string
  topics: readonly string[]
  strengths: readonly string[]
  clearUp: string
  promisedOn: LocalDate | undefined
  cadenceDays: number
  articleCount: number
  tone: Tone
  prefer: readonly string[]
  avoid: readonly string[]
}

export type Shortlist = {
  name: string
  email: string
  timeZone: string
  applications: readonly ApplicationEntry[]
}

export type Application = ApplicationEntry & {
  id: number
  publicId: string
  accountId: number
  status: ApplicationStatus
  createdAt: Date
}
