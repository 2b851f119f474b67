import { expect, it } from 'vitest'
import type { ArticleKind } from '../../../src/core/article/article.ts'
import { findNoise } from '../../../src/core/article/noise.ts'
import { findShapedNoise } from '../../../src/core/article/noise-shape.ts'
import { readArticle } from '../../../src/core/text/article-words.ts'
import { isEnglish } from '../../../src/core/text/language.ts'

const noiseOf = (title: string, kind: ArticleKind = 'article') =>
  findNoise(readArticle({ title, summary: '' }), kind)

it.each([
  ['an advert', 'Sponsored: save on your next inspection'],
  ['an advert', 'Get 20% off all courses'],
  ['an invitation to an event', 'Webinar: the grid of tomorrow'],
  ['an invitation to an event', 'Early bird tickets for Grid Week'],
  ['a job post or career advice', 'Now hiring: 40 field technicians'],
  ['a job post or career advice', 'How to answer five job interview questions'],
  ['a job post or career advice', 'Resume tips for engineers'],
  ['a job post or career advice', 'Why your résumé is not read'],
  ['a job post or career advice', 'Job vacancy: grid planner'],
  ['about a person', 'Anchor reveals stage 4 cancer'],
  ['about pay', 'How much do grid planners earn?'],
  ['about pay', 'Salary survey 2026'],
  ['a stock tip', 'Utility stocks to buy now'],
  ['a stock tip', 'Analyst raises price target for Globex'],
  ['a stock tip', 'Globex Q2 2026 earnings call transcript'],
  ['a list', '4 promising grid technology (GT) stocks of tomorrow'],
  ['a stock tip', 'Stocks in focus: Globex, Initech and a ferry line'],
  ['a stock tip', 'Globex shares in focus before the auction'],
  ['a stock tip', 'What moves today’s trade'],
  ['a stock tip', 'Broker lifts PT on Globex'],
  ['a stock tip', 'Globex shares zoom after a strong quarter'],
  ['a stock tip', 'Dow and Nasdaq close at a record'],
  ['a stock tip', 'What should bond investors do now?'],
  ['advice for consumers', 'Savings rates today: banks hold still'],
  ['advice for consumers', 'Best fixed deposit rates right now'],
  ['advice for consumers', 'Silver price today in four cities'],
  ['advice for consumers', 'Heat pumps: what owners and tenants need to know'],
  ['advice for consumers', 'What the new tariff means for your bill'],
  ['advice for consumers', 'How to lower your heating costs'],
  ['advice for consumers', 'Does home insurance cover hail?'],
  ['a list', 'The 4 lessons of a cold winter'],
  ['a list', '7 ways to save on storage'],
  ['a list', 'Top 10 turbines of the year'],
  ['a round-up', 'Morning briefing: what moved'],
  ['a personal column', 'A retired couple sells its solar farm'],
  ['a personal column', 'My husband sold our solar panels'],
  ['a personal column', 'We bought a cabin and sold it a year later'],
  ['a personal column', 'Leeds nurse earns £38,000 and owes £90,000'],
  ['advice for consumers', 'What the base rate means for loans, cards and savers'],
  ['advice for consumers', 'How a hob can help you cut your bills'],
  ['advice for consumers', 'How a policy can help build lasting wealth'],
  ['advice for consumers', 'A comet passes tonight. Here’s how to see it'],
  ['a stock tip', 'Crude oil futures edge up after the talks'],
  ['a stock tip', 'Globex soars in its market debut'],
  ['a stock tip', 'Globex net profit jumps 68% to 111 crore'],
  ['a stock tip', 'Heart monitor firm jumps 51% after $317 million IPO'],
  ['advice for consumers', 'Good news, commuters: fares stay as they are'],
  ['a list', 'Every Globex turbine, ranked from worst to best'],
  ['a list', '9 best heat pumps of the year'],
  ['about a person', 'Founder of Globex dies at 97'],
  ['about a person', 'A profile of the woman behind Globex'],
  ['about a person', 'Singer lists her villa for $6 million'],
  ['about a person', 'Actor diagnosed with a rare illness'],
  ['about pay', 'Grid boss lands record £13m payday'],
  ['advice for consumers', 'What are heat pumps and how long do they last?'],
  ['advice for consumers', 'A dietitian shares 6 meals for long shifts'],
  ['advice for consumers', 'Finding the best snack at the visitor centre'],
  ['advice for consumers', 'What to know about the meter recall'],
  ['a stock tip', 'Oil prices dip as producers meet'],
  ['a stock tip', 'Gold hits two-week low'],
  ['a stock tip', 'Weak harvest lifts sugar prices'],
  ['a stock tip', 'Rupee opens lower against the dollar'],
  ['a stock tip', 'Globex buys back 221,497 shares'],
  ['a stock tip', 'Globex shares are rising after the ruling'],
  ['a stock tip', 'Traders trim bets on a rate cut'],
  ['a stock tip', 'Miner rises as loss narrows'],
  ['a stock tip', 'Iron ore slides on weak data'],
  ['a stock tip', 'World equities hit a record high'],
  ['a stock tip', 'Crude futures send oil prices tumbling'],
  ['a stock tip', 'Is Wall Street bullish or bearish on Globex?'],
  ['a stock tip', 'Globex’s SWOT analysis: growth and debt'],
  ['a stock tip', 'Globex gets SEBI nod for listing'],
  ['a filing', 'Result of underwriting auction held in August'],
  ['a filing', 'Adjudication order in the matter of Globex'],
  ['a game’s result', 'Brewers overcome rough first inning to beat Cubs'],
  ['advice for consumers', 'Foods that feed cancer, and what to eat'],
  ['advice for consumers', 'What it’s like aboard a solar ferry'],
  ['about a person', 'A 15-year-old student goes to the pole'],
  ['about a person', 'Actor on raising kids in a small town'],
  ['a curiosity', 'Viral video shows a kite on a pylon'],
])('finds %s in “%s”', (name, title) => {
  expect(noiseOf(title)).toBe(name)
})

it.each([
  ['Grid operator cuts its queue by half'],
  ['Utilities invest in ways to store heat'],
  ['Top court rules on grid fees'],
  ['A dividend for the village: community battery pays'],
  ['Jobs return to the valley with a turbine plant'],
  ['Wind auction in focus as the regulator meets'],
  ['Regulator sets a new base rate for networks'],
  ['12 hospitals run out of saline stock'],
  ['Globex buys a share in a new port'],
  ['A couple of utilities merge their control rooms'],
  ['Coal plants retire early in the valley'],
  ['Globex builds a portfolio of wind farms'],
  ['Event-driven design for meters'],
  ['Retailers stock the shelves for winter'],
  ['Central bank keeps its main rate'],
  ['How to keep a grid steady without coal'],
  ['What the merger means for grid planners'],
  ['Wall of batteries protects a hospital'],
  ['Insurance covers a third of the flood'],
  ['Mortgage lending (ML) models under review'],
  ['Nurses have 40 new beds to look after'],
  ['Oil refiner settles on a price formula'],
  ['How hydrogen can help steel makers'],
  ['We need more transformers, says grid chief'],
  ['Regulator checks the price cap'],
  ['A new business model sells heat'],
  ['Result of the offshore wind auction surprises bidders'],
  ['Gas price cap rises by a tenth in April'],
  ['Copper price rise squeezes cable makers'],
  ['Network costs remain in focus at the regulator'],
  ['We built a digital twin of the grid'],
  ['How forecasts can help save reserve power'],
  ['Musician sells her catalogue to a label'],
  ['Celebrity brands lose shelf space'],
  ['Electricity demand jumps 12% after a cold week'],
  ['Utilities net their losses on a new exchange'],
  ['Bullish, a digital exchange, plans to list'],
  ['Producer raises its oil prices for Asia'],
  ['Drought pushes up sugar beet costs'],
  ['Parents start back-to-school shopping earlier than ever'],
  ['Data centre unit plans $500 million IPO'],
  ['Regulator explains what grid codes are'],
  ['Broadcaster buys the rights to the playing field'],
  ['Miners resume copper output as the strike ends'],
  ['Regulator to resume talks on grid fees'],
  ['Office vacancy rises in three cities'],
  ['Vacancy rates fall in logistics parks'],
  ['Regulator approves a drug for stage 3 cancer'],
  ['I-95 corridor reopens to freight'],
])('leaves “%s” alone', (title) => {
  expect(noiseOf(title)).toBeUndefined()
})

it('lets people speak of themselves on boards', () => {
  const item = { title: 'How I sized my battery', kind: 'discussion' as const }
  expect(findShapedNoise(readArticle({ ...item, summary: '' }), item)).toBeUndefined()
})

it('minds questions of advice on boards, and "I" in papers', () => {
  const question = 'Should I leave protection for planning?'
  const story = 'I rebuilt our relay settings'
  expect([noiseOf(question, 'discussion'), noiseOf(story, 'discussion')]).toEqual([
    'a personal question',
    undefined,
  ])
  expect(noiseOf(story)).toBe('a personal column')
})

it.each([
  [
    'German',
    'Netzbetreiber planen für den Winter',
    'Die Speicher werden mit der Zeit größer.',
    false,
  ],
  [
    'Spanish',
    'Las baterías ganan la subasta',
    'Un tercio de los contratos es para el almacenamiento.',
    false,
  ],
  ['Japanese', '電力会社が計画を発表', '', false],
  [
    'English with a name',
    'Van der Berg joins the grid operator',
    'She comes from the regulator.',
    true,
  ],
  ['a short English title', 'Grid news', '', true],
  ['an empty one', '', '', true],
])('tells the language of %s', (_case, title, summary, expected) => {
  const text = { title, summary }
  expect(isEnglish(readArticle(text))).toBe(expected)
})

const shapeOf = (item: { title: string; url?: string; source?: string }) =>
  findShapedNoise(readArticle({ ...item, summary: '' }), item)

it.each([
  ['an opinion', { title: 'Opinion | The grid needs a boss' }],
  ['an opinion', { title: 'The case against pylons' }],
  ['an opinion', { title: 'The grid needs a boss', source: 'Daily Globe Opinion' }],
  ['an opinion', { title: 'The grid needs a boss', url: 'https://globe.example/opinion/a-boss' }],
  ['an opinion', { title: 'A boss', url: 'https://globe.example/2026/03/opinion-a-boss' }],
  ['a broadcast', { title: 'Podcast: rates and what comes next' }],
  ['a broadcast', { title: 'Rates and what comes next (Video)' }],
  ['a stock tip', { title: 'Globex Inc. (GLBX) opens a plant' }],
  ['a stock tip', { title: 'Globex (GLX) opens a plant' }],
  ['a stock tip', { title: 'Globex (NYSE: GLX) opens a plant' }],
  ['a stock tip', { title: 'Globex’s (GLX) long road' }],
  ['a stock tip', { title: 'Cheap stocks draw savers to the Gulf' }],
  ['a stock tip', { title: 'Do Analysts Like Globex Stock?' }],
  ['a stock tip', { title: 'Shares of world’s largest maker of cables tumble 9%' }],
  ['a stock tip', { title: 'Rates may stay, banks look safer: Dana Whitfield' }],
  ['a round-up', { title: 'Friday: durable goods, new homes' }],
  ['a round-up', { title: 'Thursday links: pylons and people' }],
  ['a round-up', { title: '579: rates, chips, and a film' }],
  ['a review', { title: 'Book review: the wires we share' }],
  ['a review', { title: 'Globex Pump 3 review: quiet' }],
  ['a job post or career advice', { title: 'Vacancy: grid planner' }],
  ['a personal column', { title: 'Why I sold my solar panels' }],
  ['a broadcast', { title: 'A grid boss', url: 'https://globe.example/news/videos/1/a-boss' }],
])('finds %s by the shape of %o', (name, item) => {
  expect(shapeOf(item)).toBe(name)
})

it.each([
  { title: 'Opinion polls favour new pylons', url: 'https://globe.example/politics/polls' },
  { title: 'Food and Drug Administration (FDA) clears a sensor' },
  { title: 'Asian Institute of Nephrology and Urology (AINU) grows' },
  { title: 'Carmakers learn to live with electric vehicles (EVs)' },
  { title: 'Podcast listeners pay for news' },
  { title: 'Globex (UK) opens a plant' },
  { title: 'Globex opens a plant (and closes two)' },
  { title: 'Demand for liquefied gas (LNG) grows' },
  { title: 'Beef exporter built US stocks before the tariff' },
  { title: 'Crude stocks fall in Rotterdam' },
  { title: 'Rolling Stock Maker opens a plant' },
  { title: 'London Stock Exchange moves its data centre' },
  { title: 'Share of solar in the mix jumps' },
  { title: 'Strategic review: utility keeps its grid' },
  { title: 'Reliance builds four engines for growth: Dana Whitfield' },
  { title: '2030: what the grid will need', url: 'https://globe.example/grid' },
])('finds nothing in the shape of %o', (item) => {
  expect(shapeOf(item)).toBeUndefined()
})
