import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePerson } from '../../../src/core/application/people-lines.ts'

test.each([
  ['Jonas Berg', 'Jonas Berg', '', ''],
  ['1. Jonas Berg - CTO - j@energy.example', 'Jonas Berg', 'CTO', 'j@energy.example'],
  ['Jonas Berg (CTO)', 'Jonas Berg', 'CTO', ''],
  ['Jonas Berg <jonas@energy.example>', 'Jonas Berg', '', 'jonas@energy.example'],
  ['Jonas Berg, CTO, mailto:jonas@energy.example.', 'Jonas Berg', 'CTO', 'jonas@energy.example'],
  ['Dana Whitfield (she/her), Head of Planning', 'Dana Whitfield', 'Head of Planning', ''],
  ['"Dana Whitfield", CTO', 'Dana Whitfield', 'CTO', ''],
  ['Jonas Berg\tCTO\tjonas@energy.example', 'Jonas Berg', 'CTO', 'jonas@energy.example'],
  // As Outlook copies people.
  ['"Whitfield, Dana" <dw1@energy.example>', 'Dana Whitfield', '', 'dw1@energy.example'],
  [
    'Whitfield, Dana <dana.whitfield@energy.example>',
    'Dana Whitfield',
    '',
    'dana.whitfield@energy.example',
  ],
  [
    'Whitfield, Dana <dwhitfield@energy.example>',
    'Dana Whitfield',
    '',
    'dwhitfield@energy.example',
  ],
  [
    'van der Berg, Jan, CTO, jan.vanderberg@energy.example',
    'Jan van der Berg',
    'CTO',
    'jan.vanderberg@energy.example',
  ],
  // As tables copy them, with a column for each name.
  ['Jonas\tBerg\tjonas.berg@energy.example', 'Jonas Berg', '', 'jonas.berg@energy.example'],
  ['Jonas, Berg, CTO, jberg@energy.example', 'Jonas Berg', 'CTO', 'jberg@energy.example'],
  ['Berg, Jonas <berg.jonas@energy.example>', 'Jonas Berg', '', 'berg.jonas@energy.example'],
  ['Dana, Planner <dana@energy.example>', 'Dana', 'Planner', 'dana@energy.example'],
  [
    'Dana Whitfield, Planner <dana@energy.example>',
    'Dana Whitfield',
    'Planner',
    'dana@energy.example',
  ],
])('reads %j', (line, name, jobTitle, email) => {
  expect(parsePerson(line)).toMatchObject({ name, jobTitle, email })
})

test.each(['', '-', 'jonas@energy.example', '1234'])('%j names nobody', (line) => {
  expect(parsePerson(line)).toBeUndefined()
})

test('reads whatever is typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => void parsePerson(line)))
})
