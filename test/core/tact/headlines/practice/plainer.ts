/** A second round of practice, in plainer words; neither half counts it. */
export const AWKWARD = `
Novartis: Novartis to cut up to 8,000 jobs in global restructuring
Philips: Philips CEO to step down amid recall fallout
Salesforce: Salesforce lays off more than 1,000 even as it hires for AI
Tesla: Tesla recalls nearly 4,000 Cybertrucks over accelerator pedal
Wells Fargo: Wells Fargo fined $1 billion over auto loan abuses
Equifax: Equifax breach exposed data of 147 million people
Boeing: Boeing whistleblower found dead ahead of deposition
GE: GE slashes dividend to a penny
Goldman Sachs: Partner exodus continues at Goldman Sachs
Nikola: Short-seller accuses Nikola of deceiving investors
Deutsche Bank: Prosecutors search Deutsche Bank headquarters
Credit Suisse: Credit Suisse clients withdraw billions
Siemens: Thousands of Siemens workers protest plant closures
Vodafone: Vodafone shares sink to 20-year low
Twitter: Twitter sued for unpaid rent
Volkswagen/VW: VW workers hold warning strikes
Volkswagen: Volkswagen considers first German plant closures in its history
McDonald's: CDC links deadly E. coli outbreak to McDonald's Quarter Pounders
Delta Air Lines: Delta Air Lines cancels 500 flights as outage drags on
AT&T: AT&T says nearly all customers' call records were stolen
Nike: Nike sales slump as boycott calls grow
Airbus: Airbus pays 3.6 billion euros to settle bribery cases
PwC: PwC Australia partners ousted over tax leaks
Rite Aid: Rite Aid files for bankruptcy again
US Steel/U.S. Steel: Explosion at US Steel plant kills two
Huawei: US adds Huawei affiliates to entity list
TikTok: Supreme Court upholds law that could ban TikTok
Barclays: Former Barclays boss Staley loses challenge to City ban
Pfizer: Pfizer misses estimates as Covid sales dry up
Disney: Activist Peltz launches proxy fight at Disney
Kraft Heinz: Kraft Heinz takes $9 billion writedown
Lyft: Lyft drivers allege discrimination in class action
Snowflake: Snowflake CEO Slootman retires; shares plunge
Stellantis: UAW strikes Stellantis plant in Ohio
Dyson: Dyson axes a quarter of its UK workforce
Asda: Asda bosses under fire over empty shelves
Sainsbury's: Sainsbury's apologises after card payments fail
Heathrow: Heathrow shut by substation fire
P&O Ferries: P&O Ferries sacks 800 seafarers over video call
Foxconn: Violent protests rock Foxconn iPhone factory
Glencore: Glencore pleads guilty to market manipulation
Morgan Stanley: Federal probe looks at how Morgan Stanley vets wealthy clients
Adidas: Adidas ends Kanye West partnership after antisemitic remarks
Samsung: Samsung profit seen tumbling 96%
Cruise: California pulls Cruise robotaxi permits
Tyson Foods: Tyson Foods used child workers, labor department says
Bed Bath & Beyond: The last days of Bed Bath & Beyond
John Lewis: No bonus again for John Lewis partners
Capita: Investors punish Capita after profit warning
Burberry: Is Burberry a takeover target?
HSBC: Ping An steps up pressure on HSBC to split
Aviva: Aviva in talks to swallow Direct Line
Chevron: Chevron found liable for Louisiana wetlands damage
Sony: Sony's Concord flop ends in studio closure
Nvidia: DeepSeek wipes $600bn off Nvidia
Bayer: Bayer stock hits lowest level since 2004
Renault: Renault buyers report fires in charging cables
Siemens: Siemens offers staff voluntary departure
Adobe: Adobe wins delay in lawsuit over hidden fees
Adobe: FTC adds executives to case against Adobe
Allianz: Allianz to shrink call centres as AI takes over
Novartis: Novartis raises alarm over counterfeit vials
Novartis: Novartis drops cancer drug after trial setback
Heineken: Heineken sees thirst for beer fade
Heineken: Heineken boss van den Brink to go
Tesco: Tesco makes 400 head-office redundancies
Tesco: Tesco names and shames itself over late supplier payments
IBM: IBM replaces hundreds in HR with AI agents
IBM: IBM older workers win right to sue as group
PayPal: PayPal login records surface on criminal forum
PayPal: German banks block PayPal debits worth billions
Ubisoft: Ubisoft delays flagship game again
Ubisoft: Ubisoft opens talks on sale of studios
Nissan: Nissan bonds sink deeper into junk
Nissan: Nissan builds fewer cars as demand wanes
Lufthansa: Lufthansa owes passengers refunds, court holds
`

export const INNOCENT = `
Novartis: Novartis fires up production line for gene therapy
Philips: Philips says no job cuts planned at Dutch sites
Salesforce: Salesforce cleared in antitrust review of Slack purchase
Tesla: Tesla settles into Texas with new lab
GE: GE Aerospace strikes deal with Korean Air for engines
Siemens: Siemens lays foundation for chip campus
Vodafone: Vodafone strikes a chord with rural schools programme
Nike: Nike kicks off design contest for students
Airbus: Airbus fires first laser from orbit to aircraft
PwC: PwC hires 1,500 technologists
Barclays: Barclays kills off paper forms in mortgage lending
Pfizer: Pfizer shot cuts hospital stays in trial
Disney: Disney breaks box office record with sequel
Kraft Heinz: Kraft Heinz cuts sugar in ketchup
Lyft: Lyft drivers to get faster payouts
Dyson: Dyson suction robot sheds weight
Sainsbury's: Sainsbury's slashes food waste with forecasts
Heathrow: Heathrow trials quieter landings
Foxconn: Foxconn breaks into electric buses
Morgan Stanley: Morgan Stanley warns of nothing but sunshine for utilities
Adidas: Adidas runs away with marathon record
Samsung: Samsung explodes myths about foldables
Tyson Foods: Tyson Foods opens plant in Virginia
John Lewis: John Lewis revives never knowingly undersold
Aviva: Aviva helps drivers spot crash-for-cash fraud
Chevron: Chevron drills deepest well in Gulf
Sony: Sony crushes rivals in image sensor test
Nvidia: Nvidia chip shortage eases
Bayer: Bayer wages war on weeds with new herbicide
Mastercard: Mastercard stops $20 billion in scams
Prudential: Prudential pays out record life claims
Siemens Healthineers: Siemens Healthineers AI reduces missed cancers
Medtronic: Medtronic device halts tremors
Medtronic: Medtronic wins FDA nod for heart valve
Stryker: Stryker robot passes 1 million knees
Caterpillar: Caterpillar digs in on hydrogen
Deere/John Deere: Deere's driverless tractor attacks labour shortage on farms
DuPont: DuPont membrane kills bacteria in drinking water
Dow: Dow breaks down plastic with enzymes
Xerox: Xerox reboots print shop with AI
Lockheed Martin: Lockheed Martin drops practice bomb from new drone
Northrop Grumman: Northrop Grumman booster burns clean
SpaceX: SpaceX Falcon strikes 400th landing
Cisco: Cisco patches flaw before anyone exploited it
Fortinet: Fortinet report: ransomware hits factories
Verizon: Verizon study of data breaches shows phishing still works
IBM: IBM report puts cost of a data breach at $4.4m
Zscaler: Zscaler takes the fight to ransomware gangs
Marsh: Marsh: cyber claims fall
Munich Re: Munich Re counts storm losses
Swiss Re: Swiss Re estimates flood losses at $80bn
WTW: WTW survey: pay rises to slow
Randstad: Randstad: job losses hit young workers hardest
ADP: ADP says private employers cut 32,000 jobs
Moody's: Moody's downgrades France
S&P Global: S&P Global sees defaults rising
Gartner: Gartner predicts a third of AI projects fail
Reuters: Reuters wins Pulitzer for fentanyl series
Linklaters: Linklaters advises on hospital bankruptcy
Clifford Chance: Clifford Chance defends bank in sanctions case
Hogan Lovells: Hogan Lovells wins appeal for drugmaker
Kroll: Kroll appointed administrator of furniture chain
Pinkerton: Pinkerton trains shops against theft
Airbus: Airbus gains as Boeing strike drags on
Lidl: Lidl takes over shops of bankrupt rival
Ryanair: Ryanair hires pilots laid off by Flybe
Next: Next buys collapsed fashion brand
Marks & Spencer/M&S: M&S profit jumps despite weak market
Octopus Energy: Octopus Energy takes on customers of failed supplier
Rivian: Rivian soft-lands in Europe with vans
Bosch: Bosch sensor smells gas leaks
3M: 3M mask keeps out wildfire smoke
Otis: Otis lifts fail-safe to new heights
Kone: Kone escalates service in India
Schindler: Schindler elevators go down well in Mumbai
Hilton: Hilton's sleep retreat fights burnout
Marriott: Marriott checks in at Antarctic
Hasbro: Hasbro game makes losing fun
Mattel: Mattel recalls 80 years of toys in museum
Crayola: Crayola strikes nostalgic tone
`
