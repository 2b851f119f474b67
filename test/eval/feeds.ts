import {
  addScores,
  areSuitesThere,
  type CaseResult,
  EVALUATION,
  readSuite,
  type Score,
  SUITES,
  scoreOf,
} from '../feeds/suites.ts'

const print = (line: string) => {
  process.stdout.write(`${line}\n`)
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`

/** The table of agreement with other readers' tests; docs/feeds.md has one. Lists what disagrees in one suite. */
export async function evaluateFeeds(listed: string | undefined): Promise<void> {
  if (!areSuitesThere) return print(`The saved feeds are not in ${EVALUATION}.`)
  print(
    '| suite | cases | checks | checks without wrong expectations | refused | markup or unsafe links |',
  )
  print('|---|---|---|---|---|---|')
  const scores: Score[] = []
  const listings: string[] = []
  for (const suite of SUITES) {
    const results = await readSuite(suite)
    const score = scoreOf(results)
    scores.push(score)
    print(row(suite, score))
    if (suite === listed) listings.push(...results.flatMap(disagreements))
  }
  print(row('all', addScores(scores)))
  for (const line of listings) print(line)
}

function row(name: string, score: Score): string {
  const { cases, agreedCases, checks, agreedChecks, setAside, refused, dangers } = score
  const cells = [
    name,
    `${agreedCases} of ${cases}, ${percent(agreedCases, cases)}`,
    `${agreedChecks} of ${checks}, ${percent(agreedChecks, checks)}`,
    percent(agreedChecks, checks - setAside),
    refused,
    dangers,
  ]
  return `| ${cells.join(' | ')} |`
}

function disagreements({ file, checks, danger }: CaseResult): string[] {
  const wrong = checks.filter(({ isAgreed }) => !isAgreed)
  return [
    ...(danger === undefined ? [] : [`${file}: DANGER ${danger}`]),
    ...wrong.map(
      ({ name, expected, found, isSetAside }) =>
        `${file} ${name}${isSetAside ? ' (set aside)' : ''}\n  expected ${shorten(expected)}\n  found    ${shorten(found)}`,
    ),
  ]
}

function shorten(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 400)
}
