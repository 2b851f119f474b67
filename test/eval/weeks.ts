import { judgeWeek, placeOf } from '../core/choice/judged-weeks/week.ts'
import { WEEKS } from '../core/choice/judged-weeks/weeks.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)

/** Prints the judged weeks: where each headline came, why by our judgement, and why by its reasons. */
export function evaluateWeeks(): void {
  const outcomes = WEEKS.map((week) => ({ week, judged: judgeWeek(week) }))
  for (const { week, judged } of outcomes) {
    print(`\n${week.application.employer}, ${week.application.sectorId}`)
    for (const { judgement, found, isRight } of judged) {
      const verdict = isRight ? '' : `   WRONG, should be: ${judgement.place}`
      const points = found === undefined ? '' : ` ${found.total.toFixed(1)}`
      print(
        `  ${String(placeOf(found)).padEnd(9)}${points.padStart(5)}  ${judgement.says}${verdict}`,
      )
      if (found !== undefined)
        print(`                  ${found.title}: ${found.reasons.join(' · ')}`)
    }
  }
  const all = outcomes.flatMap(({ judged }) => judged)
  print(`\n${all.filter(({ isRight }) => isRight).length} of ${all.length} as judged`)
}
