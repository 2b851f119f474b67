import { splitPatterns } from '../text/patterns.ts'
import type { Risk } from './risk.ts'

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
      seek+|sought|file+ ~ protection; run|runs|ran|running out of ~ money|cash|time; running out; go|goes|went|gone
      under|bust; wiped out; wound up; # of debt; debt pile|mountain|load|burden|woe; pile of debt; lender ~ @;
      lender|bondholder|creditor ~ grip|demand|take|control; survival plan|bid|fight|battle|at|in; stay in business;
      to junk; burn+ through cash; cash runs; future in doubt; emergency funding|loan; collapse+; doubt+ about|over;
      out of cash; rescue fail; in rescue; moody's|fitch|s&p ~ cut|downgrade+|lower+;

      into|in the red; burn+ ~ cash; cash burn; raise+ ~ doubt; ability to continue; going concern; default+; miss+ ~
      payment; late payment; credit rating ~ cut|junk|lower+|downgrade+; cut+|lower+ ~ credit rating; run+ ~ out of;
      seek+ ~ guarantee|rescue|bailout|lifeline|funding|cash|protection|loan|aid|buyer|investor|help|relief; state
      aid|bailout|rescue; capital ~ shortfall|hole|gap; client|customer|depositor|investor ~
      withdraw+|pull+|flee+|desert+|quit+|leave+|yank+; write+ down; take+ ~ # ~ charge|hit|loss|impairment; # ~
      charge on|over|for|after; write down; writedown; hold+ ~ more capital; raise+ ~ cash|capital ~
      plug|survive|shore; shore+ up; fire sale; cash strapped; debt laden; in default|distress|crisis|trouble|limbo;
      crisis at|hit; lifeline; on the rocks; teeter+; bankruptcy court; wind+ up; liquidators; pension
      hole|deficit|shortfall; funding gap|shortfall; rescue bid|talk|deal|plan|package|loan|fund;
      bondholder|creditor|lender ~ hire+|reject+|balk+|push+|sue+|seize+|call+|demand+; taken over by; owed;
      restructuring plan; special administration; administrator; closer to ~
      administration|collapse|bankruptcy|insolvency|default`),
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
      research; shorting; short bets;

      bet+|betting against; hindenburg; muddy waters; scorpion capital; short attack|call|thesis; question+ ~
      account|accounting|book; inflate+ ~ number|revenue|user|sale|result|figure; blue orca; culper; spruce point;
      kerrisdale; shortseller; short bet; report ~ call+|calls ~ fraud|scam|ponzi`,
    ),
  },
  {
    name: 'weak results',
    isVague: false,
    caution: 1,
    canBeFought: false,
    tradeOf: ['investment'],
    patterns: splitPatterns(`
      profit|revenue|sale|earning|share|stock|margin|income|order|delivery|subscriber|shipment|rating|output|
      production|footfall|booking|valuation|value|popularity|satisfaction|trust|confidence|morale|reputation|deposit|
      registration|export|volume|turnover|viewership|audience|visit|cash|bonus|payout|dividend|user ~
      ${FALL}|dip+|ebb+|wane+|erode+|evaporate+; market|search|audience share ~ ${FALL}|dip+|below|eaten|erode+;
      fall+|fell|drop+|decline+|down|dip+|slip+ for|in # month|week|quarter|year|day; for
      third|fourth|fifth|sixth|seventh|eighth|ninth|tenth straight|month|quarter|year|week; below #; bleed+ # ;
      burn+|bleed+ through cash|#; ${FALL} ~
      profit|revenue|sale|earning|share|stock|estimate|forecast|expectation|quarter;
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
      ${LESSENS} ~ view|outlook|forecast|guidance|estimate|expectation|dividend|output|production|profit|payout|
      target; turnover ~ ${FALL}|down; profit|sale|revenue|share|earning|order|turnover|margin|stock ~
      down|lower|squeezed|halved; below expectationbelow
      expectation|forecast|estimate|hope|consensus; short of ~ expectation|forecast|estimate|hope; miss+ ~
      forecast|estimate|target|expectation|mark; worst ~ quarter|year|day|month|week|result; dry|dries|dried up;
      stalled; stalling; order|sale|growth|talk|deal stall; swing|swung ~ red|loss; hold|holding back; lose+|lost ~
      shine|edge|crown|touch|luster|grip|ground|appeal|lead|place; run+ up ~ debt; # debt; run|runs short;
      burn|burnt|burned through; bleed+|shed+|lose|losing ~ subscriber|user|customer|client|money;
      slow|slows|slower|slowing ~ sale|growth|demand; sale|growth|demand ~ slow|slows|slowed|slower|weak; dent+ ~
      profit|sale|earning; tumble|tumbles as; to a loss; warn+ on|over|of|that; wipe+ # ~ off; pause+|suspend+|cancel+
      ~ dividend|buyback; tariff ~ bite|hit|cost; 
      low since|in|level; # year|month|week|day low; hit+ ~ low; record low; lowest;
      sale|demand|profit|share|order|revenue|margin|earning|traffic|growth|income|stock|turnover|price|volume|output|
      delivery|subscriber|usage ~
      sag+|slip+|dim+|soften+|sour+|dwindle+|erode+|pinch+|dent+|squeeze+|wobble+|stall+|suffer+|languish+|retreat+|
      flat|flatten+|worsen+|evaporate+|vanish+|disappoint+|sputter+|cool+|ebb+|fade+; @ _
      slip+|sag+|slide+|sink+|slump+|dive+|drop+|fall+|tumble+ _
      #|on|after|as|amid|below|behind|short|deeper|further|again|most; push+ back ~
      delivery|launch|date|opening|start|plan|target|first; fall+ behind|short; miss+ ~
      deadline|sale|profit|delivery|goal|revenue|expectation|consensus; # drop|fall|decline|slump|plunge|slide|dip
      in|as; drop|fall|decline|slump|plunge|slide|dip in ~
      sale|profit|revenue|order|share|earning|delivery|demand|income|user|traffic; erase+ ~ billion|gain|#; lose+ ~ #
      ~ value|valuation|worth; lose+ # ; market value ~ wiped|erased|lost; shed+ # ~ value; trial ~
      fail+|disappoint+|miss+|flop+|setback|halted|ended|stopped|paused; fail+ ~ trial|test|to;
      drug|pill|vaccine|therapy ~ fail+|disappoint+|flop+; end+|drop+|halt+|stop+|abandon+|scrap+|pause+ ~
      trial|study|car|project|program|plan|partnership|drug; cost|charge ~ soar+|mount+|balloon+|spiral+|surge+; cost
      overrun; over budget; behind schedule; below target; halve+ ~ profit|dividend|target|sale;
      profit|earning|sale|dividend halve+; weigh+ down; lower|lowest|weaker|slower ~
      sale|profit|demand|growth|outlook|forecast|revenue; cut+ ~
      growth|sale|profit|earning|delivery|production|full|annual|revenue ~ target|goal|guidance|outlook|forecast|view;
      scrap+|ditch+|drop+|abandon+ ~ target|goal|guidance|pledge|forecast|outlook; quit+|exit+|leave+|abandon+|pull+
      out ~ market|country|hong|china|russia|britain|europe|india; squeeze on; hit+ by ~
      tariff|cost|slump|weak|demand|fall|drop|rise|delay|shortage|strong; take+ ~ hit; # hit from|to|on|as; hit to ~
      profit|earning|sale; plummet+; nosedive+; lose+ ~
      shine|share|customer|subscriber|market|viewer|listener|client|order|contract|bid|deal|license|business; drag+
      on|down; gloom; bleak; dim+ ~ outlook; profit|sale|revenue|earning warning;
red ink; crashing|falling|shrinking|sinking|declining|sliding|slumping|weakening|tumbling|dwindling|slowing|thinning ~
margin|sale|profit|revenue|demand|order|share|stock; # stock loss; cost cut+; disappointment; scale+ back; not
impressed; not|won't be enough; half of what; less|worse|weaker than ~ hope+|expect+|forecast|estimate; no
bonus|dividend|pay rise|raise; order+ half; fall short; short of; dividend cut;
tough|rough|torrid|bad|bruising|bleak|rocky|dismal|grim
year|quarter|time|start|patch|outlook|winter|summer|month|ride;
booking|order|traffic|demand|sale|spending|footfall|volume ~ soften+|weaken+|slow|slows|slowed|cool+|drop+; see+ ~
demand ~ weaken|soften|slow|fall; shelve+|mothball+|halt+|freeze+ ~ factory|plant|project|plan|expansion|launch;
loss ~ double+|treble+|triple+|widen+|mount+|grow+|deepen+|jump+|balloon+|swell+|rise+|pile;
book+|take+ ~ charge; drop+|quit+|axe+|cut+ ~ airport|route|base; drop ~ in ~
sale|delivery|profit|revenue|order|earning; decline in; # drop; grind+ to a halt; tariff ~ cost; warn+ ~ tariff;
cut+|slash+|lower+ ~ order;
drop+|fall+|crash+|tumble+ ~ out of ~ index|ranking|list|top`),
  },
  {
    name: 'takeover talk',
    isVague: false,
    caution: 0,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      takeover; take|taken|taking private; merger; merge|merging ~ with|@; buyout; up for sale|grab; in talk ~
      swallow|purchase|combine|take|join|buy|acquire|sell|merge|over; explore+|weigh+|consider+|mull+ ~
      sale|bid|merger|split|breakup|offer; hostile bid|offer|approach; bid|offer|suitor for @; acquire+ @; buy+ @
      for|in #; acquisition of @; stake in @; activist investor|shareholder|hedge|fund; spin off; spun off; spinoff;
      divest+; divestment; offload+; rumor; rumored;
      circle+|stalk+|eye+|court+|approach+|pursue+|target+|swoop+|woo+ @; circle+ ~ @; interest from; field+ interest;
      sweeten+; rebuff+; unsolicited; split into|up; carve|carved up; on the block; itself up for;
      build+|amass+|raise+|take|takes stake in @; sound+ out @; suitor; raise+ ~ offer|bid for @; bid|bids ~ for @;
      offer for @; swoop for|on; to be sold|bought|acquired|broken; sale of @; agree+ to be; acquire+ ~ @ ~ for; to
      buy @; strategic option|review|alternative; sale of ~ unit|studio|division|arm|stake|business|subsidiary; talk ~
      sale|merger|takeover; explore+|consider+|weigh+ ~ exit; bidder; stake in @; join forces; merge+;

      @ ~ sell+|offload+|spin+|shed+|divest+ ~ unit|arm|division|stake|business|brand|subsidiary;
      sale|bid|merger|stake|takeover|offer|talk|sell|split ~~ source|report|reportedly|familiar; source|report ~~
      sale|bid|merger|stake|takeover|offer|talk|sell|split|buyer; reportedly; in talk; talk ~
      sale|merger|stake|bid|combine|with; rumor; speculation; itself up for; rebuff+|reject+|spurn+|turn+ down ~
      offer|bid|approach|advance; approach ~ @; approach+ @; weigh+|consider+|mull+|explore+|plan+|study ~
      bid|offer|sale|spin|split+|breakup|takeover|merger|listing|delist; target of; raise+ stake; stake ~
      raise+|build+|amass+|take+; activist ~ stake|push|call+|urge+|want+|target+|take+; push+ for ~
      change|sale|split|breakup|shake; elliott; starboard; icahn; peltz; breakup; broken up; break+ up @; break+
      itself; proxy fight|battle|war|contest; bidding war; hostile; white knight; up for sale; sale of ~ @; auction
      of; swallow+|gobble+ @; go private; buyout firm ~ @; possible|potential|planned|proposed
      bid|sale|merger|takeover|offer|deal; fuel+ ~ takeover|merger|bid; lie+ in wait; prey;
for sale|auction;
explore+ option; deal ~ dropped|scrapped|collapsed|abandoned|blocked;
rival|takeover|hostile|new|higher|joint|cash|counter bid; draw+ ~ bid|offer|approach; reject+|rebuff+|spurn+ ~
advance; bid from`),
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
      from @; challenge+ @; take|takes|taking on @; @ ~ lag+|trail+|stumble+|suffer+; @
      killer;
      leave|leaves|left|leaving @ ~ behind|for; lap|laps|lapped @; lose|loses|lost|losing ~ to; leaving @; leave @;
      eat|eats|ate|eating into; undercut+ @; steal|steals|stole ~ from @; desert+ @ ~ for; @ behind; behind @;
      beat+|outsell|outsells @; @ playing catch; catch up with @; 
      overtake+|surpass+|outpace+|outperform+|outsell+|topple+|beat+|undercut+|eclipse+|leapfrog+|unseat+|pip+|edge+|
      trump+|outgun+|outshine+|pass|passes|oust+ @; push+|knock+|bump+|topple+ @ ~ off|from|into|out|down; @ ~
      overtaken|surpassed|outsold|beaten|dethroned|eclipsed|toppled|unseated|outpaced|trumped|overshadowed|undercut;
      snatch+|steal+|grab+|win+|take+|lure+|poach+|pinch+|swipe+ ~ from @; lead over @; pull+ ahead of @; eat+ into @;
      close+ ~ gap ~ @; gain+ on @; chip+ away at @; threat to @; answer to @; slip+|fall+|drop+ ~ to|into
      second|third|fourth place; fall+ ~ behind; lose+ ~ to; lose+ ~ race|lead|crown|ground|top|edge|title|spot; no
      longer ~ best|biggest|top|largest|leader|world|cool|king|number|most; cede+; gain+|take+|win+ ~ share ~ from @;
      trail+; lag+; cheaper|better|faster ~ than @; worry ~ @; scare ~ @; squeeze+ @; crush+ @; rout+ @; beats @;
      behind in ~ race; play+ catch up; left behind; wake up call; retake+|regain+|seize+|wrest+|take+|grab+ ~
      lead|crown|top|spot|title ~ from @`),
  },
]
