/** With every kind of ill and as many words that only sound like one; judged once before the rules were mended by it. */
export const AWKWARD = `
Apple: Apple trims sales goal for new headset
Apple: Apple accused of silencing workers over pay
Apple: Watchdog finds Apple abused App Store power
Apple: Apple suppliers used child miners, lawsuit says
Target: Target sees $500m vanish to theft
Target: Target loses its head of merchandising
Target: Target baby wipes caused burns, mothers claim
Target: Investors punish Target for gloomy forecast
Shell: Shell hires banks to fend off bid
Shell: Shell pipeline leak kills three
Shell: Shell platform workers evacuated after gas scare
Shell: Short sellers bet on Shell falling
Visa: Visa network down in Nordic countries
Visa: Visa targeted by cartel office
Visa: Visa chief under pressure over fees
Gap: Gap apologises for racist ad
Gap: Gap hit by data theft at supplier
Gap: Gap insiders sell as profit sags
Orange: Orange boss Ricard convicted
Orange: Strike shuts Orange shops
Orange: Orange data leak hits a million Belgians
Next: Next profits warning jolts high street
Next: Next loses legal battle over equal pay
Next: Next recalls baby coats over hood cords
Boots: Boots to axe 4,000 jobs and close 48 opticians
Boots: Boots systems crash leaves patients without medicine
Boots: Boots chain may be broken up
Arm: Arm loses court fight
Arm: Arm cuts staff in China
Arm: Arm chief sells shares before fall
Square/Block: Block slashes forecast
Square/Block: Hindenburg says Block cooked its numbers
Square/Block: Square payment glitch double-charges diners
Oracle: Oracle pays $23m to settle bribery charges
Oracle: Oracle's Ellison sued by shareholders
Oracle: Oracle breach confirmed by customers
Meta: Meta fined €1.2bn over data transfers
Meta: Meta teen suicide trial begins
Meta: Meta to sack 5% of staff as early as Monday
Tesla: Tesla shares plunge as Musk feuds with Trump
Tesla: Tesla robotaxi crashes into parked car
Tesla: Tesla recalls nearly all Cybertrucks
Amazon: Amazon drones collide, flights suspended
Amazon: Amazon warehouse injuries double industry average
Amazon: Amazon sued for selling suicide kits
Google: Google employee charged with stealing secrets
Google: Google loses Epic appeal
Google: Google axes 200 in core team, sends jobs abroad
Microsoft: Microsoft outage grounds flights worldwide
Microsoft: Microsoft chief's pay rise angers laid-off staff
Microsoft: Microsoft faces EU charge over Teams
Boeing: Boeing strike enters sixth week
Boeing: Boeing loses $6bn in a quarter
Boeing: Boeing jet skids off runway in Senegal
Tesco: Tesco boss attacked over pay packet
Tesco: Tesco fined £7.5m for selling stale food
Tesco: Tesco closes counters, 2,000 lose jobs
Barclays: Barclays glitch locks customers out
Barclays: Barclays fined over Woodford
Barclays: Barclays shares hammered by tax fears
HSBC: HSBC hacked: client data for sale
HSBC: HSBC chief steps down unexpectedly
HSBC: HSBC writes off $3bn in China
Pfizer: Pfizer to lay off 200 in Dublin
Pfizer: Pfizer loses patent ruling
Pfizer: Pfizer chief faces investor anger
GSK: GSK shares slide on US vaccine doubts
GSK: GSK fined for blocking cheap generics
Unilever: Unilever boycotted over Russia stay
Unilever: Unilever dumped by star fund manager
BP: BP chief resigns over relationships
BP: BP fined over Texas blast
BP: Takeover target BP? Shell says no
Toyota: Toyota halts sales of three models
Toyota: Toyota data of two million exposed for decade
Ford: Ford recalls Explorers for eleventh time
Ford: Ford plant closure devastates Welsh town
Volkswagen: Volkswagen to slash 35,000 jobs
Volkswagen: Volkswagen hit by staff strikes at nine plants
Nike: Nike accused of greenwashing
Nike: Nike cuts its outlook after weak spring
Starbucks: Starbucks ordered to rehire fired union workers
Starbucks: Starbucks cups leak, burning customers
McDonald's: McDonald's worker stabbed in Leeds
McDonald's: McDonald's systems down from Tokyo to London
Disney: Disney hacked, Slack messages dumped
Disney: Disney loses proxy votes as activists circle
Netflix: Netflix to stop counting subscribers as growth fades
Netflix: Netflix sued by Tyson fight viewers
Uber: Uber fined €290m for shipping driver data
Uber: Uber ordered to reinstate sacked courier
UPS: UPS loses biggest customer
UPS: UPS worker caught in conveyor dies
FedEx: FedEx sued for letting packages of pills through
FedEx: FedEx shares dive 15% on mail contract loss
Ryanair: Ryanair misses passenger goal as Boeing delays bite
Ryanair: Ryanair jet in low-fuel mayday
Delta: Delta sued over lost luggage and lost days
Delta: Delta flight dumps fuel on school
Wells Fargo: Wells Fargo ousts executives over sham interviews
Wells Fargo: Wells Fargo glitch cost families homes
Intel: Intel boss forced out
Intel: Intel warns it may abandon next chip node
Nvidia: Nvidia slides into correction
Nvidia: Nvidia supplier mistreats workers, probe finds
Accenture: Accenture drops diversity goals
Accenture: Accenture targeted by LockBit
Deloitte: Deloitte sacked from government review
Deloitte: Deloitte fined for Autonomy audit
Rolls-Royce: Rolls-Royce to cut 2,500 jobs worldwide
Siemens: Siemens train derails in Bavaria
Vodafone: Vodafone staff spied on journalist
Vodafone: Vodafone to cut 11,000 jobs
Airbnb: Airbnb fined for hiding fees
Airbnb: Fire in Airbnb kills family of four
Johnson & Johnson: Johnson & Johnson sued by Britain's talc victims
Johnson & Johnson: Johnson & Johnson trims jobs after failed trial
Caterpillar: Caterpillar profit shrinks on tariffs
Centrica: Centrica agents broke into homes of the vulnerable
Thames Water: Thames Water fails to stop leaks
Thames Water: Thames Water creditors want fines waived
Kodak: Kodak doubts its own survival
Intuit: Intuit barred from calling TurboTax free
Zoom: Zoom's growth grinds to a halt
Twilio: Twilio breach exposes phone numbers
Dropbox: Dropbox drops a fifth of staff
Snap: Snap stock halves in a day
Pinterest: Pinterest women walk off over bias
Reddit: Reddit users revolt over fees
Roblox: Roblox is paedophile hellscape, says short seller
Hertz: Hertz had customers jailed by mistake
Avis: Avis takes $2bn hit on electric cars
Carnival: Carnival ship limps into port after fire
Hasbro: Hasbro lays off 1,100 before Christmas
Campbell's: Campbell's executive mocked "poor people" food
Chipotle: Chipotle portions shrink, diners seethe
Subway: Subway tuna case drags on
Wendy's: Wendy's surge pricing plan backfires
`

export const INNOCENT = `
Apple: Apple fires the starting gun on satellite texting
Apple: Apple strikes gold with budget laptop
Apple: Apple breaks iPhone sales record in India
Apple: Apple growers sue over frost damage
Target: Target shoots up as holiday sales shine
Target: Target strikes out into smaller towns
Target: Drone misses target in test
Shell: Shell is laying off the gas in heating push
Shell: Shell fires up Brazil's biggest platform
Shell: Shell executives recall first North Sea well
Shell: Beach shell thieves fined
Visa: Visa cleared of price fixing by Canadian court
Visa: Visa breaks down barriers for blind cardholders
Visa: Visa fines dropped for overstayers
Gap: Gap bridges gap with teens
Gap: Gap slashes water use in denim
Gap: Poverty gap widens after cuts
Orange: Orange denies merger talks
Orange: Orange fires up 5G in Senegal
Orange: Orange blaze: foliage lights up Vermont
Next: Next not planning store closures
Next: Next avoids strike with pay deal
Next: Next generation faces jobs crisis
Boots: Boots kicks flu into touch with free jabs
Boots: Boots not closing pharmacies, says chief
Boots: Muddy boots banned from pub
Arm: Arm shoots past forecasts
Arm: Arm charges into car chips
Arm: Arm injury sidelines pitcher
Square/Block: Square cuts the cord on card readers
Square/Block: Block knocks down walls between its apps
Square/Block: Protest fills square
Oracle: Oracle drops the price of cloud
Oracle: Oracle avoids layoffs despite AI push
Oracle: Oracle crushes cloud estimates
Meta: Meta shuts the door on scammers
Meta: Meta rules out layoffs at Reality Labs
Meta: Meta explodes myth of lonely gamers in study
Tesla: Tesla crash-test score best ever
Tesla: Tesla cuts cost of Model 3 battery by third
Tesla: Tesla kills the key fob
Amazon: Amazon strikes deal with postal union
Amazon: Amazon shoots new series in Wales
Amazon: Amazon blows out 30 candles
Google: Google's antitrust case thrown out in Texas
Google: Google detects flood risk days ahead
Google: Google axes parking fees for car-sharers
Microsoft: Microsoft attacks e-waste with repairable laptops
Microsoft: Microsoft pulls out all the stops for gamers
Microsoft: Microsoft denies it plans layoffs in January
Boeing: Boeing strike averted as machinists back deal
Boeing: Boeing burns less fuel with new wing
Boeing: Boeing cracks the case of noisy cabins
Tesco: Tesco wages war on waste
Tesco: Tesco kills two birds with one stone in store redesign
Tesco: Tesco smashes Christmas records
Barclays: Barclays busts myths about mortgages
Barclays: Barclays not leaving London, chief insists
Barclays: Barclays cuts red tape for start-ups
HSBC: HSBC strikes balance with hybrid work
HSBC: HSBC case against it dismissed by judge
HSBC: HSBC sheds old logo
Pfizer: Pfizer shot beats flu
Pfizer: Pfizer fights cancer on new front
GSK: GSK strikes at shingles with new jab
GSK: GSK drug kills drug-resistant gonorrhoea
Unilever: Unilever cleared over advert
Unilever: Unilever cuts sugar in ice lollies
BP: BP strikes gas off Egypt
BP: BP fires up wind farm
Toyota: Toyota hits million hybrids
Toyota: Toyota avoids tariff pain with local parts
Ford: Ford breaks ground on battery plant
Ford: Ford kicks up dust with desert Bronco
Volkswagen: Volkswagen shifts up a gear
Volkswagen: Volkswagen scraps charge for software updates
Nike: Nike knocks seconds off marathon time
Nike: Nike strikes a pose with yoga line
Starbucks: Starbucks cuts queue with robot barista
Starbucks: Starbucks and union end standoff
McDonald's: McDonald's drops prices on value meals
McDonald's: McDonald's fires up grills for Olympics
Disney: Disney blasts off with Zootopia hit
Disney: Disney settles row with Florida
Netflix: Netflix drops bombshell finale
Netflix: Netflix crime series sweeps awards
Uber: Uber drops fare for hospital visits
Uber: Uber drives down waiting times
UPS: UPS strike threat lifted
UPS: UPS sheds carbon with bike couriers
FedEx: FedEx crushes delivery record
FedEx: FedEx takes off with turboprops
Ryanair: Ryanair slashes fares
Ryanair: Ryanair strike called off
Delta: Delta lands in Riyadh
Delta: Delta clears the runway for women pilots
Wells Fargo: Wells Fargo stagecoach crashes the parade? No, it leads it
Wells Fargo: Wells Fargo ends probation with regulators
Intel: Intel breaks its silence with quiet fan
Intel: Intel no longer plans to cut graduates
Nvidia: Nvidia smashes through $4tn
Nvidia: Nvidia powers weather model that cuts false alarms
Accenture: Accenture hits the ground running in Kyiv
Accenture: Accenture's crash course in AI for nurses
Deloitte: Deloitte cleared of wrongdoing over audit
Deloitte: Deloitte finds fraud falling
Rolls-Royce: Rolls-Royce shakes hands on Czech reactors
Siemens: Siemens drops anchor in Hamburg port
Vodafone: Vodafone drops roaming charges
Vodafone: Vodafone denies job cuts
Airbnb: Airbnb bursts onto World Cup stage
Airbnb: Airbnb scraps cleaning fees
Johnson & Johnson: Johnson & Johnson pill hits psoriasis
Johnson & Johnson: Johnson & Johnson cuts ribbon on Leiden plant
Caterpillar: Caterpillar crushes rocks with electric loader
Centrica: Centrica waives debts of poorest
Thames Water: Thames Water bursts into life with urban wetlands
Thames Water: Thames Water cuts leaks to record low
Kodak: Kodak back from the dead with film boom
Zoom: Zoom drops call limit for schools
Dropbox: Dropbox fires up search
Snap: Snap decision: photo app buys drone maker
Pinterest: Pinterest pins hopes on shopping
Reddit: Reddit strikes licensing deal with Google
Hertz: Hertz returns to profit
Avis: Avis drops one-way fees
Carnival: Carnival ship saves castaways
Carnival: Rio carnival crash kills dancer
Hasbro: Hasbro hits jackpot with Monopoly Go
Campbell's: Campbell's cans turn 125
Chipotle: Chipotle fires up first Kuwait grill
Subway: Subway fire halts trains in Queens
Subway: Subway slashes price of footlongs
Wendy's: Wendy's rolls out breakfast in Ireland
`
