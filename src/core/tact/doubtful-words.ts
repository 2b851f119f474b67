import { splitPatterns } from '../text/patterns.ts'

/**
 * Words with a bad ring. One of them is a doubt about news of the employer: core/tact/learned says how much it weighs. Written as core/text/patterns describes.
 */
const VERBS = `retire muzzle abuse anger annoy alarm agonize alienate antagonize appall apologize assault backfire backtrack badger banish
  batter berate beset besiege betray blacklist blame blast bleed blunder blunt botch boycott brawl breach bribe
  browbeat bruise buckle bully bungle burgle bust capsize carp castigate censure chastise chastize cheat chide
  choke clobber collide complain compromise conceal concede condemn confess confiscate conflict confuse contradict
  convict corrupt counterfeit criticize crumble crumple cripple curse curtail damage decay deceive decry defame
  default defect defraud defy degrade demean demolish demote denigrate denounce deny deplore deplete
  depress deprive derail deride destroy detain deteriorate devastate deviate disable disappear disappoint
  disapprove discard discourage discredit discriminate disenchant disgrace disgust dishearten dislike dismay
  dismiss disobey disparage disrupt dissatisfy distort distress distrust disturb ditch doubt downgrade
  downplay drag dread drown dupe dwindle eject embarrass embroil encroach endanger engulf entangle erase erode err
  evade evict exacerbate exaggerate exasperate extort fabricate falsify falter fault fester fizzle flail
  flee flinch flog flop flounder flout flunk forfeit forge fret frustrate fumble fume furlough gouge grapple 
  gripe groan grope grumble hamper hamstring harangue harass haunt hemorrhage hijack hinder hobble humble
  humiliate hurt ignore impair impeach impede implode impound imprison incriminate indict infect infest infiltrate
  inflame infringe infuriate injure insult interfere intimidate intrude invalidate irk irritate jeopardize jilt
  jolt kidnap lambast languish lapse lash lie litter loathe loot lumber lurch malfunction malign mangle mislabel
  mislead mismanage mishandle misjudge misplace misread misreport misstate mistreat misuse moan molest mothball
  mourn muddle mutiny negate neglect nullify obscure obstruct offend oppose oppress oust outlaw outrage overbill
  overcharge overestimate overheat overlook overpay overpromise overrule overrun overshadow overstate overstep
  overwhelm panic paralyze penalize perish perplex pester pilfer pillory plague plead plunder pollute postpone
  prosecute protest provoke punish quarrel quash rage raid rattle ravage rebel rebuff rebuke recall recede recoil
  reel refuse regress regret reject renege repeal repossess reprimand repulse resent resist restrict retaliate
  retract retrench retreat revoke revolt ridicule rile roil rue ruin rumble rupture sabotage sack sap savage scald
  scam scandalize scare scold scorn scrape scuffle scupper scuttle sever shatter shirk shortchange shove shred
  shrivel shrug shun shutter sicken sidestep sideline skewer skid skimp slam slander slap smear smuggle smother
  snag snare snarl sneer snub spiral spook spoof sputter squabble squander squeal squirm stab stagnate starve
  stifle stink stonewall strand strangle stumble stutter suffer suffocate sulk sully swamp swindle taint tamper
  tangle tarnish taunt tease terminate terrify terrorize threaten thwart topple torment torpedo torture toughen
  trespass trigger undercut undermine underpay underperform undervalue unhinge unmask unnerve unravel unseat
  unsettle upend uproot urge usurp vandalize vanish veto vex victimize vilify violate vomit wane weaken weep wilt
  wither withhold wobble worsen wound wreak wreck wrangle yank`

const OTHER_WORDS = `absent absurd abuse abusive accident accusation adverse affair aftermath aggressive agony ailing allegation
  alleged ambush anger angry anguish animosity anxious apathy apology arrogance arrogant arson ashamed
  assault atrocity awful awkward backlash bad badly bankrupt barrage barrier bias biased bitter bizarre bland
  bleak blemish blight blot blunder bogus boredom bottleneck breakage breakdown breakup bribe brink broke
  broken brutal bug buggy bumbling bumpy burden burglar burnout calamity callous cancellation captive careless
  carnage cartel casualty catastrophe caution ceasefire chaos chaotic cheat chilling clash clueless clumsy clunky
  collusion complacent complaint complicit complicity con concern condemnation conflict confusion conman contempt
  contentious controversial controversy corrupt corruption costly court coup coward crackdown crime criminal
  cringe crisis critic criticism crooked cruel cruelty culprit curb curse cutback cyberattack cynical damage
  damaging damning danger dangerous darkest dead deadlock deadly dearth death debacle deceit deception decline
  defeat defect defective defiance defiant deficiency deficit delay demise denial dent depression desperate
  desperation despair destruction deterioration detriment dilemma dire dirty disadvantage disagreement disarray
  disaster disastrous disbelief discontent discord discrepancy disgrace dishonest dislike dismal dismay disorder
  dispute disregard disruption dissatisfaction dissent distraction distress distrust disturbance divisive dodgy
  doldrums doom doomed doubt doubtful downbeat downfall downgrade downside downturn drastic dread dreadful dubious
  dud dysfunction dysfunctional embattled embarrassing embarrassment embezzler enemy envy epidemic erosion erratic
  error evasion evil eviction excessive exodus exploitation explosion explosive exposé extortion eyesore faceless
  failing failure fake false fatal fatality fatigue fault faulty fear fearful felon fiasco flak flaw flawed flop
  folly fool foolish forced foul fragile fraud fraudster fraudulent friction frightening frustration fugitive
  furious furor fury futile gaffe gang ghastly glitch gloom gloomy glut grave greed greedy grief grievance grim
  gripe gross grudge gruelling grueling guilty hapless harassment hardship harmful hate hatred havoc hazard
  hazardous headache headwind heartbreak heartless helpless hideous hoax horrible horrific horror hostile
  hostility hubris humiliation hurdle hypocrisy hysteria idiot illegal illegally illicit ill imbalance impasse
  improper impunity inability inaccurate inadequate inappropriate incapable incident incompetence incompetent
  inconvenience ineffective inefficient inept inequality infamous inferior inflated infighting injury injustice
  insecure insecurity insolvency instability insult intimidation intolerable intruder inundated irate irony
  irregular irresponsible jail jargon jeopardy jitters jobless juror jury kickback killer lacklustre lackluster
  lame lapse lavish lawsuit layoff laziness lethal liability liar limbo litigation loophole looting loser loss
  losses lousy ludicrous lurid mafia malaise malice malicious malpractice manhunt massacre mayhem mediocre
  meltdown menace mess misconduct misery misfortune misgiving mishap misinformation mismanagement misogyny missing
  misstep mistake mistaken mistrust misuse mob mockery monopoly murky murder nasty negative neglect negligence
  negligent nervous nightmare nonsense notorious nuisance obscene obsolete obstacle odious offence offense
  offensive ominous onslaught opaque opposition ordeal outage outbreak outburst outcry outdated outflow outrage
  outrageous outsider overdue overpriced overreach oversight overworked panic paranoia pathetic payoff peril
  perilous perjury pessimism pessimistic pirate pitfall pity plight police pollutant polluter pollution poorly
  poverty predator prejudice prison problem problematic profiteering propaganda prosecutor prosecution protester
  pullout punishment punitive quagmire qualm quandary questionable rage ransom rash recession reckless
  recrimination redundancy refugee refusal regime regret reluctance reluctant remorse repression reprisal
  resentment resignation restless restraint retaliation revenge reversal rift riot robbery rogue rough rout ruckus
  rude ruinous rumor ruthless sabotage sacrifice saga salacious sanction sarcasm scandal scapegoat scar scarce
  scarcity scary sceptic scheme scorn scramble scrutiny secretive segregation selfish selloff setback severe
  shadowy shaky sham shambles shame shameful shameless shoddy shortage shortcoming shortfall shoplifter showdown
  shutdown sickness siege sin sinister skeptical skepticism skirmish slack slander slave sleaze slippery sloppy
  slowdown sluggish slur smear smuggler smuggling snag snarl sorrow sorry spam spat spate spy squalid squeeze
  stagnant stagnation stalemate stampede standoff standstill stark starvation stigma stoppage stranded strained
  stress stressful strife strike stubborn stupid suicide sulky surveillance suspicion suspicious swindle taboo
  takeover tantrum tardy terrible terror theft thief thorny threat threatening thug tiresome toll torn torture
  toxic tragedy tragic traitor trauma traumatic treason trouble troubled troublesome troubling tumult
  tumultuous turbulence turbulent turmoil tyranny ugly ultimatum unable unacceptable unauthorized unaware
  unbearable uncertain uncertainty unclear uncomfortable uncontrolled undesirable undisclosed undue unease uneasy
  unemployment unequal unethical unexplained unfair unfit unhappy unhealthy unimpressed unjust unlawful unlicensed
  unloved unnecessary unpaid unpleasant unpopular unpredictable unprepared unprofitable unqualified unreliable
  unrest unsafe unsatisfactory unsold unstable unsuccessful unsuitable untested unwanted unwelcome unwilling
  uphill uproar vandal vendetta verdict vermin vicious victim villain violation violence violent vitriol void
  volatility vulnerability vulnerable vulture wary wasteful weak weakness weary whistleblower woe woeful worried
  worrisome worse worst worthless wounded wrath wreckage wrong wrongdoing wrongful wrongly shelved shelving barred
  deserted  risking sinks sinking slipped halted halts frozen stalls stalled stalling scrapped scrapping
  axed collapses crashes crashed failed suing resigned suspended withdrawn withdrew losing struggling struggles
  worried expelled splitting split  judges`

const PHRASES = `by|before|tells|told judge|court; judge ~ @; at risk; risk ~ of|to|from|that; drama as|at|over|after; fall+|fell
  apart; lose+ out; late again; years late; break+ itself; in trouble; knew of|about|that; on the run; under
  wraps; out of step|touch|control|stock|favor; too many|much|little|few|late; not working|good
  enough|fit|safe|true|what; in hot water; caught napping|cold|short; cost dear|it dear; to pay|repay|refund # ;
  pay|paid|pays|paying author|driver|victim|family|customer|user # ; face+|faces ~
  blow|bill|battle|backlash|threat|question; tariff blow|bill|hit|cost|pain|war; split plan|bid; at
  war|odds|loggerheads; in doubt|question|dispute; running late; behind closed doors; held over|by|in;
  head|chief|executive|manager detained|held|arrested|charged|missing|questioned; comes|came|come down
  at|off|near; causes|caused ~ harm|vomiting|damage|injury|death|cancer|chaos; pulls|pulled ~ after; ends|ended ~
  after; shut+ ~ after; shed+ ~ banker|engineer|manager|senior; # hole; hidden camera|fee|cost|defect|charge;
  without consent|permission|warning|notice|license; could|did not find|explain|say; does
  not|doesn't|didn't|isn't|wasn't|aren't ~ work|pay|help|add|know; who|what killed|broke|; what went wrong;
  wears thin; dark side|secret|history; romantic; inspect+ ~ jet|plane|aircraft|car|batch ~ again; scrutinize+;
  scrutinise+`

export const DOUBTFUL_WORDS: readonly string[] = [
  ...listWords(VERBS).map((verb) => `${verb}+`),
  ...listWords(OTHER_WORDS),
  ...splitPatterns(PHRASES),
]

function listWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && !word.includes('-'))
}
