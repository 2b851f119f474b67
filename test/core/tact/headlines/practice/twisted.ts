/** Written after the first look at both halves, to tune on; neither half counts them. */
export const AWKWARD = `
Renault: Renault plans to cut one in five support jobs
KLM: KLM ground crews lay down work at Schiphol
Airbus: Airbus finds faulty panels on A320s
Airbus: Airbus hands back deposits as deliveries slip
Roche: Roche Alzheimer's antibody fails in late-stage trial
Philips: Philips sets aside another 600 million for recall claims
Santander: Santander to leave 95 high streets
Santander: Santander chairman takes swipe at regulators as profit dips
HSBC: HSBC star banker quits for Citi
HSBC: HSBC client accounts opened to strangers in app blunder
Danone: Danone baby milk pulled in four countries
Danone: Danone faces shareholder revolt
Uber: Uber keeps drivers waiting for sick pay
Glovo: Glovo riders were employees, Spain's top court finds
Ikea: Ikea dresser tipped over on toddler
Carrefour: Carrefour explores exit from Italy
Vodafone: Vodafone franchisees say they were driven to ruin
Peloton: Peloton trims again, 6% of team to depart
Northvolt: Northvolt lets suppliers wait for money
Accenture: Accenture shows the door to those who cannot retrain
Chevron: Chevron refinery flares choke neighbours
Chevron: Chevron to shed up to 20% of global staff
Ericsson: Ericsson confesses to paying off militants
Ericsson: Ericsson under the microscope of US justice officials
Honda: Honda engines may seize, owners warned
Honda: Honda calls off tie-up with Nissan
Sony: Sony pays students over gender gap in wages
Sony: PlayStation players locked out as Sony network conks out
Barclays: Barclays customers miss house purchases after payday failure
Boeing: Boeing jets lose another big order
Boeing: Boeing's cash burn deepens
Santander: Santander's British boss heads for the exit
Coca-Cola: Coca-Cola bottles contained too much chlorate
Coca-Cola: Coca-Cola tops list of plastic polluters
Disney: Disney bows to Trump with 15 million gift
Disney: Disney+ subscribers flee after Kimmel row
Pfizer: Pfizer shuts Michigan lab
Pfizer: Pfizer paid doctors to push pain pills, jurors hear
Walmart: Walmart greeters lose posts to scanners
Walmart: Walmart insiders sold shares before slump
Toyota: Toyota certification cheating went on for decades
Toyota: Toyota halts lines as parts run short
Lidl: Lidl shopper finds mouse in bread
Aldi: Aldi staff searched at end of shift, union says
Shein: France moves to suspend Shein over childlike dolls
Airbnb: Barcelona wants Airbnb gone by 2028
EDF: EDF reactor offline as cracks reappear
EDF: EDF runs up 60bn debt
Allianz: Allianz fund blow-up costs it US licence
UBS: UBS bankers nervous as integration claims more desks
UBS: UBS told to hold $26bn more capital
Citi/Citigroup: Citi nearly credited client with $81tn
PwC: PwC banned from Chinese work for six months
EasyJet: EasyJet founder feuds with board
British Airways/BA: BA pilot collapses before flight
Rolls-Royce: Rolls-Royce power unit head forced out
Rolls-Royce: Rolls-Royce bosses knew of graft, papers show
Nvidia: Nvidia's chips overheat in server racks
Nvidia: Senators ask Nvidia about chip smuggling
Oracle: Oracle bond holders fret over AI borrowing
Meta: Meta's metaverse unit has burnt through 70bn
Meta: Nurses quit Meta groups after privacy scare
Google: Google engineer charged with stealing AI secrets
Google: Italy checks Google over consent screens
Netflix: Netflix password crackdown irks families
Starbucks: Starbucks drinks recalled as glass found
Nestlé: Nestlé to offload water brands
Danone: Danone ousts Faber
LVMH: LVMH dethroned by Hermès
Kering: Kering's Gucci loses its shine
Hermes: Unhappy heirs: Hermes stake goes missing
Porsche: Porsche kicked out of DAX
BMW: BMW brakes trigger delivery stop
BMW: BMW blames suppliers for guidance cut
Mercedes: Thieves strip Mercedes key codes from dealer system
Ford: Ford bids farewell to Saarlouis
Vale: Vale tailings dam put on top alert
Teck: Glencore lies in wait for Teck
BHP: BHP contractor crushed at Queensland mine
Rio Tinto: Rio Tinto blew up 46,000-year-old caves
`

export const INNOCENT = `
Renault: Renault cuts development time to under two years
Renault: Renault and Geely open engine joint venture in Madrid
Siemens: Siemens switches off gas boilers at headquarters
Siemens: Siemens fires first hydrogen turbine in Sweden
Adobe: Adobe crashes the video party with free app
Adobe: Adobe watermark exposes deepfakes
Allianz: Allianz study: supply chains recover from pandemic
Allianz: Allianz sounds upbeat on cyber cover
Novartis: Novartis pill slows kidney disease
Novartis: Novartis gets nod for radioligand plant in Indiana
Heineken: Heineken goes flat out on alcohol-free draught
Heineken: Heineken brewery runs on solar heat in Seville
Tesco: Tesco rolls out robots to fight food waste
Tesco: Tesco suppliers sign up to soil pledge
IBM: IBM sees quantum advantage within reach
IBM: IBM mainframe turns 60
PayPal: PayPal scraps fees for charities
PayPal: PayPal stablecoin spreads to nine blockchains
Ubisoft: Ubisoft patents way to calm toxic chat
Nissan: Nissan leaf batteries get second life in warehouse
Nissan: Nissan revives Micra as electric car
Lufthansa: Lufthansa dresses cabin crew in new uniform
Lufthansa: Lufthansa strikes gold at design awards
KLM: KLM flies first city route on synthetic kerosene
Airbus: Airbus hydrogen plane passes wind-tunnel exam
Airbus: Airbus wing folds like a bird's
Roche: Roche test finds Parkinson's years before symptoms
Roche: Roche breast cancer pill cuts risk of return
Philips: Philips spins light into data
Philips: Doctors in Nairobi train with Philips ultrasound
Santander: Santander waives account charge for start-ups
Santander: Santander sounds out small firms on green loans
HSBC: HSBC names women to half of top posts
HSBC: HSBC quits paper statements
Danone: Danone yoghurt loses sugar, keeps taste
Danone: Danone puts cows on methane diet
Uber: Uber sheds combustion engines in Paris
Uber: Uber takes bookings for boats in Mykonos
Glovo: Glovo couriers get paid leave
Ikea: Ikea stools become classroom drums
Ikea: Ikea shuts out cold with paper insulation
Carrefour: Carrefour slashes prices of 500 staples
Carrefour: Carrefour chooses local farms for Belgian stores
Vodafone: Vodafone satellite call reaches mountain rescue team
Vodafone: Vodafone boosts signal in Cornwall
Accenture: Accenture says clients move from pilots to production
Zurich Insurance: Zurich eases flood claims with drones
BASF: BASF dissolves mattresses to make new foam
BASF: Why BASF believes in mass-balance plastics
Bosch: Bosch brakes by wire go into series
Bosch: Bosch: hydrogen engine ready for trucks
ABB: Sweden's largest mine digs with ABB drives
ABB: ABB charger fills a bus in six minutes
Ericsson: Ericsson core carries a third of 5G calls
Ericsson: Telstra picks Ericsson for programmable network
Nokia: Nokia phone network to land on the moon
Nokia: Deutsche Telekom returns to Nokia
Sony: Sony sensor maps the sea floor
Sony: Sony hits one million beats with music app
Honda: Honda hits the road with fuel cell van
Honda: Honda robot climbs stairs for inspectors
Hitachi: Hitachi transformers double capacity of Danish link
Toshiba: Toshiba battery survives 10,000 cycles
Lego: Lego bricks help blind children read
Lego: Lego profit climbs as adults build
Maersk: Maersk methanol ship calls at Felixstowe
Maersk: Maersk warehouse workers test exoskeletons
Orsted: Orsted lays cable through Wadden Sea without harm
Vattenfall: Vattenfall wind farm doubles as reef
Vattenfall: Vattenfall heats Amsterdam homes from data centres
E.ON: E.ON connects one millionth solar roof
Enel: Enel pilots gravity storage
Iberdrola: Iberdrola investment in grids tops 6 billion
Iberdrola: Spain's fish farms plug into Iberdrola solar
Shopify: Shopify merchants sell through chatbots
Shopify: Shopify fraud filter spares small shops chargebacks
Stripe: Stripe lets firms bill by usage
Klarna: Klarna bank licence extended to Britain
Monzo: Monzo adds pensions
Revolut: Revolut secures Mexican banking licence
Wise: Wise trims transfer fees
Moderna: Moderna flu shot beats standard vaccine
Pfizer: Pfizer and BioNTech share vaccine know-how with Senegal
Sanofi: Sanofi invests $20 billion in US plants
Merck: Merck's winning formula for long-lasting insulin storage
AstraZeneca: AstraZeneca hits target in lung cancer study
Thales: Thales radar sees through rain
Saab: Saab jets join Hungarian fleet
Rolls-Royce: Rolls-Royce small reactor clears design review
Rolls-Royce: Rolls-Royce shares in apprentice award
Airbnb: Airbnb hosts earn more in villages
Booking.com: Booking.com trip planner answers in voice
Zalando: Zalando sizing tool ends guesswork
Zalando: Fewer returns at Zalando thanks to body scans
Inditex/Zara: Zara owner repairs coats in 60 cities
Adidas: Adidas shoe dissolves in compost
Puma: Puma runs with new chief designer
Nestlé: Nestlé coffee plants shrug off drought
Nestlé: Nestlé hits half of its climate target early
Unilever: Unilever and start-ups look for palm oil from yeast
Arla: Arla dairy powered by whey gas
Skanska: Skanska timber tower tops out in Malmö
Arup: Arup engineers untangle Manila's traffic
Jacobs: Jacobs to design flood barrier for Houston
Veolia: Veolia plant drinks the sea for Dubai
Suez: Suez turns sludge into phosphorus
Michelin: Michelin tyre lasts 20% longer
Michelin: Michelin stars the silent road
Volvo: Volvo alerts drivers to accidents ahead
Volvo: Volvo seat belt adapts to crash severity
Toyota: Toyota supplier learns from rivals' recall
Ford: Ford pays for mechanics' tuition
Ford: Ford assembly line goes modular in Kentucky
GM/General Motors: GM battery venture breaks cost barrier
Goldman Sachs: Goldman Sachs programmers let AI draft tests
JPMorgan: JPMorgan opens 160 branches in small towns
JPMorgan: JPMorgan cuts fraud losses with graph database
Deloitte: Deloitte survey finds boards warm to nuclear
KPMG: KPMG says factories spend more on robots
McKinsey: McKinsey: data centre demand to triple
Salesforce: Salesforce agents close support tickets for airline
SAP: SAP customers speed move to cloud
Workday: Workday acquires learning platform Sana
Siemens Energy: Siemens Energy order book swells on grid boom
Chevron: Chevron pipes carbon under the sea bed
Ericsson: Ericsson radios cover Everest base camp
Honda: Honda jet crosses America on one tank
Sony: Sony earbuds adjust to traffic
Coca-Cola: Coca-Cola bottles go label-free in Japan
Walmart: Walmart drones reach five more cities
Walmart: Walmart stocks shelves with local honey
Toyota: Toyota wheelchair climbs kerbs
Lidl: Lidl wraps cucumbers in edible film
Aldi: Aldi tills talk to blind shoppers
EDF: EDF reactor back on line ahead of schedule
EDF: EDF and Nuward sketch small reactor
Allianz: Allianz stadium turns rain into ice
UBS: UBS economists raise growth view for Spain
Citi/Citigroup: Citi economists expect softer dollar
British Airways: BA brings back afternoon tea
Oracle: Oracle databases come to rival clouds
Google: Google maps adds bus crowding
Google: Teachers in Finland build lessons around Google Earth
LVMH: LVMH chef opens school
Kering: Kering lab grows leather from cells
BMW: BMW paint shop saves heat
Ford: Ford vans power market stalls
BHP: BHP haul trucks charge downhill
Thales: Lisbon metro runs on Thales signals
Siemens: Egypt's new railway takes shape with Siemens trains
Siemens: Hospital in Ghent tries Siemens low-field scanner
Bosch: Farmers map weeds from Bosch cameras
Microsoft: Ministry moves archives to Microsoft cloud
SAP: How a brewery moved its ledger to SAP
ABB: A ferry crosses the Øresund on ABB batteries
Arm: Phones with Arm cores pass 300 billion
`
