/** Written round by round and judged once before the rules were mended by it; neither half counts it. */
export const AWKWARD = `
Sony: Sony to lay off 8% of PlayStation staff
Ubisoft: Ubisoft shuts San Francisco studio
Dyson: Dyson to axe 1,000 British jobs
Rolls-Royce: Rolls-Royce puts 2,500 roles at risk
Aviva: Aviva to cut 2,300 jobs after Direct Line takeover
HSBC: HSBC trims investment bank in Europe and US
Standard Chartered: Standard Chartered thins ranks in Singapore
Deutsche Bahn: Deutsche Bahn to shed 30,000 jobs
ThyssenKrupp: Thyssenkrupp workers brace for plant closures
Audi: Audi ends production in Brussels
Michelin: Michelin to close two French plants
Auchan: Auchan to cut 2,400 jobs
ExxonMobil: ExxonMobil to cut 2,000 jobs worldwide
ConocoPhillips: ConocoPhillips to lay off up to a quarter of workforce
Merck: Merck to cut 6,000 jobs in savings drive
Wells Fargo: Wells Fargo expects headcount to keep falling
General Mills: General Mills shuts three Missouri plants
John Deere: John Deere lays off 238 in Midwest
Lucid: Lucid's chief engineer departs
Rivian: Rivian trims 600 jobs
Tesla: Jury finds Tesla partly to blame for deadly crash
Apple: Apple to pay $95m over Siri eavesdropping
Google: Texas wins $1.4bn from Google in privacy case
Meta: Investors' $8bn privacy trial against Meta begins
OpenAI: New York Times suit against OpenAI can go ahead
Amazon: Amazon agrees to record $2.5bn Prime settlement
Uber: Blind passengers sue Uber
Shell: Dutch court revives climate case against Shell
BAT: Canadian smokers' claims cost BAT billions
Bayer: Georgia jury hits Bayer with $2bn verdict
Boeing: Boeing reaches deal to avoid crash trial
Southwest: US sues Southwest over chronically late flights
RealPage: Landlords and RealPage accused of fixing rents
Live Nation: FTC accuses Live Nation of helping scalpers
Citadel: Citadel fined by Korea
Binance: France widens Binance probe to fraud
Revolut: Revolut fined by Lithuania over laundering controls
Monzo: Monzo fined £21m for lax checks
Barclays: Barclays admits failings over gold client
EY: Watchdog probes EY over Shell audit
BHP: BHP fined over harassment failures
PwC: PwC handed record fine over Evergrande
TikTok: EU says TikTok design is addictive and illegal
X: EU fines X €120m over blue ticks
Nvidia: French police raid Nvidia offices
Campari: Italy seizes €1.3bn of Campari shares in tax case
Louis Dreyfus: Louis Dreyfus investigated over grain deals
Tata Steel: Tata Steel fined after worker's death
Severn Trent: Severn Trent fined for sewage spill
Hyundai: Hyundai hit by child labour claims in Alabama
Capita: Capita fined £14m for losing data of millions
Pandora: Pandora says customer data taken
Dior: Dior tells customers of data theft
Air France: Air France-KLM says hackers accessed passenger data
Workday: Workday hit by social engineering attack
Ingram Micro: Ingram Micro systems down after ransomware
UNFI: Grocery supplier UNFI halts deliveries after hack
Kido: Nursery chain Kido extorted with children's photos
Renault: Renault UK customers caught in cyber attack
Stellantis: Stellantis confirms breach of customer contacts
Harrods: Hackers contact Harrods after data theft
Collins Aerospace: Collins Aerospace hack snarls European airports
Tesla: Tesla door handles under federal review
Ford: Ford tops recall league with record year
VW: VW recalls ID.4 over doors that open
Cuisinart: Cuisinart food processors recalled over blades
Peloton: Peloton recalls seat posts again
Mattel: Mattel pulls swings after infant deaths
Abbott: Abbott formula plant failed hygiene checks
Novo Nordisk: Ozempic maker Novo Nordisk faces blindness claims
Boeing: Air India crash puts Boeing 787 under scrutiny
Alaska Airlines: Alaska Airlines computer failure strands 15,000
Cloudflare: Cloudflare bug knocks ChatGPT and X offline
Starlink: Starlink goes dark for hours
Nationwide: Nationwide app failure hits payday
TSB: TSB customers see other people's accounts
Network Rail: Network Rail fault brings misery at Paddington
Carnival: Carnival ship loses power in Atlantic
Tesla: Three teens die as Tesla doors jam
Amazon: Amazon delivery drones collide with crane
Waymo: Waymo car kills neighbourhood cat
Lineage: Ammonia leak at Lineage warehouse
Clairton/US Steel: Blast at US Steel coke works
Glencore: Glencore bus crash kills miners
Vale: Vale halts mine after dam scare
Stellantis: Worker killed at Stellantis Toledo plant
Spirit: Spirit Airlines strips routes as cash dwindles
First Brands: First Brands hunts for missing billions
Tricolor: Lender Tricolor collapses amid fraud claims
Bed Bath & Beyond: Bed Bath & Beyond goes under
Hooters: Hooters seeks court protection
Rite Aid: Rite Aid shelves emptied as end nears
Bodycare: Bodycare falls into administration
River Island: River Island faces court fight for survival
Anthropic: Anthropic co-founder leaves
Starbucks: Starbucks operations chief out after a year
Walmart: Walmart tech chief departs
P&G: P&G chief Moeller to hand over reins
Vodafone: Vodafone finance chief to go
Pfizer: Pfizer research head steps aside
JPMorgan: JPMorgan heir apparent retires
Rolex: Rolex shoplifted as staff look on
UAW/GM: GM battery workers threaten to strike
Kaiser: Kaiser nurses begin five-day strike
WestJet: WestJet mechanics walk out
Hilton: Hilton housekeepers strike in San Diego
Safran: Safran staff down tools over bonuses
Air Transat: Air Transat pilots serve strike notice
Disney/Disneyland: Disneyland workers claim wage theft
Cracker Barrel: Cracker Barrel scraps logo after outcry
Jaguar: Jaguar rebrand mocked
Swatch: Swatch pulls ad after fury in China
Target: Target shoppers stay away
Heineken: Heineken caught in Milei tweet storm
Unilever: Unilever muzzles Ben & Jerry's, board says
Kellogg: Kellogg chief derided for cereal-for-dinner advice
Bumble: Bumble users desert app
Etsy: Etsy sellers revolt over fees
Gucci/Kering: Gucci sales in free fall
LVMH: LVMH sales dip as Chinese shoppers hold back
L'Oréal: L'Oréal growth falls short
Ferrari: Ferrari shares skid on cautious goals
Ørsted: Ørsted begs shareholders for $9bn
Vestas: Vestas misses on profit
Puma: Puma chief ousted as losses loom
`

export const INNOCENT = `
Sony: Sony sells out stadium with anime film
Ubisoft: Ubisoft strikes Tencent partnership
Dyson: Dyson robot picks strawberries
Rolls-Royce: Rolls-Royce to power data centres
Aviva: Aviva raises dividend
HSBC: HSBC opens wealth centre in Dubai
Standard Chartered: Standard Chartered starts crypto trading
Deutsche Bahn: Deutsche Bahn trains to run on time again on rebuilt line
Audi: Audi fires up Formula One engine
Michelin: Michelin cuts tyre wear by half
Auchan: Auchan shares kitchens with food banks
ExxonMobil: ExxonMobil starts up chemical plant in China
Merck: Merck chases away malaria with new compound
Wells Fargo: Wells Fargo escapes asset cap
General Mills: General Mills drops dyes from cereals
Lucid: Lucid sets range record
Rivian: Rivian closes Volkswagen deal
Tesla: Tesla Megapacks keep lights on in Queensland
Apple: Apple kills the queue with self-service repairs
Google: Google wins reprieve as judge spares Chrome
Meta: Meta fends off bid for glasses patent
OpenAI: OpenAI shares model weights
Amazon: Amazon wins appeal against EU tax bill
Uber: Uber beats challenge to airport permit
Shell: Shell wins appeal in landmark climate case
Boeing: Boeing 737 cleared for higher output
Southwest: Southwest strikes Icelandair partnership
Live Nation: Live Nation sells record tickets
Citadel: Citadel hires quantum scientists
Revolut: Revolut gets UK banking licence
Monzo: Monzo cuts fees abroad
Barclays: Barclays probe into climate lending closed without action
EY: EY launches fraud lab for students
BHP: BHP lifts copper output
TikTok: TikTok avoids ban as deal is signed
X: X lets users edit posts
Nvidia: Nvidia wins back China licence
Campari: Campari mixes first alcohol-free spritz
Tata Steel: Tata Steel restarts hot mill
Severn Trent: Severn Trent plants 100,000 trees
Hyundai: Hyundai strikes deal with union, averting walkout
Capita: Capita returns to growth
Pandora: Pandora opens lab-grown diamond line
Air France: Air France unveils new first class
Workday: Workday study: workers trust AI
Renault: Renault lights up hydrogen van line
Stellantis: Stellantis calls back 1,000 workers
Ford: Ford shares patents on battery safety
VW: VW unions back savings plan
Peloton: Peloton bike hits top spot in consumer test
Mattel: Mattel shares jump on Barbie sequel
Abbott: Abbott sensor cuts hospital visits
Alaska Airlines: Alaska Airlines breaks into Rome
Cloudflare: Cloudflare stops largest DDoS attack
Starlink: Starlink brings internet to flooded villages
Nationwide: Nationwide pays members £100
TSB: TSB refunds every fraud victim, again
Network Rail: Network Rail shuts the gap on delays
Carnival: Carnival bookings hit record
Waymo: Waymo cars crash far less than people
US Steel: US Steel fires up rebuilt furnace
Vale: Vale digs in for copper growth
Starbucks: Starbucks operations run smoother, baristas say
Walmart: Walmart names tech chief
P&G: P&G names Jejurikar chief executive
Pfizer: Pfizer cuts side effects with new dose
JPMorgan: JPMorgan analysts see oil falling to $60
JPMorgan: JPMorgan probes quantum for fraud detection
GM: GM rolls back into Formula One
Kaiser: Kaiser nurses ratify contract
WestJet: WestJet lands Boeing order
Hilton: Hilton checks in to Bhutan
Safran: Safran engine passes ice test
Disney: Disney breaks spell with box office hit
Jaguar: Jaguar fans queue for last F-Type
Swatch: Swatch sells out moon watch
Target: Target beats sales forecast
Heineken: Heineken sponsors late-night buses
Etsy: Etsy adds chatbot checkout
LVMH: LVMH returns to growth
L'Oréal: L'Oréal buys Kering beauty arm
Ferrari: Ferrari unveils electric car
Vestas: Vestas wins 1GW order in Germany
Puma: Puma gives marathoners lighter shoe
KPMG: KPMG warns boards on cyber risk
Aon: Aon: cyber attacks top business worries
Lloyd's: Lloyd's counts cost of Los Angeles fires
Howden: Howden launches strike insurance
Marsh: Marsh helps firms weather tariff shock
Securitas: Securitas guards foil robbery
G4S: G4S trains prison staff in first aid
Clifford Chance: Clifford Chance acts for lenders in Thames Water rescue
Slaughter and May: Slaughter and May advises Aviva on takeover
Moody's: Moody's says defaults peaked
Fitch: Fitch downgrades France
S&P: S&P cuts Boeing outlook
BlackRock: BlackRock strategist warns of bond rout
Fidelity: Fidelity fund sells Tesla stake
Savills: Savills sees office vacancies falling
CBRE: CBRE reports slump in London office lettings
Kantar: Kantar finds shoppers cutting back
Nielsen: Nielsen ratings show cable decline
Check Point: Check Point finds flaw in rival's firewall
Kaspersky: Kaspersky spots banking Trojan in Brazil
Siemens: Siemens buys software maker after rival's bid collapses
Airbus: Airbus offers hand to suppliers hit by Spirit collapse
Lidl: Lidl gains shoppers as Asda struggles
Emirates: Emirates picks up passengers stranded by airline collapse
Octopus Energy: Octopus Energy takes customers from failed Rebel
IAG: IAG lifted as Heathrow reopens
Aldi: Aldi recalls the night it opened in Britain
`
