import { splitPatterns } from './patterns.ts'

/** A kind of bad news. Patterns are written as core/patterns describes. */
export type Risk = {
  /** As in "layoffs (“cuts 500 jobs”)". */
  name: string
  /** What it costs an article that says it of anybody but the employer, in points. */
  caution: number
  /** Firms sell remedies for it: "Acme helps banks detect fraud" is no bad news. */
  canBeFought: boolean
  /** Sectors whose daily trade it is: there it costs nothing unless it is said of the employer. */
  tradeOf: readonly string[]
  patterns: readonly string[]
}

const STAFF = 'job|role|position|staff|workforce|headcount|employee|worker|post'
const CUT = 'cut+|slash+|axe+|shed+|trim+|eliminate+|cull+'
const PLACE =
  'plant|factory|store|office|branch|site|mill|warehouse|depot|division|restaurant|shop|location|studio|unit|center|campus|pharmacy|outlet|hospital|hotel|pub|hub|facility|operation'
const FALL =
  'fall+|fell|drop+|plunge+|slump+|tumble+|sink|sank|slide|slid|slip+|miss+|decline+|shrink|shrank|halve+|weaken+|crash+|collapse+|nosedive|crater+|dive+'
const LEADER =
  'ceo|cfo|coo|cto|chief|chairman|chairwoman|chair|boss|founder|cofounder|president|director|executive|head'
const GO =
  'quit|resign+|resignation|depart+|departure|exit+|oust+|ouster|fired|sacked|removed|replaced|suspended'
const WORKERS = 'worker|staff|union|driver|pilot|nurse|employee|crew|teacher|doctor|engineer'

/** Said of the employer, each of these is for the candidate's eyes only. The vaguest come last. */
export const RISKS: readonly Risk[] = [
  {
    name: 'layoffs',
    caution: 2,
    canBeFought: false,
    tradeOf: ['hr'],
    patterns: splitPatterns(`
      ${CUT} ~ ${STAFF}; ${STAFF} cut|loss|reduction|cull|axed|eliminated|slashed; # job ~
      go|lost|risk|axed|cut|eliminated|threatened; job at risk; lose|losing|lost ~ job; layoff; lay off; laying off;
      laid off; redundancy; redundant; furlough+; downsize+; hiring freeze; freeze hiring; fire+|sack+|dismiss+ ~
      staff|worker|employee|people|team|hundred|thousand; retrench+; retrenchment; voluntary severance|exit; buyout
      offer; reduction in force; reduce+ ~ workforce|headcount|staff; close+|closure|shut|shutting|shutter+ ~
      ${PLACE}; ${PLACE} closure`),
  },
  {
    name: 'a lawsuit',
    caution: 1,
    canBeFought: false,
    tradeOf: ['legal'],
    patterns: splitPatterns(`
      lawsuit; sue|sued|suing; suit against|over|alleging|claiming; file+|face+|hit ~ suit; class action;
      litigation; legal action|battle|fight|challenge|claim|row|dispute; take|taken|taking to court; in|to court; on
      trial; jury|judge|court ~ rule+|order+|find|found|against; injunction; patent infringement|dispute|troll;
      settle+ ~ claim|case|charge|allegation|dispute|suit; settlement; pay|paid ~ settle; pay|repay|refund #
      over|to; ordered to; accuse+; accusation; allege+; allegation; plaintiff; defendant; guilty; verdict; victim;
      charged with; face+ ~ charge; indict+; indictment; arbitration; tribunal`),
  },
  {
    name: 'a fine or an investigation',
    caution: 1.5,
    canBeFought: true,
    tradeOf: ['legal'],
    patterns: splitPatterns(`
      fined; fine @; fine of|for|over; hit|face+|pay|paid|get|slapped|impose+|record|million|billion|# ~ fine;
      penalty; probe into|over|of|by|widen|find|found; probed;
      under|face+|launch+|open+|antitrust|fraud|criminal|federal|regulatory ~ probe; investigated; investigate+ ~ @;
      investigation; under scrutiny; inquiry into; subpoena+; raid ~ office|headquarters|@; raided;
      regulator|watchdog ~ warn+|slam+|rap+|reprimand|block+|order+|censure+; violate+; violation; misconduct;
      wrongdoing; fraud; fraudulent; bribe+; bribery; corruption; money laundering; insider trading; tax
      evasion|dodging|avoidance; embezzle+; embezzlement; whistleblower; cover up; mis selling; misleading; misled;
      price fixing|gouging; antitrust; collusion; cartel; greenwashing; pollute+; pollution; warning letter;
      scandal; embattled; disgraced`),
  },
  {
    name: 'a breach',
    caution: 1,
    canBeFought: true,
    tradeOf: ['cybersecurity-it'],
    patterns: splitPatterns(`
      data|security|privacy breach|leak|lapse|incident|flaw|hole|failure; breach of|at|expose+; breached; hack+;
      hacker; cyberattack; cyber attack|incident|breach; ransomware; phishing; malware; leak+ ~
      data|record|detail|document|password; stolen|stole|steal ~ data|record|detail|password; expose+ ~
      data|record|customer|password|detail; vulnerability; zero day`),
  },
  {
    name: 'a recall or a defect',
    caution: 1,
    canBeFought: true,
    tradeOf: ['automotive', 'food-beverage', 'pharma-biotech'],
    patterns: splitPatterns(`
      recall+ ~ #|vehicle|car|truck|suv|product|batch|unit|device|toy|drug|bottle|battery|model|food|medicine;
      product|safety|vehicle|voluntary|battery|food|car|massive|global|nationwide|issue+ recall; recalled; @ recall;
      recall of|over|after|notice|due|widen|cost; defect; defective; faulty; contaminate+; contamination;
      salmonella; listeria; flaw; unsafe; hazard; hazardous; pull+ ~ product|ad|merchandise|campaign|drug|item;
      safety concern|fear|warning|flaw|lapse|failure|risk; quality problem|issue|concern|lapse; grounded; grounding`),
  },
  {
    name: 'an outage',
    caution: 0.5,
    canBeFought: true,
    tradeOf: ['telecoms', 'power-utilities', 'cybersecurity-it'],
    patterns: splitPatterns(`
      outage; blackout; go|went|going|goes down; go|went|goes|knocked|taken offline|dark; disrupt+; disruption;
      service|system|network failure; system|website|app|service crash+|down; glitch; meltdown; cancel+ ~
      flight|train|order`),
  },
  {
    name: 'a death or an accident',
    caution: 3,
    canBeFought: true,
    tradeOf: ['insurance', 'healthcare', 'pharma-biotech'],
    patterns: splitPatterns(`
      die|died|dead|dying; death; kill+; fatal; fatally; fatality; injure+; injury; explosion; explode+; blast
      at|in|kill|injure|rip|hit; accident; derail+; derailment; fire at|break|engulf|destroy|rip;
      plane|car|train|truck|helicopter|jet|bus crash+; crash kill+|victim|investigator; collapsed; collapse of;
      blaze; catch|caught fire; oil|chemical|gas|toxic|fuel|acid leak; spill; deadly; collision; ill; sick;
      sickened; crack; linked to; poisoned; poisoning; suicide`),
  },
  {
    name: 'money trouble',
    caution: 1.5,
    canBeFought: false,
    tradeOf: ['banking', 'investment', 'legal'],
    patterns: splitPatterns(`
      bankrupt; bankruptcy; insolvent; insolvency; in|into|enter+|face+ administration; chapter 11|eleven;
      administrator appointed|called; receivership; liquidate+; liquidation; liquidator; default on; creditor; going
      concern; brink of; verge of; nationalize+; nationalization; rescue deal|talk|plan|package; bailout; debt
      restructuring|crisis|pile; cash crunch|burn|crisis|strapped; junk status|rating; distressed; restructure+;
      turnaround; ailing; struggle+; troubled; falter+; cost cutting; delist+; disband+`),
  },
  {
    name: 'an executive leaving',
    caution: 1,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      ${LEADER} ~ ${GO}|leave|leaving|left; ${GO}|sack+|fire+|dismiss+|remove+|replace+ ~ ${LEADER};
      ${WORKERS}|researcher|scientist|executive ~ depart+|quit|leave+|left|flee|fled; step+ down|aside; resign+;
      resignation; ousted; ouster; exodus; leadership|boardroom|management crisis|turmoil|shakeup|row|battle|clash;
      brain drain; golden parachute`),
  },
  {
    name: 'a labour dispute',
    caution: 1.5,
    canBeFought: false,
    tradeOf: ['hr'],
    patterns: splitPatterns(`
      strike; stoppage; ${WORKERS} ~ striking; walkout; walk+ off|out; industrial action; picket; pay|labor|union
      dispute|row|standoff; union ~ reject|slam|accuse|clash|fight|battle; unionize+; union busting; unfair labor;
      wage theft`),
  },
  {
    name: 'a short seller',
    caution: 2,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(
      `short seller; short selling; short report; short position|bet|interest; shorted`,
    ),
  },
  {
    name: 'weak results',
    caution: 1,
    canBeFought: false,
    tradeOf: ['investment'],
    patterns: splitPatterns(`
      profit|revenue|sale|earning|share|stock|margin|income|order|delivery|subscriber|shipment|rating ~ ${FALL};
      ${FALL} ~ profit|revenue|sale|earning|share|stock|estimate|forecast|expectation|quarter;
      quarterly|annual|net|operating|pretax|full|year|half|# loss; swing|swung to loss; loss making;
      post+|report+|record|booked|widen+|deeper|heavy ~ loss; loss widen+|deepen|mount|grow|of|after; profit|sales
      warning; warn+ ~ profit|sale|revenue|demand|earning|result; downgrade+; writedown; writeoff;
      cut|lower+|slash+|trim+|withdraw|pull ~ forecast|guidance|outlook|dividend|estimate; impairment; write|writes
      off|down; @ tumble|sink|slump|plunge|slide; cut in half; lose|lost|losing
      market|customer|ground|share|subscriber; wipe+ off; sell off; weak|soft|disappointing|poor|worst|dismal|gloomy
      ~ result|quarter|demand|sale|earning|outlook|guidance|forecast|year; underperform+; lagging; disappoint+;
      lackluster; pummeled; hit hard; underwhelm+; weigh+ on; headwind; setback; flop+; fail+; failure;
      delay+|postpone+|scrap+|shelve+|abandon+|halt+|suspend+|stop+|axe+|cancel+|kill+ ~
      plan|project|launch|expansion|plant|work|production|investment|program|deal|product|flight`),
  },
  {
    name: 'harassment or discrimination',
    caution: 3,
    canBeFought: true,
    tradeOf: ['hr', 'legal'],
    patterns: splitPatterns(`
      harass+; harassment; discriminate+; discrimination; discriminatory; racist; racism; sexist; sexism; toxic
      culture|workplace|work|boss; bully|bullied|bullying; sexual misconduct|assault|abuse; hostile work|workplace;
      pay gap; child|forced|slave labor; modern slavery`),
  },
  {
    name: 'takeover talk',
    caution: 0,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      takeover; take|taken|taking private; merger; merge|merging ~ with|@; buyout; up for sale|grab; in talk ~
      buy|acquire|sell|merge|over; explore+|weigh+|consider+|mull+ ~ sale|bid|merger|split|breakup|offer; hostile
      bid|offer|approach; bid|offer|suitor for @; acquire+ @; buy+ @ for|in; acquisition of @; stake in @; activist
      investor|shareholder|hedge|fund; break up; spin off; spun off; spinoff; divest+; divestment; offload+; rumor;
      rumored`),
  },
  {
    name: 'a boycott or criticism',
    caution: 0,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      boycott+; backlash; under fire|pressure; come|came|coming under; criticize+; criticism; critic; outcry;
      protest+; protester; outrage+; fury; anger; uproar; controversy; controversial; apologize+; apology; blame+;
      condemn+; slam+|blast+|lambast+ ~ @; @ ~ slammed|blasted|mocked|snubbed; complaint; complain+; crisis;
      turmoil|chaos|fiasco|debacle|disaster; problem; concern over|about|at; doubt over|about; question
      over|about|remain; dark side; attack on; deny|denies|denied; blow to|for; mock|mocks|mocked @; worry|worried
      about|over; fear of|over|about|that; trouble at|for|with`),
  },
  {
    name: 'sanctions or a ban',
    caution: 0.5,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      sanction+; blacklist+; entity list; ban+; barred from; lose|lost|revoke+|strip+ ~ license|contract; license
      revoked|suspended`),
  },
  {
    name: 'a rival put above them',
    caution: 0,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      overtake|overtook|overtaking|surpass+|outpace+|outperform+|dethrone+|topple+|beat|undercut|eclipse+ ~ @;
      outshine|trounce|outsell|outsold|leapfrog ~ @; better|cheaper|faster|bigger|stronger ~ than @; ahead of @;
      alternative|rival|threat|challenge|challenger|competitor to @; poach+|lure+ ~ @; ditch+|abandon+ @; switch+
      from @; challenge+ @; take|takes|taking on @; @ ~ lag+|trail+|stumble+|suffer+|retreat; @ lose|lost|losing; @
      killer`),
  },
  {
    name: 'bad news',
    caution: 0,
    canBeFought: true,
    tradeOf: [],
    patterns: splitPatterns(`
      revolt; rebellion; trick+; overstate+; fume+; police; prosecutor; sentenced; urgent; alarm+; @ is down;
      strapped; mutiny; flee; fled; missing; stolen; sewage; unstable; illegal; unlawful; scam; hoax; deceive+;
      deceptive; cheat+; lied; lying; conceal+; neglect+; ignore+ ~ warning; grim; bleak; dire; doom; doomed;
      plight; woe; misery; bleed+; ruin+; wreck+; harm; harmful; danger; dangerous; threat; threaten+; feud; clash+;
      spat; standoff; dispute; bitter; shame; humiliate+; humiliation; embarrass+; embarrassment; insult+; gaffe;
      blunder; mishap; misstep; stumble+; botched; bungle+; shortfall; overrun; slowdown; downturn; gloom; panic;
      wary; skeptical; furious; angry; upset; reject+; snub+; spurn+; veto+; retreat+; withdraw; withdrew; pull+
      out|plug; dump+; punish+; rebuke+; seize+; loses|lost; @ warn+`),
  },
]
