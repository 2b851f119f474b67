import type { LadderFacts } from '../../src/core/ladder-facts.ts'
import { playbookOf } from '../../src/core/playbooks.ts'
import type { PastStep } from '../../src/core/step.ts'

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
