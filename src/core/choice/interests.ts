import type { ApplicationEntry } from '../application/application.ts'
import { ownHost } from '../application/site.ts'
import { partsOf } from '../sectors/sector-parts.ts'
import { findTerms, findTermsNear } from '../sectors/sectors.ts'
import { type SoughtStem, soughtStems } from '../text/article-words.ts'
import { readWords } from '../text/word-reader.ts'
import { readNearCountries } from './far-away.ts'
import { type ReadRule, type Rule, readRules } from './rules.ts'
import { readTopic, type Topic } from './topic-match.ts'

/** What an application looks for in an article, read once for all its candidates. */
export type Interests = {
  sectorId: string
  employer: string
  topics: readonly Topic[]
  strengths: readonly Topic[]
  role: readonly Topic[]
  prefer: readonly ReadRule[]
  avoid: readonly ReadRule[]
  never: readonly ReadRule[]
  /** The sector's terms that the employer's name or a product's speaks of: "wind" for Harbour Wind. */
  themes: ReadonlySet<string>
  /** Those that have a word in common with what was talked about: "freight forwarder" after a talk about freight rates. */
  nearTerms: ReadonlySet<string>
  /** The parts of the sector that employer, talk, strengths and role speak of; none where they say nothing of them. */
  parts: ReadonlySet<string>
  /** Countries that are not far away; undefined where nobody knows where they are. */
  nearCountries: ReadonlySet<string> | undefined
  /** Where the employer speaks itself. */
  ownHosts: { site: string | undefined; news: string | undefined }
  /** Of all words of topics, strengths and role: an article without any of them need not be searched. */
  stems: readonly SoughtStem[]
}

/** Words of a role that say how high or of which kind it is, not what it is about. */
const RANKS = new Set(
  `senior junior lead leader head chief vice president director manager management managing officer associate
  assistant principal staff executive specialist analyst consultant engineer coordinator administrator
  advisor adviser partner trainee graduate intern expert owner business deputy global regional international
  group team interim part time full remote vp svp evp avp ceo cfo cto coo ii iii`.split(/\s+/),
)

/** The rules are those beside the application's own words to prefer and to avoid; the time zone is the reader's. */
export function readInterests(
  application: ApplicationEntry,
  rules: readonly Rule[] = [],
  timeZone = application.interviewerTimeZone,
): Interests {
  const { sectorId, employer, employerAliases, products, role, topics, strengths } = application
  const all: Rule[] = [
    ...application.prefer.map((phrase) => ({ kind: 'prefer' as const, phrase })),
    ...application.avoid.map((phrase) => ({ kind: 'avoid' as const, phrase })),
    ...rules,
  ]
  const read = {
    topics: topics.flatMap((text) => readTopic(text) ?? []),
    strengths: strengths.flatMap((text) => readTopic(text) ?? []),
    role: roleSubjects(role),
  }
  const sought = [...read.topics, ...read.strengths, ...read.role]
  const names = [employer, ...employerAliases, ...products].join('. ')
  return {
    sectorId,
    employer,
    ...read,
    prefer: readRules(all, 'prefer'),
    avoid: readRules(all, 'avoid'),
    never: readRules(all, 'never'),
    themes: new Set(findTerms(sectorId, names)),
    nearTerms: new Set(findTermsNear(sectorId, stemsOf(read.topics))),
    parts: partsOf(sectorId, [names, role, ...topics, ...strengths].join('. ')),
    nearCountries: timeZone === '' ? undefined : readNearCountries(application, timeZone),
    ownHosts: {
      site: ownHost(application.employerSite),
      news: ownHost(application.employerNews),
    },
    stems: soughtStems(stemsOf(sought)),
  }
}

function stemsOf(topics: readonly Topic[]): ReadonlySet<string> {
  return new Set(topics.flatMap(({ words }) => words.map(({ stem }) => stem)))
}

function roleSubjects(role: string): Topic[] {
  return roleWords(role).flatMap((word) => readTopic(word) ?? [])
}

/** The words of a role that say what the work is about. */
export function roleWords(role: string): string[] {
  return readWords(role)
    .filter(({ folded }) => !RANKS.has(folded))
    .map(({ raw }) => raw)
}
