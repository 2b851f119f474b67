import { splitPatterns } from './patterns.ts'
import type { Risk } from './tact-risk.ts'

// Of the employer's own doing, unless something good comes of it.
const DOES_BAD =
  'idle+|withdraw|withdrew|delay+|recall+|deny|denies|denied|defface+|blame+|lose|lost|miss+|trail+|' +
  'battle+|brace+|retreat+|abandon+|ditch+|dump+|offload+|pause+|suspend+|dismiss+|oust+|punish+|sue+|accuse+|threaten+|reject+|refuse+|' +
  'oppose+|ignore+|dodge+|evade+|hide|cheat+|pollute+|leak+|violate+|collapse+|sink|plunge+|tumble+|slump+|slide|slip+|fade+|wobble+|' +
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
      turmoil|chaos|fiasco|debacle|disaster; doubt over|about; question over|remain; dark side; attack on; blow to|for; mock|mocks|mocked @; worry|worried
      about|over; trouble at|for|with;
      shun+; say|says|said sorry; sorry; desert+ @; turn+ ~ back on ~ @; turn+ away from @; vanish+; remove+ ~ from shelf; clear|clears|cleared ~ from
      shelf; lose|losing patience; embroiled; haunt+; nightmare; went|gone|go|goes wrong; rise and fall; how @ missed|lost|failed|fell; can|will|could @ ~
      recover|survive|save|turn|regain|fix|catch|compete|win|stop; lost its way; fade|fading; decline of; fallout; row over; in row; campaigner ~
      disrupt|target|confront|@; activist ~ @; vandal+; bad for; worst for; tarnish+; image on the spot; grill+ @; dragged
      from; lock+ ~ out; hostile to; threaten+ to; protest+ at|against|outside; target @ over; mistakenly; wrongly; by mistake; overcharge+; rip       problem at|with|for; unsafe; flee @; struggle+; stumble+; pressure on|over ~ @; dump+ @; complaint ~ about|against|over|filed`),
  },
  {
    name: 'bad news',
    isVague: false,
    caution: 0,
    canBeFought: true,
    tradeOf: [],
    patterns: splitPatterns(`
      alarm+ ~ over|about|at; raise+ alarm; blunder; fiasco; debacle; shame+; disgrace; flawed; fail+; falter+; flounder+; wane+; waning; dwindle+;
      deteriorate+; worsen+; plummet+; plunge+; slump+; tumble+; junk; turmoil; chaos; mayhem; fury; furious; outrage;
      revolt; rebellion; mutiny; denounce+; concede+; admit+; confess+; owe+; unpaid; criminal; stranger; lied; lying; cheat+; dupe+; swindle+;
      underpay; underpaid; swipe at; snub+; spurn+; refuse+ to; suffer+; struggle+; failure; nervous; fret+; jitter; unease; anxious; irk+; annoy+; irritate+; cost+ it; blow up; blew up; blow|blown up; call+ off; searched; grapple+; brace+ for; fear over|for; jeopardy; plight; woe;
      headache; nightmare; misery; bad blow; blow to|for; setback; sour+; tarnish+; taint+; rattle+; reeling; shaken; exodus; sack+; shelved; shelving; postpone+; stranded;
      trapped; exploit+ ~ worker|customer|loophole|flaw; underfire; humiliate+; embarrass+; gaffe; bungle+; botched; prosecutor; sentenced; grim; bleak;
      dire; doom; doomed; ruin+; wreck+; feud; standoff; scam; hoax; deceive+; deceptive; conceal+; hid; revoke+; unravel+; implode+; backfire+; misfire+; flop+;
      lose ~ patience|trust|faith|confidence; lost ~ patience|trust|faith|confidence; set+ aside # ; set aside another; exit from; pull+ out of; retreat+ from|on|as; walk+ away
      from; give|gives|gave up on; hand|hands back; bail+ out; written off; cost @ ; @ ~ under threat; tip+ over; overheat+; caught ~ out|in|up; stung; beset; plagued;
      dogged; hobbled; crippled; besieged; beleaguered; reeling; overshadow+; marred; cast doubt; cloud ~ @; cloud over; wait for money|payment|refund|answer; sick pay;
      misled; mislead; fake review; dishonest; unfair; unethical; reckless; negligent; negligence; betray+; betrayal; disaster; catastrophe; catastrophic; tragedy;
      tragic; horror; shock exit|loss|departure; worst fear; row with|over; spat; clash+ with|over; infighting; hidden fee|defect|cost|debt; at risk; in peril; in limbo; on the brink;
      too late|slow|little; a mess; meltdown; losing battle; down the drain; alleged; under review`),
  },
  {
    name: 'what may be bad news',
    isVague: true,
    caution: 0,
    canBeFought: true,
    tradeOf: [],
    patterns: splitPatterns(`
      revolt; rebellion; trick+; overstate+; fume+; police; prosecutor; sentenced; urgent; alarm+; @ is
      strapped; mutiny; flee; fled; missing; stolen; sewage; unstable; illegal; unlawful; scam; hoax; deceive+;
      deceptive; cheat+; lied; lying; conceal+; neglect+; ignore+ ~ warning; grim; bleak; dire; doom; doomed;
      plight; woe; misery; bleed+; ruin+; wreck+; harm; harmful; danger; dangerous; threat; threaten+; feud; clash+;
      spat; standoff; dispute; bitter; shame; humiliate+; humiliation; embarrass+; embarrassment; insult+; gaffe;
      blunder; mishap; misstep; stumble+; botched; bungle+; shortfall; overrun; slowdown; downturn; gloom; panic;
      wary; skeptical; furious; angry; upset; reject+; snub+; spurn+; veto+; retreat+; withdraw; withdrew; pull+
      out|plug; dump+; punish+; rebuke+; seize+; loses|lost; @ warn+; critic; problem; concern over|about|at; fear; anger; complaint; complain+; crisis; deny|denies|denied; question about;
      cost of; hurdle; delay+; doubt+; burden; @ ~ ${DOES_BAD}; pressure;
      tension; decline; down; off; under; against; turn|turns away; questioned; exposed; on hold|ice; last ditch; wobble; flee; gone; regulator; watchdog; minister; mp;
      lawmaker; attorney; campaigner; activist; hedge fund; slash+; axe+; ax; squeeze; snag; backlog; poor; trouble; broken; broke; unhappy; frustrated; dissatisfied;
      disgruntled; ex; former; late; fewer; police; choke+; bust; not; over ~ #; fall+; fell; drop+; drag+; trigger+; loss; mouse; lowest; list of; so far; too; half; without; hot; row; jail; secret; secretly; last ~ day|bid|chance; victim; leave+; hide; hid; wait+; search+; knew; nearly; almost; push+ back; claim; say sorry; more time; hunt; probe; inspect+; leaked; lobby+; lobbyist; gift; wage; bonus; alert; crush+; weed out; debt; weaker; slower; worse; worst; dip+; sink; sank; shrink; shrank; shrinking; exit; depart+; departure; leave; leaving; quit+; pull+; replace+
      hundred|thousand|#; fire in|at|on; rupture+; wrong; error; mistake; weak; lag+; lack+; heavy loss; lose; drag+; scrap+; abandon+; cancel+;
      suspend+; pause+; freeze; frozen; stall+; stuck; absent; sorry; regret+; refund+; court; rap; amid; despite; tighten+; squeeze+; strain+; hunger; starve; burden; cold
      shoulder; go wrong; no longer; cannot; can't; won't; fend+; crumble+; debt; deficit; bill for; miss+; no bonus|pay|dividend; quietly;
      abrupt; u turn; backtrack+; climb+ down; behind; shortage; trim+ again`),
  },
]
