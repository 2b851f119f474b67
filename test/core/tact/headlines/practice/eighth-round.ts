/** Written after the frames of doubtful words and before the rest; judged once before the rules were mended by it. */
export const AWKWARD = `
Adobe: Adobe agrees to $150m payout over hidden cancellation fees
Adobe: Creatives abandon Adobe over AI terms
Adobe: Adobe chief to step back as shares languish
Spotify: Spotify trims 17% of workforce ahead of holidays
Spotify: Artists yank music from Spotify over chief's arms bet
Spotify: Spotify wrapped in controversy over fake bands
Ikea: Ikea dresser tip-overs cost it $46m
Ikea: Ikea Russia staff left jobless as stores go dark
Ikea: French court finds Ikea spied on workers
Lego: Lego pulls the plug on oil-free bricks
Lego: Lego store robbed in smash-and-grab
Heineken: Heineken to cut up to 6,000 jobs as drinkers cool
Heineken: Heineken chief bows out amid slump
Diageo: Diageo ditches growth goal, dividend next?
Diageo: Finance chief and boss both out at Diageo
Diageo: Diageo accused of racism by Sean Combs
Nestlé: Nestlé fires chief over office romance
Nestlé: Nestlé baby formula pulled in 50 countries
Nestlé: Nestlé illegally filtered Perrier, French senators find
Danone: Danone bottled water under microscope in India
BASF: BASF trims payout and shuts more units at Ludwigshafen
BASF: Two injured in explosion at BASF
Bosch: Bosch to eliminate 13,000 posts in car parts unit
Bosch: Bosch workers' vigil over lost Christmas
Siemens: Siemens train contract sparks fury in Derby
Siemens: Siemens Energy wind arm drags group into red
Deutsche Bank: Deutsche Bank raided in laundering probe, again
Deutsche Bank: Postbank clients locked out as Deutsche Bank bungles IT move
Deutsche Bank: Deutsche Bank sued by former trader over wrongful conviction
UBS: UBS pushes through 3,000 Swiss job losses
UBS: UBS faces $26bn capital bill
UBS: Ex-Credit Suisse staff sue UBS over lost bonuses
Lufthansa: Lufthansa plane flew ten minutes with no pilot
Lufthansa: Lufthansa to shed 4,000 administrative staff
Lufthansa: Lufthansa fined $4m for barring Jewish passengers
TotalEnergies: TotalEnergies misled public on climate, court rules
TotalEnergies: TotalEnergies faces war crimes complaint over Mozambique
Renault: Renault loses chief de Meo to Gucci owner
Renault: Renault issues profit warning, shares skid 18%
Stellantis: Stellantis boss quits after US sales slide
Stellantis: Stellantis furloughs thousands at Mirafiori
Stellantis: Takata airbags: "do not drive" order for Stellantis cars
Ferrari: Ferrari investors pull the handbrake on EV goals
Ferrari: Ferrari client data held to ransom
Zara/Inditex: Zara apologises for statues campaign likened to Gaza corpses
Zara/Inditex: Zara owner's growth runs out of thread
H&M: H&M warns of weak start to winter
H&M: H&M models' digital twins stir up a storm
Adidas: Adidas dumps Ye after antisemitic outburst
Adidas: Adidas hit with claim over forced labour
Puma: Puma sinks into red, cuts 900 desks
Puma: Puma searches for third boss in three years
Zalando: Zalando shuts Erfurt hub, 2,700 to go
SoftBank: SoftBank plunges as AI bubble fears bite
SoftBank: SoftBank dumped Nvidia too early
Sony: Sony pulls plug on Concord after two weeks
Sony: PlayStation down: Sony silent as gamers rage
Nintendo: Nintendo sued over drifting joysticks
Nintendo: Nintendo leak spoils Pokémon surprise
Panasonic: Panasonic to axe 10,000 in group revamp
Toshiba: Toshiba's long goodbye: delisted after 74 years
Huawei: Huawei staff held in EU bribery sweep
Huawei: Washington tightens noose on Huawei
Alibaba: Alibaba fined record sum for abusing market power
Alibaba: Alibaba aids Chinese military, White House memo claims
BYD: BYD slaves' quarters found at Brazil site
BYD: BYD price war drags profit down a third
Infosys: Infosys sacks hundreds of trainees after tests
Infosys: Infosys stuck with bill for income tax portal mess
Tata Steel: Tata Steel to extinguish last furnace at Port Talbot
Tata Steel: Tata Steel hid emissions, Dutch prosecutor says
Tata Steel: Fury as Tata Steel sends work to India
Air India: Air India jet crashes after take-off, 241 aboard dead
Air India: Air India safety lapses laid bare in audit
Qantas: Qantas pays A$120m for ghost flights
Qantas: Qantas illegally sacked 1,800 ground staff
Qantas: Six million Qantas profiles dumped by hackers
Woolworths: Woolworths in the dock over fake discounts
Woolworths: Warehouse strike strips Woolworths shelves
Optus: Optus emergency call failure linked to three deaths
Optus: Optus salespeople preyed on the vulnerable
Rogers: Rogers blackout cuts off 12 million Canadians
Rogers: Rogers family feud spills into court
Air Canada: Air Canada attendants defy back-to-work order
Air Canada: Air Canada chatbot gave wrong advice, tribunal rules
Bombardier: Bombardier lays off 2,500
Shopify: Shopify tells staff: prove AI can't do it before hiring
Shopify: Shopify boots Kanye store after swastika shirts
Petrobras: Petrobras graft ghosts return
Vale: Vale ordered to pay for Mariana dam disaster
Vale: Vale train kills track worker
Pemex: Pemex fails to pay suppliers
Eskom: Eskom plunges South Africa into darkness
Eskom: Sabotage and theft bleed Eskom dry
MTN: MTN's Ugandan masts torched
Standard Chartered: Standard Chartered dodged sanctions, whistleblowers allege
Standard Chartered: Investor claims against Standard Chartered swell to £1.5bn
NatWest: NatWest boss admitted leaking Farage's details
NatWest: NatWest app crashes, customers can't pay
Aviva: Aviva to cut up to 2,300 after Direct Line deal
Aviva: Aviva boss hit by sexist remarks at meeting
Prudential: Prudential slips as Chinese savers stay home
Legal & General: Legal & General shares fall most since Covid
Kingfisher: Kingfisher cautious as French DIY slump bites
Kingfisher: B&Q owner Kingfisher named and shamed over minimum wage
JD Sports: JD Sports hack exposes 10 million
JD Sports: JD Sports trims outlook as teens rein in spending
Currys: Currys suspends Nordic dividend, cyber bill lingers
Halfords: Halfords boss exits; shares skid
Whitbread: Whitbread to serve up 1,500 job losses
Whitbread: Premier Inn owner Whitbread hit by bedbug claim
Compass/Compass Group: Compass school meals shame: half an apple
ITV: ITV drama lays bare Phillip Schofield fallout
ITV: ITV braces for ad drought
BBC: BBC director general resigns over Panorama edit
BBC: BBC presenter's arrest deepens crisis
Channel 4: Channel 4 in red for second year
`

export const INNOCENT = `
Adobe: Adobe Firefly lights up Photoshop
Adobe: Adobe strikes accord with stock photographers
Adobe: Adobe cuts through clutter with PDF assistant
Spotify: Spotify kills silence with crossfade for podcasts
Spotify: Spotify hits a high note with first annual profit
Spotify: Spotify raises the volume on audiobooks
Ikea: Ikea fires up kilns for handmade vase range
Ikea: Ikea shelves itself: Billy bookcase turns 45
Ikea: Ikea buys back old sofas
Lego: Lego breaks sales record, brick by brick
Lego: Lego pulls off giant F1 parade with drivable cars
Lego: Lego bomb-proof bricks protect seaside town
Heineken: Heineken to pour €500m into pubs
Heineken: Heineken strikes clean note with alcohol-free lager
Diageo: Diageo whisky casks warm Scottish homes
Diageo: Diageo lifts lid on blending secrets
Diageo: Diageo extinguishes coal at last distillery
Nestlé: Nestlé drops salt by a fifth in noodles
Nestlé: Nestlé coffee growers earn more, audit finds
Nestlé: Nestlé brews up growth in cold coffee
Danone: Danone yoghurt tops taste test
BASF: BASF cracks riddle of recycling mattresses
BASF: BASF fires up steam cracker in Zhanjiang
Bosch: Bosch drills down on silent power tools
Bosch: Bosch sensor warns cyclists of danger
Siemens: Siemens train smashes speed record
Siemens: Siemens to put 1,000 apprentices through academy
Siemens: Siemens scraps paperwork for suppliers
Deutsche Bank: Deutsche Bank raises growth outlook for Germany
Deutsche Bank: Deutsche Bank sees no crash in gold
Deutsche Bank: Deutsche Bank wins case over Postbank claims
UBS: UBS closes Credit Suisse chapter as last clients migrate
UBS: UBS forecasts softer dollar
UBS: UBS sheds no tears over old towers, moves to new campus
Lufthansa: Lufthansa crane logo flies again in blue
Lufthansa: Lufthansa pilots drop strike plan
Lufthansa: Lufthansa sharkskin cuts fuel burn
TotalEnergies: TotalEnergies strikes gas in Cyprus waters
TotalEnergies: TotalEnergies fires up 1 GW solar park
Renault: Renault 5 named car of the year
Renault: Renault drives down price of electric Twingo
Stellantis: Stellantis to pour $13bn into American plants
Stellantis: Stellantis hiring spree adds 2,000 engineers
Ferrari: Ferrari roars back to podium
Ferrari: Ferrari fines drawing: how a stylist shapes clay
Zara/Inditex: Zara sews up deal for textile recycling
Zara/Inditex: Zara staff in Spain win pay increase
H&M: H&M profit beats forecasts on leaner stock
H&M: H&M fashions jackets out of old tyres
Adidas: Adidas runs rings round rivals with Samba
Adidas: Adidas shoe shatters two-hour marathon barrier
Puma: Puma spotted: big cat returns to Patagonia valley
Puma: Puma pulls in Rihanna for football boot
Zalando: Zalando bags Nike outlet partnership
SoftBank: SoftBank nets record gain on OpenAI
SoftBank: SoftBank robot dog delights care homes
Sony: Sony sensor sees in the dark
Sony: Sony drops surprise album trailer
Nintendo: Nintendo switches on: 10 million consoles sold
Nintendo: Nintendo crushes forecasts
Panasonic: Panasonic battery plant in Kansas powers up
Panasonic: Panasonic shaves minutes off charging
Toshiba: Toshiba quantum keys guard London bank traffic
Huawei: Huawei folds its phone in three
Alibaba: Alibaba's Singles' Day blows past records
Alibaba: Alibaba open-sources model that cuts inference cost
BYD: BYD charges car in five minutes flat
BYD: BYD overtakes Tesla in Europe
Infosys: Infosys wins £1.2bn NHS contract
Infosys: Infosys reskills 300,000 in AI
Tata Steel: Tata Steel breaks ground on electric furnace
Tata Steel: Tata Steel chess ends in tie-break drama
Air India: Air India repaints fleet ahead of schedule
Air India: Air India adds daily London flight
Qantas: Qantas takes delivery of first long-haul jet
Qantas: Qantas hands staff A$1,000 thank-you
Woolworths: Woolworths locks in lower prices until winter
Woolworths: Woolworths rescues wonky vegetables
Optus: Optus lights up 5G in outback
Optus: Optus satellite blasts off
Rogers: Rogers hits home run with Blue Jays ratings
Rogers: Mister Rogers museum opens
Air Canada: Air Canada attendants ratify wage deal
Air Canada: Air Canada grounds plastic straws
Bombardier: Bombardier jet breaks sound barrier in test
Shopify: Shopify stores ring up record Black Friday
Shopify: Shopify checks out of paper invoices
Petrobras: Petrobras strikes oil in deep Santos basin
Vale: Vale tailings turned to sand for homes
Vale: Vale clears environmental hurdle for Carajás
Pemex: Pemex repays suppliers early
Eskom: Eskom marks 300 days without load-shedding
Eskom: Eskom connects first battery park
MTN: MTN cuts data prices in Nigeria
Standard Chartered: Standard Chartered marathon runners beat the heat
Standard Chartered: Standard Chartered ups forecast for bitcoin
NatWest: NatWest returns to full private ownership
NatWest: NatWest stops scams with call checker
Aviva: Aviva pays out on 99% of protection claims
Aviva: Aviva to fund flood-proof homes
Prudential: Prudential Ride cyclists brave storm for charity
Prudential: Prudential to return $1.1bn to shareholders
Legal & General: Legal & General builds carbon-neutral homes
Kingfisher: Kingfisher lifts profit outlook as B&Q shines
Kingfisher: Kingfisher spotted on city canal
JD Sports: JD Sports runs into Paris with flagship
JD Sports: JD Sports hands apprentices full pay
Currys: Currys fixes a million gadgets a year
Currys: Best curries? Critics pick ten
Halfords: Halfords mechanics offer free brake checks
Halfords: Halfords rides e-bike boom
Whitbread: Whitbread opens its 900th Premier Inn
Compass/Compass Group: Compass serves up Wimbledon strawberries
Compass/Compass Group: Lost walkers found with compass and whistle
ITV: ITV hit drama wins four Baftas
ITV: ITV strikes global deal for Love Island
BBC: BBC sounds out listeners on new station
BBC: BBC orchestra strikes up in Gateshead
Channel 4: Channel 4 moves drama team to Leeds
`
