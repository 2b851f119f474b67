import { splitPatterns } from '../text/patterns.ts'

/**
 * Words with a bad ring by what happens and who does it to whom, from what English news says of firms. Written as
 * core/text/patterns describes. Like core/tact/doubtful-words they are a doubt, and no verdict.
 */

// Whoever does these, it is nothing to write home about.
const HARM = `maim mutilate mow trample scorch singe char sear blister gash lacerate puncture amputate asphyxiate
  throttle inundate torch raze pulverize incinerate detonate smoulder smolder splinter corrode seep ooze spew nauseate
  faint abduct blackmail barricade ambush gore trap entrap entangle rob burgle slap roast spit stab spoil shoplift
  pickpocket hurl smite`
const ACCUSE = `slate upbraid flay excoriate eviscerate trash implicate impugn arraign finger bemoan bewail lament decry
  assail revile scapegoat heckle jeer boo lampoon parody admonish disparage reproach rant seethe bristle balk
  baulk bridle howl scream demonize belittle`
const BREAK_LAW = `extradite litigate incarcerate apprehend handcuff seize countersue contravene defraud collude
  conspire backdate fudge siphon fleece hoodwink bilk circumvent coerce manipulate interrogate misuse plagiarize
  racketeer misrepresent misstate misinform bamboozle trick perpetrate`
const DECLINE = `bankrupt beggar bog clog dampen deflate delist dilute disband flatline fray imperil encumber
  overburden overflow overstretch swallow waver warp dash droop wilt curdle splutter swoon slither totter disintegrate
  peter balloon snowball spiral skid limp hobble plod stagger overreact overreach overload degrade tremble shudder
  creak sour misfire unwind`
const DEPART = `decamp abscond bolt flounce hound purge abandon eject bail`
const FAIL = `bodge fluff muff flub err goof mislay forget forgot omit maroon misprice mistime misdirect
  misroute misspell mistranslate misdiagnose miscalculate miscount miscast miss underestimate underdeliver oversell
  oversold overbook fumble melt capsize`
const UPSET = `bewilder blindside chafe chasten daunt estrange goad hassle incense jinx mar maul mob nag pelt rankle
  reprimand troll whack wince frown disown disqualify inflict incur jettison fritter garble cannibalize scuff soil
  stain stoke aggravate agitate alienate annoy antagonize dehumanize demoralize disappoint dismay disillusion disquiet
  dissatisfy embitter enrage exasperate infuriate irritate madden offend perturb puzzle sadden shame startle unsettle
  persecute maltreat mistreat ostracize exclude gag squelch suppress oppress stereotype disrespect disregard
  overburden overwhelm exhaust`
const PROTEST = `demonstrate picket blockade petition unionize rebel mutiny agitate argue quibble wrangle bicker feud`

const NOUNS = `typo leak swastika nazi hitler blackface holocaust ghost inferno fireball fume stench odor sludge
  seepage asbestos arsenic carcinogen toxin debris shrapnel crater sinkhole corpse coffin morgue funeral widow widower
  orphan amputee coma fracture concussion seizure miscarriage nausea diarrhea vomit gunfire gunman bomber knife
  machete burglary heist hooligan homicide assassination shooter bloodshed bloodbath carnage turbulence smoke pileup
  wreck barb jibe rant tirade diatribe furore brouhaha kerfuffle firestorm maelstrom rumpus spat tiff tussle wrangle
  gridlock altercation scuffle fracas bickering acrimony acrimonious antagonism animus uproar hullabaloo hysteria frenzy
  writ claimant inquest coroner ombudsman magistrate detective fbi felony misdemeanor arraignment testimony affidavit
  extradition restitution redress payout graft racketeering espionage mole perjury plagiarism piracy forgery conspiracy
  blackmail coercion manipulation smokescreen nepotism cronyism favoritism insider
  tailspin freefall swoon contraction shrinkage crunch pinch twilight obsolescence irrelevance laggard hangover
  wobble stumble slippage depletion desolation devastation erosion attrition
  abandonment dismissal sacking firing purge cull defection expulsion demotion suspension severance vacuum infight
  howler bungle botch mixup hiccup hitch spanner farce travesty shamble snafu hassle logjam holdup bedlam
  pandemonium havoc calamity breakage disarray dithering inaction incoherence incompetence carelessness
  zero-day backdoor spyware keylogger ransomware malware intruder intrusion extortionist
  picket placard occupation vigil dissent uprising lockout sit-in walkout
  grief sorrow tear anguish apprehension aversion boredom chagrin contempt desperation disapproval disdain dissent
  disquiet guilt hell hopelessness humiliation indignation irritation misery pain rancor remorse repercussion resentment
  suspicion tension terror trauma unease vengeance travail tribulation reckoning comeuppance noose quicksand minefield
  powder-keg timebomb hazard peril menace specter spectre taint stain blot smear slur stigma
  squalor filth grime rot rust mold mildew rodent rat cockroach maggot vermin dropping
  pest predator sleaze lech pervert voyeur peeping creep stalker groomer
  knock-back dent hole deficit arrear writeoff shortfall overspend squander splurge`

const QUALITIES = `mugged panned gutted tanked doctored bricked abysmal acrimonious aghast alarmed alarming ambivalent
  anemic anaemic angered annoying apocalyptic appalled appalling atrocious awol baffled baffling beaten bereaved
  bitter bloated bloodied bogus boring botched bruised bruising bumpy choppy chastened clogged cornered cowed cramped
  crippling crowded crude damning dated dazed dejected deplorable derailed derelict despondent devastated devastating
  dirt dissatisfied disgruntled disgusted disgusting disillusioned disjointed disorganized disproportionate disputed
  disqualified distasteful distorted distraught distressed disturbing divisive drained dreary drowned drunk drunken
  dull dumbfounded dysfunctional embittered erroneous exasperated exhausted exhausting exploitative extortionate
  fatigued feeble filthy flagging flat-footed flimsy floundering forlorn frantic frenzied fretful fruitless futile
  glum gruesome harrowing harsh heartbreaking heated heavy-handed hellish hopeless horrendous horrid horrified
  hypocritical hysterical idle illegitimate immoral impatient impotent inappropriate incapacitated incomplete
  inconvenient indignant inexcusable inhuman inhumane insane insensitive insufficient intrusive irate irked irrational
  irrelevant irreparable irritated isolated jarring jealous jeopardized jilted jittery joyless lazy leaky lewd
  lifeless limp livid lonely lopsided lukewarm mediocre merciless miserable misguided moldy monstrous moribund
  moribund morose muddled mutinous needless obnoxious odious ominous onerous outraged overblown overcrowded overdone
  overrun oversold overstretched overwhelmed overwrought painful paltry paranoid patchy pathetic peeved petty pitiful
  pointless polluted poor powerless precarious predatory predictable prickly punished queasy racy ragged rancid
  red-faced repellent repulsive restive ridiculous rife rickety rocky rogue rotten ruinous sad sarcastic scant scarred
  scathing scorned sexist shocked shocking shunned sickly skittish sleazy sleepless slimy sluggish smelly snarled
  sneaky sobering soiled sombre somber sordid sorrowful sour spoiled spooked stale startled stingy stormy stricken
  strange stretched stung stunned stymied subdued suffocating sullied surly suspect swamped tardy tainted tarnished
  tasteless tattered tearful tense tepid testy thankless torrid tragic trapped treacherous troubling unaccountable
  unappreciated unauthorised unauthorized unaffordable unavailable uncooperative uncompetitive unconfirmed unconvinced
  unconvincing underfunded understaffed underwater underwhelming undone unending unfavorable unfounded unfortunate
  unforgivable unfulfilled unheard unhealthy unhygienic unimpressive uninsured uninspired unintended uninvited unkind
  unlucky unmet unmoved unnerving unpalatable unprofessional unprotected unpopular unresolved unresponsive unsanitary
  unsavory unsecured unsightly unsound unsporting unsteady unsupported unsure unsuspecting unsustainable untenable
  untrue unwell unworkable unworthy upsetting useless vacant vague vain venomous vile virulent volatile waning weird
  weakened wilting worn wrecked wronged worthless`

/** What may be done to a firm that it does not like: "senators press Acme", "lenders squeeze the retailer Acme". */
const DONE_TO = `press|pressure+|urge+|warn+|threaten+|order+|force+|compel+|oblige+|instruct+|demand+|target+|grill+|
  quiz|quizzed|question+|interrogate+|summon+|haul+|drag+|examine+|scrutinize+|curb+|restrict+|limit+|cap+|halt+|
  stop+|veto+|reject+|rebuff+|snub+|spurn+|shun+|sink+|scupper+|thwart+|foil+|derail+|stymie+|hamper+|hinder+|hobble+|
  hurt+|hit+|dent+|bite+|sting+|punish+|slap+|smack+|spank+|wallop+|clobber+|hammer+|pummel+|batter+|pound+|rock+|
  roil+|rattle+|shake+|jolt+|stun+|spook+|haunt+|plague+|dog+|bedevil+|beset+|swamp+|engulf+|cripple+|paralyze+|
  strand+|starve+|bleed+|gut+|strip+|rob+|loot+|storm+|besiege+|picket+|blockade+|occupy|occupied|disrupt+|deface+|
  torch+|trash+|mock+|jeer+|heckle+|troll+|roast+|ditch+|dump+|desert+|jilt+|ban+|bar+|block+|blast+|slam+|eye+|
  chase+|circle+|stalk+|hunt+|trap+|fault+|blame+|fight+|oppose+|defy|defies|defied|resist+|challenge+|confront+|
  attack+|distrust+|doubt+|fear+|hate+|resent+|loathe+|cheat+|sour+ on|tire+ of|turn+ on|turn+ against|lean+ on|lash+
  at|weigh+ on|take+ on|go+ after|went after|come+ for|came for|look+ into|crack+ down on|clamp+ down on|rein+
  in|pull+ out of|hit+ out at|lash+ out at|call+ out|round+ on|walk+ out on|give+ up on|cool+ on|shout+ at`

/** Who speaks up against a firm, and how. */
const SPEAKERS = `campaigner|activist|critic|opponent|resident|neighbor|union|shareholder|investor|customer|patient|
  parent|family|families|relative|farmer|villager|tenant|passenger|commuter|motorist|driver|viewer|gamer|user|
  supplier|franchisee|dealer|pensioner|creditor|lender|rival|regulator|watchdog|minister|mp|lawmaker|senator|judge|
  court|worker|staff|employee|nurse|pilot|crew|shopper|subscriber|founder|insider|veteran|analyst|trader|owner|
  homeowner|borrower|saver|member|fan|advertiser|publisher|author|artist|actor|developer|merchant|seller|guest|host|
  councillor|mayor|prosecutor|charity|community|tribe|student|teacher`
const SPEAK_UP = `demand+|urge+|question+|challenge+|oppose+|reject+|complain+|fume+|rage+|rail+|rebel+|revolt+|vent|
  vow+|threaten+|fear+|worry|worries|worried|fret+|balk+|baulk+|bristle+|gripe+|grumble+|moan+|groan+|howl+|seethe+|
  ditch+|desert+|flee+|shun+|snub+|spurn+|sour+|sue+|despair+|suffer+|scream+|plead+|beg|begs|mourn+|grieve+|endure+|
  struggle+`
const SPEAK_UP_MORE = `turn+ on|against;cool+ on;tire+ of;seek+ answer;want+ answer|out;hit+ back|out;speak+ out;cry+
  foul; feel+ cheated|pinch|betrayed|let;pay+ price;call+ for ban|inquiry|probe|action|head|resignation`

const ROLES = `${DONE_TO.split('|')
  .map((verb) => `${verb.trim()} @`)
  .join('; ')}; against @; ${SPEAKERS} _ ${SPEAK_UP};
  ${SPEAK_UP_MORE.split(';')
    .map((phrase) => `${SPEAKERS} _ ${phrase.trim()}`)
    .join('; ')};
  fury|anger|dismay|uproar|alarm|concern|fear|doubt|question|worry|jitter|unease|outcry|row|clamor|calls|unrest|panic|
  chaos|mayhem ~ at|over|about|for|with|around|inside @;
  trouble|headache|blow|woe|setback|embarrassment|nightmare|crisis|defeat|humiliation|shame|jolt|shock|bad|knock|
  pressure|gloom|misery|pain|problem|worry|strife|tension|rebellion|mutiny|discontent|disarray|dread|angst|malaise ~
  for|at|on|in|to|inside|across @; woe|trouble|problem|crisis|failing|blunder|shame|misery|headache ~ of @;
  fire ~ tear+|rip|guts|gutted|sweep+|swept|rage+|destroy+|damage+|spread+|at|in;
  shot|stabbed|robbed|attacked|assaulted|murdered|mugged|raped|knifed|killed|found dead|held hostage ~
  at|in|outside|near|by; cough+ up; fork+ out; stump+ up; own+ up; back+ down; climb+ down; cave+ in; row+ back; walk+
  back; pare+ back; dial+ back; draw+ back from; fall+ foul; run+ afoul; come+ unstuck; come+ a cropper; come+ under;
  lose+ out; fall+ flat|foul|short|apart|from|behind|over|victim; go+|went|goes|gone|turn+
  cold|sour|stale|bust|belly|bad|ugly|nasty|rogue|missing|astray|haywire|awry|amiss|pear; off the
  rail|boil|pace|mark|air; hit+ a wall|rock|snag|bump|skid; lose+ ~
  steam|fizz|sparkle|grip|nerve|plot|cool|momentum|way|heart|voice|battle|fight|war|race|patience|faith|trust|sight|
  control; on the rope|rack|rampage|back foot|defensive|wane|slide; on thin ice; house of cards; cautionary tale; last
  leg|rite|straw|gasp; end of the road|line|affair; game over; too little; rise and fall; what ails; what is
  wrong|eating; dead in the water; bad blood|apple|taste|debt|loan|bet|idea|news|day|week|year; storm out|cloud;
  raise+ ~ eyebrow|concern|doubt|question|flag|hackle|temperature|ire|alarm; red flag; cry+ foul; blow+ whistle;
  sound+ alarm; rail+ against|at; share|stock ~ tank|skid|crater|sag; settle+ with; sold off|for parts|scrap;
  move+|shift+|switch+|leave+|quit+ listing; burn+ # ; laid to rest; run+|ran dry; role|job|post|position gone; let+ ~
  quarter|third|half|fifth|tenth ~ go; turn+ on chief|boss|founder|board; pull+|drop+|withdraw+ ~ cover; drive+ ~
  mad|away|out; cost every|each|taxpayer|household|customer; ground to a|halt; mayday; claim|suit|case settled;
  settled for # ; hand+ over # ; shelve|shelved|shelving; @ _ shelve|shelves; fight for life|survival;
  skip+|scrap+|axe+|cut+|no|zero bonus|dividend; laced with; rip+ at; crack|cracks|cracked;
  shot|stabbed|robbed|attacked|assaulted|beaten in|at|by|dead|outside|near; ties questioned;
  cut+|lower+|trim+|slash+|scale+ ~
  growth|expansion|investment|spending|hiring|plan|target|goal|ambition|lease|order|budget; loom+; all time low;
  record low; stir+|kick+|whip+ up; bill top+|hit+|reach+|rise+|swell+|pass+|mount+|grow+|soar+|of #; film+|record+ ~
  guest|woman|women|child|customer|patient|girl|tenant; in shower|toilet|bathroom|bedroom; gather+ dust; return+
  faulty|unsold|unwanted; give+ ~ a miss; face+ axe|chop|music|squeeze|ax; under
  microscope|spotlight|cloud|strain|threat|attack|siege|guard|arrest|caution|oath; smash and grab;
  hunt+|search+|look+|scramble+ for ~ boss|ceo|chief|chair|chairman|leader|buyer|savior|answer|cash;
  third|fourth|fifth|another boss|ceo|chief|chair ~ in #; in|into red; with no pilot|driver|brakes|warning|insurance;
  cut+|axe+|shed+|eliminate+|slash+|trim+|close+|shut+ up to|about|around|nearly|almost|some|roughly|another|over # ;
  cut+|axe+|shed+|eliminate+|slash+|close+|shut+ more than|at least # ; name+ and shame+; take+ ~ to task; take+ aim
  at; war of words; fall out; bust up; cover up; slip+ up; mix up; foul up;
  push+|force+|hound+|drum+|boot+|shove+|edge+|nudge+|kick+|turf+|throw+|storm+ out; cut+ corner|tie|loose; dig+ hole;
  pick+ up the pieces; lick+ wounds; clean+ up mess; eat humble|crow; in hot water; feel+
  heat|pinch|pain|chill|squeeze|strain|draft; bear+ brunt; foot the bill; pay+ price|penalty for; at
  fault|loggerhead|stake|gunpoint|knifepoint|odd; to blame; in vain|tatter|ruin|shred|shambles|pieces|flame|free
  fall|hiding|handcuff|custody|denial|disrepute|crosshair|hospital|tear|turmoil|disarray|mess|shock|ashes;
  without a|an job|home|pay|answer|refund|trace|leader|boss; left ~ out|in cold|behind|waiting|stranded|red|in
  limbo|without|reeling|fuming|hungry|homeless|jobless|worse|exposed; unable to; nowhere to; no
  answer|refund|apology|help|pay|explanation|trace|future|hope|heat|toilet; tariff ~
  sting|pain|bite|hit|cost|bill|blow|squeeze|threat|woe; cost # ; costing # ; # ~ short of|shy of; forty|hunger|day
  fast; pay gap|cut|freeze|row|anger; data|record|photo|email|message|password|address|chat|code|file|voice|detail ~
  stolen|leaked|exposed|lost|scraped|dumped|sold|harvested|spilled|published|misused|seen|taken|shared without;
  secret ~ deal|file|memo|recording|filming|camera|email|payment|loan|list|affair; leaked
  memo|email|document|recording|file|paper|chat; memo|file|email|paper|document|record|recording
  show|reveal+|expose+|suggest+|detail+|allege+; how ~
  lost|broke|failed|fell|missed|blew|botched|misled|courted|hid|fooled|killed|ruined|destroyed|dodged|avoided|
  betrayed|let; why ~ can't|cannot|won't|isn't|quit|left|leave|leaving|hate|fail+|struggle+|lose+|losing|falling|fell;
  what next for @; unwanted ~ record|title|crown|honor|first|award; lean bonus|year|times; bonus ~
  cut|slashed|shrink|zero|lean|axed|scrapped`

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')

export const DOUBTFUL_FRAMES: readonly string[] = [
  ...[HARM, ACCUSE, BREAK_LAW, DECLINE, DEPART, FAIL, UPSET, PROTEST]
    .flatMap(words)
    .map((verb) => `${verb}+`),
  ...[NOUNS, QUALITIES].flatMap(words).map((word) => word.replaceAll('-', ' ')),
  ...splitPatterns(ROLES),
]
