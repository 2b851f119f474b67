/** Short ones that the other headlines hardly have: denials of an ill, bare questions, and what is done to the employer's people or things. */
export const AWKWARD = `
Tesco: Tesco denies fraud
Nike: Nike denies bribery
Shell: Shell denies wrongdoing
Boeing: Boeing denies cover-up
Pfizer: Pfizer denies price fixing
Uber: Uber denies misleading drivers
Nestle: Nestle denies child labour claims
Ford: Ford denies hiding defect
Tesco: Can Tesco ever be loved?
Nike: Can Nike be saved?
Intel: Can Intel recover?
Boeing: Can Boeing be trusted again?
Disney: Will Disney ever recover?
Meta: Is Meta losing its way?
Tesco: No end to Tesco strike
Ryanair: No end to Ryanair strike
Boeing: No end in sight to Boeing strike
Royal Mail: Royal Mail gains nothing as Royal Mail strike drags on
Tesco: Tesco staff searched at the gate
Amazon: Amazon staff searched at the gate
Apple: Apple records seen at a market
Vodafone: Vodafone customer records found on a bus
NHS: NHS records found in a bin
Barclays: Barclays account records seen in the street
Uber: Trump attacks Uber before election
Disney: President attacks Disney before election
Amazon: Senator attacks Amazon over votes
Starbucks: Starbucks boss under pressure as chain slims
Boots: Boots boss at helm as chain slims
Google: Google Maps error sends hikers astray
Apple: Apple Maps error sends drivers into a field
Waze: Waze error sends lorries astray
Nissan: Nissan wins delay as it faces fraud trial
Airbus: Airbus wins time as it faces bribery trial
Glencore: Glencore wins respite as it faces graft trial
Gap: Lawsuit over sizes: Gap says it will settle
Tesco: Lawsuit over prices: Tesco says it will settle
Uber: Claim over wages: Uber says it will settle
`
export const INNOCENT = `
Tesco: Engineers talk of Tesco at the fair
Siemens: Engineers talk of Siemens at the fair
Bosch: Students talk of Bosch at the fair
Airbus: Visitors flock to Airbus at the air show
Toyota: Buyers praise Toyota at the fair
Nike: Nike denies it plans layoffs
Tesco: Tesco denies it will close stores
Ford: Ford denies plan to cut jobs
Uber: Can Uber cut emissions in cities?
Nvidia: Can Nvidia chips fold proteins?
Siemens: Will Siemens trains run on hydrogen?
Airbus: Is Airbus about to build a smaller jet?
Royal Mail: End to Royal Mail strike in sight
Boeing: Boeing strike ends as crews accept offer
Deezer: Deezer records live sessions in Paris
Decca: Decca records found in attic sell for charity
Amazon: Amazon staff trained at the gate of the new depot
`
