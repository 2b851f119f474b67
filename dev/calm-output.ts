/** What workerd itself writes for each address that a machine without a network, or a publisher that is gone, does not have. */
const NAME_NOT_FOUND = /^e = .*: failed to lookup address information\b/
const ITS_STACK = /^stack: .*\bwdErrId = /
const SAID_ONCE =
  'Some publishers were not found by their names. Is there a network? They are tried again by themselves.\n'

/** Hands over everything but those lines, of which it speaks once and in words. They are in the log all the same. */
export function calmOutput(show: (text: string) => void): (text: string) => void {
  let isSaid = false
  let isAfterName = false
  return (text) => {
    const shown: string[] = []
    for (const line of text.split(/(?<=\n)/)) {
      const isName = NAME_NOT_FOUND.test(line)
      const isNoise = isName || (isAfterName && ITS_STACK.test(line))
      isAfterName = isName
      if (!isNoise) shown.push(line)
      if (isName && !isSaid) shown.push(SAID_ONCE)
      isSaid ||= isName
    }
    if (shown.length > 0) show(shown.join(''))
  }
}
