import type { PlacedArticle } from '../../core/article/article.ts'
import { type Choice, chooseArticles } from '../../core/choice/choice.ts'
import type { ChoiceQuestion } from '../../core/choice/judgement.ts'
import { leadKeys, leadOf, storyUrls } from '../../core/choice/lead.ts'
import { deriveMarks } from '../../core/mail/token.ts'
import { bareName } from '../../core/tact/employer-names.ts'
import type { Services } from '../../services.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { type LeadHold, listTakenLeads } from '../../store/digest/lead-holds.ts'

export type Chosen = {
  choice: Choice
  /** To be taken with the draft; undefined when it begins with nothing that could be held. */
  lead: LeadHold | undefined
}

type Question = ChoiceQuestion & { application: StoredApplication }
/** An article as it would lead a note. */
export type PossibleLead = { article: PlacedArticle; hold: LeadHold; isFree: boolean }

/** Each passes over the taken ones among a dozen. */
const MOST_ROUNDS = 3

/**
 * Chooses so that the note begins with no article that leads another candidate's note to the same employer. One that is
 * taken is as if it had never come, and so is every taken one above the new lead: a list in which a better article
 * stands lower, or a reason, would tell that there is somebody else. Where too few would be left, two notes begin alike.
 */
export async function chooseWithFreeLead(services: Services, question: Question): Promise<Chosen> {
  const { application } = question
  const first = chooseArticles(question)
  let choice = first
  let { candidates } = question
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const lead = leadOf(choice.placed)
    if (lead === undefined) break
    const ranked = choice.placed
      .filter(({ place, origin }) => place !== 'held-back' && origin === 'feed')
      .toSorted((a, b) => b.total - a.total)
    const possible = await askForLeads(services, application, ranked)
    const own = possible.find(({ article }) => article === lead)
    if (own === undefined || own.isFree) return { choice, lead: own?.hold }
    const passed = passOver(possible, lead)
    candidates = candidates.filter(({ url }) => !passed.has(url))
    choice = chooseArticles({ ...question, candidates })
  }
  return { choice: first, lead: undefined }
}

/** The addresses of the lead's story, and of all other taken ones above the first that can lead in its place. */
function passOver(ranked: readonly PossibleLead[], lead: PlacedArticle): ReadonlySet<string> {
  const next = ranked.findIndex(({ article, isFree }) => article.kind === lead.kind && isFree)
  const above = next < 0 ? ranked : ranked.slice(0, next)
  const stories = above.filter(({ isFree }) => !isFree).map(({ article }) => article)
  return new Set([lead, ...stories].flatMap(storyUrls))
}

/** Which of these may lead a note of this application, and what is to be taken then. */
export async function askForLeads<Placed extends PlacedArticle>(
  { config, db, now }: Services,
  application: StoredApplication,
  articles: readonly Placed[],
): Promise<(PossibleLead & { article: Placed })[]> {
  const { tokenSecret } = config
  const holder = await markHolder(tokenSecret, application)
  const keys = articles.map((article) => leadKeys(application, article))
  const marks = await deriveMarks(tokenSecret, 'lead', keys.flat())
  const taken = await listTakenLeads(db, { marks, holder }, now())
  let from = 0
  return articles.map((article, index) => {
    const to = from + (keys[index]?.length ?? 0)
    const hold = { marks: marks.slice(from, to), holder }
    from = to
    return { article, hold, isFree: !hold.marks.some((mark) => taken.has(mark)) }
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
