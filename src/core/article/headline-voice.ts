/** What people say in their own words is told of them, not by the paper. */
const QUOTED =
  /“[^”]*”|"[^"]*"|‘[^’]*(?:\p{L}’\p{L}[^’]*)*’|(?<![\p{L}\d])'[^']*(?:\p{L}'\p{L}[^']*)*'(?!\p{L})/gu
const FIRST_PERSON =
  /(?<![.&\p{L}])(?:I(?:['’](?:m|ve|d|ll))? (?=[\p{L}\d])|[Mm]y (?=[\p{L}\d$€£])|(?:me|(?:for|to|with|about) Me)(?![\p{L}'’.])|[Mm]yself)/u
/** "Phase I trial", "World War I": a number. */
const NUMBERED =
  /(?:phase|war|part|type|class|stage|tier|title|level|grade|section|schedule|category|volume|book|act|elizabeth|charles|james|george) I /gi
// "You.com" is a firm.
const SECOND_PERSON = /(?<!\p{L})you(?:r|rs|rself)?(?!\p{L}|\.\p{Ll})/iu
/** Somebody says it to others, or a thing lets one do something. */
const TOLD = /(?<!\p{L})(?:lets?|says?|said|tells?|told|warns?|warned|argues?|thank)(?!\p{L})/iu
/** "Dana Whitfield, 48, says": where the age is told, it is about the person. */
const AGED = /^(?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]*, \d{2}, /u

/** Who speaks in a headline, and to whom: of oneself, to the reader as a consumer, or about somebody's life. */
export function headlineVoice(headline: string): string | undefined {
  if (AGED.test(headline)) return 'about a person'
  const told = headline.replace(QUOTED, ' ').replace(NUMBERED, ' ')
  if (FIRST_PERSON.test(told)) return 'a personal column'
  const { index } = SECOND_PERSON.exec(told) ?? {}
  if (index === undefined || TOLD.test(told.slice(0, index))) return undefined
  return 'advice for consumers'
}
