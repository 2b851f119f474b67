import type { PlacedArticle } from '../core/article.ts'
import { type Choice, chooseArticles } from '../core/choice.ts'
import { bareName } from '../core/employer-names.ts'
import type { ChoiceQuestion } from '../core/judgement.ts'
import { leadKeys, leadOf, storyUrls } from '../core/lead.ts'
import { deriveMarks } from '../core/token.ts'
import type { Services } from '../services.ts'
import type { StoredApplication } from '../store/applications.ts'
import { type LeadHold, listTakenLeads } from '../store/lead-holds.ts'

export type Chosen = {
  choice: Choice
  /** To be taken with the draft; undefined when it begins with nothing that could be held. */
  lead: LeadHold | undefined
}

type Question = ChoiceQuestion & { application: StoredApplication }
type Marked = { article: PlacedArticle; marks: readonly string[] }

/** Each passes over the taken ones among a dozen. */
const MOST_ROUNDS = 3

/**
 * Chooses so that the note begins with no article that leads another candidate's note to the same employer. One that is
 * taken is as if it had never come, and so is every taken one above the new lead: a list in which a better article
 * stands lower, or a reason, would tell that there is somebody else. Where too few would be left, two notes begin alike.
 */
export async function chooseWithFreeLead(services: Services, question: Question): Promise<Chosen> {
  const { config, db } = services
  const { application, now } = question
  const holder = await markHolder(config.tokenSecret, application)
  const first = chooseArticles(question)
  let choice = first
  let { candidates } = question
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const lead = leadOf(choice.placed)
    if (lead === undefined) break
    const ranked = await markAll(config.tokenSecret, application, choice.placed)
    const marks = ranked.flatMap((one) => one.marks)
    const taken = await listTakenLeads(db, { marks, holder }, now)
    const own = ranked.find(({ article }) => article === lead)
    if (own === undefined || isFree(own, taken)) {
      return { choice, lead: own && { marks: own.marks, holder } }
    }
    const passed = passOver(ranked, lead, taken)
    candidates = candidates.filter(({ url }) => !passed.has(url))
    choice = chooseArticles({ ...question, candidates })
  }
  return { choice: first, lead: undefined }
}

function isFree({ marks }: Marked, taken: ReadonlySet<string>): boolean {
  return !marks.some((mark) => taken.has(mark))
}

/** The addresses of the lead's story, and of all other taken ones above the first that can lead in its place. */
function passOver(
  ranked: readonly Marked[],
  lead: PlacedArticle,
  taken: ReadonlySet<string>,
): ReadonlySet<string> {
  const next = ranked.findIndex((one) => one.article.kind === lead.kind && isFree(one, taken))
  const above = next < 0 ? ranked : ranked.slice(0, next)
  const stories = above.filter((one) => !isFree(one, taken)).map(({ article }) => article)
  return new Set([lead, ...stories].flatMap(storyUrls))
}

/** Picks and alternates, the best first, with the marks of what they would be as leads. */
async function markAll(
  secret: string,
  application: StoredApplication,
  placed: readonly PlacedArticle[],
): Promise<Marked[]> {
  const ranked = placed
    .filter(({ place, origin }) => place !== 'held-back' && origin === 'feed')
    .toSorted((a, b) => b.total - a.total)
  const keys = ranked.map((article) => leadKeys(application, article))
  const marks = await deriveMarks(secret, 'lead', keys.flat())
  let from = 0
  return ranked.map((article, index) => {
    const to = from + (keys[index]?.length ?? 0)
    const own = marks.slice(from, to)
    from = to
    return { article, marks: own }
  })
}

/** Of an account, but another one for each employer, so that the rows of one account do not give it away. */
async function markHolder(
  secret: string,
  { accountId, employer }: StoredApplication,
): Promise<string> {
  const [mark = ''] = await deriveMarks(secret, 'lead-holder', [
    `${accountId}\n${bareName(employer)}`,
  ])
  return mark
}
