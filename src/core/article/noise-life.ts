import { splitPatterns } from '../text/patterns.ts'
import { ALL_KINDS, type Noise } from './noise-kind.ts'

/** For people as consumers, and about their lives. */
export const LIFE_NOISE: readonly Noise[] = [
  {
    name: 'advice for consumers',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      rate today; today's ~ rate|price; best ~ rate today|right|this|for; best ~ savings|checking|current account;
      best ~ money market; best ~ credit card|lender|cd|isa|loan|mortgage; gold|silver|petrol|diesel|fuel|gasoline
      price|rate today; what ~
      owner|renter|homeowner|homebuyer|buyer|borrower|saver|retiree|consumer|shopper|traveller|driver|taxpayer|investor
      ~ need|should|must ~ know|do; you need to know; what to know if|before|when; what ~ mean|means for you|your;
      what it mean for you|your; how to save|retire|budget|invest|haggle; ^how to ~ your; ^how to
      watch|claim|buy|get|choose|pick|apply; how much house; your
      wallet|savings|mortgage|retirement|401k|tax|taxes|bill|budget|pension|nest; your credit score; your home
      loan|insurance; your car insurance; do|does ~ insurance cover; don't buy a|an; before you
      buy|sign|retire|book|rent; worth buying; worth your money; social security check|payment|cheque; stimulus
      check|payment; tax refund; retire rich|comfortably; money hack|mistake|habit|tip; recipe of the; lottery
      result|number|jackpot; powerball; winning number; zodiac; wordle; sudoku; what we know so far;
      ^what ~ mean|means for ~ loan|mortgage|saving|card|rent|paycheck|shopper|homebuyer; ^how ~ can help
      you|your; ^how ~ can help build ~ wealth|saving; here's how to; ^good|bad news; check rate|price|full|list;
      tested and reviewed; weight loss plan|journey|tip; morning|daily|skincare routine; why you might|may|should;
      dream home; shopping guide; back to school ~ supply|laptop|deal|list|guide; buying back to school; finding the
      best; ^what is|are ~~ and will|why|how|what|should|do; ^what to know|watch; to know about ~
      hack|recall|storm|scam; if you live in; how to tell if; # ~ tip to|for|from; share+ # ~
      habit|food|tip|sign|exercise|mistake|rule|meal; what it's like; must visit; road trip;
      scientist|expert|astronaut|doctor|researcher explain why|how|what; record # award|medal; ^how safe; for all age;
      food|drink|habit|vegetable|supplement that ~ cancer|heart|brain|weight|gut; healthy alternative; these # ~
      step|habit|word|phrase|sign|question|thing; single charge; gaming
      headset|mouse|laptop|keyboard|monitor|chair|smartphone|phone; price in ~ spec|feature; take a look inside; # ~
      key term; key term every; bank holiday; bank open or|close; check per; bucket list; hidden gem; photo show; what
      it is and how; orman; dave ramsey; kiyosaki; allowed to do that; share+ #
      meal|tip|habit|recipe|exercise|rule|way|thing|food; # meal|exercise|food|supplement|snack;
      cardiologist|dietitian|nutritionist|dermatologist|therapist|trainer|psychologist|neurologist
      share+|reveal+|explain+|say+ ~ eat|avoid|tip|how; urged to test|screen|check; ^when will ~~ again|end|start;
      ^here's how much; summer entertainment|reading|book list; ^how to
      compare|cash|spot|tell|avoid|protect|use|make|get|stay|lower; 529 plan; best snack|restaurant|hotel|beach|place;
      credit card retention`),
  },
  {
    name: 'a personal question',
    kinds: ['discussion'],
    patterns: splitPatterns(`
      need|any|some|looking advice|help|for advice; advice need|needed|on my; help me|needed|with my; should i; my
      job|company|manager|wife|husband|landlord; am i the; is it just me; rant; vent+; burnout; eli5; homework;
      roast my; rate my; feedback on my; certification; i hate; i'm done|tired; got fired|rejected|scammed; how do
      i; can i get; what should i; newbie; beginner; student`),
  },
  {
    name: 'a personal column',
    kinds: ['article'],
    patterns: splitPatterns(`
      ^a|an|one|this ~ couple|mom|dad|retiree|millennial|boomer buy|sell|move|want|retire|quit|earn|make|save|who; #
      friend; gen zer; ^i; ^i'm; ^i've; ^my; ^dear; ^ask; moneyist; should|can|do i|we|my; take our; our #; my
      retirement|money|house|mortgage|savings|pension; my husband|wife|mother|father|son|daughter|parent; ^we
      bought|sold|quit|retired|paid; woman|man|couple|mom|dad|nurse|teacher|retiree make|earn|owe ~ #;
      woman|man|couple|mom|dad|retiree lose ~ #`),
  },
  {
    name: 'about a person',
    kinds: ['article'],
    patterns: splitPatterns(`
      dies at #; dies|died aged; is dead at; obituary; ^remembering; in memoriam; ^a profile of; ^profile; ^meet;
      musician|actor|actress|singer|rapper|celebrity|idol|athlete|quarterback|star ~ sell|buy|list ~
      home|house|mansion|villa|estate|apartment|penthouse|ranch; actor|actress|singer|rapper|celebrity|idol|athlete
      split|divorce|marry|wed; paparazzi;
      diagnosed with; reveal+|battle+|fight+|beat+|share+ _ stage # ~ cancer; his|her|my stage # ~ cancer; cancer at #;
      actor|actress|singer|rapper|celebrity|idol|athlete ~ diagnosis|cancer|baby|wedding|girlfriend|boyfriend|romance;
      hair loss; mansion; actor|actress|singer|rapper ~ new game; turning #; raising|raise kid|child; motherhood;
      fatherhood; parenting; celebrity ~ fame; fan celebrate; starrer; # year old
      student|boy|girl|woman|man|mom|dad|kid|teen; bragging right; actor|actress|singer|rapper|celebrity|idol
      settle+|sue+; kardashian; meghan markle; prince harry; taylor swift; cosmetic procedure|surgery; plastic
      surgery; change+ his|her life; laid off ~ job; billionaire ~ mansion|yacht|wedding|divorce|superyacht`),
  },
  {
    name: 'a game’s result',
    kinds: ['article'],
    patterns: splitPatterns(`
      inning; homer; touchdown; playoff; semifinal; quarterfinal; hat trick; shutout; pitcher; quarterback; halftime;
      top seed; wicket; bullpen; goalkeeper; midfielder; batting; pole position; penalty shootout; win|beat|draw ~ in
      premier league; grand slam title|final; rookie ~ win|game|season|innings; rack up # ~ top;
      extra time win|loss|goal`),
  },
  {
    name: 'a curiosity',
    kinds: ['article'],
    patterns: splitPatterns(`
      viral video|clip|post|photo; go+ viral; netizen; caught on camera; bizarre; urinate+; internet ~ react; oldest
      person|man|woman; guinness world record; lookalike; love life; sacked for using; romantic advance`),
  },
]
