import { expect, it } from 'vitest'
import { readInterests } from '../../../src/core/choice/interests.ts'
import { makeApplication } from './make-candidate.ts'

it('takes the themes of an employer from its names and from what it makes', () => {
  const themesOf = (special: object) => [...readInterests(makeApplication(special)).themes]
  expect(themesOf({ employer: 'Acme' })).toEqual([])
  expect(themesOf({ employer: 'Acme', employerAliases: ['Acme Wind Farms'] })).not.toEqual([])
  expect(themesOf({ employer: 'Acme', products: ['Acme Smart Meter'] })).toEqual(['smart meter'])
})
