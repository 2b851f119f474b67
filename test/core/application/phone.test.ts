import { expect, test } from 'vitest'
import { telephoneLink } from '../../../src/core/application/phone.ts'

test.each([
  ['+44 (0)20 7946-0018', 'tel:+442079460018'],
  ['+44 20 7946 0018', 'tel:+442079460018'],
  ['0044 (0)20 7946 0018', 'tel:00442079460018'],
  ['030 / 12 34 56', 'tel:030123456'],
  ['(020) 7946 0018', 'tel:02079460018'],
  ['+1 212 555 0100 ext. 5', 'tel:+12125550100;ext=5'],
  ['0301234 x12', 'tel:0301234;ext=12'],
])('%j is dialled as %s', (typed, link) => {
  expect(telephoneLink(typed)).toBe(link)
})
