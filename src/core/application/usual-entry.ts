import { type ApplicationEntry, USUAL_DAYS } from './application.ts'
import { USUAL_TONE } from './tone.ts'

/** What a form that asks for little leaves as it usually is. */
export const USUAL_ENTRY = {
  employerSite: '',
  employerAliases: [],
  products: [],
  rivals: [],
  employerNews: '',
  interviewerName: '',
  salutation: '',
  interviewerEmail: '',
  interviewerPhone: '',
  calls: 'unsaid',
  interviewerTimeZone: '',
  country: '',
  topics: [],
  strengths: [],
  clearUp: '',
  promisedOn: undefined,
  cadenceDays: USUAL_DAYS.cadence,
  secondMailDays: USUAL_DAYS.secondMail,
  firstCallDays: USUAL_DAYS.firstCall,
  secondCallDays: USUAL_DAYS.secondCall,
  articleCount: 3,
  tone: USUAL_TONE,
  prefer: [],
  avoid: [],
} as const satisfies Omit<ApplicationEntry, 'employer' | 'sectorId' | 'role' | 'interviewedOn'>
