import { expect, test } from 'vitest'
import { spokenEmployer } from '../../../src/core/application/spoken-employer.ts'

test.each([
  ['Example Energy', 'Example Energy'],
  ['Acme, Inc.', 'Acme'],
  ['Acme Corp.', 'Acme'],
  ['Acme plc', 'Acme'],
  ['Northbank Pty Ltd', 'Northbank'],
  ['Nordwind Energie GmbH & Co. KG', 'Nordwind Energie'],
  ['Nordwind SE', 'Nordwind'],
  ['Énergie du Nord S.A.', 'Énergie du Nord'],
  ['Energia S.p.A.', 'Energia'],
  ['Northbank (Pty) Ltd', 'Northbank'],
  ['Northbank Private Limited', 'Northbank'],
  ['Northbank Pvt. Limited', 'Northbank'],
  ['News Corp', 'News Corp'],
  ['Government of SA', 'Government of SA'],
  ['Amazon.example', 'Amazon.example'],
  ['The Limited', 'The Limited'],
  ['Whitfield Bros.', 'Whitfield Bros'],
  ['Yahoo!', 'Yahoo!'],
  ['Acme Group', 'Acme Group'],
  ['Ideas as', 'Ideas as'],
  ['GmbH', 'GmbH'],
  ['', ''],
])('%j is spoken of as %j', (typed, spoken) => {
  expect(spokenEmployer(typed)).toBe(spoken)
})
