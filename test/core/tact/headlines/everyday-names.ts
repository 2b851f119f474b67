/** Employers called like an everyday word. Names divided by a slash, then the headline. */
export const AWKWARD = `
Apple: Apple Fined €500 Million Over App Store Rules
Apple: Spyware warning sent to iPhone owners as Apple confirms flaw
Apple: Repair shops say Apple locked them out
Target: Target Lays Off 1,800 Corporate Employees
Target: Shoppers stay away from Target after diversity retreat
Target: TARGET DATA BREACH COST BANKS MILLIONS
Shell: Dutch judges side with Shell critics over emissions
Shell: Whistleblower says Shell hid pipeline corrosion
Shell: Hundreds of Posts to Go at Shell in Low-Carbon Retreat
Visa: US Sues Visa for Monopolizing Debit Cards
Visa: Visa and Mastercard fees to retailers unlawful, tribunal holds
Gap: Gap closes last shops in Britain
Gap: Activist says Gap has lost its way
Orange: Orange hit by cyberattack in Belgium
Orange: Emergency number failure: Orange chief summoned by minister
Next: Shop workers win equal pay claim against Next
Next: Next warns of slower sales as tax rises bite
Boots: Boots to shut 300 pharmacies
Boots: Ministers press Boots over unpaid overtime
Arm: Arm shares plunge after cautious forecast
Arm: Chipmaker Arm loses licence fight with Qualcomm
Square/Block: Square outage leaves cafés unable to take cards
Block: Block axes nearly 1,000 in reorganisation, Dorsey memo shows
Oracle: Oracle hospital records breached, FBI told
Oracle: Thousands Of Jobs Cut At Oracle's Cloud Unit
Meta: Meta Ordered to Pay $375 Million Over Child Safety
Meta: Leaked papers: Meta earned billions from scam ads
Amazon: Amazon Said to Plan 14,000 Corporate Job Cuts
Delta/Delta Air Lines: Delta jet overturns on landing in Toronto
Sky: Sky cuts 2,000 engineers as dishes fade
Sage: Sage tumbles as small firms delay upgrades
Stripe: Stripe mistakenly emails cartoon duck to sacked workers
Snap: Snap sued by Utah over chatbot
Zoom: Zoom sheds 1,300 people as pandemic boom ends
Discover: Discover overcharged merchants for 17 years
Progressive: Progressive customers' data exposed by call centre
Compass/Compass Group: Compass school meals left pupils hungry, Compass apologises
Dow: Dow to close three European plants
Three: Three down: customers cannot make calls
Mars: Mars pulls ice cream from shelves in Germany
Chase/JPMorgan: Chase customers complain as payments appear twice
Indeed: Indeed lets 2,200 employees go
Lucid: Lucid halves output target
Workday: Workday faces collective action over screening software bias
`

export const INNOCENT = `
Apple: Apple growers count cost of late frost
Apple: Bruised apple sales sink as cider makers close
Apple: Apple opens accelerator for game makers in Chennai
Apple: Apple Pie Recall Widens After Listeria Found
Target: City to miss recycling target and faces fine
Target: Hackers target hospitals in wave of attacks
Target: Ministers Cut Housing Target After Builders' Warning
Target: Target to open 20 stores and hire 4,000
Target: Police target gangs behind lorry thefts
Shell: Eggs recalled after shell cracks found
Shell: Shell-shocked investors sell retail stocks
Shell: Fraudsters used shell firms to launder cash
Shell: Shell wins contract for hydrogen at Rotterdam port
Visa: Students' visa delays prompt lawsuit
Visa: Visa Delays Hit Seasonal Farm Workers
Visa: Trump raises visa fee, alarming tech firms
Visa: Visa launches tokens for transit riders
Gap: Gender pay gap widens at law firms, inquiry finds
Gap: Skills Gap Threatens Grid Upgrade
Gap: Gap between rich and poor regions grows as mills close
Gap: Gap teams up with young designer on denim
Orange: Orange crop failure hits juice makers
Orange: Orange County sues over pipeline spill
Orange: Agent Orange victims lose appeal
Orange: Orange connects African farmers by satellite
Next: Next week's strike called off at docks
Next: Next Boeing boss faces debt and lawsuits
Next: What Next for Scandal-Hit Water Firms?
Next: Next adds repairs to its children's range
Boots: Muddy boots and lost jobs in coal country
Boots: Walking boots recalled over faulty soles
Boots: Boots rolls out skin checks in 50 shops
Arm: Investment arm of insurer faces probe
Arm: Worker loses arm in sawmill accident
Arm: Bank to Shut Its Retail Arm and Cut 200 Jobs
Arm: Arm designs chip for cars with Korean partner
Square: Blast in Times Square shop injures two
Square: Square One Again for Bankrupt Airline
Square/Block: Square adds loans for market stalls
Block: Apartment block fire kills three
Block: EU regulators block merger of rail firms
Block: Unions Block Port in Dispute Over Pay
Oracle: Delphi's oracle site damaged by wildfire
Oracle: Oracle of Omaha dumps airline shares
Oracle: Oracle builds cloud region in Malaysia
Meta: Meta-analysis casts doubt on cancer drug
Meta: Meta lets researchers use its weather model
Amazon: Amazon rainforest losses hit ten-year high
Amazon: Amazon deforestation fines go unpaid
Amazon: Illegal gold mining spills mercury in the Amazon
Delta: Flooding in Mekong delta ruins rice harvest
Delta: Delta variant outbreak shuts factory
Delta: Delta adds route from Atlanta to Marrakesh
Sky: Explosion lights up night sky over refinery
Sky: Debt is sky high at bankrupt clinics
Sage: Sage grouse lawsuit delays wind farm
Stripe: Officer loses stripe over misconduct
Snap: Snap election hits business confidence
Snap: Cold snap cuts power to thousands
Zoom: Losses zoom as airline cuts flights
Discover: Divers discover leak in oil pipeline
Progressive: Progressive lawmakers attack bank merger
Compass: Moral compass missing in bank scandal, judge says
Dow: Dow falls 900 points on weak jobs data
Dow: Dow turns food waste into coatings
Three: Three workers killed in tunnel collapse
Three: Three banks fined over rate rigging
Mars: Mars probe fails to call home
Chase: Police chase ends in fatal crash
Indeed: Profits have indeed slumped, retailers say
Mars: Mars plants sorghum for Irish pet food plant
Lucid: Lucid charges cars from home solar
`
