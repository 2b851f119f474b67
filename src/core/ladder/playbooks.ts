import type { Application, PlaybookName } from '../application/application.ts'
import type { DraftKind } from './step.ts'

type Interval = keyof Pick<
  Application,
  'cadenceDays' | 'secondMailDays' | 'firstCallDays' | 'secondCallDays'
>

/**
 * What starts the clock of a rung. 'outcome' rungs are prepared when somebody asks for them: by then the ladder has
 * stopped.
 */
export type Clock =
  /** At once: on the evening of the interview, or when it is entered after that. Of no use `lapseDays` later. */
  | { from: 'interview'; lapseDays: number }
  /** So many days after the interview or the last one of its kind, again and again. */
  | { from: 'itself'; interval: Interval }
  /** So many days after another rung was sent. Until then `orInterview` says whether the interview counts instead. */
  | { from: 'rung'; rung: DraftKind; interval: Interval; orInterview: boolean }
  /** At once when they have written. */
  | { from: 'their-mail' }
  | { from: 'outcome' }

export type Rung = {
  kind: DraftKind
  /** As it stands in a sentence: "the second mail". */
  name: string
  way: 'mail' | 'call'
  clock: Clock
  /** Not bound to working days, nor to the distance between contacts. */
  isExempt: boolean
  /** 'wait': never before their promised day is over. 'due': exactly then. 'keep': the promise is ours. */
  promise: 'none' | 'wait' | 'due' | 'keep'
  /** So many of them unanswered, and no other one comes. */
  mostUnanswered: number
  /** Unsent drafts of these kinds are out of date once this one is prepared. */
  replaces: readonly DraftKind[]
}

export type Playbook = {
  name: PlaybookName
  /** Working days from one contact to the next. */
  distance: number
  /** Of two that are due on the same day the first one in the list goes first. */
  rungs: readonly Rung[]
}

const PLAIN = {
  isExempt: false,
  promise: 'wait',
  mostUnanswered: Number.POSITIVE_INFINITY,
} as const
const AT_ONCE = { ...PLAIN, isExempt: true, promise: 'none' } as const

export const DIGEST: Rung = {
  ...PLAIN,
  kind: 'digest',
  name: 'the digest',
  way: 'mail',
  clock: { from: 'itself', interval: 'cadenceDays' },
  mostUnanswered: 4,
  replaces: ['digest'],
}

const CANDIDATE: Playbook = {
  name: 'candidate',
  distance: 5,
  rungs: [
    {
      ...AT_ONCE,
      kind: 'thank-you',
      name: 'the thank-you mail',
      way: 'mail',
      clock: { from: 'interview', lapseDays: 3 },
      replaces: ['thank-you'],
    },
    {
      ...PLAIN,
      kind: 'second-mail',
      name: 'the second mail',
      way: 'mail',
      clock: { from: 'rung', rung: 'thank-you', interval: 'secondMailDays', orInterview: true },
      promise: 'due',
      mostUnanswered: 2,
      replaces: ['thank-you', 'second-mail'],
    },
    {
      ...PLAIN,
      kind: 'first-call',
      name: 'the first call',
      way: 'call',
      clock: { from: 'rung', rung: 'second-mail', interval: 'firstCallDays', orInterview: false },
      replaces: ['first-call'],
    },
    {
      ...PLAIN,
      kind: 'second-call',
      name: 'the second call',
      way: 'call',
      clock: { from: 'rung', rung: 'first-call', interval: 'secondCallDays', orInterview: false },
      replaces: ['second-call'],
    },
    DIGEST,
    {
      ...AT_ONCE,
      kind: 'last-mail',
      name: 'the last mail',
      way: 'mail',
      clock: { from: 'outcome' },
      replaces: ['thank-you', 'second-mail', 'first-call', 'second-call', 'digest', 'last-mail'],
    },
  ],
}

const HIRING: Playbook = {
  name: 'hiring',
  distance: 0,
  rungs: [
    {
      ...AT_ONCE,
      kind: 'hiring-call',
      name: 'the thank-you call',
      way: 'call',
      clock: { from: 'interview', lapseDays: 7 },
      replaces: ['hiring-call'],
    },
    {
      ...AT_ONCE,
      kind: 'hiring-answer',
      name: 'the answer',
      way: 'mail',
      clock: { from: 'their-mail' },
      replaces: ['hiring-answer'],
    },
    {
      ...PLAIN,
      kind: 'hiring-update',
      name: 'the update',
      way: 'mail',
      clock: { from: 'itself', interval: 'cadenceDays' },
      promise: 'keep',
      // A week and more after the interview, its words say what the update says better.
      replaces: ['hiring-call', 'hiring-update'],
    },
    {
      ...AT_ONCE,
      kind: 'hiring-outcome',
      name: 'the last mail',
      way: 'mail',
      clock: { from: 'outcome' },
      replaces: ['hiring-call', 'hiring-answer', 'hiring-update', 'hiring-outcome'],
    },
  ],
}

const PLAYBOOKS: Readonly<Record<PlaybookName, Playbook>> = {
  candidate: CANDIDATE,
  hiring: HIRING,
}

export function playbookOf(name: PlaybookName): Playbook {
  return PLAYBOOKS[name]
}

const RUNGS: ReadonlyMap<DraftKind, Rung> = new Map(
  [...CANDIDATE.rungs, ...HIRING.rungs].map((rung) => [rung.kind, rung]),
)

export function rungOf(kind: DraftKind): Rung {
  const rung = RUNGS.get(kind)
  if (rung === undefined) throw new Error(`no playbook has the rung ${kind}`)
  return rung
}

/** Written for the end: asked for when the ladder has stopped. */
export const LAST_KINDS: readonly DraftKind[] = [...RUNGS.values()]
  .filter(({ clock }) => clock.from === 'outcome')
  .map(({ kind }) => kind)
