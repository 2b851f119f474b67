/** Once more as a judge from outside might: every risk in turn, beside words that look like it. Judged once before anything was mended. */
export const AWKWARD = `
Apple: Apple slashes Vision Pro output as buyers balk
Apple: Apple's App Store rules unlawful, Dutch court finds
Apple: Apple shares drop after Buffett sells
Apple: Apple faces strike at Australian shops
Target: Target to close nine stores over theft
Target: Target data theft: 40 million cards
Target: Target customers vent over empty shelves
Shell: Shell guilty of misleading ads, watchdog says
Shell: Shell loses appeal over Niger Delta
Shell: Shell helicopter crashes in North Sea
Visa: Visa faces UK probe over fees
Visa: Visa systems fail across Britain
Visa: Visa sued by ex-employee over age bias
Gap: Gap profit misses; shares sink
Gap: Gap to shed hundreds at headquarters
Orange: Orange chief faces trial
Orange: Orange network fault silenced emergency lines
Next: Next accused of underpaying women
Next: Next to cut store staff hours
Boots: Boots recalls paracetamol in label mix-up
Boots: Boots sold for parts?
Arm: Arm hit by whistleblower claim in China
Arm: Arm shares tank
Square/Block: Block under investigation by regulators
Square/Block: Square down, shops lose sales
Oracle: Oracle hit by gender pay suit
Oracle: Oracle faces bondholder suit
Meta: Meta misses on AI as talent walks
Meta: Meta pirated books, authors say
Tesla: Tesla hit with racism verdict
Tesla: Tesla sued over phantom braking
Amazon: Amazon fined for excessive surveillance of staff
Amazon: Amazon cloud failure knocks out banks
Google: Google settles with Texas for $1.4bn
Google: Google chatbot tells student to die
Microsoft: Microsoft blamed for lax security by US panel
Microsoft: Microsoft to shut Pakistan office
Boeing: Boeing debt rating at risk of junk
Boeing: Boeing 777 wheel falls on cars
Tesco: Tesco accused of tricking shoppers with prices
Tesco: Tesco cyber thieves empty accounts
Barclays: Barclays boss punished for hunting whistleblower
Barclays: Barclays to axe 450 jobs
HSBC: HSBC helped rich dodge tax, leak shows
HSBC: HSBC profit plunges after China charge
Pfizer: Pfizer trial stopped after deaths
Pfizer: Pfizer loses bidding war for Metsera? Almost
GSK: GSK paid bribes to doctors, China says
GSK: GSK drug linked to birth defects
Unilever: Unilever chairman urged to quit
Unilever: Unilever sued by its own ice cream board
BP: BP spill chokes Gulf
BP: BP may move listing, chairman hints
Toyota: Toyota outage freezes 14 plants
Toyota: Toyota chief faces vote against
Ford: Ford accused of hiding transmission faults
Ford: Ford closes German plant
Volkswagen: Volkswagen cuts outlook twice in three months
Volkswagen: Volkswagen union vows fight
Nike: Nike rocked by executives' exit
Nike: Nike sued over running shoe patents
Starbucks: Starbucks manager wins $25m over firing
Starbucks: Starbucks shuts 500 cafes
McDonald's: McDonald's faces harassment inquiry
McDonald's: McDonald's burger contamination kills
Disney: Disney fined for children's data
Disney: Disney to cut thousands
Netflix: Netflix loses 200,000 subscribers
Netflix: Netflix executive jailed for kickbacks
Uber: Uber covered up hack, jury told
Uber: Uber banned in Brussels
UPS: UPS cargo jet crashes, crew dead
UPS: UPS drivers threaten biggest strike in decades
FedEx: FedEx warns of global slump
FedEx: FedEx gunman kills eight
Ryanair: Ryanair faces fine over refunds
Ryanair: Ryanair pilots strike on bank holiday
Delta: Delta sued over fuel dump
Delta: Delta says outage cost it half a billion
Wells Fargo: Wells Fargo bankers pressured into fraud
Wells Fargo: Wells Fargo slapped with cap on growth
Intel: Intel posts biggest loss in its history
Intel: Intel chips banned in Munich
Nvidia: Nvidia wrongly used books to train AI, writers say
Nvidia: Nvidia supply chain hit by quake
Accenture: Accenture shares fall as federal work dries up
Accenture: Accenture to lay off 19,000
Deloitte: Deloitte emails hacked for months
Deloitte: Deloitte partner banned after trading on tips
Rolls-Royce: Rolls-Royce engine explodes on take-off
Rolls-Royce: Rolls-Royce fined £671m for bribery
Siemens: Siemens cuts 5,600 in software shake-up
Siemens: Siemens chairman leaves under cloud
Vodafone: Vodafone down: users fume
Vodafone: Vodafone profit warning sinks shares
Airbnb: Airbnb parties end in shooting
Airbnb: Airbnb shares skid on weak summer
Johnson & Johnson: Johnson & Johnson knew of asbestos, papers show
Johnson & Johnson: Johnson & Johnson factory ruins vaccine batch
Caterpillar: Caterpillar to close Illinois plant
Caterpillar: Caterpillar strike looms as talks stall
Centrica: Centrica customers flee after price rise
Centrica: Centrica chief sorry for bailiff scandal
Thames Water: Thames Water close to collapse
Thames Water: Thames Water pipes burst, thousands without water
`

export const INNOCENT = `
Apple: Apple breaches $3tn mark
Apple: Apple hits back at malware with new shield
Apple: Apple Pay stops $1bn of fraud
Apple: Apple blossom festival draws thousands
Target: Target cracks code of cheap chic
Target: Target fires up pizza ovens in cafes
Target: Target practice wounds two at range
Shell: Shell sues? No, Shell settles in at new Hague campus
Shell: Shell drills into solar in Texas
Shell: Shell game: con men fleece tourists
Visa: Visa bounces back as travel returns
Visa: Visa strikes fintech deal in Brazil
Visa: Entry visa row strains ties
Gap: Gap closes in on Old Navy record
Gap: Gap sheds light on cotton farms
Gap: Generation gap widens at polls
Orange: Orange lays cable to islands
Orange: Orange sparks joy with free wifi
Orange: Orange smoke fills valley
Next: Next bucks gloom with strong sales
Next: Next shoots ad in Lapland
Next: Next up: strike ballot for nurses
Boots: Boots attacks dandruff with own shampoo
Boots: Boots pharmacists save choking toddler
Boots: Soldier dies with his boots on
Arm: Arm opens fire on Intel's laptop turf
Arm: Arm royalties hit record
Arm: Long arm of the law nabs fraudster
Square/Block: Square fires receipts into the cloud
Square/Block: Block rockets on profit beat
Square/Block: Square mile bankers fear cuts
Oracle: Oracle recalls first database at 45
Oracle: Oracle blows the doors off forecasts
Meta: Meta kills fake accounts by the million
Meta: Meta crushes ad forecasts
Meta: Meta fires up world's biggest supercomputer
Tesla: Tesla beats autopilot claim in court
Tesla: Tesla drops steering yoke
Tesla: Tesla charges up highways
Amazon: Amazon strikes film gold at Oscars
Amazon: Amazon attacks packaging waste
Amazon: Amazon hits the gas on hydrogen
Google: Google burns through carbon targets early
Google: Google catches thieves with phone lock
Google: Google's Pixel survives fall from plane
Microsoft: Microsoft hits quantum milestone
Microsoft: Microsoft fires on all cylinders
Microsoft: Microsoft cuts ribbon on Kenyan campus
Boeing: Boeing clears backlog of parked jets
Boeing: Boeing strikes it rich with Gulf order
Boeing: Boeing dives into biofuel
Tesco: Tesco freezes prices until Easter
Tesco: Tesco fights food waste with app
Tesco: Tesco cracks down on plastic
Barclays: Barclays pays back loan to nature fund
Barclays: Barclays probes dark matter with science grant
Barclays: Barclays kicks off women's league
HSBC: HSBC fires up green bond
HSBC: HSBC lion statues return after clean
HSBC: HSBC banks on Asia's rich
Pfizer: Pfizer hits bullseye in cancer trial
Pfizer: Pfizer drops price of drugs for poor nations
GSK: GSK breaks malaria barrier
GSK: GSK injects £200m into Stevenage
Unilever: Unilever scoops ice cream award
Unilever: Unilever wipes out grease with cold wash
BP: BP plugs into fast charging
BP: BP pumps life into old field
Toyota: Toyota crushes doubts with solid-state cell
Toyota: Toyota fires up hydrogen kitchen
Ford: Ford strikes battery deal
Ford: Ford killed it at Le Mans
Volkswagen: Volkswagen breaks into top three in China EVs
Volkswagen: Volkswagen workers win profit share
Nike: Nike strikes back with running hit
Nike: Nike runs away with Olympic ads
Starbucks: Starbucks fires up roastery in Chicago
Starbucks: Starbucks drops cup charge
McDonald's: McDonald's beefs up value menu
McDonald's: McDonald's melts hearts with Ronald house
Disney: Disney drops Moana trailer
Disney: Disney cruises to record bookings
Netflix: Netflix shoots for the moon with space drama
Netflix: Netflix cuts buffering by half
Uber: Uber fights drunk driving with free rides
Uber: Uber hits profit goal early
UPS: UPS cuts emissions with rail
UPS: UPS reaches deal to avoid strike
FedEx: FedEx strikes oil-free: electric vans hit LA
FedEx: FedEx lifts pay for pilots
Ryanair: Ryanair blasts through 200 million passengers
Ryanair: Ryanair lands Boeing deal
Delta: Delta shuts out noise with new cabins
Delta: Delta crews help deliver baby
Wells Fargo: Wells Fargo breaks into top ten for deals
Wells Fargo: Wells Fargo says no layoffs planned in Charlotte
Intel: Intel bursts into graphics with cheap card
Intel: Intel fires up Arizona fab
Nvidia: Nvidia shocks rivals with faster chip
Nvidia: Nvidia slashes power of AI training
Accenture: Accenture hits gender parity
Accenture: Accenture crash course lifts coders
Deloitte: Deloitte finds less fraud in charities
Deloitte: Deloitte strikes AI alliance
Rolls-Royce: Rolls-Royce engine passes bird strike test
Rolls-Royce: Rolls-Royce burns 100% green fuel
Siemens: Siemens sparks rail revival in Egypt
Siemens: Siemens breaks turbine record
Vodafone: Vodafone cuts cost of calls home
Vodafone: Vodafone breaks sign language barrier
Airbnb: Airbnb crashes party scene with ban? Hosts cheer
Airbnb: Airbnb drops hidden fees
Johnson & Johnson: Johnson & Johnson kills tumours with light
Johnson & Johnson: Johnson & Johnson strikes bladder cancer
Caterpillar: Caterpillar digs up record profit
Caterpillar: Caterpillar breaks ground in Texas
Centrica: Centrica fires up Rough gas store
Centrica: Centrica hits net zero early
Thames Water: Thames Water pours £20bn into pipes
Thames Water: Thames Water leak detectives sniff out drips
`
