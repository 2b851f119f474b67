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

  it.each([
    ['First name\tLast name\tE-mail', 'María\tFernández\tmaria@example.com'],
    ['Surname;Candidate first name;Email', 'Fernández;María;maria@example.com'],
    ['Candidate first name,Candidate last name,Email', 'María,Fernández,maria@example.com'],
    ['Name\tSurname\tEmail', 'María\tFernández\tmaria@example.com'],
    ['Name\tFirst name\tEmail', 'Fernández\tMaría\tmaria@example.com'],
    ['Name\tSurname\tEmail', 'María Fernández\tFernández\tmaria@example.com'],
    ['Name\tEmail\tInterviewer surname', 'María Fernández\tmaria@example.com\tJones'],
    ['Full name\tSurname\tEmail', 'María Fernández\tFernández\tmaria@example.com'],
    ['First name\tLast name\tName\tEmail', 'M.\tF.\tMaría Fernández\tmaria@example.com'],
  ])('joins first and last name under “%s”', (headings, row) => {
    expect(readPastedCandidates(`${headings}\n${row}`)).toEqual([
      expect.objectContaining({ name: 'María Fernández', email: 'maria@example.com' }),
    ])
  })

  it.each([
    ['María\tFernández\tmaria.fernandez@example.com', 'María Fernández'],
    ['Fernández\tMaría\tmaria.fernandez@example.com', 'María Fernández'],
    ['María\tFernández\tm.fernandez@example.com', 'María Fernández'],
    ['Wei\tLi\twei_li@example.com', 'Wei Li'],
    ['Ana\tLi\tana.olivier@example.com', 'Ana'],
    ['María Fernández\tGrid planner\tmaria.fernandez@example.com', 'María Fernández'],
  ])('joins two names without headings where the address has both: %s', (row, name) => {
    expect(readPastedCandidates(row)[0]?.name).toBe(name)
  })

  it.each([
    ['9-Mar-26\t20-Mar-26'],
    ['09.03.26\t20.03.26'],
    ['2026/03/09\tFri 20 March 2026'],
    ['9/3/26 14:00\t20/3/26'],
    ['last Monday\tnext Friday'],
    ['9 March\t20 March'],
    ['9.3.\t20.3.'],
  ])('passes over no day, readable or not, without headings: %s', (days) => {
    const [interviewedOn, promisedOn] = days.split('\t')
    expect(readPastedCandidates(`June Park\tjune@example.com\t030 1234567\t${days}`)).toEqual([
      {
        name: 'June Park',
        email: 'june@example.com',
        phone: '030 1234567',
        interviewedOn,
        promisedOn,
      },
    ])
  })

  it.each([
    ['1\tAna Silva\tana@example.com\n2\tTom Ford\ttom@example.com'],
    ['1. Ana Silva, ana@example.com\n2) Tom Ford, tom@example.com'],
    ['- Ana Silva, ana@example.com\n• Tom Ford, tom@example.com'],
    ['Ana Silva <ana@example.com>\nTom Ford <tom@example.com>'],
    ['Ana Silva <ana@example.com>; Tom Ford <tom@example.com>'],
    ['"Ana Silva" <ana@example.com>, "Tom Ford" <tom@example.com>'],
    ['Ana Silva\tmailto:ana@example.com\nTom Ford\tmailto:tom@example.com'],
    [
      '| Name | Email |\n|---|:--|\n| Ana Silva | ana@example.com |\n| Tom Ford | tom@example.com |',
    ],
    [
      'Grid planner, final round\t\n\nEmail\tName\nana@example.com\tAna Silva\ntom@example.com\tTom Ford',
    ],
  ])('is read as people have it: %s', (pasted) => {
    expect(readPastedCandidates(pasted)).toEqual([
      { name: 'Ana Silva', email: 'ana@example.com' },
      { name: 'Tom Ford', email: 'tom@example.com' },
    ])
  })

  it('takes one of both where the other is missing', () => {
    const rows = readPastedCandidates(
      'First name,Last name,Email\nMaría,,m@example.com\n,Silva,s@example.com',
    )
    expect(rows.map(({ name }) => name)).toEqual(['María', 'Silva'])
    expect(readPastedCandidates('First name,Email\nMaría,m@example.com')[0]?.name).toBe('María')
  })

  it('reads a day by what the others of its column say, with and without headings', () => {
    const rows = ['Ana,04/03/2026,05/04/2026', 'María,17/02/2026,06/04/2026'].join('\n')
    const settled = [
      { name: 'Ana', interviewedOn: '2026-03-04', promisedOn: '05/04/2026' },
      { name: 'María', interviewedOn: '17/02/2026', promisedOn: '06/04/2026' },
    ]
    expect(readPastedCandidates(rows)).toEqual(settled)
    expect(readPastedCandidates(`Name,Interview,Promised\n${rows}`)).toEqual(settled)
  })

  it('takes time in proportion to what was pasted, however wide it is', () => {
    const start = performance.now()
    readPastedCandidates(`${','.repeat(30_000)}\n${'1,2\n'.repeat(8000)}`)
    expect(performance.now() - start).toBeLessThan(5000)
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
