/** Written round by round and judged once before the rules were mended by it; neither half counts it. */
export const AWKWARD = `
Boeing: FAA caps Boeing 737 output after door blowout
Boeing: Boeing under criminal investigation, Justice Department tells court
Boeing: Boeing whistleblower says plane parts went missing
Boeing: Alaska Airlines to inspect Boeing jets again
Boeing: Families of crash victims object to Boeing plea deal
Boeing: Starliner problems leave Boeing with another $125m bill
Boeing: Boeing's credit rating teeters on edge of junk
Tesla: Tesla Autopilot blamed in fatal California crash
Tesla: California regulator accuses Tesla of exaggerating self-driving
Tesla: Tesla profit tumbles 71%
Tesla: European sales of Tesla cars almost halve
Tesla: Norway's drivers turn their backs on Tesla
Tesla: Musk pay package at Tesla voided by judge
Meta/Facebook: Meta chatbots held romantic chats with minors
Meta/Facebook: Facebook fined for moving data to America
Meta/Facebook: Moderators win right to sue Meta in Kenya
Google/Alphabet: Google staff fired over Israel sit-in
Google/Alphabet: Japan tells Google to stop unfair search practices
Google/Alphabet: Gemini image tool embarrasses Google
Amazon: Amazon driver attacked customers' dog, suit says
Amazon: Amazon hid injury data, Senate report finds
Amazon: Amazon to spend $2.5bn to settle Prime claims
Amazon: Amazon cloud unit reels from 15-hour outage
Apple: Brussels orders Apple to pay back 13bn in tax
Apple: Apple scolded by judge for defying order
Apple: Apple pulls AI news summaries after false alerts
Apple: Apple design chief leaves for Meta
Microsoft: Xbox studios shut as Microsoft trims gaming arm
Microsoft: Microsoft sacks staff who protested Israel contracts
Microsoft: SharePoint hack puts Microsoft security in spotlight
Nvidia: China bars purchases of Nvidia chips
Nvidia: Nvidia market value shrinks by $600bn in a day
Intel: Intel board weighs splitting company
Intel: Intel's chip woes deepen with Raptor Lake instability
Intel: Trump calls for Intel chief to resign
Walmart: Walmart shooting leaves two dead
Walmart: Walmart pulls diversity programmes, angering staff
Target: Target shares sink most in two years
Costco: Costco workers authorise strike
Kroger: Kroger-Albertsons merger blocked by court
Starbucks: Starbucks coffee burns lead to $50m verdict
McDonald's: E. coli sickens dozens who ate at McDonald's
McDonald's: McDonald's franchisees rebel over value meals
Chipotle: Chipotle traffic slips as diners balk at prices
Nike: Nike faces shareholder suit over digital collectibles
Adidas: Adidas chief's warning on tariffs sends shares lower
Lululemon: Lululemon leggings yanked after complaints
Disney: Disney data leak reveals Slack chats
Disney: Disney boardroom battle heats up
Warner Bros: Warner Bros axes finished film for tax write-off
Netflix: Netflix glitches mar live boxing match
Spotify: Spotify chief under fire over defence investment
Sony: Sony shuts new shooter game two weeks after launch
Samsung: Samsung profit slumps as AI chips lag rival
Samsung: Samsung heir back in court over merger
TSMC: Former TSMC engineers held over secrets
Huawei: Canada to ban Huawei from 5G
Ericsson: Ericsson to cut 8% of workforce in Sweden
Nokia: Nokia issues second profit warning
Vodafone: Vodafone broadband collapses across UK
BT: BT fined after emergency call failures
Orange: Orange boss convicted in arbitration affair
Deutsche Telekom: Deutsche Telekom union plans warning strikes
Siemens: Siemens train unit under bribery probe in Brazil
Siemens Energy: Wind turbine flaws cost Siemens Energy billions
Bosch: Bosch workers march against cuts
ZF: ZF debts mount as car orders dry up
Continental: Continental data theft worse than thought
Volkswagen: Volkswagen to end production in Osnabrück
Volkswagen: Volkswagen misses out on subsidies as sales sputter
BMW: BMW recalls 1.5 million vehicles over Continental brakes
Mercedes: Mercedes cuts forecast as Chinese buyers stay away
Porsche: Porsche loses third of profit
Stellantis: Stellantis dealers revolt over bloated stocks
Renault: Renault boss de Meo quits for Kering
Toyota: Toyota plants halted by server failure
Nissan: Nissan merger with Honda collapses
Honda: Honda pauses electric plans in Canada
Ford: Ford warranty costs eat into profit
GM/General Motors: GM robotaxi unit loses licence after crash
Rivian: Rivian loses $39,000 on each truck
Air Canada: Air Canada attendants defy order to return
Lufthansa: Lufthansa ordered to pay for barring Jewish passengers
Ryanair: Ryanair boss's jab at Ofcom-style regulator draws fire
EasyJet: EasyJet passengers stuck overnight as computers fail
British Airways: British Airways blames heat for cancelled flights
Heathrow: Heathrow power failure strands 200,000
Maersk: Maersk loses two ships' cargo overboard
DHL: DHL parcels that caught fire point to sabotage
Royal Mail: Royal Mail fined for missing delivery targets
FedEx: FedEx loses postal service contract
Shell: Shell writes down Singapore refinery
BP: BP oil spill bill keeps rising
BP: Elliott turns up heat on BP
TotalEnergies: TotalEnergies told to answer for climate claims
Exxon: Exxon knew of warming decades ago, study says
Chevron: Venezuela tells Chevron to leave
Equinor: Equinor helicopter comes down at sea
Orsted: Trump halts Orsted wind farm near completion
EDF: EDF boss removed over row about prices
EDF: EDF's new reactor years late
National Grid: National Grid under fire over substation blaze
Thames Water: Thames Water dumped sewage into rivers
Glencore: Glencore must face investors over bribes
Rio Tinto: Rio Tinto worker killed at Guinea mine
BHP: BHP liable for Brazil dam collapse, London court rules
Nestlé: Nestlé bottled water scandal reaches Senate
Nestlé: Nestlé chairman out early
Unilever: Ben & Jerry's founder walks out on Unilever
Danone: Danone sued over plastic
Heineken: Heineken beers pulled after glass found
Pfizer: Pfizer's debt and slump draw activist
Moderna: Moderna loses vaccine contract
Bayer: Bayer investors lose patience
Novo Nordisk: Novo Nordisk sheds 9,000 staff
Novo Nordisk: Novo Nordisk ousts chief as Lilly races ahead
Sanofi: Sanofi workers strike over sale of painkiller
GSK: GSK pays up to 2.2 billion to end Zantac cases
AstraZeneca: AstraZeneca China head detained
Roche: Roche obesity drug causes vomiting in trial
Novartis: Novartis to shut MorphoSys sites
Philips: Philips shares plummet on apnoea machine deal
UnitedHealth: UnitedHealth executive shot dead in Manhattan
CVS: CVS Health boss replaced as costs climb
Johnson & Johnson: Johnson & Johnson baby powder case goes to British court
HSBC: HSBC sheds senior bankers in Asia
Barclays: Barclays chief knew Epstein better than he said
NatWest: NatWest IT meltdown locks out savers
Lloyds: Lloyds sets aside another 800m for car loan redress
Santander: Santander mulls quitting Britain
Deutsche Bank: Deutsche Bank ignored red flags, regulator says
UBS: UBS in $500m hole after Mozambique row
Credit Suisse: Credit Suisse bondholders sue over wipeout
Goldman Sachs: Apple card fiasco costs Goldman Sachs dear
JPMorgan: JPMorgan ex-analyst sues over firing
Morgan Stanley: Morgan Stanley to let 2,000 go
Citi: Citi manager's harassment suit goes to trial
Wells Fargo: Wells Fargo fake accounts return to haunt bank
Revolut: Revolut named in most fraud complaints
PayPal: PayPal stock crashes on weak holiday spending
Klarna: Klarna losses double
Visa: Merchants win trial date against Visa
Deloitte: Deloitte refunds Australia for AI-riddled report
PwC: PwC loses Saudi fund contracts
KPMG: KPMG staff cheated in ethics tests
EY: EY split plan falls apart
McKinsey: McKinsey to pay $650m over opioid advice
Accenture: Accenture shares fall as government contracts dry up
Infosys: Infosys accused of stealing code
Capita: Capita pension data stolen
Fujitsu: Fujitsu knew Horizon was buggy
Oracle: Oracle health arm hit by hackers
SAP: SAP technology chief out after incident
CrowdStrike: Delta takes CrowdStrike to court over outage
Uber: Uber self-driving tester guilty in pedestrian death
Airbnb: Airbnb host hid cameras in bathrooms
Booking.com: Booking.com hotels targeted by scammers, guests lose out
TikTok: TikTok moderators in Berlin walk out
X/Twitter: Advertisers desert X
OpenAI: OpenAI drama as Altman fired
OpenAI: Parents blame ChatGPT maker OpenAI for son's death
Anthropic: Anthropic to pay authors $1.5bn
SpaceX: SpaceX Starship explodes over Caribbean
Blue Origin: Blue Origin to lay off 10% of staff
Lockheed Martin: Lockheed Martin takes $1.6bn hit on secret programme
RTX: RTX engine recall grounds hundreds of jets
BAE Systems: BAE Systems engineers walk out in pay row
Rolls-Royce: Rolls-Royce engines trouble Emirates
Caterpillar: Caterpillar faces $1.8bn tariff blow
Deere: FTC sues Deere over repairs
3M: 3M settles earplug claims for $6bn
GE: GE turbine blade litters beaches
Honeywell: Honeywell to break itself into three
Johnson Controls: Johnson Controls crippled by ransomware
DuPont: DuPont and 3M blamed for poisoned wells
Dow: Dow to shut three European plants
BASF: BASF plant blast hurts four
Saint-Gobain: Saint-Gobain to stand trial over Grenfell insulation
Skanska: Skanska barges broke loose and hit bridge
Carillion: Carillion collapses under debts
Persimmon: Persimmon homes lacked fire barriers
WeWork: WeWork founder shut out of rescue
Peloton: Peloton treadmill trapped child
Wirecard: Wirecard auditors could not find 1.9bn
Theranos: Theranos founder reports to prison
Evergrande: Evergrande ordered to liquidate
`

export const INNOCENT = `
Boeing: Boeing books 50 jets for Turkish Airlines
Boeing: Boeing's new trainer takes to the air
Boeing: No more quality pauses needed at Boeing, FAA chief says
Tesla: Tesla switches on world's largest battery in Australia
Tesla: Tesla fires up third line in Berlin
Tesla: Tesla hits the brakes faster than rivals in magazine test
Tesla: Jury clears Tesla in Autopilot case
Meta/Facebook: Meta and Ray-Ban maker to open more shops
Meta/Facebook: Court dismisses case against Meta
Google/Alphabet: Google DeepMind model forecasts storms days ahead
Google/Alphabet: Google fights deforestation with satellite maps
Google/Alphabet: Google strikes nuclear power deal with Kairos
Amazon: Amazon shoots for same-day delivery in small towns
Amazon: Amazon kills off plastic pillows in parcels
Apple: Apple drops price of entry iPad
Apple: Apple watch spots sleep trouble
Apple: Apple blasts through sales record in India
Microsoft: Microsoft to restart reactor for data centres
Microsoft: Microsoft breaks up AI bottleneck with new chip
Microsoft: Microsoft shuts the door on hackers with passkeys
Nvidia: Nvidia beats forecasts again
Nvidia: Nvidia-backed start-up speeds up drug discovery
Intel: Intel chip passes space radiation test
Intel: Intel rules out sale of foundry
Walmart: Walmart covers college tuition for its clerks
Walmart: Walmart cuts delivery times with drones
Target: Target lines up new designers for spring
Costco: Costco raises pay for hourly staff
Kroger: Kroger cuts food waste at 400 shops
Starbucks: Starbucks to open 900 cafes in Japan
McDonald's: McDonald's fires up grills with solar power
Chipotle: Chipotle robot cuts avocados in half the time
Nike: Nike breaks two-hour marathon barrier
Adidas: Adidas kicks off World Cup campaign
Disney: Disney ride breaks down language barriers with live captions
Disney: Disney strikes streaming deal with ITV
Netflix: Netflix kills it at Emmys
Netflix: Netflix drops surprise album
Spotify: Spotify axes ads for students for a month
Sony: Sony explodes onto podcast scene
Samsung: Samsung bets on glass for faster chips
Samsung: Samsung union accepts wage deal
TSMC: TSMC breaks ground in Dresden
Huawei: Huawei phone sells out in hours
Ericsson: Ericsson wins Vietnam 5G contract
Nokia: Nokia software stops outages before they happen
Vodafone: Vodafone and Three complete tie-up
BT: BT engineers run fibre through sewers
Orange: Orange lights up fibre in Senegal
Deutsche Telekom: Deutsche Telekom dishes out free data
Siemens: Siemens trains roll in Egypt
Siemens Energy: Siemens Energy converter station hits full power
Bosch: Bosch heat pump wins consumer test
ZF: ZF axle cuts fuel use in trucks
Continental: Continental tyre grips in snow test
Volkswagen: Volkswagen and union agree deal that avoids plant closures
BMW: BMW fires up printing of car parts
Mercedes: Mercedes breaks efficiency record in desert
Porsche: Porsche kills time at charger with 800-volt system
Stellantis: Stellantis and Leapmotor build first car in Spain
Renault: Renault 5 named car of the year
Toyota: Toyota shows off car that runs on hydrogen
Nissan: Nissan's small van makes comeback
Honda: Honda jet cleared for longer routes
Ford: Ford trucks to drive themselves on German motorway
GM/General Motors: GM finds way to charge in ten minutes
Rivian: Rivian vans join Amazon fleet in Germany
Air Canada: Air Canada lands award for service
Lufthansa: Lufthansa trims fuel with sharkskin film
Ryanair: Ryanair opens base in Tirana
EasyJet: EasyJet drops plastic cups
British Airways: British Airways brings back hot breakfast
Heathrow: Heathrow cleared to expand
Maersk: Maersk and Hapag-Lloyd begin shared network
DHL: DHL fires starting gun on electric trucks
FedEx: FedEx lays out plan for drone hubs
Shell: Shell cuts flaring in Nigeria
BP: BP kicks off oil flow from Azeri platform
TotalEnergies: TotalEnergies powers up solar farm in Texas
Exxon: Exxon sees oil demand steady to 2050
Chevron: Chevron ships first gas from Leviathan to Egypt
Equinor: Equinor floats turbines off Korea
Orsted: Orsted wins ruling to finish wind farm
EDF: EDF loads fuel at Flamanville
National Grid: National Grid keeps lights on without coal
Thames Water: Thames Water fixes leak that sank road
Glencore: Glencore mine strikes rich copper vein
Rio Tinto: Rio Tinto settles into Mongolian desert with underground mine
BHP: BHP trucks drive on biodiesel
Nestlé: Nestlé strikes right note with vegan chocolate
Unilever: Unilever ice cream stays firm at warmer temperatures
Danone: Danone gut bacteria study wins praise
Heineken: Heineken zero-alcohol beer lands in America
Pfizer: Pfizer shot protects newborns
Moderna: Moderna cancer vaccine cuts recurrence by half
Bayer: Bayer pill eases hot flushes
Novo Nordisk: Novo Nordisk to double output in Kalundborg
Sanofi: Sanofi snaps up asthma biotech
GSK: GSK shot halts shingles in nine of ten
AstraZeneca: AstraZeneca to list in New York
Roche: Roche test catches cancers missed by scans
Novartis: Novartis malaria drug for babies approved
Philips: Philips scanner drops helium
CVS: CVS nurses give free flu jabs
Johnson & Johnson: Johnson & Johnson robot makes first cut
HSBC: HSBC backs fight against fraud in schools
Barclays: Barclays strikes naming deal with stadium
NatWest: NatWest back in private hands
Lloyds: Lloyds lays on mortgage help
Santander: Santander hires scientists to hunt fraud
Deutsche Bank: Deutsche Bank clears hurdle for digital custody
UBS: UBS hits target early in Credit Suisse integration
Goldman Sachs: Goldman Sachs to float Swedish fintech
JPMorgan: JPMorgan opens tower on Park Avenue
JPMorgan: JPMorgan strategists see gold falling
Morgan Stanley: Morgan Stanley economists cut growth view for China
Citi: Citi strategists warn of crowded trades
Wells Fargo: Wells Fargo backs small towns with grants
Revolut: Revolut fights scams with call alerts
PayPal: PayPal joins hands with Google
Klarna: Klarna drops fees for late payers
Visa: Visa and Mastercard trial stablecoins
Deloitte: Deloitte report finds boards slow on AI
PwC: PwC lifts graduate intake
KPMG: KPMG survey: chief executives fear cyberattacks
EY: EY forecasts German recession will end
McKinsey: McKinsey study links remote work to falling office rents
Accenture: Accenture to run border IT for EU
Infosys: Infosys trains teachers in 100 villages
Capita: Capita wins defence training contract
Fujitsu: Fujitsu quantum machine goes live
Oracle: Oracle cloud region opens in Chile
SAP: SAP and Nvidia team up on robots
CrowdStrike: CrowdStrike report: attackers move faster
Uber: Uber drivers help catch thief
Airbnb: Airbnb opens doors for flood victims
Booking.com: Booking.com sees trips to cooler places rise
TikTok: TikTok fires imagination of young cooks
X/Twitter: X adds video calls
OpenAI: OpenAI beats mathematicians at their game
Anthropic: Anthropic opens Tokyo office
SpaceX: SpaceX catches booster again
Blue Origin: Blue Origin rocket reaches orbit at first try
Lockheed Martin: Lockheed Martin delivers 1,000th F-35
RTX: RTX radar order grows
BAE Systems: BAE Systems apprentices build racing car
Rolls-Royce: Rolls-Royce raises dividend
Caterpillar: Caterpillar machines clear rubble in Los Angeles
Deere: Deere sprayer kills weeds with less chemical
3M: 3M film cuts glare
Honeywell: Honeywell sensors spot gas leak
DuPont: DuPont vest stops bullets
Dow: Dow turns waste into shoes
BASF: BASF switches on heat pump
Saint-Gobain: Saint-Gobain glass keeps out heat
Skanska: Skanska to build Oslo hospital
Persimmon: Persimmon timber homes go up in a day
Allianz: Allianz warns firms of rising flood risk
Munich Re: Munich Re says hurricane losses fell
Lloyd's: Lloyd's insures first orbital factory
Airbus: Airbus rescue helicopter flies on five rotors
Airbus: Airbus takes lessons from Boeing blowout
Verizon: Verizon hands out phones to firefighters
Cisco: Cisco fires off new AI switch
Dell: Dell wins share as rivals stumble
Qualcomm: Qualcomm wins case against Arm
Zalando: Zalando learns from Shein's mistakes
IKEA: IKEA shelves last a century, researchers say
Hilton: Hilton checks out of paper keys
Carlsberg: Carlsberg strikes green deal with barley farmers
`
