import type { Risk } from './tact-risk.ts'
import { HARM_RISKS } from './tact-risks-harm.ts'
import { LAW_RISKS } from './tact-risks-law.ts'
import { PEOPLE_RISKS } from './tact-risks-people.ts'
import { REPUTE_RISKS } from './tact-risks-repute.ts'
import { TRADE_RISKS } from './tact-risks-trade.ts'

/** Said of the employer, each of these is for the candidate's eyes only. The vaguest come last. */
export const RISKS: readonly Risk[] = [
  ...LAW_RISKS,
  ...PEOPLE_RISKS,
  ...HARM_RISKS,
  ...TRADE_RISKS,
  ...REPUTE_RISKS,
]
