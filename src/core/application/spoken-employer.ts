import { cleanLine } from '../text/line.ts'

/** What stands in a register and is said by nobody. Those in capitals only so: "as" and "se" are words, too. */
const LEGAL_FORM =
  /,? +(?:[Ii]nc|[Ii]ncorporated|[Cc]orp|[Ll]td|(?:Private )?Limited|LIMITED|INC|LTD|CORP|[Pp][Ll][Cc]|LLC|L\.L\.C|LLP|(?:GmbH|AG|SE|UG)(?: & Co\.? (?:KGaA|KG|OHG))?|gGmbH|KGaA|KG|OHG|e\.V|S\.?A\.?S?|N\.?V|B\.?V|A\/S|ASA|AS|AB|Oyj?|S\.?p\.?A|S\.?r\.?l|S\.?L|\(?Pty\)?|\(?(?:Pvt|Pte)\)?\.?(?: Ltd)?|Sp\. z o\.o)\.?$/

/** "The Limited", "News Corp" and "Government of SA" have no other name. */
const NO_NAME = /^(?:the|news)?$|\s(?:of|in|for|and|&)$/i

/** "Acme" for "Acme, Inc.": how one speaks of an employer, without a full stop before the one that ends the sentence. */
export function spokenEmployer(typed: string): string {
  const name = cleanLine(typed)
  const bare = name.replace(LEGAL_FORM, '').replace(LEGAL_FORM, '')
  return (NO_NAME.test(bare) ? name : bare).replace(/(?<=[\p{L}\d])\.$/u, '')
}
