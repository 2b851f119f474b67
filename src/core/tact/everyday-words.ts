const wordSet = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''))

/** Companies that are called like an everyday word. A capital alone does not tell them apart. */
export const EVERYDAY_NAMES = wordSet(`
  subway carnival puma kingfisher alphabet pandora monster hinge ally apple arm axe ball bird block boots bolt box
  bright capital carrier case chase chip citizens clover coach compass corning crown curve direct discover discovery
  dish eagle element express first fox frontier gap general global guess host imperial independent indeed jet key
  kind lime live mail match mini mode monday national next notion orange people plum post premier principal
  progressive range regions root science seat sharp shell sky slack smart snap spectrum spirit sprint square
  standard star stone sun target three time toast united universal virgin visa wise yes`)

/** What else a name may be part of: what stands before | after. Also for names that are mostly the company. */
export const OTHER_MEANINGS = readMeanings(`
  ally: kremlin close key trump's putin's us nato political staunch former | of in nation nations state states
  bird: early angry big | flu strike strikes watchers watching species population populations habitat hunters
    sanctuary nest nests lovers migration numbers deaths song
  bolt: lightning nuts | from cutter cutters of
  box: ballot black big cash | office set sets of cutter jellyfish
  clover: red white lucky | fields leaf
  coach: football head team cricket rugby assistant swim | house driver drivers crash trip trips party parties
    operators operator says
  compass: moral | points north
  dish: side sushi satellite | soap washer washers towel of antenna
  jet: private fighter corporate business passenger ski | fuel lag stream engine engines ski skis fighter fighters
    lands crash crashes set
  lime: key | juice price prices kiln pie disease trees tree green growers
  match: football tennis test cricket rugby boxing | fixing day report play winner ball
  root: square | cause causes canal vegetables rot crops
  sharp: a the | rise rises fall falls drop drops increase decline rebound contrast words exchange turn pain knife
    fall-off
  smart: street | meter meters city cities phone phones home homes card cards glasses watch watches factory
    factories grid money contracts speaker speakers tv
  spirit: fighting team community holy public | of level
  toast: french | to of
  wise: street | up words man men old guys
  progressive: | democrats democrat lawmakers party caucus candidate candidates groups taxation tax disease policies
    left policy jazz senator senators
  frontier: final new next | markets model models justice town towns lab labs economy
  caterpillar: oak hungry | outbreak plague
  canon: loose | law
  mini: | budget series bar marathon golf stroke
  amazon: | rainforest forest basin river deforestation tribe tribes jungle region delta fires wildfires drought
  subway: york | fire line train trains rider riders commuter commuters shooting stabbing attack fare fares surfing
    station stations stop platform tunnel
  carnival: rio notting winter school church summer | crash float floats queen season dancers goers parade
  puma: escaped wild | spotted attack cub cubs sighting
  kingfisher: common | spotted nest
  apple: big adam's toffee | tart strudel crumble seller sellers blight scab peel vinegar press allergy picking
    exporters exporter producers farm farms season variety varieties breeder snail blossom butter cake prices picker
    pickers crops pie growers grower orchard orchards juice cider crop harvest trees tree sauce farmers picking
  arm: wealth-management asset management banking services cloud insurance retail pharma logistics chip solar wind
    energy trading broking brokerage mortgage finance private credit ev digital defense defence defence's media's
    foundry research's long military armed political broken fractured robot robotic prosthetic bionic severed
    charitable finance investment lending retail research wealth consultancy venture media an one his her left right
    | s wrestling injury injuries pain surgery race sling strength fracture wound
  block: apartment tower office voting trading building road | party grant grants of s
  blackstone: | griddle
  boots: rubber army cowboy ankle riding moon muddy walking ski hiking work football | on
  chase: police car paper high | s
  compass: moral |
  corning: | ware
  delta: mekong nile niger river pearl okavango ganges | variant region smelt blues farmers
  discovery: drug | process phase
  dow: | jones falls fell drops slides sinks rises gains tumbles climbs ends closes opens jumps plunges futures slips
  express: orient pony |
  first: | time quarter half year day week phase look class person step aid all
  ford: harrison henry gerald tom betty rob doug glenn | crossing
  fox: arctic red | hunting hunt news's
  gap: productivity output trust achievement confidence infrastructure investment financing protection insurance
    coverage knowledge generational racial digital's valuation yield income tax housing supply narrowing widening
    the a budget fiscal age equity diversity ai learning skills pay wage wealth gender trade funding price
    performance attainment talent digital north-south generation | between in year years of
  general: attorney surgeon director secretary inspector brigadier major | election hospital manager counsel
    assembly public strike elections
  jaguar: | habitat cub conservation
  key: | rate rates question test workers
  mars: bruno life red | probe rover mission sample lander orbiter samples colony landing
  meta: | analysis analyses study studies review physics
  next: what the whats | week weeks month months year years day days gen generation step steps phase time big door up
    to for in round decade stop summer winter spring chapter frontier wave president government boss
  oracle: delphi's delphi | of bone bones
  orange: agent blood clockwork | price prices jacket jackets wave line jumpsuit juice county crop crops growers
    grove groves peel order alert revolution harvest blaze sky skies haze rind peel zest marmalade vest cat dye rain
    trees farmers cones
  people: young older the many some disabled two three four five |
  sage: | grouse advice
  shell: tortoise egg sea tank artillery outer nut coconut snail egg pasta taco crab oyster bomb | fragments casings
    beach fossil fossils holes eggs companies company firm firms shock shocked cracks game fragments casing
  sky: night blue clear dark | high rockets rocketed light
  snap: cold brandy | election elections poll vote judgment judgement decision
  square: times red trafalgar leicester tahrir union town market sloane madison herald | feet foot metres meters mile
    miles one kilometres root metre dance
  star: rock film pop movie north five four red | witness players turn
  stripe: | ed
  sun: | belt screen power energy rises sets
  target: to near nears above below sales earnings revenue profit delivery deliveries net budget fiscal savings
    fundraising output production spending defense defence nato gdp bank fed ecb boj investment return ambitious
    missile drone on off fresh new key a the profitability margin carbon renewables renewable energy recruitment
    main primary drug takeover acquisition prime easy soft legal moving ipo hikes boosts raises increases lifts cuts
    lowers bumps sees meta stock emissions recycling inflation housing climate growth zero sales price moving
    deficit spending recruitment easy
    | price date audience market group of for practice hospitals shooting range weight fund funds language
  three: | in people men women workers banks firms more dead killed years months companies quarters days weeks
    times new of former big countries states men children hundred thousand injured arrested charged
  time: first last long full part of any real | to for is zone travel limit
  united: manchester leeds newcastle west | states nations kingdom arab front workers way
  universal: | credit basic health
  virgin: | islands olive forest
  x: model series formula generation gen | ray rays factor box men
  visa: student work tourist schengen travel skilled exit transit golden h-1b h1b digital nomad worker residency e
    | delays fee fees rules applications application backlog ban bans restrictions holders holder applicants
    appointments policy overstay scheme requirements requirement curbs costs changes system refusals waiver status`)

/** What stands after a company rather than after the word it is called by. */
export const COMPANY_NOUNS = wordSet(`
  ceo cfo cto coo boss chief chair chairman founder cofounder executive executives staff worker workers employee
  employees engineers baristas customers users suppliers shops stores investors shareholders shareholder shoppers
  drivers shares stock inc plc corp ltd group workforce layoffs lawsuit boycott hack breach outage data recall
  pilots crew jet planes flights valuation union app apps website store says said profit profits revenue sales
  earnings results subsidiary unit bosses management spokesman spokeswoman spokesperson headquarters owner rival
  chairwoman subscribers passengers merchants franchisees sellers job jobs redundancies dividend scandal probe board
  glitch bug trader traders banker bankers analyst analysts researchers scientists engineer driver pilot pilots
  nurses couriers riders tenants fans owners account accounts phones card cards cloud platform software service
  services network site team teams brand factory plant plants warehouse depot store's outlet outlets office offices
  branch branches clinic refinery station stations rig tanker flight van settlement verdict trial fine case
  chairman's memo email documents insiders whistleblower union's takeover bid merger buyout bonds debt loss losses
  forecast outlook guidance turnaround restructuring overhaul shake-up recall's quarterly annual co-founder
  co-founders founders parent policyholders cardholders tills terminals financial casino holdings airlines unveils
  boss's reviewers reviewer engineers critics fans deal partnership ads advert campaign`)

/** What stands before a company, also in a headline In Capitals. */
export const BEFORE_COMPANY = wordSet(`
  at against by from with sue sues sued fines fined giant maker retailer chain rival owner versus vs inside hits hit
  leave leaves leaving join joins quits accuses blames over`)

/** Their other meanings are all known, so that In Capitals Too what is none of them is the company. */
export const WELL_KNOWN = wordSet('apple target shell visa gap orange boots arm oracle meta chase')
/** Numbers and the like: "Three Britons" are people, "Three mobile" is not. */
export const COUNTING = wordSet('first next one three general united key fast direct')
/** Where the name itself is one in both meanings, its capital says nothing: Amazon rainforest, Harrison Ford. */
export const PROPER_BOTH_WAYS = wordSet(`
  amazon delta dow ford jaguar mars oracle orange people sky square sun united universal virgin fox express star
  time general`)
/** What firms are about to do. */
export const FIRM_PLANS = wordSet(`
  cut shut close open hire axe sell buy launch raise lift build add face sue shed stop start offer expand return
  join enter quit leave bring lay slash trim scrap drop double invest create list merge split spin restructure
  recall repay appeal`)
export const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/

type Meanings = { before: ReadonlySet<string>; after: ReadonlySet<string> }

function readMeanings(text: string): ReadonlyMap<string, Meanings> {
  const lines = text
    .trim()
    .replace(/\n {4,}/g, ' ')
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [name = '', before = '', after = ''] = line.split(/[:|]/)
      return [name.trim(), { before: wordSet(before), after: wordSet(after) }]
    }),
  )
}
