/** Words that say nothing about what a text is about. Folded. */
const STOPWORDS = new Set(
  `a an the this that these those it its they their them he his she her we our us you your i my me who whom
  whose which what where when why how of in on at to for from by with without within as and or nor but if
  than then so such into onto upon over under about after before between through during amid against per
  via up down out off is are was were be been being am do does did done has have had having will would can
  could shall should may might must not no yes also too very just only more most less least much many some
  any all each every both few other another own same there here again once now ever never still yet while
  because until although though since says say said new`.split(/\s+/),
)

export function isStopword(folded: string): boolean {
  return STOPWORDS.has(folded)
}
