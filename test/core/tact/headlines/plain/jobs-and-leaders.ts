/** In the plain manner of agencies. Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Intel: Intel to cut more than 15,000 jobs in turnaround push
Microsoft: Microsoft lays off 6,000 workers, about 3% of its workforce
Cisco: Cisco announces second round of layoffs this year
Dell: Dell shrinks workforce by 10% as PC demand cools
Google/Alphabet: Google offers buyouts to staff across search and ads
Meta: Meta begins cutting 5% of staff it calls low performers
IBM: IBM quietly replaces hundreds of HR staff with AI agents
SAP: SAP widens job cuts to 10,000 as it bets on cloud
Siemens: Siemens to axe 6,000 posts, most of them in Germany
Bosch: Bosch says another 5,500 jobs must go
Volkswagen/VW: Volkswagen considers first German plant closures in its history
Ford: Ford to eliminate 4,000 positions in Europe by 2027
GM/General Motors: GM lets 1,000 software engineers go
Stellantis: Stellantis idles Michigan truck plant for three weeks
Nissan: Nissan will shutter two Japanese factories
Airbus: Airbus plans to slash up to 2,500 defence and space roles
Boeing: Boeing starts issuing 60-day notices to thousands of staff
UPS: UPS to close 73 buildings and shed 20,000 jobs
FedEx: FedEx Freight furloughs drivers as volumes dip
Starbucks: Starbucks trims 1,100 corporate roles under new boss
Nike: Nike to cut technology division by a fifth
Unilever: Unilever job losses in Europe to reach 3,200
Nestlé: Nestlé to slash 16,000 jobs worldwide over two years
Disney: Disney hands pink slips to several hundred film and TV staff
Sony: Sony shuts PlayStation London studio, cuts 900
Spotify: Spotify dismisses 1,500 people days before Christmas
Goldman Sachs: Goldman Sachs plans annual cull of underperformers in spring
HSBC: HSBC bankers told to reapply for jobs in shake-up
Citi/Citigroup: Citi reorganisation claims 20,000 jobs
Barclays: Barclays branch closures leave towns without a bank
Lloyds: Lloyds puts 3,000 staff on notice
BT: BT to reduce headcount by 55,000 by end of decade
Vodafone: Vodafone Spain seeks 1,200 redundancies
PwC: PwC sheds graduate places for first time in years
McKinsey: McKinsey pays managers to leave
Boeing: Boeing machinists walk off job after rejecting pay deal
Amazon: Amazon warehouse staff strike at Coventry over pay
Starbucks: Starbucks baristas stage walkout in 25 cities
Royal Mail: Royal Mail faces Christmas strikes as union talks collapse
Ryanair: Ryanair cabin crew in Belgium down tools
Lufthansa: Lufthansa pilots vote overwhelmingly for industrial action
Deere/John Deere: Deere workers reject contract for second time
Samsung: Samsung union calls first indefinite strike
Netflix: Netflix workers plan protest over comedy special
Hyundai: Hyundai dispute stops Ulsan lines for a day
Uber: Uber drivers in London switch off app in fares protest
Canada Post: Canada Post stoppage enters third week
Nestlé: Nestlé fires chief executive over undisclosed relationship
Kohl's: Kohl's ousts CEO after conflict-of-interest inquiry
Intel: Intel chief Gelsinger forced out after board loses confidence
Boeing: Boeing CEO Calhoun to step down at end of year
Nike: Nike's top executive to retire in sudden shake-up
Peloton: Peloton boss leaves after two years
OpenAI: OpenAI loses technology chief and two senior researchers
Stellantis: Stellantis boss Tavares resigns abruptly
BP: BP chief Looney quits over past relationships
NatWest: NatWest boss Rose resigns over Farage account leak
Diageo: Diageo chief executive exits with immediate effect
X/Twitter: X chief Yaccarino departs after two years in post
Disney: Disney finance chief to leave
Kraft Heinz: Kraft Heinz marketing head out after nine months
Tesla: Tesla sales chief for North America is said to have left
WPP: WPP replaces chief as clients defect
Wells Fargo: Wells Fargo workers fired for faking keyboard activity
McDonald's: McDonald's staff describe harassment at British outlets
Activision: Activision to pay $54m over claims women were underpaid
Goldman Sachs: Women who sued Goldman Sachs over bias win $215m
Tesla: Black workers tell of racist slurs at Tesla factory
Ubisoft: Former Ubisoft managers stand trial for bullying
Rio Tinto: Rio Tinto report finds rise in sexual assaults at camps
KPMG: KPMG partner banned after workplace bullying complaint
Google: Google settles pay bias suit brought by Latino employees
`

export const INNOCENT = `
Intel: Intel fires up first High-NA machine in Oregon
Intel: Intel says no further layoffs are planned this year
Microsoft: Microsoft to train one million South Africans in AI
Cisco: Cisco hires 500 engineers laid off by rivals
Dell: Dell cuts laptop packaging by half
Google/Alphabet: Google cuts carbon from its Finnish data centre
Meta: Meta lays undersea cable around Africa
IBM: IBM puts mainframe through its paces in Zurich
SAP: SAP lets customers choose where their data rests
Siemens: Siemens lays foundation stone for Erlangen campus
Bosch: Bosch lets robots do the heavy lifting at Bamberg
Volkswagen/VW: Volkswagen shares the load with Rivian on software
Ford: Ford axes paper manuals in favour of app
GM/General Motors: GM rehires 900 workers as truck plant restarts
Stellantis: Stellantis brings back Dodge V8 after fans ask for it
Nissan: Nissan puts solid-state battery line to work
Airbus: Airbus drops weight from cabin with printed parts
Boeing: Boeing closes in on certification of 777X
Boeing: Boeing closes deal to buy Spirit AeroSystems
UPS: UPS sheds old paper labels for smart tags
FedEx: FedEx picks new hub in Dublin
Starbucks: Starbucks strikes gold with protein drinks
Nike: Nike running shoe leaves rivals behind in Boston
Unilever: Unilever cuts plastic in bottles by a third
Nestlé: Nestlé coffee unit opens farmer school in Vietnam
Disney: Disney parks chief named chief executive
Sony: Sony camera captures birth of a star
Spotify: Spotify lets listeners fire up lossless audio
Goldman Sachs: Goldman Sachs names 95 new partners
HSBC: HSBC moves headquarters back into the City
Citi/Citigroup: Citi hires rainmaker from JPMorgan
Barclays: Barclays brings branch staff to libraries and town halls
Lloyds: Lloyds gives staff free shares
BT: BT lays fibre to Scotland's furthest island
Vodafone: Vodafone makes first satellite video call from ordinary phone
PwC: PwC survey finds chief executives more confident on growth
McKinsey: McKinsey report says AI could add jobs in nursing
Boeing: Boeing averts strike at St Louis defence plants
Amazon: Amazon strikes deal with Italian wind farm
Starbucks: Starbucks and baristas' union reach first contract
Royal Mail: Royal Mail posties back pay deal
Ryanair: Ryanair calls on Paris to settle air traffic control strikes
Lufthansa: Lufthansa and pilots end long wage dispute with new contract
Deere/John Deere: Deere shows driverless tractor that works at night
Samsung: Samsung strikes chord with foldable phone
Netflix: Netflix workers in Madrid restore a 1920s cinema
Hyundai: Hyundai teaches robot dogs to inspect welds
Uber: Uber drivers in Leeds offered free language lessons
Canada Post: Canada Post delivers letter after forty years
Maersk: Maersk reroutes cargo as dock workers elsewhere strike
DHL: DHL steps in as postal strike halts parcels in Canada
IKEA: IKEA promotes store manager to run British arm
BMW: BMW production chief Nedeljkovic to become chief executive
Walmart: Walmart promotes U.S. head to top job
Novartis: Novartis chief says drug launches ahead of plan
Deloitte: Deloitte promotes 1,200 to partner
Accenture: Accenture to hire 3,000 in Indian smaller cities
Airbnb: Airbnb boss stays with hosts for a month
BP: BP chief invites schoolchildren onto research ship
NatWest: NatWest helps small firms hire their first employee
Diageo: Diageo toasts whisky record at Scottish distillery
Tesla: Tesla workers in Grünheide elect works council
Wells Fargo: Wells Fargo opens 200 new branches in Texas
McDonald's: McDonald's staff cook for flood helpers
Adidas: Adidas puts women's football at heart of new campaign
LinkedIn: LinkedIn finds hiring picks up for engineers
Indeed: Indeed data show job postings steady in April
KPMG: KPMG study finds layoffs easing in tech
Adecco: Adecco says employers cut fewer temps than feared
Caterpillar: Caterpillar puts apprentices in charge of a production line
Rio Tinto: Rio Tinto camps get quieter rooms and fresh food
`
