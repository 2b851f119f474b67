// A full stop or a closing bracket after an address belongs to the sentence, not to the address.
const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g

/** The web addresses in a text, each once, in order. */
export function listLinks(text: string): string[] {
  return [...new Set(text.match(LINK) ?? [])]
}
