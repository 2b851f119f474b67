import { type JobPosting, readPostingText } from '../../core/application/job-posting.ts'
import { fail, ok, type Result } from '../../core/text/result.ts'
import { fetchPage } from '../../feeds/fetch/fetch-page.ts'
import { readJobPage } from '../../feeds/page/job-posting.ts'
import type { Services } from '../../services.ts'
import { feedReader } from '../reading/feed-reader.ts'
import { allowLookUp } from './allow-look-up.ts'
import { askInTurn } from './ask-in-turn.ts'

const ADDRESS = /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S+)$/i

/** What a posting names, from its address or from its pasted text. An address is opened once, and nothing is kept. */
export async function readPosting(
  services: Services,
  typed: string,
  visitor: string,
): Promise<Result<JobPosting>> {
  const text = typed.trim()
  if (text === '') return fail('Paste the address or the text of the posting')
  const posting = ADDRESS.test(text)
    ? await readAddress(services, text, visitor)
    : ok(readPostingText(text))
  if (!posting.ok) return posting
  const { employer, role, place } = posting.value
  return employer + role + place === ''
    ? fail('We found no employer, role or place in that posting. Enter them yourself.')
    : posting
}

async function readAddress(
  services: Services,
  address: string,
  visitor: string,
): Promise<Result<JobPosting>> {
  const url = /^https?:/i.test(address) ? address : `https://${address}`
  const page = await askInTurn(services, url, async () =>
    (await allowLookUp(services, 'posting', visitor))
      ? await fetchPage(url, feedReader(services, 1))
      : fail('We have read many postings for you today.'),
  )
  return page.ok ? ok(readJobPage(page.value.html)) : fail(`${page.reason} Paste its text instead.`)
}
