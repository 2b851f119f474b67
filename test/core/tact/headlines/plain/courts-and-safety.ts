/** In the plain manner of agencies. Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Google/Alphabet: Google loses ad tech monopoly case
Apple: Apple must face antitrust suit over App Store, judge rules
Meta/Facebook: Meta sued by 33 states over harm to children
Amazon: FTC trial over Amazon Prime cancellations begins
Microsoft: Microsoft hit with £1bn claim over cloud licences
Nvidia: Nvidia accused of scraping YouTube videos to train AI
Visa: Visa sued by Justice Department over debit card dominance
Mastercard: Mastercard agrees to settle UK class action for £200m
Bayer: Bayer ordered to pay $2.1 billion in weedkiller case
Johnson & Johnson/J&J: J&J talc plan rejected by bankruptcy judge
Pfizer: Texas attorney general takes legal action against Pfizer
Novo Nordisk: Novo Nordisk sues compounding pharmacies over Wegovy copies
UnitedHealth: UnitedHealth investors file complaint over denied claims
Walmart: Walmart accused of charging more at till than on shelf
Tesco: Tesco equal pay case heads to court
McDonald's: McDonald's sued over onion-linked illnesses
Uber: Jury finds Uber liable in passenger assault case
Airbnb: Spain orders Airbnb to take down 65,000 listings
Netflix: Woman sues Netflix for defamation over hit series
Disney: Disney settles with widower in allergy death dispute
Boeing: Boeing pleads guilty to fraud over 737 MAX
Ericsson: Ericsson breached bribery settlement, prosecutors say
Glencore: Glencore pays $1.1bn to settle corruption charges
Credit Suisse: Credit Suisse convicted over cocaine cash
Deutsche Bank: German police search Deutsche Bank offices
Goldman Sachs: Ex-Goldman banker gets ten years over 1MDB
HSBC: HSBC fined £57m over deposit protection lapses
TD Bank/TD: TD Bank to pay $3bn in money-laundering case
Barclays: Regulator penalises Barclays for poor checks on client
PwC: PwC China suspended six months over Evergrande audit
KPMG: KPMG Netherlands hit with record penalty for exam cheating
EY/Ernst & Young: EY under investigation over Post Office audits
Shell: Shell faces Senate inquiry into trading profits
BP: BP fined by U.S. regulators after refinery fire deaths
ExxonMobil/Exxon: California takes Exxon to court over plastic recycling claims
Volkswagen/VW: Former VW managers jailed over diesel scandal
Mercedes-Benz/Mercedes: Mercedes faces group claim over diesel emissions
Toyota: Toyota unit admits rigging engine tests
Honda: Honda recalls 1.7 million cars over steering defect
Ford: Ford recalls nearly 700,000 SUVs for fuel leak
Tesla: Tesla recalls nearly all Cybertrucks as panels fall off
Kia: Kia tells owners to park outside because of fire risk
Philips: Philips ventilator recall linked to 561 deaths
Medtronic: Medtronic pulls heart pump after deaths
Nestlé: Nestlé withdraws frozen pizza in France after children fall ill
Danone: Danone yoghurt drink pulled from shelves over allergen
Coca-Cola: Coca-Cola recalls cans in Europe over high chlorate
Boar's Head: Boar's Head plant tied to listeria outbreak had mould
IKEA: IKEA urges customers to return exploding garlic press
Peloton: Peloton bike seat posts break and hurt riders
Samsung: Samsung cookers blamed for 250 fires
Boeing: Door plug blows out of Boeing jet in mid-air
Airbus: Airbus jets need urgent checks after engine nozzle failure
Rolls-Royce: Cathay inspections find cracked parts in Rolls-Royce engines
United Airlines/United: United jet loses wheel on take-off
Delta/Delta Air Lines: Delta regional jet flips on landing in Toronto
Ryanair: Ryanair plane made emergency landing low on fuel
Tata Steel: Worker dies at Tata Steel site in Port Talbot
Chevron: Explosion rocks Chevron refinery near Los Angeles
Shell: Two dead after fire on Shell tanker
Vale: Vale dam disaster victims still wait for compensation
Amazon: Amazon driver found dead in van during heatwave
Uber: Woman dies after being struck by Uber test car
Disney: Park visitor dies after ride at Disney World
Maersk: Maersk ship loses power and hits bridge
Norfolk Southern: Norfolk Southern train derails in Ohio
M&S/Marks & Spencer: M&S hackers stole customer data
Co-op: Co-op boss confirms all 6.5 million members had data stolen
Jaguar Land Rover/JLR: Cyber attack keeps JLR factories shut for third week
Ticketmaster: Ticketmaster breach exposes 560 million users
AT&T: AT&T says hackers took call records of nearly all customers
T-Mobile: T-Mobile suffers eighth data leak in five years
Santander: Stolen Santander customer details offered for sale
Qantas: Qantas contacts six million passengers about stolen data
Microsoft: Chinese hackers breached Microsoft email, officials say
Okta: Okta intruder accessed files of all support users
LastPass: LastPass vaults taken in second intrusion
CrowdStrike: CrowdStrike update crashes computers worldwide
Cloudflare: Cloudflare failure takes down X and ChatGPT
Amazon/AWS: AWS outage cripples apps from Snapchat to banks
Optus: Optus network failure cut emergency calls
O2: O2 customers left without signal
Barclays: Barclays app down on payday
Lloyds: Lloyds customers unable to see balances
Visa: Visa payments fail across Europe
Southwest Airlines/Southwest: Southwest cancels 2,500 flights in meltdown
Heathrow: Heathrow shuts for day after substation fire
Huawei: United States tightens export curbs on Huawei
TikTok: TikTok ban upheld by Supreme Court
Kaspersky: Washington bars sale of Kaspersky software
Rusal: Sanctions on Rusal jolt aluminium market
SMIC: Chipmaker SMIC added to trade blacklist
`

export const INNOCENT = `
Google/Alphabet: Judge throws out privacy lawsuit against Google
Apple: Apple wins appeal over watch import ban
Meta/Facebook: Meta defeats FTC bid to break it up
Amazon: Court sides with Amazon in pension dispute
Microsoft: Microsoft helps police take down ransomware gang
Nvidia: Nvidia chips speed up search for space probes
Visa: Visa stops $40 billion of fraud with machine learning
Mastercard: Mastercard report says scams cost banks more
Bayer: Bayer wins Supreme Court ruling in Roundup case
Johnson & Johnson/J&J: J&J cleared by jury in talc trial
Pfizer: Pfizer vaccine cuts risk of death in older adults
Novo Nordisk: Novo Nordisk drug reduces heart attacks and strokes
UnitedHealth: UnitedHealth speeds up prior approvals for surgery
Walmart: Walmart fine-tunes store layouts with AI
Tesco: Tesco recalls its first store with a museum in Hackney
McDonald's: McDonald's chips get crispier recipe
Uber: Uber drops charges for airport waiting
Airbnb: Airbnb hosts take in families after wildfire
Netflix: Netflix courts sports fans with boxing
Disney: Disney cruise ship breaks ground rules of ship design
Boeing: Boeing cleared to raise 737 output after safety review
Ericsson: Ericsson wins court ruling on patents in Brazil
Glencore: Glencore mine passes water audit
Deutsche Bank: Deutsche Bank ends decade-old probe without penalty
Goldman Sachs: Goldman Sachs to manage pension fund's assets
HSBC: HSBC tool spots money laundering in seconds
TD Bank/TD: TD Bank opens fraud prevention lab in Toronto
Barclays: Barclays warns customers of ticket scams before tour
PwC: PwC appointed administrator of collapsed builder ISG
KPMG: KPMG called in to wind up failed energy supplier
EY/Ernst & Young: EY says profit warnings by listed companies fell
Shell: Shell lifts first gas from Norwegian field
BP: BP refinery runs without an accident for 1,000 days
ExxonMobil/Exxon: Exxon breaks production record in Guyana
Volkswagen/VW: VW shows crash-proof battery frame
Mercedes-Benz/Mercedes: Mercedes gets green light for hands-free driving
Toyota: Toyota engine survives 24-hour race
Honda: Honda founder's first workshop restored
Ford: Ford patents wipers that clear ice
Tesla: Tesla Model Y earns top marks in crash tests
Kia: Kia wins world car of the year
Philips: Philips scanner finds strokes faster
Medtronic: Medtronic implant calms Parkinson's tremor
Nestlé: Nestlé vows to keep child labour out of cocoa farms
Danone: Danone backs farms that restore soil
Coca-Cola: Coca-Cola brings back returnable bottles
IKEA: IKEA lamp survives drop test from third floor
Samsung: Samsung battery passes nail test without fire
Boeing: Boeing helps Nasa find cause of lost balloon
Airbus: Airbus jet lands itself in fog
Rolls-Royce: Rolls-Royce engine kills noise on approach
United Airlines/United: United brings back flights to Tel Aviv
Delta/Delta Air Lines: Delta to scrap change fees for basic fares
Tata Steel: Tata Steel breaks ground on electric furnace
Chevron: Chevron spill drill tests rescue boats
Vale: Vale removes last upstream dam in Minas Gerais
Maersk: Maersk ship sails on green methanol
Norfolk Southern: Norfolk Southern adds detectors to prevent derailments
M&S/Marks & Spencer: M&S food sales beat rivals at Christmas
Co-op: Co-op kills off plastic bags
AT&T: AT&T network holds up as hurricane makes landfall
T-Mobile: T-Mobile opens satellite texting to all customers
Qantas: Qantas voted safest airline
Microsoft: Microsoft patches flaw before attackers could use it
Okta: Okta study says passwordless logins double
CrowdStrike: CrowdStrike links hotel hacks to Russian group
Cloudflare: Cloudflare fends off biggest attack on record
IBM: IBM says average cost of a data breach fell last year
Amazon/AWS: AWS breaks sound barrier for database speed
Visa: Visa report: holiday card fraud down
Southwest Airlines/Southwest: Southwest drops open seating
Heathrow: Heathrow breaks passenger record in August
Palo Alto Networks: Palo Alto Networks warns of phishing wave in hospitals
Swiss Re: Swiss Re counts $80bn of storm losses
Allianz: Allianz puts cost of insolvencies at post-crisis high
Deloitte: Deloitte helps council recover from cyber attack
Verizon: Verizon restores service after hurricane faster than planned
Lockheed Martin: Lockheed Martin strike missile passes test
Raytheon/RTX: Raytheon to build kill vehicle for missile defence
BAE Systems: BAE Systems launches fifth Type 26 frigate
Caterpillar: Caterpillar digger breaks silence with electric drive
3M: 3M adhesive sticks under water
Bosch: Bosch airbag sensor saves cyclists
Dyson: Dyson vacuum kills dust mites, study finds
SC Johnson: SC Johnson spray kills mosquitoes for eight hours
Michelin: Michelin tyre recalls the look of the 1960s
`
