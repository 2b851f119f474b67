import { beforeEach, describe, expect, it } from 'vitest'
import { listMailbox } from '../../src/store/outbox/mailbox.ts'
import { createApp } from '../../src/web/app.tsx'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount } from '../support/make.ts'
import { TYPED_FORM } from '../support/typed-form.ts'
import { createWorld, type World } from '../support/world.ts'
import { type Browser, inputsOf, openBrowser, signedIn } from './browser.ts'

let world: World
let browser: Browser

beforeEach(async () => {
  await emptyDatabase()
  world = createWorld()
  browser = openBrowser(createApp(world.services))
})

async function recipients(): Promise<string[]> {
  await world.settle()
  return (await listMailbox(db, 99)).map(({ recipient }) => recipient).sort()
}

describe('the first page', () => {
  it('needs no database', async () => {
    const broken = createApp({ ...world.services, db: db.withSchema('nowhere') })
    expect((await openBrowser(broken).get('/')).status).toBe(200)
  })

  it('prefills the time zone that Cloudflare sees, and UTC when it sees none', async () => {
    const request = Object.assign(new Request('https://digest.example/'), {
      cf: { timezone: 'Asia/Kolkata' },
    })
    const page = await (await createApp(world.services).fetch(request)).text()
    expect(page).toContain('<option value="Asia/Kolkata" selected="">Asia/Kolkata, 14:30 now')
    expect(await (await browser.get('/')).text()).toContain('<option value="UTC" selected="">')
  })

  it('gives each form a number of its own and chooses no sector', async () => {
    const [one, two] = [
      await (await browser.get('/')).text(),
      await (await browser.get('/')).text(),
    ]
    expect(inputsOf(one)['formId']).not.toBe(inputsOf(two)['formId'])
    const [sectors] = /<select[^>]* name="applications.0.sectorId".*?<\/select>/s.exec(one) ?? []
    expect(sectors).toContain('<option value="">Choose one</option>')
    expect(sectors).not.toContain('selected')
  })
})

describe('the shortlist form', () => {
  it('is kept until its address is confirmed, and only one mail leaves', async () => {
    const answer = await browser.post('/shortlist', TYPED_FORM)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check-mail'])
    expect(await recipients()).toEqual(['alex@example.com'])
    expect(await db.selectFrom('account').selectAll().execute()).toEqual([])
  })

  it('sent twice by a double click is one form', async () => {
    await Promise.all([
      browser.post('/shortlist', TYPED_FORM),
      browser.post('/shortlist', TYPED_FORM),
    ])
    expect(await db.selectFrom('submission').selectAll().execute()).toHaveLength(1)
    expect(await recipients()).toEqual(['alex@example.com'])
  })

  it('answers the same whether or not the address has an account', async () => {
    const unknown = await browser.post('/shortlist', TYPED_FORM)
    await emptyDatabase()
    await addAccount(db)
    const known = await browser.post('/shortlist', TYPED_FORM)
    expect([...known.headers, known.status]).toEqual([...unknown.headers, unknown.status])
  })

  it('says what is wrong at the top and beside the field, and keeps what was typed', async () => {
    const typed = {
      ...TYPED_FORM,
      email: 'alex@',
      'applications.0.interviewedOn': '31 June 2026',
      'applications.0.clearUp': '<b>"Tom & Co"</b>',
    }
    const answer = await browser.post('/shortlist', typed)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<title>Error: Your shortlist')
    expect(page).toContain('There is a problem')
    expect(page).toContain('<a href="#email">')
    expect(page).toContain('aria-describedby="email-hint email-error" aria-invalid="true"')
    expect(page).toContain('<a href="#applications.0.interviewedOn">')
    expect(inputsOf(page)).toMatchObject(withoutSelects(typed))
    expect(page).not.toContain('<b>')
  })

  it('says at the top which of several applications a mistake is in', async () => {
    const two = { 'applications.1.employer': 'Harbour Logistics', 'applications.1.role': '' }
    const page = await (await browser.post('/shortlist', { ...TYPED_FORM, ...two })).text()
    expect(page).toContain('<a href="#applications.1.role">Application 2: Enter the role</a>')
    expect(page).toContain('<span class="unseen">Error: </span>Enter the role</p>')
  })

  it('shows a date that no browser could show as one just as it was typed', async () => {
    const page = await (
      await browser.post('/shortlist', {
        ...TYPED_FORM,
        'applications.0.interviewedOn': 'last week',
      })
    ).text()
    expect(page).toMatch(
      /name="applications\.0\.interviewedOn"[^>]*type="text"[^>]*value="last week"/,
    )
  })

  it('opens the folded fields that hold something', async () => {
    const page = await (
      await browser.post('/shortlist', {
        ...TYPED_FORM,
        name: '',
        'applications.0.salutation': 'María',
      })
    ).text()
    expect(page.match(/<details class="fold" open="">/g)).toHaveLength(1)
  })

  it('grows by one application, loses nothing and puts the focus there', async () => {
    const answer = await browser.post('/shortlist', { ...TYPED_FORM, action: 'add' })
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(inputsOf(page)).toMatchObject(withoutSelects(TYPED_FORM))
    expect(page).toMatch(/name="applications\.1\.employer"[^>]*autofocus/)
    expect(await db.selectFrom('submission').selectAll().execute()).toEqual([])
  })

  it('shrinks by the application whose button was pressed', async () => {
    const two = { 'applications.1.employer': 'Harbour Logistics', 'applications.1.role': 'Buyer' }
    const page = await (
      await browser.post('/shortlist', { ...TYPED_FORM, ...two, action: 'remove-0' })
    ).text()
    expect(inputsOf(page)['applications.0.employer']).toBe('Harbour Logistics')
    expect(page).not.toContain('Example Energy')
  })

  it('is pressed by the Enter key as the button at its end, not as one that removes', async () => {
    const two = { 'applications.1.employer': 'Harbour Logistics' }
    const page = await (
      await browser.post('/shortlist', { ...TYPED_FORM, ...two, action: 'add' })
    ).text()
    const form = page.slice(page.indexOf('action="/shortlist"'))
    expect(/<button[^>]*>/.exec(form)?.[0]).toContain('value="submit"')
  })

  it('that lost its number gets a new one', async () => {
    const page = await (
      await browser.post('/shortlist', { ...TYPED_FORM, formId: '', name: '' })
    ).text()
    expect(inputsOf(page)['formId']).toMatch(/^[\w-]{36}$/)
  })

  it('over 64 kilobytes is refused with words', async () => {
    const answer = await browser.post('/shortlist', { ...TYPED_FORM, name: 'x'.repeat(65_536) })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('That is too much text')
  })

  it('is refused when too many of them wait for one address', async () => {
    for (let count = 0; count < 5; count++) {
      await browser.post('/shortlist', { ...TYPED_FORM, formId: `form-number-${count}` })
    }
    const answer = await browser.post('/shortlist', TYPED_FORM)
    expect(answer.status).toBe(429)
    expect(inputsOf(await answer.text())).toMatchObject(withoutSelects(TYPED_FORM))
  })
})

describe('sign-up for a list only', () => {
  const tryWith = async (email: string) => {
    const { services } = createWorld({
      config: { signUpList: ['example.org', 'alex@example.com'] },
    })
    return await openBrowser(createApp(services)).post('/shortlist', { ...TYPED_FORM, email })
  }

  it('takes a listed address and a listed domain', async () => {
    expect((await tryWith('Alex@Example.com')).status).toBe(303)
    expect((await tryWith('anyone@example.org')).status).toBe(303)
  })

  it('tells the others so and keeps their form', async () => {
    const answer = await tryWith('eve@notexample.org')
    const page = await answer.text()
    expect(answer.status).toBe(403)
    expect(page).toContain('not invited')
    expect(inputsOf(page)['applications.0.role']).toBe('Grid planner')
  })
})

describe('signed in', () => {
  it('the form asks for the applications only and adds them at once', async () => {
    const account = await addAccount(db)
    const owner = await signedIn(createApp(world.services), account.accountId)
    const page = await (await owner.get('/')).text()
    expect(inputsOf(page)).not.toHaveProperty('email')
    const { name: _, email: __, timeZone: ___, ...applications } = TYPED_FORM
    const answer = await owner.post('/shortlist', applications)
    expect(answer.headers.get('location')).toBe('/today?added=1&known=0')
    expect(await (await owner.get('/today?added=1&known=0')).text()).toContain(
      '1 application added',
    )
    const again = await owner.post('/shortlist', applications)
    expect(again.headers.get('location')).toBe('/today?added=0&known=1')
  })
})

/** Selects are no inputs. */
function withoutSelects(fields: Record<string, string>): Record<string, string> {
  const { timeZone: _, 'applications.0.sectorId': __, ...inputs } = fields
  return inputs
}
