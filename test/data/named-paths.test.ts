import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'catalogue/README.md'],
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

/** "#choice" is a heading of the document itself, "limits.md#bundle" one of another. */
function leadsSomewhere(link: string, document: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? document : join(dirname(document), path)
  if (!existsSync(target)) return false
  return heading === undefined || headingsOf(target).includes(heading)
}

function headingsOf(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

it.each(DOCUMENTS)('the links in %s lead somewhere', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link))
  expect(links.filter((link) => !leadsSomewhere(link, document))).toEqual([])
})

it.each(DOCUMENTS)('the commands in %s are there', (document) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const told = readFileSync(document, 'utf8')
  const asked = [...told.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script)
  expect(asked.filter((script) => !(script in scripts))).toEqual([])
  const programs = [...told.matchAll(/\bnode ([\w./-]+\.m?[jt]s)\b/g)].map(([, path = '']) => path)
  expect(programs.filter((path) => !existsSync(path))).toEqual([])
})

it('a file that is not there is found out', () => {
  expect(isThere('jobs/tick.ts')).toBe(true)
  expect(isThere('jobs/ticks.ts')).toBe(false)
  expect(isThere('src/mail/{digest,letter}-mail.ts')).toBe(true)
  expect(isThere('src/mail/{digest,parcel}-mail.ts')).toBe(false)
})

it('a link that leads nowhere is found out', () => {
  expect(leadsSomewhere('limits.md#bundle', 'docs/ranking.md')).toBe(true)
  expect(leadsSomewhere('limits.md#bundles', 'docs/ranking.md')).toBe(false)
  expect(leadsSomewhere('limit.md', 'docs/ranking.md')).toBe(false)
})
