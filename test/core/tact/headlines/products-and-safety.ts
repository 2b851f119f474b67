/** Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Marks & Spencer/M&S: M&S shoppers' details taken in Easter cyber raid
Qantas: Six million Qantas passengers caught up in data theft
Okta: Intruders got into Okta support system
LastPass: LastPass admits password vaults were copied
T-Mobile: T-Mobile customers' social security numbers for sale on dark web
Jaguar Land Rover/JLR: Hack keeps JLR plants idle for a third week
Snowflake: Ticket and bank records tumble out of Snowflake accounts
23andMe: Genetic profiles of 6.9 million 23andMe users exposed
Capita: Gang publishes files stolen from Capita
MGM Resorts: Slot machines go dark as MGM Resorts is hit by cyber-attack
Toyota: Toyota calls back 2.2 million cars over door electronics
Ford: Ford issues its 90th safety recall of the year
Philips: Foam in Philips breathing machines may be toxic
Peloton: Peloton seat posts can snap, agency warns
Abbott: Powdered formula from Abbott tied to infant infections
Samsung: Washing machines from Samsung pulled from shelves after fires
Boar's Head: Listeria outbreak traced to Boar's Head liverwurst
Tesla: Cybertruck panels fall off, Tesla told to fix them
Airbus: Airbus finds metal fatigue in A380 wing spars
Rolls-Royce: Premature engine wear dogs Rolls-Royce Trent fleet
Chipotle: Dozens ill after eating at Chipotle in Ohio
Ferrero: Kinder eggs: Ferrero knew of salmonella for weeks
Novo Nordisk: Eye damage reports cloud Novo Nordisk's weight drug
Microsoft: Teams and Outlook down for thousands, Microsoft confirms
CrowdStrike: Botched CrowdStrike update paralyses airports
AWS/Amazon Web Services: Banks and apps knocked out as AWS stumbles
Rogers: Rogers customers without service for 19 hours
Optus: Emergency calls failed during Optus blackout
TSB: TSB locks customers out of accounts again
Slack: Slack is not working for many this morning
Cloudflare: Half the web unreachable as Cloudflare falters
Southwest Airlines/Southwest: Southwest scraps 2,900 flights as crew system buckles
Air India: 241 perish as Air India jet comes down after take-off
Boeing: Door plug tears off Boeing 737 in mid-air
Norfolk Southern: Toxic train fire in Ohio haunts Norfolk Southern
Vale: Brumadinho dam families still wait for Vale
Tesla: Worker loses life at Tesla factory near Berlin
Amazon: Amazon warehouse injuries twice industry rate, senators find
BASF: Eight hurt in blast at BASF works in Ludwigshafen
Uber: Pedestrian dies after being struck by Uber test car
DHL: DHL cargo plane crashes near Vilnius
Shell: Crew evacuated as fire breaks out on Shell platform
Waymo: Waymo robotaxi runs over cat in San Francisco
Disney: Guest dies after meal at Disney restaurant
EasyJet: Passengers hurt as EasyJet flight hits turbulence
`

export const INNOCENT = `
Marks & Spencer/M&S: M&S opens data academy for store managers
Qantas: Qantas breaks new ground with 20-hour flights
Okta: Okta shuts out phishing with passkeys
T-Mobile: T-Mobile pays hackers through expanded bug bounty
Jaguar Land Rover/JLR: JLR picks Halewood for electric Range Rover
Snowflake: Snowflake lets firms detect data leaks in seconds
MGM Resorts: MGM Resorts goes dark-sky friendly in Nevada
Toyota: Toyota recalls its first hybrid with anniversary model
Ford: Ford passes crash test with five stars for van
Philips: Philips chief recalls how it reinvented itself
Abbott: Abbott sensor spots glucose drops before they happen
Samsung: Samsung phone sees in the dark
Airbus: Airbus hits the runway running with A321XLR
Rolls-Royce: Rolls-Royce engine burns pure hydrogen in test
Chipotle: Chipotle kills it with new chicken recipe
Ferrero: Ferrero opens blast freezer centre in Ontario
Novo Nordisk: Novo Nordisk drug lowers risk of death after heart attack
Microsoft: Microsoft patches keep hospitals safe from ransomware
CrowdStrike: CrowdStrike stops breaches at half of the Fortune 500
AWS/Amazon Web Services: AWS cuts outage recovery to seconds for lenders
Rogers: Rogers reports no outages during ice storm
Optus: Optus sends satellites into orbit for bush coverage
TSB: TSB becomes fraud refund champion
Slack: Slack cuts slack time between meetings
Cloudflare: Cloudflare fends off largest cyberattack ever seen
Southwest Airlines/Southwest: Southwest takes off with assigned seats
Air India: Air India to crash-train cabin staff in Sanskrit
Boeing: Boeing Starliner docks without a glitch
Norfolk Southern: Norfolk Southern derailment detectors win safety prize
Vale: Vale drills deep into nickel recycling
Amazon: Injury rates fall for fifth year at Amazon
BASF: BASF catalyst sets hydrogen prices on a downward path
Uber: Uber flags crash hot spots for city planners
DHL: DHL blasts past target for electric vans
Waymo: Waymo cars have 85% fewer injury crashes than humans
Disney: Disney park fireworks explode in colour for anniversary
EasyJet: EasyJet fire-resistant seats win award
Zurich Insurance: Zurich Insurance pays out faster after accidents
Siemens Healthineers: Siemens Healthineers scanner finds fatal heart defects early
Honeywell: Honeywell sensors warn miners of gas leaks
Bosch: Bosch stability system halves motorcycle accidents
GSK: GSK vaccine cuts deaths from malaria
Palo Alto Networks: Palo Alto Networks names the vulnerabilities that matter most
Hilti: Hilti drill stops itself before it injures the user
Pinterest: Pinterest reaches record recall rate for its visual search
Nvidia: Nvidia crash-course for teachers fills up in a day
`
