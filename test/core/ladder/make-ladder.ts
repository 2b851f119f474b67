import type { LadderFacts } from '../../../src/core/ladder/facts.ts'
import { planSteps } from '../../../src/core/ladder/ladder.ts'
import { playbookOf } from '../../../src/core/ladder/playbooks.ts'
import type { PastStep } from '../../../src/core/ladder/step.ts'
import { formatMoment } from '../../../src/core/time/local-time.ts'

// November 2026 begins on a Sunday: 2, 9, 16, 23 and 30 are Mondays.
export const MONDAY_NIGHT = new Date('2026-11-02T21:00:00Z')

export const THANKED = [
  happened('thank-you prepared 2026-11-02T18:00:00Z'),
  happened('thank-you sent 2026-11-02T19:00:00Z'),
]
export const MAILED = [
  ...THANKED,
  happened('second-mail prepared 2026-11-09'),
  happened('second-mail sent 2026-11-09'),
]

/** Somebody in Berlin who had the final interview on Monday 2 November 2026 and entered it the same afternoon. */
export function makeFacts(
  special: Partial<LadderFacts['application']> = {},
  steps: readonly PastStep[] = [],
  others: Partial<LadderFacts> = {},
): LadderFacts {
  return {
    playbook: playbookOf('candidate'),
    application: {
      interviewedOn: '2026-11-02',
      promisedOn: undefined,
      cadenceDays: 10,
      secondMailDays: 7,
      firstCallDays: 10,
      secondCallDays: 10,
      status: 'active',
      outcome: undefined,
      calls: 'unsaid',
      createdAt: new Date('2026-11-02T15:00:00Z'),
      ...special,
    },
    timeZone: 'Europe/Berlin',
    recipientTimeZone: 'Europe/Berlin',
    holidays: new Set(),
    steps,
    ...others,
  }
}

/** 'second-mail sent 2026-11-09' → what happened at noon of that day. */
export function happened(words: string): PastStep {
  const [kind = '', event = '', day = '', detail = ''] = words.split(' ')
  const time = day.includes('T') ? day : `${day}T12:00:00Z`
  return { kind, event, at: new Date(time), detail } as PastStep
}

/** The plan in words: 'second-mail upcoming Mon 9 Nov, 07:30'. */
export function told(facts: LadderFacts, now: Date): string[] {
  return planSteps(facts, now).map(({ kind, state, dueAt }) =>
    [kind, state, dueAt && formatMoment(dueAt, facts.timeZone)].filter(Boolean).join(' '),
  )
}

export function stepOf(kind: string, facts: LadderFacts, now: Date) {
  const step = planSteps(facts, now).find((one) => one.kind === kind)
  if (step === undefined) throw new Error(`no ${kind} in the plan`)
  return step
}
