import { readdirSync, readFileSync } from 'node:fs'

/** A headline about an employer and what a careful reader says of it. */
export type Labelled = {
  title: string
  employer: string
  employerAliases: readonly string[]
  isAwkward: boolean
}

const APART = new URL('headlines/apart/', import.meta.url)

/** The sets that were written apart from the rules, by name: see headlines/apart/README.md. */
export function readHeadlinesApart(): ReadonlyMap<string, readonly Labelled[]> {
  const files = readdirSync(APART).filter((file) => file.endsWith('.txt'))
  return new Map(files.toSorted().map((file) => [file.slice(0, -4), readLabelled(APART, file)]))
}

/** Lines such as "+ Marks & Spencer/M&S: M&S tills go dark"; "+" is awkward, "-" is not. */
export function readLabelled(folder: URL, file: string): Labelled[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const divider = line.indexOf(': ')
    const [employer = '', ...employerAliases] = line.slice(2, divider).split('/')
    const title = line.slice(divider + 2)
    return { title, employer, employerAliases, isAwkward: line.startsWith('+') }
  })
}
