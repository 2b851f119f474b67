import { describe, expect, it } from 'vitest'
import { readPastedTable } from '../../src/web/form/pasted-table.ts'
import { CANDIDATE_COLUMNS } from '../../src/web/hiring/candidate-columns.ts'

const MARIA = {
  name: 'María Fernández',
  email: 'maria@example.com',
  phone: '+34 91 123 4567',
  interviewedOn: '2026-03-02',
  promisedOn: '13 Mar 2026',
}
const CELLS = Object.values(MARIA)

const readPastedCandidates = (pasted: string) => readPastedTable(pasted, CANDIDATE_COLUMNS)

describe('a pasted table of candidates', () => {
  it.each([
    ['tabs, as copied from a spreadsheet', CELLS.join('\t')],
    ['commas', CELLS.join(',')],
    ['semicolons', CELLS.join('; ')],
    ['quoted cells', CELLS.map((cell) => `"${cell}"`).join(',')],
    [
      'the cells in another order',
      [...CELLS].reverse().join('\t').replace('13 Mar 2026\t2026-03-02', '2026-03-02\t13 Mar 2026'),
    ],
  ])('is read with %s', (_, pasted) => {
    expect(readPastedCandidates(pasted)).toEqual([MARIA])
  })

  it('lets its first line name the columns, in any order and with others between', () => {
    const pasted = [
      'Promised date;Score;E-mail;Full name;Interview',
      '13 Mar 2026;8;maria@example.com;María Fernández;2026-03-02',
    ].join('\r\n')
    expect(readPastedCandidates(pasted)).toEqual([{ ...MARIA, phone: undefined }])
  })

  it.each([
    ['Hears from us by', '13 Mar 2026'],
    ['Decision promised for', '13 Mar 2026'],
    ['Answer due', '13/3/2026'],
  ])('knows the promised day under a heading like “%s”', (heading, day) => {
    const pasted = [
      ['Candidate', 'Work email', 'Date of final interview', 'Interview notes', heading].join('\t'),
      ['Ana', '', '2026-03-02', '', ''].join('\t'),
      ['María Fernández', 'maria@example.com', '2026-03-02', 'calm, clear', day].join('\t'),
    ].join('\n')
    expect(readPastedCandidates(pasted)[1]).toMatchObject({
      name: 'María Fernández',
      email: 'maria@example.com',
      interviewedOn: '2026-03-02',
      promisedOn: day,
    })
  })

  it('takes no first candidate for a heading', () => {
    const rows = readPastedCandidates('Noname,n@mail.example\nAna,ana@mail.example')
    expect(rows.map(({ name }) => name)).toEqual(['Noname', 'Ana'])
  })

  it('takes no other date for a promise', () => {
    const pasted = 'Name,Interview,Applied on\nAna,2026-03-02,2026-01-15'
    expect(readPastedCandidates(pasted)[0]?.promisedOn).toBeUndefined()
  })

  it('keeps a comma inside quotation marks', () => {
    const [row] = readPastedCandidates('"Fernández, María",maria@example.com,2026-03-02')
    expect(row?.name).toBe('Fernández, María')
  })

  it('passes over empty lines and keeps a row that lacks something', () => {
    const rows = readPastedCandidates('\n\nTom\n  \nAna, ana@example.com\n')
    expect(rows.map(({ name, email }) => [name, email])).toEqual([
      ['Tom', undefined],
      ['Ana', 'ana@example.com'],
    ])
  })

  it('is empty when nothing was pasted', () => {
    expect(readPastedCandidates(' \n ')).toEqual([])
  })
})
