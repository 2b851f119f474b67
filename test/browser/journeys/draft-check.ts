import { equal, match } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { listLinks } from '../../../src/core/text/links.ts'
import { addApplication } from '../../support/make.ts'
import type { Journey } from '../journey.ts'
import { lookAt } from '../looks/look.ts'
import { addToText, openDraft, saveChanges } from '../steps/drafts.ts'
import { waitForMail } from '../steps/mails.ts'
import { addSam, askForDigest, NOW, ZONE } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, WITHOUT_SCRIPT } from '../visitors.ts'

export const DRAFT_CHECK_JOURNEYS: readonly Journey[] = [
  {
    name: 'a note that names another employer waits until Sam mends it or sends it anyway, also without script',
    now: NOW,
    prepare: async (db) => {
      const { accountId, applicationId } = await addSam(db)
      await addApplication(db, { accountId, timeZone: ZONE }, { employer: 'Northbank' })
      await askForDigest(db, applicationId)
    },
    run: async (stage) => {
      await stage.stack.tick()
      await waitForMail(stage.stack, SAMPLE_EMAIL, /Example Energy/)
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      await openDraft(page)
      equal(await countGmail(page), 1)
      await copyWithLinks(page)
      await addToText(page, 'I would bring this to Northbank!! [Name]')
      await saveChanges(page)
      await page.getByText('The text names Northbank, another employer on your list.').waitFor()
      await page.getByText('A placeholder was left in').waitFor()
      equal(await countGmail(page), 0)
      await lookAt(page, 'draft-check')
      await sendAnyway(page)
      const plain = await visitSignedIn(stage, SAMPLE_EMAIL, { ...WITHOUT_SCRIPT, now: NOW })
      await openDraft(plain)
      await chooseYahoo(plain)
      await addToText(plain, 'One more word.')
      await saveChanges(plain)
      await plain.getByRole('heading', { name: 'Not yet: look at this first' }).waitFor()
      await sendAnyway(plain)
    },
  },
]

/** On the whole page: it may have come a moment ago. */
async function countGmail(page: Page): Promise<number> {
  await page.waitForLoadState()
  return await page.getByRole('link', { name: 'Gmail' }).count()
}

/** A mail program finds links in the clipboard, a plain field the text to the letter. */
async function copyWithLinks(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy with links' }).click()
  await page.getByText('Copied').waitFor()
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const types = ['text/plain', 'text/html']
    return await Promise.all(types.map(async (type) => await (await item?.getType(type))?.text()))
  })
  const text = await page.getByLabel('Text', { exact: true }).inputValue()
  equal(plain, text)
  equal([...(html ?? '').matchAll(/<a href="https?:/g)].length, listLinks(text).length)
}

async function sendAnyway(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send anyway' }).click()
  await page.getByText('The buttons are open for this text as it is.').waitFor()
  equal(await countGmail(page), 1)
}

async function chooseYahoo(page: Page): Promise<void> {
  await page.getByText('Which mail do you use?').click()
  await page.getByRole('button', { name: 'Yahoo', exact: true }).click()
  const first = page.locator('#doors a.button').first()
  await page.getByRole('link', { name: 'Open in Yahoo' }).waitFor()
  match((await first.textContent()) ?? '', /Open in Yahoo/)
}
