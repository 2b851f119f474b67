import { splitPatterns } from './patterns.ts'
import type { Risk } from './tact-risk.ts'

const FALL =
  'fall+|fell|drop+|plunge+|slump+|tumble+|sink|sank|slide|slid|slip+|miss+|decline+|shrink|shrank|halve+|weaken+|crash+|collapse+|nosedive|crater+|dive+'
const LESSENS =
  'cut+|slash+|lower+|trim+|reduce+|withdraw|withdrew|pull+|scrap+|ditch+|halve+|suspend+|drop+|slice+'

export const TRADE_RISKS: readonly Risk[] = [
  {
    name: 'money trouble',
    isVague: false,
    caution: 1.5,
    canBeFought: false,
    tradeOf: ['banking', 'investment', 'legal'],
    patterns: splitPatterns(`
      bankrupt; bankruptcy; insolvent; insolvency; in|into|enter+|face+ administration; chapter 11|eleven;
      administrator appointed|called; receivership; liquidate+; liquidation; liquidator; default on; creditor; going
      concern; brink of; verge of; nationalize+; nationalization; rescue deal|talk|plan|package; bailout; debt
      restructuring|crisis|pile; cash crunch|burn|crisis|strapped; junk status|rating; distressed; restructure+;
      turnaround plan|effort|bid; ailing; struggle+; troubled; falter+; cost cutting; delist+; disband+;
      seek+|sought|file+ ~ protection; run|runs|ran|running out of ~ money|cash|time; running out; go|goes|went|gone under|bust; wiped out; wound
      up; # of debt; debt pile|mountain|load|burden|woe; pile of debt; lender ~ @; lender|bondholder|creditor ~ grip|demand|take|control; survival; stay
      in business; to junk; burn+ through cash; cash runs; future in doubt; emergency funding|loan; collapse+; doubt+ about|over;
      out of cash; rescue fail; in rescue; moody's|fitch|s&p ~ cut|downgrade+|lower+`),
  },
  {
    name: 'a short seller',
    isVague: false,
    caution: 2,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(
      `short seller; short selling; short report; short position|bet|interest; shorted;
      bet|bets|betting against; takes aim at @; hindenburg; muddy water; gotham city; citron; grizzly research; viceroy
      research; shorting; short bets`,
    ),
  },
  {
    name: 'weak results',
    isVague: false,
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
      off|down; @ tumble|sink|slump|plunge; @ slide as|after|on|to|#; cut in half; lose|lost|losing
      market|customer|ground|share|subscriber; wipe+ off; sell off; weak|soft|disappointing|poor|worst|dismal|gloomy
      ~ result|quarter|demand|sale|earning|outlook|guidance|forecast|year; underperform+; lagging; disappoint+;
      lackluster; pummeled; hit hard; underwhelm+; weigh+ on; headwind; setback; flop+; fail+ to; failed; failing;
      delay+|postpone+|scrap+|shelve+|abandon+|halt+|suspend+|stop+|axe+|cancel+|kill+ ~
      plan|project|launch|expansion|plant|work|production|investment|program|deal|product|flight;
      ${LESSENS} ~ view|outlook|forecast|guidance|estimate|expectation|dividend|output|production|profit|payout|target; turnover
      ~ ${FALL}|down; profit|sale|revenue|share|earning|order|turnover|margin|stock ~ down|lower|squeezed|halved; below
      expectationbelow
      expectation|forecast|estimate|hope|consensus; short of ~ expectation|forecast|estimate|hope; miss+ ~
      forecast|estimate|target|expectation|mark; worst ~ quarter|year|day|month|week|result; dry|dries|dried up;
      stalled; stalling; order|sale|growth|talk|deal stall; swing|swung ~ red|loss; hold|holding back; lose+|lost ~ shine|edge|crown|touch|luster|grip|ground|appeal|lead|place; run+ up ~ debt; # debt; run|runs short; burn|burnt|burned through; bleed+|shed+|lose|losing ~ subscriber|user|customer|client|money; slow|slows|slower|slowing ~
      sale|growth|demand; sale|growth|demand ~ slow|slows|slowed|slower|weak; dent+ ~ profit|sale|earning; tumble|tumbles as; to a
      loss; warn+ on|over|of|that; wipe+ # ~ off; pause+|suspend+|cancel+ ~ dividend|buyback; tariff ~ bite|hit|cost`),
  },
  {
    name: 'takeover talk',
    isVague: false,
    caution: 0,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      takeover; take|taken|taking private; merger; merge|merging ~ with|@; buyout; up for sale|grab; in talk ~
      swallow|purchase|combine|take|join|buy|acquire|sell|merge|over; explore+|weigh+|consider+|mull+ ~ sale|bid|merger|split|breakup|offer; hostile
      bid|offer|approach; bid|offer|suitor for @; acquire+ @; buy+ @ for|in; acquisition of @; stake in @; activist
      investor|shareholder|hedge|fund; break up; spin off; spun off; spinoff; divest+; divestment; offload+; rumor;
      rumored;
      circle+|stalk+|eye+|court+|approach+|pursue+|target+|swoop+|woo+ @; circle+ ~ @; interest from; field+ interest; sweeten+; rebuff+; unsolicited; split
      into|up; carve|carved up; on the block; itself up for; build+|amass+|raise+|take|takes stake in @; sound+ out @; suitor; raise+ ~ offer|bid for @;
      bid|bids ~ for @; offer for @; swoop for|on; to be sold|bought|acquired|broken; sale of @; agree+ to be; break+ up; acquire+ ~ @ ~ for; buy|buys|bought|snap ~ @; strategic option|review|alternative; sale of ~ unit|studio|division|arm|stake|business|subsidiary; talk ~ sale|merger|takeover; explore+|consider+|weigh+ ~ exit;
      bidder; stake in @; join forces; merge+`),
  },
  {
    name: 'a rival put above them',
    isVague: false,
    caution: 0,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      overtake|overtook|overtaking|surpass+|outpace+|outperform+|dethrone+|topple+|beat|undercut|eclipse+ ~ @;
      outshine|trounce|outsell|outsold|leapfrog ~ @; better|cheaper|faster|bigger|stronger ~ than @; ahead of @;
      alternative|rival|threat|challenge|challenger|competitor to @; poach+|lure+ ~ @; ditch+|abandon+ @; switch+
      from @; challenge+ @; take|takes|taking on @; @ ~ lag+|trail+|stumble+|suffer+; @ lose|lost|losing; @
      killer;
      leave|leaves|left|leaving @ ~ behind|for; lap|laps|lapped @; lose|loses|lost|losing ~ to; leaving @; leave @; eat|eats|ate|eating into;
      undercut+ @; steal|steals|stole ~ from @; desert+ @ ~ for; @ behind; behind @; beat+|outsell|outsells @; @ playing catch; catch up with @`),
  },
]
