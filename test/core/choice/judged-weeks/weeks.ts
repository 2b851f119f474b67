import { AEROSPACE } from './aerospace.ts'
import { BANKING } from './banking.ts'
import { LOGISTICS } from './logistics.ts'
import { PHARMA } from './pharma.ts'
import { POWER } from './power.ts'
import { RETAIL } from './retail.ts'
import type { JudgedWeek } from './week.ts'

/** Six candidates in one week of March. */
export const WEEKS: readonly JudgedWeek[] = [BANKING, PHARMA, POWER, RETAIL, LOGISTICS, AEROSPACE]
