import { deepEqual, doesNotMatch, equal, ok } from 'node:assert/strict'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { SAMPLE_EMAIL } from '../../../dev/sample-account.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { Journey, Stage } from '../journey.ts'
import { addSam, NOW } from '../steps/sample.ts'
import { visitSignedIn } from '../steps/sign-in.ts'
import { DESKTOP, saveScreenshot } from '../visitors.ts'

type Entry = { uid: string; summary: string; day: string; sequence: number }

export const CALENDAR_JOURNEYS: readonly Journey[] = [
  {
    name: 'a subscribed calendar follows a step that moves, under the same UID',
    now: NOW,
    prepare: async (db) => {
      await addSam(db)
    },
    run: async (stage) => {
      const page = await visitSignedIn(stage, SAMPLE_EMAIL, { ...DESKTOP, now: NOW })
      const address = await subscribe(page)
      const before = await ask(address)
      ok(before.length > 1, 'the steps of the follow-up are there')
      for (const { summary } of before) {
        ok(summary.startsWith('Follow up: Example Energy ('), summary)
        doesNotMatch(summary, /Dana|Whitfield|@/)
      }
      await promise(page, '2026-03-27')
      const after = await waitForChange(stage, address, before)
      const promised = after.find(({ summary }) => summary.includes('promised date'))
      equal(promised?.day, '2026-03-27')
      const moved = after.filter(({ uid, day }) =>
        before.some((it) => it.uid === uid && it.day !== day),
      )
      ok(moved.length > 0, 'a step waits for the promised date')
      deepEqual(
        moved.map(({ sequence }) => sequence),
        moved.map(() => 1),
      )
    },
  },
]

async function subscribe(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'These days in your own calendar' }).click()
  await page.getByRole('button', { name: 'Make my calendar' }).click()
  const field = page.getByLabel('Or copy this private address')
  const address = await field.inputValue()
  const link = await page.getByRole('link', { name: 'Subscribe' }).getAttribute('href')
  equal(link, address.replace(/^http/, 'webcal'))
  await saveScreenshot(page, 'account-calendar-desktop-light')
  return address
}

/** As a calendar program does: no cookie, no page. */
async function ask(address: string): Promise<Entry[]> {
  const answer = await fetch(address)
  equal(answer.status, 200)
  const root = new ICAL.Component(ICAL.parse(await answer.text()))
  return root.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, sequence } = new ICAL.Event(component)
    return { uid, summary: summary ?? '', day: startDate.toString(), sequence }
  })
}

async function promise(page: Page, day: string): Promise<void> {
  await page.goto('/today')
  await page.getByRole('link', { name: 'Example Energy' }).first().click()
  await page.waitForLoadState()
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
  await page.locator('[name=promisedOn]').fill(day)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await page.getByText('Saved.').waitFor()
}

/** The next tick tells what changed. */
async function waitForChange({ stack }: Stage, address: string, before: Entry[]): Promise<Entry[]> {
  await stack.tick()
  return await waitFor('the calendar to change', async () => {
    const after = await ask(address)
    return JSON.stringify(after) === JSON.stringify(before) ? undefined : after
  })
}
