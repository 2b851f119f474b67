import type { ApplicationEntry } from '../application/application.ts'
import { findSector } from '../sectors/sectors.ts'
import { CAUSES, type Cause, type Gate } from './gates.ts'

const EXPLAINED: Record<Cause, (count: number) => string> = {
  sent: (count) => `${count} ${were(count)} sent to them before`,
  old: (count) => `${count} ${are(count)} older than three weeks`,
  never: (count) => `${count} ${count === 1 ? 'has' : 'have'} words that you never want`,
  noise: (count) =>
    count === 1
      ? '1 is an advert, a job post, a stock tip or a list'
      : `${count} are adverts, job posts, stock tips or lists`,
  unsuitable: (count) => `${count} ${are(count)} about crime, war or an accident`,
  language: (count) => `${count} ${are(count)} not in English`,
  unfit: (count) => `${count} ${count === 1 ? 'says' : 'say'} too little about the sector`,
}

/** Why nothing is sent, in plain words with numbers. */
export function thinReason({
  application,
  pickCount,
  gates,
}: {
  application: ApplicationEntry
  pickCount: number
  gates: readonly (Gate | undefined)[]
}): string {
  const causes = gates.flatMap((gate) => (gate?.kind === 'out' ? gate.cause : []))
  const newCount =
    gates.length - causes.filter((cause) => cause === 'sent' || cause === 'old').length
  const heldBackCount = gates.filter((gate) => gate?.kind === 'held-back').length
  const others = CAUSES.flatMap((cause) => {
    const count = causes.filter((found) => found === cause).length
    return count === 0 ? [] : EXPLAINED[cause](count)
  })
  const heldBack = heldBackCount === 0 ? [] : [`${heldBackCount} ${are(heldBackCount)} held back`]
  const rest = [...heldBack, ...others]
  const name = findSector(application.sectorId)?.name ?? 'your sector'
  return [
    `${opening(pickCount, newCount, name)}; nothing is sent rather than weak links.`,
    ...(rest.length === 0 ? [] : [`Of the others, ${inWords(rest)}.`]),
  ].join(' ')
}

function opening(pickCount: number, newCount: number, name: string): string {
  if (newCount === 0) return `There are no new articles for ${name}`
  if (newCount === 1)
    return `There is only 1 new article, and it ${pickCount === 1 ? 'fits' : 'does not fit'} ${name}`
  if (pickCount === 0) return `None of the ${newCount} new articles fits ${name}`
  const fit = pickCount === 1 ? '1 article' : `${pickCount} articles`
  return `Only ${fit} of the ${newCount} new ones ${pickCount === 1 ? 'fits' : 'fit'} ${name}`
}

function inWords(list: readonly string[]): string {
  if (list.length < 2) return list.join('')
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`
}

const are = (count: number) => (count === 1 ? 'is' : 'are')
const were = (count: number) => (count === 1 ? 'was' : 'were')
