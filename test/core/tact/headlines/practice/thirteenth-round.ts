/** In the manner of a tabloid, a trade weekly and an alert; judged once before the rules were mended by it. */
export const AWKWARD = `
Aldi: Aldi recalls crisps after metal find
Aldi: Aldi boss's car park fines anger shoppers
Lidl: Lidl paid too little for overtime, inspectors say
Lidl: Lidl brings down shutters on Berlin store
Sainsbury's: Sainsbury's to scrap cafes, 3,000 roles go
Sainsbury's: Sainsbury's facial cameras spark outcry
Morrisons: Morrisons shuts 52 cafes and cuts flower stalls
Morrisons: Staff bullied me out of Morrisons, says mum
Waitrose: Waitrose turns off lights at Finsbury Park
Waitrose: Waitrose worker fired for stopping shoplifter
John Lewis: John Lewis skips bonus again
John Lewis: John Lewis mulls end of staff ownership
Costa: Costa mocked over barista pay
Costa: Dead mouse in my latte, claims Costa customer
Pret: Pret subscription U-turn angers regulars
Pret: Teenager's death haunts Pret
KFC: KFC runs out of chicken
KFC: KFC loses chef to heatstroke
Domino's: Domino's shares crumble on weak orders
Domino's: Domino's driver spat in pizza
Nando's: Nando's boss quits over accounts
Audi: Audi buckles under tariff weight
Audi: Audi chief guilty in diesel trial
BMW: BMW brake fault stalls deliveries
BMW: BMW slashes margin goal
Mercedes/Mercedes-Benz: Mercedes profit halves
Mercedes/Mercedes-Benz: Mercedes plant workers vote on union
Porsche: Porsche bonus axed
Porsche: Porsche scraps battery unit
Jaguar/JLR: JLR shutdown drags into second month
Jaguar/JLR: Jaguar rebrand roasted
Mazda: Mazda cyber gang publishes files
Subaru: Subaru flaw lets strangers unlock cars
Hyundai: Hyundai workers shackled in Georgia raid
Hyundai: Hyundai owners stuck with stolen cars
Kia: Kia thefts: cities sue
Kia: Kia pedal recall widens
Rivian: Rivian trims forecast, sheds 600
Rivian: Rivian owners' trucks bricked by update
Lucid: Lucid burns cash as orders thin
Lucid: Lucid chief out
Uniqlo: Uniqlo shunned in China after cotton remark
Shein: Shein fined for fake discounts
Shein: Shein clothes laced with lead
Temu: Temu accused of sneaking spyware
Temu: Temu parcels choke on new duty
Asos: Asos bans serial returners
Asos: Asos shoppers desert
Boohoo: Boohoo suppliers paid below minimum
Boohoo: Boohoo founder battles Frasers for control
Superdry: Superdry creditors take haircut
Superdry: Superdry founder on rape charge
Levi's: Levi's sales rip at seams
Crocs: Crocs kicked by grim outlook
Under Armour: Under Armour books restructuring bill
Lululemon: Lululemon founder attacks board
Lululemon: Lululemon pulls see-through leggings
Victoria's Secret: Victoria's Secret site taken offline by hackers
Qualcomm: Qualcomm loses Apple modem work
Qualcomm: Qualcomm hit with China antitrust probe
AMD: AMD takes $800m export hit
AMD: AMD chip bug leaks secrets
Micron: Micron banned from Chinese servers
Texas Instruments: Texas Instruments sinks as rebound stalls
IBM: IBM slips out of top ten after cuts
IBM: IBM fires 8,000, mostly HR
HP: HP printers lock out cheap ink, users sue
HP: HP to axe 6,000 by 2028
Cisco: Cisco patch fails, flaw exploited again
Ericsson: Ericsson sacks hundreds in Sweden
Nokia: Nokia drops as mobile unit shrinks
Logitech: Logitech mouse app dies with expired certificate
Sonos: Sonos app fiasco costs chief his job
GoPro: GoPro in fight for life
Garmin: Garmin watches stuck in boot loop
Fitbit: Fitbit burns leave scars
23andMe: 23andMe in bankruptcy, DNA up for grabs
Theranos: Theranos founder loses appeal
Evergrande: Evergrande ordered to wind up
Adani: Adani indicted in bribery case
Byju's: Byju's founder ordered to pay $1bn
Paytm: Paytm bank told to stop taking deposits
Zomato: Zomato delivery riders log off in protest
Ola: Ola scooter catches fire, again
Reliance: Reliance hit by Russian oil sanctions
IndiGo: IndiGo chaos strands thousands
IndiGo: IndiGo pilot slapped by passenger
SpiceJet: SpiceJet jet loses wheel
Emirates: Emirates flight hits flamingos, 39 killed
Etihad: Etihad crew complain of fatigue
Cathay: Cathay sacks crew who mocked accent
Wizz/Wizz Air: Wizz quits Abu Dhabi as engines fail in heat
Wizz/Wizz Air: Wizz rated worst for delays
Eurostar: Eurostar trains halted by power fault, travellers livid
Flybe: Flybe collapses, again
Greyhound: Greyhound dumps riders at roadside
Amtrak: Amtrak chief out as pressure mounts
P&O: P&O sacks 800 by video call
Carnival: Carnival pays for dumping waste at sea
Thomas Cook: Thomas Cook failure strands 150,000
Booking: Booking guests fleeced by hotel phishing
Expedia: Expedia cuts 3% as demand softens
`

export const INNOCENT = `
Aldi: Aldi knocks 20p off milk
Aldi: Aldi wine wins gold
Lidl: Lidl bakery rolls into 1,000th store
Lidl: Lidl raises pay to £13
Sainsbury's: Sainsbury's cuts the price of 400 staples
Sainsbury's: Sainsbury's pulls ahead of Asda
Morrisons: Morrisons shrinks packaging
Morrisons: Morrisons farmers get better milk deal
Waitrose: Waitrose fires up pizza ovens
Waitrose: Waitrose duck eggs crack top ten
John Lewis: John Lewis Christmas ad brings tears of joy
John Lewis: John Lewis revives price promise
Costa: Costa lets grounds grow mushrooms
Costa: Costa del Sol drought deepens
Pret: Pret scraps charge for takeaway soup
Pret: Pret opens in Toronto
KFC: KFC hatches plan for 500 shops
KFC: KFC gravy fountain delights fans
Domino's: Domino's slices delivery times
Domino's: Domino's pizza robot hits the streets
Nando's: Nando's turns up heat with hottest sauce yet
Audi: Audi lights up night with new lamps
Audi: Audi F1 car fires up for first time
BMW: BMW drops curtain on Neue Klasse
BMW: BMW plant runs on rooftop sun
Mercedes/Mercedes-Benz: Mercedes smashes 24-hour distance record
Mercedes/Mercedes-Benz: Mercedes vans go silent
Porsche: Porsche 911 breaks Nürburgring time
Porsche: Porsche funds orchestra
Jaguar/JLR: JLR restarts lines in Solihull
Jaguar/JLR: Jaguar seen in Arizona for first time in years
Mazda: Mazda revives the rotary
Subaru: Subaru tops reliability survey
Hyundai: Hyundai digs deep for hydrogen
Hyundai: Hyundai robot dog guards plant
Kia: Kia EV3 takes world car crown
Kia: Kia fires up Slovak line
Rivian: Rivian drops the price of its SUV
Rivian: Rivian charges past fundraising goal
Lucid: Lucid air time: sedan soars in dealer test
Uniqlo: Uniqlo warms up with record profit
Uniqlo: Uniqlo gives jackets to refugees
Shein: Shein opens counter in Paris store
Temu: Temu adds local sellers in Germany
Asos: Asos cuts returns with size tool
Asos: Asos back in the black
Boohoo: Boohoo sells office to pay down debt early
Superdry: Superdry jackets are hot again
Levi's: Levi's strikes gold with Beyoncé
Levi's: Levi's fades with lasers, not water
Crocs: Crocs donates shoes to nurses
Under Armour: Under Armour laces Stephen Curry into new deal
Lululemon: Lululemon stretches into Italy
Victoria's Secret: Victoria's Secret show wows critics
Qualcomm: Qualcomm wins Arm licence trial
Qualcomm: Qualcomm chips away at PC market
AMD: AMD smashes forecasts
AMD: AMD signs Oracle for 50,000 chips
Micron: Micron breaks ground in New York
Texas Instruments: Texas Instruments calculator turns 50
IBM: IBM cracks error code for quantum
IBM: IBM mainframe spots fraud in a blink
HP: HP laptop folds in two
HP: HP ink made from ocean plastic
Cisco: Cisco trains 25 million students
Ericsson: Ericsson wins $14bn AT&T deal
Nokia: Nokia puts 4G on the moon
Logitech: Logitech keyboard runs on light
Sonos: Sonos hires new chief
GoPro: GoPro films eagle's dive
Garmin: Garmin watch calls help for lost hiker
Fitbit: Fitbit flags heart trouble early
23andMe: 23andMe non-profit buys data to protect it
Adani: Adani cleared by market watchdog
Paytm: Paytm turns first profit
Zomato: Zomato feeds flood camps
Ola: Ola lifts women drivers with free training
Reliance: Reliance fires up battery gigafactory
IndiGo: IndiGo orders 30 more A350s
IndiGo: IndiGo dye farmers revive old craft
SpiceJet: SpiceJet repays lender
Emirates: Emirates lands A380 in Bali
Etihad: Etihad adds Krabi
Cathay: Cathay pays 13th month bonus
Wizz/Wizz Air: Wizz adds a million seats in Rome
Eurostar: Eurostar orders double-deck trains
Greyhound: Greyhound racing crowds return
Amtrak: Amtrak's new Acela hits 160 mph
P&O: P&O ferry runs on batteries
Carnival: Carnival sails to record profit
Booking: Booking adds trains to app
Expedia: Expedia beats summer forecast
`
