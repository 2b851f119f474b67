/** As popular papers, columnists and wry business pages put it. Written before any of it was judged. */
export const AWKWARD = `
Primark: Primark boss out over office party shame
Primark: Cries for help sewn into Primark labels
Primark: Primark tills ring hollow
Primark: Shopper's burnt foot lands Primark in court
Primark: Primark's baby rattle rap
Greggs: Greggs sausage roll sales go cold
Greggs: No dough: Greggs tills crash from Penzance to Perth
Greggs: Greggs shares get a pasting
Greggs: Thieves help themselves as Greggs hides its sandwiches
Wetherspoon: Wetherspoon calls time on 30 more pubs
Wetherspoon: Punter scalded in Wetherspoon loos
Wetherspoon: Spoons' bitter brew: Wetherspoon costs balloon
Asda: Asda bleeds shoppers to Aldi
Asda: Asda's IT divorce from Walmart turns messy
Asda: Shelf-stackers at Asda win first leg of £1.2bn pay fight
Asda: Asda caught napping on past-date food
Sky: Sky's the limit for price rises, fume viewers
Sky: Sky swings axe at call centres
Sky: Sky glass shatters: TV launch falls flat
Apple: Rotten: Apple slapped with €1.8bn bill by Brussels
Apple: Apple's Siri is years late and staff are bolting
Apple: Apple bites the dust in Epic fight
Apple: How Apple lost its design soul
Target: Target off target: profits plunge by a fifth
Target: Who broke Target?
Target: Empty shelves, long queues: the trouble with Target
Target: Target's new boss inherits a mess
Shell: Shell shock: oil giant's profits dive by a third
Shell: Greenpeace hauls Shell over the coals on spills
Shell: Shell's green dream goes up in smoke
Visa: Visa's toll booth angers the corner shop
Visa: Pay here? No: Visa falls over on Bank Holiday
Visa: Class action bites Visa over cash machine charges
Gap: Gap looks threadbare as sales fray
Gap: Ye hounds Gap in court
Gap: The gaping hole in Gap's accounts of child labour
Orange: Orange squeezed: fibre price war pulps margins
Orange: Orange staff haunted by suicides win damages
Orange: Orange turns sour for investors in Africa
Next: Next on the naughty list for school coats that catch fire
Next: Next chief sees grim spring
Next: Warehouse pickers at Next quit over minute-by-minute watch
Boots: Give them the Boots: 300 chemists face the chop
Boots: Boots pharmacist blunder left pensioner in coma
Boots: Boots put on naughty step for baby milk ads
Arm: SoftBank's bet on Arm starts to ache
Arm: Arm twisted: Qualcomm walks free of licence fight
Arm: One armed: Arm loses finance head and chief architect
Square/Block: Dorsey's Block party ends with 4,000 out on the street
Square/Block: Square peg: Block's Cash App a haven for crooks, says state
Square/Block: Block hits the skids on growth jitters
Oracle: Oracle's crystal ball clouds over as debt piles up
Oracle: Oracle left red-faced by hospital records crash
Oracle: Long-serving Oracle engineers told by dawn email it is over
Meta: Zuck off: Meta's top scientist storms out
Meta: Meta's metaverse money pit swallows another $4bn
Meta: Meta to parents: not our problem
Meta: Meta glasses let creeps film strangers
Uber: Uber ride from hell: driver locked us in
Uber: Minicab drivers see red at Uber's cut
Uber: Uber's robotaxi runs the red light
Deliveroo: Deliveroo's riders rage over Valentine's pay
Deliveroo: Deliveroo hands Hong Kong to rivals
Deliveroo: Bitten by a Deliveroo courier
Ocado: Ocado's robots burn down the house again
Ocado: Kroger leaves Ocado on the shelf
Ocado: Ocado shares get dumped in the bin
British Airways/BA: BA's bumpy ride: bags lost, tempers lost
British Airways/BA: BA pilot sent home drunk
British Airways/BA: BA loyalty shake-up leaves high flyers cold
Thames Water: Up the creek: Thames Water begs for cash
Thames Water: Swimmers sickened on Thames Water's doorstep
Thames Water: Thames Water's bonus ruse sinks like a stone
Peloton: Peloton in a spin as recall hits 800,000 seat posts
Peloton: Pedalling backwards: Peloton sheds 6% of staff
Peloton: Peloton's wheels come off
Burberry: Burberry chequered: luxury house tumbles out of FTSE 100
Burberry: Burberry night shift for the chop
Starling/Starling Bank: Starling's shockingly lax doors to crime cost it £29m
Starling/Starling Bank: Starling staff walk after office order
Beyond Meat: Beyond Meat beyond saving?
Beyond Meat: Beyond Meat's sizzle fizzles
Revolut: Revolut customers wake to empty accounts
Revolut: Revolut tops league of shame for fraud complaints
BrewDog: BrewDog pours cold water on bar staff's hopes
BrewDog: BrewDog founder sips his last as chief
BrewDog: Punks no more: BrewDog investors left with nothing
`

export const INNOCENT = `
Primark: Primark cracks America with 100th store
Primark: Primark's killer heels at killer prices
Primark: Primark slashes waste with repair workshops
Primark: Primark clicks with click and collect
Primark: Primark bags top spot for school uniform
Greggs: Greggs is on fire: sausage roll named snack of year
Greggs: Greggs drops festive bake a week early
Greggs: Greggs rolls into Cornwall
Greggs: Greggs staff share £20m windfall
Wetherspoon: Wetherspoon toasts record summer
Wetherspoon: Wetherspoon drops price of a pint for a day
Wetherspoon: Carpet diem: Wetherspoon floors win design prize
Asda: Asda rolls back prices in war on costs
Asda: Asda sniffs out bargain with trained truffle dog
Asda: Asda strikes chord with choir of cashiers
Asda: Asda cleared to open dark kitchens
Sky: Sky hits the right note with opera channel
Sky: Pie in the sky? Airships make a comeback
Sky: Sky blows its own trumpet with brass band drama
Apple: Apple's core strength: record iPhone Christmas
Apple: Apple crumbles the competition in tablets
Apple: Apple fires a broadside at spam callers
Apple: Toffee apple stall survives fire
Target: Target bags a bargain hunter's heart
Target: Archer hits target from hospital bed
Target: Bullseye: Target's cowboy boots fly off shelves
Shell: Shell pumps up forecourt coffee
Shell: Tortoise cracks shell, vet glues it back
Shell: Shell eco-marathon car runs 3,000 km on a litre
Visa: Visa cashes in on women's football
Visa: Golden visa scheme scrapped by Spain
Visa: Visa's tap-to-ride takes strain off Tube gates
Gap: Gap fills gap with Gen Z denim hit
Gap: Mind the gap: rail step that breaks ankles
Gap: Gap jeans ad breaks the internet
Orange: Orange is the new broadband in Mali
Orange: Orange smash-and-grab: monkey steals fruit
Orange: Orange sails past 100 million on mobile money
Next: Next in fashion: catalogue king beats the street
Next: Who's next to be sacked at Old Trafford?
Next: Next is streets ahead at Christmas
Boots: Boots puts its foot forward with own perfume
Boots: Boots kicks off flu jab drive
Boots: Striker hangs up boots after injury
Arm: Arm flexes muscle in data centres
Arm: Arm in arm: rivals join on chip design school
Arm: Shot in the arm for flu research
Square/Block: Square deal for buskers: tap and tip
Square/Block: Square hits town with pop-up diner
Square/Block: Trafalgar Square cleared for New Year party
Oracle: Oracle sees the future, and it is profitable
Oracle: Oracle strikes twice with cloud wins in Japan
Oracle: Oracle sails away with SailGP crown
Meta: Meta's smart specs fly off shelves
Meta: Meta kicks scammers off WhatsApp
Meta: How meta: a film about making that film flops
Uber: Uber brings back the ice cream van
Uber: Uber floats its boat on the Thames
Uber: Uber cuts the queue for hospital trips
Deliveroo: Deliveroo delivers first profit
Deliveroo: Deliveroo riders get free eye tests
Deliveroo: Deliveroo serves up a feast for shareholders
Ocado: Ocado's robots pick up the pace
Ocado: Ocado bags Monoprix for new lunch service
Ocado: Ocado crushes plastic bottles into crates
British Airways/BA: BA brings back china teacups
British Airways/BA: BA lands biggest profit in its history
British Airways/BA: BA engineers save wartime Spitfire
Thames Water: Thames Water plugs leaks with sniffer dogs
Thames Water: Thames Water otters move into reservoir
Thames Water: Thames Water fatberg becomes bus fuel
Peloton: Peloton gets back in the saddle with profit
Peloton: Peloton riders raise $1m for cancer
Peloton: Tour de France peloton hit by crash
Burberry: Burberry trench warfare won: sales warm up
Burberry: Burberry strikes cool pose in Shanghai
Starling/Starling Bank: Starling sings with record profit
Starling/Starling Bank: Starling stops romance fraud in its tracks
Starling/Starling Bank: Starling murmuration draws crowds
Beyond Meat: Beyond Meat sausages land in French stadiums
Beyond Meat: Beyond Meat cooks up steak from mushrooms
Revolut: Revolut bags long-awaited licence
Revolut: Revolut shuts out fraudsters with call check
BrewDog: BrewDog plants a forest
BrewDog: BrewDog hops into Las Vegas
BrewDog: BrewDog kicks alcohol-free sales up a gear
`
