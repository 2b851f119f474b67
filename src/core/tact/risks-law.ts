import { splitPatterns } from '../text/patterns.ts'
import type { Risk } from './risk.ts'

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
      settle+ ~ claim|case|charge|allegation|dispute|suit; settlement over|with|of|to|after|in|reach;
      legal|court|cash|million|billion|# settlement; agree+|reach+|sign+ ~ settlement; pay|paid ~ settle;
      pay|repay|refund # over|to; ordered to; accuse+; accusation; allege+; allegation; plaintiff; defendant; guilty;
      verdict; charged with; face+ ~ charge; indict+; indictment; arbitration; tribunal;
      writ; juror; smuggle+; of graft; graft case|probe; polluter; under the microscope; set+ aside # ; court|judge ~
      hold|ruled|find; owe+; retaliation; pay|paid # ~~ end|settle|resolve|compensate; pay|paid # ~~
      damages|compensation|victim|claim; infringe+; on the hook; order+|force+|instruct+|tell|told @ to; @
      told|ordered|forced to; broke|break+|broken|flout+|breach+ ~ law|rule|act; drag+ ~ court|judge|tribunal;
      lose|lost ~ appeal|case|battle|fight|trial; court|judge|jury|juror|tribunal ~
      against|reject+|award+|side+|tell|say|decide+|slam+; liable; award+|seek+|sought|in|win|won damages; class suit;
      collective action; sue+ @; case ~ against @; bring|brought ~ case; locked in ~ battle|fight; patent
      fight|battle|row|claim|case; @ ~ before judge|court; unlawful; illegally; plead+|pled guilty;
      wage|discrimination suit; copyright row|claim|fight|infringement;

      antitrust|patent|privacy|bias|defamation|libel|copyright|federal|state|shareholder|investor|labor|wage|civil|
      discrimination|billion|million|mass|group|consumer|safety suit; suit over|filed|alleges|says|claims;
      face+|stand+|stood|go|goes|avoid+ ~ trial; trial ~ over|against|begin+|start+|hear+|told|opens|looms; jury
      trial; landmark trial; billion|million|#|group|legal|compensation|damage|mass|collective|class|negligence|injury
      claim ~ over|against|from|on; face+|hit+ ~ claim; defamation; libel; slander; file+ ~
      complaint|case|claim|charge; judge|court ~ block+|bar+|deny|denies|denied|refuse+|revive+|halt+|order+|clear+
      way|allow+|let+|throw+|toss+|question+|weigh+|say+|uphold+|upheld; legal
      woe|trouble|setback|blow|defeat|bill|cost|fee|threat|case; lose+ ~ court|ruling|appeal|bid; hold+ liable;
      family|families sue+; accused; prosecute+; prosecution; on charge; appeal against|fails|rejected|denied; justice
      department; pay+ ~ # ~ over|to settle|in settlement; pay+ ~~ damages; compensate+; compensation; class suit;
      dragged|taken|hauled to|into|before|through court; in the dock; court
      ruling|order|case|battle|fight|date|hearing|trial; win+ delay in; court records;
pay+ ~~ to end|settle|resolve`),
  },
  {
    name: 'a fine or an investigation',
    isVague: false,
    caution: 1.5,
    canBeFought: true,
    tradeOf: ['legal'],
    patterns: splitPatterns(`
      fined; fine @; fine of|for|over; hit|face+|pay|paid|get|slapped|impose+|record|million|billion|hefty|heavy ~
      fine; # ~ million|billion|euro|pound|dollar fine; penalty; probe into|over|of|by|widen|find|found; probed;
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
      # ~ penalty; record penalty; pull+ up by|over|for; crackdown on @; breach+ ~ rule|law|condition;
      emission|permit|license breach; bribe+; kickback; hid|hide|hides|hiding|hidden ~
      truth|cost|risk|corrosion|loss|debt|evidence; leaked paper|memo|document|file|email; ponzi; launder+; price
      rigging; rigged|rigging; dodge+ ~ tax; unpaid ~ tax|overtime|wage; 
      inquiry; probe of|looks|examines|finds|hangs|begins|launched|opened|widened|deepens; investigate+ ~~ @; @ ~
      investigated|probed|examined|scrutinized|audited; attorney general; antitrust
      case|charge|complaint|suit|probe|scrutiny; fine ~ for|over|against; bribe+; rig+; manipulate+; manipulation;
      fix+ ~ price|rate; price rigging; falsify+; falsified; fake|faked|faking; cheat+; dieselgate; emission
      scandal|test|cheat+; launder+; tax ~ probe|raid|fraud|bill|dispute|evasion|row; accounting ~
      irregularity|error|scandal|probe|question|issue|fraud; restate+; irregularity; lapse; failing; reprimand+;
      censure+; sanctioned by|over|for; watchdog|regulator ~
      ban+|fine+|tell+|order+|probe+|open+|launch+|find+|criticize+|investigate+|examine+|demand+|raise+|act+|move+|
      sue+|charge+; safety board|regulator|investigator|watchdog|probe|inquiry; investigator; search ~ @ ~
      office|headquarters|premises; raid+ @; @ ~ raided|searched; hearing over|on; grilled; grill+
      @|boss|chief|executive; summon+; congress|lawmaker|senator|mp|senate ~
      grill+|press+|question+|probe+|slam+|demand+|accuse+|want+; misuse+; misreport+; mislabel+; overbill+;
      overcharge+; mislead+; misleading; rule+ ~ breach+|broke+; break+ ~ rule|law|regulation|antitrust|code; caught
      @; consent decree; convicted; conviction; arrested; arrest of; charge+ with|over;
check+ @ ~ over; pull+|revoke+|suspend+|yank+|strip+|withdraw+|cancel+ ~
permit|license|approval|status|accreditation|certification|certificate; pay+ ~ penalty; found in breach; in breach of;
# fine; hit|slapped|slap|stung|land+ with ~ fine|penalty|bill|charge|levy|claim|suit|lawsuit|damage; told to pay;
action against @; under ~ review|investigation|inquiry|audit; claim+ ~ theft;
named on|in ~ list|complaint|lawsuit|probe|blacklist; struck off; capped|curbed by ~ regulator|watchdog`),
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
      stolen|taken|copied|exposed|leaked|compromised|spilled|accessed|sold; personal|customer data ~ sale; dark web;
      cyber raid|crisis|heist|crime|thief|incident|onslaught|criminal; intruder; intrusion; spyware; gang;
      compromised; data theft|loss|exposure; copied; steal|stole|stolen|taken ~ data|record|detail|password|file|code;
      hack hit|knock|shut|keep|force; leaked; 
      expose+ ~ data|record|customer|password|detail|account|license|user|passport|social|million|#|patient; extort+;
      customer|user|passenger|patient|employee|member|personal|private|account data|detail|record|information ~
      stolen|steal+|leak+|lost|exposed|online|sold|sale|taken|accessed|stole; cyber attack|incident|breach|raid|crime;
      it attack; hack+ ~ @; @ ~ hacked|breached; privacy scare|concern|row|violation|scandal|fear|complaint|lapse;
      spy+ on; spied; track+ user|child; snoop+; data ~ mishandled|misused|shared|sold; security
      flaw|hole|bug|weakness|failure|lapse|incident; bug let|lets|expose+|leak+|allow+; take+ ~
      record|data|detail|file ~ of; account ~ hijack+|takeover|drained; passwords; theft of ~
      data|code|record|secret|detail|file|information; open to internet|anyone|public; left ~
      exposed|open|unprotected|unsecured; found|sold|surface+ on dark; cost of ~ attack|breach|hack;
see+ other ~ people|customer|account;
sell+ ~ data`),
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
      control|curb|restriction; license ~ pulled|revoked|withdrawn; trade blacklist; face+ ~ ban;

      ban+ @; @ ~ banned|barred|blocked|blacklisted|sanctioned|outlawed|restricted|suspended; export
      ban|limit|rule|license; bar+ ~ sale|import|@; add+ ~ to ~ list|blacklist; suspend+ ~ @; block+ @; ban on;
      permit|license ~ suspended|revoked|pulled|denied; revoke+; tariff on; tighten+ ~ curb|control|restriction|rule ~
      on; expel+; kick+ out; warn+ ~ against ~ @; steer clear of @; warn+ ~ off @;
tell+|order+|urge+|ask+ ~ stop|avoid|shun|halt ~ @`),
  },
]
