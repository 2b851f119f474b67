import type { Risk } from './risk.ts'
import { HARM_RISKS } from './risks-harm.ts'
import { LAW_RISKS } from './risks-law.ts'
import { PEOPLE_RISKS } from './risks-people.ts'
import { REPUTE_RISKS } from './risks-repute.ts'
import { TRADE_RISKS } from './risks-trade.ts'

/** Said of the employer, each of these is for the candidate's eyes only. The vaguest come last. */
export const RISKS: readonly Risk[] = [
  ...LAW_RISKS,
  ...PEOPLE_RISKS,
  ...HARM_RISKS,
  ...TRADE_RISKS,
  ...REPUTE_RISKS,
]
