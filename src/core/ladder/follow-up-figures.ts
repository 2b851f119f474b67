import type { LocalDate } from '../application/application.ts'
import { localDate } from '../time/local-time.ts'
import { addWorkingDays, laterDay } from '../time/working-days.ts'
import type { LadderFacts } from './facts.ts'
import { countUnanswered, dayOf, isDone, lastContact, lastHeard } from './history.ts'
import { inWords } from './words.ts'

const DAY_MS = 86_400_000

/** How a follow-up stands, in numbers for its page. */
export type FollowUpFigures = {
  /** Since they were last heard of; the final interview counts. */
  quietDays: number
  sinceInterviewDays: number
  /** The first day for another contact, when the last one is too recent. */
  freeFrom: LocalDate | undefined
  /** Whether contacts keep a distance at all: a hiring team's do not. */
  isSpaced: boolean
  /** What may still go unanswered before it is time to stop. */
  left: readonly { name: string; count: number }[]
  /** Why it may be time to pause or close. Empty: it is not. */
  reasonsToStop: readonly string[]
}

export function followUpFigures(facts: LadderFacts, now: Date): FollowUpFigures {
  const { interviewedOn } = facts.application
  const today = localDate(now, facts.recipientTimeZone)
  const heard = lastHeard(facts)
  const heardOn = heard === undefined ? interviewedOn : dayOf(heard, facts)
  const limited = facts.playbook.rungs
    .filter(({ mostUnanswered }) => Number.isFinite(mostUnanswered))
    .map((rung) => ({
      name: rung.kind === 'digest' ? 'digest' : 'status mail',
      count: Math.max(0, rung.mostUnanswered - countUnanswered(facts, rung.kind)),
      most: rung.mostUnanswered,
    }))
  return {
    quietDays: daysBetween(laterDay(heardOn, interviewedOn), today),
    sinceInterviewDays: daysBetween(interviewedOn, today),
    freeFrom: freeFrom(facts, today),
    isSpaced: facts.playbook.distance > 0,
    left: limited.map(({ name, count }) => ({ name, count })),
    reasonsToStop: limited
      .filter(({ count }) => count === 0)
      .map(({ name, most }) => `${inWords(most)} ${name}s went unanswered`),
  }
}

function freeFrom(facts: LadderFacts, today: LocalDate): LocalDate | undefined {
  const contact = lastContact(facts)
  if (facts.playbook.distance === 0) return undefined
  const { distance } = facts.playbook
  const day = contact && addWorkingDays(contact.on, distance, facts.holidays)
  if (day !== undefined && day > today) return day
  // The thank-you mail keeps no distance, but it is enough for its day.
  const isDoneToday = facts.steps.some((step) => isDone(step) && dayOf(step, facts) === today)
  return isDoneToday ? addWorkingDays(today, 1, facts.holidays) : undefined
}

function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS))
}
