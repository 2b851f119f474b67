import type { DraftArticle } from '../../core/article/article.ts'
import { rungOf } from '../../core/ladder/playbooks.ts'
import { upperFirst } from '../../core/text/line.ts'
import { formatMoment } from '../../core/time/local-time.ts'
import type { WideningOffer } from '../../jobs/drafts/choose-for-digest.ts'
import { Layout, type Visitor } from '../frame/layout.tsx'
import { PrepareButton } from '../today/today-card.tsx'
import { HeldBack } from './held-back.tsx'
import type { OwnDigest } from './open-digest.ts'
import { WideningOffers } from './widening-offers.tsx'

type Props = {
  digest: OwnDigest
  articles: readonly DraftArticle[]
  offers: readonly WideningOffer[]
  visitor: Visitor
  timeZone: string
  formId: string
}

/** Nothing was padded: the page says why there is no draft and what would help. */
export function NoDraftPage({ digest, articles, offers, visitor, timeZone, formId }: Props) {
  const { application, reason, state } = digest
  const next = application.nextDueAt
  const title =
    state === 'thin'
      ? `No draft for ${application.employer} this time`
      : `${upperFirst(rungOf(digest.kind).name)} did not work out`
  return (
    <Layout title={title} visitor={visitor}>
      <h1>{title}</h1>
      <p class="lead">{reason}</p>
      {next !== undefined && (
        <p>
          We look again by ourselves: <strong>{formatMoment(next, timeZone)}</strong>.
        </p>
      )}
      {visitor === 'owner' && digest.kind === 'digest' && (
        <>
          <WideningOffers application={application} offers={offers} formId={formId} />
          <h2>What you can do</h2>
          <ul>
            <li>
              <a href="/sources">Add a source</a> that you know is good, or switch one on.
            </li>
            <li>
              <a href={`/applications/${application.publicId}`}>Change the application</a>: fewer
              articles, more topics, fewer keywords to avoid.
            </li>
          </ul>
          {application.status === 'active' && (
            <PrepareButton application={application} formId={formId} style="second" />
          )}
          <HeldBack articles={articles} timeZone={timeZone} />
        </>
      )}
    </Layout>
  )
}
