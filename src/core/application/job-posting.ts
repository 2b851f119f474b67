/** What a job posting names; empty where it names nothing. The employer is never guessed. */
export type JobPosting = { employer: string; role: string; place: string }

export const NO_POSTING: JobPosting = { employer: '', role: '', place: '' }

/** Sites and tools on which firms post: their names are no employer's. */
const CAREER_SITES =
  /^(?:linkedin|indeed(?:\.com)?|glassdoor|monster|stepstone|totaljobs|reed(?:\.co\.uk)?|greenhouse|lever|workday|ashby|smartrecruiters|workable|teamtailor|personio|recruitee|bamboohr|jobvite|icims|ziprecruiter)\b|^(?:careers?|jobs?|job board|career site|job search|home)$/i
const DIVIDER = /\s+[|–—·•]\s+|\s+-\s+/
const LABELS: readonly (readonly [keyof JobPosting, RegExp])[] = [
  [
    'employer',
    /^(?:company|employer|organi[sz]ation|hiring company|company name|firm)\s*[:–-]\s*(.+)$/i,
  ],
  ['role', /^(?:job title|position|role|title|vacancy|job)\s*[:–-]\s*(.+)$/i],
  [
    'place',
    /^(?:location|place|based in|office|city|place of work|job location|where)\s*[:–-]\s*(.+)$/i,
  ],
]
const MAX_LENGTH = 120
const MAX_LINES = 200

/** The first part that names something wins, field by field. */
export function combinePostings(postings: readonly JobPosting[]): JobPosting {
  const first = (field: keyof JobPosting) =>
    postings.map((posting) => posting[field]).find((text) => text !== '') ?? ''
  return { employer: first('employer'), role: first('role'), place: first('place') }
}

/** The title of a career site's page: "Planner at Acme", "Acme hiring Planner in Leeds | LinkedIn". */
export function readPostingTitle(title: string, siteName: string): JobPosting {
  const parts = title.split(DIVIDER).filter((part) => part !== '' && !CAREER_SITES.test(part))
  const [text = ''] = parts
  const site = CAREER_SITES.test(siteName) ? '' : withoutCareers(siteName)
  const hiring = /^(.{1,80}?) (?:is )?hiring (?:an? )?(.{1,100}?)(?: in (.{1,80}))?$/i.exec(text)
  if (hiring !== null) return made(hiring[1], hiring[2], hiring[3])
  const applying =
    /^(?:job application for |apply (?:for|to) |careers?: )?(.{1,100}?) (?:at|@) (.{1,80})$/i.exec(
      text,
    )
  if (applying !== null) return made(applying[2], applying[1], '')
  // Two parts tell role and employer apart only where the site's own name is one of them.
  const own = parts.find((part) => site !== '' && part.toLowerCase() === site.toLowerCase())
  const role = parts.find((part) => part !== own)
  return made(site, own === undefined || role === undefined ? '' : role, '')
}

/** A posting as people read and paste it. */
export function readPostingText(text: string): JobPosting {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .trim()
        .replace(/^[-*•–#\s]+/, '')
        .replace(/\s+/g, ' '),
    )
    .filter((line) => line !== '')
    .slice(0, MAX_LINES)
  return combinePostings([fromLabels(lines), fromFirstLines(lines), fromSentences(lines)])
}

function fromLabels(lines: readonly string[]): JobPosting {
  const found = { ...NO_POSTING }
  for (const [index, line] of lines.entries()) {
    for (const [field, pattern] of LABELS) {
      if (found[field] !== '') continue
      const value =
        pattern.exec(line)?.[1] ??
        (pattern.test(`${line}: x`) && line.length < 20 ? lines[index + 1] : '')
      if (value !== undefined && isShort(value)) found[field] = value
    }
  }
  return found
}

/** "Grid Planner at Acme", "Acme is hiring a Grid Planner in Leeds" among the first lines. */
function fromFirstLines(lines: readonly string[]): JobPosting {
  const found = lines
    .slice(0, 5)
    .filter((line) => line.length <= MAX_LENGTH && !/[.!?]$/.test(line))
    .map((line) => readPostingTitle(line, ''))
  return combinePostings(found)
}

function fromSentences(lines: readonly string[]): JobPosting {
  for (const line of lines) {
    const about =
      /^about ((?:[A-Z0-9][\p{L}\p{N}&.'’-]*)(?: (?:of|and|the|&|[A-Z0-9][\p{L}\p{N}&.'’-]*)){0,5})$/u.exec(
        line.replace(/^About/, 'about'),
      )
    if (about?.[1] !== undefined && !isNobody(about[1])) return made(about[1], '', '')
    const seeking =
      /(?:^|[.!] )((?:[A-Z0-9][\p{L}\p{N}&.'’-]*)(?: (?:of|and|&|[A-Z0-9][\p{L}\p{N}&.'’-]*)){0,4}) (?:is|are) (?:hiring|recruiting|looking for|seeking|searching for)\b(?: for)?(?: an?)?(?: ([^.,;]{3,80}?)(?= to | who | with | in |[.,;]|$))?/u.exec(
        line,
      )
    if (seeking?.[1] !== undefined && !isNobody(seeking[1])) return made(seeking[1], '', '')
  }
  return NO_POSTING
}

function made(employer = '', role = '', place = ''): JobPosting {
  const named = withoutCareers(employer)
  return {
    employer: isShort(named) && !isNobody(named) && !CAREER_SITES.test(named) ? named : '',
    role: isShort(role) ? role.trim() : '',
    place: isShort(place) ? place.trim() : '',
  }
}

// "Acme Careers" is what many firms call their page.
function withoutCareers(name: string): string {
  return name
    .replace(/\s+(?:careers?|jobs?|recruiting|hiring|vacancies)(?:\s+(?:page|site|portal))?$/i, '')
    .trim()
}

function isNobody(name: string): boolean {
  return /^(?:us|we|our|you|your|the|this|that|it|they|a|an|my|job|role|team|company|position|client|home|opportunity|who|what)\b/i.test(
    name,
  )
}

function isShort(text: string): boolean {
  return text.trim() !== '' && text.length <= MAX_LENGTH
}
