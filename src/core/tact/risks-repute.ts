import { splitPatterns } from '../text/patterns.ts'
import { DOUBTFUL_FRAMES } from './doubtful-frames.ts'
import { DOUBTFUL_TURNS } from './doubtful-turns.ts'
import { DOUBTFUL_WORDS } from './doubtful-words.ts'
import type { Risk } from './risk.ts'

// Of the employer's own doing, unless something good comes of it.
const DOES_BAD =
  'idle+|withdraw|withdrew|delay+|recall+|deny|denies|denied|defface+|blame+|lose|lost|miss+|trail+|' +
  'battle+|brace+|retreat+|abandon+|ditch+|dump+|offload+|pause+|suspend+|dismiss+|oust+|punish+|sue+|accuse+|threaten+|reject+|refuse+|' +
  'oppose+|ignore+|evade+|hide|cheat+|pollute+|leak+|violate+|collapse+|sink|plunge+|tumble+|slump+|slide|slip+|fade+|wobble+|' +
  'disappear+|stumble+|disappoint+|upset|anger+|alienate+|frustrate+|spook+|shock+|stun+|bow+|cave+|relent+|surrender+|beg|begs|' +
  'begging|plead+|seek|sought|wait+|contest+|challenge+|dispute+|defy|defies|defied|limit+|restrict+|tighten+|curtail+|rein+|stop+|end+|' +
  'cease+|exit+|leave|leaving|quit+|block+|ban+|lock+|overrule+|overlook+|regret+|swing|swung|write|writes|wrote|warn+|brace+'

export const REPUTE_RISKS: readonly Risk[] = [
  {
    name: 'a boycott or criticism',
    isVague: false,
    caution: 0,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      boycott+; backlash; under fire|pressure; come|came|coming criticize+; criticism; outcry;
      protest+; protester; outrage+; fury; uproar; controversy; controversial; apologize+; apology; blame+;
      condemn+; slam+|blast+|lambast+ ~ @; @ ~ slammed|blasted|mocked|snubbed; 
      turmoil|chaos|fiasco|debacle|disaster; doubt over|about; question over|remain; dark side; attack on; blow
      to|for; mock|mocks|mocked @; worry|worried about|over; trouble at|for|with;
      shun+; say|says|said sorry; sorry; desert+ @; turn+ ~ back on ~ @; turn+ away from @; vanish+; remove+ ~ from
      shelf; clear|clears|cleared ~ from shelf; lose|losing patience; embroiled; haunt+; nightmare; went|gone|go|goes
      wrong; rise and fall; how @ missed|lost|failed|fell; can|will|could @ ~
      recover|survive|save|turn|regain|fix|catch|compete|win|stop; lost its way; fade|fading; decline of; fallout; row
      over; in row; campaigner ~ disrupt|target|confront|@; activist ~ @; vandal+; bad for; worst for; tarnish+; image
      on the spot; grill+ @; dragged from; lock+ ~ out; hostile to; threaten+ to; protest+ at|against|outside; target
      @ over; mistakenly; wrongly; by mistake; overcharge+; rip       problem at|with|for; unsafe; flee @; struggle+;
      stumble+; pressure on|over ~ @; dump+ @; complaint ~ about|against|over|filed; 
      ridicule+; mock+; shun+; storm over; in|at _ storm over|of|after; row over|with; anger+ ~
      at|over|customer|fan|user|worker|resident; outrage; backlash; criticize+; criticism; condemn+; denounce+;
      deplore+; decry+; protest ~ against|at|outside|over; in protest; pull+ ~ song|ad|advert|advertising|book ~ from;
      empty ~ amid; drop+|pull+|scrap+ ~ campaign|advert|ad|ambassador|logo|slogan ~ after|with|over; target+ ~ in|by
      ~ protest|protester|activist; activist ~ disrupt+|storm+|block+|target+|glue+|accuse+; call+ on @ ~ to; face+ ~
      call|question|pressure|heat|anger|fury|revolt|criticism|test|squeeze|threat|crisis; urged to; under
      pressure|attack|fire|siege|scrutiny; heat on; faces heat; grow+|mount+ ~ pressure|anger|doubt|concern|criticism;
      user|customer|fan|owner|driver ~
      revolt|furious|angry|complain+|vent+|rage+|ditch+|quit+|abandon+|flee+|desert+|boycott+; image ~
      problem|crisis|dented|tarnished; reputation ~ hit|tatters|damage|risk; damage+; tone deaf; insensitive; accused;
      greenwash+; hypocrisy; misinformation; fake; rip off; ripped off; price hike|rise ~ anger+|draw+|spark+; spark+
      ~ anger|outrage|fury|backlash|row|debate|protest|concern|alarm|outcry; draw+ ~
      ire|fire|criticism|ridicule|scorn|complaint|anger|protest|scrutiny; criticized; under fire; bad press; worst;
shred+; want+ @ ~ gone|out|banned; keep+ ~ waiting; nearly ~ #; by mistake; in error; link+|tie+|accuse+|fuel+ ~
deforestation; protected ~ forest; thief|thieves|burglar|robber; smuggle+; found in @; conflict of interest; bury+ ~
report|research; gap in ~ wage|pay; cut+|sever+|end+|break+ ties with @; cut+|sever+ ties; distance+ ~ from @; drop+ @
~ as|over|after; shut+ ~ after|early|weeks;
baffle+; in tears; occupy|occupies|occupied; gut|guts|gutted @; attacked; porn; ground+ ~ jet|plane|fleet; clip+ ~
truck|plane|wing|jet`),
  },
  {
    name: 'bad news',
    isVague: false,
    caution: 0,
    canBeFought: true,
    tradeOf: [],
    patterns: splitPatterns(`
      alarm+ ~ over|about|at; raise+ alarm; blunder; fiasco; debacle; shame+; disgrace; flawed; fail+; falter+;
      flounder+; wane+; waning; dwindle+; deteriorate+; worsen+; plummet+; plunge+; slump+; tumble+; junk; turmoil;
      chaos; mayhem; fury; furious; outrage; revolt; rebellion; mutiny; denounce+; concede+; admit+; confess+; owe+;
      unpaid; criminal; stranger; lied; lying; cheat+; dupe+; swindle+; underpay; underpaid; swipe at; snub+; spurn+;
      refuse+ to; suffer+; struggle+; failure; nervous; fret+; jitter; unease; anxious; irk+; annoy+; irritate+; cost+
      it; blow up; blew up; blow|blown up; call+ off; searched; grapple+; brace+ for; fear over|for; jeopardy; plight;
      woe; headache; nightmare; misery; bad blow; blow to|for; setback; sour+; tarnish+; taint+; rattle+; reeling;
      shaken; exodus; sack+; shelved; shelving; postpone+; stranded; trapped; exploit+ ~
      worker|customer|loophole|flaw; underfire; humiliate+; embarrass+; gaffe; bungle+; botched; prosecutor;
      sentenced; grim; bleak; dire; doom; doomed; ruin+; wreck+; feud; standoff; scam; hoax; deceive+; deceptive;
      conceal+; hid; revoke+; unravel+; implode+; backfire+; misfire+; flop+; lose ~ patience|trust|faith|confidence;
      lost ~ patience|trust|faith|confidence; set+ aside # ; set aside another; exit from; pull+ out of; retreat+
      from|on|as; walk+ away from; give|gives|gave up on; hand|hands back; bail+ out; written off; cost @ ; @ ~ under
      threat; tip+ over; overheat+; caught ~ out|in|up; stung; beset; plagued; dogged; hobbled; crippled; besieged;
      beleaguered; reeling; overshadow+; marred; cast doubt; cloud ~ @; cloud over; wait for
      money|payment|refund|answer; sick pay; misled; mislead; fake review; dishonest; unfair; unethical; reckless;
      negligent; negligence; betray+; betrayal; disaster; catastrophe; catastrophic; tragedy; tragic; horror; shock
      exit|loss|departure; worst fear; row with|over; spat; clash+ with|over; infighting; hidden fee|defect|cost|debt;
      at risk; in peril; in limbo; on the brink; too late|slow|little; a mess; meltdown; losing battle; down the
      drain; alleged; under review; anxiety over|about|at; blow to|for`),
  },
  {
    name: 'what may be bad news',
    isVague: true,
    caution: 0,
    canBeFought: true,
    tradeOf: [],
    patterns: [
      ...DOUBTFUL_WORDS,
      ...DOUBTFUL_FRAMES,
      ...DOUBTFUL_TURNS,
      ...splitPatterns(`
      revolt; rebellion; overstate+; fume+; prosecutor; sentenced; alarm+; @ is strapped; mutiny; flee; fled; stolen;
      sewage; unstable; illegal; unlawful; scam; hoax; deceive+; deceptive; cheat+; lied; lying; conceal+; neglect+;
      ignore+ ~ warning; grim; bleak; dire; doom; doomed; plight; woe; misery; bleed+; ruin+; wreck+; harmful; danger;
      dangerous; threat; threaten+; feud; clash+; spat; standoff; dispute; bitter; shame; humiliate+; humiliation;
      embarrass+; embarrassment; insult+; gaffe; blunder; mishap; misstep; stumble+; botched; bungle+; shortfall;
      overrun; slowdown; downturn; gloom; panic; wary; skeptical; furious; angry; upset; reject+; snub+; spurn+;
      veto+; retreat+; withdraw; withdrew; dump+; punish+; rebuke+; loses|lost; @ warn+; critic; problem; concern
      over|about|at; fear; anger; complaint; complain+; crisis; deny|denies|denied; question about; delay+; doubt+;
      questioned; on hold|ice; last ditch; wobble; slash+; axe+; ax; squeeze; snag; backlog; poor; trouble; broken;
      broke; unhappy; frustrated; dissatisfied; disgruntled; choke+; drag+; lowest; last ~ day|bid|chance; say sorry;
      leaked; lobbyist; crush+; weed out; debt; weaker; slower; worse; worst; shrink; shrank; shrinking;
      depart+; departure; leaving; rupture+; error; mistake; lag+; lack+; heavy loss; lose; scrap+; abandon+;
      suspend+; pause+; freeze; frozen; stall+; stuck; absent; sorry; regret+; refund+; court; rap; tighten+;
      squeeze+; strain+; hunger; starve; go wrong; crumble+; deficit; bill for; miss+; no bonus|pay|dividend;
      quietly; u turn; backtrack+; climb+ down; shortage; trim+ again; pull+ ~ plug; pull+ out; sink+; cold shoulder;
      fire in|at; loss of; low point|ebb; slide; sag+; dim+; sluggish; flop+; doubtful; murky; cloud over; sour+; cut
      off; rotten; shaky; fragile; vulnerable; blunt+; hollow; overpriced; overworked; unsold; overdue; unfinished;
      outdated; stale; loophole; contentious; divisive; polarizing; unpopular; hated; scrutiny; prosecute; uncertain;
      uncertainty; limbo; hard hit; worried; concerned; strained; stretched; bitter pill; toll; nosedive; mistrust;
      distrust; ugly; messy; painful; hardship; grounded; backfire+; rift; split over; divided; defy; defiance;
      protest+; march against; petition; grievance; quarrel; squabble; tangle; ordeal; bleed; hemorrhage+; drain;
      sapped; weakness; climbdown; humbled; chastened; bruising; bruised; battered; beaten; sell off; selloff;
      cheating; sham; pretend; hollow out; starve+; short of; shy of; @ _ ${DOES_BAD}; @ ~
      delayed|leaked|halted|paused|suspended|withdrawn|denied|blamed|accused|threatened|rejected|refused; under
      pressure; pressure on|over|from|grow+|mount+; cast shadow; lost ground|jobs|money|faith; weak|weaker; decline+;
      sought by|after by; is down; fail+; seize+ ~ @; cut+|reduce+|slash+|trim+ ~ cost|expense|spending; worry+ ~
      over|about; hit by; quit+; caught; exposed; wrong; cancel+; told to; forced to;
      lawmaker|attorney|watchdog|regulator|minister ~
      want+|urge+|demand+|look+|question+|ask+|probe+|warn+|seek+|eye+|circle+|target+|move+|tell+|order+`),
    ],
  },
]
