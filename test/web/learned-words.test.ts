import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addLearnedVersion } from '../support/learned-version.ts'
import { addAccount, NOW } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, signedIn, textOf } from './browser.ts'

const word = (weight: number) => ({ weight, articles: 41, sources: 7, days: 19 })
const GRID = 'power-utilities'
let operator: Browser

beforeEach(async () => {
  await emptyDatabase()
  const { accountId } = await addAccount(db, { email: 'operator@example.com' })
  operator = await signedIn(createApp(createWorld().services), accountId)
})

const read = async (path: string) => textOf(await (await operator.get(path)).text())
const choose = (fields: Record<string, string>) => operator.post('/learned-words', fields)

describe('the page of learned words', () => {
  it('is there for operators only', async () => {
    const { accountId } = await addAccount(db)
    const other = await signedIn(createApp(createWorld().services), accountId)
    await addLearnedVersion(db, 1)
    for (const path of ['/learned-words', '/learned-words/1', '/learned-words/shipped']) {
      expect([path, (await other.get(path)).status]).toEqual([path, 404])
      expect([path, (await operator.get(path)).status]).toEqual([path, 200])
    }
    expect((await other.post('/learned-words', { choice: 'terms' })).status).toBe(404)
    expect(await read('/learned-words')).toContain('The words shipped count. Learning is on')
    expect(await (await operator.get('/account')).text()).toContain('href="/learned-words"')
  })

  it('tells of each version from what it was learned, and why it does not count', async () => {
    await addLearnedVersion(db, 1, {
      sectors: { [GRID]: { articles: 90, words: { volt: word(1.2) } } },
    })
    await addLearnedVersion(db, 2, { reason: 'It learned from 20 articles.' })
    const page = await read('/learned-words')
    expect(page).toContain('Version 1 1 words from 2,345 articles of 2026-02-01 to 2026-03-08.')
    expect(page).toContain('Not activated by itself: It learned from 20 articles.')
    expect(page).toMatch(/Came with the program, learned from [\d,]+ articles until 2025-08-18/)
  })

  it('says of a version that is not finished how often it was begun', async () => {
    await db
      .insertInto('learned_version')
      .values({ week: '2026-03-09', leased_until: NOW, begun_at: NOW, attempt_count: 3 })
      .execute()
    expect(await read('/learned-words')).toContain('begun 3 times and not finished')
    expect((await operator.get('/learned-words/1')).status).toBe(404)
    expect((await choose({ choice: 'version', version: '1' })).status).toBe(404)
  })
})

describe('a version', () => {
  beforeEach(async () => {
    const before = { volt: word(1.2), old: word(0.8), same: word(1) }
    await addLearnedVersion(db, 1, { sectors: { [GRID]: { articles: 90, words: before } } })
    const now = { volt: word(1.4), fresh: word(0.7), same: word(1) }
    await addLearnedVersion(db, 2, { sectors: { [GRID]: { articles: 95, words: now } } })
  })

  it('shows for each sector what is new and what is gone', async () => {
    const page = await read('/learned-words/2')
    expect(page).toContain('against version 1')
    expect(page).toContain(
      'Power, Utilities & Renewables 95 articles, 3 words, 1 new, 1 gone volt, same, fresh',
    )
    expect(page).toContain('Nothing for Software & Internet; AI & Data;')
  })

  it('shows the words of a sector with weight, evidence and change', async () => {
    const page = await read(`/learned-words/2?sector=${GRID}`)
    expect(page).toContain('volt 1.4 41 articles of 7 sources on 19 days was 1.2')
    expect(page).toContain('as before fresh 0.7 41 articles of 7 sources on 19 days new')
    expect(page).toContain('old – – gone, was 0.8')
  })

  it('that is the first stands against the words shipped', async () => {
    expect(await read('/learned-words/1')).toContain('against the words shipped')
    expect(await read('/learned-words/shipped?sector=banking')).toMatch(/Weight Met in .*\d\.\d/)
  })

  it.each(['0', '3', '1e3', 'terms', '99999999999', '-1'])('“%s” is not there', async (name) => {
    expect((await operator.get(`/learned-words/${name}`)).status).toBe(404)
  })
})

describe('one press', () => {
  beforeEach(() => addLearnedVersion(db, 1))

  it.each([
    [{ choice: 'terms' }, 'The terms alone count. Learning is off since'],
    [{ choice: 'shipped' }, 'The words shipped count. Learning is off since'],
    [{ choice: 'version', version: '1' }, 'Version 1 counts. Learning is off since'],
  ])('%o goes there and stays there', async (fields, said) => {
    const answer = await choose(fields)
    expect(answer.headers.get('location')).toBe('/learned-words?done=yes')
    expect(await read('/learned-words?done=yes')).toContain(said)
  })

  it('turns learning on again and changes nothing else', async () => {
    await choose({ choice: 'terms' })
    await choose({ choice: 'learn' })
    expect(await read('/learned-words')).toContain('The terms alone count. Learning is on')
  })

  it('keeps what counts while learning goes on', async () => {
    await choose({ choice: 'version', version: '1' })
    expect(await read('/learned-words')).not.toContain('Stay with it')
    await choose({ choice: 'learn' })
    expect(await read('/learned-words')).toContain('Version 1 counts. Learning is on')
    expect(await read('/learned-words')).toContain('Stay with it version 1')
  })

  it.each([
    {},
    { choice: 'everything' },
    { choice: 'version' },
    { choice: 'version', version: '2' },
    { choice: 'version', version: '1; drop' },
  ])('%o does nothing', async (fields) => {
    expect((await choose(fields)).status).toBe(404)
    expect(await db.selectFrom('learned_setting').selectAll().execute()).toEqual([])
  })
})
