import { mkdir, writeFile } from 'node:fs/promises'
import type { Journey } from './journey.ts'
import { ACCOUNT_JOURNEYS } from './journeys/account.ts'
import { BY_ITSELF_JOURNEYS } from './journeys/by-itself.ts'
import { CALENDAR_JOURNEYS } from './journeys/calendar.ts'
import { CARELESS_HANDS_JOURNEYS } from './journeys/careless-hands.ts'
import { CONTROL_MAIL_JOURNEYS } from './journeys/control-mail.ts'
import { DRAFT_CHECK_JOURNEYS } from './journeys/draft-check.ts'
import { DRAFT_COMFORT_JOURNEYS } from './journeys/draft-comfort.ts'
import { DRAFT_PAGE_JOURNEYS } from './journeys/draft-page.ts'
import { FOLLOW_UP_JOURNEYS } from './journeys/follow-up.ts'
import { HIRING_JOURNEYS } from './journeys/hiring.ts'
import { INBOUND_JOURNEYS } from './journeys/inbound.ts'
import { KEYBOARD_JOURNEYS } from './journeys/keyboard.ts'
import { KNOW_EMPLOYER_JOURNEYS } from './journeys/know-employer.ts'
import { LADDER_JOURNEYS } from './journeys/ladder.ts'
import { LINK_SCANNER_JOURNEYS } from './journeys/link-scanner.ts'
import { LOOKS_JOURNEYS } from './journeys/looks.ts'
import { OTHER_PEOPLE_JOURNEYS } from './journeys/other-people.ts'
import { PREPARE_JOURNEYS } from './journeys/prepare.ts'
import { SIGN_UP_JOURNEYS } from './journeys/sign-up.ts'
import { SOURCES_JOURNEYS } from './journeys/sources.ts'
import { TWEAKING_JOURNEYS } from './journeys/tweaking.ts'
import { runJourney } from './run-journey.ts'
import { launchBrowser } from './visitors.ts'

/** A journey waits for queues and mails more than it computes. */
const MAX_AT_ONCE = 2
const JOURNEYS: readonly Journey[] = [
  ...SIGN_UP_JOURNEYS,
  ...CARELESS_HANDS_JOURNEYS,
  ...PREPARE_JOURNEYS,
  ...CONTROL_MAIL_JOURNEYS,
  ...CALENDAR_JOURNEYS,
  ...FOLLOW_UP_JOURNEYS,
  ...INBOUND_JOURNEYS,
  ...DRAFT_PAGE_JOURNEYS,
  ...DRAFT_COMFORT_JOURNEYS,
  ...DRAFT_CHECK_JOURNEYS,
  ...SOURCES_JOURNEYS,
  ...KNOW_EMPLOYER_JOURNEYS,
  ...TWEAKING_JOURNEYS,
  ...ACCOUNT_JOURNEYS,
  ...BY_ITSELF_JOURNEYS,
  ...LADDER_JOURNEYS,
  ...HIRING_JOURNEYS,
  ...LINK_SCANNER_JOURNEYS,
  ...OTHER_PEOPLE_JOURNEYS,
  ...KEYBOARD_JOURNEYS,
  ...LOOKS_JOURNEYS,
]

// All journeys, or those whose name contains the words given: node test/browser/run.ts mailbox
const words = process.argv.slice(2).join(' ')
const chosen = JOURNEYS.filter(({ name }) => name.includes(words))

const browser = await launchBrowser()
const counts = { passed: 0, failed: 0 }
const waiting = chosen.values()
await Promise.all(Array.from({ length: MAX_AT_ONCE }, runWaiting))
await browser.close()
await mkdir('test-results', { recursive: true })
await writeFile('test-results/browser.json', JSON.stringify(counts))
say(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 && chosen.length > 0 ? 0 : 1)

/** One journey after the other, as long as any is left. */
async function runWaiting(): Promise<void> {
  for (const journey of waiting) {
    const start = performance.now()
    const failure = await runJourney(browser, journey)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    counts[failure === undefined ? 'passed' : 'failed'] += 1
    say(`${failure === undefined ? '✓' : '✗'} ${journey.name} (${seconds} s)`)
    if (failure !== undefined) say(failure)
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
