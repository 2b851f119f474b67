/** Written round by round and judged once before the rules were mended by it; neither half counts it. */
export const AWKWARD = `
Boeing: Boeing supplier's strike adds to woes as Boeing burns cash
Boeing: Pilots say Boeing simulators lacked warning system
Tesla: Tesla loses crown to BYD
Tesla: Tesla cuts price of cars again as demand cools
Tesla: Swedish mechanics keep up action against Tesla
Meta/Facebook: Meta chief AI scientist to leave
Meta/Facebook: Meta allowed scam ads to flourish, documents show
Google/Alphabet: Google employees told to use AI or go
Google/Alphabet: Italy opens case against Google over consent
Amazon: Amazon delivery contractors lose 300 jobs in Detroit
Amazon: Amazon faces Teamsters pickets before holidays
Amazon: Roomba maker deal dropped by Amazon after EU opposition
Apple: Apple warned by Brussels over App Store rules
Apple: Apple security chief quits
Apple: Siri delays draw false-advertising suit against Apple
Microsoft: Microsoft Teams fails for second time in week
Microsoft: Microsoft staff occupy president's office
Nvidia: Nvidia partner charged with illegal exports
Nvidia: Nvidia sell-off deepens
Oracle: Oracle stock slides as data centre funding falls through
IBM: IBM shares drop most in three years
Intel: Intel misses AI boom
Intel: Intel to spin off networking arm
Cisco: Cisco flaw exploited by state hackers
Dell: Dell staff morale plunges after office order
HP/Hewlett-Packard: HP recalls laptop batteries that overheat
Xerox: Xerox halves dividend
Adobe: Adobe terms of use infuriate artists
Salesforce: Salesforce customers hit by data theft
Zoom: Zoom growth grinds to a halt
Dropbox: Dropbox to part with fifth of staff
Uber: Uber loses licence in London
Lyft: Lyft pays $2 million over earnings claims
DoorDash: DoorDash drivers cheated of tips, state says
Airbnb: New York rules gut Airbnb
Expedia: Expedia finance chief terminated
Spotify: Spotify raises prices, and listeners grumble
Netflix: Netflix shares shed 10% on tax dispute
Warner Music: Warner Music cuts hundreds
Disney: Disney+ loses 700,000 subscribers
Comcast: Comcast bleeds broadband customers
Paramount: Paramount pays Trump $16m
New York Times: New York Times tech staff strike on eve of vote
BBC: BBC director general resigns over edited speech
ITV: ITV shuts studios in cost drive
Walmart: Walmart to cut 1,500 corporate roles
Target: Target chief steps aside after sales slide
Best Buy: Best Buy trims profit view
Macy's: Macy's worker hid $151m in expenses
Gap: Gap to close Old Navy sites
Nordstrom: Nordstrom family takes chain private
Kroger: Kroger chief resigns after conduct inquiry
Tesco: Tesco app leaves shoppers without discounts
Asda: Asda sales slide for sixth quarter
Sainsbury's: Sainsbury's axes cafes and 3,000 jobs
Morrisons: Morrisons stores run low after hack at supplier
Marks & Spencer: Marks & Spencer profit wiped out by cyber attack
Next: Next sued over unequal wages
Boots: Boots fined for misleading baby milk ads
IKEA: IKEA wardrobes recalled after child trapped
H&M: H&M boss quits as sales slide
Zara: Zara pulls advert criticised as Gaza-like
Primark: Primark boss resigns over conduct towards woman
Burberry: Burberry chief leaves, dividend suspended
LVMH: LVMH unit placed under court watch over sweatshops
Kering: Kering warns profit will halve
Nestlé: Nestlé recalls baby formula in 25 countries
Unilever: Unilever chief Schumacher pushed out
Kraft Heinz: Kraft Heinz to split after decade of decline
Mondelez: Mondelez fined 337 million for trade curbs
Coca-Cola: Coca-Cola bottles plastic promise
PepsiCo: PepsiCo snacks lose their crunch with shoppers
Diageo: Diageo suspends dividend growth
Heineken: Heineken beer sales go flat in Europe
AB InBev: AB InBev shares tank as drinkers cut back
Starbucks: Starbucks to shut 400 shops and lay off 900
McDonald's: Ice cream machine gripes land McDonald's in court
Pfizer: Pfizer to slice another 1.7bn in costs
Merck: Merck hit by Gardasil halt in China
Eli Lilly: Eli Lilly stock sinks on weak pill data
Johnson & Johnson/J&J: J&J told to pay $966m
AbbVie: AbbVie schizophrenia drug flops
Moderna: Moderna cuts 10% of jobs
Novartis: Novartis gene therapy linked to two deaths
Roche: Roche ends Alzheimer's programme
Bayer: Bayer cuts 12,000 posts
GSK: GSK chief Walmsley to depart
Philips: Philips CEO warns of tariff pain
Medtronic: Medtronic hack exposes patients
UnitedHealth: UnitedHealth chief steps down as outlook withdrawn
Cigna: Cigna accused of denying claims by algorithm
HSBC: HSBC writes off $1bn on Chinese bank
Barclays: Barclays to pay customers for outage
Lloyds: Lloyds staff rated bottom fear for jobs
NatWest: NatWest boss out over Farage
Deutsche Bank: Deutsche Bank sued by ex-traders for €150m
Commerzbank: Commerzbank cuts 3,900 jobs to fend off UniCredit
UBS: UBS wealthy clients suffer currency losses
Goldman Sachs: Goldman Sachs partner quits in protest
Citi: Citi fined $136m over slow fixes
Bank of America: Bank of America junior banker's death renews scrutiny
Capital One: Capital One misled savers, watchdog says
Block: Block shares dive after fraud charges
Visa: Antitrust regulators sue Visa
American Express: American Express pays $230m over sales tactics
Coinbase: Coinbase insiders bribed to leak data
Robinhood: Robinhood app buckles in market rout
Binance: Binance founder jailed
KPMG: KPMG loses audit after blunder
PwC: PwC bosses hauled before parliament
Deloitte: Deloitte whistleblower alleges bid rigging
EY: EY exam cheats cost firm $100m
McKinsey: McKinsey partners leave as demand dries up
BCG: BCG under fire for Gaza aid work
Siemens: Siemens executives die in helicopter crash
Bosch: Bosch to close two brake plants
Thyssenkrupp: Thyssenkrupp steel unit to lose 11,000 jobs
Airbus: Airbus satellite loss widens
Airbus: Airbus orders urgent software fix that grounds jets
Rolls-Royce: Rolls-Royce sued over leaking engines
GE: GE Aerospace workers strike
RTX: RTX to pay $950m over bribes and false prices
Lockheed Martin: Lockheed Martin loses fighter contest to Boeing
Volkswagen: Volkswagen plant in Dresden stops making cars
Ford: Ford hit with record recall tally
GM: GM takes $1.6bn charge on electric cars
Toyota: Toyota executives arrested over drugs
Honda: Honda profit halves on tariffs
Hyundai: Immigration raid at Hyundai site nets 475
Stellantis: Stellantis books €22bn charge
Renault: Renault warns on margin, shares sink
Shell: Shell boss booed at meeting
BP: BP to cut 4,700 jobs
Exxon: Exxon sues activist investors
Equinor: Equinor fined for gas leak
E.ON: E.ON overcharged thousands
National Grid: National Grid chief quits
British Gas: British Gas bills baffle customers
Thames Water: Thames Water fined record sum for spills
Veolia: Veolia plant poisoned tap water, villagers say
Vodafone: Vodafone loses millions of German TV customers
BT: BT chief leaves with shares in doldrums
Verizon: Verizon lays off 13,000
AT&T: AT&T hit with $13m fine
T-Mobile: T-Mobile sued over location sales
Huawei: Huawei offices searched in bribery case
Ericsson: Ericsson swings to loss on writedown
UPS: UPS cargo plane crashes in Louisville
FedEx: FedEx profit warning jolts markets
DHL: DHL to cut 8,000 jobs in Germany
Maersk: Maersk ship attacked in Red Sea
Lufthansa: Lufthansa to cut 4,000 office jobs
Ryanair: Ryanair drops airports in Germany over taxes
EasyJet: EasyJet holidaymakers left in tears
British Airways: British Airways flight dives as wing part falls off
Delta: Delta fuel dump drenched schoolchildren, suit says
United Airlines: United Airlines jet clips truck
Southwest: Southwest scraps free bags, angering flyers
Hilton: Hilton hotel drops immigration agents, faces boycott
Marriott: Marriott ends deal with Sonder, stranding guests
Hertz: Hertz accused of billing for phantom scratches
Mattel: Mattel doll box printed porn site
Hasbro: Hasbro lays off 1,100 before Christmas
Lego: Lego boss warns sales could stall
Peloton: Peloton chief walks
Nike: Nike shares hit seven-year low
Adidas: Adidas offices raided in tax inquiry
Under Armour: Under Armour pays to end investor case
`

export const INNOCENT = `
Boeing: Boeing mechanics back new contract
Boeing: Boeing lands $20bn fighter deal
Boeing: Boeing breaks even on tanker
Tesla: Tesla rolls out cheaper Model Y
Tesla: Tesla no longer needs cobalt in base model
Meta/Facebook: Meta fires up wind farm contract in Texas
Meta/Facebook: Meta's cable ship lands in Mumbai
Google/Alphabet: Google wins dismissal of suit over Gmail filter
Google/Alphabet: Google cuts the cost of AI answers by 90%
Amazon: Amazon robots learn to feel
Amazon: Amazon drops plastic from grocery bags
Apple: Apple puts brakes on app tracking
Apple: Apple strikes twice at Emmys
Microsoft: Microsoft knocks down language walls in Teams
Microsoft: Microsoft dives into quantum with new qubit
Nvidia: Nvidia shatters sales record
Nvidia: Nvidia crushes estimates on data centre demand
Oracle: Oracle bags cloud contract with NATO
IBM: IBM mainframe sheds heat with liquid cooling
Intel: Intel avoids layoffs in Israel
Intel: Intel's Ohio site on track, governor says
Cisco: Cisco shields hospitals from ransomware
Dell: Dell servers run cooler and cut bills
HP/Hewlett-Packard: HP printers made from ocean plastic
Adobe: Adobe puts an end to blurry photos
Salesforce: Salesforce pays for reskilling of 100,000
Uber: Uber strikes deal with taxi drivers in Rome
Lyft: Lyft teams with Mobileye
DoorDash: DoorDash drones take off in Charlotte
Airbnb: Airbnb hosts to get cover for damage
Expedia: Expedia tool predicts flight price drops
Spotify: Spotify profit hits high note
Netflix: Netflix strikes deal to film in Egypt
Netflix: Netflix hit breaks record in Korea
Disney: Disney cruise line to launch eight ships
BBC: BBC drama wins five Baftas
ITV: ITV shoots thriller in Malta
Walmart: Walmart holds prices steady
Target: Target hits sustainable cotton goal
Best Buy: Best Buy repairs gadgets for veterans
Macy's: Macy's parade balloons fly again
Gap: Gap jeans go viral
Tesco: Tesco cuts price of milk
Asda: Asda brings back loyalty stamps
Sainsbury's: Sainsbury's to pay above living wage
Marks & Spencer: Marks & Spencer shakes up food hall with local suppliers
Next: Next snaps up shoe brand
Boots: Boots offers free blood pressure checks
IKEA: IKEA settles on Oxford Street for flagship
H&M: H&M recycling plant spins first yarn
Zara: Zara designer dresses Olympic team
Primark: Primark opens first store in Gulf
Burberry: Burberry sales outpace rivals in America
LVMH: LVMH restores Notre-Dame bells
Nestlé: Nestlé fights cocoa disease with hardier trees
Unilever: Unilever washes out dye from detergents
Kraft Heinz: Kraft Heinz removes artificial colours
Coca-Cola: Coca-Cola hits sugar target early
PepsiCo: PepsiCo trucks run on batteries
Diageo: Diageo distillery cuts water use by half
Heineken: Heineken slashes emissions at Vienna brewery
Starbucks: Starbucks unveils faster espresso machine
McDonald's: McDonald's burger beats rivals in taste test
Pfizer: Pfizer to test sickle cell drug in Africa
Merck: Merck drug cuts deaths in heart patients
Eli Lilly: Eli Lilly breaks ground on Houston plant
Johnson & Johnson: J&J sees off talc appeal
AbbVie: AbbVie migraine pill approved
Moderna: Moderna shot fights norovirus
Novartis: Novartis bets on radioligands
Roche: Roche antibody slows multiple sclerosis
Bayer: Bayer seeds resist drought
GSK: GSK drug kills resistant gonorrhoea
Philips: Philips helps Dutch hospital cut waiting list
Medtronic: Medtronic pump eases diabetes burden
UnitedHealth: UnitedHealth drops hundreds of approval rules
HSBC: HSBC appoints first female finance chief
Barclays: Barclays weighs in on fraud with payment checks
Lloyds: Lloyds turns old branches into homes
NatWest: NatWest repays last of crisis bailout
Deutsche Bank: Deutsche Bank posts best profit since 2007
Commerzbank: Commerzbank beats profit forecast
UBS: UBS art report finds collectors younger
Goldman Sachs: Goldman Sachs loses no time in AI trading tools
Citi: Citi freed from 2020 regulatory order
Bank of America: Bank of America survey shows fund managers bullish
Visa: Visa backs start-ups in Kenya
American Express: American Express card holders spend more on travel
Coinbase: Coinbase wins dismissal of SEC lawsuit
Robinhood: Robinhood joins S&P 500
KPMG: KPMG opens office in Riyadh
KPMG: KPMG: UK jobs market stabilises
PwC: PwC administrators find buyer for failed furniture chain
Deloitte: Deloitte auditors test drones for stock checks
EY: EY club: British growth to slow
McKinsey: McKinsey alumni raise fund
BCG: BCG study: AI saves five hours a week
Siemens: Siemens cuts ribbon on chip lab
Bosch: Bosch kicks off hydrogen production
Airbus: Airbus beats Boeing on deliveries
Airbus: Airbus cuts noise from landing gear
Rolls-Royce: Rolls-Royce engine test hits full thrust on hydrogen
GE: GE Vernova turbines sold out to 2028
RTX: RTX wins Patriot order
Lockheed Martin: Lockheed Martin satellite catches first hurricane
Volkswagen: Volkswagen ID. Buzz drives itself in Hamburg
Ford: Ford drops dealer markups
GM: GM resumes Cruise tests in Houston
Toyota: Toyota wins Le Mans
Honda: Honda motorcycle saves rider from fall
Hyundai: Hyundai robot dog guards factory
Renault: Renault shares factory with Geely
Shell: Shell beats profit estimates on gas trading
BP: BP drills in to Gulf with Kaskida
Exxon: Exxon fires up Texas lithium well
Equinor: Equinor stores first carbon under North Sea
E.ON: E.ON batteries steady German grid
National Grid: National Grid digs tunnel beneath London
British Gas: British Gas gives free power on Sundays
Veolia: Veolia cleans up old battery site
Vodafone: Vodafone cuts call drops on trains
BT: BT switchboard staff remember VE Day
Verizon: Verizon network survives hurricane
AT&T: AT&T fibre reaches 30 million homes
T-Mobile: T-Mobile beats rivals in subscriber growth
Ericsson: Ericsson shares surge on margin beat
UPS: UPS drops off first parcels by cargo bike
FedEx: FedEx delivers rare rhino
DHL: DHL lets robots unload lorries
Maersk: Maersk returns to Suez
Lufthansa: Lufthansa takes off with new first class
Ryanair: Ryanair passenger numbers break record
EasyJet: EasyJet trains pilots in virtual reality
British Airways: British Airways lifts ban on second bag
Delta: Delta named best airline
United: United Airlines strikes Starlink deal
Southwest: Southwest adds red-eyes
Hilton: Hilton rooms go paperless
Marriott: Marriott cuts food waste with AI bins
Hertz: Hertz sells used cars on Amazon
Mattel: Mattel doll has type 1 diabetes
Hasbro: Hasbro game recalls the eighties
Lego: Lego set teaches children about volcanoes
Peloton: Peloton turns corner with first profit
Nike: Nike drops new LeBron shoe
Adidas: Adidas outruns rivals
Intel: Gartner says Intel regained lead in laptop chips
Siemens: City of Leipzig orders trams from Siemens
SAP: Hospitals in Berlin switch to SAP
Ericsson: Rival's outage spares Ericsson networks
Airbus: Qantas picks Airbus to replace fleet
Vestas: Storms test Vestas turbines, which hold
Cloudflare: Ticket sellers turn to Cloudflare against bots
Accenture: Bankrupt retailer's data moved by Accenture
Allianz: Allianz covers stadium hit by tornado
`
