/** Written round by round and judged once before the rules were mended by it; neither half counts it. */
export const AWKWARD = `
Ikea: Ikea to cut 850 office jobs as costs bite
Volvo: Volvo trucks stall after faulty update
H&M: H&M shares sag as summer sales miss
Siemens: Siemens engineers investigated over bribes in Kuwait
Ericsson: Ericsson bribery monitor extended
Nokia: Nokia boss steps down as AI bet falters
Novo Nordisk: Compounders undercut Novo Nordisk
Maersk: Maersk sees profit vanish as rates crash
Carlsberg: Carlsberg writes off Russian arm
Danske Bank: Danske Bank pays for Estonian laundering
Nordea: Nordea to stand trial over money laundering
Equinor: Equinor blast leaves refinery crippled
Telenor: Telenor sold user data to junta, activists say
Spotify: Spotify stops paying for small artists' plays
Klarna: Klarna tumbles on debut losses
Philips: Philips boss booed over sleep device
ING: ING told to fix controls
Heineken: Heineken loses fizz
ASML: ASML caught in chip war crossfire
KLM: KLM grounds flights as staff walk off
Shell: Activists glue themselves inside Shell office
Unilever: Unilever pays price for slow sales
AkzoNobel: AkzoNobel to shutter paint plants
Renault: Renault engine defect leaves drivers stranded
Carrefour: Carrefour butchers protest over franchise move
Danone: Danone milk powder stuck at border after scare
Sanofi: Sanofi chief ousted
Airbus: Airbus engines shortage leaves gliders parked
BNP Paribas: BNP Paribas liable for Sudan abuses, jury says
Société Générale: Société Générale trader sentenced
L'Oréal: L'Oréal sued over hair straighteners
LVMH: Milan judges put LVMH brand under watch
EDF: EDF cracks force reactor halt
Orange: Orange hit by French data theft
Vivendi: Vivendi break-up botched, court finds
Deutsche Bahn: Deutsche Bahn trains later than ever
BASF: BASF mothballs ammonia unit
Bayer: Bayer hammered as verdicts pile up
Adidas: Adidas tainted by bribery claims in China
Puma: Puma hunts for buyer as sales sink
Porsche: Porsche drops out of top index
Allianz: Allianz must pay over fund collapse
Munich Re: Munich Re unit axed 1,000 call agents
Lufthansa: Lufthansa cancels hundreds of flights over pilots' walkout
Telefónica: Telefónica chair removed by government
Santander: Santander savers see money disappear in glitch
Iberdrola: Iberdrola probed over blackout
Inditex: Inditex accused of using sweatshop cotton
Ferrari: Ferrari outsmarted by hackers
Eni: Eni depot blast kills five
UniCredit: UniCredit raided over Russia business
Nestlé: Nestlé staff stunned as second boss goes
Novartis: Novartis to cut 550 at Stein plant
Roche: Roche drops gene therapy after child's death
UBS: UBS clients burned by option trades
Glencore: Glencore warns of job cuts at smelters
ABB: ABB admits South African kickbacks
Swatch: Swatch profit all but wiped out
Holcim: Holcim unit guilty of funding Islamic State
Credit Suisse: Credit Suisse rushed into arms of UBS
Rolex: Rolex dealer shares crash
Emirates: Emirates flooded with angry messages over delays
Qatar Airways: Qatar Airways sued by strip-searched women
Aramco: Aramco dividend slashed
Tata: Tata boardroom feud spills into open
Infosys: Infosys sacks 400 trainees
Adani: Adani indicted in New York
Reliance: Reliance refinery shunned over Russian oil
Samsung: Samsung chief apologises for lost lead
LG: LG engineers detained in raid
Hyundai: Hyundai engine fires prompt class suit
SoftBank: SoftBank dumps Nvidia, shares reel
Toyota: Toyota suspends shipments after test rigging
Nissan: Nissan chief ousted after failed merger
Honda: Honda to scrap electric models
Mitsubishi: Mitsubishi quits offshore wind as costs jump
Sony: Sony rootkit still haunts
Toshiba: Toshiba delisted after years of scandal
Olympus: Olympus chief quits over drug claim
Panasonic: Panasonic battery slump bites
Alibaba: Alibaba named on Pentagon list
Tencent: Tencent branded military company
BYD: BYD dealers go bust
Evergrande: Evergrande struck off exchange
Foxconn: Foxconn workers flee locked-down plant
Qantas: Qantas illegally sacked ground staff, court rules
BHP: BHP train runs away in Pilbara
Rio Tinto: Rio Tinto barge spills fuel near reef
Woolworths: Woolworths shelves bare as warehouse strike drags
Optus: Optus boss bows out after outage
Petrobras: Petrobras fined over workers' deaths
Vale: Vale chairman quits over succession meddling
Embraer: Embraer orders grounded by tariff threat
Bombardier: Bombardier jets threatened with decertification
Air Canada: Air Canada crew unpaid for ground time, union says
Shopify: Shopify sellers locked out
TD Bank: TD Bank growth capped by regulator
RBC: RBC insider dismissed over affair
`

export const INNOCENT = `
Ikea: Ikea to sell second-hand sofas online
Volvo: Volvo trucks haul timber on batteries
H&M: H&M opens design school in Dhaka
Siemens: Siemens engineers map Berlin's heat
Ericsson: Ericsson antenna halves power use
Nokia: Nokia shares leap on Nvidia stake
Novo Nordisk: Novo Nordisk foundation funds quantum lab
Maersk: Maersk names ship after polar explorer
Carlsberg: Carlsberg brews with regenerative barley
Danske Bank: Danske Bank returns cash to shareholders
Equinor: Equinor finds oil near Johan Castberg
Telenor: Telenor connects Svalbard
Spotify: Spotify adds playlists by chat
Klarna: Klarna joins Google on agent payments
Philips: Philips to make MRI magnets in Latvia
ING: ING raises profit goal
Heineken: Heineken opens brewery in Brazil
ASML: ASML backs Mistral
KLM: KLM returns to San Diego
Shell: Shell and Equinor form North Sea venture
Unilever: Unilever snaps up men's grooming brand
AkzoNobel: AkzoNobel paint cools roofs
Renault: Renault Twingo goes electric under 20,000 euros
Carrefour: Carrefour teams with Vusion on smart shelves
Danone: Danone protein drinks fly off shelves
Sanofi: Sanofi flu jab protects better in old age
Airbus: Airbus A350 flies nonstop to Sydney
BNP Paribas: BNP Paribas buys AXA fund arm
L'Oréal: L'Oréal beats forecasts on fragrance
EDF: EDF plugs new reactor into grid
Orange: Orange lands cable in Djibouti
Deutsche Bahn: Deutsche Bahn names new chief
BASF: BASF coats turbine blades
Bayer: Bayer scores in stroke trial
Adidas: Adidas Samba keeps running
Porsche: Porsche paints cars with robots
Allianz: Allianz hands staff shares
Munich Re: Munich Re insures space rockets
Lufthansa: Lufthansa takes stake in ITA
Telefónica: Telefónica rings in 5G for farms
Santander: Santander rolls out digital bank in Mexico
Iberdrola: Iberdrola to wire East Anglia
Inditex: Inditex stores get faster tills
Ferrari: Ferrari unveils hypercar
Eni: Eni turns refinery to biofuel
UniCredit: UniCredit lifts payout
Nestlé: Nestlé coffee farmers earn more
Novartis: Novartis buys Avidity
Roche: Roche to spend $50bn in America
ABB: ABB spins its robots into SoftBank deal
Swatch: Swatch watch goes to the moon
Holcim: Holcim floats North American arm
Emirates: Emirates orders 65 more jets
Qatar Airways: Qatar Airways fits Starlink
Aramco: Aramco taps gas at Jafurah
Infosys: Infosys wins NHS payroll contract
Samsung: Samsung ships first 2nm chips
LG: LG screen bends without a crease
Hyundai: Hyundai robot climbs stairs
SoftBank: SoftBank bets on data centres in Ohio
Toyota: Toyota builds town of the future
Honda: Honda lands reusable rocket
Sony: Sony film tops box office
Panasonic: Panasonic cells power Lucid
Alibaba: Alibaba model tops chart
Tencent: Tencent game wins awards
BYD: BYD charges cars in five minutes
Foxconn: Foxconn doubles server output
Qantas: Qantas jet to fly 22 hours
BHP: BHP lifts interim payout
Woolworths: Woolworths brings back paper bags
Petrobras: Petrobras strikes oil in Santos basin
Embraer: Embraer jets win over Nordic airline
Bombardier: Bombardier jet breaks sound barrier
Shopify: Shopify sellers reach new record on Black Friday
RBC: RBC hires climate scientists
Barclays: Barclays analysts see gloom lifting for retailers
Deutsche Bank: Deutsche Bank economists expect recession to end
Nomura: Nomura trims China growth forecast
Gartner: Gartner warns boards of deepfake fraud
McKinsey: McKinsey finds bank profits under threat from AI
Kearney: Kearney index shows trade war hits Mexico
Aon: Aon counts $100bn of storm damage
AlixPartners: AlixPartners hired to steer bankrupt chain
Freshfields: Freshfields defends chipmaker in patent trial
Rothschild: Rothschild advises creditors of stricken builder
Securitas: Securitas alarm stops burglars
`
