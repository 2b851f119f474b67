import type { Word } from '../text/word-reader.ts'

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
  streamlines stuns switches trades transforms triples widens
  exposed slides slid sank fell dropped plunged tumbled slumped soared jumped rose gained missed beat topped reported posted
  warned cautioned recalled apologised apologized resigned ousted fired sacked quit left lost suspended halted paused delayed
  postponed scrapped shelved axed slashed trimmed shed shuts closed closes reopened launched unveiled opened signed won struck
  bought sold acquired merged agreed offered raised lowered lifted boosted expanded doubled tripled hired rehired named appointed
  promoted paid pays settled sued denied denies rejected refused defied blocked banned barred fined probed raided searched
  investigated charged convicted cleared acquitted dismissed overturned ordered told asked urged pressed grilled summoned faces
  faced braces battles combats tackles fixes patches restores recovers suffers endures weathers withstands survives escapes
  averts avoids ends ended starts started begins began continues resumes resumed completes completed finishes finished delivers
  delivered ships shipped builds built makes made produces produced tests tested trials trialled pilots piloted backs backed
  funds funded invests invested donates donated gives gave helps helped teaches taught trains trained learns learned lets
  brings brought puts takes took turns turned moves moved heads headed leads led follows followed joins joined quits exits
  exited enters entered returns returned revives revived rescues rescued saves saved protects protected defends defended
  attacks attacked slams slammed blasts blasted criticises criticizes criticised criticized condemns condemned praises praised
  hails hailed rolls rolled rings swaps drops cools heats eases tightens loosens tweaks retools reshapes rethinks reveals
  revealed discloses disclosed confirms confirmed admits admitted concedes conceded insists insisted claims claimed says said
  sees saw expects expected forecasts predicts predicted estimates targets targeted aims aimed hopes hoped vows vowed pledges
  pledged commits committed considers considered weighs weighed mulls mulled explores explored eyes eyed seeks sought pursues
  pursued nears approaches approached tops beats outpaces outsells overtakes overtook trails lags stumbles stumbled falters
  struggles struggled wobbles crumbles collapses collapsed implodes folds files filed enlists taps tapped picks picked chooses
  chose selects selected orders buys adds cancels cancelled canceled pulls pulled withdraws withdrew removes removed bars lays
  laid locks locked unlocks unlocked connects connected links linked drives drove pushes pushed pulls reacts responds responded
  replies answers answered fights fought wins secures secured lands landed bags bagged clinches clinched nets netted scoops
  earns earned burns burned burnt bleeds bled pours poured pumps pumped drills drilled mines mined digs dug grows grew shrinks
  shrank swells widened narrowed deepens deepened mounts mounted spreads spread sparks sparked draws drew attracts attracted
  faulted blamed mistreated overcharged underpaid misled cheated lied hid concealed leaked spilled spilt polluted poisoned
  killed injured hurt crashed derailed exploded caught hits hitting gets got going heads wades dives diverts reroutes refunds
  refunded compensates compensated owes owed bows caves relents yields bends breaks broke cracks snaps splits spins carves
  offloads unloads divests dumps ditches ditched junks swaps sticks stays remains keeps kept holds held`.split(
    /\s+/,
  ),
)

/** Whether a word after a name makes the name one who acts: "Target adds", not "target audience". */
export function isHeadlineVerb({ lower }: Word): boolean {
  return VERBS.has(lower)
}
