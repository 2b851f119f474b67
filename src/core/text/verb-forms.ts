/** The forms of verbs that follow no rule: the base, then the others. The one in -s and the one in -ing come by rule. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `beat beaten, become became, begin began begun, bend bent, bet, bite bit bitten, bleed bled, blow blew blown, break broke
  broken, bring brought, build built, burn burnt, burst, buy bought, catch caught, choose chose chosen, come came, cost, cut,
  deal dealt, die died dying, dig dug, do did done, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feed fed,
  feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden, freeze froze frozen, get got gotten,
  give gave given, go went gone, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit, hold held, hurt, keep kept,
  know knew known, lay laid, lead led, leave left, lend lent, let, lie lied lying, light lit, lose lost, make made,
  mean meant, meet met, mislead misled, outbid, outdo outdid outdone, outsell outsold, overpay overpaid, overtake overtook
  overtaken, pay paid, plead pled, put, quit, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send
  sent, set, shake shook shaken, shed, shine shone, shoot shot, shrink shrank shrunk, shut, sink sank sunk, slay slain, slide slid, speak
  spoke spoken, speed sped, spend spent, spill spilt, spin spun, split, spread, steal stole stolen, stick stuck, sting stung,
  stink stank, strike struck stricken, swear swore sworn, sweep swept, swing swung, take took taken, teach taught, tear tore torn,
  tell told, think thought, throw threw thrown, tie tied tying, undercut, underpay underpaid, undo undid undone, wake woke, wear
  wore worn, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood, write wrote written,
  overthrow overthrew overthrown, rewrite rewrote rewritten, sue sued suing, outrun outran, offset, upset, cast, bid`
    .split(',')
    .map((line) => {
      const [base = '', ...others] = line.trim().split(/\s+/)
      return [base, others] as const
    }),
)

// "planned", and of "cancel" both "canceled" and "cancelled".
const MAY_DOUBLE = /[aeiou][bdfgklmnprstvz]$/

/** A verb in all its forms. There are more than English has; those that do not exist are found in no text. */
export function verbForms(verb: string): string[] {
  const others = IRREGULAR.get(verb)
  if (others !== undefined) return [verb, ...others, ...endings(verb, ['ing'])]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  return [verb, ...endings(verb, ['ed', 'ing'])]
}

function endings(verb: string, list: readonly string[]): string[] {
  return rootsOf(verb).flatMap((root) => list.map((ending) => root + ending))
}

function rootsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb.slice(0, -1)]
  return MAY_DOUBLE.test(verb) ? [verb, verb + verb.slice(-1)] : [verb]
}
