import { splitPatterns } from '../text/patterns.ts'

/** What one does not bring up with somebody whom one met once. Patterns are written as core/text/patterns describes. */
export type Subject = {
  /** As in "about crime (“sentenced to prison”)". */
  name: string
  /** Left out altogether; otherwise put far down. */
  isUnsuitable: boolean
  /** Sectors whose daily trade it is. */
  tradeOf: readonly string[]
  patterns: readonly string[]
}

export const SUBJECTS: readonly Subject[] = [
  {
    name: 'crime',
    isUnsuitable: true,
    tradeOf: ['cybersecurity-it', 'legal', 'insurance', 'government'],
    patterns: splitPatterns(`
      murder+; manslaughter; kidnap+; stab+; stabbing;
      shooting at|in|of|spree|victim|kill; mass|school shooting; shot dead; gunman; terrorist; terrorism; terror
      attack|plot; jail+; prison; convicted; arrest+; behind bars; ponzi; # year in jail|prison; found|find body; body
      found; drug cartel|lord|ring|bust; traffick+; hostage; massacre; genocide; suicide; extort+; robbery; robber;
      burglarize+; burglar; plead+ guilty; police probe|raid|custody; prosecutor say|allege|claim; mangione;
      epstein`),
  },
  {
    name: 'a sexual offence',
    isUnsuitable: true,
    tradeOf: [],
    patterns: splitPatterns(`
      rape; rapist; raped; sexual assault|abuse|misconduct|harassment; child abuse|porn; pedophile; deepfake porn;
      sex trafficking; abuse charge|allegation|claim|case`),
  },
  {
    name: 'war',
    isUnsuitable: true,
    tradeOf: [
      'aerospace-defence',
      'government',
      'nonprofit',
      'oil-gas-mining',
      'logistics',
      'cybersecurity-it',
    ],
    patterns: splitPatterns(`
      airstrike; air|missile|drone strike|attack; invade+; invasion; ceasefire; truce; troop; bomb+; bombing; war
      crime|zone|effort|machine; famine; starvation; refugee; gaza; hamas; hezbollah; taliban; civil war; coup`),
  },
  {
    name: 'fighting',
    isUnsuitable: true,
    tradeOf: ['government'],
    patterns: splitPatterns('shoot+ down; shot down; downed in|by; force bomb+; battlefield loss'),
  },
  {
    name: 'a death or an accident',
    isUnsuitable: true,
    tradeOf: ['insurance', 'healthcare', 'pharma-biotech', 'aerospace-defence', 'cybersecurity-it'],
    patterns: splitPatterns(`
      died; dies; dead at|after|in; found dead; death toll|of; # dead|killed|die|injured; killed in|by|at|after;
      fatal crash|accident|fire; kill+ #; kill+ ~ journalist|civilian|soldier|passenger;
      plane|train|helicopter|jet|bus crash+; obituary`),
  },
  {
    name: 'an incident in the air',
    isUnsuitable: false,
    tradeOf: ['insurance'],
    patterns: splitPatterns(`
      tail strike; fail+ to land; aborted landing; emergency landing; land+ in emergency; near miss; mid air; skid+
      off; runway overrun; nosedive; severe turbulence; hard landing; engine fire; bird strike`),
  },
  {
    name: 'politics',
    isUnsuitable: false,
    tradeOf: ['government', 'nonprofit'],
    patterns: splitPatterns(`
      election; democrat; republican; gop; senator; senate; governor sign|veto; net zero vote; congressman;
      congresswoman; impeach+; impeachment; midterm; prime minister; minister quit|resign; labour party; tory; tories;
      conservative party; mayoral; ballot; poll shows|finds; voter; abortion; immigrant; immigration; migrant;
      deport+; deportation; far right|left; populist; maga; woke; trump; biden; harris; obama; putin; netanyahu;
      zelensky; modi; erdogan; starmer; farage; macron; xi jinping; capitol; north korea; kim jong; culture war; white
      house; kremlin; supreme court; partisan; filibuster; gerrymander+; gun control`),
  },
  {
    name: 'religion',
    isUnsuitable: false,
    tradeOf: ['nonprofit'],
    patterns: splitPatterns(`
      catholic; vatican; pope; bishop; archbishop; cardinal says|urges; church of; mosque; imam; rabbi; islamist;
      islam; muslim; antisemitism; antisemitic; evangelical; hindu nationalist|temple|god; jihad; blasphemy`),
  },
]
