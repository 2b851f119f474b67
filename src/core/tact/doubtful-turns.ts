import { splitPatterns } from '../text/patterns.ts'

/**
 * Turns of phrase with a bad ring, by kind of ill: the ways in which headlines say it without its plain word. Written as
 * core/text/patterns describes. Like core/tact/doubtful-words they are a doubt, and no verdict.
 */
const AUTHORITY = `watchdog|regulator|ministry|minister|agency|inspector|lawmaker|mp|senator|congress|prosecutor|
  police|court|judge|jury|tribunal|authority|commission|ombudsman|coroner|auditor|investigator|detective|sheriff|
  councillor|fda|faa|epa|ftc|sec|doj|cma|fca|pra|ofcom|ofgem|ofwat|osha|nlrb|ntsb|nhtsa|cfpb|hmrc|irs|fcc|mhra|easa|
  bafin|finma|accc|asic|cqc|ofsted|eu|brussels|parliament|treasury|council|state|attorney|mayor|governor`
const CHARGES = `osha|nlrb|ntsb|nhtsa|cfpb|hmrc|irs|bafin|cqc|inquest|coroner|doj|ofwat`
const PEOPLE = `staff|worker|employee|engineer|manager|customer|user|driver|patient|resident|passenger|shopper|client|
  guest|tenant|family|child|woman|rider|pilot|nurse|crew|viewer|owner|member|pensioner|graduate|apprentice|trainee|
  contractor|supplier|farmer|neighbor|teacher|student|mechanic|picker|packer|cleaner`
const BEFELL = `told|asked|forced|ordered|urged|warned|made|left|denied|refused|barred|banned|turned|charged|billed|
  hit|caught|stuck|locked|robbed|cheated|misled|duped|tricked|conned|fleeced|scammed|spied|tracked|filmed|groped|
  beaten|hurt|killed|burned|poisoned|sickened|evacuated|stranded|trapped|delayed|bumped|dumped|sacked|fired|axed|laid|
  furloughed|docked|underpaid|unpaid|exposed|abused|bullied|harassed|silenced|ignored|overlooked|misdiagnosed|scalded|
  bitten|injured|crushed|electrocuted|attacked|assaulted|threatened|detained|shot|stabbed|saddled|stung|burnt|shunned|
  snubbed|rejected|replaced|wounded|punched|kicked|dragged`
const LEADER = `chief|boss|ceo|cfo|chair|chairman|chairwoman|founder|cofounder|president|head|director|executive|lieutenant|deputy|veteran|architect`
const BUSINESS = `profit|sale|revenue|earning|order|demand|margin|growth|share|stock|income|booking|traffic|footfall|
  volume|output|production|delivery|dividend|cash|value|valuation|market|rating|outlook|forecast|guidance|contract|
  backlog|appetite|confidence|morale|lead|trade|subscription|advertising|shipment|export|price`
const SHRINKS = `evaporate+|vanish+|dry|dries|dried|wither+|stall+|flatline+|plateau+|cool+|fade+|soften+|weaken+|
  thin+|narrow+|squeezed|pinched|dented|hit|hurt|eroded|eaten|gone|wiped|languish+|buckle+|wobble+|sag+|stumble+|
  reel+|hammered|pummeled|battered|clobbered|punished|dumped|routed|crushed|whacked|trashed|wane+|wilt+|sputter+|
  slow+|flag+|ebb+|contract+|suffer+|disappoint+|sour+`
const BURDENS = `cost|debt|loss|bill|claim|complaint|liability|delay|queue|backlog|damage|casualty|arrear|fine|lawsuit|defect|vacancy|death|injury|doubt|fear|woe|pressure`
const MOUNTS = `soar+|mount+|balloon+|spiral+|surge+|pile+|swell+|climb+|double+|treble+|deepen+|widen+|rise|rises|rose|grow|grows|grew|jump+|multiply|snowball+`

export const DOUBTFUL_TURNS: readonly string[] = splitPatterns(`
  ^${AUTHORITY} ~~ @; ${CHARGES}; ${PEOPLE} _ ${BEFELL}; ${BUSINESS} _ ${SHRINKS}; ${BURDENS} _ ${MOUNTS};
  @ _ face|faces|faced|facing; @ _ insist+; @ _ replace+ ~ ${LEADER}|staff|worker|people|human;
  weigh+|mull+|consider+|ponder+|study|eye+|plot+|plan ~ exit|closure|layoff|retreat|breakup|redundancy|cull;
  scramble+; rush+ to fix|contain|reassure|plug|patch|calm|stem; rush+ out ~ fix|patch|statement; back+ away|out|off;
  split+ with|from; part+ with|from; reconsider+; review+ ~ future|options; put ~ on
  hold|ice|review|block|notice|leave; reassure+; explain+ itself|away; vow+|promise+|pledge+ to
  fix|improve|appeal|stop|review|refund|compensate|change; defend+ ~
  record|pay|decision|move|cut|plan|handling|deal|chief|boss|fee|price|practice|role|itself;
  job|role|post|staff|plant|site|store|branch|future|thousand|hundred ~ at stake|risk; in doubt|balance; under threat;
  on the line|block|brink|cusp; in firing line; hang+ in balance; severance|redundancy|exit
  package|pay|terms|offer|payment; swap+|switch+ ~ for bot|robot|machine|automation; hand+ ~
  notice|card|p45|slip|marching; face+|get|gets|got|given ~ boot|chop|axe|sack|push|bullet|elbow|bum; on the
  scrapheap|dole|breadline; out of a
  job|pocket|business|action|service|order|favor|time|luck|gas|puff|steam|ideas|options|money|stock; last
  day|shift|shop|orders at; ghost town; end of era; closing down; boarded up; shut+ up shop; sell+ ~
  headquarters|silver|crown|family; wind+ down|up; lights out; curtain fall+; back to drawing; under the hammer|knife;
  on the scrap; plead+ guilty; in custody|court|cuffs|jail; drag+ ~ feet|heels|name; hear+ ~
  claim|case|complaint|evidence; court|police|tax|legal|regulatory|labor|union|safety|antitrust|privacy|security|food
  fight|battle|trouble|row|woe|clash|setback|headache|storm|cloud|bill|action|papers|file|records|fear|scare|lapse|
  breach|concern|blow|failure; law firm; class action; paper trail; smoking gun; leaked|internal
  memo|file|email|document|report|paper; misuse|abuse|theft|loss|leak|breach of; trade secret; cover+ up; hush money;
  slush fund; shell company; back pay; wage theft; child labor; blood|dirty|dark money; kick+ back; black list; red
  card|line|flag|ink|face|tape; no show;
  quality|safety|audit|compliance|security|control|billing|label|privacy|service
  lapse|failing|problem|gap|issue|fault|error|failure|blunder|breach|concern|complaint|warning|violation;
  may|could|can ~ cause|burn|explode|fail|choke|shatter|overheat|electrocute|injure|kill|harm|leak|detach|loosen|jam;
  bit|piece|shard|fragment|trace|chunk of ~ metal|glass|plastic|wood|bone|lead|mold|rubber|bacteria;
  fire|flame|fume|smoke|explosion|blast ~ at|aboard|inside|engulf+; up in flame|smoke; in
  flame|ruins|tatters|shock|tears|turmoil; erupt+; jump+ track|rail; overshoot+; evasive; nosedive;
  hospital|ambulance|paramedic|emergency landing|services; ${LEADER} ~
  gone|going|booed|heckled|mocked|attacked|criticized|apologizes|admits|sorry|dies|died|ill|missing|questioned|blamed|
  defends|denies|fights|battles|walks|jumps|bolts|bows|bails|flees|hits|slams|lashes|rants|snaps|swears; without
  ${LEADER}; ${LEADER} search|hunt|vacuum|void; new ${LEADER} inherit+|face+; in|within days|weeks|months of
  taking|joining; shock|surprise|sudden|abrupt|hasty|early exit|departure|loss|fall|drop|move|resignation|retirement;
  on gardening leave; leave of absence; steps back; clear+ ~ desk; call+ it quits; throw+ in towel; pack+ ~ bag; jump+
  before|ship; lose+ ~ lieutenant|deputy|top|chief|star|key;
  cautious|gloomy|subdued|soft|weak|flat|bleak|grim|dim|muted|tepid|slow
  outlook|guidance|forecast|start|tone|quarter|demand|trading|sale|year|season|spending|holiday|christmas;
  set|sets|setting|put|puts|putting aside # ; take|takes|took|taking # ~ charge|hit|hole|loss|writedown; # ~
  hit|hole|charge|blow|bill|loss|black|deficit|shortfall|penalty; cut|lowered|downgraded|slashed|trimmed to
  sell|hold|junk|neutral|underweight|reduce; bear|bears|sceptic|skeptic|doubter|vulture ~
  circle+|pounce+|growl+|bet+|@; below|under|short of ~ forecast|estimate|expectation|hope|target|view; lose+ ~ # ~
  customer|user|subscriber|member|billion|million; slow+ to; stuck with|in|at|on; saddled with; left with|holding;
  burdened; weighed down; bogged down; mired in; drown+ in; sitting duck; up for grab|sale; circle+ ~ @; swoop;
  pounce+; stalk+; prey; break up; carve up; talk|deal|merger|tie|takeover|sale ~
  collapse+|fall+|fell|off|dead|axed|abandoned|blocked|doubt|limbo|unravel+|stall+; deal breaker; walk+ away; cold
  feet; poison pill; white knight; boardroom|board|shareholder|investor|family
  coup|war|battle|row|feud|revolt|rebellion|split|clash|fight|spat|unrest|anger; lose+|lost
  ground|out|share|crown|face|heart|touch|patience; leapfrog+; outflank+; outgun+; outsmart+; left in
  dust|behind|cold|lurch; playing catch; eat+ ~ lunch; steal+ ~ march|lunch|thunder|customer; knock+ ~ perch|crown;
  also ran; no match; second best; yesterday's; past ~ best|prime; past its;
  frozen|shut|kicked|squeezed|locked|priced|crowded|forced|pushed|voted|thrown|struck out; cut+ ties; pull+
  ad|advert|sponsorship|funding|investment|money|stake|support|backing; drop+ ~ sponsor|sponsorship|partner; public
  anger|outrage|outcry|fury; turn+ ~ sour|nasty|ugly|violent|cold|toxic|septic; go|goes|went|gone ~
  wrong|unanswered|unheard|unpaid|unnoticed|viral ~ wrong; tempers|nerves fray+; bad
  look|press|optics|faith|tidings|smell|apple|blood|taste; not
  fit|enough|working|safe|amused|happy|impressed|convinced; too far|late|little|slow|expensive|risky|greedy; worse to
  come; how not to; lesson from|of ~ fall|failure|collapse; price of ~ failure|greed|haste|delay; who is to blame;
  what went wrong; who|what killed|broke|sank|lost; the trouble|problem|matter with; dark
  day|cloud|side|hour|past|week; rough|bumpy|choppy|stormy|troubled|uncharted
  ride|road|patch|water|landing|start|sea|week|weather`)
