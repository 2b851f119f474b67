import { beforeEach, describe, expect, it } from 'vitest'
import { updateApplication } from '../../src/store/application/update-application.ts'
import { listDigestArticles } from '../../src/store/digest/digest-articles.ts'
import { db } from '../support/database.ts'
import { makeEntry } from '../support/make.ts'
import { DUE } from '../support/story.ts'
import { type Browser, inputsOf, signedIn, textOf } from './browser.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory
let owner: Browser
let path: string

beforeEach(async () => {
  story = await tellDraftStory()
  owner = await signedIn(story.app, story.account.accountId)
  path = `/digests/${(await story.readDigest()).publicId}`
})

const openPage = async () => await (await owner.get(path)).text()
const form = async () => inputsOf(await openPage())

async function placesOf() {
  const articles = await listDigestArticles(db, story.digestId)
  return {
    picks: articles.filter(({ place }) => place === 'pick'),
    alternates: articles.filter(({ place }) => place === 'alternate'),
  }
}

describe('the draft page', () => {
  it('shows the text, the reasons for each article and the doors out of the house', async () => {
    const page = await openPage()
    const digest = await story.readDigest()
    expect((await form())['body']).toBe(digest.body)
    for (const { title, reasons } of (await placesOf()).picks) {
      expect(page).toContain(title)
      expect(textOf(page)).toContain(reasons.at(0))
    }
    expect(page).toContain('href="mailto:dana@energy.example?')
    expect(page).toContain('href="https://mail.google.com/mail/')
    expect(page).toContain('href="https://outlook.office.com/')
    expect(page).toContain('href="https://outlook.live.com/')
    expect(page).toContain('href="https://compose.mail.yahoo.com/')
    expect(page).toContain(`href="${path}/draft.eml"`)
    expect(page).toContain('We mailed this draft to alex@example.com')
  })

  it('keeps the numbers of each article, chosen or not, ready for whoever asks', async () => {
    const page = await openPage()
    const { picks, alternates } = await placesOf()
    expect(alternates.length).toBeGreaterThan(0)
    // Each pick shows the others once, with their numbers.
    const tables = picks.length * (1 + alternates.length)
    expect(page.split('The numbers behind it').length - 1).toBe(tables)
    for (const { title } of alternates) expect(textOf(page)).toContain(`Its numbers : ${title}`)
  })

  it('opens no mail app with a text that is too long for it, and says why', async () => {
    await owner.post(`${path}/text`, { ...(await form()), body: 'word '.repeat(500) })
    const page = await openPage()
    expect(page).not.toContain('mailto:')
    expect(page).toContain('too long for the button')
  })

  it('is where the main button of the application leads', async () => {
    const { application } = await story.readDigest()
    const page = await (await owner.get(`/applications/${application.publicId}`)).text()
    expect(page).toContain(`<a class="button" href="${path}">Open the digest</a>`)
    expect(page).toMatch(/class="second"[^>]*>Prepare a digest now/)
  })

  it('leads from the text by the links and their reasons to the main button, and only then on', async () => {
    const page = await openPage()
    const [first, ...others] = (await placesOf()).picks
    const reason = first?.reasons[0] ?? 'no reason'
    const last = others.at(-1)?.url ?? 'no link'
    const stations = [
      'id="body"',
      'id="articles"',
      reason,
      `href="${last}"`,
      'class="button"',
      'Mark as sent',
    ]
    const places = stations.map((station) => page.indexOf(station))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('offers a way past the articles, for whoever has seen them', async () => {
    const page = await openPage()
    const link = page.indexOf('href="#send"')
    expect(link).toBeGreaterThan(page.indexOf('id="body"'))
    expect(link).toBeLessThan(page.indexOf('id="articles"'))
    expect(page.indexOf('id="send"')).toBeGreaterThan(page.indexOf('id="articles"'))
  })

  it('saves by the Enter key: no other subject comes by it', async () => {
    const page = await openPage()
    const from = page.indexOf('id="draft"')
    expect(page.slice(from, page.indexOf('</button>', from))).toMatch(/Save changes$/)
    expect(page.indexOf('name="otherSubject"')).toBeGreaterThan(from)
  })

  it('has one primary button', async () => {
    const page = (await openPage()).split('<footer>')[0] ?? ''
    const looks = [...page.matchAll(/<(?:button|a)\b[^>]*>/g)].filter(
      ([tag]) => /<button|class="button/.test(tag) && !/second|plain|unseen/.test(tag),
    )
    expect(looks).toHaveLength(1)
  })

  it('is shown to its owner with their notes, and to the mail’s link without', async () => {
    const { account, application } = story
    const entry = { ...makeEntry({ clearUp: 'The gap in 2021' }), version: application.version }
    await updateApplication(db, account, application.publicId, entry, DUE)
    expect(await openPage()).toContain('The gap in 2021')
    const guest = await signedIn(story.app, account.accountId, story.digestId)
    const page = await (await guest.get(path)).text()
    expect(page).not.toContain('The gap in 2021')
    expect(page).not.toContain('Held back')
    expect(page).not.toContain('ten years of grid planning</li>')
  })
})

describe('changing the text', () => {
  it('is saved and shown again, escaped', async () => {
    const text = { subject: 'News & <more>', body: 'Dear Dana,\r\n\r\n<b>hello</b>\r\n' }
    const answer = await owner.post(`${path}/text`, { ...(await form()), ...text })
    expect(answer.headers.get('location')).toBe(`${path}?done=saved`)
    const page = await (await owner.get(`${path}?done=saved`)).text()
    expect(page).toContain('Saved.')
    expect(page).not.toContain('<b>hello')
    expect(await story.readDigest()).toMatchObject({
      subject: 'News & <more>',
      body: 'Dear Dana,\n\n<b>hello</b>',
    })
  })

  it('keeps the subject on one line, however it was typed', async () => {
    await owner.post(`${path}/text`, { ...(await form()), subject: 'Grid news\r\n for you\n' })
    expect((await story.readDigest()).subject).toBe('Grid news for you')
  })

  it('twice by a double click is one change', async () => {
    const typed = { ...(await form()), subject: 'Another subject' }
    await owner.post(`${path}/text`, typed)
    const { version } = await story.readDigest()
    expect((await owner.post(`${path}/text`, typed)).status).toBe(303)
    expect((await story.readDigest()).version).toBe(version)
  })

  it('in two tabs overwrites nothing: both texts are shown', async () => {
    const [one, two] = [await form(), await form()]
    await owner.post(`${path}/text`, { ...one, body: 'from the first tab' })
    const answer = await owner.post(`${path}/text`, { ...two, body: 'from the second tab' })
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('from the first tab')
    expect(inputsOf(page)['body']).toBe('from the second tab')
    await owner.post(`${path}/text`, inputsOf(page))
    expect((await story.readDigest()).body).toBe('from the second tab')
  })

  it('to nothing is refused and nothing is lost', async () => {
    const answer = await owner.post(`${path}/text`, { ...(await form()), subject: ' ' })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<a href="#subject">Enter a subject</a>')
    expect(inputsOf(page)['body']).toBe((await story.readDigest()).body)
  })

  it('survives control characters that a database refuses', async () => {
    const typed = { ...(await form()), subject: 'a\u0000b', body: 'Dear\u0000 Dana\u0007' }
    expect((await owner.post(`${path}/text`, typed)).status).toBe(303)
    expect((await story.readDigest()).body).toBe('Dear Dana')
  })
})

describe('swapping an article', () => {
  it('changes the text and the list, and keeps what was typed beside it', async () => {
    const { picks, alternates } = await placesOf()
    const [out, coming] = [picks[0], alternates[0]]
    const typed = await form()
    const body = typed['body']?.replace('Alex Kim', 'Alex from Berlin') ?? ''
    const swap = `${out?.articleId}-${coming?.articleId}`
    const answer = await owner.post(`${path}/swap`, { ...typed, body, swap })
    expect(answer.headers.get('location')).toBe(`${path}?done=swapped#article-${coming?.articleId}`)
    const digest = await story.readDigest()
    expect(digest.body).toContain(coming?.url)
    expect(digest.body).not.toContain(out?.url)
    expect(digest.body).toContain('Alex from Berlin')
    expect((await placesOf()).picks[0]?.articleId).toBe(coming?.articleId)
  })

  it('twice by a double click is one swap', async () => {
    const { picks, alternates } = await placesOf()
    const swap = `${picks[0]?.articleId}-${alternates[0]?.articleId}`
    const typed = { ...(await form()), swap }
    await owner.post(`${path}/swap`, typed)
    const { body, version } = await story.readDigest()
    const again = await owner.post(`${path}/swap`, typed)
    expect(again.headers.get('location')).toContain(`${path}?done=swapped`)
    expect(await story.readDigest()).toMatchObject({ body, version })
  })

  it('leaves a text alone in which the article is not found, and shows the new lines', async () => {
    const { picks, alternates } = await placesOf()
    const swap = `${picks[0]?.articleId}-${alternates[0]?.articleId}`
    const typed = { ...(await form()), body: 'I wrote it all myself.', swap }
    const answer = await owner.post(`${path}/swap`, typed)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain(alternates[0]?.url)
    expect((await story.readDigest()).body).toBe('I wrote it all myself.')
    expect((await placesOf()).picks[0]?.articleId).toBe(picks[0]?.articleId)
  })

  it('of articles that are not there changes nothing', async () => {
    const before = await story.readDigest()
    for (const swap of ['', '1', '999-998', '1-1', "1-'"]) {
      await owner.post(`${path}/swap`, { ...(await form()), swap })
    }
    expect(await story.readDigest()).toEqual(before)
  })
})
