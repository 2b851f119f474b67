/** Names of the employer, divided by a slash, then the headline. */
export const AWKWARD = `
Volkswagen: Volkswagen to axe 35,000 posts at German plants by 2030
Nissan: Nissan confirms 20,000 job losses worldwide
Unilever: Around 7,500 roles to go at Unilever in cost drive
Siemens: Siemens wants 6,000 fewer people in its automation arm
Vodafone: Up to 11,000 people face the axe at Vodafone
Dell: Dell quietly trims headcount for the third year running
Intel: Intel hands pink slips to thousands in Oregon
Google/Alphabet: Google tells platforms team: take a package or return to the office
Microsoft: Microsoft lets go of 9,000 in fresh round
Wayfair: Wayfair is parting ways with 730 employees as it leaves Germany
Spotify: Spotify slashes almost a fifth of its workforce
UPS: UPS says goodbye to 12,000 managers
Stellantis: Stellantis idles Canadian plant and sends 4,500 home
Tata Steel: Port Talbot counts the cost as Tata Steel switches off last blast furnace
BT Group/BT: As many as 55,000 jobs could vanish at BT by end of decade
Citi/Citigroup: Citi's reorganisation claims another thousand bankers
Nokia: Nokia staff brace for redundancies after merger of units
Deloitte: Deloitte freezes hiring and delays graduates' start dates
Morrisons: Morrisons puts 365 jobs at risk as cafés shut
Walgreens: Walgreens will shutter 1,200 drugstores over three years
Starbucks: Hundreds of Starbucks cafes to close, 900 corporate workers out
Michelin: Michelin ends production in Cholet and Vannes, 1,254 affected
Ericsson: Ericsson makes 1,200 redundant in Sweden
Philips: Philips workforce to shrink by a further 6,000
Goldman Sachs: Goldman Sachs prepares annual cull of underperformers
Paramount: Pink-slip day at Paramount as 2,000 depart
Cisco: Second mass layoff this year hits Cisco
Bosch: Thousands march in Stuttgart against job cuts at Bosch
Boeing: Boeing machinists down tools after rejecting 25% offer
Royal Mail: Postal workers at Royal Mail back walkouts in the run-up to Christmas
Ryanair: Cabin crew ballot threatens summer chaos at Ryanair
Amazon: Picket lines at seven Amazon warehouses before the holidays
Lufthansa: Lufthansa grounded for second day as pilots stay away
Samsung: Samsung union calls first ever stoppage over pay
John Deere/Deere: Union members reject second contract offer at Deere
Tesla: Swedish dockworkers join action against Tesla
Starbucks: Starbucks baristas walk off the job in 40 cities
Hyundai: Hyundai production halted by partial walkout
Kaiser Permanente: 75,000 nurses and technicians stage three-day strike at Kaiser Permanente
Air Canada: Air Canada flight attendants defy back-to-work order
Kellogg: Kellogg threatens to replace striking cereal makers
Arriva: Bus drivers at Arriva stage industrial action over rotas
Audi: End of the line for Audi's Brussels workers
Zalando: Zalando shuts Erfurt warehouse, 2,700 workers face uncertain future
`

export const INNOCENT = `
Volkswagen: Volkswagen fires up battery cell line in Salzgitter
Nissan: Nissan creates 500 jobs with electric SUV in Sunderland
Unilever: Unilever cuts plastic in packaging by a fifth
Siemens: Siemens trims maintenance time with digital twin of factory
Vodafone: Vodafone sheds light on how 5G private networks pay back
Dell: Dell cuts energy use of new servers by half
Intel: Intel engineers lay off-grid solar lines for Kenyan schools
Google/Alphabet: Google axes fees for small developers
Microsoft: Microsoft says no layoffs are planned at its games studios
Wayfair: Wayfair hires 300 engineers laid off elsewhere
UPS: UPS slashes delivery emissions with cargo bikes
Stellantis: Stellantis adds third shift and 1,500 workers in Ohio
Tata Steel: Tata Steel breaks ground on electric arc furnace
BT Group/BT: BT closes the gap on rural broadband
Citi/Citigroup: Citi eliminates overdraft charges
Nokia: Nokia closes acquisition of optical networks maker Infinera
Deloitte: Deloitte to hire 3,000 apprentices over five years
Morrisons: Morrisons staff raise 10 million for children's hospices
Starbucks: Starbucks gives baristas more say over rotas
Michelin: Michelin stops using single-use plastics in its canteens
Ericsson: Ericsson redundancy feature keeps networks up during storms
Philips: Philips cuts scan times with AI reconstruction
Goldman Sachs: Goldman Sachs closes 20 billion private credit fund
Cisco: Cisco pledges to train 1.5 million workers in digital skills
Bosch: Bosch plant in Bamberg starts series production of fuel cells
Boeing: Boeing strikes partnership with Norwegian start-up on hydrogen
Royal Mail: Royal Mail reaches three-year pay agreement with union
Ryanair: Ryanair strikes a deal with online travel agents
Amazon: Amazon strikes gold with cricket streaming
Lufthansa: Lufthansa averts strike by cabin crew
Samsung: Samsung strikes balance between size and battery life in new phone
John Deere/Deere: Deere teaches students to repair tractors
Hyundai: Hyundai Motor union votes for six-year wage accord
Kaiser Permanente: Nurses' contract ratified at Kaiser Permanente
Kellogg: Kellogg lays out plan for recyclable cereal bags
Arriva: Arriva drivers take the wheel of 90 electric buses
Audi: Audi lays off-road claims to rest with desert test
Zalando: Zalando shuts the door on returns fees
easyJet: easyJet lays on extra flights for the cup final
Aviva: Aviva cuts carbon footprint of its portfolio by 57%
Bayer: Bayer drops the middle layers to speed up decisions on seeds
Renault: Renault returns to full employment in Douai with R5 success
Schneider Electric: Schneider Electric lets customers go paperless
Accenture: Accenture opens office in Dublin docklands with 500 roles
Siemens Energy: Siemens Energy reverses job cuts and recruits 10,000
`
