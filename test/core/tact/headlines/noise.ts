/** What no interviewer wants to get, whomever it is about. */
export const UNSUITED = `
Senate Democrats block energy bill ahead of midterms
Trump and Starmer trade barbs over wind farms
Far-right party tops poll in eastern Germany
Tories pledge to scrap net zero target
Governor signs abortion bill into law
Warehouse manager jailed for stabbing colleague
Man arrested after shooting at logistics depot
Ex-banker gets 12 years behind bars for Ponzi scheme
Police find body in search for missing engineer
Pope calls for ban on autonomous weapons
Archbishop urges pension fund to shed oil shares
Mosque plan divides business park
How much does a data engineer make in 2026?
What chief executives earn: the full list
Nurses' salaries by state, ranked
We're hiring: senior backend engineer, remote
Ten entry-level jobs that pay over $80,000
How to ace your product manager interview
Sponsored: why smart factories start with smart sensors
Paid post: the future of trucking is here
In partnership with BrandX: five minutes with a cloud leader
3 monster stocks to hold for the next decade
Is Nvidia stock a screaming buy right now?
Why this little-known AI stock could soar 900%
Better buy: Coca-Cola vs. PepsiCo
Cramer names two dividend payers for a rough market
7 habits of highly effective warehouse managers
The 15 best project management tools of 2026
Top 10 cybersecurity startups to watch
21 gifts for the gardener in your life
Webinar: how to cut cloud costs without cutting corners
Register now for our virtual summit on grid storage
Join our experts on 12 March for a live Q&A
Free e-book: the buyer's guide to ERP
Meet the new X200: our fastest label printer yet
Save 40% on noise-cancelling headphones today
Best Black Friday laptop deals still live
Introducing SmartDesk Pro, the desk that thinks
Get 20% off your first year of hosting
Your horoscope for the working week
`

export const SUITED = `
Grid operators test sodium batteries in the Alps
Hospitals in Leeds share one pathology network
How Rotterdam keeps its port open in fog
Banks build a common standard for digital identity
Farmers in Kansas plant winter peas between rows
Warehouse robots learn to pick fruit
Steelmakers try hydrogen in old furnaces
Ten years on, the Crossrail lessons for tunnellers
Cement with a third less carbon passes bridge trial
Regional papers find readers for newsletters on planning
Three utilities pool spare transformers
Chip designers turn to glass for the next package
Water firms map leaks from space
Why ferry operators choose methanol
Retailers bring back the loyalty card
Shipyards rethink welding as apprentices return
Insurers price flood risk house by house
How a small law firm automated its contracts
Drug trials move into the high-street pharmacy
Airlines agree on a shared fuel ledger
Cities count the benefit of shade
Open-source maintainers agree security rules
Tower cranes go electric in Oslo
Universities license fewer patents but earn more
School kitchens switch to local suppliers
Data centres heat a swimming pool in Devon
Carmakers share battery passports
Two lenders test loans backed by invoices
Rail freight gains share in Poland
The case for smaller reactors
Offshore wind auction draws record bids
Hotels learn to use less water
How supermarkets forecast strawberries
Publishers test paid audio
Engineers dig up a century of sewer maps
Dutch greenhouses swap gas for geothermal heat
Bakers bring down salt
Call centres teach agents to listen
New rules for heat pumps take effect in April
Freight brokers learn to trust automatic quotes
`
