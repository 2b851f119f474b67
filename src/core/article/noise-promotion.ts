import { splitPatterns } from '../text/patterns.ts'
import { ALL_KINDS, type Noise } from './noise-kind.ts'

/** What somebody sells, invites to or pays for, and what is no article but a list of them. */
export const PROMOTION_NOISE: readonly Noise[] = [
  {
    name: 'an advert',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      sponsored; advertorial; in partnership with; presented by; brought to you by; paid for by; introducing; meet the
      new; get|save|take # off|on; deal still|now|today live; best ~ deal; buyer's guide; free e book; now available;
      partner content; paid content|post; promo code; coupon; discount code; gift guide; giveaway; best deal; deal of
      the day|week; black friday deal|sale; prime day; cyber monday; save up to; % off; buy now; # off; sale end;
      limited time offer; free trial|ebook|guide|download|template; download now|our|the; get yours; brand studio;
      must have ~ gear|essential|gadget|item; product review; hands on review; the best # ~ we tested; best
      laptop|phone|headphones|mattress|vpn; on sale for #; lowest price ever|yet|of; all time low price; gift for ~
      mother|father|mum|dad|her|him|kid; see inside; see # ~ style|photo|home|house`),
  },
  {
    name: 'an invitation to an event',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      webinar; webcast; join our|us; live q&a; virtual summit; tune in; reserve your; sign up now; register
      now|today|for; registration open; join us; save the date; call for papers|abstracts|speakers|nominations; early
      bird; virtual|live event|summit; white paper; whitepaper; on demand session; book your; attend our|the;
      nominations open; award shortlist; event calendar|roundup; upcoming event; fireside chat; to speak|present at ~
      conference`),
  },
  {
    name: 'a job post or career advice',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      we are|re hiring; we're hiring; now|who's|is hiring; who is hiring; job
      opening|posting|board|listing|seeker|search|hunt|hunting|fair; job|staff|current|open vacancy; vacancy notice|announcement; ^vacancy for|at; apply now; jobs of the week; cover letter;
      interview question|tip; ace ~ interview; entry level job; job that pay; how to get ~ job|promoted|hired; job
      interview; my|your|a resume; resume tip|template|builder|writing|advice|mistake|gap; career advice|path|change|tip|switch; dream job; new job; quit my|your|her|his job; my|your
      boss; side hustle; remote job; internship; laid off and; get hired; land ~ job`),
  },
  {
    name: 'about pay',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      salary; what ~ earn; how much ~ earn|make|paid|pay; pay rise|raise|packet|package|gap|cut|check|transparency;
      paycheck; bonus; payday; six figure; # a year job; highest paid|paying; compensation package|survey; executive|ceo
      pay|compensation; net worth`),
  },
  {
    name: 'a list',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      ^# ~
      way|tip|thing|reason|lesson|mistake|tool|gadget|gift|hack|trick|habit|book|question|sign|step|idea|trend|stock|
      app|quote|myth|rule|secret; ^the #
      best|top|most|biggest|worst|thing|way|tip|reason|lesson|mistake|tool|trick|habit|rule|secret; ^top #; ^best #;
      ^the best; # thing to know|you; ^here are #; ^here are the # ~; ranked from; ^every ~ ranked; ^# best; # best
      book|film|show|series|game|podcast|app|gift|gadget`),
  },
  {
    name: 'a round-up',
    kinds: ALL_KINDS,
    patterns: splitPatterns(`
      morning briefing|brief|bid|report|wrap|note; daily digest|brief|briefing|roundup|update|report; week in
      review|brief; weekly digest|roundup|update|recap|wrap|thread|read; round up; roundup; reading list; weekend
      read; link of the; open thread; what we're reading; top story; live update|blog|coverage; as it happened; in
      picture|photo; photo gallery; quiz; crossword; horoscope; correction; editor's note|pick|letter; newsletter;
      most read; the week in; news brief; podcast ep|episode; ^episode; ^ep #; notice of ~; press release;
      weekly discussion|question; megathread; self promotion; monthly thread|discussion; daily discussion|thread`),
  },
]
