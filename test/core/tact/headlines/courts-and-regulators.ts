/** Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Johnson & Johnson: Jurors award $966m to family in Johnson & Johnson talc case
Bayer: Bayer loses appeal over Roundup in Missouri
Google/Alphabet: Judge finds Google maintained illegal monopoly in search
Apple: DOJ takes Apple to court over iPhone dominance
Meta/Facebook: Forty-one states say Meta knowingly harms teenagers
Uber: Uber must pay London drivers holiday money, judges say
OpenAI: Authors take OpenAI to court over training data
Tesla: Families of crash victims bring case against Tesla Autopilot
Pfizer: Moderna and Pfizer locked in patent battle over vaccine
Nestlé: French court opens case on bottled water treatment at Nestlé
Disney: Disney agrees to pay $233m to end Anaheim wage suit
McDonald's: McDonald's served with writ over E. coli onions
Airbnb: Airbnb taken to tribunal by Paris over unregistered lets
Zoom: Zoom pays 85 million to end privacy class action
Getty Images: Stability AI beats Getty Images in most of its claim
Samsung: Samsung infringed memory patents, Texas jury decides
Live Nation: Concert-goers' antitrust complaint against Live Nation may proceed
3M: 3M on the hook for billions over forever chemicals
Wells Fargo: Former Wells Fargo compliance manager wins retaliation claim
UnitedHealth: Shareholders claim UnitedHealth hid the truth about costs
Deutsche Bank: Deutsche Bank told to set aside 1.3 billion for Postbank litigation
Barclays: Barclays penalised 40 million pounds for 2008 fundraising
TD Bank: TD Bank pleads guilty to money laundering lapses
Thames Water: Ofwat hands Thames Water record 122.7m penalty
TikTok: Irish watchdog fines TikTok 530 million euros
Volkswagen: Brussels raids Volkswagen over recycling pact
Boeing: FAA widens inquiry into Boeing paperwork
Ernst & Young/EY: EY faces scrutiny from accounting regulator over Wirecard audits
KPMG: KPMG rapped for failings in Carillion audit
British Gas: Ofgem looks into forced prepayment meters at British Gas
Nvidia: Beijing regulators say Nvidia broke anti-monopoly law
Glencore: Former Glencore traders appear in London bribery case
Adani: US prosecutors allege Adani paid officials for solar contracts
H&M: Dutch regulator says H&M sustainability labels misled shoppers
Shein: Shein hit by Italian greenwashing penalty
Ticketmaster: CMA orders Ticketmaster to change how it sells tickets
Amazon: FTC accuses Amazon of tricking people into Prime
Capita: Capita handed 14m bill by privacy regulator
Binance: SEC drops hammer on Binance over unregistered trading
Morgan Stanley: Morgan Stanley settles block-trading probe for $249m
SAP: SAP to pay $220 million to resolve foreign bribery allegations
BP: BP pays price for Whiting refinery emissions breaches
Lidl: Lidl pulled up by advertising standards body over price claims
Kroger: Attorney general wants answers from Kroger on egg prices
Coinbase: Coinbase subpoenaed over user numbers
Spotify: Songwriters' collective drags Spotify before judge over royalties
`

export const INNOCENT = `
Johnson & Johnson: Johnson & Johnson settles into new research campus in Cambridge
Bayer: Bayer wins approval for heart drug in Europe
Google/Alphabet: Google courts small shops with free listings
Apple: Apple suits up for Formula One with new film
Meta/Facebook: Meta cleared of wrongdoing in Irish advertising case
Uber: Uber follows suit with flat fares for airport trips
OpenAI: OpenAI appeals to teachers with free course
Tesla: Tesla acquitted by jury in Autopilot trial
Pfizer: Pfizer begins phase 3 trial of once-weekly obesity pill
Nestlé: Nestlé trials paper wrappers for chocolate in Australia
Disney: Disney puts streaming rivals on notice with sports bundle
McDonald's: McDonald's runs trial of plant-based nuggets in Germany
Airbnb: Airbnb makes the case for longer stays
Zoom: Zoom lets lawyers sign documents in court-approved meetings
Samsung: Samsung tops list of patents granted in the US
Live Nation: Live Nation sues no one and still wins back festival name
3M: 3M sandpaper gives furniture a fine finish
Wells Fargo: Wells Fargo freed from asset cap after seven years
UnitedHealth: UnitedHealth simplifies claims handling for small clinics
Deutsche Bank: Deutsche Bank turns fine art into collateral
Barclays: Barclays says no probe is under way into its payments arm
Thames Water: Thames Water sends fine-tuned sensors down 500 km of sewers
TikTok: TikTok charges ahead with shopping in Spain
Volkswagen: Volkswagen charging network reaches 1,000 sites
Boeing: Boeing satellite carries a probe to the edge of the heliosphere
Ernst & Young/EY: EY wins audit of Lloyds
KPMG: KPMG investigates how boards use generative AI
British Gas: British Gas rewards customers for shifting washing to Sundays
Nvidia: Nvidia chip powers probe of black hole mergers
Glencore: Glencore finds fine copper grades at Peruvian site
H&M: H&M issues new collection from recycled cotton
Ticketmaster: Ticketmaster launches fraud detection for resale
Amazon: Amazon trials drone parcels in Darlington
Capita: Capita wins contract to handle pension claims
Binance: Binance hires former regulator to lead compliance
Morgan Stanley: Morgan Stanley wins case for open wealth platform
SAP: SAP software helps customs officers catch tax evasion
BP: BP orders two tankers with wind rotors
Lidl: Lidl's fine wine range wins over critics
Kroger: Kroger settles on Ohio for robot warehouse
Coinbase: Coinbase lawsuit dismissed
Mastercard: Mastercard takes aim at fraud with faster scoring
Visa: Visa blocks $40 billion of fraud with new models
Allianz: Allianz pays claims within a day after Spanish floods
HSBC: HSBC cleared of money laundering allegations in Switzerland
Thales: Thales helps police fight document fraud
IBM: IBM tool judges how fair a credit model is
`
