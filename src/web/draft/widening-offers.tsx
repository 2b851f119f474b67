import { maxAgeDaysOf } from '../../core/choice/widening.ts'
import { findSector } from '../../core/sectors/sectors.ts'
import type { WideningOffer } from '../../jobs/drafts/choose-for-digest.ts'

type Props = {
  application: { publicId: string; sectorId: string }
  offers: readonly WideningOffer[]
  formId: string
}

/** After a thin week: how far to look instead, each with what it would bring. Nothing is widened by itself. */
export function WideningOffers({ application, offers, formId }: Props) {
  if (offers.length === 0) return null
  return (
    <>
      <h2>Look further this once</h2>
      {offers.map(({ widening, fittingCount }) => (
        <form method="post" action={`/applications/${application.publicId}/digests`}>
          <input type="hidden" name="formId" value={`${formId}-${widening}`} />
          <button
            type="submit"
            name="widening"
            value={widening}
            class="second"
            data-busy="Preparing…"
          >
            {LABELS[widening]}
          </button>
          <p class="hint">
            {countInWords(fittingCount)}, {whence(widening, application.sectorId)}.
          </p>
        </form>
      ))}
      <p>Or skip it this time: there is nothing to do, and nothing is sent.</p>
    </>
  )
}

const LABELS: Record<WideningOffer['widening'], string> = {
  neighbours: 'Include neighbouring sectors',
  older: 'Include older articles',
}

function countInWords(count: number): string {
  return count === 1 ? '1 article fits' : `${count} articles fit`
}

function whence(widening: WideningOffer['widening'], sectorId: string): string {
  if (widening === 'older') return `up to ${maxAgeDaysOf('older')} days old`
  const names = (findSector(sectorId)?.neighbours ?? []).flatMap((id) => findSector(id)?.name ?? [])
  return `with those about ${names.join('; ')}. Their sources are read first, so it may be more`
}
