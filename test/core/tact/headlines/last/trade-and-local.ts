/** As the trade press, local papers and newsletters put it, some of it In Capitals. Written before any of it was judged. */
export const AWKWARD = `
Cisco: Cisco Discloses Second Round of Cuts in Filing
Cisco: Cisco Firewall Zero-Day Exploited in the Wild
Cisco: Cisco vishing incident exposes customer profiles
Salesforce: Salesforce Replaces 4,000 Support Staff With AI Agents
Salesforce: Salesforce Instance Outage Drags Into Second Day
Salesforce: Authors Claim Salesforce Trained on Pirated Books
Dell: Dell loses a tenth of its people for second year
Dell: Dell partner data scraped by attacker
Zoom: Zoom Shares Languish at Pandemic Low
Zoom: Zoom president terminated without cause
PayPal: PayPal Ousts CEO Alex Chriss as Checkout Growth Fizzles
PayPal: German Banks Freeze €10bn of PayPal Payments Over Fraud Fears
PayPal: PayPal Honey Accused of Poaching Creators' Commissions
CrowdStrike: CrowdStrike update bricks 8.5 million machines
CrowdStrike: Delta's $500m claim against CrowdStrike survives
CrowdStrike: CrowdStrike insider fed hackers screenshots
Okta: Okta support system intruders saw every customer
Eli Lilly/Lilly: Lilly sinks on underwhelming pill data
Eli Lilly/Lilly: FDA Flags Quality Lapses at Lilly Indiana Plant
Merck: Merck Slashes 6,000 Roles Ahead of Keytruda Cliff
Merck: Merck abandons London research hub
Merck: Gardasil Shipments to China Stay Halted, Merck Says
Moderna: Moderna Loses HHS Bird Flu Contract
Moderna: Moderna tumbles after patent ruling for Pfizer
Moderna: Moderna to slash research budget
Kaiser Permanente: 31,000 Kaiser Permanente Nurses Launch Open-Ended Strike
Kaiser Permanente: Kaiser Permanente Patient Trackers Leaked Health Details
Kaiser Permanente: Mental health callers turned away, Kaiser Permanente audit shows
UnitedHealth: UnitedHealth Pulls Guidance, CEO Steps Down
UnitedHealth: Doctors pressured to add diagnoses, UnitedHealth nurses say
UnitedHealth: UnitedHealth's Change hack swells to 190 million people
HCA/HCA Healthcare: HCA understaffing blamed for patient deaths at Mission
HCA/HCA Healthcare: Nurses at HCA hospital hold candlelight vigil over cuts
Tyson/Tyson Foods: Tyson to shutter Lexington beef plant, 3,200 out of work
Tyson/Tyson Foods: Tyson pays $85m in pork price-rigging case
Tyson/Tyson Foods: Tyson corn dogs recalled over bits of wood
JBS: JBS Plant Neighbors Complain of Stench
JBS: Children Cleaned Kill Floor at JBS, Labor Department Says
John Deere/Deere: Deere hands pink slips to Waterloo assembly workers
John Deere/Deere: Farmers' right-to-repair case against Deere heads to trial
John Deere/Deere: Deere sees tractor sales withering through 2026
Union Pacific: Union Pacific train jumps tracks near Gordon, Texas
Union Pacific: Union Pacific furloughs leave yards short of mechanics
Union Pacific: Shippers balk at Union Pacific megamerger
Norfolk Southern: East Palestine neighbors still sick, blame Norfolk Southern
Norfolk Southern: Norfolk Southern CEO Fired Over Affair With Top Lawyer
Dollar General: Dollar General Blocked Exits Again, OSHA Finds
Dollar General: Robber shoots clerk at Dollar General
Duke Energy: Duke Energy Ratepayers Saddled With Coal Ash Bill
Duke Energy: Vandals' gunfire darkens Duke Energy substations
ExxonMobil/Exxon: Exxon To Cut 2,000 Jobs in Global Restructure
ExxonMobil/Exxon: Baytown blaze at Exxon olefins unit burns four
ExxonMobil/Exxon: Exxon knew: new papers in climate suit
Chevron: Chevron Refinery Erupts in Flames in El Segundo
Chevron: Chevron to lay off a fifth of staff
Chevron: Louisiana jury orders Chevron to pay $745m for wetlands
Rio Tinto: Rio Tinto's chief to go in surprise exit
Rio Tinto: Worker dies at Rio Tinto's Simandou
Rio Tinto: Rio Tinto culture review finds bullying rife
Glencore: Glencore ex-traders in dock over oil bribes
Glencore: Glencore coal drags group to half-year loss
KPMG: KPMG fined over Carillion audit failings
KPMG: KPMG Partners Vent Over Global Merger Plan
KPMG: KPMG graduates see start dates pushed back
PwC: PwC China Banned for Six Months Over Evergrande
PwC: PwC to drop 1,500 US back-office staff
PwC: Saudi fund freezes PwC out
McKinsey: McKinsey to pay $650m over opioid work
McKinsey: McKinsey culls support staff
BlackRock: BlackRock loses £14bn Dutch mandate over climate votes
BlackRock: BlackRock private-credit loan goes to zero
Balfour Beatty: Balfour Beatty Texas losses hit margin
Balfour Beatty: Mould in army homes: Balfour Beatty subsidiary admits fraud
Mitie: Mitie guards caught sleeping at removal centre
Mitie: Hospital cleaners take Mitie to task over sick pay
Serco: Serco tag backlog leaves offenders unmonitored
Serco: Serco drops as it forfeits immigration contract
Capita: Capita to Pay £14m for 2023 Data Theft
Capita: Civil service pensioners left penniless by Capita backlog
Pearson: Pearson stung by lost exam contract
Pearson: Marking mix-up at Pearson gives thousands wrong grade
Maersk: Maersk forecasts loss as freight rates sink
Maersk: Houthi missiles force Maersk round the Cape
Hilton: Hilton franchise dropped after refusing ICE agents
Hilton: Housekeepers walk out at Hilton Hawaiian Village
Marriott: Marriott settles over decade of data exposure
Marriott: Sonder collapse strands Marriott guests
`

export const INNOCENT = `
Cisco: Cisco Fires Up AI Networking With New Silicon
Cisco: Cisco Talos Dismantles Ransomware Crew
Cisco: Cisco Cuts Switch Power Draw by Half
Salesforce: Salesforce Drops Seat Fees for Nonprofits
Salesforce: Salesforce Closes Informatica Acquisition
Salesforce: Salesforce to hire 1,000 for Agentforce
Dell: Dell Shatters AI Server Record
Dell: The farmer in the dell: nursery rhymes revisited
Dell: Dell Laptop Survives Drop From Balcony
Zoom: Zoom zooms past estimates
Zoom: Zoom Translates Meetings for Deaf Staff
PayPal: PayPal Breaks Into In-Store Payments in Germany
PayPal: PayPal Seller Protection Widened After Feedback
PayPal: PayPal fights scams with smart alerts
CrowdStrike: CrowdStrike Stops Breach at Hospital Chain in Minutes
CrowdStrike: CrowdStrike threat report: attackers move faster
CrowdStrike: CrowdStrike Racing Takes Le Mans Class Win
Okta: Okta Locks Down AI Agents With New Standard
Eli Lilly/Lilly: Lilly Pill Beats Rival in Head-to-Head Trial
Eli Lilly/Lilly: Lilly breaks ground on Virginia plant
Merck: Merck Shot Prevents RSV in Infants
Merck: Merck to Build $1bn Delaware Site, Add 500 Jobs
Merck: Merck drug halts rare lung disease
Moderna: Moderna Flu Shot Hits Goal
Moderna: Moderna wins reversal of panel's ruling
Moderna: Moderna opens Harwell factory
Kaiser Permanente: Kaiser Permanente and Unions Reach Deal, Averting Strike
Kaiser Permanente: Kaiser Permanente Study Ties Walking to Fewer Falls
Kaiser Permanente: Kaiser Permanente Opens Pharmacy in Bakersfield
UnitedHealth: UnitedHealth Trims Prior Authorization for Patients
UnitedHealth: UnitedHealth Foundation Backs Nurse Training
UnitedHealth: Court Tosses Securities Claim Against UnitedHealth
HCA/HCA Healthcare: HCA adds burn unit in Denver
HCA/HCA Healthcare: HCA Nurses Ratify Three-Year Deal
Tyson/Tyson Foods: Tyson drops corn syrup from nuggets
Tyson/Tyson Foods: Tyson knocks out rival in charity bout
Tyson/Tyson Foods: Tyson Fires New Fryer in Arkansas
JBS: JBS Scholarships Send 500 to College
JBS: JBS Begins Trading in New York
John Deere/Deere: Deere Cuts Herbicide Use With See & Spray
John Deere/Deere: Deere Recalls 100 Years of Tractors at Museum
John Deere/Deere: Deere opens repair tool to farmers
Union Pacific: Union Pacific's Big Boy Steams Into Denver
Union Pacific: Union Pacific conductors get paid sick leave
Union Pacific: Union Pacific Eases Grain Bottleneck
Norfolk Southern: Norfolk Southern Inspection Portals Cut Derailments
Norfolk Southern: Norfolk Southern Donates Heritage Locomotive
Dollar General: Dollar General Strikes Sweet Spot With $1 Aisle
Dollar General: Dollar General grants teach 10,000 to read
Duke Energy: Duke Energy restores power to a million after Helene
Duke Energy: Duke Energy Asks to Extend Life of Nuclear Plant
ExxonMobil/Exxon: Exxon Strikes Oil Again Off Guyana
ExxonMobil/Exxon: Exxon wins tax appeal over Baton Rouge site
ExxonMobil/Exxon: Exxon Fires Up China Cracker
Chevron: Chevron beats Exxon in Hess arbitration
Chevron: Chevron Captures Carbon at Gorgon
Chevron: Chevron charges electric trucks in Oakland
Rio Tinto: Rio Tinto blasts first rock at Rhodes Ridge
Rio Tinto: Rio Tinto Ships First Simandou Ore
Rio Tinto: Rio Tinto's Driverless Trains Cover Seven Million Km
Glencore: Glencore digs deeper in Congo copper
Glencore: Glencore Settles on Sydney for Coal Desk
KPMG: KPMG Poll: Chief Executives Fear Cyber Attacks Most
KPMG: KPMG appointed liquidator of collapsed builder
KPMG: KPMG hires 500 cyber sleuths
PwC: PwC Lets Staff Switch Off in August
PwC: PwC finds fraud falling among retailers
PwC: PwC restructuring team rescues chain
McKinsey: McKinsey sees AI lifting output
McKinsey: McKinsey alumni start carbon firm
BlackRock: BlackRock crosses $13tn under management
BlackRock: BlackRock Nabs Panama Ports in Deal
Balfour Beatty: Balfour Beatty Lands Sizewell Tunnels
Balfour Beatty: Balfour Beatty Breaks Through on HS2 Bore
Mitie: Mitie Plugs Into Solar Boom
Mitie: Mitie wins prison contract
Serco: Serco Shares Gain on Navy Win
Serco: Serco recruits veterans
Capita: Capita Pays Real Living Wage
Capita: Capita's per capita sums: why GDP per head matters
Pearson: Pearson Strikes AI Tutor Pact With Google
Pearson: Pearson Test Passes Exam With Regulators
Maersk: Maersk's Methanol Ship Makes Maiden Call
Maersk: Maersk Clears Backlog at Rotterdam
Hilton: Hilton Spark Ignites Budget Growth
Hilton: Hilton checks in 1,000 refugees for training
Marriott: Marriott drops plastic bottles
Marriott: Marriott signs record number of rooms
`
