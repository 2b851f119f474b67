/** As agencies and broadcasters put it. Names of the employer, divided by a slash, then the headline. Written before any of it was judged. */
export const AWKWARD = `
Airbus: Airbus lowers delivery goal after fuselage panel problem
Airbus: Airbus to axe 2,500 positions in defence arm
Airbus: Airbus hit by cyber intrusion through suppliers
Airbus: Qantas pilot blames Airbus software for sudden dive
Airbus: Airbus Atlantic workers begin indefinite stoppage
Lloyds/Lloyds Bank: Lloyds sets aside another £800m for motor finance mis-selling
Lloyds/Lloyds Bank: Lloyds puts 3,000 low scorers at risk of dismissal
Lloyds/Lloyds Bank: Lloyds to shut 136 branches
Lloyds/Lloyds Bank: Bereaved families waited months for answers from Lloyds
Lloyds/Lloyds Bank: Tribunal finds Lloyds unfairly dismissed dyslexic manager
Santander: Santander ordered to refund victims of payment fraud
Santander: Santander weighs exit from British high street
Santander: Criminal charges loom over Santander's anti-laundering failings
Santander: Stolen Santander data offered for sale on dark web
Santander: Santander Consumer finance chief departs suddenly
Marks & Spencer/M&S: M&S counts £300m cost of hack
Marks & Spencer/M&S: M&S halts online orders for sixth week
Marks & Spencer/M&S: Marks & Spencer suppliers resort to pen and paper
Marks & Spencer/M&S: Children's pyjamas recalled by M&S over burn danger
Marks & Spencer/M&S: M&S staff told to hand over phones after leak
EasyJet/easyJet: easyJet cabin crew in Spain strike over pay
EasyJet/easyJet: easyJet flight evacuated after smoke fills cabin
EasyJet/easyJet: Holidaymakers sleep on airport floor as easyJet scraps flights
EasyJet/easyJet: easyJet losses widen on fuel bill
EasyJet/easyJet: Italian watchdog opens case on easyJet bag charges
Network Rail: Network Rail pleads guilty over Stonehaven deaths
Network Rail: Signal failure at Network Rail leaves commuters fuming
Network Rail: Network Rail bosses accused of ignoring landslip warnings
Network Rail: Track workers vote for walkouts at Network Rail
Royal Mail: Royal Mail misses first-class target again, faces record fine
Royal Mail: Letters pile up as Royal Mail struggles with sick leave
Royal Mail: Posties bitten 2,400 times, says Royal Mail
Royal Mail: Royal Mail switches Saturday second-class post off
AstraZeneca: AstraZeneca China president held by police
AstraZeneca: AstraZeneca shelves £450m Liverpool vaccine site
AstraZeneca: AstraZeneca lung drug misses main goal
AstraZeneca: Protesters rally at AstraZeneca over drug price
AstraZeneca: AstraZeneca moves listing, dealing blow to London
Honda: Honda to halve spending on electric cars
Honda: Honda fuel pump fault prompts call-back of 2.5 million cars
Honda: Honda and Nissan abandon merger talks
Honda: Honda dealer group complains of unfair rivalry with Sony venture
Honda: Chip drought stops Honda lines in Mexico
Nissan: Nissan to cut 20,000 jobs and close seven factories
Nissan: Nissan credit rating sinks into junk
Nissan: Former Nissan chair Ghosn calls company a sinking ship
Nissan: Nissan squeezed suppliers illegally, watchdog finds
Nissan: Nissan headquarters sold to raise cash
Samsung/Samsung Electronics: Samsung workers stage first strike in company history
Samsung/Samsung Electronics: Samsung says sorry for weak chip profit
Samsung/Samsung Electronics: Samsung heir back in court over merger
Samsung/Samsung Electronics: Radiation exposure at Samsung plant injures two
Samsung/Samsung Electronics: India seeks $600m from Samsung over dodged tariffs
Citigroup/Citi: Citi mistakenly credits client with $81 trillion
Citigroup/Citi: Citi told to fix risk controls, fined $136m
Citigroup/Citi: Citi bankers shown the door in London and New York
Citigroup/Citi: Former Citi managing director claims sexual harassment
Citigroup/Citi: Judge lets identity theft suit against Citi proceed
Goldman Sachs/Goldman: Goldman to trim headcount in annual cull
Goldman Sachs/Goldman: Goldman analyst charged with insider trading
Goldman Sachs/Goldman: Goldman retreats from consumer lending after billions in losses
Goldman Sachs/Goldman: Goldman partners depart in droves
Goldman Sachs/Goldman: Malaysia demands more from Goldman over 1MDB
Walmart: Walmart to relocate or dismiss 1,500 tech workers
Walmart: Walmart shrimp pulled over radioactive traces
Walmart: Teen employee found dead in Walmart oven
Walmart: Walmart pays up to end opioid suits
Walmart: Stabbing at Michigan Walmart leaves 11 wounded
Kroger: Kroger accused of price discrimination by digital label
Kroger: Kroger chief McMullen resigns after conduct inquiry
Kroger: Kroger closes automated warehouses, books $2.6bn charge
Kroger: Colorado Kroger workers picket over staffing
PG&E: PG&E equipment suspected of sparking wildfire
PG&E: PG&E cuts power to 50,000 homes
PG&E: Customers balk as PG&E seeks sixth rate rise
PG&E: PG&E crew member electrocuted
Southwest/Southwest Airlines: Southwest cuts 15% of corporate staff in first layoffs
Southwest/Southwest Airlines: Southwest customers furious at end of free bags
Southwest/Southwest Airlines: Two Southwest pilots hurt in evasive descent
Southwest/Southwest Airlines: Southwest agrees to overhaul board under activist pressure
Novo Nordisk: Novo Nordisk sacks chief as Wegovy lead slips away
Novo Nordisk: Novo Nordisk to cut 9,000 jobs
Novo Nordisk: Alzheimer's trial failure sends Novo Nordisk to four-year low
Novo Nordisk: Patients blame Novo Nordisk drug for sight loss
SAP: SAP finance chief warns of slowing cloud backlog
SAP: SAP probed by Brussels over support contracts
SAP: SAP technology chief leaves after incident at party
SAP: SAP scraps diversity goals, angering staff
TikTok: TikTok moderators in Berlin strike against AI replacement
TikTok: TikTok fined €530m for sending data to China
TikTok: Fourteen states sue TikTok over harm to children
TikTok: TikTok goes dark in America
`

export const INNOCENT = `
Airbus: Airbus fires up hydrogen engine demonstrator
Airbus: Airbus strikes deal with IndiGo for 500 jets
Airbus: Airbus A350 completes crash-free decade
Airbus: Airbus drone drops supplies to flood victims
Airbus: Airbus workers accept pay offer, ending dispute
Lloyds/Lloyds Bank: Lloyds stops £20m of scams with new tool
Lloyds/Lloyds Bank: Lloyds to hire 500 data scientists
Lloyds/Lloyds Bank: Lloyds survey shows business confidence at nine-year high
Lloyds/Lloyds Bank: Lloyds cleared by regulator over loan letters
Lloyds/Lloyds Bank: Lloyds unveils plan to build 10,000 social homes
Santander: Santander cuts mortgage rates below 4%
Santander: Santander opens work cafe in Leeds
Santander: Santander fires starting gun on digital bank in Mexico
Santander: Santander cyclists break record in charity ride
Santander: Santander denies plan to leave Britain
Marks & Spencer/M&S: M&S strawberry sandwich is a smash hit
Marks & Spencer/M&S: M&S raises staff pay for third year
Marks & Spencer/M&S: M&S closes in on net zero with new lorries
Marks & Spencer/M&S: M&S food sales soar at Christmas
Marks & Spencer/M&S: M&S kills off best-before dates on fruit
EasyJet/easyJet: easyJet launches ten routes from Newcastle
EasyJet/easyJet: easyJet crash course helps nervous flyers
EasyJet/easyJet: easyJet holidays lifts profit forecast
EasyJet/easyJet: easyJet pilots call off strike after pay deal
Network Rail: Network Rail drones hunt for leaves on the line
Network Rail: Network Rail reopens Dawlish line ahead of schedule
Network Rail: Network Rail apprentices restore Victorian signal box
Network Rail: Network Rail fights floods with beavers
Royal Mail: Royal Mail stamps mark 50 years of Monty Python
Royal Mail: Royal Mail and union end two-year row with pay accord
Royal Mail: Royal Mail charges ahead with electric vans
Royal Mail: Royal Mail recruits 16,000 for Christmas rush
AstraZeneca: AstraZeneca kills cancer cells with radioactive drug
AstraZeneca: AstraZeneca to invest $50bn in American plants
AstraZeneca: AstraZeneca pill cuts deaths in kidney patients
AstraZeneca: AstraZeneca sees no hit from tariffs
AstraZeneca: AstraZeneca shares strike record high
Honda: Honda hybrid sales hit new peak
Honda: Honda crash test dummy gets female shape
Honda: Honda rolls out reusable rocket, lands it safely
Honda: Honda recalls glory days with retro Prelude
Honda: Honda settles into second in home race
Nissan: Nissan Leaf battery outlives the car
Nissan: Nissan fires Sunderland line back into life for new Leaf
Nissan: Nissan to hire 400 in Tennessee
Nissan: Nissan denies it will close Sunderland
Samsung/Samsung Electronics: Samsung folds phone three ways
Samsung/Samsung Electronics: Samsung wins $16bn chip order from Tesla
Samsung/Samsung Electronics: Samsung union approves wage agreement
Samsung/Samsung Electronics: Samsung blasts past profit estimates on AI memory
Samsung/Samsung Electronics: Samsung cracks tough market with ballet of robots
Citigroup/Citi: Citi lifts S&P target
Citigroup/Citi: Citi economists expect fewer layoffs in 2026
Citigroup/Citi: Citi released from 2020 consent order
Citigroup/Citi: Citi bikes get brighter lights in Boston
Citigroup/Citi: Citi appoints new head of wealth in Asia
Goldman Sachs/Goldman: Goldman smashes forecasts as deals return
Goldman Sachs/Goldman: Goldman says risk of recession has fallen
Goldman Sachs/Goldman: Goldman trains 10,000 women owners
Goldman Sachs/Goldman: Goldman downgrades Intel on weak demand
Goldman Sachs/Goldman: Goldman hires rainmaker from Lazard
Walmart: Walmart drone lands dinner in eight minutes
Walmart: Walmart shrinks energy bill with rooftop solar
Walmart: Walmart raises outlook as shoppers flock in
Walmart: Walmart managers can now earn $600,000
Walmart: Walmart pulls artificial dyes from own brands
Kroger: Kroger ratifies contract with Houston workers
Kroger: Kroger beats estimates, buys back shares
Kroger: Kroger donates a million meals after hurricane
Kroger: Kroger cuts prices on 2,000 items
PG&E: PG&E buries 1,000 miles of line to prevent wildfires
PG&E: PG&E lowers electric rates for fourth time
PG&E: PG&E wins approval for virtual power plant
PG&E: PG&E crews rescue stranded eagle
Southwest/Southwest Airlines: Southwest adds red-eye flights to Hawaii
Southwest/Southwest Airlines: Southwest pilots approve $12bn contract
Southwest/Southwest Airlines: Southwest lands award for on-time arrivals
Southwest/Southwest Airlines: Drought in the southwest deepens
Novo Nordisk: Novo Nordisk pill wins American approval
Novo Nordisk: Novo Nordisk trial shows fewer heart attacks
Novo Nordisk: Novo Nordisk halves price of insulin
Novo Nordisk: Novo Nordisk fires up Kalundborg boiler on biogas
SAP: SAP becomes Europe's most valuable company
SAP: SAP staff gain share plan
SAP: SAP strikes alliance with Snowflake
SAP: Maple sap runs early in Vermont
TikTok: TikTok bakes viral hit for small bakery
TikTok: TikTok deal averts ban, keeps app alive
TikTok: TikTok shop breaks sales record on Black Friday
TikTok: TikTok fund backs young authors
`
