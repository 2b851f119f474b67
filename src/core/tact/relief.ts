import { splitPatterns } from '../text/patterns.ts'

/** What takes the sting out of the words that follow: "no layoffs planned", "cleared of fraud". */
export const NEGATIONS: readonly string[] = splitPatterns(`
  no; not; never; without; avoid+; avert+; rule+ out; free of; zero; neither; nor; isn't; won't; doesn't; didn't;
  wasn't; aren't; call off; called off; instead of; rather than; reverse+; undo; shelve+; escape+; dodge+; free from;
  hardly; denies; denied; deny; rebuild+ after; recover+ from; since; years after; lift+; removes; wipe+ out; cancel+
  planned`)

/** Not planned at all, however far the ill stands: "no plans for further layoffs". */
export const NOT_PLANNED: readonly string[] = splitPatterns(`
  no _ plan|need|intention|evidence|reason|talk|case|link; not|never _ plan+|consider+|expect+|intend+;
  deny|denies|denied|dismiss+|quash+ ~ rumor|report|talk|speculation|plan|link; rule+ out; won't; will not; has no;
  avoid+ further`)

/** After these a whole case is meant: "cleared of wrongdoing in antitrust case". */
export const ACQUITTALS: readonly string[] = splitPatterns(
  `clear+ of; cleared in|by|over; exonerated; acquitted; vindicated; absolved`,
)

/** Before an ill that can be fought, these speak of the fight. */
export const FIGHTS: readonly string[] = splitPatterns(`
  fight+; combat+; detect+; shield+; slash+; trim+; crush+; fend+; prevent+; stop+; tackle+; protect+; block+; spot+;
  curb+; reduce+; cut+; beat+; against; anti; minimize+; counter+; defend+; thwart+; deter+; fewer; eliminate+;
  safeguard+; resist+; mitigate+; simulate+; predict+; lower+; halve+; attack+; halt+; patch+; calm+; wage+ war; take+
  aim at; taking aim at; crack+ down on; avoid+; fend+; shut+ out; keep ~ safe; save+ ~ from; insure+; cover+; fewer;
  protection; fend+ off; ward+ off; stave+ off; survive+; catch+; identify; flag+; recover+; restore+; guard+;
  reducing; cutting`)

/** The same where the employer or what it makes does it, from the employer's name on. */
export const OWN_FIGHTS: readonly string[] = splitPatterns(`
  @ ~ disrupt+|dismantle+|dissolve+|neutralize+|erase+|conquer+|untangle+|unblock+|unclog+|quash+|prevent+|halve+|
  sense+|fix+|solve+|heal+|cure+|slow+|soften+|absorb+|resist+|withstand|survive+|simulate+|study|clean+|contain|
  repair+|help+|spot+|detect+|predict+|reduce+|lower+|protect+|shield+|defend+|calm+|ease+|tackle+|combat+|fight+|
  recover+|restore+; @ ~ pay+ out ~ claim|customer|holiday|on|to|faster|quickly; @ ~
  stop+|block+|catch|cut|warn+|alert+ ~ of|before|against|from; @ ~
  sensor|detector|scanner|vaccine|drug|pill|software|tool|system|model|insurance|cover|simulation|test|device|robot|
  chip ~ find|spot+|detect+|stop+|prevent+|predict+|cut|reduce+|halve+|fix+|treat+|slow+|block+|protect+|help+|sense+|
  catch|keep+|ease+|calm+|before; @ ~ sensor|detector|scanner|vaccine|simulation|insurance|cover for|against|of; @ ~
  before; @ ~ pay+ ~ faster|quickly`)

/** After the ill, these take it back. */
export const OVERTURNED: readonly string[] = splitPatterns(`
  averted; avoided; avoidance; called off; ruled out; lifted; over as; ended; unfounded; unlikely; not
  needed|planned|expected; resolved; detector; sensor; is|are not coming|likely|near|imminent; not coming`)

/** The same of a case: "Acme lawsuit dismissed". */
export const DISMISSED: readonly string[] = splitPatterns(`
  dismissed; thrown out; tossed; overturned; quashed; annulled; dropped; withdrawn; cleared; rejected|denied by
  court|judge|jury|panel|tribunal|regulator; upheld by`)

/** After an ill that can be fought, these say that there is less of it. */
export const EASED: readonly string[] = splitPatterns(
  'fall+; drop+ by|to; halved; down #; at record low',
)

/** What stands after these befell somebody else: "Acme hires pilots laid off by Globex". */
export const OTHERS_ILL: readonly string[] = splitPatterns(`
  @ ~ hire+|recruit+|rehire+|rescue+|advise+|defend+|represent+|buy+|acquire+|aid+|absorb+|adopt+|revive+|help+; @ ~
  takes|took|take|taking over|on; @ ~ snap+|pick+ up; @ _ appointed|called|hired|drafted; @ _ named
  as|to|administrator|adviser|auditor|monitor|liquidator|receiver; @ _
  offer+|help+|aid+|support+|pick+|rebook+|refund+|house+ ~ supplier|passenger|customer|victim|firm|worker|family
  hit|stranded|hurt|affected|laid|left; @ ~ from|of failed|bankrupt|collapsed|defunct|stricken|troubled|rival; @ ~
  refund+ ~ victim; @ ~ appointed|named|hired administrator|auditor|liquidator|adviser|as|to; @ called|drafted|brought
  in; @ to hire|buy|rescue|advise; @ downgrade|downgrades|downgrading; @ link+|trace+; @ ~ step+ in; @
  count+|estimate+|tally+|put cost; @ ~ replace+ ~ failed|bankrupt|collapsed; @ gain+`)

/** Here the employer tells of others: its figures, forecasts and warnings are its trade. */
export const REPORTS: readonly string[] = splitPatterns(`
  @ report|study|survey|poll|research|index|analysis|analyst|economist|strategist|researcher|forecast|barometer|
  estimate|count|tracker|monitor|gauge|pmi|paper _
  say+|see+|find+|show+|expect+|warn+|put+|point+|forecast+|reveal+|suggest+|link+; @ ~ index|survey|poll|gauge _
  dip+|fall+|rise+|drop+|hit+; ^@ survey|poll|index; @ analyst|economist|strategist|researcher
  predict+|cut+|raise+|lift+|lower+|trim+|upgrade+|reckon+; @ warn+ ~
  bubble|recession|inflation|insolvency|bankruptcy|default|slump|crash|tariff|drought|flood ~ in|among|across|for|by;
  @ ~ price|jobs|wage index|survey; @ say+|see+|expect+|predict+|forecast+|find+|put+|estimate+|count+|tally+ ~
  price|rent|economy|recession|inflation|housing|home|employer|consumer|shopper|household|company|firm|business|bank|
  insurer|industry|retailer|startup|world|global|pc|tablet|smartphone|default|insolvency|bankruptcy|house|mortgage|
  tech|factory|construction|wage|hospital|school|council|manufacturer|airline|utility|borrower|landlord|farmer|
  tourist|tariff|catastrophe|storm|flood|wildfire|hurricane|earthquake|quake|tornado|hail|chip|oil|gold; @ ~ alert+ ~
  to|of ~ accident|danger|flood|fire|storm; @ warn+ _ of|about|against ~
  cyber|hacker|ransomware|phishing|scam|scammer|fraud|attack|malware|recession|bubble|flood|storm|inflation|economy|
  default|mortgage|tariff war|market; @ data|figure show+|suggest+|point+; @ put+ cost of; study by @; according to @;
  @ cut+|lower+|raise+|trim+ ~ outlook|forecast|view|estimate|odds|target|rating on|for|of; @ cut+|lower+|trim+|slash+
  ~ oil|gold|copper|gas|gdp|growth|rate|inflation|economic|house|iron|market|s&p|euro|yuan|china|german|british ~
  forecast|outlook|target|estimate|view; @ downgrade|downgrades|downgrading; @ uncover+|unmask+; @ warn+ _
  board|firm|company|business|client|investor|bank|retailer|council|hospital|government; @ investigate+|probe+ ~ at; @
  counts|tallies`)

/** Somebody else's ill that does the employer good: "Globex strike lifts Acme". */
export const BENEFITS: readonly string[] = splitPatterns(`
  lift+|boost+|help+|benefit+|spare+|favor+|give+ @; drive+|push+|send+ ~
  customer|order|flyer|shopper|client|user|business to @`)

/** "No end to the strike": here "no" denies nothing. */
export const NO_NEGATIONS: readonly string[] = splitPatterns(`
  no end|let|sign|relief|respite|escape|answer|quick|easy|way|deal|agreement|bonus|confidence|money|stranger|longer|
  one; not enough|immune|alone|over|ready|only|guilty plea; never mind|again; without
  pay|power|signal|water|warning|heat`)

/** A case that went the employer's way. Then no word of courts and regulators counts. */
export const CASES_WON: readonly string[] = splitPatterns(`
  @ win+|prevail+|defeat+|beat+ ~
  appeal|case|lawsuit|suit|ruling|trial|verdict|battle|fight|bid|challenge|claim|dispute|dismissal|reversal|court;
  throw+|toss+ out ~~ @;
  dismiss+|reject+|quash+|overturn+|void+|drop+|toss+|end+|close+|withdraw+|annul+|scrap+|abandon+|reverse+|cancel+ ~
  lawsuit|suit|case|claim|charge|fine|penalty|complaint|probe|investigation|inquiry|verdict|ban|action|challenge|
  ruling|conviction|indictment|allegation ~ against|into|on|of|over|at|by @; @ ~
  lawsuit|suit|case|claim|charge|fine|penalty|complaint|probe|investigation|inquiry|verdict|ban|conviction|recall ~
  dismissed|dropped|overturned|quashed|annulled|tossed|thrown|closed|ended|withdrawn|lifted|unfounded;
  clear+|exonerate+|vindicate+|acquit+|absolve+ ~ @; @ ~ clear+ ~ hurdle|probe|investigation|inquiry|review; @ ~
  cleared|exonerated|vindicated|acquitted|absolved; side+|rule|rules|ruled|find|found ~ with|for|favor @; rule+ in @
  favor; in favor of @; @ off the hook; end+|close+|drop+ ~ probe|investigation|inquiry|case|charge ~ without|no
  penalty|fine|charge|action; uphold+|upheld|back+ @`)

/** A quarrel with the staff that is settled. Then its words do not count. */
export const DISPUTES_OVER: readonly string[] = splitPatterns(`
  end+|settle+|resolve+|avert+|avoid+|suspend+|cancel+|defuse+ ~
  strike|walkout|dispute|stoppage|row|action|boycott|standoff; call+|stave+|head+|ward+|fend+ off ~
  strike|walkout|dispute|stoppage|action; strike|walkout|dispute|stoppage|action ~
  ended|averted|suspended|avoided|settled|resolved; strike|walkout|dispute is over; strike|walkout|action called off;
  reach+|agree+|ratify+|approve+|accept+|endorse+|strike+|sign+|secure+|win+ ~ contract|deal|agreement|accord|truce;
  drop+|scrap+|ditch+|shelve+|suspend+|withdraw+|lift+|abandon+ ~ strike plan|threat|vote|ballot|notice|call; settle+
  ~ dispute|row|feud; vote+ for|to accept|approve|ratify|end; back+ ~ deal|offer|contract; back to|at work; return+ to
  work`)
