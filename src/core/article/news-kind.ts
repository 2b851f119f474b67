import { compilePatterns, findPatterns, type PatternSet, splitPatterns } from '../text/patterns.ts'
import type { Word } from '../text/word-reader.ts'

/** What happens in a headline. Two of one kind make a note dull, even about different firms or countries. */
const KINDS: Readonly<Record<string, string>> = {
  'a central bank': `
    central bank; federal reserve; fed; ecb; rbi; boe; boj; rba; pboc; fomc; bank of
    england|japan|canada|korea|israel|mexico|thailand; monetary policy; rate cut|hike|decision|pause|path|setter; cut|raise+|hold|keep|lower+|hike+ ~ interest|repo|policy|key|base
    rate; repo|policy|key|base rate`,
  results: `
    net profit|loss|income; quarterly profit|loss|revenue|sale|result; profit ~ rise|fall|jump|drop|double|up|down|grow+; revenue ~
    rise|fall|jump|drop|double|up|down|grow+; first|second|third|fourth quarter ~ profit|loss|result|revenue|sale; earning`,
  'a purchase': `
    acquire+; acquisition; merger; merge+; takeover; buyout; to buy ~ stake|unit|maker|rival|business|firm|owner; stake in; #
    deal; sell ~ unit|stake|business|arm`,
  'money raised': `
    raise+ #; raise+ a #; series a|b|c|d|e; funding round; seed round; ipo; debut; go+ public; file+ for ~ listing`,
  'the labour market': `
    jobless; unemployment; job report|growth|opening; payroll; labour market; hiring slow|cool|fall; layoff`,
  customs:
    'tariff; customs duty; export curb|control|ban; import duty|ban; trade deal|war|talk; anti dumping',
}

let compiled: PatternSet<string> | undefined

/** The kinds of news that a headline is, none for most. */
export function newsKindsOf(title: readonly Word[]): readonly string[] {
  compiled ??= compilePatterns(
    Object.entries(KINDS).map(([kind, patterns]) => [kind, splitPatterns(patterns)] as const),
  )
  return [...new Set(findPatterns(compiled, title).map(({ label }) => label))]
}
