/** In three manners: an agency's, a popular paper's and the trade press's. Judged once before the rules were mended by it. */
export const AWKWARD = `
Boeing: Boeing to shed 10% of global workforce as losses mount
Boeing: FAA caps Boeing 737 output after panel blowout
Boeing: Whistleblower says Boeing hid faulty parts from inspectors
Boeing: Boeing machinists turn down pay deal, walk off the job
Boeing: Starliner limps home empty in fresh blow to Boeing
Apple: Apple loses top AI researchers to Meta
Apple: Brussels threatens Apple with daily penalties over App Store rules
Apple: Apple pulls blood oxygen feature after patent defeat
Apple: iPhone sales slide in China, piling pressure on Apple
Apple: Apple Maps error sends hikers astray
Target: Target same-store sales shrink for third straight quarter
Target: Shoppers stay away from Target as boycott bites
Target: Target finance chief heads for the exit
Target: Pastor leads forty-day fast against Target
Shell: Shell scraps Rotterdam biofuels plant, takes $1bn charge
Shell: Nigerian villagers get day in court against Shell
Shell: Oil slick off Bonga traced to Shell
Shell: Shell accused of watering down climate pledge
Visa: Visa sued by Justice Department over debit card dominance
Visa: Merchants slam Visa swipe fee accord as a sham
Visa: Visa payments freeze across Europe leaves shoppers stranded
Gap: Gap's Old Navy stumbles, dragging profit lower
Gap: Gap says hackers took staff records
Gap: Gap cuts outlook as tariffs squeeze margins
Orange: Orange to close 120 shops in France
Orange: Orange chairman convicted in Tapie affair
Orange: Emergency calls fail after Orange network breakdown
Orange: Hackers dump Orange source code online
Next: Next issues surprise profit warning
Next: Next store staff win landmark equal pay claim
Next: Fire tears through Next warehouse in Yorkshire
Boots: Boots chief quits after two years
Boots: Boots pension deal leaves members uneasy
Boots: Boots accused of overcharging NHS for creams
Arm: Arm tumbles after cautious royalty forecast
Arm: China head of Arm refuses to leave
Arm: Qualcomm accuses Arm of withholding technology
Square/Block: Block shares crater after short seller's fraud claims
Square/Block: Block agrees to pay $80m to end money-laundering case
Square/Block: Square tills freeze on busiest shopping day
Oracle: Oracle to trim cloud staff in fresh round of cuts
Oracle: Oracle denies cloud intrusion as stolen records circulate
Oracle: Oracle bonds wobble on debt worries
Oracle: Birmingham council blames Oracle rollout for ruinous bill
Meta: Meta axes 3,600 "low performers"
Meta: Meta buried research on teen harm, court papers claim
Meta: Meta's AI flirted with minors, leaked rules show
Meta: Jury told Meta let scammers run rampant
Tesla: Tesla deliveries drop for second year running
Tesla: Tesla on Autopilot ploughs into police car
Tesla: Dealers vandalised as anger at Tesla grows
Tesla: Swedish dockers snub Tesla in sympathy action
Amazon: Amazon to cut 14,000 office posts
Amazon: Teamsters picket seven Amazon hubs before Christmas
Amazon: Amazon tricked customers into Prime, regulator says
Amazon: Half the internet goes dark as Amazon cloud stumbles
Google: Google must face breakup claim, judge says
Google: Google fires 28 over sit-in
Google: Google glasses flop haunts new launch
Google: Gemini images row wipes $90bn off Google parent
Microsoft: Microsoft shows 6,000 the door
Microsoft: Chinese spies roam through Microsoft mailboxes
Microsoft: Microsoft bug bricks PCs after update
Microsoft: Microsoft staff occupy president's office over Gaza contracts
Pfizer: Pfizer drops obesity pill after liver injury
Pfizer: Texas sues Pfizer over vaccine claims
Pfizer: Pfizer to slice $1.5bn from costs as Covid sales evaporate
Rolls-Royce: Rolls-Royce engine woes ground Virgin jets
Rolls-Royce: Rolls-Royce workers to down tools at Derby
Rolls-Royce: Serious Fraud Office looks again at Rolls-Royce bribes
BP: BP boss ousted for lying about affairs
BP: BP profit halves as trading disappoints
BP: Elliott amasses stake in BP, wants heads to roll
BP: BP slashes green spending in humiliating climbdown
Tesco: Tesco apologises after bread rises on Ramadan display
Tesco: Tesco shoppers charged twice in card glitch
Tesco: Tesco recalls hummus over salmonella fears
Barclays: Barclays apps down on payday
Barclays: Barclays ex-chief Staley banned over Epstein ties
Barclays: Barclays fined £40m over Qatar fundraising
HSBC: HSBC bankers brace for zero bonuses
HSBC: HSBC to wind down M&A arm in Europe and US
HSBC: Shareholders rebel over HSBC pay plan
Wells Fargo: Wells Fargo worker found dead at desk four days later
Wells Fargo: Wells Fargo sacks staff for faking keyboard work
Wells Fargo: Wells Fargo's fake account saga drags into new decade
Starbucks: Baristas walk out of Starbucks on Red Cup Day
Starbucks: Starbucks shuts pick-up shops in retreat
Starbucks: Burned by hot tea, driver wins $50m from Starbucks
McDonald's: McDonald's onions blamed for E. coli deaths
McDonald's: McDonald's UK staff tell of groping by managers
McDonald's: McDonald's traffic sinks as diners balk at prices
Nike: Nike ousts Donahoe after sales slump
Nike: Nike loses its cool as Hoka and On pull away
Nike: Nike hit with suit over dead NFT sneakers
Delta: Delta bleeds $500m after software meltdown
Delta: Delta jet flips on Toronto runway
Delta: Delta passengers vomited on by turbulence-hit neighbours
Ryanair: Ryanair fined for ejecting cabin bag rebels
Ryanair: Ryanair axes winter routes in tax spat
Ryanair: Passengers jump off wing of Ryanair plane in fire scare
UPS: UPS plane explodes after take-off in Louisville
UPS: UPS to shed 20,000 as Amazon volume dries up
UPS: UPS drivers say heat is killing them
Intel: Intel suspends dividend and sheds 15,000 staff
Intel: Intel chips keep crashing, gamers fume
Intel: Trump calls on Intel chief to quit
Nvidia: Nvidia hit by China antitrust finding
Nvidia: Nvidia cables melt again
Nvidia: Wall Street sours on Nvidia as DeepSeek spooks traders
Uber: Uber must pay driver deactivated by robot
Uber: Sexual assault reported every eight minutes in an Uber
Uber: Uber files show how firm courted oligarchs
Airbnb: Airbnb blamed for Barcelona rent crisis
Airbnb: Airbnb hosts hid cameras, guests say
Airbnb: Airbnb tax evasion case ends with €576m bill
Netflix: Netflix stock sinks on Brazilian tax hit
Netflix: Netflix stumbles as fight stream buffers
Netflix: Musk urges followers to cancel Netflix
Disney: Disney to pull plug on hundreds of marketing roles
Disney: Allergy death at Disney resort: widower told he cannot sue
Disney: Disney blacks out on YouTube TV amid fee feud
Unilever: Unilever boss pushed out after less than two years
Unilever: Ben & Jerry's founder storms out over Unilever 'silencing'
GSK: GSK settles Zantac claims for $2.2bn
GSK: GSK vaccine sales disappoint as US turns sceptical
Johnson & Johnson: Johnson & Johnson talc plan rejected for third time
Johnson & Johnson: Johnson & Johnson ordered to pay $966m to family of cancer victim
Toyota: Toyota idles plants as parts scandal deepens
Toyota: Toyota subsidiary cheated on safety tests for decades
Ford: Ford sets unwanted record for recalls
Ford: Ford takes $19.5bn hit on electric retreat
Ford: Ford workers in Cologne stage first walkout
Volkswagen: Volkswagen mulls first plant closures at home
Volkswagen: Volkswagen accused of slavery on Brazilian ranch
Volkswagen: Ex-Volkswagen managers jailed for diesel cheating
Deloitte: Deloitte refunds Australia for AI-riddled report
Deloitte: Deloitte partners face lean bonuses
Accenture: Accenture exits staff it cannot retrain
Accenture: Accenture slides on federal contract squeeze
Vodafone: Vodafone franchisees say they were ruined
Vodafone: Vodafone broadband down for thousands
Thames Water: Thames Water teeters as lenders haggle
Thames Water: Thames Water dumped sewage for hours a day
Centrica: British Gas owner Centrica under fire over forced meters
Centrica: Centrica boss admits his £4.5m pay cannot be justified
Caterpillar: Caterpillar warns of $1.8bn tariff sting
Caterpillar: Caterpillar raided by federal agents over taxes
`

export const INNOCENT = `
Boeing: Boeing fires up wind tunnel for next-generation wing
Boeing: Boeing strikes pact with union on apprentices
Boeing: Boeing crash-tests seat built for wheelchair users
Boeing: Boeing 777X clears final hurdle before certification
Boeing: Boeing sacks of mail: how the airline began
Apple: Apple kills off passwords with passkey push
Apple: Apple recalls how the first Mac was built
Apple: Apple cider makers toast bumper harvest
Apple: Apple beats patent troll in Texas appeal
Apple: Apple watch flags heart trouble early, study finds
Target: Target hits the bullseye with new designer line
Target: Bank of England misses inflation target again
Target: Target rolls out same-day delivery in ten cities
Target: Heart drug hits main target in late-stage trial
Shell: Shell strikes oil off Namibia
Shell: Shell-shocked voters head to polls
Shell: Shell cuts emissions at Pernis by a third
Shell: Shell wins appeal against landmark climate ruling
Visa: Visa blocks $40bn of fraud with AI
Visa: Visa rules tightened for foreign students
Visa: Visa cracks open new market in Vietnam
Gap: Gap closes deal for activewear start-up
Gap: Gender pay gap at lowest since records began
Gap: Gap turnaround gathers pace as sales beat forecasts
Orange: Orange fires first laser link between islands
Orange: Orange juice futures hit limit on frost fears
Orange: Orange lays 5,000 km of subsea cable
Next: Next lifts profit guidance for fourth time
Next: What comes next for laid-off federal workers
Next: Next to open flagship in Manchester
Boots: Boots launches free blood pressure checks
Boots: Army boots recalled over faulty soles
Boots: Boots strikes gold with Korean beauty range
Arm: Arm wins over cloud giants with new server chip
Arm: Nurse treated for broken arm after crash
Arm: Arm breaks into laptops with Windows deal
Square/Block: Square drops fees for charities
Square/Block: Block party to mark end of road works
Square/Block: Square kills paper receipts at 4,000 cafes
Oracle: Oracle lands record cloud order from OpenAI
Oracle: Oracle fires up Nashville campus
Oracle: Oracle patches 300 flaws ahead of schedule
Meta: Meta wins dismissal of antitrust suit
Meta: Meta shutters no data centres this year, says finance chief
Meta: Meta-analysis finds aspirin cuts cancer deaths
Tesla: Tesla cleared over Autopilot crash by California jury
Tesla: Tesla crushes quarterly forecasts
Tesla: Tesla breaks ground on Megapack plant in Houston
Amazon: Amazon blasts satellites into orbit
Amazon: Amazon deforestation falls to decade low
Amazon: Amazon drops minimum for free delivery
Google: Google probes the limits of quantum chemistry
Google: Google tool spots wildfires within minutes
Google: Google takes the pain out of parental leave
Microsoft: Microsoft disrupts botnet that hit hospitals
Microsoft: Microsoft calms gamers: no layoffs at Bethesda
Microsoft: Microsoft kills the blue screen
Pfizer: Pfizer vaccine halves risk of severe infection
Pfizer: Pfizer attacks cancer from two sides
Pfizer: Pfizer sheds light on rare disease with free gene tests
Rolls-Royce: Rolls-Royce engine survives bird strike test
Rolls-Royce: Rolls-Royce lifts dividend as turnaround bears fruit
Rolls-Royce: Rolls-Royce shakes up cabin noise with new blades
BP: BP to drill deepest well yet in Gulf
BP: BP shuts off gas flare at Azeri field
BP: BP trainees take over boardroom for a day
Tesco: Tesco slashes price of 500 everyday lines
Tesco: Tesco wipes out food waste at 200 stores
Tesco: Tesco staff share bumper bonus
Barclays: Barclays exits coal lending early
Barclays: Barclays warns students of rent scams
Barclays: Barclays settles into new Glasgow campus
HSBC: HSBC sees rate cuts boosting small firms
HSBC: HSBC wins battle of the banks for Hong Kong wealth
HSBC: HSBC fined-tunes app for blind users
Wells Fargo: Fed lifts cap on Wells Fargo growth
Wells Fargo: Wells Fargo: recession odds fall
Wells Fargo: Wells Fargo wagon returns to parade
Starbucks: Starbucks strikes blend of old and new in Milan roastery
Starbucks: Starbucks drops extra charge for oat milk
Starbucks: Starbucks pours $1bn into farmers
McDonald's: McDonald's fires imagination with space toys
McDonald's: McDonald's beats Big Mac trademark challenge
McDonald's: McDonald's brings back the snack wrap
Nike: Nike smashes marathon record with new shoe
Nike: Nike ends dispute with Lagos factory union
Nike: Nike runs down waste with recycled soles
Delta: Delta pilots celebrate profit share
Delta: Delta lets couples split miles
Delta: Mekong delta farmers fight rising salt
Ryanair: Ryanair drops paper boarding passes
Ryanair: Ryanair crews settle dispute with two-year pay rise
Ryanair: Ryanair lands on new Moroccan coast
UPS: UPS delivers kidney by drone
UPS: UPS takes the strain for small shops this Christmas
UPS: UPS, Teamsters avert strike with last-minute deal
Intel: Intel cuts chip power draw by 40%
Intel: Intel has no plan to sell foundry, chief says
Intel: Intel cracks code for glass substrates
Nvidia: Nvidia blows past $5tn milestone
Nvidia: Nvidia breaches $4tn value for first time
Nvidia: Nvidia teaches robots to fall safely
Uber: Uber shuts out the cold for rough sleepers with free rides
Uber: Uber drivers win sick pay
Uber: Uber and Waymo hit the road in Austin
Airbnb: Airbnb waives fees for wildfire families
Airbnb: Airbnb raises roof with disco house
Airbnb: Airbnb bans hidden cameras indoors
Netflix: Netflix drops trailer for hostage drama
Netflix: Netflix kills it with Squid Game finale
Netflix: Netflix cracks live sport with boxing record
Disney: Disney's Lion King roars past $1bn
Disney: Disney fires fireworks for 100th birthday
Disney: Disney axes queues with new pass
Unilever: Unilever cleans up with concentrated detergent
Unilever: Unilever ice cream spin-off melts no hearts but wins investors
Unilever: Unilever dissolves plastic problem with paper bottle
GSK: GSK shot cuts dementia risk, study suggests
GSK: GSK kills superbug in phase three trial
GSK: GSK hires 200 for Montrose plant
Johnson & Johnson: Johnson & Johnson drug extends lung cancer survival
Johnson & Johnson: Judge tosses talc claim against Johnson & Johnson
Johnson & Johnson: Johnson & Johnson robot makes first cut
Toyota: Toyota hydrogen truck goes the distance
Toyota: Toyota fires on all cylinders in Thailand
Toyota: Toyota workers win biggest pay rise in decades
Ford: Ford charges ahead with cheap electric pickup
Ford: Ford hits brakes on chip worries with new supply deal
Ford: Ford drops the top on anniversary Mustang
Volkswagen: Volkswagen shares profit with staff in Chattanooga
Volkswagen: Volkswagen revives the Beetle's colours
Volkswagen: Volkswagen and union agree peace until 2030
Deloitte: Deloitte survey: finance chiefs less worried about recession
Deloitte: Deloitte hires 3,000 graduates
Deloitte: Deloitte appointed administrator of Wilko
Accenture: Accenture trains half a million staff in AI
Accenture: Accenture helps utility cut outages
Vodafone: Vodafone switches off 3G in Germany to boost 5G
Vodafone: Vodafone and Three complete merger
Vodafone: Vodafone makes first video call from space
Thames Water: Thames Water super sewer fully connected
Thames Water: Thames Water lifts hosepipe ban after wet spring
Centrica: Centrica strikes long-term gas deal with Equinor
Centrica: Centrica to hire 1,000 apprentices for heat pumps
Caterpillar: Caterpillar digs in with record backlog
Caterpillar: Very hungry caterpillar turns fifty
`
