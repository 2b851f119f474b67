/** Written round by round and judged once before the rules were mended by it; neither half counts it. */
export const AWKWARD = `
Microsoft: Microsoft announces 9,000 job cuts across gaming and sales divisions
Google/Alphabet: Google lays off hundreds from Platforms and Devices team
Salesforce: Salesforce cuts 4,000 support roles as AI agents take over
Intel: Intel to lay off 20% of factory workers starting in July
Cisco: Cisco to slash 7% of workforce in latest restructuring
Paramount: Paramount begins layoffs of 1,000 employees following Skydance deal
Chevron: Chevron plans to cut 8,000 jobs by 2026
Procter & Gamble: Procter & Gamble to eliminate 7,000 office jobs
Bosch: Bosch plans 13,000 additional job cuts in auto division
Burberry: Burberry could cut 1,700 jobs worldwide
Meta: Meta sued by authors over AI training data
Apple: Apple faces class action over Siri AI claims
Tesla: Tesla ordered to pay $243 million in fatal Autopilot crash
Uber: FTC sues Uber over subscription practices
Live Nation/Ticketmaster: DOJ seeks breakup of Live Nation in antitrust lawsuit
Disney: Disney agrees to $10 million settlement over children's data
Zillow: Zillow sued by Compass over listing rules
Johnson & Johnson: Johnson & Johnson ordered to pay $1.5 billion in talc verdict
Chevron: Greenpeace and Chevron clash in court over spill
UnitedHealth: UnitedHealth sued by shareholders after CEO killing
TikTok: TikTok fined €530 million over data transfers to China
Meta: EU hits Meta with €200 million fine under Digital Markets Act
Wells Fargo: Wells Fargo under scrutiny from SEC over sweep accounts
Goldman Sachs: Goldman Sachs fined by FCA for reporting failures
HSBC: Swiss prosecutors investigate HSBC over money laundering
Shein: France fines Shein €40 million for deceptive discounts
UnitedHealth: DOJ launches criminal investigation into UnitedHealth
Nvidia: China launches antitrust probe into Nvidia
Boeing: Senate hearing exposes safety failures at Boeing
Deutsche Bank: BaFin warns Deutsche Bank over Postbank failures
Marks & Spencer: Marks & Spencer confirms customer data stolen in cyberattack
AT&T: AT&T data breach affects 73 million accounts
Change Healthcare: Change Healthcare breach hits 190 million people
Coinbase: Coinbase says hackers bribed staff to steal customer data
Adidas: Adidas customer data stolen via third-party provider
Louis Vuitton/LVMH: Louis Vuitton says customer data leaked after cyberattack
Allianz: Allianz Life breach exposes most of its US customers
Harrods: Harrods latest retailer hit by cyber attack
Toyota: Toyota recalls 162,000 Tundra trucks over display issue
Ford: Ford recalls 1.1 million vehicles over rearview camera glitch
Philips: Philips recalls baby monitors over burn hazard
Stanley: Stanley recalls 2.6 million mugs after burn injuries
Costco: Costco recalls prosecco over exploding bottles
Kraft Heinz: Kraft Heinz recalls turkey bacon over listeria concerns
BMW: BMW recalls 200,000 cars over fire risk
Abbott: Abbott glucose sensors linked to seven deaths
AWS/Amazon: Amazon Web Services outage disrupts apps worldwide
Microsoft: Microsoft 365 outage leaves users unable to access email
Verizon: Verizon outage leaves customers in SOS mode
Delta Air Lines/Delta: Delta cancels hundreds of flights after tech meltdown
Starlink/SpaceX: Starlink suffers global network outage
Alaska Airlines: Alaska Airlines grounds all flights due to IT outage
Monzo: Monzo customers unable to make payments during outage
Air India: Air India crash kills more than 240
Jeju Air: Jeju Air crash investigators find bird remains
US Steel: Two killed in explosion at US Steel plant
Amazon: Amazon worker dies at warehouse in New Jersey
Carnival: Carnival cruise passenger found dead in cabin
Tesla: Tesla Cybertruck explodes outside hotel, one dead
Spirit Airlines: Spirit Airlines warns of substantial doubt about its future
Forever 21: Forever 21 files for bankruptcy and will close US stores
Del Monte: Del Monte Foods files for Chapter 11
23andMe: 23andMe seeks bankruptcy protection as CEO resigns
Claire's: Claire's collapses into administration
Northvolt: Northvolt declared bankrupt in Sweden
Wolfspeed: Wolfspeed prepares to file for bankruptcy
Intel: Intel CEO Pat Gelsinger abruptly retires
Nestlé: Nestlé dismisses CEO Laurent Freixe over undisclosed relationship
Stellantis: Stellantis CEO Carlos Tavares resigns
UnitedHealth: UnitedHealth CEO Andrew Witty steps down unexpectedly
Volvo: Volvo Cars replaces chief executive
Kohl's: Kohl's fires CEO over vendor deals
Diageo: Diageo CEO Debra Crew steps down
BP: BP chair Helge Lund to step down amid activist pressure
X: X CEO Linda Yaccarino steps down
Air Canada: Air Canada flight attendants go on strike
Boeing: Boeing defense workers in St. Louis strike
Royal Mail: Royal Mail workers to strike on Black Friday
Volkswagen: Volkswagen workers stage nationwide walkouts
Stellantis: UAW threatens strike against Stellantis
Samsung: Samsung workers launch three-day strike
Starbucks: Starbucks workers expand strike ahead of holidays
AppLovin: AppLovin shares plunge after short-seller reports
Carvana: Hindenburg Research shorts Carvana
Roblox: Hindenburg accuses Roblox of inflating metrics
Super Micro: Super Micro delays annual report after short-seller attack
Nike: Nike reports steepest revenue drop in years
Target: Target reports decline in quarterly sales
Tesla: Tesla reports 13% drop in quarterly deliveries
Starbucks: Starbucks same-store sales decline for sixth quarter
Porsche: Porsche slashes outlook for fourth time this year
Kering: Kering sales plunge 15% as Gucci slump deepens
UPS: UPS shares tumble after weak outlook
Novo Nordisk: Novo Nordisk shares crash after profit warning
Burberry: Burberry swings to annual loss
Nissan: Nissan forecasts record net loss
Intel: Intel posts bigger-than-expected loss
Puma: Puma expects annual loss as demand weakens
Activision: Activision settles sexual harassment lawsuit for $54 million
McDonald's: McDonald's UK faces fresh abuse allegations from staff
BBC: BBC presenter suspended over misconduct allegations
Tesla: Tesla faces EEOC suit over racial harassment
Nike: Nike women allege pay discrimination
Goldman Sachs: Goldman Sachs settles gender bias suit
US Steel: Trump blocks Nippon Steel takeover of US Steel
Intel: Qualcomm weighs takeover of Intel, report says
BP: BP shares jump on Shell takeover speculation
Warner Bros. Discovery/Warner Bros: Warner Bros. Discovery receives multiple buyout offers
Seven & i: Couche-Tard withdraws bid for Seven & i
Comcast: Comcast explores options for cable networks
Southwest: Elliott pushes for overhaul at Southwest
PepsiCo: Activist Elliott takes $4 billion stake in PepsiCo
Target: Target faces boycott over DEI rollback
Tesla: Protesters gather outside Tesla showrooms across US
Bud Light/Anheuser-Busch: Bud Light sales slide as boycott drags on
Disney: Consumers cancel Disney+ after Kimmel suspension
Cracker Barrel: Cracker Barrel faces backlash over new logo
American Eagle: American Eagle criticized over Sydney Sweeney ad
Spotify: Artists leave Spotify over CEO's defense investments
Huawei: US warns firms against using Huawei AI chips
DJI: US moves to ban DJI drones
Rosneft: US imposes sanctions on Rosneft
SMIC: US tightens export restrictions on SMIC
Tesla: BYD surpasses Tesla in quarterly EV sales
Google: OpenAI browser threatens Google's dominance
Intel: AMD gains market share from Intel
Nike: Nike loses ground to On and Hoka
Netflix: YouTube beats Netflix in TV viewing
Starbucks: Luckin overtakes Starbucks in China
`

export const INNOCENT = `
Microsoft: Microsoft fires up new data center in Wisconsin
Google: Google strikes deal with Elementl Power for nuclear sites
Apple: Apple cuts carbon emissions by 60% since 2015
Intel: Intel has no plans for further layoffs, CEO says
Tesla: Tesla cleared of wrongdoing in Autopilot lawsuit
Meta: Judge dismisses antitrust case against Meta
Amazon: Amazon lays fiber to connect rural warehouses
Siemens: Siemens shares the load with new grid software
Pfizer: Pfizer shares positive data from lung cancer trial
Boeing: Boeing launches new training academy in Brazil
Airbus: Airbus breaks ground on new assembly line in Alabama
Nvidia: Nvidia breaches $4 trillion market value milestone
Oracle: Oracle kills bugs with record security patch
Microsoft: Microsoft squashes bug in Windows 11
Starbucks: Starbucks drops extra charge for non-dairy milk
Walmart: Walmart slashes prices on back-to-school supplies
Target: Target fires up holiday deals early
Costco: Costco strikes gold with store-brand success
Nike: Nike crushes it with new running shoe
Adidas: Adidas kicks off women's football partnership
Ford: Ford recalls its roots with Mustang anniversary edition
Toyota: Toyota's hydrogen car survives Dakar desert test
BMW: BMW crash test earns five-star rating
Volvo: Volvo's new safety system prevents collisions
Shell: Shell explores carbon storage under North Sea
BP: BP drills successful well in Gulf of Mexico
Exxon: Exxon strikes oil again off Guyana
Orsted: Orsted wind farm withstands record storm
Vodafone: Vodafone cuts the cord with satellite calling
Verizon: Verizon restores service quickly after hurricane
AT&T: AT&T helps customers fight robocalls
Cisco: Cisco helps hospitals fend off ransomware attacks
CrowdStrike: CrowdStrike report shows rise in identity attacks
IBM: IBM study finds cost of data breaches falling
Deloitte: Deloitte named administrator of collapsed retailer
PwC: PwC survey finds fraud rising at small firms
KPMG: KPMG report: bankruptcies to rise in 2026
EY: EY advises on bankruptcy of car parts maker
Goldman Sachs: Goldman Sachs analysts predict recession risk is fading
JPMorgan: JPMorgan downgrades airline stocks
Morgan Stanley: Morgan Stanley cuts price target on Apple
Citi: Citi economists expect layoffs in tech to slow
UBS: UBS warns of bubble in Miami housing
Allianz: Allianz says global insolvencies to rise
Swiss Re: Swiss Re estimates wildfire losses at $40 billion
Zurich: Zurich pays claims faster after floods
Visa: Visa blocks $1 billion in fraud attempts
Mastercard: Mastercard uses AI to detect compromised cards
PayPal: PayPal warns users about phishing scam
Barclays: Barclays warns of surge in investment scams
HSBC: HSBC sponsors fraud awareness week
Novartis: Novartis drug cuts heart attack risk
Roche: Roche test detects deadly cancer early
AstraZeneca: AstraZeneca drug slashes death risk in breast cancer
Moderna: Moderna vaccine fights off new strain
Bayer: Bayer weed killer alternative wins approval
Johnson & Johnson: Johnson & Johnson wins dismissal of talc lawsuit
Medtronic: Medtronic device stops seizures in trial
Philips: Philips cleared to resume sales of ventilators
Nestlé: Nestlé fights food waste with upcycled cocoa
Unilever: Unilever soap kills 99% of germs, study confirms
Danone: Danone recalls 50 years of yoghurt with retro packaging
Coca-Cola: Coca-Cola cuts sugar in flagship drink
PepsiCo: PepsiCo drops artificial dyes from snacks
McDonald's: McDonald's beefs up value menu
Heineken: Heineken taps into alcohol-free trend
Disney: Disney's killer app for theme parks goes live
Netflix: Netflix hits it out of the park with new series
Sony: Sony game smashes sales records
Spotify: Spotify strikes right chord with audiobook push
Samsung: Samsung settles on new name for flagship phone
SpaceX: SpaceX rocket blasts off with 24 satellites
Lockheed Martin: Lockheed Martin's missile strikes target in test
BAE Systems: BAE Systems wins contract to build torpedoes
Rolls-Royce: Rolls-Royce engine passes bird strike test
Delta: Delta takes off with new Tokyo route
United: United Airlines lands biggest order in its history
Ryanair: Ryanair drops fares for winter
Lufthansa: Lufthansa averts strike with last-minute pay deal
Maersk: Maersk launches methanol-powered ship
DHL: DHL delivers aid after earthquake
UPS: UPS and Teamsters reach tentative deal, avoiding strike
FedEx: FedEx robots sort parcels through the night
Royal Mail: Royal Mail workers accept pay deal
Uber: Uber drives down wait times with new feature
Airbnb: Airbnb opens homes to wildfire evacuees
Accenture: Accenture hires 2,000 laid-off tech workers
Infosys: Infosys trains thousands in AI skills
SAP: SAP customers move to the cloud faster
Salesforce: Salesforce closes acquisition of Informatica
Adobe: Adobe eliminates wait for image rendering
TSMC: TSMC shuts out rivals in race for 2nm chips
ASML: ASML prints finest lines yet
Qualcomm: Qualcomm beats Arm in court
Caterpillar: Caterpillar digs deep for autonomous mining
John Deere/Deere: Deere's new sprayer attacks weeds, not crops
Honeywell: Honeywell sensors detect gas leaks before they spread
3M: 3M filters remove forever chemicals from water
Thames Water: Thames Water cuts leaks to record low
National Grid: National Grid avoids blackouts in cold snap
Vestas: Vestas powers through with record orders
Ikea: Ikea to buy back used furniture
Apple: Apple orchard owners sue county over water
Target: Police target gang behind store thefts
Shell: Shell company director arrested in laundering case
Gap: Trade gap widens to record
Next: Next recession may hit banks hardest
Orange: Orange alert issued as storm nears
Visa: Government tightens visa rules for students
Meta: Meta-study casts doubt on diet pills
Arm: Union's political arm fined over donations
Boots: Army boots supplier goes bankrupt
Sky: Pilot killed as plane falls from sky
Block: Office block collapses in Nairobi
Square: Thousands protest in town square
Chase: Suspect dies after police chase
`
