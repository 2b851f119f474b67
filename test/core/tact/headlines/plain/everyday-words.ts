/** Employers that are called like a word. Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Apple: Apple sued over Siri recordings
Apple: Why Apple is falling behind in AI
Target: Target names new boss as sales sag
Target: Target to cut 1,800 corporate jobs
Target: Shoplifting losses mount at Target
Shell: Shell pulls out of South African wind
Shell: Court orders Shell to cut emissions faster
Shell: Shell trader arrested in Rotterdam
Visa: EU opens inquiry into Visa fees
Visa: Retailers accuse Visa of overcharging
Gap: Gap to shut 350 stores
Gap: Gap shares dive on tariff warning
Gap: Ye sues Gap over store plans
Orange: Orange hit by cyberattack in Romania
Orange: Orange Belgium says 850,000 accounts exposed
Next: Next workers win equal pay fight
Next: Next warns on jobs after budget
Boots: Boots to close 300 chemists
Boots: Staff at Boots complain of unsafe staffing
Arm: Arm loses chip licence trial to Qualcomm
Arm: Arm shares slump on weak forecast
Square/Block: Square outage leaves cafes unable to take cards
Block: Block to lay off 931 staff
Oracle: Oracle cuts hundreds of cloud jobs
Oracle: Hackers extort Oracle customers
Meta: Meta faces trial over teen addiction
Meta: Leaked Meta papers show chatbot lapses
Amazon: Amazon union drive gains in Quebec
Sky: Sky to axe 2,000 roles as streaming bites
Sky: Sky fined for late contract notices
Three: Three customers lose signal across Britain
Virgin: Virgin Money closes a third of branches
Virgin/Virgin Media: Virgin Media fined £24m over alarms
Chase: Chase glitch lets customers take free cash
Chase: Chase sued for failing to stop scams
Snap: Snap loses users for first time
Snap: Utah sues Snap over chatbot
Slack: Slack down for thousands of users
Zoom: Zoom lays off 150
Stripe: Stripe cuts 300 jobs by mistake-ridden email
Ford: Ford boss warns half of office jobs will vanish
Delta: Delta blames CrowdStrike for $500m loss
Spirit: Spirit furloughs 1,800 flight attendants
United: United flights halted by computer fault
Frontier: Frontier pilots vote to authorise strike
Universal: Universal pulls songs from TikTok in pay row
Discovery: Discovery writes down TV networks by $9bn
Mars: Mars chocolate recalled over plastic pieces
Caterpillar: Caterpillar workers protest over pay in Peoria
Compass: Compass sues Zillow over hidden listings
Lime: Lime e-bikes blamed for broken legs
Bolt: Bolt drivers win workers' rights case
Bird: Bird scooter firm goes bankrupt
Dish: Dish hit by ransomware
Ally: Ally slides as borrowers miss car payments
Progressive: Progressive exposed driving licences
Hershey/Hershey's: Hershey profit squeezed by cocoa
General Electric/GE: GE blade breaks off Nantucket and litters beaches
Canon: Canon shuts Chinese printer plant
Corning: Corning under EU antitrust probe over glass
Dove/Unilever: Dove under fire for AI models
Total/TotalEnergies: Total accused of complicity in Mozambique killings
National Grid: National Grid blamed for Heathrow fire
British Gas: British Gas accused of breaking into homes
`

export const INNOCENT = `
Apple: Apple harvest hit by strike of pickers
Apple: Apple growers sue over pesticide drift
Apple: Scientists breed apple that resists scab
Apple: Apple hits back at rivals with cheaper MacBook
Target: Airline misses punctuality target again
Target: Fed may miss inflation target, economists warn
Target: Hospitals to be fined if they fail waiting target
Target: Target opens 20 stores near college campuses
Shell: Shell companies used to launder cash, police say
Shell: Egg shell recall widens in three states
Shell: Shell-shocked retailers count cost of storm
Shell: Shell starts oil flow at Whale platform
Visa: Student visa fraud probe leads to arrests
Visa: Britain cuts visa numbers for care workers
Visa: Work visa ban hits farms
Visa: Visa lets shoppers pay with a glance
Gap: Gender pay gap lawsuit ends in settlement
Gap: Budget gap forces city to lay off teachers
Gap: Gap teams up with Harlem designer
Orange: Orange crop failure hits juice makers
Orange: Orange County sues over oil spill
Orange: Agent Orange victims lose appeal
Orange: Orange switches off copper in first towns
Next: Next recession could be worse, bank warns
Next: Who will be fired next?
Next: Next week's rail strike called off
Next: Next raises profit forecast after hot summer
Boots: Puss in Boots sequel flops
Boots: Hiking boots recalled over broken soles
Boots: Boots on the ground: troops face lawsuit
Boots: Boots beauty sales sparkle at Christmas
Arm: Investment arm of bank fined
Arm: Pitcher's arm injury ends season
Arm: Arm chips find their way into data centres
Square: Protest in Trafalgar Square turns violent
Square: Workers back to square one as talks collapse
Square: Square rolls out loyalty cards for cafes
Block: Apartment block fire kills four
Block: Senators block bank merger
Block: Block adds bitcoin payments for shops
Oracle: Oracle at Delphi gets new museum
Oracle: Oracle to power hospital records in Wales
Meta: Meta-analysis finds drug trial flawed
Meta: Meta glasses help blind runner finish marathon
Amazon: Amazon rainforest fires worst in decade
Amazon: Amazon tribes sue over oil drilling
Amazon: Amazon drops free books for schools into mailboxes
Sky: Sky-high debts sink builder
Sky: Northern lights fill sky after solar storm knocks out radio
Sky: Sky adds Premier League matches to basic package
Three: Three dead in mine blast
Three: Three firms fined for dumping
Three: Three completes merger with Vodafone in Britain
Virgin: Virgin forest lost to loggers
Virgin: Olive oil fraud: virgin label misused
Chase: Police chase ends in fatal crash
Chase: Investors chase yield as defaults rise
Snap: Snap election throws markets into turmoil
Snap: Cold snap kills crops
Snap: Snap glasses go on sale next year
Slack: Slack demand hurts steelmakers
Zoom: Electric car sales zoom in Norway
Ford: River crossing at ford closed after accident
Ford: Harrison Ford film delayed
Delta: Nile delta floods displace thousands
Delta: Delta variant deaths revisited in study
United: Manchester United lose manager and match
United: United front against layoffs at shipyard
Universal: Universal credit cuts face court challenge
Universal: Universal opens Epic theme park to queues of fans
Discovery: Drug discovery start-up fails
Mars: Mars lander crashes on approach
Mars: Mars fills chocolate bars with fair trade cocoa
Caterpillar: Oak caterpillar outbreak closes parks
Compass: Moral compass missing at bank, inquiry finds
Lime: Key lime pie recalled
Bolt: Lightning bolt kills golfer
Bird: Bird flu outbreak shuts farms
Dish: Sushi dish linked to salmonella
Ally: Kremlin ally sanctioned
Progressive: Progressive Democrats sue over maps
Canon: Clergy accused of breach of canon law
Dove: Mourning dove numbers drop
Stripe: Zebra stripe pattern reduces fly bites, study says
Stripe: Stripe brings one-click checkout to charities
Spirit: Fighting spirit lost at union after strike
Frontier: Frontier markets brace for default
`
