import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { listLinks } from '../../../src/core/text/links.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { Journey, Stage } from '../journey.ts'
import { lookAt } from '../looks/look.ts'
import { addToText, articleLinks, openDraft, readDraft, saveChanges } from '../steps/drafts.ts'
import { listMails, waitForMail } from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'

const TEN_DAYS_LATER = new Date('2026-03-20T06:30:00Z')
const MY_LINE = 'I will be at the storage forum in May and would be glad to meet you there.'

export const DRAFT_PAGE_JOURNEYS: readonly Journey[] = [
  {
    name: 'on the draft page Sam reads the reasons, edits, swaps and sends; the next digest repeats nothing',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const { stack } = stage
      await stack.tick()
      await waitForMail(stack, SAMPLE_EMAIL, /Example Energy/)
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await openDraft(page)
      await readReasons(page)
      await copyText(page, stage)
      await editAndSwap(page)
      await editInTwoTabs(page)
      const sentLinks = await markAsSent(page, stage)
      await stack.travelTo(TEN_DAYS_LATER)
      await askForAnother(page)
      await waitForSecondMail(stage)
      deepEqual(await repeatedLinks(stage, sentLinks), [])
      await skip(page)
    },
  },
]

async function readReasons(page: Page): Promise<void> {
  await page.waitForLoadState()
  const cards = page.locator('#articles > ol > li')
  equal(await cards.count(), 3)
  for (const card of await cards.all()) ok((await card.locator('> .chips li').count()) > 0)
  match((await cards.first().textContent()) ?? '', /which you talked about/)
}

async function copyText(page: Page, { stack }: Stage): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy text' }).click()
  await page.getByText('Copied').waitFor()
  const { body } = await readDraft(stack.db)
  equal(await page.evaluate(() => navigator.clipboard.readText()), body)
}

/** The swap brings along what was typed and not saved yet. */
async function editAndSwap(page: Page): Promise<void> {
  await addToText(page, MY_LINE)
  await saveChanges(page)
  await page.getByLabel('Subject', { exact: true }).fill('Three reads for the storage forum')
  const second = page.locator('#articles > ol > li').nth(1)
  await second.getByText('Swap it').click()
  const alternate = second.locator('.swap li').first()
  const coming = await alternate.getByRole('link').getAttribute('href')
  const leaving = (await articleLinks(page))[1]
  await alternate.getByRole('button', { name: 'Use it instead of 2' }).click()
  await page.getByText('Swapped.').waitFor()
  ok(await page.getByText('a text that was not saved').isHidden(), 'the swap has saved it')
  equal(
    await page.getByLabel('Subject', { exact: true }).inputValue(),
    'Three reads for the storage forum',
  )
  const text = await page.getByLabel('Text', { exact: true }).inputValue()
  ok(text.includes(MY_LINE), 'the edits are kept')
  ok(coming !== null && text.includes(coming))
  ok(leaving !== undefined && !text.includes(leaving))
  equal((await articleLinks(page))[1], coming)
}

async function editInTwoTabs(page: Page): Promise<void> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await addToText(other, 'Written in the other tab.')
  await saveChanges(other)
  await addToText(page, 'Written in the first tab.')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await page.getByRole('heading', { name: 'The draft was changed in another place' }).waitFor()
  await lookAt(page, 'two-texts')
  match(await page.getByLabel('Text', { exact: true }).inputValue(), /Written in the first tab\./)
  match((await page.locator('.draft').textContent()) ?? '', /Written in the other tab\./)
  await page.getByRole('button', { name: 'Keep this text' }).click()
  await page.locator('p.notice', { hasText: 'Saved.' }).waitFor()
  await other.close()
}

async function markAsSent(page: Page, { stack }: Stage): Promise<string[]> {
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await page.getByRole('heading', { name: 'Sent to Dana at Example Energy' }).waitFor()
  await page.getByText('Tue 17 Mar, 07:30').waitFor()
  const { body } = await readDraft(stack.db)
  match(body, /Written in the first tab\./)
  doesNotMatch(body, /Written in the other tab\./)
  return listLinks(body)
}

async function askForAnother(page: Page): Promise<void> {
  await page.goto('/today')
  await page.getByRole('button', { name: 'Prepare a digest now' }).click()
}

async function waitForSecondMail({ stack }: Stage): Promise<void> {
  await waitFor('the mail of the next digest', async () => (await listMails(stack)).at(1))
}

async function repeatedLinks({ stack }: Stage, sentLinks: readonly string[]): Promise<string[]> {
  const { body } = await readDraft(stack.db)
  const links = listLinks(body)
  equal(links.length, 3)
  return links.filter((link) => sentLinks.includes(link))
}

async function skip(page: Page): Promise<void> {
  await openDraft(page)
  await page.getByRole('button', { name: 'Skip this one' }).click()
  await page.getByRole('heading', { name: 'Skipped: Dana at Example Energy' }).waitFor()
  await page.getByText('What happens next').waitFor()
}
