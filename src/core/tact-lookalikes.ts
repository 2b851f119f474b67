import { splitPatterns } from './patterns.ts'

/** Words that sound like bad news and are none. They are blanked out first. Written as core/patterns describes. */
export const LOOKALIKES: readonly string[] = splitPatterns(`
  fire+ up|on; lay+|laid off the; follow suit; wet|space|swim|power suit; suit up; strike+|struck ~
  deal|partnership|agreement|accord|balance|pact|alliance|chord|gold|oil|contract|note|bargain|right; strike
  price|rate|force|zone; lightning strike; emptive strike;
  space|lunar|solar|moon|mars|temperature|ultrasound|quantum probe; crash test|course|barrier; fine
  dining|tune+|art|print|grained|wine|chemical|jewelry|line|particle|margin|form; total recall; recall election;
  recall how|when|the|his|her|their|childhood|early; dead heat|end|line|weight; blast off|furnace; death
  valley|star|metal|benefit; loss prevention|leader|adjuster|ratio;
  weight|heat|hearing|tax|bone|hair|memory|food|energy|packet|water loss; carbon leakage; killer app|whale|feature;
  kill switch; break+ new|ground|record; fire drill|alarm|safety|extinguisher|wall|door|station|service|brigade;
  fire fighter|truck|resistant|retardant|proof; cutting edge; food|tennis|basketball court; fall
  collection|season|line|menu|fashion|semester|conference|lineup; drop|dropping ~ trailer|album|single|hint; dive
  into|in|deep|deeper; deep dive; die casting|cut|hard; multi die; silicon die; die size|cost|yield; explosion of|in
  demand|growth|interest|popularity|use; spill over; hack week|day; growth|life hack; hacker news; ethical
  hacker|hacking; bug bounty; critic choice|award|praise; film|food critic; problem solving|solver;
  solve+|fix+|tackle+|address+|answer+|ease+|easing ~ problem|crisis; crisis management|response|support;
  climate|housing|energy|opioid|water|global|food|health|cost|living crisis; without a doubt; penalty kick|shootout;
  spill over|into; missing link|middle|piece; lost time|art|luggage; turnaround time; crisis|recession|flood|fire
  proof; fire|smoke|burglar alarm; accident insurance|cover|forgiveness; injury|accident free; back to work; fail
  safe; fail over; failover; death care; dead sea; recall rate; precision and recall; strike team; oil strike; no
  strike; problem statement; sanction screening`)

/** Remedies named with the ill: "fraud detection" is a product. */
export const REMEDIES: readonly string[] = splitPatterns(`
  fraud|outage|breach|injury|accident|bribery|ransomware|phishing|malware|harassment|corruption|vulnerability|leak|spill|blackout|discrimination|defect|failure|hacker|fatality|disruption|recall|pollution|cyberattack|attack
  detection|prevention|protection|management|insurance|cover|coverage|awareness|training|defense|monitoring|resilience|tool|solution|software|response|recovery|scanner|control|free|fighting|intelligence|simulation`)

/** What takes the sting out of the words that follow: "no layoffs planned", "cleared of fraud". */
export const NEGATIONS: readonly string[] = splitPatterns(`
  no; not; never; without; avoid+; avert+; rule+ out; free of; zero; neither; nor; isn't; won't; doesn't; didn't;
  wasn't; aren't; call off; called off; end+; instead of; rather than`)

/** After these a whole case is meant: "cleared of wrongdoing in antitrust case". */
export const ACQUITTALS: readonly string[] = splitPatterns(
  `clear+ of; exonerated; acquitted; vindicated; absolved`,
)

/** Before an ill that can be fought, these speak of the fight. */
export const FIGHTS: readonly string[] = splitPatterns(`
  fight+; combat+; detect+; prevent+; stop+; tackle+; protect+; block+; spot+; curb+; reduce+; cut+; beat+; against;
  anti; minimize+; counter+; defend+; thwart+; deter+; fewer; eliminate+; safeguard+; resist+; mitigate+; simulate+;
  predict+; lower+; fend+ off; ward+ off; stave+ off; survive+; catch+; identify; flag+; recover+; restore+; guard+;
  reducing; cutting`)
