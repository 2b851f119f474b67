import { splitPatterns } from './patterns.ts'

/** Words that sound like bad news and are none. They are blanked out first. Written as core/patterns describes. */
export const LOOKALIKES: readonly string[] = splitPatterns(`
  fire+ up|on; fire+ first|laser|engine|rocket|turbine|furnace|kiln; settle+ into|on|in; shut+ out|the door on; lay+|laid off the; follow suit; wet|space|swim|power suit; suit up; strike+|struck ~
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
  strike; problem statement; sanction screening; lay+|laid off road|grid|shore|site|piste;
  recall+ its|first; recall+ # year|decade of; strike+ ~ tone|pose|landing; strike+ a|an|up; kill+ off; crack+ open|the|market|code; spill the|bean|secret; collision avoidance|warning; digital disruption; step+ down power|voltage|price; hazard light; tennis|basketball|squash court; carry|carries|carrying|send|sends|build+ ~ probe; explode+ ~ myth;
  go|goes|went down well; crash for cash; crash severity|risk|avoidance|data|rate|protection|safety|hot|barrier|dummy|lab;
  wage+ war; end+ ~ strike|dispute|row|lawsuit|boycott|probe|standoff|feud|outage|ban|walkout; kill+ it; win+|won ~ over ~ critic|skeptic|doubter; close+|closing|narrow+|bridge+|shrink ~ gap;
  probe of black|dark|deep|space|comet|asteroid|planet|star; help+|hire+|train+|support+|house+ ~ refugee; refugee
  training|student|talent|hire; strike+|struck ~ breakthrough|cord|chord; crash course|pad|train|diet|site; gang saw;
  lost forest|world|masterpiece|film|recipe; lose|losing|lost weight|kilo|gram; light touch; toxic waste|free;
  gap year; burn+ calorie|fat|hydrogen|clean; fall back on; fall+ in love|line; out of this world; to die for;
  dying art; dead simple; kill time; kill+ bacteria|virus|germ|mosquito|weed|cancer|tumor; run|ran over 5g|fiber|copper`)

/** Remedies named with the ill: "fraud detection" is a product. */
export const REMEDIES: readonly string[] = splitPatterns(`
  fraud|outage|derailment|crash|leak|fire|scam|theft|flood|accident|collision|hacking|defect|toxic|flaw|breach|injury|accident|bribery|ransomware|phishing|malware|harassment|corruption|vulnerability|leak|spill|blackout|discrimination|defect|failure|hacker|fatality|disruption|recall|pollution|cyberattack|attack
  detection|prevention|protection|management|insurance|cover|coverage|awareness|training|defense|monitoring|resilience|tool|solution|software|response|recovery|scanner|control|free|fighting|intelligence|simulation|refund|champion|team|fighter|check|lab|hotline|hub|filter|alert|score|expert|research|detector|sensor|simulator|shield|proof|blocker|kit|course`)

/** What takes the sting out of the words that follow: "no layoffs planned", "cleared of fraud". */
export const NEGATIONS: readonly string[] = splitPatterns(`
  no; not; never; without; avoid+; avert+; rule+ out; free of; zero; neither; nor; isn't; won't; doesn't; didn't;
  wasn't; aren't; call off; called off; instead of; rather than; reverse+; undo; shelve+; escape+; dodge+; free from;
  hardly; denies; denied; deny; rebuild+ after; recover+ from; since; years after; lift+; removes; wipe+ out; cancel+ planned`)

/** After these a whole case is meant: "cleared of wrongdoing in antitrust case". */
export const ACQUITTALS: readonly string[] = splitPatterns(
  `clear+ of; cleared in|by|over; exonerated; acquitted; vindicated; absolved`,
)

/** Before an ill that can be fought, these speak of the fight. */
export const FIGHTS: readonly string[] = splitPatterns(`
  fight+; combat+; detect+; prevent+; stop+; tackle+; protect+; block+; spot+; curb+; reduce+; cut+; beat+; against;
  anti; minimize+; counter+; defend+; thwart+; deter+; fewer; eliminate+; safeguard+; resist+; mitigate+; simulate+;
  predict+; lower+; halve+; attack+; halt+; patch+; calm+; wage+ war; take+ aim at; taking aim at; crack+ down on; avoid+; fend+; shut+ out; keep ~ safe; save+
  ~ from; pay+|paid out; insure+; cover+; fewer; protection; fend+ off; ward+ off; stave+ off; survive+; catch+; identify; flag+; recover+; restore+; guard+;
  reducing; cutting`)

/** The same where the employer does it, from the employer's name on. */
export const OWN_FIGHTS: readonly string[] = splitPatterns(`
  @ ~~ pay+|paid|stop+|prevent+|find+|found|see|warn+|alert+|halve+|before|sense+|fix+|solve+|handle+|target+|understand|treat+|heal+|cure+|
  slow+|shrink|limit+|soften+|absorb+|resist+|withstand|survive+|simulate+|study|track+|map+|clean+|contain+|capture+|
  model+|repair+|sensor|detector|scanner|against|help+|simulation|insurance|cover|vaccine|drug|software|tool|system`)

/** After the ill, these take it back: "Acme lawsuit dismissed". */
export const OVERTURNED: readonly string[] = splitPatterns(`
  dismissed; thrown out; tossed; overturned; rejected by; dropped; withdrawn; averted; avoided; avoidance; called off; ruled out;
  lifted; denied by; fall+ to; fell; cleared; halved; detector; sensor; over as; ends; ended; unfounded; upheld by`)

/** What stands after these befell somebody else: "Acme hires pilots laid off by Globex", "Acme study: breaches up". */
export const OTHERS_ILL: readonly string[] = splitPatterns(`
  @ ~ hire+|recruit+|rehire+|rescue+|advise+|defend+|represent+|buy|buys|bought|acquire+|aid+; @ ~ take|takes|took over|on;
  @ report|study|survey|poll|research|index|analysis|analyst|economist|forecast|barometer|estimate|predict+|count; @
  ~ appointed administrator; @ to hire|buy|rescue|advise; @ downgrade+`)
