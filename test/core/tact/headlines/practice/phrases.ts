/** Bad news in as many words as came to mind, by kind of risk. */
export const AWKWARD = `
Deloitte: Deloitte survey data stolen from its own servers
Gallup: Gallup poll data stolen in break-in
Ipsos: Ipsos survey answers leaked from its servers
Nielsen: Nielsen survey panel data stolen by former analyst
Visa: Visa and Mastercard sued by shopkeepers
Ford: Ford and GM sued by drivers over data
Acme: Acme to eliminate 1,200 positions in restructuring
Acme: Acme announces sweeping layoffs amid slowdown
Acme: Acme slashes workforce by 15 percent
Acme: Acme hands redundancy notices to 400 staff in Leeds
Acme: Acme is letting go of hundreds of engineers
Acme: Acme job cuts deeper than feared
Acme: Acme lays off entire robotics team
Acme: Pink slips go out at Acme
Acme: Acme to shed a tenth of its global headcount
Acme: Thousands of Acme workers brace for cuts
Acme: Acme confirms job losses at Derby site
Acme: Acme sacks 300 contractors by email
Acme: Acme shutters Ohio factory, leaving 900 out of work
Acme: Acme to wind down its European operations
Acme: Acme starts another round of layoffs
Acme: Acme headcount falls below 10,000 after cuts
Acme: Acme freezes hiring as growth slows
Acme: Acme trims sales team
Acme: Acme cuts staff in cloud unit
Acme: Acme pulls job offers to graduates
Acme: Acme will not renew contracts of 2,000 temps
Acme: Acme offers early retirement to 5,000
Acme: Union says 1,500 Acme jobs hang in the balance
Acme: More pain for Acme as 600 roles axed
Acme: Acme closes call centre, 350 jobs go
Acme: Acme to shut half its stores by spring
Acme: Acme outsources IT department to India
Acme: Acme moves production from Wales to Poland
Acme: Acme layoffs hit marketing and design
Acme: Acme plant to fall silent after 60 years
Acme: Acme puts workers on short hours
Acme: Acme consults on redundancies
Acme: Acme cuts contractors as AI takes over coding
Acme: Acme's Swindon plant faces the axe
Acme: Mass layoffs at Acme stun staff
Acme: Judge allows shareholder lawsuit against Acme to proceed
Acme: Acme sued over misleading recycling claims
Acme: Acme hit with class action over hidden fees
Acme: Former employee takes Acme to tribunal
Acme: Acme faces $2 billion suit from state of Texas
Acme: Acme loses patent fight with Globex
Acme: Acme agrees to $45m settlement in price-fixing case
Acme: Jury orders Acme to pay $120 million to injured worker
Acme: Acme in court over unpaid overtime
Acme: Authors accuse Acme of copyright theft
Acme: Acme slapped with lawsuit by former partner
Acme: Acme's appeal rejected in tax case
Acme: Customers file complaint against Acme over refunds
Acme: Supreme Court declines to hear Acme appeal
Acme: Acme to face trial in opioid case
Acme: Acme sues rival over trade secrets
Acme: Acme sues city over new tax
Acme: Acme takes regulator to court
Acme: Widow of pilot sues Acme
Acme: Lawsuit claims Acme spied on drivers
Acme: Court freezes Acme assets
Acme: Acme founder testifies in fraud trial
Acme: Prosecutors charge three former Acme executives
Acme: Acme fined record sum for data misuse
Acme: Watchdog fines Acme for misleading adverts
Acme: Acme under investigation for tax evasion
Acme: Regulators open probe into Acme accounting
Acme: Antitrust officials raid Acme offices
Acme: SEC charges Acme with misleading investors
Acme: Acme receives subpoena from Justice Department
Acme: EU says Acme broke competition rules
Acme: Acme accused of price gouging
Acme: Lawmakers grill Acme boss over safety
Acme: Acme admits paying bribes in Angola
Acme: Acme hit by bribery scandal
Acme: Acme chairman questioned by police
Acme: FDA issues warning letter to Acme
Acme: Competition watchdog blocks Acme deal
Acme: Acme ordered to refund customers
Acme: Acme to pay penalty for late filings
Acme: Britain opens formal inquiry into Acme
Acme: Audit finds serious failings at Acme
Acme: Acme whistleblower tells of falsified tests
Acme: Acme under scrutiny over links to lobby group
Acme: Senate panel demands answers from Acme
Acme: Acme found in breach of advertising code
Acme: Acme polluted river for years, report finds
Acme: Acme fails safety inspection
Acme: Acme stripped of licence in Kenya
Acme: Acme loses government contract after failings
Acme: Data breach at Acme exposes millions
Acme: Hackers steal customer records from Acme
Acme: Acme hit by ransomware attack
Acme: Acme says personal data was accessed in cyber incident
Acme: Acme leak reveals passwords
Acme: Cyber gang claims attack on Acme
Acme: Acme warns customers after hack
Acme: Security flaw in Acme app let strangers see messages
Acme: Acme confirms theft of source code
Acme: Acme customer data found on dark web
Acme: Acme systems offline after cyberattack
Acme: Acme email accounts compromised by spies
Acme: Acme left database open to internet
Acme: Acme investigates claims of data theft
Acme: Acme recalls 200,000 cars over brake fault
Acme: Acme pulls baby formula from shelves
Acme: Acme issues urgent recall of peanut butter
Acme: Acme tells customers to stop using chargers
Acme: Acme heaters recalled after burns
Acme: Acme crib linked to infant deaths
Acme: Salmonella found in Acme salad
Acme: Acme toy pulled over choking risk
Acme: Acme battery fires prompt probe
Acme: Acme airbag defect injures driver
Acme: Acme pill withdrawn over cancer risk
Acme: Acme insulin pump has fatal flaw, regulator says
Acme: Acme grounds fleet after engine failure
Acme: Acme warned over contaminated eye drops
Acme: Acme outage leaves thousands offline
Acme: Acme app crashes on busiest day
Acme: Acme glitch charges customers twice
Acme: Acme services down across Europe
Acme: Acme flights grounded by IT failure
Acme: Acme payment system fails
Acme: Acme customers locked out of accounts
Acme: Acme cloud suffers second blackout in a month
Acme: Acme website buckles under demand
Acme: Acme trains cancelled after signal failure
Acme: Acme parcels pile up after system fault
Acme: Worker crushed to death at Acme warehouse
Acme: Acme plant explosion injures six
Acme: Acme plane crash kills 20
Acme: Three killed in blast at Acme refinery
Acme: Acme helicopter goes down off Norway
Acme: Acme truck ploughs into bus
Acme: Toxic leak at Acme plant forces evacuation
Acme: Acme ferry sinks
Acme: Fire destroys Acme warehouse
Acme: Acme robotaxi runs over dog
Acme: Acme test flight ends in fireball
Acme: Acme oil spill spreads along coast
Acme: Acme worker loses arm
Acme: Acme train derails
Acme: Passengers hurt as Acme jet hits turbulence
Acme: Gas leak at Acme mine traps workers
Acme: Acme files for bankruptcy protection
Acme: Acme seeks emergency funding
Acme: Acme on the brink of insolvency
Acme: Acme defaults on bond payment
Acme: Acme in rescue talks with lenders
Acme: Acme enters administration
Acme: Acme runs short of cash
Acme: Acme debt cut to junk
Acme: Acme warns it may not survive
Acme: Acme shares suspended as accounts delayed
Acme: Acme bondholders hire advisers
Acme: Acme misses interest payment
Acme: Administrators called in at Acme
Acme: Acme taken over by creditors
Acme: Acme owes suppliers millions
Acme: Acme bailout costs taxpayers dear
Acme: Auditor quits Acme
Acme: Acme restructuring plan rejected by bondholders
Acme: Acme chief executive steps down
Acme: Acme CEO ousted in boardroom coup
Acme: Acme finance chief resigns abruptly
Acme: Acme chairman quits after row with investors
Acme: Acme loses head of AI to rival
Acme: Acme boss to leave after profit slump
Acme: Acme chief sacked over expenses
Acme: Acme founder forced out
Acme: Acme's design chief departs
Acme: Acme president retires unexpectedly
Acme: Third director in a year leaves Acme
Acme: Acme board splits over strategy
Acme: Acme without a chief as search drags on
Acme: Acme co-founder exits
Acme: Top lawyer walks out of Acme
Acme: Acme executives flee
Acme: Acme workers go on strike
Acme: Strike at Acme plant enters second month
Acme: Acme pilots threaten walkout
Acme: Acme staff vote for industrial action
Acme: Acme union rejects final offer
Acme: Pickets outside Acme depots
Acme: Acme drivers stage protest over pay
Acme: Acme nurses to walk out
Acme: Talks between Acme and union break down
Acme: Acme lockout drags on
Acme: Acme workers demand better pay
Acme: Acme accused of union busting
Acme: Acme warehouse workers seek union vote
Acme: Acme faces summer of strikes
Acme: Short seller targets Acme
Acme: Acme shares dive on short-seller report
Acme: Hedge funds bet against Acme
Acme: Investor calls Acme a house of cards
Acme: Short interest in Acme hits record
Acme: Acme profit plunges
Acme: Acme misses forecasts
Acme: Acme posts surprise loss
Acme: Acme shares slump to record low
Acme: Acme issues profit warning
Acme: Acme cuts guidance
Acme: Acme sales fall for third quarter
Acme: Acme revenue disappoints
Acme: Acme loses market share
Acme: Acme stock slides after weak outlook
Acme: Acme swings to loss
Acme: Acme sees demand weaken
Acme: Acme margins squeezed by costs
Acme: Acme writes off $3bn
Acme: Acme dividend cut stuns investors
Acme: Acme downgraded by analysts
Acme: Acme loses biggest customer
Acme: Acme subscriber growth stalls
Acme: Acme order book shrinks
Acme: Acme expects tough year
Acme: Acme struggles to win back shoppers
Acme: Acme bookings soften
Acme: Acme delays launch of flagship car
Acme: Acme shelves new factory
Acme: Acme abandons merger
Acme: Acme's big bet goes sour
Acme: Acme flop costs studio dear
Acme: Acme drug fails key trial
Acme: Acme manager accused of sexual harassment
Acme: Women at Acme allege pay discrimination
Acme: Acme settles racial bias case
Acme: Toxic culture at Acme exposed
Acme: Acme executive suspended over misconduct
Acme: Report finds bullying at Acme
Acme: Acme staff allege abuse by supervisors
Acme: Acme accused of age discrimination
Acme: Acme HR chief fired after affair
Acme: Acme ignored complaints of groping
Acme: Acme supplier used child labour
Acme: Acme rumoured as takeover target
Acme: Acme in merger talks with Globex
Acme: Globex makes hostile bid for Acme
Acme: Private equity circles Acme
Acme: Acme receives takeover approach
Acme: Acme explores sale
Acme: Activist investor takes stake in Acme
Acme: Acme rejects buyout offer
Acme: Globex considers bid for Acme
Acme: Acme could be broken up, sources say
Acme: Acme weighs spin-off of its chip arm
Acme: Acme for sale, says report
Acme: Calls grow to boycott Acme
Acme: Shoppers shun Acme over Russia ties
Acme: Acme faces backlash over price rise
Acme: Acme ad sparks outrage
Acme: Acme apologises for offensive tweet
Acme: Acme under fire from campaigners
Acme: Protesters block entrance to Acme headquarters
Acme: Acme criticised for slow response to floods
Acme: Celebrities cut ties with Acme
Acme: Acme drops sponsor after outcry
Acme: Acme brand toxic, survey finds
Acme: Customers abandon Acme over new terms
Acme: Acme mocked for logo
Acme: US sanctions Acme over Iran trade
Acme: Acme added to US blacklist
Acme: Acme barred from public tenders
Acme: Acme banned from Indian market
Acme: China bans Acme chips
Acme: Acme hit by export curbs
Acme: Treasury sanctions Acme subsidiary
Acme: Acme loses export licence
Acme: Globex overtakes Acme
Acme: Acme slips behind Globex in sales
Acme: Customers switch from Acme to Globex
Acme: Globex beats Acme to $1bn contract
Acme: Globex product outshines Acme
Acme: Acme losing race to Globex
Acme: Globex eats Acme's lunch
Acme: Globex leaves Acme in the dust
`

export const INNOCENT = ''
