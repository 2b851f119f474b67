/** Employers called like a word, in bad news: written after the first rounds. */
export const AWKWARD = `
Target: Thieves cost Target millions
Target: Target's new boss inherits angry shoppers
Target: Analysts cut Target ratings after dismal quarter
Target: Walmart steals shoppers from Target
Target: Dismal year for Target ends with layoffs
Shell: Nigerian villagers sue Shell over spill
Shell: Spill from Shell pipeline fouls creek
Shell: Shell pipeline leak fouls creek
Shell: Investors desert Shell over climate
Shell: Shell geologists quit over cuts
Visa: Senators attack Visa over swipe fees
Visa: Visa swipe fees under fire
Visa: Visa network outage stops shoppers
Visa: Merchants reject Visa settlement
Gap: Gap workers in Manila laid off
Gap: Tariffs hit Gap hard
Orange: Orange customers lose network
Orange: Former Orange boss jailed
Orange: Orange France data stolen
Next: Next apologises over jumper slogan
Next: Next warehouse workers underpaid
Boots: Boots pharmacists protest at workload
Boots: Boots cuts pension promises
Boots: Watchdog raps Boots over baby milk
Arm: SoftBank's Arm faces antitrust complaint
Arm: Arm engineers laid off in Cambridge
Block: Block fined $80m over Cash App
Square: Square sellers hit by outage
Meta: Meta moderators traumatised, suit says
Meta: Children at risk on Meta platforms, states say
Meta: Meta VR unit bleeds billions
Sky: Sky engineers face axe
Sky: Sky News staff to strike
Sky: Viewers furious as Sky goes down
Three: Three network fails for thousands
Three: Three fined over emergency calls
Virgin: Virgin Atlantic to cut 500 cabin crew
Virgin/Virgin Media: Complaints about Virgin Media soar
Chase: Chase closes accounts without warning
Chase: Chase bankers accused of bias
Snap: Snap stock collapses on forecast
Snap: Snap spectacles flop
Slack: Slack workers fear layoffs at Salesforce
Slack: Hackers steal Slack code
Zoom: Zoom boss warns of weak demand
Stripe: Stripe valuation slashed
Ford: Ford sued over exploding Pinto-style crash
Ford: Ford Bronco recall widens
Delta: Delta pilots picket in Atlanta
Delta: Delta jet slides off runway
Spirit: Spirit pilots fear furlough
United: United pilot arrested drunk
United: United cancels Newark flights as controllers walk off
Frontier: Frontier passengers stranded overnight
Universal: Universal Music loses TikTok fight
Discovery: Warner and Discovery layoffs mount
Mars: Mars chocolate pulled in 55 countries
Caterpillar: Caterpillar profit squeezed by tariffs
Lime: Lime scooters banned from Paris
Bolt: Bolt cab driver charged with assault
Bird: Bird scooters vanish from Miami
Dish: Dish misses interest payment
Ally: Ally lays off 500
Progressive: Progressive agents leak client records
Compass: Compass agents sue over commissions
Oracle: Oracle lays off Seattle engineers
Oracle: Oracle hospital software linked to harm
Apple: Apple supplier Foxconn hit by riot
Apple: Apple fined €500m by Brussels
Apple: Apple store staff strike in Sydney
Apple: iPhone maker Apple cuts orders
Amazon: Amazon pickers hurt more often, study says
Jet: Jet loses battle over slots
Wise: Wise founder fined over tax
Monday: Monday shares crash on outlook
Box: Box cuts staff
Match: Match sued over addictive apps
Root: Root Insurance leak exposes licences
Toast: Toast lays off 550
Guess: Guess chairman steps down over harassment
Express: Express files for bankruptcy
Nationwide: Nationwide staff furious over bonus
Indeed: Indeed to cut 1,000 jobs
Clover: Clover Health sued over claims
Coach: Coach sales slump in China
Fox: Fox settles Dominion suit for $787m
Fox: Fox News host fired
Sage: Sage Therapeutics cuts half its staff
Dow: Dow Chemical plant leaks gas
Citizens: Citizens faces claims of redlining
Principal: Principal fined for misleading savers
Sharp: Sharp closes display plant
Smart: Smart recalls electric cars
X: X fined over blue ticks
X: X loses half its advertisers
Oscar: Oscar Health shares crash
Figure: Figure robot skull-crushing claim lands in court
Notion: Notion hit by outage
`

export const INNOCENT = ''
