import { describe, expect, test } from 'vitest'
import { greet, recipientName } from '../../src/core/greeting.ts'

describe('the greeting', () => {
  test.each([
    ['', 'Dana Whitfield', 'Hello Dana,'],
    ['María', 'María Fernández', 'Hello María,'],
    ['Ms Fernández', 'María Fernández', 'Dear Ms Fernández,'],
    ['Dr. Okafor,', '', 'Dear Dr. Okafor,'],
    ['Dear Ms Fernández,', '', 'Dear Ms Fernández,'],
    ['Bonjour Claire', '', 'Bonjour Claire,'],
    ['', 'Jean-Luc Moreau', 'Hello Jean-Luc,'],
    ['', 'Whitfield, Dana', 'Hello Dana,'],
    ['', 'Dana Whitfield, PhD', 'Hello Dana,'],
    ['', 'Dr. Dana Whitfield', 'Dear Dr. Dana Whitfield,'],
    ['', 'D. Whitfield', 'Hello D. Whitfield,'],
    ['', 'Dana Whitfield and Tom Reed', 'Hello Dana Whitfield and Tom Reed,'],
    ['', '王小明', 'Hello 王小明,'],
    ['', 'محمد الأحمد', 'Hello محمد الأحمد,'],
    ['', 'Иван Петров', 'Hello Иван,'],
    ['', '', 'Hello,'],
    ['  ', ' - ', 'Hello,'],
    ['', 'n/a', 'Hello,'],
    ['', 'Dana\r\nBcc: everybody@example.com', 'Hello Dana Bcc: everybody@example.com,'],
  ])('to %j and %j is %j', (salutation, interviewerName, line) => {
    expect(greet({ salutation, interviewerName }).line).toBe(line)
  })

  test('with a title or a "Dear" asks for a formal ending', () => {
    expect(greet({ salutation: 'Ms Fernández', interviewerName: '' }).isFormal).toBe(true)
    expect(greet({ salutation: 'Dear María', interviewerName: '' }).isFormal).toBe(true)
    expect(greet({ salutation: 'Hi María', interviewerName: '' }).isFormal).toBe(false)
  })
})

test.each([
  ['Ms Whitfield', 'Dana Whitfield', 'Dana'],
  ['Ms Whitfield', '', 'Ms Whitfield'],
  ['Dear Ms Whitfield', '', ''],
  ['', '', ''],
])('spoken of, %j and %j is %j', (salutation, interviewerName, name) => {
  expect(recipientName({ salutation, interviewerName })).toBe(name)
})
