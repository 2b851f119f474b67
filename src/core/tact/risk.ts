/** A kind of bad news. Patterns are written as core/text/patterns describes. */
export type Risk = {
  /** As in "layoffs (“cuts 500 jobs”)". */
  name: string
  /** What it costs an article that says it of anybody but the employer, in points. */
  caution: number
  /** Firms sell remedies for it: "Acme helps banks detect fraud" is no bad news. */
  canBeFought: boolean
  /** Sectors whose daily trade it is: there it costs nothing unless it is said of the employer. */
  tradeOf: readonly string[]
  /** Its words say little: they count only where nothing good is said. */
  isVague: boolean
  patterns: readonly string[]
}
