import { beforeEach, describe, expect, it } from 'vitest'
import { type DraftContent, move, swapIn, takeIn } from '../../src/core/draft/draft-change.ts'
import { markSent } from '../../src/store/digest/close-digest.ts'
import {
  listDigestArticles,
  listIncludedUrls,
  listSentUrls,
} from '../../src/store/digest/digest-articles.ts'
import { changeArticles, saveText, undoChange } from '../../src/store/digest/draft-changes.ts'
import { listLessons } from '../../src/store/learned/lessons.ts'
import { db } from '../support/database.ts'
import { minutesLater, NOW } from '../support/make.ts'
import { account, application, ask, BODY, beginDigests, finish, latest } from './ready-digest.ts'

beforeEach(async () => {
  await beginDigests()
  await finish(await ask())
})

const text = (
  body: string,
  special: { version?: number; now?: Date; isAutomatic?: boolean } = {},
) =>
  saveText(db, {
    ...{ digestId: 1, version: 1, subject: 'Mine', body, now: NOW, isAutomatic: false },
    ...special,
  })
const list = async () =>
  (await listDigestArticles(db, 1)).map(({ place, title }) => `${place} ${title}`)

/** A text in which each pick has its block, saved as version 2. */
async function writeBlocks(): Promise<DraftContent> {
  const articles = await listDigestArticles(db, 1)
  const picks = articles.filter(({ place }) => place === 'pick')
  const body = ['Dear Dana,', ...picks.map(({ title, url }) => `${title}\n${url}`), 'Bye'].join(
    '\n\n',
  )
  await text(body)
  return { body, articles }
}

async function change(content: DraftContent | undefined, special = {}, version = 2) {
  if (content === undefined) throw new Error('the text is not ours there')
  return await changeArticles(db, {
    digestId: 1,
    version,
    subject: 'Mine',
    now: NOW,
    ...content,
    ...special,
  })
}

describe('editing', () => {
  it('saves the text, unless another tab was quicker', async () => {
    expect([await text('My text'), await text('My text')]).toEqual(['saved', 'stale'])
    expect(await latest()).toMatchObject({ subject: 'Mine', version: 2, preparedBody: BODY })
  })

  it('is over once the draft was sent', async () => {
    await markSent(db, { digest: await latest(), account, sentAt: NOW, now: NOW })
    expect(await text('Late')).toBe('stale')
  })
})

describe('changing the articles', () => {
  it('swaps a pick for an alternate, which teaches a small lesson', async () => {
    const content = await writeBlocks()
    const [out, , coming] = content.articles
    if (out === undefined || coming === undefined) throw new Error('too few articles')
    const swapped = swapIn(content, out.articleId, coming)
    expect(await change(swapped, { swappedOut: [out.articleId] })).toBe('saved')
    expect(await list()).toEqual([
      `pick ${coming.title}`,
      'pick Story 2',
      'alternate Story 0',
      `alternate ${out.title}`,
    ])
    expect((await latest()).body).toContain(coming.url)
    expect(await listLessons(db, account.accountId)).toMatchObject([
      { subject: 'source', name: 'Grid Journal', event: 'swapped-out' },
      { subject: 'term', name: 'grid', event: 'swapped-out' },
    ])
    expect(await change(swapped)).toBe('stale')
  })

  it('remembers that one was taken in although it was held back', async () => {
    const content = await writeBlocks()
    const held = content.articles.at(-1)
    if (held === undefined) throw new Error('too few articles')
    await change(takeIn(content, { ...held, isIncluded: true }))
    expect((await list()).filter((line) => line.startsWith('pick'))).toHaveLength(3)
    expect(await listIncludedUrls(db, application.id)).toEqual(new Set([held.url]))
  })

  it('remembers what they know already', async () => {
    const content = await writeBlocks()
    const known = { employer: 'Example Energy', urls: ['https://gridjournal.example/0'] }
    await change(content, { known })
    expect([...(await listSentUrls(db, account.accountId, 'example energy'))]).toEqual(known.urls)
  })
})

describe('undoing', () => {
  const undo = (version: number) => undoChange(db, { digestId: 1, version })

  it('brings back text and places, one change after the other', async () => {
    const content = await writeBlocks()
    const before = await list()
    await change(move(content, content.articles[0]?.articleId ?? 0, 1))
    expect(await list()).not.toEqual(before)
    expect(await undo(3)).toBe('saved')
    expect([await list(), (await latest()).body]).toEqual([before, content.body])
    expect(await undo(4)).toBe('saved')
    expect(await latest()).toMatchObject({ subject: 'Storage', body: BODY, version: 5 })
    expect(await undo(5)).toBe('none')
  })

  it('takes back what a swap taught and what was said to be known', async () => {
    const content = await writeBlocks()
    const [out, , coming] = content.articles
    if (out === undefined || coming === undefined) throw new Error('too few articles')
    const known = { employer: 'Example Energy', urls: [out.url] }
    await change(swapIn(content, out.articleId, coming), { swappedOut: [out.articleId], known })
    await undo(3)
    expect(await listLessons(db, account.accountId)).toEqual([])
    expect(await listSentUrls(db, account.accountId, 'example energy')).toEqual(new Set())
  })

  it('takes typing that was saved by itself in one go', async () => {
    await text('D', { isAutomatic: true })
    await text('De', { version: 2, isAutomatic: true, now: minutesLater(1) })
    await text('Dear', { version: 3, isAutomatic: true, now: minutesLater(9) })
    await undo(4)
    expect((await latest()).body).toBe('De')
    await undo(5)
    expect((await latest()).body).toBe(BODY)
  })

  it('overwrites nothing that another tab has saved', async () => {
    await text('Mine')
    expect(await undo(1)).toBe('stale')
    expect((await latest()).body).toBe('Mine')
  })
})
