/** Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Activision Blizzard/Activision: Women describe frat-boy life at Activision
McDonald's: Teenage staff tell of groping at McDonald's branches
Nike: Survey of Nike women reveals culture of fear
Tesla: Black employees faced slurs at Tesla plant, agency says
Goldman Sachs: Goldman Sachs pays 215m over claims women were held back
Harrods: Former Harrods staff describe abuse by late owner
Rio Tinto: One in three women sexually harassed at Rio Tinto camps
Noble Foods: Noble Foods eggs came from farms with cruelty, film shows
Boohoo: Boohoo suppliers paid workers 3.50 an hour
Nestlé: Children found picking cocoa for Nestlé supplier
Ubisoft: Ex-Ubisoft bosses stand accused of bullying
Lloyds Bank/Lloyds: Women at Lloyds earn a third less than men
Fox News: Hostile workplace claims pile up at Fox News
Pimco: Racial bias complaint filed by Pimco staff
Bud Light/Anheuser-Busch: Drinkers turn their backs on Bud Light
Starbucks: Malaysian customers shun Starbucks
H&M: H&M vanishes from Chinese shopping apps over Xinjiang stance
Nestlé: Ukraine activists brand Nestlé a sponsor of war
Balenciaga: Balenciaga says sorry for campaign with children
Pepsi/PepsiCo: Carrefour clears Pepsi from shelves in price row
Lush: Outcry forces Lush to pull poster
BrewDog: Staff letter shreds BrewDog's image
Zara/Inditex: Zara withdraws campaign that looked like Gaza
Spotify: Musicians desert Spotify over founder's arms investment
Deliveroo: Riders vent anger at Deliveroo
Tesla: Vandals target Tesla showrooms across Europe
Shell: Climate campaigners disrupt Shell's annual meeting
Barclays: Students pressure universities to dump Barclays
United Airlines: United Airlines passenger dragged from seat
Ryanair: Ryanair named worst for customer service again
Huawei: Washington adds Huawei to trade blacklist
Hikvision: Canada tells Hikvision to shut up shop
Kaspersky: US outlaws sales of Kaspersky software
TikTok: TikTok barred from government phones
SMIC: Tighter US export controls squeeze SMIC
Rosneft: Rosneft placed under British sanctions
Nvidia: China stops its tech giants from buying Nvidia chips
Evraz: Evraz frozen out of London
Micron: Micron shut out of Chinese infrastructure
DJI: Drone maker DJI faces US import ban
Toyota: BYD leaves Toyota behind in Thailand
Intel: AMD laps Intel in data centres
Volvo: Customers desert Volvo for cheaper Chinese makes
Google/Alphabet: ChatGPT eats into Google's lead
Adidas: Adidas loses German national team to Nike
Tesco: Aldi undercuts Tesco on Christmas dinner
Salesforce: Why finance teams are leaving Salesforce
Nokia: How Nokia missed the smartphone
Peloton: What went wrong at Peloton
Facebook/Meta: Facebook's slow fade among the young
Boeing: Can Boeing ever recover?
Volkswagen: Volkswagen's software nightmare drags on
Oatly: The rise and fall of Oatly
Zara/Inditex: Zara owner embroiled in row over copied designs
Disney: DeSantis strips Disney of its special district
Harley-Davidson: Conservative influencers target Harley-Davidson over diversity
BBC: MPs grill BBC bosses on bias
McKinsey: McKinsey's opioid work comes back to haunt it
Thames Water: Sewage in Oxford rivers: Thames Water on the spot
Ikea: Wood from protected Romanian forests found in Ikea furniture
`

export const INNOCENT = `
Nike: Nike women's shoe adapts to a changing body
Goldman Sachs: Goldman Sachs backs 10,000 women-owned firms
Rio Tinto: Rio Tinto puts women in charge of haul trucks
Noble Foods: Noble Foods hatches plan for carbon-neutral eggs
Ubisoft: Ubisoft game trains surgeons' hands
Lloyds Bank/Lloyds: Lloyds closes gender pay gap
Nestlé: Nestlé pays cocoa farmers to send children to school
Starbucks: Starbucks customers hail return of ceramic cups
Pepsi/PepsiCo: Pepsi clears last artificial colours from its snacks
Lush: Lush lets customers bring back pots
BrewDog: BrewDog wins praise for lost forest in Scotland
Spotify: Spotify wins over musicians with mixing tool
Deliveroo: Deliveroo riders save choking man
Shell: Shell biofuel wins over ferry owners
Barclays: Barclays lends to student housing co-operatives
United Airlines: United Airlines passengers to get free wi-fi in flight
Ryanair: Ryanair named most punctual of the large airlines
Huawei: Huawei sanctions open-source licence for its compiler
Nvidia: Nvidia allowed to sell chips to China again
Micron: Micron banks on high-bandwidth memory
DJI: DJI drones plant mangroves in Senegal
Toyota: Toyota overtakes rivals in solid-state battery patents
Intel: Intel beats AMD to glass substrates
Volvo: Volvo trucks overtake diesel on cost in Swedish trial
Tesco: Tesco undercuts discounters on fruit and vegetables
Salesforce: Salesforce takes on rivals with agent platform
Nokia: Nokia lures networking engineers to Dallas lab
Disney: Disney lights up Oslo with Frozen musical
Harley-Davidson: Harley-Davidson riders raise funds for clean water
McKinsey: McKinsey study puts price on clean steel
Ikea: Ikea fights food waste with smaller portions
Siemens: Siemens gas turbine rivals batteries for fast reserve
Patagonia: Patagonia praised for repair service
Lego: Lego bans single-use plastic from its boxes
Oatly: Oatly criticism of milk labels upheld by appeal judges
Vestas: Vestas blades resist lightning strikes
Ørsted: Ørsted turbines withstand worst storm in decades
Arup: Arup solves puzzle of leaning tower
ABB: ABB robots take over dull jobs in bakery
Rheinmetall: Rheinmetall field hospital reaches earthquake zone
Merck: Merck antibody attacks tumours from two sides
AstraZeneca: AstraZeneca combats asthma with biologic for children
Sanofi: Sanofi fights flu with better dose
Skanska: Skanska buries problem cables under Stockholm
Veolia: Veolia tackles pollution in Seine before swimmers arrive
Schneider Electric: Schneider Electric named most sustainable company
Zurich Insurance: Zurich Insurance launches cover against blackouts
Bloomberg: Bloomberg ends paywall for students
Monzo: Monzo bank holiday app icon delights customers
Dyson: Dyson hair dryer runs cool and quiet
Decathlon: Decathlon rents out skis by the day
Saab: Saab submarine slips silently into water
Arla: Arla farmers cut methane by feeding seaweed
National Grid: National Grid strikes tunnel breakthrough under the Thames
Equinix: Equinix heat warms Paris pool
Fujitsu: Fujitsu simulates traffic collapse to prevent it
Hitachi: Hitachi trains replace diesel in Devon
Jacobs: Jacobs clears mines from Thai border farms
`
