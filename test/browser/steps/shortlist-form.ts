import type { Locator, Page } from 'playwright-core'

type Person = { name: string; email: string; timeZone: string }
type ApplicationInWords = { employer: string; sector: string; role: string; interviewedOn: string }

export async function fillPerson(page: Page, { name, email, timeZone }: Person): Promise<void> {
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Your email address').fill(email)
  await page.getByLabel('Your time zone').selectOption({ value: timeZone })
}

/** Counted from 1, as the page does. */
export function applicationBlock(page: Page, number: number): Locator {
  return page.locator('fieldset.card').nth(number - 1)
}

export async function fillApplication(
  block: Locator,
  { employer, sector, role, interviewedOn }: ApplicationInWords,
): Promise<void> {
  await block.getByLabel('Employer', { exact: true }).fill(employer)
  await block.getByLabel('Sector').selectOption({ label: sector })
  await block.getByLabel('Role').fill(role)
  await block.getByLabel('Final interview').fill(interviewedOn)
}

export async function unfold(block: Locator, title: string): Promise<void> {
  await block.locator('summary').filter({ hasText: title }).click()
}

export async function submitShortlist(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start following up' }).click()
}
