import { splitPatterns } from './patterns.ts'
import type { Risk } from './tact-risk.ts'

export const LAW_RISKS: readonly Risk[] = [
  {
    name: 'a lawsuit',
    isVague: false,
    caution: 1,
    canBeFought: false,
    tradeOf: ['legal'],
    patterns: splitPatterns(`
      lawsuit; sue|sued|suing; suit against|over|alleging|claiming; file+|face+|hit ~ suit; class action;
      litigation; legal action|battle|fight|challenge|claim|row|dispute; take|taken|taking to court; in|to court; on
      trial; jury|judge|court ~ rule+|order+|find|found|against; injunction; patent infringement|dispute|troll;
      settle+ ~ claim|case|charge|allegation|dispute|suit; settlement; pay|paid ~ settle; pay|repay|refund #
      over|to; ordered to; accuse+; accusation; allege+; allegation; plaintiff; defendant; guilty; verdict; victim;
      charged with; face+ ~ charge; indict+; indictment; arbitration; tribunal;
      writ; juror; smuggle+; of graft; graft case|probe; polluter; under the microscope; set+ aside # ; court|judge ~ hold|ruled|find; owe+; retaliation; pay|paid # ~~ end|settle|resolve|compensate; pay|paid # ~~ damages|compensation|victim|claim;
      infringe+; on the hook; order+|force+|instruct+|tell|told @ to; @ told|ordered|forced to;
      broke|break+|broken|flout+|breach+ ~ law|rule|act; drag+ ~ court|judge|tribunal; lose|lost ~ appeal|case|battle|fight|trial;
      court|judge|jury|juror|tribunal ~ against|reject+|award+|side+|tell|say|decide+|slam+; liable; award+|seek+|sought|in|win|won damages; class suit;
      collective action; sue+ @; case ~ against @; bring|brought ~ case; locked in ~ battle|fight; patent
      fight|battle|row|claim|case; @ ~ before judge|court; unlawful; illegally; plead+|pled guilty; wage|discrimination suit; copyright
      row|claim|fight|infringement`),
  },
  {
    name: 'a fine or an investigation',
    isVague: false,
    caution: 1.5,
    canBeFought: true,
    tradeOf: ['legal'],
    patterns: splitPatterns(`
      fined; fine @; fine of|for|over; hit|face+|pay|paid|get|slapped|impose+|record|million|billion|hefty|heavy ~ fine; # ~ million|billion|euro|pound|dollar fine;
      penalty; probe into|over|of|by|widen|find|found; probed;
      under|face+|launch+|open+|antitrust|fraud|criminal|federal|regulatory ~ probe; investigated; investigate+ ~ @;
      investigation; under scrutiny; inquiry into; subpoena+; raid ~ office|headquarters|@; raided;
      regulator|watchdog ~ warn+|slam+|rap+|reprimand|block+|order+|censure+; violate+; violation; misconduct;
      wrongdoing; fraud; fraudulent; bribe+; bribery; corruption; money laundering; insider trading; tax
      evasion|dodging|avoidance; embezzle+; embezzlement; whistleblower; cover up; mis selling; misleading; misled;
      price fixing|gouging; antitrust; collusion; cartel; greenwashing; pollute+; pollution; warning letter;
      scandal; embattled; disgraced;
      penalized; penalise; handed ~ bill|fine|penalty; hand+ @ ~ bill|fine|penalty; monopoly; inquiry;
      regulator|watchdog|ftc|sec|doj|cma|fda|ofcom|ofgem|ofwat|eu|brussels|minister|mp|senator|lawmaker|attorney ~
      accuse+|grill+|quiz+|summon+|demand+|want|look+|question+|say|press+|seek|target+ ~ @; look+ into ~ @; face+
      scrutiny; scrutiny from|over|of; grilled|quizzed|summoned|rapped|rebuked by|over|for; rap+ ~ over|for;
      # ~ penalty; record penalty; pull+ up by|over|for; crackdown on @; breach+ ~ rule|law|condition; emission|permit|license
      breach; bribe+; kickback; hid|hide|hides|hiding|hidden ~ truth|cost|risk|corrosion|loss|debt|evidence; leaked|internal
      paper|memo|document|file; ponzi; launder+; price rigging; rigged|rigging; dodge+ ~ tax; unpaid ~ tax|overtime|wage`),
  },
  {
    name: 'a breach',
    isVague: false,
    caution: 1,
    canBeFought: true,
    tradeOf: ['cybersecurity-it'],
    patterns: splitPatterns(`
      data|security|privacy breach|leak|lapse|incident|flaw|hole|failure; breach of|at|expose+; breached; hack+;
      hacker; cyberattack; cyber attack|incident|breach; ransomware; phishing; malware; leak+ ~
      data|record|detail|document|password; stolen|stole|steal ~ data|record|detail|password; expose+ ~
      data|record|customer|password|detail; vulnerability; zero day;
      data|detail|record|file|password|profile|vault|account|email|number ~
      stolen|taken|copied|exposed|leaked|compromised|spilled|accessed|sold; personal|customer data ~ sale; dark web; cyber
      raid|crisis|heist|crime|thief|incident|onslaught|criminal; intruder; intrusion; spyware; gang; compromised; data theft|loss|exposure;
      copied; steal|stole|stolen|taken ~ data|record|detail|password|file|code; hack hit|knock|shut|keep|force; leaked`),
  },
  {
    name: 'sanctions or a ban',
    isVague: false,
    caution: 0.5,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      sanction+; blacklist+; entity list; ban+; barred from; lose|lost|revoke+|strip+ ~ license|contract; license
      revoked|suspended;
      shut|frozen|locked out of; stop+|bar+|block+|prevent+ ~ from buying|selling|using|buy; barred; outlaw+; export
      control|curb|restriction; license ~ pulled|revoked|withdrawn; trade blacklist; face+ ~ ban`),
  },
]
