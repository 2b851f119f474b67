import { equal, ok } from 'node:assert/strict'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { Journey, Stage } from '../journey.ts'
import { waitForMail } from '../steps/mails.ts'
import { addSamAskingForDigest, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, saveScreenshot } from '../visitors.ts'

const SENT_AT = 'Tue, 10 Mar 2026 09:00:00 +0000'

export const INBOUND_JOURNEYS: readonly Journey[] = [
  {
    name: 'a blind copy of the note marks it as sent',
    now: NOW,
    vars: { INBOUND_DOMAIN: 'mail.example.com' },
    prepare: addSamAskingForDigest,
    run: async (stage) => {
      const { stack } = stage
      await stack.tick()
      const mail = await waitForMail(stack, SAMPLE_EMAIL, /Ready to send to .*Example Energy/)
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      const digest = await findDigest(stage)
      await page.goto(`/digests/${digest.publicId}`)
      const address = (await page.locator('code', { hasText: 'log+' }).textContent()) ?? ''
      ok(mail.text.includes(address), 'the mail names the same address')
      await saveScreenshot(page, 'draft-blind-copy-desktop-light')
      await sendCopy(stack.url, 'mallory@evil.example', address)
      await sendCopy(stack.url, SAMPLE_EMAIL, address)
      await waitFor('the draft to be sent', async () =>
        (await findDigest(stage)).state === 'sent' ? true : undefined,
      )
      await page.reload()
      await page.getByRole('heading', { name: /^Sent to/ }).waitFor()
      const steps = await stack.db
        .selectFrom('step')
        .select('at')
        .where('event', '=', 'sent')
        .execute()
      equal(steps.length, 1)
    },
  },
]

/** Through the local door for mail: https://developers.cloudflare.com/email-service/local-development/routing/ */
async function sendCopy(origin: string, from: string, to: string): Promise<void> {
  const door = new URL('/cdn-cgi/handler/email', origin)
  door.search = new URLSearchParams({ from, to }).toString()
  const raw = [
    'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=example.com',
    `From: ${from}`,
    'To: dana.whitfield@energy.example',
    'Subject: A note',
    `Date: ${SENT_AT}`,
    `Message-ID: <${from}>`,
    '',
    'Hello Dana,',
    '',
  ].join('\r\n')
  const answer = await fetch(door, { method: 'POST', body: raw })
  ok(answer.ok, `the local door answered ${answer.status}: ${await answer.text()}`)
}

async function findDigest({ stack }: Stage) {
  return await stack.db
    .selectFrom('digest')
    .select(['public_id as publicId', 'state'])
    .where('kind', '=', 'digest')
    .orderBy('id')
    .executeTakeFirstOrThrow()
}
