/** News that names another firm or nobody: the employer first, then the headline. None is held back. */
export const INNOCENT = `
Airbus: Boeing machinists reject offer and stay out
Airbus: Airlines cancel thousands of flights as storm nears
Siemens: GE Vernova blade failure halts wind farm
Siemens: German engineering orders fall for third month
Vodafone: Telecoms sector sheds jobs as copper networks close
BMW: German carmakers brace for US tariffs
HSBC: Banks fined over currency rigging
Tesco: Grocers recall spinach over listeria
Pfizer: Drugmakers warn of shortages of antibiotics
Maersk: Dock strike looms in Hamburg
Nestlé: Cocoa prices plunge as crop recovers
Unilever: Soap makers accused of price fixing in South Africa
EDF: Power cuts after storm leave villages dark
Lloyds Bank/Lloyds: Insurers count losses from wildfires
Spotify: Podcast firm files for bankruptcy
SAP: Software stocks tumble on fear of AI
Ford: Forest fire forces evacuation at ford on river
Ford: Harrison Ford injured on film set
Bosch: Heat pump maker recalls 2,000 units
Philips: Philip Morris sued over heated tobacco
Nokia: Mobile operators hit by outage after solar storm
Boeing: Airbus warns of delivery delays
Merck: Jury awards damages against talc supplier
Citi/Citigroup: City hall cuts 500 jobs
Sony: Games studio closes after flop
Honda: Car thefts soar in Canada
Lego: Toy safety recall highlights cheap imports
Bayer: Bavaria ministers quarrel over budget
Aviva: Flood victims wait for insurance payouts
Rio Tinto: Copper mine collapse traps workers in Congo
`
