/** In every manner, over employers that were seldom practised on; judged once before the rules were mended by it. */
export const AWKWARD = `
Philips: Philips sleep machines tied to 500 deaths
Philips: Philips to pay $1.1bn over foam that crumbled
Philips: Philips warns of softer China
Medtronic: Medtronic pump may deliver wrong dose
Medtronic: Medtronic to spin off diabetes arm, jobs uncertain
Abbott: Abbott formula plant shut over bacteria
Abbott: Abbott told to pay $495m over preterm baby's injury
Bayer: Bayer weighs bankruptcy for Roundup unit
Bayer: Bayer managers cleared out, 12,000 roles gone
Novartis: Novartis gene therapy patients die of liver failure
Roche: Roche Alzheimer's hope dashed
Sanofi: Sanofi sells half of Opella as unions march
Takeda: Takeda abandons cell therapy
Biogen: Biogen's Aduhelm laid to rest
Gilead: Gilead sued for sitting on safer drug
Walgreens: Walgreens posts sentries as theft rises, shuts 1,200 stores
Walgreens: Walgreens to pay $350m over bogus opioid scripts
CVS: CVS pharmacists walk out in Kansas City
CVS: CVS ousts chief as insurance costs bite
Rite Aid: Rite Aid wipes shelves clean in second bankruptcy
Cigna: Cigna doctors rejected claims without reading them
Humana: Humana sinks as star ratings dim
Enel: Enel blackout leaves Santiago in the dark
E.ON: E.ON billing blunder leaves thousands in arrears
RWE: RWE razes village, Thunberg dragged off
Vattenfall: Vattenfall halts Norfolk Boreas as costs leap
Ørsted: Ørsted crashes after US stop-work order
Ørsted: Ørsted to let a quarter of its people go
National Grid: National Grid fire shut Heathrow after ignored repair
National Grid: Whistling pylons drive villagers mad at National Grid
SSE: SSE boss to leave amid grid row
Scottish Power: Scottish Power overcharged dead customers
Octopus Energy: Octopus Energy customers cut off in error
Ovo: Ovo Energy hunts cash as regulator frowns
Bulb: Bulb rescue costs every household £150
Severn Trent: Severn Trent let sewage spill for weeks
United Utilities: United Utilities dumped waste in Windermere
Southern Water: Southern Water taps run dry in Hastings
Veolia: Veolia drivers dump bins in pay fight
Suez: Suez incinerator stinks, say neighbours
Skanska: Skanska barges broke loose, battered bridge
Bechtel: Bechtel accused of stiffing Kenyan crews
Carillion: Carillion directors banned
Laing O'Rourke: Laing O'Rourke loses £288m
Persimmon: Persimmon homes have missing fire barriers
Barratt: Barratt cracks: tower residents moved out
Bellway: Bellway slows building as buyers vanish
Taylor Wimpey: Taylor Wimpey trolls buyers with doubling ground rents
Foxtons: Foxtons staff groped, report says
Rightmove: Rightmove shares plunge on AI spending
Zillow: Zillow house-flipping folly costs 2,000 jobs
WeWork: WeWork tenants find doors locked
Regus: Regus sites shut without notice
Hilton: Hilton data exposed by vendor slip
Accor: Accor named in trafficking suit
Hyatt: Hyatt bedbugs cost it $2m
Center Parcs: Center Parcs told guests to leave for Queen's funeral, backed down
Butlin's: Butlin's slide injures boy
Merlin: Merlin ride crash victims win payout
Thorpe Park: Thorpe Park swing jams, riders dangle
Cineworld: Cineworld dims lights at 25 sites
AMC: AMC meme crowd turns on chief
Warner Bros: Warner Bros axes finished film, fans howl
Paramount: Paramount trims 2,000 after merger
Sony: Sony hack spills stars' pay
Universal: Universal tram crash hurts 15
Spotify: Spotify fined for ignoring data requests
EA: EA staff fear Saudi buyout
Ubisoft: Ubisoft executives convicted of harassment
Ubisoft: Ubisoft delays Assassin's Creed, stock at decade low
Activision: Activision culture of "frat boys" lands it in court
Take-Two: Take-Two leak of GTA thrills hackers, dismays studio
Epic: Epic fined for tricking kids
Roblox: Roblox predators: three more states sue
Discord: Discord photo IDs stolen
Telegram: Telegram founder held in France
X/Twitter: X fined over blue ticks
X/Twitter: Twitter lays off half its staff by email
LinkedIn: LinkedIn users sue over AI training
Bumble: Bumble apologises for celibacy ads
Tinder: Tinder payers drop for ninth quarter
Grindr: Grindr shared HIV status, suit claims
Monzo: Monzo fined for lax checks
Revolut: Revolut drained my account, says pensioner
Klarna: Klarna losses double as shoppers miss payments
Wise: Wise boss fined over late tax
Stripe: Stripe lets 300 go, sends duck picture by mistake
Coinbase: Coinbase staff bribed to leak data
Robinhood: Robinhood traders locked out in frenzy
Binance: Binance founder jailed
FTX: FTX customers wait for their money
Credit Suisse: Credit Suisse bondholders wiped out
Julius Baer: Julius Baer boss out over Benko loans
ABN Amro: ABN Amro to drop 5,200 posts
Commerzbank: Commerzbank stalked by UniCredit
Danske Bank: Danske Bank chased dead people for debt
Swedbank: Swedbank chief cleared? No, jailed on appeal
Nordea: Nordea shamed by Panama papers
Aegon: Aegon packs bags for America, Dutch staff anxious
Axa: Axa pulls cover from wildfire towns
Zurich Insurance: Zurich Insurance dinged by hurricane claims
Swiss Re: Swiss Re reserves hole swallows profit
Admiral: Admiral shortchanged crash victims
Hiscox: Hiscox refuses pandemic claims, pubs fume
`

export const INNOCENT = `
Philips: Philips scanner finds strokes in ambulance
Philips: Philips lifts outlook as orders recover
Medtronic: Medtronic robot wins approval
Medtronic: Medtronic pacemaker the size of a pill saves baby
Abbott: Abbott sensor warns of low sugar
Abbott: Abbott runs past forecasts
Bayer: Bayer beats Roundup appeal in Missouri
Bayer: Bayer pill cools hot flushes
Novartis: Novartis malaria drug for babies cleared
Roche: Roche test spots dementia early
Sanofi: Sanofi to build insulin plant in Beijing
Takeda: Takeda wakes up narcolepsy market
Biogen: Biogen drug slows childhood disease
Gilead: Gilead shot prevents HIV for six months
Walgreens: Walgreens fills a billion scripts
CVS: CVS lifts forecast for third time
CVS: CVS drops cigarettes, a decade on
Cigna: Cigna caps cost of weight-loss drugs
Humana: Humana opens clinics in old Walmarts
Enel: Enel switches on Italy's largest battery
E.ON: E.ON raises grid spending
RWE: RWE strikes wind power deal with Meta
Vattenfall: Vattenfall warms Berlin with sewage heat
Ørsted: Ørsted completes first Taiwan wind farm
National Grid: National Grid buries pylons in Dorset
National Grid: National Grid: Britain runs on record wind
SSE: SSE fires up Dogger Bank
Scottish Power: Scottish Power to hire 1,000
Octopus Energy: Octopus Energy pays customers to use power
Severn Trent: Severn Trent plugs leaks with satellites
United Utilities: United Utilities plants a million trees
Southern Water: Southern Water oysters clean Solent
Veolia: Veolia turns coffee cups into pencils
Suez: Suez canal traffic recovers
Skanska: Skanska builds hospital in half the time
Bechtel: Bechtel wins Sydney airport metro
Persimmon: Persimmon lifts building target
Barratt: Barratt homes sing with swift bricks
Bellway: Bellway order book swells
Taylor Wimpey: Taylor Wimpey tests zero-carbon homes
Foxtons: Foxtons rents rise to record
Rightmove: Rightmove says asking prices hit new high
Rightmove: Rightmove sees off Murdoch bid
Zillow: Zillow adds flood risk to listings
Hilton: Hilton opens hotel in Paris station
Accor: Accor Orient Express sails
Hyatt: Hyatt buys Playa resorts
Center Parcs: Center Parcs breaks ground in Scotland
Butlin's: Butlin's brings back redcoats
Merlin: Merlin the wizard game casts spell
Thorpe Park: Thorpe Park coaster smashes speed record
Cineworld: Cineworld screens opera live
AMC: AMC packs seats with concert films
Warner Bros: Warner Bros sweeps Oscars
Paramount: Paramount shoots Top Gun sequel
Universal: Universal opens Epic Universe
Universal: Universal credit claimants fall
EA: EA football game kicks off season
Ubisoft: Ubisoft trains writers with AI
Take-Two: Take-Two lifts bookings forecast
Epic: Epic wins Apple appeal
Epic: Epic storm batters coast
Roblox: Roblox teaches pupils to code
Discord: Discord hits 250 million users
Discord: Discord among ministers over budget
Telegram: Telegram founder allowed home
X/Twitter: X marks the spot: treasure hunt ends
LinkedIn: LinkedIn adds job match tool
Bumble: Bumble bees dance for sugar
Tinder: Tinder for cows matches bulls
Monzo: Monzo turns profit for second year
Revolut: Revolut wins Mexican licence
Klarna: Klarna pops on debut
Wise: Wise cuts fees
Wise: Wise moves: how to save
Stripe: Stripe buys Bridge
Coinbase: Coinbase joins S&P 500
Robinhood: Robinhood tops forecasts
Binance: Binance cleared to return to India
ABN Amro: ABN Amro buys German lender
Commerzbank: Commerzbank raises dividend
Danske Bank: Danske Bank lifts guidance
Swedbank: Swedbank freed of US probe
Nordea: Nordea tops return goal
Aegon: Aegon raises payout
Axa: Axa covers farmers against drought
Zurich Insurance: Zurich Insurance profit hits record
Swiss Re: Swiss Re: wildfire losses to rise
Admiral: Admiral staff get £180 share bonus
Admiral: Rear admiral sacked
Hiscox: Hiscox art show opens
`
