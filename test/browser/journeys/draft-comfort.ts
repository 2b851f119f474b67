import { equal, match, ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { addAskedDigest } from '../../../src/store/digest/prepare-digest.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { Journey, Stage } from '../journey.ts'
import { addToText, articleLinks, openDraft, readDraft } from '../steps/drafts.ts'
import { waitForMail } from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP } from '../visitors.ts'

const LATER = new Date('2026-03-10T13:00:00Z')
const THREAD = { url: 'https://forum.example/queue', title: 'How long is your queue?' }

export const DRAFT_COMFORT_JOURNEYS: readonly Journey[] = [
  {
    name: 'a draft saves itself, and loses nothing without a connection or a session',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const page = await openSamsDraft(stage)
      await addToText(page, 'Saved by itself.')
      await page.locator('#kept', { hasText: 'Saved.' }).waitFor()
      match((await readDraft(stage.stack.db)).body, /Saved by itself\./)
      await page.context().setOffline(true)
      await addToText(page, 'Typed on a train.')
      await page.getByText('no connection').waitFor()
      await page.context().setOffline(false)
      await page.locator('#kept', { hasText: 'Saved.' }).waitFor()
      match((await readDraft(stage.stack.db)).body, /Typed on a train\./)
      await loseSession(page, stage)
      await leaveNothingBehind(page)
    },
  },
  {
    name: 'by keyboard an article is found, swapped, undone, and the keys are told',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const page = await openSamsDraft(stage)
      const before = await articleLinks(page)
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      await page.keyboard.press('Enter')
      await page.getByText('Swapped.').waitFor()
      const after = await articleLinks(page)
      ok(after[1] !== before[1] && after[0] === before[0], 'the second one is swapped')
      await waitForKeys(page)
      await page.keyboard.press('z')
      await page.getByText('Undone.').waitFor()
      equal((await articleLinks(page)).join(), before.join())
      await waitForKeys(page)
      await moveCopyAndMark(page, stage)
      await page.keyboard.press('e')
      await page.keyboard.type('xjz')
      match(await page.getByLabel('Text', { exact: true }).inputValue(), /xjz/)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Keys for this page' }).waitFor()
    },
  },
  {
    name: 'a held-back article and a link of one’s own go into the note, a saved one into the next digest',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const page = await openSamsDraft(stage)
      await takeInHeldBack(page, stage)
      await page.getByText('Add your own link').click()
      await page.getByLabel('Address', { exact: true }).fill('https://blog.example/lines')
      await page.getByLabel('Title').fill('What pylons cost')
      await page.getByRole('button', { name: 'Add it to the note' }).click()
      await page.getByText('It is in the note now.').waitFor()
      match((await readDraft(stage.stack.db)).body, /What pylons cost\n/)
      await page.goto(`/save?${new URLSearchParams(THREAD)}`)
      await page.getByRole('button', { name: 'Save it' }).click()
      await page.getByText('It goes into the next digest').waitFor()
      await page.goto('/saved')
      await page.getByRole('link', { name: THREAD.title }).waitFor()
      await askAgain(stage)
      await waitFor('the next draft with the saved link', async () =>
        (await readDraft(stage.stack.db)).body.includes(THREAD.url) ? true : undefined,
      )
    },
  },
]

/** Three were held back, each with its reason; one of them is meant to go all the same. */
async function takeInHeldBack(page: Page, { stack }: Stage): Promise<void> {
  await page.locator('summary', { hasText: 'Held back' }).click()
  const first = page.locator('details', { hasText: 'Held back' }).locator('li').first()
  const url = (await first.getByRole('link').first().getAttribute('href')) ?? ''
  ok(!(await readDraft(stack.db)).body.includes(url), 'it is not in the note')
  await first.getByRole('button', { name: /^Include it anyway/ }).click()
  await page.getByText('It is in the note now.').waitFor()
  ok((await readDraft(stack.db)).body.includes(url), 'it is in the note')
}

/** j and k walk over the cards, c copies the text, s leads to the button that says it was sent. */
async function moveCopyAndMark(page: Page, { stack }: Stage): Promise<void> {
  const focused = async () => await page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.waitForLoadState()
  const titles = await page.locator('#articles > ol > li > h3').allTextContents()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  ok((await focused()).includes(titles[1] ?? 'no title'), 'j leads to the second card')
  await page.keyboard.press('k')
  ok((await focused()).includes(titles[0] ?? 'no title'), 'k leads back to the first')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('c')
  await page.getByText('Copied').waitFor()
  const { body } = await readDraft(stack.db)
  equal(await page.evaluate(() => navigator.clipboard.readText()), body)
  await page.keyboard.press('s')
  equal(await focused(), 'Mark as sent')
}

async function openSamsDraft(stage: Stage): Promise<Page> {
  await stage.stack.tick()
  await waitForMail(stage.stack, SAMPLE_EMAIL, /Example Energy/)
  const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
  await openDraft(page)
  await waitForKeys(page)
  return page
}

/** The keys come with the script of the page. */
async function waitForKeys(page: Page): Promise<void> {
  await page.locator('[data-keys-switch]:not([hidden])').waitFor({ state: 'attached' })
}

/** Hours later, so that the draft that waits is not shown instead. */
async function askAgain({ stack }: Stage): Promise<void> {
  const { id: applicationId } = await stack.db
    .selectFrom('application')
    .select('id')
    .executeTakeFirstOrThrow()
  await stack.travelTo(LATER)
  await addAskedDigest(stack.db, { applicationId, formId: 'again', now: LATER })
  await stack.tick()
}

/** A text of yesterday is gone with the next page, one of today with signing out. */
async function leaveNothingBehind(page: Page): Promise<void> {
  const keys = async () =>
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft:')))
  equal((await keys()).length, 0, 'what was saved is not kept')
  const url = page.url()
  await page.evaluate(() => {
    const keep = (name: string, hours: number) => {
      const at = Date.now() - hours * 3_600_000
      localStorage.setItem(
        `draft:/digests/${name}`,
        JSON.stringify({ subject: 'a', body: 'b', at }),
      )
    }
    keep('of-yesterday', 25)
    keep('of-today', 1)
    localStorage.setItem('draft:/digests/broken', '{')
  })
  await page.goto(url)
  equal((await keys()).join(), 'draft:/digests/of-today')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL((to) => !to.pathname.startsWith('/digests/'))
  equal((await keys()).length, 0, 'nothing is left after signing out')
}

/** The session is over: the text stays in this browser and comes back after signing in. */
async function loseSession(page: Page, { stack }: Stage): Promise<void> {
  const url = page.url()
  const sessions = await stack.db.selectFrom('session').selectAll().execute()
  await stack.db.deleteFrom('session').execute()
  await addToText(page, 'Typed after the session was over.')
  await page.getByText('you are signed out').waitFor()
  page.on('dialog', (dialog) => dialog.accept())
  for (const { id: _, ...session } of sessions) {
    await stack.db.insertInto('session').values(session).execute()
  }
  await page.goto(url)
  await page.getByText('This browser still has a text').waitFor()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await page.locator('#kept', { hasText: 'Saved.' }).waitFor()
  match((await readDraft(stack.db)).body, /Typed after the session was over\./)
}
