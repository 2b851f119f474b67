const LINK = /https?:\/\/[^\s<>"“”]+/g
const SENTENCE_MARKS = ".,;:!?…’'"

/** The web addresses in a text, each once, in order. */
export function listLinks(text: string): string[] {
  const found = (text.match(LINK) ?? []).map(withoutSentenceEnd)
  return [...new Set(found.filter((link) => !/\/\/$/.test(link)))]
}

/** A full stop or a closing bracket after an address belongs to the sentence, unless a bracket was opened in it. */
function withoutSentenceEnd(link: string): string {
  let closing = countOf(link, ')') - countOf(link, '(')
  let end = link.length
  for (; end > 0; end--) {
    const last = link.charAt(end - 1)
    if (last === ')' && closing > 0) closing--
    else if (last !== ']' && !SENTENCE_MARKS.includes(last)) break
  }
  return link.slice(0, end)
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1
}
