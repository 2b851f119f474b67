import { formatMoment, localDate } from '../../core/time/local-time.ts'
import { cityName } from '../../core/time/time-zones.ts'
import type { Session } from '../../store/account/sessions.ts'
import type { Submission } from '../../store/application/submissions.ts'
import type { MailTrouble } from '../../store/outbox/mail-trouble.ts'
import { MailTroubleNotice } from '../account/mail-trouble.tsx'
import { DebriefPrompts, wantsDebrief } from '../application/debrief-prompt.tsx'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { PendingSubmission } from './pending-submission.tsx'
import { Card } from './today-card.tsx'
import type { TodayCard } from './today-cards.ts'

type Props = {
  cards: readonly TodayCard[]
  pending: readonly Submission[]
  trouble: MailTrouble | undefined
  session: Session
  formId: string
  now: Date
  added: number
  known: number
  /** Rows of a hiring team's form that were left out for their mistakes. */
  skipped: number
  /** A candidate, just now. */
  isErased: boolean
}

const GROUPS = [
  { title: 'Waiting for you', kinds: ['ready', 'missing'] },
  { title: 'In the works', kinds: ['preparing'] },
  { title: 'Coming up', kinds: ['upcoming'] },
  { title: 'Paused', kinds: ['paused'] },
  { title: 'Closed', kinds: ['closed'] },
] as const

export function TodayPage(props: Props) {
  const { cards, pending, trouble, session, formId, now, added, known, skipped, isErased } = props
  const { timeZone } = session
  const applications = cards.map(({ application }) => application)
  const today = localDate(now, timeZone)
  const main = applications.some((application) => wantsDebrief(application, today))
    ? undefined
    : cards[0]
  return (
    <Layout title="Today" visitor="owner" here="/today">
      <h1>Today</h1>
      <p class="hint">
        {formatMoment(now, timeZone)} in {cityName(timeZone)}
      </p>
      {isErased && <Notice>Erased. Nothing is kept of that candidate.</Notice>}
      <AddedNotice added={added} known={known} skipped={skipped} noun={nounFor(cards)} />
      {session.mailPausedAt !== null && <PausedMail since={session.mailPausedAt} zone={timeZone} />}
      {trouble !== undefined && (
        <MailTroubleNotice trouble={trouble} email={session.email} timeZone={timeZone} />
      )}
      {pending.map((submission) => (
        <PendingSubmission submission={submission} />
      ))}
      <DebriefPrompts applications={applications} today={today} />
      {cards.length === 0 && <NothingYet />}
      {GROUPS.map(({ title, kinds }) => {
        const group = cards.filter(({ kind }) => kinds.some((member) => member === kind))
        if (group.length === 0) return null
        return (
          <section>
            <h2>{title}</h2>
            {group.map((card) => (
              <Card
                card={card}
                isMain={card === main}
                formId={formId}
                timeZone={timeZone}
                now={now}
              />
            ))}
          </section>
        )
      })}
      {cards.length > 0 && (
        <p class="hint">
          <a href="/account#calendar">These days in your own calendar</a>
        </p>
      )}
    </Layout>
  )
}

type Added = { added: number; known: number; skipped: number; noun: string }

function AddedNotice({ added, known, skipped, noun }: Added) {
  if (added + known === 0) return null
  return (
    <Notice>
      {added > 0 && `${countOf(added, noun)} added. `}
      {known > 0 &&
        `${countOf(known, noun)} on your shortlist already: open it here to change it. `}
      {skipped > 0 && `Left out for a mistake: ${countOf(skipped, noun)}.`}
    </Notice>
  )
}

function nounFor(cards: readonly TodayCard[]): string {
  const isHiring = cards.every(({ application }) => application.playbook === 'hiring')
  return isHiring ? 'candidate' : 'application'
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

function PausedMail({ since, zone }: { since: Date; zone: string }) {
  return (
    <div class="notice">
      <p>
        Your mails have been stopped since {formatMoment(since, zone)}. Drafts are still prepared;
        you find them here.
      </p>
      <form method="post" action="/mail/resume">
        <button type="submit" class="second">
          Resume the mails
        </button>
      </form>
    </div>
  )
}

function NothingYet() {
  return (
    <div class="card">
      <p>Nothing here yet. Add an application, and this page says what comes next and when.</p>
      <a class="button" href="/">
        Add an application
      </a>
    </div>
  )
}
