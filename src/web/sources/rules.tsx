import { type Context, Hono } from 'hono'
import { countRuleEffect } from '../../core/choice/trial.ts'
import { findSector } from '../../core/sectors/sectors.ts'
import type { Services } from '../../services.ts'
import { listApplications, type StoredApplication } from '../../store/application/applications.ts'
import { listRecentInScope } from '../../store/article/recent-articles.ts'
import {
  listRules,
  MAX_RULES,
  type RuleScope,
  type ScopedRule,
  saveRules,
} from '../../store/source/rules.ts'
import { findSource, listSourceNames } from '../../store/source/sources.ts'
import { readForm } from '../form/request-form.ts'
import { requireOwner, type SignedIn } from '../frame/session.ts'
import { isUuid } from '../frame/uuid.ts'
import { readRulesForm, rulesAsTyped } from './rules-form.ts'
import { type RulePlace, RulesPage } from './rules-page.tsx'

const JUDGED_ARTICLES = 200

type Place = { key: string; name: string; scope: RuleScope }

export const rules = (services: Services) => {
  const owner = requireOwner(services)
  return new Hono()
    .get('/sources/rules', owner, async (c) => {
      const place = await findPlace(c, services, c.req.query('scope') ?? 'all')
      return place === undefined ? await c.notFound() : await show(c, services, place, undefined)
    })
    .post('/sources/rules', owner, async (c) => {
      const values = await readForm(c)
      const place = await findPlace(c, services, values['scope'] ?? '')
      if (place === undefined) return await c.notFound()
      const { rules, errors } = readRulesForm(values)
      if (errors.length > 0) return await show(c, services, place, { values, errors })
      const { accountId } = c.var.session
      if (await saveRules(services.db, accountId, place.scope, rules)) {
        return c.redirect(`/sources/rules?scope=${place.key}&done=saved`, 303)
      }
      const message = `You can have ${MAX_RULES} rules altogether`
      return await show(c, services, place, { values, errors: [{ field: 'prefer', message }] })
    })
    .post('/sources/rules/preview', owner, async (c) => {
      const values = await readForm(c)
      const place = await findPlace(c, services, values['scope'] ?? '')
      if (place === undefined) return await c.notFound()
      const { rules, errors } = readRulesForm(values)
      if (errors.length > 0) return await show(c, services, place, { values, errors })
      const { accountId } = c.var.session
      const recent = await listRecentInScope(services.db, accountId, place.scope, JUDGED_ARTICLES)
      const effect = countRuleEffect(rules, recent)
      return await show(c, services, place, { values, errors: [], effect })
    })
}

type Shown = Pick<Parameters<typeof RulesPage>[0], 'values' | 'errors'> & {
  effect?: Parameters<typeof RulesPage>[0]['effect']
}

async function show(
  c: Context<SignedIn>,
  { db }: Services,
  place: Place,
  shown: Shown | undefined,
): Promise<Response> {
  const { accountId } = c.var.session
  const applications = await listApplications(db, accountId)
  const all = await listRules(db, accountId)
  const places = [
    ...placesOf(applications),
    ...(await listSourceNames(db, accountId, feedsWith(all))).map(
      ({ publicId, feedId, title }) => ({
        key: `feed-${publicId}`,
        name: title,
        scope: { kind: 'feed' as const, feedId },
      }),
    ),
  ]
  if (!places.some(({ scope }) => isSame(scope, place.scope))) places.push(place)
  const counted = (one: Place): RulePlace => ({ ...one, count: rulesAt(all, one.scope).length })
  const errors = shown?.errors ?? []
  return await c.html(
    <RulesPage
      place={counted(place)}
      places={places.map(counted)}
      values={shown?.values ?? rulesAsTyped(rulesAt(all, place.scope))}
      errors={errors}
      effect={shown?.effect}
      isSaved={shown === undefined && c.req.query('done') === 'saved'}
    />,
    errors.length > 0 ? 422 : 200,
  )
}

/** Where rules can hold, by the name that stands in addresses and forms; looked up among the account's own. */
async function findPlace(
  c: Context<SignedIn>,
  { db, now }: Services,
  key: string,
): Promise<Place | undefined> {
  const { accountId } = c.var.session
  const sourceId = /^feed-(.+)$/.exec(key)?.[1]
  if (sourceId === undefined) {
    return placesOf(await listApplications(db, accountId)).find((place) => place.key === key)
  }
  const source = isUuid(sourceId) ? await findSource(db, accountId, sourceId, now()) : undefined
  if (source === undefined) return undefined
  const { publicId, title, feedId } = source
  return { key: `feed-${publicId}`, name: title, scope: { kind: 'feed', feedId } }
}

function placesOf(applications: readonly StoredApplication[]): Place[] {
  const sectorIds = [...new Set(applications.map(({ sectorId }) => sectorId))]
  return [
    { key: 'all', name: 'Everywhere', scope: { kind: 'global' } },
    ...sectorIds.map((sectorId) => ({
      key: `sector-${sectorId}`,
      name: findSector(sectorId)?.name ?? sectorId,
      scope: { kind: 'sector' as const, sectorId },
    })),
    ...applications
      .filter(({ status }) => status !== 'closed')
      .map(({ id, publicId, employer, role }) => ({
        key: `application-${publicId}`,
        name: `${employer}, ${role}`,
        scope: { kind: 'application' as const, applicationId: id },
      })),
  ]
}

function rulesAt(rules: readonly ScopedRule[], scope: RuleScope): ScopedRule[] {
  return rules.filter((rule) => isSame(rule.scope, scope))
}

function isSame(one: RuleScope, other: RuleScope): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function feedsWith(rules: readonly ScopedRule[]): number[] {
  return rules.flatMap(({ scope }) => (scope.kind === 'feed' ? scope.feedId : []))
}
