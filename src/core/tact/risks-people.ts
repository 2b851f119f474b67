import { splitPatterns } from '../text/patterns.ts'
import type { Risk } from './risk.ts'

const STAFF = 'job|role|position|staff|workforce|headcount|employee|worker|post'
const CUT = 'cut+|slash+|axe+|ax|shed+|trim+|eliminate+|cull+'
const PLACE =
  'plant|factory|store|office|branch|site|mill|warehouse|depot|division|restaurant|shop|location|studio|unit|center|lab|line|mine|bank|refinery|yard|campus|pharmacy|outlet|hospital|hotel|pub|hub|facility|operation|building|base|terminal|theater|cinema|gym|salon|showroom|dealership|garage|station|academy|nursery|ward|clinic|library|port|farm|dairy|bakery|brewery|distillery|smelter|foundry|furnace|pit|quarry|resort|club|canteen|newsroom|cafe|stall|kiosk|deli|counter|bakery'
const LEADER =
  'ceo|cfo|coo|cto|chief|chairman|chairwoman|chair|boss|founder|cofounder|president|director|executive|head'
const GO =
  'quit|resign+|resignation|depart+|departure|exit+|oust+|ouster|fired|sacked|removed|replaced|suspended'
const WORKERS = 'worker|staff|union|driver|pilot|nurse|employee|crew|teacher|doctor|engineer'
const PEOPLE =
  'job|people|worker|staff|employee|engineer|manager|banker|researcher|driver|pilot|position|role|post|agent|consultant|analyst|teacher|nurse|trader|lawyer|developer'

export const PEOPLE_RISKS: readonly Risk[] = [
  {
    name: 'layoffs',
    isVague: false,
    caution: 2,
    canBeFought: false,
    tradeOf: ['hr'],
    patterns: splitPatterns(`
      ${CUT} ~ ${STAFF}; ${STAFF} cut|loss|reduction|cull|axed|eliminated|slashed; # job ~
      go|lost|risk|axed|cut|eliminated|threatened; job at risk; lose|losing|lost ~ job; layoff; lay off; laying off;
      laid off; redundancy; redundant; furlough+; downsize+; hiring freeze; freeze hiring; fire+|sack+|dismiss+ ~
      staff|worker|employee|people|team|hundred|thousand; retrench+; retrenchment; voluntary severance|exit; buyout
      offer; reduction in force; reduce+ ~ workforce|headcount|staff; close+|closure|shut|shutting|shutter+ ~
      ${PLACE}; ${PLACE} closure;
      fewer job|people|worker|staff|employee|position;
      ${CUT} ~~ job|role|staff|workforce|headcount|employee; ${CUT} # ~ ${PEOPLE}; part+ way|company with; let+ ~ #
      go; let # ~~ go; let+ go of #|staff|worker|employee|hundred; let+ staff|worker|employee|people go; laying off;
      pink slip; send|sends|sending|sent # ~ home; idle+ ~ plant|line|worker|factory|#; mothball+; out of work;
      workforce|headcount ~ shrink|shrunk|fall|fell|reduced|halved; end+|stop+|halt+|cease+|pause+|suspend+ ~
      production|manufacturing|assembly; switch+ off ~ furnace|plant|last; # ${STAFF}|${PEOPLE} ~~
      affected|go|lost|out|axed|redundant|leave; early retirement; outsource+ ~ job|role|work; ${STAFF} to go;
      ${PLACE} to close|shut|go; ${PLACE} close|shut; ${PLACE} ~ closing|shuttered|shut|axed; wind+ down; delay+ ~
      start date; end of the line for; job|hiring freeze; move+ ~ job ~ to|abroad|overseas; leave|leaving|exit ~
      workforce; # ${PEOPLE} go; voluntary departure; replace+ ~ hundred|thousand|#|worker|staff|people|employee ~
      with|by; lay|laid|laying down work; # ~ of team|staff ~ depart|leave|go|out; shrink ~
      center|team|office|unit|network; show+ ~ door to; to|will leave #; 
      cull of; ${CUT} ~ underperformer|performer|payroll|rank|staffer|division|department|bureau;
      staff|job|headcount|workforce|payroll cut; cut to|in staff|job|headcount|workforce; reapply for; # ~ on notice;
      staff|worker on notice; job|role|post ~ must|will|could go; unpaid leave; short time working; work hours cut;
      offshore+ ~ job|work; job ~ offshore|overseas|abroad; shut+|shutter+ @; @ ~ shut|shuts|shutting|shutter+|close+
      ~ # |all|last|remaining|flagship|half|dozen|early|forever|permanently|temporarily; @ ~
      shut|shuts|shutting|shutter+ ~ for|after|down; shut+ down; shutdown; closure; lay+ off; voluntary
      redundancy|leave; buyout ~ to staff|worker|employee; pay freeze; to close|shut #; cut+ ~ half of|in half; last
      shift|day at; close+ its door; ${CUT} # ; job|role|position|post|worker ~ to be cut|lost|axed|eliminated;
      restructuring; thin+ out ~ rank|staff; job axe; job bloodbath|cull|carnage; let+ ~ go; show+ ~ the door; ex
      employee|worker|staff; staff|worker ~ told to|goodbye|leave; cut+ deeper; deeper cut; round of cut|layoff;
# corporate|office|job|staff|store worker out; claim+ # job; # of team|staff|workforce; cafe|shop|store|branch|plant ~
to close|shut; ${PLACE} to close; ${CUT}|drop+|lose+|cut+ ~ fifth|quarter|third|half|tenth of ~ ${STAFF}|team;
hundreds|thousands of ~ to go|close; ${CUT} ~ contractor|temp|team|freelancer|apprentice; pull+|withdraw+|rescind+ ~
offer to graduate; job offer ~ withdrawn|pulled; not renew; outsource+; move+|shift+ production ~ from|to|abroad;
short hours; short time; # hour week; cut+|axe+|drop+|fire+ hundreds|thousands|dozens|scores; part+ with ~
staff|worker|fifth|tenth|quarter|third|#; slice+; confirm+|announce+|plan+|face+|begin+|more cut; cut ~ at|across ~
unit|division|operation|plant|team|business|office|arm; trim+|shrink+|prune+ ~ bank|business|network|lineup|operation;
thin+ ~ rank; headcount ~ fall+|shrink+|drop+|down; cut+|slash+|trim+|axe+ ~ pension|benefit|perk|wage|hour|overtime`),
  },
  {
    name: 'an executive leaving',
    isVague: false,
    caution: 1,
    canBeFought: false,
    tradeOf: [],
    patterns: splitPatterns(`
      ${LEADER} ~ ${GO}|leave|leaving|left; ${GO}|sack+|fire+|dismiss+|remove+|replace+ ~ ${LEADER};
      ${WORKERS}|researcher|scientist|executive ~ depart+|quit|leave+|left|flee|fled; step+ down|aside; resign+;
      resignation; oust+; ouster; kicked out; bid farewell; exodus; leadership|boardroom|management
      crisis|turmoil|shakeup|row|battle|clash; brain drain; golden parachute;
      ${LEADER} out|forced|pushed|shown; drop+|terminate+|ditch+|dump+|axe+ ~ ${LEADER}; lose+|lost|losing ~
      ${LEADER}|researcher|partner|talent|staff; to leave|quit|exit @; leave|leaving|quit+|exit+ @; walk+ out of|on @;
      farewell to @; out as ceo|chief|head|boss|chair|president; abruptly; part+ company|way with ~ ${LEADER};
      dismiss+|sack+|fire+ ~ after|over; sacked by; leave for rival; quit+ ~ after|over; ${LEADER} to
      leave|go|exit|depart|quit; interim ceo|chief; ${LEADER} ~ to go; banker|trader|star|designer|partner ~ quit+;
      take+ swipe; succession crisis|row; 
      stand+ down; step+ back; bow+ out; hand+ ~ resignation|notice; ${LEADER} ~ retire+|retirement; said|set|about to
      have left|quit|leave; ${LEADER} ~ is|was out|gone; have|has left ~ @; end+ ~ tenure|reign; ends # year|decade
      run|stint; lose+ ~ ${LEADER}|researcher|scientist|designer|engineer|partner|talent|veteran|expert; defects to;
      defected; defecting; jump+ ship;
      scientist|engineer|executive|researcher|designer|founder|veteran|manager|partner|banker|talent|analyst|trader ~
      leave+|quit+|exit+|flee+|desert+|join+ ~ from|@; ${LEADER} ~ ousted|axed|exits|departs; departing ${LEADER};
      vote+ out ~ ${LEADER}; out at @; search+ ~ new|next ${LEADER}; without ${LEADER}; no confidence; interim
      ${LEADER}; exit+ @; replaces ${LEADER}; shake+ up ~ leadership|management|board|top; boardroom; pay ~
      revolt|rebellion|protest; head+ for ~ exit|door; on the way out; exec|executive|lead ~ is|are leaving; leaving
      company|firm|role; hire+|poach+|tap+|nab+|lure+|sign+ ~ former @; ex @; hire+|poach+|nab+|lure+ @ ~
      head|chief|executive|star|veteran|engineer|banker; overhaul+ ~ leadership|board|top; board
      split+|divided|rift|row|clash; split in board; ${LEADER} ~ terminated|pushed|walks|walked|dumped|toppled;
hand+ over ~ rein|baton|keys; heir apparent ~ retire+|leave+|quit+;
host|anchor|presenter|editor|columnist|designer|coach ~ fired|sacked|suspended|dropped|axed|ousted`),
  },
  {
    name: 'a labour dispute',
    isVague: false,
    caution: 1.5,
    canBeFought: false,
    tradeOf: ['hr'],
    patterns: splitPatterns(`
      strike; stoppage; ${WORKERS} ~ striking; walkout; walk+ off|out; industrial action; picket; pay|labor|union
      dispute|row|standoff; union ~ reject|slam|accuse|clash|fight|battle; unionize+; union busting; unfair labor;
      wage theft;
      striking ${WORKERS}|maker|miner|member|machinist; ${WORKERS} striking; down|downed|downing tool; ballot;
      defy|defies|defied|defying; back to work order; stay|stays|stayed|staying away|out;
      ${WORKERS}|machinist|member|union|crew|baker|dockworker ~ reject+|refuse+|protest+|vote+ ~
      offer|deal|contract|pay|against; union ~ threaten+|call+|ballot+|march+; march+ against; work to rule; lockout;
      overtime ban; join action against;

      protest+ ~ pay|cut|closure|layoff|condition|return;
      staff|worker|employee|driver|courier|rider|crew|nurse|pilot|union ~
      protest+|walk+|rally|rallies|picket+|demand+|accuse+|sue+|reject+|vote+|threaten+; stage+ ~
      walkout|protest|strike|action|sit; switch+ off app; union ~
      drive|vote|bid|election|push|campaign|sue+|warn+|demand+|vow+|say; contract|pay|wage|union|labor talk ~
      collapse+|break+|fail+|stall+|falter+; go slow; sick out; sit in; strike+ over; on strike; strike
      action|vote|threat|looms|ballot; dispute with union|staff|pilot|worker; pay|wage
      dispute|row|fight|battle|fury|protest; labor unrest|trouble|strife; unrest; talk ~ break
      down|collapse+|stall+|fail+; union ~ break down`),
  },
  {
    name: 'harassment or discrimination',
    isVague: false,
    caution: 3,
    canBeFought: true,
    tradeOf: ['hr', 'legal'],
    patterns: splitPatterns(`
      harass+; harassment; discriminate+; discrimination; discriminatory; racist; racism; sexist; sexism; toxic
      culture|workplace|work|boss; bully|bullied|bullying; sexual misconduct|assault|abuse; hostile work|workplace;
      pay gap; child|forced|slave labor; modern slavery;
      describe|tell|claim|allege|reveal ~ abuse|groping|bullying|life|culture; abuse
      by|at|claim|allegation|scandal|of; groping; slur; racial|gender|age|hiring|pay bias; child ~ worker;
      earn+|paid|pay ~ less than; culture of fear|silence|bullying|blame; equal pay; cruelty; child+|children ~
      picking|working|found|mining; woman ~ held back; unequal pay; misogyny; sex pest; over|after|secret affair;
      sweatshop; paid workers; 
      bias ~ claim|suit|case|complaint|over|against|lawsuit|allegation; claim+ ~ bias; woman|worker|staff ~
      underpaid|groped|bullied|harassed; abuse of|against|in|at; sexually; assault+; misogynist; homophobic;
      antisemitic; inappropriate conduct|relationship|behavior; bullying; culture of; racially; offensive`),
  },
]
