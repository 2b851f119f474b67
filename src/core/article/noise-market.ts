import { splitPatterns } from '../text/patterns.ts'
import { ALL_KINDS, type Noise } from './noise-kind.ts'

/** For those who trade, not for those who work in a sector. */
export const MARKET_NOISE: readonly Noise[] = [
  {
    name: 'a stock tip',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      stock to buy|sell|watch|own|avoid|consider|hold; better|screaming buy; stock could|may|might|can; cramer;
      stock|share ~ bargain; # ~ stock to; name ~ stock|payer; stock|share buy|sell|hold or; to buy now|today;
      should you buy|sell|invest|own|consider; stock is|are|pressured; how to place|trade|invest|play; price target;
      target price; buy the dip; buy or sell; buy|sell|hold rating; strong buy|sell; is ~ a buy|sell|bargain;
      undervalued; overvalued; dividend stock|king|aristocrat|yield; top stock|pick; best stock|etf|fund;
      growth|value|penny|meme stock; earning call; call transcript; zacks; analyst say|rating|upgrade+|downgrade+;
      upgrade+|downgrade+ ~ buy|hold|sell|rating; initiate+ ~ coverage; outperform rating; time to buy|sell; moving
      average; short squeeze; stock ~
      soar|pop|jump|surge|rally|slide|tumble|plunge|drop|fall|rise|climb|sink|gain|higher|lower; share ~
      soar|pop|jump|surge|rally|slide|tumble|plunge|drop|fall|rise|climb|sink|gain|higher|lower; stock|share ~
      zoom|rocket|skyrocket|spike|crash|dip|slump|tank|retreat|deliver|struggle|wobble|rout; wall street ~
      open|close|end|rise|fall|gain|higher|lower|rally|record; nasdaq|dow|dax|ftse|nikkei|kospi|asx ~
      open|close|end|rise|fall|gain|higher|lower|rally|record|future; market wrap|open|close|today|live|mover; sensex;
      nifty; bull|bear case; technical analysis; intrinsic value; multibagger; strategy ~ commentary; portfolio
      update; q1|q2|q3|q4 # ~ result|earning|call|presentation|commentary; q1|q2|q3|q4
      result|earning|profit|net|revenue|update; earning|revenue ~ beat|miss|top|estimate; beat ~ estimate; insider
      buying|selling; hedge fund ~ buy|own|thesis; investment thesis; credit suisse rates; short interest; trade idea;
      gmp; price band; ipo open|close; anchor investor; from anchor; 52 week high|low; swing high; smallcap; midcap
      stock; # stock; # other stock; stock that|to|witness; breakout; subscription status; stock market; grey market;
      ipo gmp|subscription|allotment|listing; record date; ex dividend; shareholding; stock pick; pick today; better ~
      stock; today's trade|trading|session; week ahead; stock in ~ new|spotlight|focus|action; share in
      focus|spotlight; stock on ~ radar|watchlist|move; on ~ brokerage radar; stock i; # to watch;
      lift+|raise+|cut+|lower+|hike+|boost+|trim+ pt; analyst report; stock ~~ bargain; it's publicly traded;
      compelling|attractive|stretched valuation; should investor; what ~ investor do; should be part of; ipo
      subscribed; know your fund; stock headed; broker's call; net profit|income|loss
      rise|fall|jump|drop|double|climb|surge|slip|widen|narrow; jump|soar|surge|plunge|tumble # after ~
      ipo|debut|result|earning; dog of the dow; will remain in focus on; stock with the ~ sale|gain|loss;
      soar|pop|jump|surge|plunge|tumble|sink ~ in ~ debut; insider report; oil|crude|gold|silver|bitcoin price|future
      ~ rise|gain|climb|jump|surge|edge|rally|fall|slip|drop|slide|tumble|plunge|settle|steady|slump;
      buy+ back #; bullish or bearish; bullish|bearish on|case|call|trend|bet|view; swot analysis; stock outlook; s&p
      #; wall street brace|bet; crypto world; oil|crude|brent|gold|silver|bitcoin price|future ~
      dip|extend|pare|inch|ease|firm|retreat|rebound|recover|hover|weaken|sag|swing|hit;
      oil|crude|brent|gold|silver|copper|bitcoin
      slip|edge|dip|settle|extend|inch|pare|ease|hover|retreat|rebound|climb|tumble|slump|steady; gold|silver|bitcoin
      hit; nat|natural gas price|future _ tumble|dip|edge|slip|extend|pare|plunge|settle|slump|climb|retreat|rally;
      sugar|coffee|cocoa|cotton|wheat|corn|soybean|cattle|hog|copper price|future _
      close|end|dip|edge|slip|extend|pare|plunge|settle|slump|tumble|retreat|rally|rebound|finish|sink|soar;
      sugar|coffee|cocoa|cotton|wheat|corn|soybean|crude|cattle|hog ~
      lift|boost|support|undercut|pressure|weigh|knock|sink ~ price;
      sugar|coffee|cocoa|cotton|wheat|corn|soybean|cattle|hog close|settle|pare|slip|edge;
      lift+|boost+|support+|undercut+|weigh+|knock+|sink+ _
      sugar|coffee|cocoa|cotton|wheat|corn|soybean|crude|cattle|hog price; rupee|yen|sterling|peso ~
      open|close|settle|weaken|strengthen|slip|edge|slide|depreciate|appreciate; trader say; analyst ~
      downside|upside; sebi nod; sme ipo; public issue ~ open; drhp; ipo price range; consider fundraising;
      fundraising proposal; smart talk; stock spotlight; spotlight stock; fii ~ sell|buy|pull; market hoping|cheer;
      bet on ~ stock; sell+|buy+ # in|of ~ stock|share; sebi clear; ipo pop; stock deserve|need|look|offer; beat and
      raise; like ~ stock; top bet; draft paper; what to buy; bull market; wall street veteran; share
      slip|ease|edge|dip; ^soybean|corn|wheat|cotton|cattle|hog|sugar|cocoa|coffee|bean ~
      fall|rise|pop|bounce|rally|slide|drop|gain|mixed|higher|lower; for|mean ~ etf; in focus today|on|this; head for
      ~ weekly|monthly; weekly|monthly gain|loss|slump|decline|drop|rise; oil|crude|brent|gold|silver|bitcoin price
      tumble+|slide+|plunge+|soar+|surge+|slump+; share|stock price; check ratio; stock downgrade+|upgrade+;
      is|are|gets|get downgraded|upgraded; float ipo|ipos|# ipo; ipo on
      #|monday|tuesday|wednesday|thursday|friday|aug|sep|oct; listing today; risky bet for; poised for ~ earning;
      motilal oswal; nuvama; emkay; prabhudas lilladher; systematix; dolat; elara; clsa; jefferies
      say|see|pick|prefer; zacks; wedbush analyst; upside of #; stock split; iron ore
      rise|fall|slide|slip|surge|edge|climb|drop|gain; equity|index|market hit ~ high|low; market outlook; pre ipo;
      dalal street; share list+ at; commodity radar; sell on rise; rise|fall|jump|drop|gain|slip|slide|climb as
      loss|profit|earning|result|guidance; trader trim+|pare+|add+|raise+|cut+|boost+|bet|price; share+ ~ pick; ride ~
      ipo wave; share|stock is|are rising|falling|up|down|climbing|soaring|sinking|sliding|jumping|tumbling|dropping;
      fuel+ bet; mean for the|its stock; broader market; beat the market; market streak; hottest trade; dealing room;
      promoter sell+; launch issue on; cut+|raise+ ipo size; oil|crude|gas|gold|silver|copper future ~
      decline|ease|firm; ipo paper; set for longest run; trader await; tax bill ~ etf; etf ~ tax bill; bonus issue;
      reiterate+ ~ target|view; stock of the day; to watch this week; earning season; q1|q2|q3|q4 preview|review; ipo
      fully|sail; ipo ~ oversubscribed; on earning; strong return for investor`),
  },
  {
    name: 'a filing',
    kinds: ['article'],
    patterns: splitPatterns(`
      underwriting auction; auction for ~ government security; money market operation; treasury bill; technical note;
      assessment program|programme documentation; detailed assessment; detailed assessment report; article iv
      consultation; recovery certificate; adjudication order; prohibitory order; lending and deposit rate; statistical
      release; minute of ~ meeting; request for|requests comment; enforcement action`),
  },
]
