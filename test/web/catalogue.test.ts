import { beforeEach, describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../dev/catalogue.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication } from '../support/make.ts'
import { createWorld } from '../support/world.ts'
import { type Browser, signedIn, textOf } from './browser.ts'

let owner: Browser

beforeEach(async () => {
  await emptyDatabase()
  const feed = { site: '', kind: 'article', lang: 'en' }
  await loadCatalogue(db, [
    {
      ...{ ...feed, url: 'https://grid.example/feed', title: 'Grid Journal' },
      ...{ sectors: ['power-utilities'], sources: 6, checkedLive: true, lastSeen: '2026-05-12' },
      warn: 'some items come without a date',
    },
    { ...feed, url: 'https://oil.example/feed', title: 'Oil Weekly', sectors: ['oil-gas-mining'] },
  ])
  const account = await addAccount(db)
  await addApplication(db, account)
  owner = await signedIn(createApp(createWorld().services), account.accountId)
})

const open = async (path: string) => await (await owner.get(path)).text()
const pressOf = (page: string, action: string) =>
  new RegExp(`/sources/catalogue/[0-9a-f-]{36}/${action}`).exec(page)?.[0] ?? ''

describe('the catalogue', () => {
  it('shows what a sector reads by default, with the evidence', async () => {
    const page = textOf(await open('/sources/catalogue'))
    expect(page).toContain('Grid Journal')
    expect(page).toContain(
      'in 6 public lists · answered when it was checked · vouched for on Tue 12 May 2026 · some items come without a date',
    )
    expect(page).not.toContain('Oil Weekly')
  })

  it('drops a feed and adds it again by one press, for this account only', async () => {
    const sector = 'power-utilities'
    await owner.post(pressOf(await open('/sources/catalogue'), 'drop'), { sector })
    expect(await open('/sources')).toContain('Switch on')
    await owner.post(pressOf(await open('/sources/catalogue'), 'add'), { sector })
    expect(await open('/sources')).toContain('Switch off')
    const listed = db.selectFrom('source').select('is_on').where('account_id', 'is', null)
    expect((await listed.execute()).every(({ is_on }) => is_on)).toBe(true)
  })

  it('adds a feed of another sector to one of ours', async () => {
    const page = await open('/sources/catalogue?sector=oil-gas-mining')
    expect(textOf(page)).toContain('You have no application in this sector.')
    await owner.post(pressOf(page, 'add'), { sector: 'oil-gas-mining', for: 'power-utilities' })
    expect(await open('/sources')).toContain('Oil Weekly')
  })
})
