import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const FOLDERS = ['src', 'dev', 'test', 'docs', 'catalogue']
/** What a document's paths may begin at; the page about feeds speaks of one room alone. */
const ROOTS = ['', 'src/', 'src/feeds/']
const FIRST_WORDS = new Set([
  ...FOLDERS,
  ...['core', 'feeds', 'store', 'mail', 'jobs', 'web'],
  ...['fetch', 'parse', 'page', 'address', 'markup'],
])

const listAll = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)
const THERE = FOLDERS.flatMap((folder) => [folder, ...listAll(folder)])
const DOCUMENTS = [
  ...['README.md', 'ARCHITECTURE.md', 'catalogue/README.md'],
  ...listAll('docs').filter((path) => path.endsWith('.md')),
]

/** "core/{draft,lint}" means two; "control-mail*.ts*" and "docs/decisions/016" mean whatever begins so. */
function isThere(named: string): boolean {
  return expand(named).every((path) =>
    ROOTS.some((root) => {
      const pattern = (root + path).split('*').map((part) => part.replace(/[.]/g, '\\.'))
      const whole = new RegExp(`^${pattern.join('[^/]*')}(?:\\.tsx?|-[^/]*)?/?$`)
      return THERE.some((present) => whole.test(present))
    }),
  )
}

function expand(path: string): string[] {
  const [, before = '', choices, after = ''] = /^(.*)\{([^{}]*)\}(.*)$/.exec(path) ?? []
  if (choices === undefined) return [path.replace(/\/$/, '')]
  return choices.split(',').flatMap((choice) => expand(before + choice + after))
}

it.each(DOCUMENTS)('%s names only files that are there', (document) => {
  const named = [
    ...readFileSync(document, 'utf8').matchAll(/`([\w.*{},-]+(?:\/[\w.*{},-]+)*\/?)`/g),
  ]
  const paths = named
    .map(([, path = '']) => path)
    .filter((path) => path.includes('/') && FIRST_WORDS.has(path.split('/')[0] ?? ''))
  expect(paths.filter((path) => !isThere(path))).toEqual([])
})

it('a file that is not there is found out', () => {
  expect(isThere('jobs/tick.ts')).toBe(true)
  expect(isThere('jobs/ticks.ts')).toBe(false)
  expect(isThere('src/mail/{digest,letter}-mail.ts')).toBe(true)
  expect(isThere('src/mail/{digest,parcel}-mail.ts')).toBe(false)
})
