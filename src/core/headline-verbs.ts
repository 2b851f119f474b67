import type { Word } from './word-reader.ts'

/** What a company does or suffers in a headline, and words that a verb follows. As written, in lower case. */
const VERBS = new Set(
  `to will is was has had and could may must can cannot should might would wont won't isn't can't doesn't
  accelerates accused acquires adapts adds admits agreed agrees aims allows announces answers apologises apologizes
  appeals appoints asked asks avoids awarded awards axes backed backs bags bans banned battles beats becomes begins
  believes bets blamed blames blasted blasts blocked blocks boosts bows braces brings breached broke breaks builds buys
  calls can cancels caught celebrates charged charges claims cleared clears closes closing comes completes concedes
  confirms considers continues courts creates criticised criticized crashes cut cuts cutting debuts declines defends
  defies delays delists delivers denies deploys designs develops digs discontinues discovers dismissed dismisses ditches
  donates doubles down drops earns eases eliminates enables ends enters escapes evicted expands expects explores exits
  extends eyes faced faces facing fails falls falters faulted fears fell fends fights files finds fined fines fires fixes
  forced freezes fumbles furloughs gains gets gives goes grants grapples grilled grows hacked halts halves helps hikes hires hit
  hits holds hopes hosts idles increases infringed introduces invests investigated invites joins jumps keeps kicks knew
  laid lags launched launches launching lay lays leads leaked leaks learns leaves lends lets lied lifts locked loses lost lowers
  lures makes merges misled misleads misses moves mulls named names narrows needs offers offloads opens opening ordered orders
  outlines overcharged overhauls overstated overtakes owes partners passes paused pauses pays picks plans planning pledges
  plummets plunges posts prepares pressed pressured probed produces promises promotes protects pulled pulls puts quits quizzed
  raided raises ranked rapped reaches rebuffs rebuked recalled recalls recruits reduces refuses rejects releases removes
  reopens replaces reports rescues restarts restores restructures retreats returns reveals reverses revives reviews
  rewards risks roiled rolls runs sacks says scraps secures seeks seeking sees sells selling sends sets settled settles shares
  sheds ships shocked shows shrinks shut shutters shuts signs sinks skips slammed slaps slashes slides slows slumps
  snubs soars speeds spends spins splits sponsors squeezed starts staves steps stops strikes struggles stumbles stung subpoenaed
  suffers sued sues supports surges surprises suspends swings tackles takes taps targets teaches teams tells tests
  threatens throws ties told tops trails trains trials tries trims tumbles turns under unveils updates upgrades
  urged urges used uses vows wants warned warns weighs welcomes wins withdraws withdrew won writes wrote
  adopts backtracks bundles buries caps captures dumps electrifies fined fuels haunted imposes improves issues overturns owes plants
  pilots plugs recalling refreshes remains renews rents repairs repays rethinks retires retools shifts simplifies
  streamlines stuns switches trades transforms triples widens`.split(/\s+/),
)

/** Whether a word after a name makes the name one who acts: "Target adds", not "target audience". */
export function isHeadlineVerb({ lower }: Word): boolean {
  return VERBS.has(lower)
}
