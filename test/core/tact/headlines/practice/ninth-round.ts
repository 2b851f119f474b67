/** Written after words were first weighed; judged once before the rules were mended by it. */
export const AWKWARD = `
Apple: Apple to pay $95m over eavesdropping Siri
Apple: Apple Vision Pro gathers dust as buyers return headsets
Apple: Analysts cut Apple to sell
Apple: French police look into Siri recordings at Apple
Apple: Apple store workers in Maryland authorise strike
Target: Target hands out severance to 1,000 at headquarters
Target: Two shot outside Target in Austin
Target: Target's cyber Monday site wobbles
Target: Consumers' faith in Target at all-time low, survey finds
Shell: Shell tanker drifts after engine room fire
Shell: Dutch activists take Shell back to court
Shell: Shell's chemicals arm bleeds cash
Shell: Shell walks away from hydrogen
Visa: Visa and Mastercard lose bid to end fee suit
Visa: Visa data centre fault hits weekend shoppers
Visa: Visa to let go 1,400 contractors and staff
Visa: Senators quiz Visa over payments to extremist sites
Gap: Gap stuck with piles of unsold hoodies
Gap: Gap boss departs after 18 months
Gap: Bangladeshi factory that fed Gap burned, killing 29
Orange: Orange TV customers miss match after outage
Orange: Orange fined €50m for ads dressed up as emails
Orange: Unions say Orange jobs plan is brutal
Next: Next says tax rise will cost it £67m
Next: Next pulls children's slippers on choking fear
Next: Next worker loses thumb in conveyor
Boots: Boots warns of price rises and fewer jobs
Boots: Boots loses way, says founder's heir
Boots: Woman dies after Boots mix-up over pills
Arm: Arm engineers join exodus to rivals
Arm: Regulators in three continents circle Arm
Arm: Arm's plan to sell its own chips unnerves customers
Square/Block: Block lets a tenth of staff go without notice
Square/Block: Cafe owners say Square held back takings
Oracle: Oracle health records unit sheds hospitals
Oracle: Nurses unable to see records for five days after Oracle slip
Oracle: Oracle shares suffer worst day since 2001
Meta: Meta moderators in Ghana tell of breakdowns
Meta: Spanish papers win €479m from Meta
Meta: Meta cancels third-party fact checks to howls
Meta: Zuckerberg squirms as parents stare down Meta
Tesla: Tesla range claims inflated, owners say
Tesla: Norway's fund votes down Tesla pay deal
Tesla: Tesla Semi misses another date
Tesla: Racism claims dog Tesla's Fremont works
Amazon: Amazon driver left to work through tornado
Amazon: EU carmaker drops Amazon after data row
Amazon: Amazon admits drivers urinate in bottles
Amazon: Amazon's Quebec pullout costs 1,700 their jobs
Google: Australia takes Google to task over kids' accounts
Google: Google's answer box tells users to eat rocks
Google: Ad tech monopoly ruling looms for Google
Google: Google staff revolt over Pentagon work
Microsoft: Microsoft hides emissions, say former engineers
Microsoft: Xbox gamers revolt as Microsoft jacks up prices
Microsoft: Airports ground to halt in Microsoft meltdown
Boeing: Boeing 787 plunges 300 feet, dozens hurt
Boeing: Boeing pleads guilty to fraud in 737 Max case
Boeing: Boeing chief grilled in Senate
Boeing: NASA astronauts stuck as Boeing capsule leaks
Tesco: Tesco workers threaten Christmas walkout
Tesco: Tesco to cut 400 head-office roles
Tesco: Clubcard logo copied, judges tell Tesco
Barclays: Barclays sued over Jes Staley's emails
Barclays: Two days of dark screens at Barclays
HSBC: HSBC fined for treating struggling borrowers badly
HSBC: HSBC money man resigns after climate quip
HSBC: Monaco probes HSBC private bankers
Pfizer: Pfizer shuts two North Carolina sites
Pfizer: Pfizer's sickle cell drug pulled after deaths
GSK: GSK loses lead in HIV pill race
GSK: GSK whistleblower wins share of Zantac payout
Unilever: Unilever's troubled ice-cream split delayed again
Unilever: Unilever threatens to pull out of Dutch HQ
BP: Worker killed at BP terminal
BP: BP write-offs wipe out annual profit
BP: BP takeover chatter grows louder
Toyota: Toyota pays price for falsified crash data
Toyota: Airbag worry prompts Toyota "don't drive" notice
Ford: Ford shareholders fume over warranty bill
Ford: Cracked fuel injectors can set Ford Escapes alight
Volkswagen: Volkswagen boss warns roof is on fire
Volkswagen/VW: VW braces for war with unions
Volkswagen: Location data of 800,000 Volkswagen drivers left open
Nike: Nike to lay off 775 at distribution centres
Nike: Nike pay gap case exposes boys' club
Starbucks: Starbucks sued over "ethical" coffee claim
Starbucks: Starbucks lays off 1,100 at support centre
Starbucks: Starbucks chief's jet commute leaves bitter taste
McDonald's: McDonald's hit by boycott in Muslim countries
McDonald's: McDonald's raided over French taxes
McDonald's: McDonald's ice cream machines broken again
Disney: Disney's Snow White bombs
Disney: Disney ride traps visitors upside down
Disney: Disney to hand over $10m for tracking children
Netflix: Netflix layoffs hit animators
Netflix: Netflix accused of defaming "Baby Reindeer" woman
Uber: Uber loses bid to keep assault records sealed
Uber: Uber driver charged with kidnap
Uber: Uber to leave Denmark
UPS: UPS closes 93 buildings
UPS: Package thief was UPS manager, police say
FedEx: FedEx grounds MD-11s after crash
FedEx: FedEx merges networks, drivers to lose routes
FedEx: FedEx slides as outlook dims
Ryanair: Ryanair ordered to compensate disabled flyer
Ryanair: Ryanair hands out bans as drunks cost it €3,000
Delta: Delta drops staff for surveillance pricing? Senators ask
Delta: Toxic fumes filled Delta cabin
Wells Fargo: Wells Fargo fined for calling dead customers
Wells Fargo: Wells Fargo branch staff vote for union
Intel: Intel delays Ohio fab to 2030
Intel: Intel loses 18A customer
Nvidia: Nvidia banned from selling chips to China
Nvidia: Nvidia engineer accused of bringing stolen code
Accenture: Accenture gives promotions a miss
Deloitte: Deloitte apologises for bogus footnotes
Deloitte: Deloitte barred for a year in China
Rolls-Royce: Rolls-Royce engine failure leaves jets gathering dust
Siemens: Siemens sheds 6,000 in factory automation slump
Vodafone: Vodafone fined €45m in Germany over rogue agents
Vodafone: Dividend halved at Vodafone
Airbnb: Airbnb guest's death: family wants answers
Airbnb: New York chokes Airbnb with registration law
Johnson & Johnson: Johnson & Johnson baby powder claims pile up in Britain
Johnson & Johnson: Johnson & Johnson pauses heart device after strokes
Caterpillar: Caterpillar hit by $100m verdict for patent theft
Centrica: Centrica faces £20m bill over prepayment break-ins
Thames Water: Thames Water chairman admits misleading MPs
`

export const INNOCENT = `
Apple: Apple fires up chip line in Arizona
Apple: Apple laying the groundwork for foldable phone
Apple: Apple says no layoffs planned
Apple: Apple sees strong demand for new iPad
Apple: Apple pie recall: grandma's recipe remembered
Apple: Apple crop down a third in Kent
Target: Target opens store in old cinema
Target: Target restocks toys before Christmas
Target: Missile hits target in navy test
Target: Company misses sales target, cuts jobs
Shell: Shell appoints new head of trading
Shell: Shell to build chargers at 500 supermarkets
Shell: Firms blamed for shell companies in tax probe
Shell: Shell fires up crackers at Pennsylvania plant
Visa: Visa expects holiday spending to rise
Visa: Visa helps banks fight fraud
Visa: Student visa delays leave thousands waiting
Visa: Visa trials crypto settlements
Gap: Gap names fashion designer as creative lead
Gap: Gap between rich and poor fuels protest
Gap: Gap hires for holidays
Orange: Orange trials satellite text messages
Orange: Orange grower files for bankruptcy
Orange: Orange tests AI against scam calls
Next: Next buys Russell & Bromley
Next: Next week's strike on the Tube: what to know
Next: Next sees online sales climb
Boots: Boots adds shingles jabs
Boots: Boots pharmacists to treat sore throats
Boots: Hiking boots sued over blister claims
Arm: Arm licenses new design to carmakers
Arm: Arm gives start-ups free access to blueprints
Arm: Retailer's lending arm fined
Square/Block: Square adds tipping for food trucks
Square/Block: Block party shooting leaves two dead
Oracle: Oracle opens data centre in Riyadh
Oracle: Oracle Red Bull win in Monza
Meta: Meta cleared by judge in privacy case
Meta: Meta shares AI model with universities
Meta: Meta to lay cable round the world
Tesla: Tesla recall is just a software update, owners shrug
Tesla: Tesla battery keeps lights on in South Australia
Tesla: Tesla coil exhibit sparks wonder
Amazon: Amazon hires 250,000 for holidays
Amazon: Amazon fires rage as drought bites Brazil
Amazon: Amazon robots hit million mark
Google: Google settles in at King's Cross
Google: Google Maps adds live bus times
Google: Google to fund quantum fellowships
Microsoft: Microsoft strikes deal to restart reactor
Microsoft: Microsoft has no plans for further cuts
Microsoft: Microsoft catches phishing gang in the act
Boeing: Boeing delivers first 777 freighter to Ethiopian
Boeing: Boeing and machinists reach agreement
Boeing: Boeing crash investigators praised for speed
Tesco: Tesco to create 2,000 jobs
Tesco: Tesco sells Clubcard pet food range
Tesco: Tesco blocks ads for junk food in children's aisles
Barclays: Barclays reopens branch in village hall
Barclays: Barclays lends £500m to first-time buyers
HSBC: HSBC teams up with Emirates on card
HSBC: HSBC to return $3bn to investors
HSBC: HSBC says tariffs will not hurt growth
Pfizer: Pfizer buys obesity drug maker
Pfizer: Pfizer wins FDA nod for migraine spray
GSK: GSK opens £50m Cambridge lab
GSK: GSK malaria jab saves thousands of children
Unilever: Unilever takes Dove to India's villages
Unilever: Unilever targets dandruff with microbiome shampoo
BP: BP starts up Argos platform extension
BP: BP picks new trading floor in Canary Wharf
Toyota: Toyota opens Woven City
Toyota: Toyota tests solid-state battery
Ford: Ford reveals Bronco for Europe
Ford: Ford invests $2bn in Kentucky
Ford: Harrison Ford hurt on set
Volkswagen: Volkswagen unveils €20,000 electric car
Volkswagen: Volkswagen electrifies the Golf
Nike: Nike opens running lab in Oregon
Nike: Nike signs Caitlin Clark
Starbucks: Starbucks brings back handwritten names
Starbucks: Starbucks adds protein lattes
Starbucks: Union, Starbucks return to talks
McDonald's: McDonald's to add 900 restaurants
McDonald's: McDonald's tests drone drop-off
Disney: Disney opens first park in Abu Dhabi
Disney: Disney streaming turns profit
Netflix: Netflix adds live Christmas football
Netflix: Netflix crime drama tops charts
Uber: Uber starts boat trips in Venice
Uber: Uber offers teens safer rides
UPS: UPS buys Canadian cold-chain firm
UPS: UPS opens Louisville air hub extension
FedEx: FedEx adds electric vans in Berlin
FedEx: FedEx delivers pandas to Washington
Ryanair: Ryanair to add 1m seats in Rome
Ryanair: Ryanair pilots agree pay deal
Delta: Delta pays staff $1.4bn in bonuses
Delta: Delta farmers hit by flood
Wells Fargo: Wells Fargo freed from asset cap
Wells Fargo: Wells Fargo analyst sees shares rising
Intel: Intel ships first 18A chips
Intel: Intel gets $5bn from Nvidia
Nvidia: Nvidia chip designs fusion reactor
Nvidia: Nvidia to build AI supercomputer in Germany
Accenture: Accenture buys cyber firm
Accenture: Accenture report urges banks to modernise
Deloitte: Deloitte opens Belfast tax hub
Deloitte: Deloitte: football clubs earn record sum
Rolls-Royce: Rolls-Royce to build first small reactors
Rolls-Royce: Rolls-Royce trains pass million miles
Siemens: Siemens wires world's quietest hospital
Siemens: Siemens buys Altair for $10bn
Vodafone: Vodafone lights up village with solar mast
Vodafone: Vodafone extends Three tie-up to shops
Airbnb: Airbnb gives hosts tax help
Airbnb: Airbnb adds chefs and massages
Johnson & Johnson: Johnson & Johnson buys schizophrenia drug
Johnson & Johnson: Johnson & Johnson lifts sales outlook
Caterpillar: Caterpillar tests driverless dump truck
Caterpillar: Caterpillar plague strips oaks
Centrica: Centrica buys stake in Sizewell C
Centrica: Centrica to reopen gas store
Thames Water: Thames Water opens otter hide
Thames Water: Thames Water customers to get rebate
`
