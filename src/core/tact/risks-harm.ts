import { splitPatterns } from '../text/patterns.ts'
import type { Risk } from './risk.ts'

export const HARM_RISKS: readonly Risk[] = [
  {
    name: 'a recall or a defect',
    isVague: false,
    caution: 1,
    canBeFought: true,
    tradeOf: ['automotive', 'food-beverage', 'pharma-biotech'],
    patterns: splitPatterns(`
      recall+ ~ #|vehicle|car|truck|suv|product|batch|unit|device|toy|drug|bottle|battery|model|food|medicine;
      product|safety|vehicle|voluntary|battery|food|car|massive|global|nationwide|issue+ recall; recalled; @ recall;
      recall of|over|after|notice|due|widen|cost; defect; defective; faulty; contaminate+; contamination;
      salmonella; listeria; flaw; unsafe; hazard; hazardous; pull+ ~ product|ad|merchandise|campaign|drug|item;
      safety concern|fear|warning|flaw|lapse|failure|risk; quality problem|issue|concern|lapse; grounded; grounding;
      call|calls|called|calling back # ; glass|metal|plastic|mouse|insect found; contain+ ~ too; may
      seize|catch|explode|fail; find|found faulty|fault|crack; pulled ~ from|in|after|over; report+ ~ fire|smoke;
      safety recall; recall # ; pull+|remove+|withdraw|withdrew|take|taken ~~ shelf; shelf after|over; toxic;
      infant|infection|illness|death|cancer|outbreak ~ tied|linked|traced to ~ @; tied|linked|traced to ~ @;
      @ ~ tied|linked|traced to ~ death|illness|infection|cancer|outbreak|harm; fall|fell off; metal fatigue;
      outbreak; do not eat|drive|use; side effect; safety agency|regulator; withdraw|withdrew|withdrawn ~
      product|drug|campaign|ad|item; fire risk|hazard; stop sale; botched;

      recall+ #; recall ~ grow+|widen+|expand+|linked|prompt+|probe|repair+|vehicle|car|truck|suv|model; @ ~ recall+ ~
      over|after|because|due; pull+ ~~ from ~ sale|market|shelf; urge+|tell+|warn+|ask+ ~
      customer|owner|driver|user|people ~ return|stop|park|not|throw|avoid|unplug; stop using; catch+ fire; fire
      risk|hazard; explode+; exploding; steering|brake|airbag|battery|engine|wheel|wiring|software|seat|safety
      defect|fault|flaw|problem|issue|failure|bug; may|could|can ~
      break|fail|crack|explode|detach|ignite|burn|choke|cut; choking; allergen; undeclared; mold; bacteria; e coli;
      norovirus; crack in|found|on|appear+|reappear+; cracked|broken|missing ~ part|panel|bolt|blade|screw|component;
      blade|part|panel|door|wheel|engine ~ fall+|break+|fail+|blow+|detach+|crack+|fly|flies|flew
      off|out|away|mid|on|in|from; break+ and hurt; pull+|withdraw+ ~
      pump|device|drug|product|pill|pizza|formula|food|vaccine|implant|inhaler|bottle|batch|toy|cream|drink; safety
      alert|notice|scare|issue|probe|woe; urgent check|inspection|recall|repair|warning; side effect; health
      risk|scare|warning|fear; safety recall; # th recall; # recall; on ~ alert; delivery|production|sales stop;
flag+ ~ problem|concern|issue|risk; problem with ~ @;
recall league|tally|record`),
  },
  {
    name: 'an outage',
    isVague: false,
    caution: 0.5,
    canBeFought: true,
    tradeOf: ['telecoms', 'power-utilities', 'cybersecurity-it'],
    patterns: splitPatterns(`
      outage; blackout; go|went|going|goes down; go|went|goes|knocked|taken offline|dark; disrupt+ ~
      flight|service|supply|trade|customer|operation|production|travel|patient; disruption; service|system|network
      failure; system|website|app|service crash+|down; glitch; meltdown; cancel+ ~ flight|train|order;
      @ _ down for|again|as|worldwide|across; service|app|site|@ down; not working; conk+ out; stop+ working;
      unreachable; unable to; lock+ ~ out|account; knocked out; without service|power|water|signal;
      customer|user|shopper|passenger ~ cannot|can't|unable|stranded|locked; paralyze+; stranded; @
      falter|falters|stumbles|buckles; system buckle; scrap+|ground+|cancel+ # ~ flight|train; 
      app|site|website|service|network|system|server|payment|card|checkout|till|platform|phone|broadband|internet ~
      down|fail+|offline|unavailable|collapse+|freeze+|stop+ ~ for|across|on|at|as|after|again; goes|went dark; @ _
      down for|across; down at @; app down; customer|user|shopper|passenger|client|traveler|subscriber ~
      left|unable|can't|cannot|locked|stranded|stuck|without|complain+|face+ ~
      delay|chaos|without|in|for|out|access|see|pay|log|wait|cancellation; unable to; failed to load;
      computer|software|it|technical|power|system ~ fault|failure|glitch|bug|problem|issue|error|crash|meltdown;
      bring+|brought|take+ ~ down|offline; knock+ ~ offline|out; halted by; grounded by; lose+ ~
      power|signal|service|internet|connection; power cut|loss|failure; flight ~
      cancelled|canceled|grounded|halted|delayed|diverted|chaos; cancel+ # ; cancel+ ~
      flight|service|train|sailing|show; system offline; systems offline; empty shelf; service ~
      disrupted|interrupted|suspended|halted; crash+ computer|system|phone|pc; travel chaos; stop+ working;
down for thousand|million|many|all|user; empty shelf;
buckle+; pile up; backlog of; parcels pile;
shelf emptied;
later than ever; run+ late`),
  },
  {
    name: 'a death or an accident',
    isVague: false,
    caution: 3,
    canBeFought: true,
    tradeOf: ['insurance', 'healthcare', 'pharma-biotech'],
    patterns: splitPatterns(`
      die|died|dead|dying; death; killed; kill ~
      #|people|worker|man|woman|child|passenger|driver|pedestrian|cyclist|pilot|employee|dozen|hundred|student|dog|
      boy|girl|mother|father|family|motorist|soldier|himself|herself;
      crash|blast|fire|explosion|attack|gunman|collapse|accident ~ kill; fatal; fatally; fatality; injure+; injury;
      explosion; explode+; blast at|in|kill|injure|rip|hit; accident; derail+; derailment; fire
      at|break|engulf|destroy|rip; plane|car|train|truck|helicopter|jet|bus crash+; crash kill+|victim|investigator;
      collapsed; collapse of ~ @; mine|roof|wall|crane|building|floor collapse; blaze; catch|caught fire;
      oil|chemical|gas|toxic|fuel|acid leak; spill; deadly; collision; ill; sick; sickened; crack
      in|found|appear+|reappear+; linked to ~ death|illness|cancer|outbreak|injury|suicide; poisoned; poisoning;
      suicide; perish+; lose|loses|lost ~ life|leg|arm|finger; hurt; struck by; come|comes|came down after;
      run|runs|ran over; overturn+; @ shut|closed by; tear|tears|tore|torn off; evacuate+; crush+ at|by|to|under;
      crashes; crashed; crash in|near|at|of|that|after|investigation|victim|probe; emergency landing;
      flight|passenger|jet|plane ~ turbulence; suffocate+; drown+; electrocute+; casualty; mourn+; bereaved; near
      miss; collide+; accident at; 
      lose+ ~ wheel|panel|door|power|control|altitude|pressure;
      ship|vessel|truck|train|plane|jet|bus|tanker|tram|ferry|barge|van|car|drone|robotaxi|helicopter ~
      hit+|ram+|strike+|collide+|sink+|capsize+|overturn+|crash+|flip+|plunge+;
      ship|truck|train|bus|tram|ferry|van|car|plane ~ run+|roll+|veer+|skid+ aground|into|over|off|down; aground;
      capsize+; after|by|in ~ blast|explosion|crash|fire|death|derailment|collision; fire ~ death|at @|in
      @|destroy+|rage+|break+|broke|tear+|rip+|engulf+|gut+|hit+|kill+|force+|shut+|spread+; @ ~ fire ~
      kill+|destroy+|hurt+|injure+|force+|rage+|shut+;
      plant|refinery|factory|warehouse|depot|mill|store|tanker|ship|battery|car fire; hospitalize+; in hospital; fall+
      ill; make+ ~ ill|sick; blow+ out of|off; emergency landing; forced landing; mid air; sicken+; drown+; fatally;
      body|remains found; toll rise+|at|from; hurt+ ~ in|at|by|worker|people|passenger|child; worker ~
      killed|dies|died|hurt|injured|crushed|burned|trapped|falls; explosion|blast|blaze|fire ~
      rock+|rip+|hit+|shake+|at ~ @; leak at|from|force+|spill+; poison+; gas leak; contaminate+; evacuate+;
      evacuation; manslaughter; overdose; suicide; bridge|roof|dam|crane|mine|tunnel|building ~ collapse+; dam|mine
      disaster; disaster ~ victim; plow+|plough+ into; fireball; plunge+ ~ into ~ river|sea|ravine|crowd;
      goes|went|gone down off|near|in; car|robotaxi|truck|bus|train|tram|van ~ kill;
leak+ gas|oil|chemical|acid|ammonia|fuel|sewage; foul+ ~ creek|river|beach|air|water|sea|lake;
run+ away in|on|from|near|down`),
  },
]
