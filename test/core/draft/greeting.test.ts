import { describe, expect, test } from 'vitest'
import { greet, recipientName } from '../../../src/core/draft/greeting.ts'

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
    ['', 'van der Berg, Jan', 'Hello Jan,'],
    ['', 'van Dijk', 'Hello van Dijk,'],
    ['', 'Ludwig van Beethoven', 'Hello Ludwig,'],
    ['', 'Dana, PhD', 'Hello Dana,'],
    ['', 'Dana, Head of Planning', 'Hello Dana,'],
    ['', 'Dana, Recruiter', 'Hello Dana,'],
    ['', 'Dana, CFA', 'Hello Dana,'],
    ['', 'WHITFIELD, DANA', 'Hello Dana,'],
    ['', 'Dana Whitfield (she/her)', 'Hello Dana,'],
    ['', 'Robert "Bob" Whitfield', 'Hello Robert,'],
    ['', '"Whitfield, Dana"', 'Hello Dana,'],
    ['', 'Dana Whitfield – Head of Planning', 'Hello Dana,'],
    ['', 'Dana Whitfield 🌱', 'Hello Dana,'],
    ['', 'DUPONT Marie', 'Hello Marie,'],
    ['', 'DANA WHITFIELD', 'Hello Dana,'],
    ['', 'SARAH NG', 'Hello Sarah,'],
    ['', 'Kim, Min-jun', 'Hello Min-jun,'],
    ['', 'Dana, Co-founder', 'Hello Dana,'],
    ['', 'dana whitfield', 'Hello Dana,'],
    ['', 'JP Whitfield', 'Hello JP,'],
    ['', 'Ingólfur Arnarson', 'Hello Ingólfur,'],
    ['', 'Hr. Schmidt', 'Dear Hr. Schmidt,'],
    ['Ciao Marco', '', 'Ciao Marco,'],
    ['Hi, Dana', '', 'Hi, Dana,'],
    ['Guten Morgen Frau Müller', '', 'Guten Morgen Frau Müller,'],
    ['Caro', '', 'Hello Caro,'],
    ['', 'The hiring team', 'Hello,'],
    ['', 'Hiring manager', 'Hello,'],
    ['', 'HR', 'Hello,'],
    ['', 'dana.whitfield@energy.example', 'Hello,'],
    ['', '王小明', 'Hello 王小明,'],
    ['', 'محمد الأحمد', 'Hello محمد الأحمد,'],
    ['', 'Иван Петров', 'Hello Иван,'],
    ['', '', 'Hello,'],
    ['  ', ' - ', 'Hello,'],
    ['', 'n/a', 'Hello,'],
    ['none', 'Dana Whitfield', 'Hello Dana,'],
    // Half of it: what one says before a name.
    ['Ms', 'Dana Whitfield', 'Dear Ms Dana Whitfield,'],
    ['Mr.', 'Whitfield, Tom', 'Dear Mr. Tom Whitfield,'],
    ['Prof. Dr.', 'Dana Whitfield', 'Dear Prof. Dr. Dana Whitfield,'],
    ['Ms', 'Ms Whitfield', 'Dear Ms Whitfield,'],
    ['Ms', '', 'Hello,'],
    ['Dear', 'Dana Whitfield', 'Dear Dana,'],
    ['Hi', 'Dana Whitfield', 'Hi Dana,'],
    ['Dear Ms', 'Dana Whitfield', 'Dear Ms Dana Whitfield,'],
    ['Bonjour', '', 'Bonjour,'],
    ['Beste', 'Beste Yılmaz', 'Hello Beste,'],
    ['', 'Dana\r\nBcc: everybody@example.com', 'Hello Dana Bcc: everybody@example.com,'],
  ])('to %j and %j is %j', (salutation, interviewerName, line) => {
    expect(greet({ salutation, interviewerName, tone: 'warm' }).line).toBe(line)
  })

  test.each([
    ['', 'Dana Whitfield', 'Dear Dana Whitfield,'],
    ['', 'Whitfield, Dana', 'Dear Dana Whitfield,'],
    ['', 'Dana Whitfield, PhD', 'Dear Dana Whitfield,'],
    ['', 'van der Berg, Jan', 'Dear Jan van der Berg,'],
    ['', 'DUPONT Marie', 'Dear Marie DUPONT,'],
    ['', 'Dana Whitfield (she/her)', 'Dear Dana Whitfield,'],
    ['', 'The hiring team', 'Good day,'],
    ['', '王小明', 'Dear 王小明,'],
    ['María', 'María Fernández', 'Dear María,'],
    ['Ms Fernández', '', 'Dear Ms Fernández,'],
    ['Hi María', '', 'Hi María,'],
    ['', 'n/a', 'Good day,'],
  ])('of a formal note to %j and %j is %j', (salutation, interviewerName, line) => {
    expect(greet({ salutation, interviewerName, tone: 'formal' }).line).toBe(line)
  })

  test('with a title or a "Dear" asks for a formal ending', () => {
    expect(isFormal('Ms Fernández')).toBe(true)
    expect(isFormal('Dear María')).toBe(true)
    expect(isFormal('Hi María')).toBe(false)
  })
})

function isFormal(salutation: string): boolean {
  return greet({ salutation, interviewerName: '', tone: 'warm' }).isFormal
}

test.each([
  ['Ms Whitfield', 'Dana Whitfield', 'Dana'],
  ['Ms Whitfield', '', 'Ms Whitfield'],
  ['Dear Ms Whitfield', '', ''],
  ['', '', ''],
])('spoken of, %j and %j is %j', (salutation, interviewerName, name) => {
  expect(recipientName({ salutation, interviewerName })).toBe(name)
})
