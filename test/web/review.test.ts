import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../support/database.ts'
import { addAccount, addApplication, minutesLater } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import { type Browser, linkInMail, openBrowser, signedIn } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory
let browser: Browser
let link: string
let draft: string

beforeEach(async () => {
  story = await tellDraftStory()
  browser = openBrowser(story.app)
  link = await linkInMail('alex@example.com', 'review')
  draft = `/digests/${(await story.readDigest()).publicId}`
})

describe('the link of a control mail', () => {
  it('opens a page that says nothing about anyone', async () => {
    const page = await (await browser.get(link)).text()
    expect(page).toContain('Open the draft')
    for (const secret of ['Example Energy', 'Dana', 'alex@example.com', 'Alex', 'battery']) {
      expect(page).not.toContain(secret)
    }
    expect((await browser.get(draft)).headers.get('location')).toBe('/sign-in')
  })

  it('leads to the draft when its button is pressed, also by a double click', async () => {
    await browser.get(link)
    const answers = await Promise.all([browser.post(link), browser.post(link)])
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual([draft, draft])
    expect((await browser.get(draft)).status).toBe(200)
  })

  it('leads there at once where it was used before', async () => {
    await browser.get(link)
    await browser.post(link)
    story.world.setNow(minutesLater(60, DUE))
    expect((await browser.get(link)).headers.get('location')).toBe(draft)
    expect((await browser.post(link)).headers.get('location')).toBe(draft)
  })

  it('turns another browser away once it is used', async () => {
    await browser.get(link)
    await browser.post(link)
    const other = openBrowser(story.app)
    expect((await other.get(link)).status).toBe(410)
    other.cookies.set('__Host-nonce', 'another')
    expect((await other.post(link)).status).toBe(410)
  })

  it('keeps the session of whoever is signed in already', async () => {
    const owner = await signedIn(story.app, story.account.accountId)
    expect((await owner.get(link)).status).toBe(200)
    expect((await owner.post(link)).headers.get('location')).toBe(draft)
    expect((await owner.get(link)).headers.get('location')).toBe(draft)
    expect((await owner.get('/today')).status).toBe(200)
  })

  it('is used up by the owner too, so that a mail forwarded later opens nothing', async () => {
    const owner = await signedIn(story.app, story.account.accountId)
    await owner.get(link)
    await owner.post(link)
    expect((await browser.get(link)).status).toBe(410)
    expect((await browser.post(link)).headers.get('location')).toBeNull()
  })

  it('opens that draft and nothing else', async () => {
    await browser.get(link)
    await browser.post(link)
    const other = await addApplication(db, story.account, { employer: 'Harbour Logistics' })
    const { public_id } = await db
      .insertInto('digest')
      .values({
        account_id: story.account.accountId,
        application_id: other.id,
        period: 'asked:elsewhere',
        created_at: DUE,
      })
      .returning('public_id')
      .executeTakeFirstOrThrow()
    const closed = [
      `/digests/${public_id}`,
      '/digests/00000000-0000-4000-8000-000000000000',
      `/applications/${story.application.publicId}`,
      '/today',
      '/sources',
      '/account',
      '/account/export',
    ]
    for (const path of closed) {
      expect([path, (await browser.get(path)).headers.get('location')]).toEqual([path, '/sign-in'])
    }
    expect((await browser.get('/runs')).status).toBe(404)
    const page = await (await browser.get('/')).text()
    expect(page).toContain('name="email"')
  })

  it('lets whoever came by it change, send and sign out', async () => {
    await browser.get(link)
    await browser.post(link)
    expect((await browser.post(`${draft}/sent`)).headers.get('location')).toBe(`${draft}?done=sent`)
    expect(await (await browser.get(draft)).text()).not.toContain('href="/applications/')
    await browser.post('/sign-out')
    expect((await browser.get(draft)).headers.get('location')).toBe('/sign-in')
  })

  it('never ends the session of another account without a press', async () => {
    const other = await addAccount(db, { email: 'other@example.com' })
    const stranger = await signedIn(story.app, other.accountId)
    expect((await stranger.get(link)).status).toBe(200)
    expect(await (await stranger.get('/account')).text()).toContain('other@example.com')
  })
})

describe('the one click that stops all mails (RFC 8058)', () => {
  it('acts at once, from anywhere, without cookies and without a redirect', async () => {
    const stop = await linkInMail('alex@example.com', 'unsubscribe')
    const answer = await story.app.request(stop, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'https://mail.example',
      },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    const paused = () => db.selectFrom('account').select('mail_paused_at').execute()
    expect(await paused()).toEqual([{ mail_paused_at: DUE }])
    story.world.setNow(minutesLater(60, DUE))
    const again = await story.app.request(stop, { method: 'POST', body: new FormData() })
    expect([again.status, await again.text()]).toEqual([200, await answer.text()])
    expect(await paused()).toEqual([{ mail_paused_at: DUE }])
  })

  it('answers 200 to a broken link, and does not say that the mails have stopped', async () => {
    const answer = await story.app.request('/unsubscribe/nobody', { method: 'POST' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Nothing was changed')
  })

  it('is a page with a button when a person opens it, and nothing happens before', async () => {
    const stop = await linkInMail('alex@example.com', 'unsubscribe')
    expect(await (await browser.get(stop)).text()).toContain('Stop all mails</button>')
    const [account] = await db.selectFrom('account').select('mail_paused_at').execute()
    expect(account?.mail_paused_at).toBeNull()
  })

  it('is taken back on Today or on Account', async () => {
    const owner = await signedIn(story.app, story.account.accountId)
    await owner.post('/account/pause-mail')
    expect(await (await owner.get('/today')).text()).toContain('Your mails have been stopped')
    await owner.post('/mail/resume')
    expect(await (await owner.get('/today')).text()).not.toContain('Your mails have been stopped')
  })
})
