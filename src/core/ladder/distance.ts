import type { LocalDate } from '../application/application.ts'
import { localDate } from '../time/local-time.ts'
import { addWorkingDays, laterDay } from '../time/working-days.ts'
import type { LadderFacts, PlannedStep } from './facts.ts'
import { type Contact, lastContact } from './history.ts'
import { type Rung, rungOf } from './playbooks.ts'
import { followingSlot, type Slot } from './slots.ts'
import { mergedStep, openStep, waitingStep } from './steps.ts'
import { CHANGES, contactInWords, inWords } from './words.ts'

export type OpenRung = { rung: Rung; slot: Slot }
export type Follower = { rung: Rung; follows: Rung['kind'] }

/**
 * Puts the steps behind each other: the earliest first, each of the others no sooner than the playbook's distance after
 * it. Of a digest and a status mail that fall on the same day the mail goes; the digest follows at that distance.
 */
export function keepDistance(
  facts: LadderFacts,
  given: { open: readonly OpenRung[]; followers: readonly Follower[] },
  now: Date,
): PlannedStep[] {
  const planned: PlannedStep[] = []
  let { open, followers } = given
  let contact = lastContact(facts)
  for (;;) {
    const moved = open.map((one) => afterContact(one, contact, facts))
    const first = earliest(moved, facts)
    if (first === undefined) break
    const merging = moved.filter((one) => mergesInto(first, one))
    const on = reachedOn(first, facts, now)
    planned.push(openStep(facts, first.rung, first.slot, now))
    planned.push(...merging.map(({ rung, slot }) => mergedStep(facts, rung, slot, first.rung)))
    const starting = followers.filter(({ follows }) => follows === first.rung.kind)
    const next = starting.map(({ rung }) => startFrom(first.rung, on, rung, facts))
    open = [...moved.filter((one) => one !== first), ...next]
    followers = followers.filter((one) => !starting.includes(one))
    contact = { on, with: first.rung }
  }
  const waiting = followers.map(({ rung, follows }) => waitingStep(facts, rung, rungOf(follows)))
  return [...planned, ...waiting]
}

/** No sooner than the distance of the playbook after a contact. */
function afterContact(one: OpenRung, contact: Contact | undefined, facts: LadderFacts): OpenRung {
  const { distance } = facts.playbook
  if (contact === undefined || distance === 0) return one
  const free = addWorkingDays(contact.on, distance, facts.holidays)
  if (one.slot.date >= free) return one
  const words = `${inWords(distance)} working days after ${contactInWords(contact)}`
  const slot = {
    ...one.slot,
    date: free,
    reason: words,
    held: `held back, to leave ${words}`,
    change: CHANGES.contact,
    isHeld: true,
  }
  return { ...one, slot }
}

function earliest(open: readonly OpenRung[], { playbook }: LadderFacts): OpenRung | undefined {
  const place = ({ rung }: OpenRung) => playbook.rungs.indexOf(rung)
  return open.toSorted((a, b) => order(a.slot.date, b.slot.date) || place(a) - place(b))[0]
}

function order(a: LocalDate, b: LocalDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function mergesInto(first: OpenRung, other: OpenRung): boolean {
  if (other === first || first.rung.promise !== 'due') return false
  return other.rung.clock.from === 'itself' && other.slot.date === first.slot.date
}

/** The day of a step; one that is overdue can be done today at the earliest. */
function reachedOn({ slot }: OpenRung, facts: LadderFacts, now: Date): LocalDate {
  const today = localDate(now, facts.recipientTimeZone)
  return laterDay(slot.date, today)
}

/** The plan of a step that counts from one that is itself only planned. */
function startFrom(before: Rung, on: LocalDate, rung: Rung, facts: LadderFacts): OpenRung {
  const days = 'interval' in rung.clock ? facts.application[rung.clock.interval] : 0
  return { rung, slot: followingSlot(facts, rung, { day: on, words: before.name, days }) }
}
