/** Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Northvolt: Northvolt seeks protection from creditors
WeWork: WeWork warns it may not stay in business
Thames Water: Thames Water weeks from running out of cash
Spirit Airlines: Spirit Airlines lands in bankruptcy court for second time
Wilko: Wilko calls in administrators after rescue fails
Evergrande: Court orders Evergrande to be wound up
Varta: Varta shareholders wiped out in rescue
Intu: Intu goes under with 4.5bn of debt
Casino: Casino fights for survival under pile of debt
Peloton: Lenders tighten grip on Peloton
Byju's: Byju's founder says edtech is worth zero
Lilium: Lilium runs out of money days before Christmas
Nike: Nike chief John Donahoe out
Starbucks: Starbucks drops boss after 16 months
Boeing: Calhoun to leave Boeing at end of year
Stellantis: Tavares abruptly quits Stellantis
BP: BP boss Looney goes over undisclosed relationships
Nestlé: Nestlé dismisses Freixe after affair with subordinate
Twitter/X Corp: Head of trust walks out of Twitter
OpenAI: Three senior researchers say farewell to OpenAI
Unilever: Unilever parts company with finance chief
Diageo: Diageo ditches Debra Crew as chief executive
WPP: Mark Read to step down as WPP loses clients
Apple: Apple loses fourth AI researcher to rival in a month
CBI: Top lobbyist sacked by CBI
Kohl's: Kohl's terminates CEO for cause
Burberry: Burberry sinks to a loss and suspends dividend
Intel: Intel posts $16.6bn quarterly loss
Nike: Nike turnover down 10% as wholesale orders dry up
Porsche: Porsche lowers full-year outlook again
LVMH: LVMH's fashion arm has worst quarter since pandemic
Tesla: Tesla deliveries come in below expectations
Netflix: Netflix bleeds a million subscribers
Snap: Snap shares crater 25% after weak ad forecast
Philips: Philips swings to red on recall costs
Walgreens: Moody's cuts Walgreens to junk
ASML: ASML orders half of what analysts had hoped
Volkswagen: Volkswagen margin shrinks to 2.3%
Target: Target trims profit view as shoppers hold back
Puma: Puma warns on earnings as US tariffs bite
Ocado: Disappointment for Ocado investors as robot orders stall
Adani: Hindenburg bets against Adani
Super Micro: Short seller's report alleges accounting tricks at Super Micro
AppLovin: Muddy Waters takes aim at AppLovin
Grifols: Gotham City says Grifols massages its leverage
Wirecard: Wirecard auditors cannot find 1.9bn euros
Bayer: Investors lose patience with Bayer
Pfizer: Activist Starboard turns up heat on Pfizer
Commerzbank: UniCredit builds stake in Commerzbank to the dismay of Berlin
Paramount: Ellison weighs raising offer for Paramount
US Steel/U.S. Steel: Nippon bid for US Steel hangs in the balance
Royal Mail: Czech billionaire circles Royal Mail owner
Seven & i: Couche-Tard sweetens its approach for Seven & i
Anglo American: Anglo American rebuffs BHP for third time
Warner Bros. Discovery: Warner Bros. Discovery puts itself on the block
ITV: ITV fields interest from private equity in its studios
Intel: Qualcomm sounds out Intel about buyout
Thyssenkrupp: Thyssenkrupp could be split into pieces
`

export const INNOCENT = `
Spirit Airlines: Spirit Airlines raises comfort with wider seats
Wilko: Wilko name returns to Plymouth with new shop
Peloton: Peloton turns first profit in five years
Nike: Nike chief executive visits school basketball project
Starbucks: Starbucks drops extra charge for oat milk
Boeing: Boeing president to speak at space congress in Milan
Stellantis: Stellantis names Filosa chief executive of North America
BP: BP finance chief sees steady demand for jet fuel
OpenAI: OpenAI researchers win physics prize
Unilever: Unilever boss backs refill shops
Diageo: Diageo drops glass weight of Johnnie Walker bottle
WPP: WPP executives mentor 200 students
Burberry: Burberry turnaround gathers pace with scarf bars
Intel: Intel steps down power draw of laptop chips
Porsche: Porsche 911 loses weight and gains speed
LVMH: LVMH prize goes to Japanese designer
Tesla: Tesla drops price of home battery in Britain
Netflix: Netflix slides comedy into live television
Snap: Snap glasses let chemists share a view
ASML: ASML machine prints lines eight nanometres fine
Volkswagen: Volkswagen drops camouflage from ID. Polo
Puma: Puma falls back on archive for retro running shoe
Ocado: Ocado profit rises as robots pick faster
Super Micro: Super Micro ships liquid-cooled racks in record time
AppLovin: AppLovin reports record quarter
Commerzbank: Commerzbank takes up stake in green hydrogen fund
Paramount: Paramount restores silent classics
Royal Mail: Royal Mail delivers first parcels by drone to Orkney
ITV: ITV wins rights to Rugby World Cup
Thyssenkrupp: Thyssenkrupp splits water with record efficiency
Danone: Danone acquires kefir maker
Roche: Roche buys gene therapy start-up to widen pipeline
Ferrari: Ferrari shares design lessons with students
Ikea: Ikea profits go to refugees' training in Jordan
Schroders: Schroders fund bets on Nordic forests
Siemens: Siemens revenue grows in all divisions
Orsted: Orsted breaks even on first floating wind farm
Enel: Enel lifts dividend on strong grid earnings
Lufthansa: Lufthansa returns to the black in winter quarter
Adidas: Adidas raises forecast for third time
Maersk: Maersk sinks oysters' reef project into harbour wall
Carlsberg: Carlsberg chief brewer shares yeast secret
Equinor: Equinor rescues stranded whale with supply ship
Hapag-Lloyd: Hapag-Lloyd names ship after longest-serving captain
Sainsbury's: Sainsbury's short films teach children to cook
Mercedes-Benz/Mercedes: Mercedes shorts circuit time with solid-state cells
BlackRock: BlackRock poll finds pension savers prefer index funds
Nordea: Nordea exits coal and doubles lending for wind
Atlassian: Atlassian founder plants a million trees
Zurich Insurance: Zurich Insurance appoints new chief risk officer
Rio Tinto: Rio Tinto and Glencore share ship to cut emissions
`
