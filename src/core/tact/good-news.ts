import { splitPatterns } from '../text/patterns.ts'

const MAKES = `launch+|open+|unveil+|introduce+|debut+|reveal+|release+|create+|build|built|building|
  construct+|develop+|produce+|manufacture+|assemble+|craft+|invent+|pioneer+|install+|deploy+|erect+|publish+|
  generate+|brew+|bake+|cook+|furnish+|harvest+|dig|dug|host+|showcase+|demonstrate+|experiment+|try|tried|tries|
  design+|reinvent+|rethink|reimagine+|rebuild|rebuilt`
const IMPROVES = `improve+|upgrade+|update+|modernize+|refresh+|renew+|refurbish+|revamp+|restore+|repair+|enhance+|
  boost+|speed+|sped|accelerate+|simplified|streamline+|double+|triple+|expand+|extend+|grow|grew|growing|
  scale+|strengthen+|broaden+|automate+|electrify|electrified|digitize+|clean+|recycle+|reuse+|convert+|transform+|
  adapt+|integrate+|combine+|swap+|diversify|standardize+`
const HELPS = `give|gave|giving|offer+|grant+|provide+|deliver+|donate+|finance+|support+|help+|assist+|
  teach|taught|mentor+|educate+|welcome+|invite+|reward+|honor+|celebrate+|thank+|lend|lent|feed|fed|
  enable+|encourage+|inspire+|empower+|prepare+|equip+|connect+|power+|lit|protect+|
  defend+|guard+|shield+|rescue+|save+|spare+|backed|backing|champion+|listen+|trust+|aid+|delight+`
const SUCCEEDS = `join+|name|complete+|win|won|winning|earn+|secure+|clinch+|leading|overtake|overtook|surpass+|
  outpace+|outperform+|exceed+|reach+|achieve+|master+|excel+|shine|shone|thrive+|flourish+|prosper+|soar+|surge+|
  climb+|rebound+|recover+|smash+|score+|graduate+|qualify|qualified|attract+|impress+|surprise+|
  partner+|team+|collaborate+|cooperate+|ally|allied|acquire+|buy|bought|buying|purchase+|invest+|
  commit+|pledge+|hire+|hiring|recruit+|appoint+|promote+|add+|unite+|resume+|reopen+|rehire+|restart+`
const FINDS_OUT = `explore+|discover+|map+|track+|measure+|monitor+|predict+|simulate+|
  detect+|spot+|identify|learn+|tap+|harness+|adopt+|embrace+|choose|
  chose|select+|fly|flew|sail+|dock+|capture+|pair+|blend+|mix+|bundle+|solve+|
  tackle+|fight|fought|combat+|curb+|prevent+|avoid+|avert+|resist+|withstand|withstood|reduce+|halve+|beat|lure+|
  rival+|overtake+|sanction|advance+`

// What firms do in other words: none of these is said of one in trouble.
const MAKES_MORE = `print+|weld+|sculpt+|stitch+|sew+|knit+|weave+|paint+|compose+|film+|curate+|distill+|ferment+|
  farm+|pave+|engineer+|commission+|inaugurate+|christen+|premiere+|screen+|broadcast+|stream+|translate+|digitize+|
  scan+|sequence+|synthesize+|light+ up|lights up|kick+ off|roll+ out|set+ up|put+ on|hatch+|concoct+|cook+ up|whip+
  up|dream+ up|conjure+|breed+|mint+|serve+ up|dish+ up|dig+ in`
const IMPROVES_MORE = `sharpen+|polish+|brighten+|lighten+|quicken+|smooth+|widen+
  access|lengthen+|fortify|fortified|reinforce+|insulate+|retrofit+|repaint+|redesign+|relaunch+|rejig+|tweak+|
  calibrate+|optimize+|declutter+|decarbonize+|localize+|customize+|personalize+|upcycle+|repurpose+|revive+|
  rejuvenate+|resurrect+|reskill+|upskill+|retrain+|vaccinate+|treat+|heal+|cure+|comfort+|gift+|reimburse+|waive+|
  shelter+|house|houses|adopt+|liberate+|crowdfund+|handcraft+|switch+ on|power+ up|beef+ up|step+ up|scale+ up|ramp+
  up|spruce+ up|speed+ up|open+ up|free+ up|line+ up|wire+ up`
const SUCCEEDS_MORE = `endure+|outlast+|outlive+|outgrow+|outshine+|triumph+|trounce+|dominate+|rally|rallied|bounce+|
  zoom+|dazzle+|charm+|wow+|notch+|scoop+|ace+|nail+|cruise+|breeze+|glide+|gather+ pace|gain+|pay+ off|bear+
  fruit|turn+ corner|turn+ profit|cash+ in|clean+ up|mop+ up|rack+ up|ring+ up|chalk+ up|pick+ up|sweep+ award|sweep+
  board|lead+ way|draw+ crowd|pull+ crowd|pack+ in|go+ distance|hold+ own|come+ of age|get+ nod|get+ green`
const PAST =
  'blast|blast+|blow|blew|roar+|sail+|race+|fly|flew|leap+|vault+|storm+|power+|charge+|surge+|stroll+|romp+|cruise+|breeze+|zoom+|speed+|sped|smash+'

const WINS_MORE = splitPatterns(`
  @ ~ ${PAST} past|ahead|through|into|back|away|home; @ ~ roar+; @ _ hit|hits million|billion|trillion|#; @ ~ crash
  the party; @ ~ crush+|smash+|shatter+|beat+|top+|exceed+|trounce+|clobber+|demolish+|destroy+|blow+ ~
  estimate|forecast|expectation|record|target|rival|competition|hope|milestone|barrier|myth|stereotype; @ ~
  hit+|strike+|struck ~
  bullseye|jackpot|note|chord|gold|oil|gas|seam|vein|home|spot|nail|balance|blend|pose|alliance|pact|pay|twice|rich|
  up|out|street|peak|high|stride|top|shelf|shelves|ground|air|wave|lithium|copper|water|heat|nickel; @ ~ crack+ ~
  code|market|riddle|secret|puzzle|mystery|problem|case|open|joke|whip|top|#; @ ~ fire+ ~
  up|first|imagination|gun|cylinder|back|starting|kiln|oven|furnace|boiler|engine|rocket|thruster|laser|cannon|line|
  enthusiasm|passion; @ ~ kill+ ~ off|need|password|paper|queue|noise|boredom|screen|cash|receipt|form|fee|weed|odor;
  @ ~ pour+|plow+|plough+|pump+|sink+|sank|inject+|put+|spend+|channel+|plunge+ ~ # ~ into|on|in; @ ~ drop+|release+ ~
  trailer|album|single|fee|charge|price|hint|collection|edition|mixtape|episode|beat|bake; @ ~ recall+ ~
  day|era|year|how|when|memory|history|past|century|decade|founding; @ ~ break+|broke ~
  into|ground|record|mold|barrier|bread|even|through|silence|internet|ice; @ ~ blow+|blew ~
  away|trumpet|horn|candle|glass; @ ~ shed+ ~ light|weight|kilo|ton|gram|pound; @ ~ burn+ ~
  bright|fat|calorie|rubber|hydrogen; @ ~ raise+ ~
  glass|roof|bar|curtain|flag|fund|pay|wage|fund|guidance|outlook|forecast|dividend|game|sail|volume|money; @ ~ lift+
  ~ lid|dividend|outlook|guidance|forecast|pay|wage|curtain|target|spirit|trophy|cup|veil; @ ~ drill+ ~
  down|well|deep|deepest|in; @ ~ warn+ ~ scam|fraud|phishing|fake|impostor|ice|avalanche|shark; @ ~
  stop+|shut+|lock+|keep+|root+|weed+|kick+|throw+ ~
  scam|scammer|fraud|fraudster|thief|thieves|bot|spam|spammer|troll|cheat|hacker|cold|noise|rain|draft|counterfeit|
  fake; @ ~ agree+ ~ peace|pay|deal|pact|truce|accord|merger|tie|partnership|contract|term; @ ~ end+|settle+|resolve+
  ~ dispute|row|strike|feud|lawsuit|standoff|battle|war|quarrel; @ ~ settle+ ~ into|on|in; @ ~ pass+ ~
  test|audit|inspection|milestone|exam|muster|#; @ ~
  survey|poll|index|report|study|barometer|forecast|economist|strategist ~
  show|find|see|rise|rises|fall|point|suggest|say|expect|put; ^@
  survey|poll|index|economist|strategist|museum|orchestra|foundation|scholarship|apprentice|alumni|volunteer|marathon|
  choir|museum|award|prize; @ ~
  apprentice|volunteer|scientist|engineer|researcher|robot|drone|satellite|telescope|chip|drug|vaccine|pill|jab|train|
  ship|truck|jet|engine|sensor|tool|app|store|shop|factory|plant|lab|campus|fund|foundation|team ~
  win+|make+|made|help+|map+|beat+|reach+|set+|save+|find+|spot+|cut+ ~; award|prize|medal|trophy|cup|honor|tribute ~
  for|to|at @; @ up for ~ award|prize; @ ~ see+|expect+|predict+ ~ demand|growth|recovery|rebound|upturn|boom|rise; @
  ~ returns|returned|back ~ profit|growth|black|form|roots|space|orbit|sky|skies; no plan|plans ~ to; @ ~
  cleared|approved ~ to|for; @ ~ rewards|thanks|honors; @ ~ to
  hire|add|open|build|create|invest|launch|double|triple|train|fund|recruit|return|sponsor|donate|plant|offer|expand|
  buy|host; @ wins; @ ~ first|new|record|latest|free|world ~
  flight|voyage|customer|call|store|shop|ship|satellite|chip|model|range|menu|plant|factory|route|center|campus|line|
  office|album|show|film|series|season|game|collection|flavor|tool|app|feature|service|product|vehicle|car|truck|bike|
  phone|jet|engine|battery|drug`)

// Often a noun: "Acme pilots" may be people, "Acme plants" buildings, "Acme shares" something that falls.
const BESIDE = `planned|planning|test|tested|testing|trial|trialling|pilot|piloting|train|training|fund|funding|
  ship|shipping|signing|sponsor|back|sharing|supply|supplying|plant|planting|target|targeting|pick|picked|
  picking|land|landed|landing|gain|work|working|bag|eye|eyeing|get|go|take|taking|backs|top|stage|champion`

/** What anybody does: it says that the employer acts, no more. */
const NEUTRAL = `find|see|sees|show+|put|set|run|turn+|move+|sell|sold|send|sent|catch|keep|kept|let|use+|using|plan|raise+|rise|rose|rising|start+|begin|began|make|made|making|roll+|meet|met|lead|led|top+|replace+|switch+|clear+|carry|carried|bring|brought|enter+|mark+|study|studied|describe+|explain+|detail+|outline+|serve+|charge+|allow+|answer+|respond+|pass+|cross+|bet|aim+|increase+|finish+|sign|share|link+|return+|lift+|blast+|appeal+|rent+|hatch+|shape+|simplify`

/** What is good to have less of. */
const BURDEN = `dye|additive|preservative|antibiotic|syrup|straw|bag|cup|lid|wrapper|sleeve|emission|carbon|co2|
  methane|plastic|waste|water|energy|electricity|fuel|fee|charge|price|fare|tariff|time|wait|waiting|queue|delay|
  consumption|use|usage|weight|noise|pollution|traffic|bill|packaging|footprint|paperwork|red|bureaucracy|
  sugar|salt|fat|calorie|accident|injury|death|fraud|risk|error|downtime|outage|maintenance|light|gap|latency|draw|
  steps|layer|complexity|interest|rate|overdraft|cable|diesel|gas|coal|scan|fatality|disease|infection|theft|harm|
  commission|surcharge|minimum|barrier|backlog|subscription|camouflage|paywall|import|need|dependence|reliance|
  color|mistake|crash|ad|advert|password|form|statement|paper|boiler|guesswork|combustion|petrol|glare|helium|
  recurrence|relapse|rubble|bottleneck|glass|ingredient|travel|commute|mile|hour|minute`
const LESSENS = `cut|cuts|cutting|drop+|slash+|axe+|ax|trim+|shed+|eliminate+|scrap+|lower+|lowering|reduce+|halve+|
  shrink|shave+|phase+|ditch+|lose|shorten+|end+|remove+|waive+|stop+|minimize+|ban+|quit|exit+|abolish+|abandon+`

/** What the employer does where these follow its name as verbs: "Acme plans" does not if "Acme plans leaked". */
export const GOOD_DEEDS: readonly string[] = [
  ...splitPatterns(
    [MAKES_MORE, IMPROVES_MORE, SUCCEEDS_MORE]
      .flatMap((list) => list.split('|'))
      .map((verb) => `@ ~ ${verb.trim()}`)
      .join(';'),
  ),
  ...splitPatterns(`
  @ ~ ${MAKES}; @ ~ ${IMPROVES}; @ ~ ${HELPS}; @ ~ ${SUCCEEDS}; @ ~ ${FINDS_OUT}; @ ${BESIDE};
  @ to|will|and|can|now ${BESIDE}`),
]

/** These let a headline about the employer pass even beside a doubtful word. "@" is the employer, as core/text/patterns describes. */
export const GOOD_NEWS: readonly string[] = [
  ...WINS_MORE,
  ...splitPatterns(`
  @ ~ turn+ ~ into|to; @ ~ forecast+ ~ storm|flood|weather|demand|rain|wind; @ ~ clear+ ~ rubble|land|snow|way|path; @
  ~ ${LESSENS} ~ ${BURDEN}; @ ~ fewer|less|lower ${BURDEN}; @ ~ close|closing ~
  acquisition|deal|round|fund|gap|loop|purchase|divide; @ ~ pay+|paid ~
  farmer|grower|supplier|student|apprentice|out|hacker|tribute|bonus|living; @ ~ hit ~
  record|milestone|target|high|road|mark|market|runway|goal; @ ~ strike+|struck|reach+|agree+ ~
  deal|partnership|agreement|accord|pact|alliance|truce; @ ~ say|said ~ will|ready|on track; @ ~
  chosen|named|praised|selected|awarded|crowned|voted|picked|ranked|approved|cleared|honored|recognized|certified|
  hailed|tipped|shortlisted|allowed|freed|set|poised|ready|able; @ ~
  award|prize|milestone|partnership|collaboration|initiative|breakthrough|scholarship|innovation|comeback; @ ~ record
  profit|revenue|sale|earning|order|quarter|year|result|harvest|time|demand|number|backlog|efficiency|recall;
  @ ~ profit|revenue|sale|earning|order|subscriber|delivery|dividend ~
  up|rise|rising|rose|jump+|grow|grew|beat|double+|climb+|soar+|surge+; @
  boss|chief|ceo|team|engineer|fund|staff|customer back; @ order #|new|more|fleet|first|another; @ rule+ out; @ ~ put
  ~ on notice; @ ~ fall|fell|falling back; @ ~ take|takes|took|taking ~
  wheel|off|part|care|lead|delivery|root|shape|over|to|stake|aim; @ ~ get|gets|got ~
  approval|ahead|nod|light|license|boost|funding|go; @ ~ go|goes|going
  green|electric|live|digital|paperless|public|carbon; @ ~ issue+ ~ bond|guide|collection|call; @ ~ warn+|alert+ ~
  miner|driver|user|farmer|patient|homeowner|pilot|sailor; @ ~ lay|laid ~
  out|foundation|cable|stone|rail|track|pipe|on|ground|keel|groundwork; @ ~ slip+|slide ~ into; @ ~ buries|bury;
  @ ~ make|making the case; @ ~ step+ up|into|down power; @ ~ break|broke|breaking ground|even|record|new; @ ~ run|ran
  cool|trial; @ ~ call+ on|for ~ rule|standard|investment; @ ~ attack+ ~ tumor|cancer|cell; @ ~
  return+|swing|swung|back to|in ~ profit|black|growth; @ ~ visit+|speak|address+ ~
  school|student|congress|conference|project|university; @ ~ on how|why|what|where|building|making;
  interview|conversation ~ @; @ interview`),
]

/** The same where the employer comes last. */
export const GOOD_NEWS_BEFORE: readonly string[] = splitPatterns(`
  partner+|team+|join+|sign+|agree+|ally|allied|collaborate+|cooperate+ ~ with ~ @; join|joins|joining|joined ~ @;
  choose|chose|pick|picked|select+|hire+|award+|thank+|praise+|back+|honor+|name|hail+|welcome+|tap+ @;
  order|contract|deal|award|prize|approval|grant|funding|license|stake|praise|win|boost|growth|success|milestone|
  record|demand|future|home ~ for|to|with|from|at|by @; contract|deal|license ~ to ~ @;
  made|built|designed|developed|powered|supplied|backed|funded|run|led|sponsored|hosted|published|created|tested|
  developed|trained|opened|bought|won ~ by|with|at @;
  ratified|approved|agreed|restored|unveiled|welcomed|launched|introduced|praised|celebrated|renewed ~
  at|by|for|with|from @; new ~ from @; turn+|go|flock+|move+|switch+ to @; learn+|lesson ~ from @; help ~ from @;
  good|great|strong ~ for @; clear+|exonerate+|approve+|back+|endorse+|favor+ ~ @; win|won|vote+ for @; save+ ~ with @`)

/** Enough to pass where nothing sounds bad: the employer does something, or others do it with what it makes. */
export const NEUTRAL_NEWS: readonly string[] = splitPatterns(`
  @ ~ ${NEUTRAL}; inside|meet|visiting @;
  with|by|into|via|using|through|aboard @; build|built|run|map+|move+|try|tries|tried|train+|return+|cross+|use+|
  adopt+|switch+|travel|fly|learn+|turn+|teach|live|test+ ~~ on|to|from|around @; try|tries|test+|trial+|use+|adopt+|
  install+|order+|buy|bought ~ @`)
