import { splitPatterns } from './patterns.ts'
import type { Risk } from './tact-risk.ts'

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
      call|calls|called|calling back # ; glass|metal|plastic|mouse|insect found; contain+ ~ too; may seize|catch|explode|fail; find|found faulty|fault|crack; pulled ~ from|in|after|over; report+ ~ fire|smoke; safety recall; recall # ; pull+|remove+|withdraw|withdrew|take|taken ~~ shelf;
      shelf after|over; toxic; infant|infection|illness|death|cancer|outbreak ~ tied|linked|traced to ~ @; tied|linked|traced to ~ @;
      @ ~ tied|linked|traced to ~ death|illness|infection|cancer|outbreak|harm; fall|fell off; metal fatigue; outbreak; do
      not eat|drive|use; side effect; safety agency|regulator; withdraw|withdrew|withdrawn ~ product|drug|campaign|ad|item; fire
      risk|hazard; stop sale; botched`),
  },
  {
    name: 'an outage',
    isVague: false,
    caution: 0.5,
    canBeFought: true,
    tradeOf: ['telecoms', 'power-utilities', 'cybersecurity-it'],
    patterns: splitPatterns(`
      outage; blackout; go|went|going|goes down; go|went|goes|knocked|taken offline|dark; disrupt+ ~ flight|service|supply|trade|customer|operation|production|travel|patient; disruption;
      service|system|network failure; system|website|app|service crash+|down; glitch; meltdown; cancel+ ~
      flight|train|order;
      @ ~ down for|again|as|worldwide|across; service|app|site|@ down; not working; conk+ out; stop+ working; unreachable; unable to;
      lock+ ~ out|account; knocked out; without service|power|water|signal; customer|user|shopper|passenger ~ cannot|can't|unable|stranded|locked;
      paralyze+; stranded; @ falter|falters|stumbles|buckles; system buckle; scrap+|ground+|cancel+ # ~ flight|train`),
  },
  {
    name: 'a death or an accident',
    isVague: false,
    caution: 3,
    canBeFought: true,
    tradeOf: ['insurance', 'healthcare', 'pharma-biotech'],
    patterns: splitPatterns(`
      die|died|dead|dying; death; kill+; fatal; fatally; fatality; injure+; injury; explosion; explode+; blast
      at|in|kill|injure|rip|hit; accident; derail+; derailment; fire at|break|engulf|destroy|rip;
      plane|car|train|truck|helicopter|jet|bus crash+; crash kill+|victim|investigator; collapsed; collapse of;
      blaze; catch|caught fire; oil|chemical|gas|toxic|fuel|acid leak; spill; deadly; collision; ill; sick; sickened; crack in|found|appear+|reappear+; linked to ~ death|illness|cancer|outbreak|injury|suicide; poisoned; poisoning; suicide;
      perish+; lose|loses|lost ~ life|leg|arm|finger; hurt; struck by; come|comes|came down after; run|runs|ran over;
      overturn+; @ shut|closed by; tear|tears|tore|torn off; evacuate+; crush+ at|by|to|under; crashes; crashed; crash in|near|at|of|that|after|investigation|victim|probe; emergency landing; flight|passenger|jet|plane ~ turbulence; suffocate+; drown+;
      electrocute+; casualty; mourn+; bereaved; near miss; collide+; accident at`),
  },
]
