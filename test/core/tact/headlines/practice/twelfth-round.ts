/** As short as a terminal's and as plain; judged once before the rules were mended by it. */
export const AWKWARD = `
Apple: Apple ordered to pay $634m in watch patent case
Apple: Apple faces new EU charges
Apple: Apple's design head exits for Meta
Apple: Apple supplier riot in Zhengzhou
Target: Target cuts annual forecast
Target: Target shares hit five-year low
Target: Target pulls Pride goods, draws fire from both sides
Target: Target faces suit from Florida over Pride losses
Shell: Shell impairs assets by $2bn
Shell: Shell pays out over Ogoni spill
Shell: Shell suspends Pennsylvania unit after upset
Shell: Shell staff told to reapply for jobs
Visa: Visa raided by Swiss competition police
Visa: Visa loses contract with big bank
Visa: Visa named in suit over child abuse site
Gap: Gap downgraded on tariff risk
Gap: Gap boss Fickling out as sales sag
Gap: Gap workers in Haiti go unpaid
Orange: Orange to shed 1,700 in Spain
Orange: Orange fined over unfinished fibre
Orange: Orange hack forces systems offline
Next: Next shares slide as growth slows
Next: Next under investigation over lead in toys
Next: Next driver killed at depot
Boots: Boots fined over asbestos exposure
Boots: Boots vouchers bungled, shoppers fume
Boots: Boots staff face losing bank holiday pay
Arm: Arm outlook disappoints, shares drop 12%
Arm: Arm accused of bullying licensees
Arm: Arm cancels deal with chip designer
Square/Block: Block layoffs hit Square and Cash App
Square/Block: Block misses profit estimates
Square/Block: Regulators order Block to hire monitor
Oracle: Oracle server flaw under attack
Oracle: Oracle job cuts reach India
Oracle: Oracle to pay $115m over tracking claims
Meta: Meta whistleblower tells Congress of China dealings
Meta: Meta hit with fine in Nigeria
Meta: Meta employees protest mouse tracking
Tesla: Tesla profit sinks 71%
Tesla: Tesla owners demand refunds
Tesla: Tesla fire shuts motorway
Amazon: Amazon pauses hiring in retail unit
Amazon: Amazon worker dies on Prime Day
Amazon: Amazon accused of price gouging in pandemic
Google: Google hit by record €4bn fine upheld by court
Google: Google manager sacked for affair claim
Google: Google's search share dips below 90%
Microsoft: Microsoft server bug hits 100 groups
Microsoft: Microsoft accused of overcharging Australians
Microsoft: Microsoft shelves data centre leases
Boeing: Boeing burns $14bn
Boeing: Boeing told to strip and inspect 737 doors
Boeing: Boeing defence chief fired
Tesco: Tesco supplier in slavery scandal
Tesco: Tesco store evacuated after ammonia leak
Tesco: Tesco faces shopworker equal pay trial
Barclays: Barclays shuts 14 more branches
Barclays: Barclays trader sues over sacking
Barclays: Barclays fined by New York over "dark pool"
HSBC: HSBC axes investment bankers on bonus day
HSBC: HSBC halts green goal
HSBC: HSBC sued by fraud victims
Pfizer: Pfizer outlook cut on Covid slump
Pfizer: Pfizer factory hit by tornado
Pfizer: Pfizer sued over birth control injection tumours
GSK: GSK falls on vaccine vote
GSK: GSK to shut Worthing antibiotic unit
GSK: GSK fined in China
Unilever: Unilever shares drop on sales miss
Unilever: Unilever accused of stifling Ben & Jerry's
Unilever: Unilever pays ransom? Firm silent
BP: BP cuts 7,700 staff and contractors
BP: BP chairman to go after climate revolt
BP: BP sued by fishermen
Toyota: Toyota recalls 102,000 engines over debris
Toyota: Toyota output falls for ninth month
Toyota: Toyota worker's suicide ruled overwork
Ford: Ford warranty costs hurt results
Ford: Ford halts shipments to China
Ford: Ford data breach probed
Volkswagen: Volkswagen shares slump on tariffs
Volkswagen: Volkswagen to end output in Osnabrück
Volkswagen: Volkswagen sued over emissions in Britain
Nike: Nike to shed jobs in Europe
Nike: Nike cuts ties with coach after abuse claims
Nike: Nike insiders dump stock
Starbucks: Starbucks same-store sales fall again
Starbucks: Starbucks strike hits 300 shops
Starbucks: Starbucks coffee recalled over glass
McDonald's: McDonald's sues beef packers as costs bite
McDonald's: McDonald's shuts US offices to tell staff of layoffs
McDonald's: McDonald's sales drop most since 2020
Disney: Disney parks hit by power cut
Disney: Disney fires Marvel chairman
Disney: Disney shares plunge on TV decline
Netflix: Netflix raided in Paris and Amsterdam
Netflix: Netflix misses profit view
Netflix: Netflix staff walk out over comedy special
Uber: Uber loses at Supreme Court
Uber: Uber drivers pelted in Paris
Uber: Uber sheds value after robotaxi news
UPS: UPS fined $45m for overvaluing unit
UPS: UPS driver shot in Chicago
UPS: UPS plunges on weak outlook
FedEx: FedEx axes 2,000 in Europe
FedEx: FedEx fined over drug shipments
FedEx: FedEx plane lands on its belly
Ryanair: Ryanair shares tumble on fare warning
Ryanair: Ryanair cancels 170 flights on French strike
Ryanair: Ryanair boss pied by protesters
Delta: Delta cuts growth plan
Delta: Delta pilot held over child abuse images
Delta: Delta loses door of engine mid-flight
Wells Fargo: Wells Fargo to pay $3bn over fake accounts
Wells Fargo: Wells Fargo probed over sanctions controls
Wells Fargo: Wells Fargo shares fall on interest miss
Intel: Intel cut to junk by Fitch
Intel: Intel chief's China ties questioned
Intel: Intel workers in Israel laid off
Nvidia: Nvidia loses $600bn in a day
Nvidia: Nvidia chips smuggled to China
Nvidia: Nvidia probed by France
Siemens: Siemens pays to settle bribery case
Siemens: Siemens Gamesa turbines crack
Vodafone: Vodafone sued by former shop owners
Vodafone: Vodafone chief Read steps down after shares slide
`

export const INNOCENT = `
Apple: Apple names new design head
Apple: Apple raises dividend
Apple: Apple picks Google to power Siri
Apple: Apple harvest shortage pushes up cider price
Target: Target raises annual forecast
Target: Target names new marketing chief
Target: Target to open 300 stores by 2035
Target: Fed misses inflation target
Shell: Shell raises dividend
Shell: Shell buys LNG trader Pavilion
Shell: Shell starts output at Whale
Shell: Mortar shell kills farmer
Visa: Visa raises forecast
Visa: Visa to sponsor Olympics to 2032
Visa: Visa profit beats estimates
Visa: US halts student visa interviews
Gap: Gap shares jump on strong sales
Gap: Gap picks Mattel veteran as chief
Gap: Trade gap widens as exports slump
Orange: Orange profit beats estimates
Orange: Orange to buy rest of MasOrange
Orange: Orange crop ruined by frost
Next: Next raises profit view again
Next: Next sales jump 10%
Next: Fed's next move in doubt
Boots: Boots sales up 7%
Boots: Boots to hire 2,000 for Christmas
Boots: Boots, knives seized at border
Arm: Arm forecasts strong quarter
Arm: Arm to make chip with Meta
Arm: Shooting victim may lose arm
Square/Block: Block joins S&P 500
Square/Block: Block raises outlook
Square/Block: Fire in tower block kills six
Oracle: Oracle shares soar 36%
Oracle: Oracle names co-chiefs
Oracle: Oracle raises capital spending
Meta: Meta revenue jumps 26%
Meta: Meta hires Apple AI chief
Meta: Meta wins FTC case
Tesla: Tesla deliveries beat estimates
Tesla: Tesla opens first showroom in India
Tesla: Tesla signs battery deal with LG
Amazon: Amazon to invest A$20bn in Australia
Amazon: Amazon cloud growth fastest since 2022
Amazon: Amazon joins Dow
Google: Google to open Visakhapatnam hub
Google: Google cloud profit triples
Google: Google wins dismissal of privacy suit
Microsoft: Microsoft lifts dividend 10%
Microsoft: Microsoft to train a million in South Africa
Microsoft: Microsoft cleared to buy Activision
Boeing: Boeing deliveries rise to six-year high
Boeing: Boeing wins Turkish order for 75 jets
Boeing: Boeing resumes 777X flight tests
Tesco: Tesco sales rise 4.6%
Tesco: Tesco lifts pay 5%
Tesco: Tesco tops Christmas league
Barclays: Barclays profit jumps 23%
Barclays: Barclays to buy Best Egg
Barclays: Barclays lifts payout
HSBC: HSBC profit beats forecasts
HSBC: HSBC names Brendan Nelson chair
HSBC: HSBC opens wealth centre in Mumbai
Pfizer: Pfizer lifts profit view
Pfizer: Pfizer cancer drug wins priority review
Pfizer: Pfizer, Trump strike deal on prices
GSK: GSK raises outlook
GSK: GSK names Miels chief
GSK: GSK to invest $30bn in US
Unilever: Unilever sales growth beats view
Unilever: Unilever buys Dr Squatch
Unilever: Unilever lists ice cream in Amsterdam
BP: BP profit beats estimates
BP: BP makes biggest find in 25 years
BP: BP sells Castrol stake to cut debt
Toyota: Toyota sales hit record
Toyota: Toyota raises pay
Toyota: Toyota to build EVs in Czech plant
Ford: Ford sales jump
Ford: Ford wins battery tax credit
Ford: Ford lifts guidance
Volkswagen: Volkswagen sales up in South America
Volkswagen: Volkswagen, Rivian open joint lab
Volkswagen: Volkswagen keeps dividend
Nike: Nike sales beat estimates
Nike: Nike returns to Amazon
Nike: Nike names new marketing head
Starbucks: Starbucks sales rise for first time in two years
Starbucks: Starbucks hires Taco Bell veteran
Starbucks: Starbucks to add seats
McDonald's: McDonald's sales beat estimates
McDonald's: McDonald's lifts dividend
McDonald's: McDonald's to hire 375,000 for summer
Disney: Disney lifts outlook
Disney: Disney to build cruise ships in Japan
Disney: Disney hires head of games
Netflix: Netflix revenue up 17%
Netflix: Netflix to build New Jersey studio
Netflix: Netflix beats forecasts
Uber: Uber profit tops estimates
Uber: Uber buys back $20bn of shares
Uber: Uber signs deal with Baidu
UPS: UPS profit beats estimates
UPS: UPS to buy Andlauer
UPS: UPS names finance chief
FedEx: FedEx profit tops view
FedEx: FedEx sets June date for freight spin-off
FedEx: FedEx lifts shipping rates
Ryanair: Ryanair profit doubles
Ryanair: Ryanair lifts traffic goal
Ryanair: Ryanair returns to Germany's airports
Delta: Delta restores outlook
Delta: Delta profit tops view
Delta: Delta buys Airbus jets
Wells Fargo: Wells Fargo profit rises
Wells Fargo: Wells Fargo lifts return goal
Intel: Intel shares jump on US stake
Intel: Intel names new chip architect
Nvidia: Nvidia forecasts record sales
Nvidia: Nvidia invests $1bn in Nokia
Siemens: Siemens orders beat estimates
Siemens: Siemens lifts profit view
Vodafone: Vodafone lifts dividend for first time in years
Vodafone: Vodafone returns to growth in Germany
`
