import { expect, it } from 'vitest'
import { mailboxOf } from '../../../src/core/mail/mailbox-of.ts'

it.each([
  ['alex@example.com', 'alex@example.com'],
  ['alex+jobs@example.com', 'alex@example.com'],
  ['Alex+a+b@Example.com', 'alex@example.com'],
  ['a.lex@example.com', 'a.lex@example.com'],
  ['a.l.e.x+jobs@gmail.com', 'alex@gmail.com'],
  ['alex@googlemail.com', 'alex@gmail.com'],
  ['alex@gmail.com.example', 'alex@gmail.com.example'],
])('%s is the mailbox %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox)
})
