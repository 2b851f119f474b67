/** Written round by round and judged once before the rules were mended by it; neither half counts it. */
export const AWKWARD = `
PwC: PwC to cut 5,600 jobs as it misses hiring goal
Unilever: Unilever to axe a third of European office roles
Workday: Workday cuts 1,750 employees
Chevron: Chevron confirms layoffs in Permian Basin
Nestlé: Nestlé to close factory in Germany
Ford: Ford workers in Cologne strike over job cuts
Lloyds Bank/Lloyds: Lloyds Bank branch closures accelerate
ABN Amro: ABN Amro to shed quarter of staff by 2028
Novartis: Novartis eliminates 427 jobs in New Jersey
Volvo: Volvo Cars cuts 3,000 white-collar jobs
Siemens: Siemens confirms cuts at automation unit
Panasonic: Panasonic to let go 10,000 employees
Google: Google must face privacy suit over Chrome, court says
Amazon: Judge rules Amazon violated shopper protection law
Pfizer: Pfizer sued over birth control shot and brain tumors
Nintendo: Nintendo sues accessory maker over Switch 2
Netflix: Netflix loses bid to toss defamation case
Oracle: Oracle sued by bondholders over AI debt
Spotify: Spotify sued over streaming royalties
PayPal: PayPal accused of favoring some merchants in lawsuit
Capital One: Capital One to pay $425 million to settle savings suit
Ryanair: Italy fines Ryanair 256 million euros
Volkswagen: German prosecutors charge former Volkswagen managers
Santander: Santander UK investigated over card fraud handling
Barclays: FCA fines Barclays 42 million pounds
Tesco: Competition watchdog warns Tesco over land deals
Vodafone: Vodafone faces claim from franchisees
Airbnb: Airbnb fined in Spain over unlicensed listings
Google: Japan watchdog finds Google broke antitrust law
SAP: EU investigates SAP over software support practices
Temu: EU accuses Temu of breaking digital rules
Meta: Whistleblower says Meta suppressed child safety research
Qantas: Qantas fined A$90 million for illegal layoffs
Kering: Kering confirms hackers took Gucci client data
Jaguar Land Rover: Jaguar Land Rover production still halted after cyber attack
Asahi: Asahi cyber attack disrupts beer supply in Japan
Co-op: Co-op counts cost of cyber attack
Salesforce: Hackers claim to hold one billion Salesforce records
Oracle: Oracle software flaw used in extortion campaign
Discord: Discord says 70,000 ID photos leaked
Transport for London: Transport for London hack suspects in court
Honda: Honda recalls 256,000 Accord hybrids
Hyundai: Hyundai recalls Palisade over seat belts
Nestlé: Nestlé recalls frozen meals after wood found
Ikea: Ikea recalls garlic presses
Anker: Anker recalls power banks over fire danger
Johnson & Johnson: FDA flags problem with Johnson & Johnson heart pump
Danone: Danone withdraws infant formula batches
Slack: Slack outage disrupts workday for millions
Barclays: Barclays apologises after payday outage
Heathrow: Heathrow closure leaves thousands stranded
Optus: Optus outage linked to deaths
Vodafone: Vodafone network goes down across UK
Air Canada: Air Canada grounds flights as crew walk out
BP: Worker dies at BP refinery in Indiana
Chevron: Fire rips through Chevron refinery
Glencore: Ten killed at Glencore-owned mine
Royal Caribbean: Passenger dies after fall on Royal Caribbean ship
UPS: UPS plane crash death toll rises
Tesla: Tesla on Autopilot hits parked police car
At Home: At Home files for Chapter 11
Saks: Saks misses bond payment
Thames Water: Thames Water edges closer to special administration
Spirit: Spirit Airlines files second bankruptcy in a year
Pizza Hut: Pizza Hut UK operator calls in administrators
Lilium: Lilium halts operations after funding fails
Target: Target CEO Brian Cornell to step down
Kraft Heinz: Kraft Heinz shares fall as breakup disappoints
Lululemon: Lululemon CEO exits as sales slow
Renault: Renault CEO quits for luxury group
Tesla: Tesla AI chief departs
Apple: Apple loses top AI executive to Meta
Intel: Intel's chief architect leaves
Walgreens: Walgreens taken private after years of decline
Starbucks: Starbucks baristas authorize strike
Lufthansa: Lufthansa pilots vote for strike
Canada Post: Canada Post workers walk off the job
Airbus: Airbus UK staff to strike over pay
Pratt & Whitney: Pratt & Whitney machinists strike
Deliveroo: Deliveroo riders strike on Valentine's Day
Paramount: Paramount draws rival bid from Comcast
Soho House: Soho House gets takeover offer
Burberry: Burberry seen as takeover target
Puma: Puma shares surge on talk of sale
Kenvue: Kenvue explores sale after Tylenol claims
Commerzbank: Commerzbank rejects UniCredit's advances
Nike: Nike profit falls 86%
Adidas: Adidas warns tariffs will cost 200 million
Stellantis: Stellantis warns of 2.3 billion loss
Mercedes: Mercedes earnings halve
Heineken: Heineken lowers profit guidance
Novo Nordisk: Novo Nordisk cuts guidance again
Merck: Merck lowers sales forecast
UPS: UPS revenue slips as it sheds Amazon packages
ASML: ASML orders miss expectations
Arm: Arm shares sink on lackluster forecast
WPP: WPP issues second profit warning
Diageo: Diageo sales disappoint in China
Adani: Short seller accuses Adani of stock manipulation
Block: Block shares drop on Hindenburg report
WiseTech: WiseTech offices raided over share trades
Nestlé: Nestlé accused of covering up water contamination
Coca-Cola: Coca-Cola criticised for AI holiday ad
Amazon: Amazon workers protest return-to-office rule
Microsoft: Microsoft fires workers over Gaza protest
Tesla: Tesla vehicles vandalized across the US
Nvidia: China tells firms to stop buying Nvidia chips
Huawei: Germany to bar Huawei from 5G core
TSMC: TSMC could face $1 billion US export penalty
Lukoil: Lukoil hit by US sanctions
BYD: Brazil sues BYD over slave-like conditions
Boeing: Airbus outsells Boeing for sixth year
Tesla: Volkswagen outsells Tesla in Europe
Samsung: SK Hynix dethrones Samsung in memory
Apple: Samsung retakes smartphone lead from Apple
`

export const INNOCENT = `
PwC: PwC fires up AI training for all partners
Unilever: Unilever cuts virgin plastic use by a fifth
Workday: Workday tool cuts hiring time
Chevron: Chevron drops anchor in Namibia exploration
Nestlé: Nestlé breaks new ground in compostable pods
Ford: Ford puts the brakes on price rises
Lloyds: Lloyds strikes partnership with Google Cloud
ABN Amro: ABN Amro sheds paper statements
Novartis: Novartis beats expectations on Kisqali sales
Volvo: Volvo trucks cut fuel use with new turbine
Siemens: Siemens wins $2 billion train order in India
Panasonic: Panasonic fires up battery factory in Kansas
Google: Google wins patent case against Sonos
Amazon: Court throws out fine against Amazon
Pfizer: Pfizer wins court fight over vaccine patent
Nintendo: Nintendo Switch 2 smashes launch record
Netflix: Netflix kills buffering with new codec
Oracle: Oracle lands record cloud contract
Spotify: Spotify drops lossless audio at last
PayPal: PayPal fights fraud with machine learning
Capital One: Capital One closes Discover acquisition
Ryanair: Ryanair takes delivery of 200th Boeing jet
Volkswagen: Volkswagen reaches labour deal without plant closures
Santander: Santander wins approval for TSB purchase
Barclays: Barclays cleared to expand in Japan
Tesco: Tesco shelves get electronic labels
Vodafone: Vodafone and AST hit milestone in satellite test
Airbnb: Airbnb strikes World Cup sponsorship
SAP: SAP shares soar on cloud growth
Meta: Meta fires first salvo in smart glasses race
Qantas: Qantas cuts flight time to London
Kering: Kering names new Gucci designer
Jaguar Land Rover: Jaguar Land Rover restarts production
Asahi: Asahi pours millions into alcohol-free beer
Co-op: Co-op shares profits with members
Salesforce: Salesforce shares jump on raised outlook
Discord: Discord hits 200 million users
Honda: Honda recalls glory days with F1 return
Hyundai: Hyundai breaks sales record in India
Nestlé: Nestlé shares recipe for low-sugar chocolate
Ikea: Ikea lays out plan for smaller stores
Anker: Anker battery survives fire test
Johnson & Johnson: Johnson & Johnson cancer drug gets green light
Danone: Danone yogurts boost gut health, study finds
Slack: Slack gets smarter search
Heathrow: Heathrow lands approval for third runway
Optus: Optus switches on satellite texting
Vodafone: Vodafone shares rise on German recovery
Air Canada: Air Canada crews ratify contract
BP: BP strikes gas in Trinidad
Chevron: Chevron closes Hess deal
Glencore: Glencore digs up record copper
Royal Caribbean: Royal Caribbean launches world's largest ship
UPS: UPS drivers rescue family from fire
Tesla: Tesla crash-avoidance system saves cyclist
Saks: Saks opens flagship in Dubai
Target: Target hits bullseye with designer line
Lululemon: Lululemon leaps into Italy
Renault: Renault sheds weight from electric van
Intel: Intel wins Apple as foundry customer
Walgreens: Walgreens gives free vaccines to uninsured
Starbucks: Starbucks brings back condiment bars
Lufthansa: Lufthansa and union agree pay deal
Airbus: Airbus delivers record number of jets
Deliveroo: Deliveroo delivers by drone in Dublin
Paramount: Paramount secures UFC rights
Burberry: Burberry returns to profit
Puma: Puma breaks into running with new foam
Kenvue: Kenvue cleared in baby powder appeal
Commerzbank: Commerzbank raises profit target
Nike: Nike blows away rivals in brand survey
Adidas: Adidas sells out new Samba
Stellantis: Stellantis revives Hemi engine
Mercedes: Mercedes kills off range anxiety with new battery
Heineken: Heineken brews with wind power
Novo Nordisk: Novo Nordisk drug cuts kidney failure risk
Merck: Merck wins approval for lung drug
ASML: ASML shares climb as orders rebound
Arm: Arm designs chip for Meta
WPP: WPP wins Unilever account
Diageo: Diageo toasts Guinness growth
Nestlé: Nestlé lifts ban on remote work
Coca-Cola: Coca-Cola puts fizz back into returnable glass
Amazon: Amazon warehouses go quiet with electric trucks
Microsoft: Microsoft uncovers Russian hacking campaign
Nvidia: Nvidia unveils killer chip for robots
TSMC: TSMC blows past revenue forecasts
BYD: BYD overtakes Tesla in electric car sales
Boeing: Boeing outsells Airbus in Paris
Samsung: Samsung retakes smartphone lead
Apple: Apple shoots to top of smartphone market
Siemens: Collapse of rival lifts Siemens turbine orders
Airbus: Strike at Boeing gives Airbus an opening
Maersk: Maersk helps shippers avoid port strike
DHL: DHL flies relief goods to flood victims
Deloitte: Deloitte hired to probe fraud at city council
Linklaters: Linklaters advises creditors in retailer collapse
Kroll: Kroll investigates hack at hospital group
FTI: FTI appointed to sell failed airline's planes
Palo Alto Networks: Palo Alto Networks links attacks to Chinese hackers
Mandiant: Mandiant uncovers breach at defense contractor
Marsh: Marsh says cyber insurance prices falling
Experian: Experian data show defaults easing
Challenger: Challenger report shows layoffs fell in May
Glassdoor: Glassdoor finds workers gloomier about bosses
Boots: Football boots banned by league
Gap: Closing the gap between men's and women's pay
Three: Three injured in gas blast
Next: What's next after bank collapse
Apple: Apple crop ruined by frost
Shell: Shell fragments found near school after attack
Target: Missile misses target and hits village
Orange: Orange growers file for bankruptcy after freeze
Visa: Visa applicants sue over delays
Arm: Court rules against government arm
Sky: Sky-high rents drive strike
Delta: Delta smelt lawsuit divides farmers
Amazon: Fires spread in the Amazon
`
