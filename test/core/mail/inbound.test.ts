import { describe, expect, test } from 'vitest'
import { inboundAddress, readInboundAddress } from '../../../src/core/mail/inbound-address.ts'
import { readCommand } from '../../../src/core/mail/inbound-command.ts'
import { fc } from '../../support/fast-check.ts'

const SECRET = 'only-for-tests-only-for-tests-only-for-tests'
const DOMAIN = 'mail.digest.example'
const TODAY = '2026-03-10'

describe('an address of ours', () => {
  test('is known again, in capitals, too', async () => {
    const address = await inboundAddress(SECRET, 'log', 17, DOMAIN)
    expect(address).toMatch(/^log\+17-[0-9a-f]{24}@mail\.digest\.example$/)
    expect(await readInboundAddress(SECRET, address.toUpperCase(), DOMAIN)).toEqual({
      purpose: 'log',
      id: 17,
    })
  })

  test('fits into what a mail server takes before the @', async () => {
    const [local = ''] = (await inboundAddress(SECRET, 'reply', 999_999_999, DOMAIN)).split('@')
    expect(local.length).toBeLessThanOrEqual(64)
  })

  test('is for one purpose, one number and one domain', async () => {
    const address = await inboundAddress(SECRET, 'log', 17, DOMAIN)
    const wrong = [
      address.replace('log', 'reply'),
      address.replace('17', '18'),
      address.replace(DOMAIN, 'other.example'),
      address.replace(/[0-9a-f]@/, (end) => (end === '0@' ? '1@' : '0@')),
      address.replace('@', 'a@'),
      `x${address}`,
      'log@mail.digest.example',
    ]
    for (const given of wrong) {
      expect([given, await readInboundAddress(SECRET, given, DOMAIN)]).toEqual([given, undefined])
    }
    expect(await readInboundAddress(`${SECRET}x`, address, DOMAIN)).toBeUndefined()
  })
})

describe('the first line of an answer', () => {
  test.each([
    ['skip', { kind: 'skip' }],
    ['Skip.', { kind: 'skip' }],
    ['  SENT  ', { kind: 'sent' }],
    ['stop', { kind: 'stop' }],
    ['later', { kind: 'later', until: '2026-03-11' }],
    ['later tomorrow', { kind: 'later', until: '2026-03-11' }],
    ['later 3d', { kind: 'later', until: '2026-03-13' }],
    ['Later 3 days', { kind: 'later', until: '2026-03-13' }],
    ['later 2 weeks', { kind: 'later', until: '2026-03-24' }],
    ['later 60', { kind: 'later', until: '2026-05-09' }],
    ['swap 2', { kind: 'swap', position: 2 }],
    ['\n\nskip\n\nBest wishes', { kind: 'skip' }],
    ['skip\n> later 3d\n> stop', { kind: 'skip' }],
    ['skip\n\nOn 3/10/26 09:00, Shortlist Digest wrote:\n> stop\nstop', { kind: 'skip' }],
    ['“Sent”', { kind: 'sent' }],
    // Thunderbird begins an answer below what it quotes, unless told otherwise.
    [
      'On 3/10/26 09:00, Shortlist Digest wrote:\r\n> skip\r\n>\r\n> stop\r\n\r\nsent\r\n',
      { kind: 'sent' },
    ],
    [
      'Am 10.03.26 um 09:00 schrieb Shortlist Digest:\n> skip\n\nlater 3d',
      { kind: 'later', until: '2026-03-13' },
    ],
    [
      'On Tue 10 Mar 2026, Shortlist Digest\n<drafts@digest.example> wrote:\n\n> skip\nsent\n> more',
      { kind: 'sent' },
    ],
  ])('%j is a command', (text, command) => {
    expect(readCommand(text, TODAY)).toEqual(command)
  })

  test.each([
    '',
    'Thanks, I will send it tomorrow.',
    'stop it with these long words',
    'skip the second one',
    'later 0d',
    'later 61d',
    'later 3 moons',
    'swap',
    'swap 0',
    'swap 12',
    '> skip',
    'On Tue 10 Mar 2026 Shortlist Digest wrote:\n> skip',
    'On Tue 10 Mar 2026 Shortlist Digest wrote:\nskip',
    'On Tue 10 Mar 2026 Shortlist Digest wrote:\n> skip\nThank you!\nskip',
    'Thank you!\n> How was it:\nskip',
    'Here is my answer:\n> How was it?\nskip',
    '-----Original Message-----\nskip',
    'Sent from my phone',
    'Thank you!\nskip',
  ])('%j is none', (text) => {
    expect(readCommand(text, TODAY)).toBeUndefined()
  })

  test('is all that counts: nothing below it changes what is read', () => {
    const line = fc.constantFrom('skip', 'later 3d', 'swap 2', 'hello', '> stop')
    fc.assert(
      fc.property(line, fc.string({ unit: 'binary', maxLength: 200 }), (first, quoted) => {
        expect(readCommand(`${first}\n${quoted}`, TODAY)).toEqual(readCommand(first, TODAY))
      }),
    )
  })
})
