import { findSector } from '../../core/sectors/sectors.ts'
import { illSince } from '../../core/sources/source-health.ts'
import type { Services } from '../../services.ts'
import { listApplications, type StoredApplication } from '../../store/application/applications.ts'
import {
  listProposals,
  listShares,
  type Proposal,
  type SourceShare,
} from '../../store/source/diagnosis.ts'
import { listSources, type Source } from '../../store/source/sources.ts'

/** A source of an active application that is of no use any more, and what could take its place. */
export type Diagnosis = {
  source: Source
  since: Date
  losses: readonly Loss[]
  proposals: readonly Proposal[]
}

/** What an application loses with it: so many of the fitting articles that it had of late. */
export type Loss = { application: StoredApplication; count: number; total: number }

/** Each asks for its shares, each sector for its proposals. */
const MAX_APPLICATIONS = 12
const MAX_SECTORS = 6

/** The sources of an account that died or fell silent, the greatest loss first. */
export async function diagnose(services: Services, accountId: number): Promise<Diagnosis[]> {
  const { db } = services
  const now = services.now()
  const applications = (await listApplications(db, accountId))
    .filter(({ status }) => status === 'active')
    .slice(0, MAX_APPLICATIONS)
  const sectorIds = [...new Set(applications.map(({ sectorId }) => sectorId))].slice(0, MAX_SECTORS)
  const sources = await listSources(db, accountId, sectorIds, now)
  const ill = sources.flatMap((source) => {
    const since = sectorIds.includes(source.sectorId) ? illSince(source, now) : undefined
    return since === undefined ? [] : [{ source, since }]
  })
  if (ill.length === 0) return []
  const readers = applications.filter(({ sectorId }) =>
    ill.some(({ source }) => source.sectorId === sectorId),
  )
  const shares = await Promise.all(
    readers.map(async (application) => ({
      application,
      shares: await listShares(db, application, now),
    })),
  )
  const proposals = await proposalsBySector(services, accountId, ill)
  return ill
    .map(({ source, since }) => ({
      source,
      since,
      losses: lossesOf(source, shares),
      proposals: proposals.get(source.sectorId) ?? [],
    }))
    .filter(({ losses }) => losses.length > 0)
    .toSorted((a, b) => mostLost(b) - mostLost(a))
}

function lossesOf(
  source: Source,
  shares: readonly { application: StoredApplication; shares: readonly SourceShare[] }[],
): Loss[] {
  return shares.flatMap(({ application, shares }) => {
    const share = shares.find(({ feedId }) => feedId === source.feedId)
    const isRead = application.sectorId === source.sectorId && share !== undefined
    return isRead ? [{ application, count: share.count, total: share.total }] : []
  })
}

async function proposalsBySector(
  { db, now }: Services,
  accountId: number,
  ill: readonly { source: Source }[],
): Promise<Map<string, Proposal[]>> {
  const sectorIds = [...new Set(ill.map(({ source }) => source.sectorId))]
  const found = sectorIds.map(async (sectorId) => {
    const neighbours = findSector(sectorId)?.neighbours ?? []
    const proposals = await listProposals(db, { accountId, sectorId }, neighbours, now())
    return [sectorId, proposals] as const
  })
  return new Map(await Promise.all(found))
}

function mostLost({ losses }: { losses: readonly Loss[] }): number {
  return Math.max(0, ...losses.map(({ count, total }) => (total === 0 ? 0 : count / total)))
}
