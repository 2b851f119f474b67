import type { JobPosting } from '../../core/application/job-posting.ts'
import {
  combinePostings,
  NO_POSTING,
  readPostingText,
  readPostingTitle,
} from '../../core/application/job-posting.ts'
import { beginningOf } from '../../core/text/text.ts'
import { htmlToText } from '../markup/html-to-text.ts'
import { isOfType, readLinkedData, textOf } from '../markup/linked-data.ts'
import { loadHtml } from '../markup/markup-document.ts'
import { fieldOf } from '../markup/record.ts'

const POSTING = new Set(['JobPosting'])
const MAX_FIELD_LENGTH = 120
const MAX_TEXT_LENGTH = 6000

/** What a page says of a job: its data for machines first, then its title, then the text that people see. */
export function readJobPage(html: string): JobPosting {
  const $ = loadHtml(html)
  const titles = [$('meta[property="og:title"]').attr('content') ?? '', $('title').first().text()]
  const siteName = $('meta[property="og:site_name"]').attr('content') ?? ''
  const heading = clean($('h1').first().text())
  return combinePostings([
    fromLinkedData(html),
    ...titles.map((title) => readPostingTitle(clean(title), clean(siteName))),
    { ...NO_POSTING, role: heading },
    readPostingText(visibleLines(html)),
  ])
}

function fromLinkedData(html: string): JobPosting {
  const posting = readLinkedData(html).find((thing) => isOfType(thing, POSTING))?.fields
  if (posting === undefined) return NO_POSTING
  return {
    role: clean(textOf(posting, 'title')),
    employer: clean(textOf(posting, 'hiringOrganization')),
    place: placeOf(posting),
  }
}

function placeOf(posting: unknown): string {
  const location = fieldOf(posting, 'jobLocation')
  const first = Array.isArray(location) ? location[0] : location
  const address = fieldOf(first, 'address')
  const parts =
    typeof address === 'string'
      ? [address]
      : ['addressLocality', 'addressRegion', 'addressCountry'].map((field) =>
          textOf(address, field),
        )
  const place = [...new Set(parts.map(clean).filter((part) => part !== ''))].join(', ')
  const isRemote = textOf(posting, 'jobLocationType') === 'TELECOMMUTE'
  if (place === '') return isRemote ? 'Remote' : ''
  return isRemote ? `${place} (remote)` : place
}

/** Line by line, as block elements divide it. */
function visibleLines(html: string): string {
  const divided = html.replace(
    /<(?:br|\/?(?:p|div|li|h[1-6]|tr|td|th|dt|dd|section|header|span))\b[^<>]{0,2000}>/gi,
    '\n',
  )
  const lines = divided
    .split('\n')
    .slice(0, 400)
    .map((line) => htmlToText(line, 300))
    .filter((line) => line !== '')
  return beginningOf(lines.join('\n'), MAX_TEXT_LENGTH)
}

function clean(text: string): string {
  return beginningOf(htmlToText(text, MAX_FIELD_LENGTH), MAX_FIELD_LENGTH).trim()
}
