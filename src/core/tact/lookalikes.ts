import { splitPatterns } from '../text/patterns.ts'

/** Words that sound like bad news and are none. They are blanked out first. Written as core/text/patterns describes. */
export const LOOKALIKES: readonly string[] = splitPatterns(`
  fire+ up|on; fire+ first|laser|engine|rocket|turbine|furnace|kiln; settle+ into|on|in; shut+ out
  rival|cold|noise|draft|light|the; lay+|laid off the; follow suit; wet|space|swim|power suit; suit up; strike+|struck
  ~ deal|partnership|agreement|accord|balance|pact|alliance|chord|gold|oil|contract|note|bargain|right; strike
  price|rate|force|zone; lightning strike; emptive strike;
  space|lunar|solar|moon|mars|temperature|ultrasound|quantum probe; crash test|course|barrier; fine
  dining|tune+|art|print|grained|wine|chemical|jewelry|line|particle|margin|form; total recall; recall election;
  recall how|when|the|his|her|their|childhood|early; dead heat|end|line|weight; blast off|furnace; death
  valley|star|metal|benefit; loss prevention|leader|adjuster|ratio;
  weight|heat|hearing|tax|bone|hair|memory|food|energy|packet|water loss; carbon leakage; killer app|whale|feature;
  kill switch; break+ new|ground|record; fire drill|alarm|safety|extinguisher|wall|door|station|service|brigade;
  fire fighter|truck|resistant|retardant|proof; cutting edge; food|tennis|basketball court; fall
  collection|season|line|menu|fashion|semester|conference|lineup; drop|dropping ~ trailer|album|single|hint; dive
  into|in|deep|deeper; deep dive; die casting|cut|hard; multi die; silicon die; die size|cost|yield; explosion of|in
  demand|growth|interest|popularity|use; spill over; hack week|day; growth|life hack; hacker news; ethical
  hacker|hacking; bug bounty; critic choice|award|praise; film|food critic; problem solving|solver;
  solve+|fix+|tackle+|address+|answer+|ease+|easing ~ problem|crisis; crisis management|response|support;
  climate|housing|energy|opioid|water|global|food|health|cost|living crisis; without a doubt; penalty kick|shootout;
  spill over|into; missing link|middle|piece; lost time|art|luggage; turnaround time; crisis|recession|flood|fire
  proof; fire|smoke|burglar alarm; accident insurance|cover|forgiveness; injury|accident free; back to work; fail
  safe; fail over; failover; death care; dead sea; recall rate; precision and recall; strike team; oil strike; no
  strike; problem statement; sanction screening; lay+|laid off road|grid|shore|site|piste;
  recall+ its|first; recall+ # year|decade of; strike+ ~ tone|pose|landing; strike+ a|an|up; kill+ off; crack+
  open|the|market|code; spill the|bean|secret; collision avoidance|warning; digital disruption; step+ down
  power|voltage|price; hazard light; tennis|basketball|squash court; carry|carries|carrying|send|sends|build+ ~ probe;
  explode+ ~ myth; go|goes|went down well; crash for cash; crash
  severity|risk|avoidance|data|rate|protection|safety|hot|barrier|dummy|lab; wage+ war; end+ ~
  strike|dispute|row|lawsuit|boycott|probe|standoff|feud|outage|ban|walkout; kill+ it; win+|won ~ over ~
  critic|skeptic|doubter; close+|closing|narrow+|bridge+|shrink ~ gap; probe of
  black|dark|deep|space|comet|asteroid|planet|star; help+|hire+|train+|support+|house+ ~ refugee; refugee
  training|student|talent|hire; strike+|struck ~ breakthrough|cord|chord; crash course|pad|train|diet|site; gang saw;
  lost forest|world|masterpiece|film|recipe; lose|losing|lost weight|kilo|gram; light touch; toxic waste|free;
  gap year; burn+ calorie|fat|hydrogen|clean; fall back on; fall+ in love|line; out of this world; to die for;
  dying art; dead simple; kill time; kill+ bacteria|virus|germ|mosquito|weed|cancer|tumor; run|ran over 5g|fiber|copper;
  kill+ ~ noise|mite|mosquito|insect|bug|mold|odor|smell|pest|flea|lice|superbug|microbe|parasite|dust|weed|password|
  paper|cash|form|fee|slug|ant; close+ ~ deal|round|acquisition|purchase|fund|loan|sale|transaction|in
  on|loop|books|order; close to; spill|fire|crash|disaster|safety|rescue|evacuation drill|exercise|rehearsal; drill
  test; shortage|glut|pressure|delay|bottleneck|backlog|tension|fear|worry|concern|jam|squeeze ~
  ease+|fade+|recede+|lift+|shrink+; attack+|ease+|beat+|tackle+|fix+|plug+|fill+|address+|avoid+ ~ shortage; nothing
  but sunshine|praise|good; crash+ the ~ party; crash landed; break+|broke down
  plastic|barrier|waste|fat|wall|silo|sugar; break+ ~
  barrier|record|mold|silence|tradition|ice|bread|code|cover|even|bank; shed+ ~
  light|weight|ton|kilo|gram|skin|pound|layer; pull+ out all the stops; blow+ away ~ critic|rival|record; blow+ out
  candle; drop+ ~ hint|trailer|album|single|anchor|parcel|price|fee|charge; drop+ ~ bomb from; loss adjuster|making
  fun; lose+ sugar|fat|weight|nothing; fine tune+; slash+ ~ price|cost|waste|emission|time|fee|queue; strike+
  gold|oil|balance|note; hit+ ~ million|milestone|record high|road|market|shelf|screen|stage|runway|note|ground
  running|sweet spot|streets; take+ ~ strain|heat out|pain out|sting out|hassle; knock+ ~
  hour|minute|second|day|percent off;
  halt+|stop+|slow+|treat+|cure+|prevent+|ease+|fight+|beat+|kill+|cut+|block+|catch+|spot+|detect+|reduce+|tackle+|
  target+|attack+|against ~
  cancer|tumor|shingle|flu|malaria|virus|disease|infection|pain|stroke|migraine|asthma|diabetes|obesity|alzheimer|
  parkinson|hiv|tb|covid|bacteria|relapse|recurrence|bleeding|tremor|seizure|leukemia|melanoma|arthritis|psoriasis|
  eczema|depression|dementia|sepsis|heart; fix+|patch+|plug+|find+|spot+|map|track+|trace+ ~
  leak|bug|flaw|fault|pothole|glitch|hole|gap|vulnerability; bomb proof|disposal; @ _
  kill|kills|stop|stops|stopped|block|blocks|blocked|fight|fights|catch|catches|caught|beat|beats|crush|crushes|bust|
  busts|attack|attacks|ban|bans|banned|delete|deletes|find|finds|spot|spots|foil|foils|foiled|expose|exposes|trap|
  traps|hunt|hunts|chase|chases|outsmart|outsmarts|purge|purges|remove|removes|tackle|tackles|defeat|defeats ~
  malware|virus|hacker|thief|thieves|fraudster|scammer|fraud|scam|fake|counterfeit|pirate|spam|spammer|bot|botnet|
  troll|cheat|crook|burglar|robber|smuggler|poacher|impostor|intruder|vandal|deepfake|disinformation|misinformation|
  hate|bully|camera|microbe|germ; @ _ hit|hits|fight|fights back at|against
  malware|hacker|scammer|thief|thieves|fraudster|spam|bot; @ _ crack|cracks|cracked|clamp|clamps|clamped down on; @ _
  sniff|sniffs|root|roots|weed|weeds|kick|kicks|throw|throws out ~
  cheat|scammer|bot|fraudster|drip|thief|thieves|fake|troll|leak; leak detective|hunter|finder|detector;
  less|lower|falling ~ fraud|crime|waste|theft; melt+ heart|plastic|steel|cheese|ice|snow|away; freeze+ ~
  price|fare|fee|tuition|rent|bill; killed it; spark+ ~ revival|joy|interest|hope; charge+ up; sewage heat; warn+ of
  low; raise+ ~ payout; tear of joy; repay+|clear+ ~ debt; pay+ down|off ~ debt; error code; code error; drop+
  curtain; slice+ ~ time|cost|minute|hour; fade+ with laser; rule+ out ~
  layoff|cut|merger|takeover|sale|closure|split|strike; deny|denies|denied|scotch+|quash+ ~
  plan|talk|rumor|report|intention ~
  layoff|cut|merger|takeover|sale|closure|exit|split|strike|bid|close|leave|quit|sell|cut;
  deny|denies|denied|scotch+|quash+ ~
  layoff|cut|merger|takeover|sale|closure|talk|plan|rumor|exit|split|strike|bid|report; patch+ up ~ row|feud|quarrel;
  end+|settle+|resolve+|bury|buries|buried ~ row|dispute|feud|standoff|quarrel|spat|probation|drought|sanction; kick+
  up dust; kick+ ~ touch; bust+|explode+|debunk+|shatter+ ~ myth|taboo|stereotype; knock+|break+|tear+|pull+ down
  wall|barrier|silo; shed+ ~ logo|skin|image|carbon|emission|layer; crush+ ~
  rock|can|car|grape|bottle|olive|ore|glass; kill+ two bird; from the dead; bring+ ~ dead language|sea; shoot+ ~
  film|series|movie|ad|scene|hoop|up|past|ahead; burn+ less; cut+ ~ ribbon|cake|cord|tape; attack+ ~
  waste|rust|grime|problem; drop+ ~ bombshell; double+ down; knuckle+ down; back+ down payment; hands down; slow+ down
  aging; lay+ bare; order backlog; backlog ~ order|quadruple+|triple+|record; record backlog; slip on; pay+ ~ bill;
  for|to|house+|train+|hire+|free+ ~ refugee; share|stock split; split ~ for one; split # for #; black hole merger;
  let+ ~ go paperless|digital|green|free|live|solar|electric|wild|further|cashless; worst ~
  storm|winter|drought|weather|flood|heat; pay+|paid out ~ after accident|crash|flood|storm|fire; pay+|paid out
  faster|quickly|within after accident; fewer|less injury|road|car|train crash|accident; sue+ no one; sanction+ ~
  license|use|plan; choking man|woman|child|baby|diner|toddler; traffic collapse; criticism ~ upheld; go+ to refugee;
  hidden camera indoors; let+ ~ couples|user|customer|friend|family split; sink+ ~ # into; fewer|less ~
  crashes|deaths|injuries; junk food|mail|drawer;
  crime|murder|disaster|horror|courtroom|prison|hospital|police|spy|heist|war|hostage|drug
  drama|fiction|novel|series|thriller|film|movie|show|story|podcast|writer|game|epic|comedy|flick; sleep retreat;
  wildfire smoke; gas leak detector; complete+|finalize+|close+ ~ merger; shatter+|smash+|break+ ~ barrier; breach+ #
  ; breach+ ~ mark; blast+ ~ satellite|rocket|probe; blast+ ~ into orbit|space; odd fall+|drop+|shrink+|fade+|ease+;
  hostage drama; fire+ ~ imagination|starting|off|shot|thruster|enthusiasm|debate|oven|kiln|up; explode+ onto;
  explode+ in popularity; blast+ through|past|off; blast+ into space; strike+ ~ vein|lode|seam|oil; gut bacteria;
  bacteria|microbe that|turn+|eat+|make+|help+;
  flood|quake|earthquake|storm|fire|wildfire|hurricane|disaster|abuse|scam victim; shut+ the door on
  hacker|thief|fraudster|scammer|intruder; lock+ out hacker|thief|intruder|fraudster; break+ up ~ bottleneck|jam|ice;
  stop+ ~ bullet|thief|ball|goal; bird|lightning strike; strike insurance|cover; prison
  staff|officer|library|chaplain; call+ back # ~ worker|staff; crash+ ~ less|fewer; fewer|less ~
  crash|accident|injury|death|breakdown|failure|delay|error|complaint|outage; stop+|repel+|foil+|block+|fend+ ~
  attack|breach|fraud|theft|robbery|bullet; shut+ the gap; strike+ target|twice|first|home|back|gold;
  shatter+|smash+|crush+|break+|topple+ ~ record|estimate|forecast|expectation; crush+|smash+ it; crush+|squash+|fix+
  ~ rival|bug; cut+|lower+|reduce+|slash+ ~ cost of|for; ease+ ~ burden; lose+ no time; call drop;
  leak|emission|complaint|accident|injury|waste|fraud|crime|error|delay|outage ~ record low|lowest; kill+ ~
  germ|virus|superbug|resistant|gonorrhea|cell|mosquito; repay+ ~ bailout|debt|loan; long haul strike; warn+ ~
  about|against|of phishing scam|fraud; warn+ ~ of|about|against ~
  scam|scammer|phishing|malware|ransomware|hacker|fraudster|flood|storm|impostor; fall+ into place; drop in
  centre|center|bomb; death benefit|cover|valley; deadline day; fire proof|safe|resistant; survive+ ~
  fire|crash|drop|storm|winter|test|nail; pass+ ~ crash|nail|fire|drop|stress|safety|audit test|audit; crash proof;
  crash test+; stress test; risk free; bug bounty|hunter; killer app|feature|deal; sick leave|pay|child|note; walk out
  ahead|front; charge+ ahead|up|point|station; battle of; battle tested|hardened; war on
  waste|plastic|weeds|sugar|want; shock absorber|proof; cold case|brew|storage|chain|start|weather; dark
  mode|matter|fiber|kitchen|store|chocolate; black friday|box; toxic chat|air; silent killer; dead spot|zone|tired;
  fatal flaw in cancer; losing streak ends|ended; snap up; gobble up order; fire+ first|up|back to life|on all
  cylinders; sack of; job lot|ad|share|fair; bites into; poison pill defence; strike price; hard court;
  missile|torpedo|rocket ~ target; strike missile|fighter|aircraft|drone|wing|eagle|group; kill vehicle|chain|zone;
  debt free|fund|sale|issue|collection; default setting|option|browser|app; default rate on; charge card; breach+ ~
  milestone|barrier|mark|level|wall; dispute resolution|settlement; settle+ ~
  down|bill|claim|payment|transaction|trade|invoice ~ faster|quickly|instantly|in second|in minute|on blockchain; pay+
  ~ of claim|claim ~ faster|quickly|within|record; pay+ # ~ of claim; recall+ ~
  days|era|look|year|memory|history|founding|golden|glory|classic; recalls how; cleared to|for; clear+ ~
  way|hurdle|path|review|jungle|mine|snow|backlog|debris|land|forest;
  quit+|exit+|end+|leave+|drop+|ditch+|scrap+|kill+|lose+|stop+ ~
  paper|plastic|coal|diesel|guesswork|password|cash|form|statement|boiler|copper|petrol|cage|straw|glass|bag; leave+ ~
  rival behind; leave+ ~ mark|legacy|home|nothing|door open; lose+ ~ weight; off grid|road|site|peak|shore|the
  shelf|to|line at night; shrug+ off; switch+|turn+ off ~ copper|gas|light|boiler|coal|3g|2g; take+ off; kick+ off;
  round+ off; show+ off; spin+ off heat; under way|water|the sea|sea|ground|one roof|construction|license; back on
  line|track|air|sale|road|stage; ahead of schedule|plan|time; refund+|repay+ ~~ fraud|scam victim;
  drop+|scrap+|waive+ ~~ fee|rule|markup|surcharge|requirement`)

/** Remedies named with the ill: "fraud detection" is a product. */
export const REMEDIES: readonly string[] = splitPatterns(`
  fraud|outage|derailment|crash|leak|fire|scam|theft|flood|accident|collision|hacking|defect|toxic|flaw|breach|injury|
  accident|bribery|ransomware|phishing|malware|harassment|corruption|vulnerability|leak|spill|blackout|discrimination|
  defect|failure|hacker|fatality|disruption|recall|pollution|cyberattack|attack
  detection|prevention|protection|management|insurance|cover|coverage|awareness|training|defense|monitoring|
  resilience|tool|solution|software|response|recovery|scanner|control|free|fighting|intelligence|simulation|refund|
  champion|team|fighter|check|lab|hotline|hub|filter|alert|score|expert|research|detector|sensor|simulator|shield|
  proof|blocker|kit|course`)
