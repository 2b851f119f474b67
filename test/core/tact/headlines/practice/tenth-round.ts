/** In the manner of a wire, a city paper and a blog; judged once before the rules were mended by it. */
export const AWKWARD = `
Apple: Apple hit by tax bill as Ireland told to collect €13bn
Apple: Apple delays Siri revamp, again
Apple: Thieves plunder Apple store in Oakland
Apple: Apple's China chief leaves amid falling sales
Apple: Judge refers Apple executive for contempt
Apple: Don't buy the new iPhone yet, Apple reviewers say
Target: Target sees another year of shrinking sales
Target: Target pulls swimwear after threats to staff
Target: Target chief stumbles in first call with Wall Street
Target: Minneapolis protesters chain Target doors
Shell: Shell loses second green chief in a month
Shell: Shell's Prelude ship out of action after blackout
Shell: Shell staff write open letter on climate retreat
Shell: Shell's profit misses estimates as trading weakens
Visa: Turkey opens competition case against Visa
Visa: Visa misses revenue view as consumers tighten belts
Visa: Visa accused of profiting from abuse videos
Visa: UK tribunal says Visa fees break competition law
Gap: Gap store closures leave malls bare
Gap: Gap warns tariffs could knock $300m off profit
Gap: Gap apologises for T-shirt map of China
Gap: Athleta drags Gap down as chief is replaced
Orange: Orange Egypt workers protest over pay
Orange: Orange faces class claim over landline fees
Orange: Orange spooks market with Spanish write-down
Orange: Court convicts former Orange managers over moral harassment
Next: Next hit by warehouse robot fault before Christmas
Next: Next accused of copying small designer's coat
Next: Next lowers expectations for autumn
Boots: Boots customers' prescriptions lost in software switch
Boots: Boots staff abused daily, union says
Boots: Boots owner writes down value by $6bn
Boots: Boots pulls sunscreen after tests show weak protection
Arm: Arm rocked by chief's outburst at engineers
Arm: Arm faces Korea raid over licence practices
Arm: Investors dump Arm after SoftBank sells
Square/Block: Block fined by New York over lax compliance
Square/Block: Former Block worker downloads customer data
Square/Block: Square goes silent for 14 hours
Oracle: Oracle laid off hundreds in Seattle
Oracle: Oracle customers furious over Java bill
Oracle: Oracle sinks $300bn after earnings miss
Oracle: Extortion emails sent to Oracle users
Meta: Meta hit by $375m verdict over child safety
Meta: Meta rebuked by its own oversight board
Meta: Meta AI chief quits to start rival
Meta: Instagram outage: Meta scrambles for fix
Meta: Meta loses appeal against German data order
Tesla: Tesla Cybertruck panels fall off
Tesla: Families sue Tesla over doors that trapped burning crash victims
Tesla: Tesla sales collapse in Sweden
Tesla: Tesla board accused of putting Musk first
Amazon: Amazon strike spreads to twenty sites
Amazon: Amazon to pay $2.5bn for duping Prime members
Amazon: Amazon Fresh shops in Britain all to close
Amazon: Amazon union accuses company of spying
Google: Google fined €3bn by EU over ad business
Google: Google search leak shows what it hid
Google: Pixel battery fires: Google offers cash
Google: Google hit by walkout over layoffs
Microsoft: Microsoft cuts 9,000, games studios shut
Microsoft: SharePoint hole lets hackers into agencies, Microsoft races to fix it
Microsoft: Microsoft's carbon footprint balloons
Microsoft: Protesters storm Microsoft keynote
Boeing: Boeing door plug bolts were missing, investigators say
Boeing: Boeing hands $49m to ousted chief
Boeing: Emirates boss loses patience with Boeing
Boeing: Second Boeing whistleblower dies
Tesco: Tesco chicken linked to salmonella outbreak
Tesco: Tesco drivers walk out in Livingston
Tesco: Tesco faces group claim from store women
Barclays: Barclays hit with lending fine
Barclays: Barclays' bonus pool shrinks
Barclays: Barclays accused of funding arms maker
HSBC: HSBC loses $1.1bn in Madoff appeal
HSBC: HSBC reshuffle leaves top women out
HSBC: HSBC outage: customers rage on pay day
Pfizer: Pfizer agrees to $59m settlement over doctor kickbacks
Pfizer: Activist Starboard turns up heat on Pfizer
Pfizer: Pfizer pill fizzles in obesity trial
GSK: GSK chief faces pay backlash
GSK: GSK cancer drug withdrawn from US market
GSK: GSK hit by lawsuit over asthma inhaler switch
Unilever: Unilever food recall: plastic found in pots
Unilever: Unilever cuts 7,500 office jobs
Unilever: Unilever soap ad called racist
BP: BP refinery in Whiting shut by power cut
BP: BP retreats from Mauritania project
BP: BP shareholders protest in record number
Toyota: Toyota president censured over test cheating
Toyota: Thai flood stalls Toyota
Toyota: Toyota faces emission suit in Australia
Ford: Ford to cut 4,000 in Europe
Ford: Ford's F-150 Lightning dream dies
Ford: Regulator doubts Ford recall fix
Volkswagen: Volkswagen's first loss in five years
Volkswagen: Volkswagen managers' bonus row boils over
Volkswagen: Volkswagen shuts Dresden line
Nike: Nike hit by walkout of athletes over maternity cuts
Nike: Nike shares in worst fall in 40 years
Starbucks: Starbucks sells control of China arm as locals win
Starbucks: Starbucks blamed for union busting by labour board
McDonald's: McDonald's E. coli: one dead, dozens in hospital
McDonald's: McDonald's franchise owners revolt
Disney: Disney loses 700,000 subscribers
Disney: Disney under fire for pulling Kimmel
Netflix: Netflix loses co-founder
Netflix: Netflix price rise angers households
Uber: Uber hack by teenager exposes weak guard
Uber: Uber drivers' strike snarls airport
UPS: UPS guidance disappoints; stock at five-year low
FedEx: FedEx truck collides with bus, ten dead
FedEx: FedEx pilots reject contract
Ryanair: Ryanair passengers stranded as strike bites
Ryanair: Ryanair told to pay back hand luggage fees
Delta: Delta engine explodes on tarmac
Delta: Delta flyers sue over windowless window seats
Wells Fargo: Wells Fargo hit by new fraud claim
Wells Fargo: Wells Fargo trims staff for 20th quarter
Intel: Intel's chip unit loses $7bn
Intel: Intel quits car chips
Nvidia: Nvidia slips as Meta eyes Google chips
Nvidia: Nvidia accused of antitrust violations by France
Accenture: Accenture named in federal fraud inquiry
Accenture: Accenture pauses promotions
Deloitte: Deloitte consultants let go as contracts dry up
Deloitte: Deloitte leak exposes Rhode Islanders
Rolls-Royce: Rolls-Royce parts bottleneck strands jets
Siemens: Siemens chief warns on Germany, cuts staff
Vodafone: Vodafone sells Spain at a loss
Airbnb: Airbnb host filmed guests in shower
Airbnb: Spain orders Airbnb to take down 65,000 listings
Johnson & Johnson: Johnson & Johnson recalls contact lenses
Caterpillar: Caterpillar engine rods snap, mines complain
Centrica: Centrica profit tumbles by two thirds
Thames Water: Thames Water fined £123m for pollution
JPMorgan: JPMorgan accused of ignoring Epstein flags
JPMorgan: JPMorgan staff petition against five-day office order
Morgan Stanley: Morgan Stanley to cut 2,000 before the month is out
Bank of America: Bank of America analyst's death raises work-hours worry
Coca-Cola: Coca-Cola recall over chlorate levels
PepsiCo: PepsiCo snacks go stale with thrifty shoppers
Kellogg: Kellogg's boss tells poor to eat cereal for dinner
Mattel: Mattel prints porn site on doll box
Peloton: Peloton instructor exodus grows
Lyft: Lyft typo sends shares soaring then sinking
Tyson: Tyson chicken plants close, towns gutted
3M: 3M forever chemicals bill tops $12bn
DuPont: DuPont water claims settled for $2bn
Dow: Dow halves dividend
Kraft Heinz: Kraft Heinz mac and cheese suit goes ahead
General Motors/GM: GM takes $5bn China hit
General Motors/GM: GM robotaxi dragged woman
Lockheed Martin: Lockheed Martin books $1.6bn in secret losses
Raytheon: Raytheon to pay $950m over bribes and overbilling
Halliburton: Halliburton knocked offline by hackers
Spirit/Spirit Airlines: Spirit files for bankruptcy again
JetBlue: JetBlue founders wonder if it can survive
WeWork: WeWork co-founder circles as creditors feast
Macy's: Macy's clerk hid $154m in costs
Kohl's: Kohl's fires chief for steering deals to girlfriend
`

export const INNOCENT = `
Apple: Apple backs small makers with $2.5bn glass deal
Apple: Apple beats forecasts as iPhone shines
Apple: Apple Store reopens after refit
Apple: Apple's new chip runs cool and quiet
Apple: Apple orchard fire doused in minutes
Target: Target adds 10 sorting centres for faster delivery
Target: Target teams up with Champion on sportswear
Target: Target raises starting pay
Target: City sets target to cut road deaths
Shell: Shell strikes LNG accord with Turkey
Shell: Shell wins bid for Gulf acreage
Shell: Shell scholarship helps women weld
Shell: Sea turtle shell trade busted
Visa: Visa fund lends to corner shops
Visa: Visa and Apple Pay expand in Egypt
Visa: Visa free travel for Chinese visitors
Visa: Tourist visa scam leaves families stranded
Gap: Gap beats forecasts as jeans return
Gap: Gap rolls out repair kits
Gap: Gap year student killed in crash
Orange: Orange and MasOrange unveil fibre venture
Orange: Orange wins Roland-Garros 5G contract
Orange: Orange alert for heat in south
Next: Next to sell Gap in Britain
Next: Next returns cash to shareholders
Next: Next prime minister faces budget hole
Boots: Boots expands beauty halls
Boots: Boots advantage card marks 25 years
Boots: Boots on the ground: troops sent to quake zone
Arm: Arm builds AI lab in Bengaluru
Arm: Arm chief sees demand for years
Arm: Man loses arm in shark attack
Square/Block: Block opens bitcoin mining chip to all
Square/Block: Square launches in Ireland
Square/Block: Tower block residents evacuated
Oracle: Oracle and Nvidia deepen ties
Oracle: Oracle's backlog quadruples on AI orders
Oracle: Oracle trains teachers in Java
Meta: Meta smart glasses help blind walkers
Meta: Meta expands teen protections
Meta: Meta buys nuclear power for data centres
Tesla: Tesla opens diner with roller-skating staff
Tesla: Tesla wins approval to test robotaxis in Arizona
Tesla: Tesla's Giga Berlin makes half a millionth car
Amazon: Amazon delivers medicine by drone
Amazon: Amazon raises pay for drivers
Amazon: Amazon fends off appeal in price case
Google: Google wins gold at maths olympiad
Google: Google cleared of gender bias
Google: Google donates tools to spot floods
Microsoft: Microsoft ends support for Windows 10, offers free year
Microsoft: Microsoft turns 50
Microsoft: Microsoft lifts quantum hopes
Boeing: Boeing wins Air Force fighter contract
Boeing: Boeing to add 500 engineers in St Louis
Boeing: Boeing jet survives lightning, lands on time
Tesco: Tesco trims plastic from meat packs
Tesco: Tesco ups profit forecast after strong summer
Tesco: Tesco loses the lids on yoghurt pots
Barclays: Barclays backs women's football for three more years
Barclays: Barclays doubles green lending
Barclays: Barclays eagle hatches in wetland centre
HSBC: HSBC raises outlook for Asia
HSBC: HSBC wins private bank of the year
HSBC: HSBC recruits 100 bankers in India
Pfizer: Pfizer jab cleared for children
Pfizer: Pfizer and union agree four-year deal
Pfizer: Pfizer donates RSV shots
GSK: GSK asthma shot needs just two doses a year
GSK: GSK joins fight against TB
Unilever: Unilever's ice cream stays solid in warmer freezers
Unilever: Unilever backs farmers with soil fund
BP: BP finds gas in Egypt
BP: BP boosts Azeri output
Toyota: Toyota revives the Land Cruiser
Toyota: Toyota funds fire station for village
Ford: Ford beats GM to top truck spot
Ford: Ford foundation grants $1bn
Volkswagen: Volkswagen bus fans gather for rally
Volkswagen: Volkswagen cuts charging time to 18 minutes
Nike: Nike laces up for growth
Nike: Nike unveils shoe you can slip on hands-free
Starbucks: Starbucks opens first cafe in Laos
Starbucks: Starbucks lifts barista training hours
McDonald's: McDonald's Happy Meal hits the right note with kids' books
McDonald's: McDonald's pays for crews' college
Disney: Disney fires up cauldron for Moana ride
Disney: Disney adds 1,000 rooms
Netflix: Netflix strikes deal with French channel
Netflix: Netflix shares split ten for one
Uber: Uber hails first driverless ride in Atlanta
Uber: Uber pays drivers in full during storm
UPS: UPS adds 1,000 electric vans
UPS: UPS robot unloads trucks
FedEx: FedEx flies relief to Jamaica
FedEx: FedEx beats holiday forecast
Ryanair: Ryanair orders 300 jets
Ryanair: Ryanair carries record 20m in a month
Delta: Delta orders 30 Dreamliners
Delta: Delta lounge opens in Seattle
Wells Fargo: Wells Fargo centre lit for carols
Wells Fargo: Wells Fargo lends to rural clinics
Intel: Intel wins Apple as foundry customer
Intel: Intel chip powers lunar rover
Nvidia: Nvidia doubles profit
Nvidia: Nvidia and Siemens build factory twins
Accenture: Accenture wins NHS data contract
Accenture: Accenture volunteers teach code
Deloitte: Deloitte wins audit of Reliance
Deloitte: Deloitte survey finds shoppers cheerful
Rolls-Royce: Rolls-Royce hires 500 apprentices
Rolls-Royce: Rolls-Royce Spectre electric drives hearts
Siemens: Siemens lights up Taj Mahal
Siemens: Siemens trains go wireless
Vodafone: Vodafone frees data for refugees
Vodafone: Vodafone fills rural not-spots
Airbnb: Airbnb houses 250,000 evacuees
Airbnb: Airbnb stays rise for World Cup
Johnson & Johnson: Johnson & Johnson doubles down on robots
Johnson & Johnson: Johnson & Johnson raises forecast on cancer drugs
Caterpillar: Caterpillar turns 100 with record order book
Caterpillar: Caterpillar to train 10,000 mechanics
Centrica: Centrica pays bills for 50,000 pensioners
Thames Water: Thames Water starts Teddington tunnel
JPMorgan: JPMorgan opens tower on Park Avenue
JPMorgan: JPMorgan lifts wages for tellers
JPMorgan: JPMorgan says crash is not coming
Morgan Stanley: Morgan Stanley raises oil forecast
Bank of America: Bank of America to pay interns more
Coca-Cola: Coca-Cola brings cane sugar back
PepsiCo: PepsiCo ditches dyes in Cheetos
Kellogg: Kellogg's Tony the Tiger turns 70
Mattel: Mattel unveils Barbie with diabetes
Lyft: Lyft buys Freenow
Tyson: Tyson fight tops streaming chart
3M: 3M adhesive heals wounds faster
DuPont: DuPont filter wins water prize
Dow: Dow turns nappies into roads
Kraft Heinz: Kraft Heinz drops dyes by 2027
General Motors/GM: GM bets on cheaper battery
General Motors/GM: GM recalls its founding with art show
Lockheed Martin: Lockheed Martin jet breaks sound barrier quietly
Raytheon: Raytheon radar spots storm early
Halliburton: Halliburton drills longest shale well
Spirit/Spirit Airlines: Team spirit lifts village after flood
JetBlue: JetBlue pays off loan early
Macy's: Macy's parade draws record crowd
Kohl's: Kohl's adds Sephora shops
`
