import { cleanLine } from '../text/line.ts'

/** What stands in a register and is said by nobody. Those in capitals only so: "as" and "se" are words, too. */
const LEGAL_FORM =
  /,? +(?:[Ii]nc|[Ii]ncorporated|[Cc]orp|[Ll]td|Limited|LIMITED|INC|LTD|CORP|[Pp][Ll][Cc]|LLC|L\.L\.C|LLP|(?:GmbH|AG|SE|UG)(?: & Co\.? (?:KGaA|KG|OHG))?|gGmbH|KGaA|KG|OHG|e\.V|S\.?A\.?S?|N\.?V|B\.?V|A\/S|ASA|AS|AB|Oyj?|S\.?p\.?A|S\.?r\.?l|S\.?L|Pty|(?:Pvt|Pte)\.?(?: Ltd)?|Sp\. z o\.o)\.?$/

/** "Acme" for "Acme, Inc.": how one speaks of an employer, without a full stop before the one that ends the sentence. */
export function spokenEmployer(typed: string): string {
  const name = cleanLine(typed)
  const bare = name.replace(LEGAL_FORM, '').replace(LEGAL_FORM, '')
  // "The Limited" has no other name.
  return (/^(?:the)?$/i.test(bare) ? name : bare).replace(/(?<=[\p{L}\d])\.$/u, '')
}
