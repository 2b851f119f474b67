import { formatMoment } from '../time/local-time.ts'
import type { CallTimes } from './call-window.ts'

type Window = CallTimes['best']

/** "Tue 24 Nov, 09:30–11:30" */
export function windowInWords({ opensAt, closesAt }: Window, zone: string): string {
  const opens = formatMoment(opensAt, zone)
  const closes = formatMoment(closesAt, zone)
  const [day] = opens.split(', ')
  const isSameDay = closes.startsWith(`${day}, `)
  return `${opens}–${isSameDay ? (closes.split(', ')[1] ?? '') : closes}`
}

/** Without the day where it is the same one. */
export function windowForYou(window: Window, theirs: string, own: string): string {
  const [day = ''] = windowInWords(window, theirs).split(', ')
  return windowInWords(window, own).replace(`${day}, `, '')
}

/** By both clocks, where they differ: "Tue 24 Nov, 09:30–11:30 there, that is 10:30–12:30 for you". */
export function windowByBothClocks(window: Window, theirs: string, own: string): string {
  const there = windowInWords(window, theirs)
  if (there === windowInWords(window, own)) return there
  return `${there} there, that is ${windowForYou(window, theirs, own)} for you`
}
