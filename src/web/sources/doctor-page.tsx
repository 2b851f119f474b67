import { findSector } from '../../core/sectors/sectors.ts'
import type { Diagnosis, Loss } from '../../jobs/sources/diagnose.ts'
import type { Proposal } from '../../store/source/diagnosis.ts'
import { Layout } from '../frame/layout.tsx'
import { Notice } from '../frame/notice.tsx'
import { SourceStatus } from './source-status.tsx'

type Props = {
  diagnoses: readonly Diagnosis[]
  isReplaced: boolean
  areMailsStopped: boolean
  timeZone: string
  now: Date
}

export function DoctorPage({ diagnoses, isReplaced, areMailsStopped, timeZone, now }: Props) {
  return (
    <Layout title="Feed doctor" visitor="owner" here="/sources">
      {isReplaced && (
        <Notice>Replaced. The new source is read in the next round; the old one is off.</Notice>
      )}
      <p class="back">
        <a href="/sources">All sources</a>
      </p>
      <h1>Feed doctor</h1>
      {diagnoses.length === 0 ? (
        <p>
          All sources of your active applications are well. One that dies, or stays silent three
          times as long as it usually does, appears here.
        </p>
      ) : (
        <p>These sources are of no use at the moment. Another one can take their place.</p>
      )}
      {diagnoses.map((diagnosis) => (
        <Case diagnosis={diagnosis} timeZone={timeZone} now={now} />
      ))}
      <Mails areStopped={areMailsStopped} />
    </Layout>
  )
}

function Mails({ areStopped }: { areStopped: boolean }) {
  return (
    <form method="post" action={`/sources/doctor/${areStopped ? 'resume' : 'stop'}-mails`}>
      <p class="hint">
        {areStopped
          ? 'We do not write to you when a source dies.'
          : 'When an application would lose a good part of its articles, we write to you, once a week at most.'}
      </p>
      <button type="submit" class="plain">
        {areStopped ? 'Write to me again' : 'Stop these mails'}
      </button>
    </form>
  )
}

function Case({ diagnosis, timeZone, now }: { diagnosis: Diagnosis; timeZone: string; now: Date }) {
  const { source, losses, proposals } = diagnosis
  const path = `/sources/${source.publicId}`
  const sector = findSector(source.sectorId)?.name ?? source.sectorId
  return (
    <section class="card">
      <h2>
        <a href={path}>{source.title || source.url}</a>
      </h2>
      <p>
        <SourceStatus facts={source} timeZone={timeZone} now={now} />
      </p>
      <ul>
        {losses.map((loss) => (
          <li>{inWords(loss)}</li>
        ))}
      </ul>
      {proposals.length > 0 && <h3>Instead, for {sector}</h3>}
      <ul class="sources">
        {proposals.map((proposal) => (
          <Offer source={source} proposal={proposal} />
        ))}
      </ul>
      <div class="actions">
        {source.site !== '' && (
          <a href={`/sources/add?address=${encodeURIComponent(source.site)}`}>
            Look for its new address
          </a>
        )}
        <form method="post" action={`${path}/off`}>
          <button type="submit" class="plain">
            Only switch it off<span class="unseen"> {source.title}</span>
          </button>
        </form>
      </div>
    </section>
  )
}

function Offer({ source, proposal }: { source: Diagnosis['source']; proposal: Proposal }) {
  const { publicId, title, site, url } = proposal
  return (
    <li>
      <div>
        <a href={site || url} target="_blank" rel="noopener noreferrer">
          <strong>{title}</strong>
        </a>
        <p class="hint">{evidenceOf(proposal)}</p>
      </div>
      <form method="post" action={`/sources/doctor/${source.publicId}/replace`}>
        <input type="hidden" name="replacement" value={publicId} />
        <button type="submit" class="second small">
          Take this one<span class="unseen"> ({title})</span>
        </button>
      </form>
    </li>
  )
}

function evidenceOf({ fittingCount, listCount }: Proposal): string {
  if (fittingCount === 1) return 'brought 1 article about it in 30 days'
  if (fittingCount > 1) return `brought ${fittingCount} articles about it in 30 days`
  const lists = listCount === 1 ? 'in 1 public list' : `in ${listCount} public lists`
  return ['from a neighbouring sector', ...(listCount === 0 ? [] : [lists])].join(', ')
}

function inWords({ application, count, total }: Loss): string {
  const whom = `${application.employer}, ${application.role}`
  if (total === 0) return `${whom}: no fitting article from any source of late.`
  if (count === 0) return `${whom}: it brought none of the last ${total} fitting articles.`
  const percent = Math.round((100 * count) / total)
  return `${whom}: it brought ${count} of the last ${total} fitting articles (${percent} %).`
}
