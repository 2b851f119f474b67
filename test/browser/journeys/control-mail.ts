import { deepEqual, doesNotMatch, equal } from 'node:assert/strict'
import { text } from 'node:stream/consumers'
import type { FrameLocator, Page } from 'playwright-core'
import PostalMime from 'postal-mime'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import type { Draft } from '../../../src/core/draft/draft.ts'
import type { Journey } from '../journey.ts'
import { lookAtGoldenMails } from '../looks/golden-mails.ts'
import { readDraft } from '../steps/drafts.ts'
import { openMail, waitForMail } from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { DESKTOP, saveScreenshot } from '../visitors.ts'

const NOTE = /-+ the note begins below this line -+\n([\s\S]*)\n-+ the note ends above this line -+/

export const CONTROL_MAIL_JOURNEYS: readonly Journey[] = [
  {
    name: 'every kind of mail fits 360 and 600 px, in light and dark',
    now: NOW,
    prepare: async () => undefined,
    run: async ({ visit }) => await lookAtGoldenMails(await visit(DESKTOP)),
  },
  {
    name: 'the control mail carries the exact text, the doors and the file',
    now: NOW,
    prepare: addSamAskingForDigest,
    run: async ({ stack, visit }) => {
      await stack.tick()
      const mail = await waitForMail(stack, SAMPLE_EMAIL, /Example Energy/)
      const draft = await readDraft(stack.db)
      doesNotMatch(
        `${draft.subject}\n${draft.body}`,
        /localhost|127\.0\.0\.1|Shortlist Digest|utm_/,
      )
      const page = await visit(DESKTOP)
      await openMail(page, mail)
      const plain = (await page.locator('.draft').textContent()) ?? ''
      equal(NOTE.exec(plain)?.[1], draft.body, 'the text part has the draft to the letter')
      const frame = page.frameLocator('iframe')
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader copies has its line breaks from the layout.
      equal(await frame.locator('[dir=auto]').innerText(), draft.body, 'and so has the HTML part')
      await checkDoors(frame, draft)
      deepEqual(await readFile(page), draft)
      await saveScreenshot(page, 'control-mail-desktop-light')
    },
  },
]

async function checkDoors(frame: FrameLocator, { to, subject, body }: Draft): Promise<void> {
  const text = body.replaceAll('\n', '\r\n')
  const mailApp = await readLink(frame, 'Open in my mail app')
  deepEqual(
    [mailApp.origin, mailApp.pathname, mailApp.fields],
    ['null', to, { subject, body: text }],
  )
  const gmail = await readLink(frame, 'Gmail')
  const composing = { view: 'cm', fs: '1', to, su: subject, body: text }
  deepEqual([gmail.origin, gmail.fields], ['https://mail.google.com', composing])
  const outlook = await readLink(frame, 'Outlook')
  deepEqual(
    [outlook.origin, outlook.fields],
    ['https://outlook.office.com', { to, subject, body: text }],
  )
}

async function readLink(frame: FrameLocator, name: string) {
  const link = frame.getByRole('link', { name, exact: true })
  const { origin, pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '')
  return { origin, pathname, fields: Object.fromEntries(searchParams) }
}

/** The attached file as a mail program reads it. */
async function readFile(page: Page): Promise<Draft> {
  const arrival = page.waitForEvent('download')
  await page.getByRole('link', { name: 'draft-example-energy.eml' }).click()
  const file = await (await arrival).createReadStream()
  const mail = await PostalMime.parse(await text(file))
  return {
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    body: (mail.text ?? '').replaceAll('\r\n', '\n').trimEnd(),
  }
}
