import { type ArticleWords, oncePerArticle } from '../text/article-words.ts'
import { compilePatterns, findPatterns, type PatternSet, splitPatterns } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'
import type { ArticleKind } from './article.ts'

type Noise = {
  /** As in "left out: an advert". */
  name: string
  /** On boards people say "I" and ask for advice; in a paper that is a column. */
  kinds: readonly ArticleKind[]
  patterns: readonly string[]
}

const ALL = ['article', 'discussion'] as const

const NOISE: readonly Noise[] = [
  {
    name: 'an advert',
    kinds: ALL,
    patterns: splitPatterns(`
      sponsored; advertorial; in partnership with; presented by; brought to you by; paid for by; introducing; meet the new; get|save|take # off|on; deal still|now|today live; best ~ deal; buyer's guide; free e book; now available; partner content; paid content|post; promo code; coupon; discount code; gift guide;
      giveaway; best deal; deal of the day|week; black friday deal|sale; prime day; cyber monday; save up to; % off;
      buy now; # off; sale end; limited time offer; free trial|ebook|guide|download|template; download now|our|the;
      get yours; brand studio; product review; hands on review; the best # ~ we tested; best
      laptop|phone|headphones|mattress|vpn; on sale for #; lowest price ever|yet|of; all time low price; gift for ~
      mother|father|mum|dad|her|him|kid; see inside; see # ~ style|photo|home|house`),
  },
  {
    name: 'an invitation to an event',
    kinds: ALL,
    patterns: splitPatterns(`
      webinar; webcast; join our|us; live q&a; virtual summit; tune in; reserve your; sign up now; register now|today|for; registration open; join us; save the date; call for
      papers|abstracts|speakers|nominations; early bird; virtual|live event|summit; white paper; whitepaper; on
      demand session; book your; attend our|the; nominations open; award shortlist; event calendar|roundup; upcoming
      event; fireside chat; to speak|present at ~ conference`),
  },
  {
    name: 'a job post or career advice',
    kinds: ALL,
    patterns: splitPatterns(`
      we are|re hiring; we're hiring; now|who's|is hiring; who is hiring; job
      opening|posting|board|listing|seeker|search|hunt|fair; vacancy; apply now; jobs of the week; cover letter;
      interview question|tip; ace ~ interview; entry level job; job that pay; how to get ~ job|promoted|hired; job interview; resume; career advice|path|change|tip|switch; dream job; new job; quit
      my|your|her|his job; my|your boss; side hustle; remote job; internship; laid off and; get hired; land ~ job`),
  },
  {
    name: 'about pay',
    kinds: ALL,
    patterns: splitPatterns(`
      salary; what ~ earn; how much ~ earn|make|paid|pay; pay rise|raise|packet|package|gap|cut|check|transparency; paycheck;
      bonus; six figure; # a year job; highest paid|paying; compensation package|survey; executive|ceo
      pay|compensation; net worth`),
  },
  {
    name: 'advice for consumers',
    kinds: ALL,
    patterns: splitPatterns(`
      rate today; today's ~ rate|price; best ~ rate today|right|this|for; best ~ savings|checking|current account;
      best ~ money market; best ~ credit card|lender|cd|isa|loan|mortgage; gold|silver|petrol|diesel|fuel|gasoline
      price|rate today; what ~
      owner|renter|homeowner|homebuyer|buyer|borrower|saver|retiree|consumer|shopper|traveller|driver|taxpayer|investor
      ~ need|should|must ~ know|do; you need to know; what to know if|before|when; what ~ mean|means for you|your; what it
      mean for you|your; how to save|retire|budget|invest|haggle; ^how to ~ your; ^how to
      watch|claim|buy|get|choose|pick|apply; how much house; your
      wallet|savings|mortgage|retirement|401k|tax|taxes|bill|budget|pension|nest; your credit score; your home
      loan|insurance; your car insurance; do|does ~ insurance cover; don't buy a|an; before you
      buy|sign|retire|book|rent; worth buying; worth your money; social security check|payment|cheque; stimulus
      check|payment; tax refund; retire rich|comfortably; money hack|mistake|habit|tip; recipe of the; lottery
      result|number|jackpot; powerball; winning number; zodiac; wordle; sudoku; what we know so far;
      ^what ~ mean|means for ~ loan|mortgage|saving|card|rent|paycheck|shopper|homebuyer; ^how ~ can help
      you|your; ^how ~ can help build ~ wealth|saving; here's how to; ^good|bad news; check rate|price|full|list; tested and reviewed;
      weight loss plan|journey|tip; morning|daily|skincare routine; why you might|may|should; dream home`),
  },
  {
    name: 'a stock tip',
    kinds: ALL,
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
      zoom|rocket|skyrocket|spike|crash|dip; wall street ~ open|close|end|rise|fall|gain|higher|lower|rally|record;
      nasdaq|dow|dax|ftse|nikkei|kospi|asx ~ open|close|end|rise|fall|gain|higher|lower|rally|record|future; market
      wrap|open|close|today|live|mover; sensex; nifty; bull|bear case; technical analysis; intrinsic value;
      multibagger; strategy ~ commentary; portfolio update; q1|q2|q3|q4 # ~
      result|earning|call|presentation|commentary; q1|q2|q3|q4 result|earning|profit|net|revenue|update;
      earning|revenue ~ beat|miss|top|estimate; beat ~ estimate; insider buying|selling; hedge fund ~
      buy|own|thesis; investment thesis; credit suisse rates; short interest; trade idea; gmp; price band; ipo
      open|close; anchor investor; from anchor; 52 week high|low; swing high; smallcap; midcap stock; # stock; #
      other stock; stock that|to|witness; breakout; subscription status; stock market; grey market; ipo
      gmp|subscription|allotment|listing; record date; ex dividend; shareholding; stock pick; pick today; better ~
      stock; today's trade|trading|session; week ahead; stock in ~ new|spotlight|focus|action; share in
      focus|spotlight; stock on ~ radar|watchlist|move; on ~ brokerage radar; stock i; # to watch;
      lift+|raise+|cut+|lower+|hike+|boost+|trim+ pt; analyst report; stock ~~ bargain; it's publicly traded;
      compelling|attractive|stretched valuation; should investor; what ~ investor do; should be part of; ipo
      subscribed; know your fund; stock headed; broker's call; net profit|income|loss
      rise|fall|jump|drop|double|climb|surge|slip|widen|narrow; jump|soar|surge|plunge|tumble # after ~ ipo|debut|result|earning; dog of the dow; will remain in focus on; stock with the ~ sale|gain|loss;
      soar|pop|jump|surge|plunge|tumble|sink ~ in ~ debut; insider report; oil|crude|gold|silver|bitcoin price|future ~
      rise|gain|climb|jump|surge|edge|rally|fall|slip|drop|slide|tumble|plunge|settle|steady|slump`),
  },
  {
    name: 'a list',
    kinds: ALL,
    patterns: splitPatterns(`
      ^# ~
      way|tip|thing|reason|lesson|mistake|tool|gadget|gift|hack|trick|habit|book|question|sign|step|idea|trend|stock|app|quote|myth|rule|secret;
      ^the # best|top|most|biggest|worst|thing|way|tip|reason|lesson|mistake|tool|trick|habit|rule|secret; ^top #; ^best #; ^the best; # thing to know|you; ^here are #; ^here are
      the # ~; ranked from; ^every ~ ranked; ^# best; # best book|film|show|series|game|podcast|app|gift|gadget`),
  },
  {
    name: 'a round-up',
    kinds: ALL,
    patterns: splitPatterns(`
      morning briefing|brief|bid|report|wrap|note; daily digest|brief|briefing|roundup|update|report; week in
      review|brief; weekly digest|roundup|update|recap|wrap|thread|read; round up; roundup; reading list; weekend
      read; link of the; open thread; what we're reading; top story; live update|blog|coverage; as it happened; in
      picture|photo; photo gallery; quiz; crossword; horoscope; correction; editor's note|pick|letter; newsletter;
      most read; the week in; news brief; podcast ep|episode; ^episode; ^ep #; notice of ~; press release;
      weekly discussion|question; megathread; self promotion; monthly thread|discussion; daily discussion|thread`),
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
      retirement|money|house|mortgage|savings|pension; my husband|wife|mother|father|son|daughter|parent; ^we bought|sold|quit|retired|paid;
      woman|man|couple|mom|dad|nurse|teacher|retiree make|earn|owe ~ #; woman|man|couple|mom|dad|retiree lose ~ #`),
  },
  {
    name: 'about a person',
    kinds: ['article'],
    patterns: splitPatterns(`
      dies at #; dies|died aged; is dead at; obituary; ^remembering; in memoriam; ^a profile of; ^profile; ^meet;
      musician|actor|actress|singer|rapper|celebrity|idol|athlete|quarterback|star ~ sell|buy|list ~
      home|house|mansion|villa|estate|apartment|penthouse|ranch; actor|actress|singer|rapper|celebrity|idol|athlete
      split|divorce|marry|wed; paparazzi`),
  },
]

let compiled: PatternSet<Noise> | undefined

/** What makes an item no reading for an interviewer, by its title; undefined for a real article. */
export function findNoise(article: ArticleWords, kind: ArticleKind): string | undefined {
  return listNoise(article).find(({ kinds }) => kinds.includes(kind))?.name
}

const listNoise = oncePerArticle(({ title }) => {
  compiled ??= compilePatterns(NOISE.map((noise) => [noise, noise.patterns] as const))
  return findPatterns(compiled, withoutAsides(title)).map(({ label }) => label)
})

/** "Three artificial intelligence (AI) stocks" says the same without the letters between. */
function withoutAsides(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    if (isAside(word, next)) return []
    return index > 0 && isAside(words[index - 1], word) ? { ...word, startsPhrase: false } : word
  })
}

function isAside(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word?.startsPhrase === true && next?.startsPhrase === true && /^\p{Lu}{2,5}$/u.test(word.raw)
  )
}
