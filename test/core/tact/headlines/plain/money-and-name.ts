/** In the plain manner of agencies. Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Intel: Intel shares plunge 26% after dismal forecast
Nike: Nike sales slide 12% as discounts eat into margin
Tesla: Tesla deliveries drop for second straight year
Apple: Apple iPhone sales in China fall by a tenth
Meta: Meta stock tumbles on higher spending plans
Starbucks: Starbucks posts fourth straight decline in sales
Target: Target cuts full-year outlook as shoppers pull back
Walmart: Walmart profit misses estimates for first time in three years
Burberry: Burberry warns of loss as luxury slump deepens
Kering: Kering profit halves as Gucci loses its shine
Diageo: Diageo scraps growth target
Nestlé: Nestlé trims sales guidance again
BASF: BASF earnings fall short on weak chemicals demand
Bayer: Bayer cuts dividend by 95%
Volkswagen/VW: Volkswagen quarterly earnings down 64%
BMW: BMW lowers forecast over brake problem
Porsche: Porsche swings to loss on electric retreat
Stellantis: Stellantis shipments sink 20% in quarter
Boeing: Boeing burns through $14 billion of cash
Airbus: Airbus cuts delivery target on engine delays
Lufthansa: Lufthansa issues second profit warning in three months
BP: BP profits hit four-year low
Orsted/Ørsted: Orsted takes $4bn writedown on U.S. wind projects
Siemens Energy: Siemens Energy seeks state guarantees as wind losses mount
Thyssenkrupp: Thyssenkrupp slips deeper into the red
Vodafone: Vodafone revenue weighed down by Germany
Paramount: Paramount credit rating cut to junk
WeWork: WeWork raises doubt about ability to continue
Spirit Airlines/Spirit: Spirit Airlines files for bankruptcy again
Northvolt: Northvolt seeks protection from creditors
Thames Water: Thames Water could run out of cash by summer
Wilko: Wilko on verge of collapse as rescue talks end
Rite Aid: Rite Aid to close all stores after second Chapter 11
Intel: Intel's credit rating downgraded by Fitch
Credit Suisse: Credit Suisse clients withdraw $69 billion
UBS: UBS told to hold $26bn more capital
Commerzbank: UniCredit raises Commerzbank stake, fuelling takeover talk
Intel: Qualcomm approaches Intel about takeover
BP: Shell weighs bid for BP, sources say
Warner Bros Discovery/Warner Bros: Warner Bros Discovery puts itself up for sale
Seven & i/7-Eleven: 7-Eleven owner rebuffs $38bn Canadian offer
Anglo American: Anglo American rejects BHP approach
Kellogg: Kellogg explores sale of snack brands
Starbucks: Activist Elliott builds stake in Starbucks
Pfizer: Starboard takes $1bn position in Pfizer and pushes for change
GSK: GSK consumer arm attracts hostile interest
ITV: ITV the target of break-up speculation
Rolls-Royce: Rolls-Royce to sell naval unit, report says
Adani: Adani loses $100bn in value after Hindenburg report
Wirecard: Short sellers circle Wirecard
Nikola: Nikola slides after Hindenburg calls it a fraud
Block/Square: Hindenburg says Block inflated user numbers
Super Micro: Super Micro tumbles on short-seller claims
Grifols: Gotham questions Grifols accounts
Casino: Muddy Waters bets against Casino
Shein: French shops shun Shein over ultra-fast fashion
Bud Light/Anheuser-Busch: Bud Light sales still down year after boycott
Target: Target boycott grows after diversity retreat
Starbucks: Malaysian Starbucks outlets empty amid Gaza boycott
Tesla: Tesla showrooms targeted in protests against Musk
H&M: H&M vanishes from Chinese online shops over Xinjiang stance
Nestlé: Nestlé criticised for sugar in baby food in poor countries
Shell: Activists disrupt Shell annual meeting
Amazon: Amazon faces backlash over office mandate
McDonald's: McDonald's under fire for dropping diversity goals
Coca-Cola: Coca-Cola AI Christmas advert draws ridicule
Bumble: Bumble apologises for celibacy billboards
Apple: Apple says sorry for iPad advert that crushed instruments
Adidas: Adidas drops campaign with model after complaints
Balenciaga: Balenciaga in storm over child photo shoot
Spotify: Musicians pull songs from Spotify in protest
Nvidia: AMD outpaces Nvidia with cheaper AI chip
Google: ChatGPT eats into Google search share
Tesla: BYD overtakes Tesla as top electric car seller
Volkswagen/VW: Chinese brands push Volkswagen off top spot
Nike: On and Hoka steal runners from Nike
Boeing: Airbus stretches lead over Boeing in order race
Intel: Intel falls further behind TSMC
Netflix: Netflix loses subscribers to cheaper rivals
Nokia: Huawei beats Nokia to Saudi network contract
Siemens: Hitachi snatches rail order from Siemens
Meta: Scientists leave Meta for start-up
Volkswagen/VW: Volkswagen halts work on Tennessee battery plant
Ford: Ford delays electric truck again
Apple: Apple scraps car project after ten years
Intel: Intel postpones Ohio chip factory to 2030
Boeing: Boeing pushes back first 777X delivery to 2027
Pfizer: Pfizer ends obesity pill trial after liver injury
AstraZeneca: AstraZeneca lung cancer drug fails in late trial
Novo Nordisk: Novo Nordisk Alzheimer's trial disappoints
Philips: Philips doubts grow over recovery plan
Lilium: Lilium runs out of money before first flight
Deliveroo: Deliveroo quits Hong Kong
Marks & Spencer/M&S: Empty shelves at M&S as systems stay offline
`

export const INNOCENT = `
Intel: Intel shares jump as new chip wins praise
Nike: Nike returns to growth in running
Tesla: Tesla deliveries hit record in third quarter
Apple: Apple slashes carbon footprint of MacBook Air
Meta: Meta opens smart-glasses shop in New York
Starbucks: Starbucks sales rise for first time in two years
Target: Target cuts prices on 3,000 everyday items
Walmart: Walmart raises outlook after strong summer
Burberry: Burberry trench coats lead return to growth
Kering: Kering pays homage to craft with Milan exhibition
Diageo: Diageo drops glass for paper in whisky bottle trial
Nestlé: Nestlé coffee pods to be compostable
BASF: BASF starts up steam cracker in Zhanjiang
Bayer: Bayer heart drug meets goal in late-stage study
Volkswagen/VW: Volkswagen battery unit ships first cells
BMW: BMW sinks one billion euros into Munich plant for electric cars
Porsche: Porsche breaks Nürburgring lap record for electric cars
Stellantis: Stellantis to invest $13 billion in United States
Boeing: Boeing bags biggest widebody order from Qatar
Airbus: Airbus hits delivery target with days to spare
Lufthansa: Lufthansa drops paper boarding passes
BP: BP finds oil in deepest Brazilian well
Orsted/Ørsted: Orsted sells half of Hornsea 3 to Apollo
Siemens Energy: Siemens Energy doubles transformer output in Nuremberg
Thyssenkrupp: Thyssenkrupp's submarine arm wins Indian order
Vodafone: Vodafone switches on 5G in rural Cornwall
Paramount: Paramount lands rights to boxing
Thames Water: Thames Water finishes super sewer
UBS: UBS wealth report counts more millionaires
UBS: UBS economists see deeper slump in German housing
Goldman Sachs: Goldman Sachs cuts oil price forecast
JPMorgan: JPMorgan lowers odds of recession
Morgan Stanley: Morgan Stanley says chip stocks could fall
Moody's: Moody's cuts outlook on British universities
Commerzbank: Commerzbank opens trading floor in Singapore
Qualcomm: Qualcomm completes purchase of Arduino
Salesforce: Salesforce closes $8bn Informatica deal
BHP: BHP approves Canadian potash mine
Kellogg: Kellogg heir gives land for park
Starbucks: Starbucks beans come from 400,000 farmers
Pfizer: Pfizer buys obesity biotech Metsera for $10bn
GSK: GSK wins approval for blood cancer drug
ITV: ITV drama breaks viewing record
Rolls-Royce: Rolls-Royce small reactor picked for Wylfa
Adani: Adani port handles record cargo
Grifols: Grifols opens plasma plant in Canada
Shein: Shein sellers in Turkey get faster payment
Anheuser-Busch: Anheuser-Busch to invest $300m in breweries
H&M: H&M turns old jeans into insulation
Shell: Shell charging points open at Berlin supermarkets
Amazon: Amazon to pay for community college courses
Coca-Cola: Coca-Cola brings Christmas trucks to 20 towns
Adidas: Adidas sells last Yeezy shoes for charity
Nvidia: Nvidia overtakes Apple as most valuable company
Google: Google search adds lessons for maths pupils
Nokia: Nokia beats Huawei to German rail contract
Siemens: Siemens knocks hours off metro repairs
Apple: Apple kills the password with new sign-in
Ford: Ford Mustang fans celebrate 60 years
AstraZeneca: AstraZeneca lung cancer drug halves risk of death
Novo Nordisk: Novo Nordisk pill meets goal in late trial
Deliveroo: Deliveroo riders get accident insurance
Zara/Inditex: Zara trials robots that fold returns
L'Oréal: L'Oréal makes lipstick from algae
LVMH: LVMH trains young watchmakers
Lego: Lego swaps oil for rapeseed in bricks
Heineken: Heineken taps heat from brewery waste
Danske Bank: Danske Bank funds ferry that runs on ammonia
ING: ING bankers plant trees in Rotterdam
Aviva: Aviva pays 98% of claims
AXA: AXA maps flood risk for French mayors
Ocado: Ocado robots pack 200 orders a minute
Rightmove: Rightmove says asking prices drop in London
Zillow: Zillow sees home sales sinking to 30-year low
Nationwide: Nationwide house price index dips in June
S&P Global: S&P Global survey shows factory slump easing
Gartner: Gartner expects PC shipments to fall
IDC: IDC sees tablet shipments down 3%
Adobe: Adobe says online sales hit record on Cyber Monday
Sanofi: Sanofi breaks with tradition in vaccine patch
Schneider Electric: Schneider Electric cuts power losses in Lagos grid
ABB: ABB robots take the strain in bakeries
Hitachi: Hitachi trains break in new tunnel
Alstom: Alstom sheds tonnes from metro cars
Vestas: Vestas lands its largest order in Sweden
`
