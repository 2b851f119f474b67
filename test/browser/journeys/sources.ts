import { equal, match, ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { Db } from '../../../src/store/database/database.ts'
import type { Journey } from '../journey.ts'
import { lookAt } from '../looks/look.ts'
import { openDraft } from '../steps/drafts.ts'
import { waitForMail } from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { lookAtAddresses, sourceRow, waitUntilSettled } from '../steps/sources.ts'
import { DESKTOP } from '../visitors.ts'

const GRID_JOURNAL = 'The Grid Journal'
// Within the hour the button only finds the draft that is there.
const TWO_HOURS_LATER = new Date('2026-03-10T11:00:00Z')

export const SOURCES_JOURNEYS: readonly Journey[] = [
  {
    name: 'on the sources page Sam switches a feed off, adds one by its address and removes it',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const { stack } = stage
      await stack.tick()
      await waitForMail(stack, SAMPLE_EMAIL, /Example Energy/)
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await openDraft(page)
      ok((await readArticles(page)).includes(GRID_JOURNAL))
      await page.getByRole('link', { name: 'Sources' }).click()
      await switchOff(page)
      const other = await findFeed(stack.db, 'banking')
      await tryWrongAddress(page, `${new URL(other.url).origin}/no-such-feed`)
      await addAndRemove(page, other)
      await stack.travelTo(TWO_HOURS_LATER)
      await prepareWithoutIt(page)
    },
  },
]

async function switchOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: `Switch off ${GRID_JOURNAL}` }).click()
  await page.getByText('Switched off.').waitFor()
  await page.getByRole('button', { name: `Switch on ${GRID_JOURNAL}` }).waitFor()
  match((await sourceRow(page, GRID_JOURNAL).textContent()) ?? '', /Off/)
}

async function tryWrongAddress(page: Page, address: string): Promise<void> {
  await lookAtAddresses(page, address)
  match((await page.locator('.additions').textContent()) ?? '', /Failed.*404/s)
}

async function addAndRemove(page: Page, { url, title }: Feed): Promise<void> {
  await lookAtAddresses(page, url)
  await lookAt(page, 'sources-preview')
  await page.getByRole('button', { name: 'Add it' }).click()
  await waitUntilSettled(page)
  await page.getByRole('link', { name: 'See your sources' }).click()
  match((await sourceRow(page, title).textContent()) ?? '', /added by you/)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: `Remove ${title}` }).click()
  await page.getByText(`${title} is removed.`).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('It is back.').waitFor()
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: `Remove ${title}` }).click()
  await page.getByText(`${title} is removed.`).waitFor()
  equal(await sourceRow(page, title).count(), 0)
}

async function prepareWithoutIt(page: Page): Promise<void> {
  await page.goto('/today')
  await page.getByRole('link', { name: 'Example Energy', exact: true }).click()
  await page.getByRole('button', { name: 'Prepare a digest now' }).click()
  await page.getByRole('heading', { name: 'Ready for Dana at Example Energy' }).waitFor()
  const articles = await readArticles(page)
  ok(articles.includes('Grid Planners’ Forum'))
  ok(!articles.includes(GRID_JOURNAL), 'nothing from the feed that is off')
}

/** The chosen ones and those that would fit as well. */
async function readArticles(page: Page): Promise<string> {
  return (await page.locator('#articles').textContent()) ?? ''
}

type Feed = { url: string; title: string }

/** One of the sample feeds of another sector. */
async function findFeed(db: Db, sectorId: string): Promise<Feed> {
  return await db
    .selectFrom('feed')
    .innerJoin('source', 'source.feed_id', 'feed.id')
    .select(['feed.url', 'feed.title'])
    .where('source.sector_id', '=', sectorId)
    .where('source.is_on', '=', true)
    .orderBy('feed.id')
    .executeTakeFirstOrThrow()
}
