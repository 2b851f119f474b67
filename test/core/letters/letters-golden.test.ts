import { expect, test } from 'vitest'
import { TONES } from '../../../src/core/application/tone.ts'
import type { PastStep } from '../../../src/core/ladder/step.ts'
import { composeLetter, type LetterKind } from '../../../src/core/letters/letters.ts'
import { makeApplication } from '../../mail/make.ts'

// What interviewers, recruiters and candidates really read. Read the new text aloud before approving a change.

const CLEAR_UP = 'They thought I only know gas; I also planned electricity networks for six years.'
const RECRUITER = {
  id: 9,
  publicId: '00000000-0000-4000-8000-000000000009',
  kind: 'recruiter',
  name: 'Jo Park',
  salutation: '',
  jobTitle: '',
  email: 'jo@agency.example',
  phone: '',
} as const

const LETTERS: Readonly<
  Record<
    string,
    {
      kind: LetterKind
      application?: Parameters<typeof makeApplication>[0]
      steps?: readonly PastStep[]
    }
  >
> = {
  'thank-you': { kind: 'thank-you' },
  'thank-you-by-a-date': { kind: 'thank-you', application: { promisedOn: '2026-11-27' } },
  'thank-you-knowing-nothing': {
    kind: 'thank-you',
    application: { topics: [], strengths: [], interviewerName: '', interviewerEmail: '' },
  },
  'thank-you-to-a-recruiter': { kind: 'thank-you', application: { contacts: [RECRUITER] } },
  'second-mail': { kind: 'second-mail', application: { clearUp: CLEAR_UP } },
  'second-mail-after-the-date': {
    kind: 'second-mail',
    application: { clearUp: CLEAR_UP, promisedOn: '2026-11-20' },
  },
  'second-mail-to-a-recruiter': { kind: 'second-mail', application: { contacts: [RECRUITER] } },
  'second-mail-in-place-of-a-call': {
    kind: 'second-mail',
    application: { clearUp: CLEAR_UP, calls: 'unwelcome' },
    steps: [{ kind: 'second-mail', event: 'sent', at: new Date('2026-11-19T09:00:00Z') }],
  },
  'first-call': { kind: 'first-call' },
  'last-mail-offer': { kind: 'last-mail', application: { outcome: 'offer' } },
  'last-mail-rejected': { kind: 'last-mail', application: { outcome: 'rejected' } },
  'last-mail-withdrew': { kind: 'last-mail', application: { outcome: 'withdrew' } },
  'last-mail-role-closed': { kind: 'last-mail', application: { outcome: 'role-closed' } },
  'last-mail-no-answer': { kind: 'last-mail', application: { outcome: 'no-answer' } },
}

test.each(Object.entries(LETTERS))('%s reads as approved in each tone', async (name, letter) => {
  const texts = TONES.map((tone) => {
    const { to, subject, body } = composeLetter({
      kind: letter.kind,
      candidateName: 'Priya Natarajan',
      ownNumber: '+44 20 7946 0018',
      application: makeApplication({ ...letter.application, tone }),
      steps: letter.steps ?? [],
      earlierSubjects: [],
      today: '2026-11-23',
      timeZone: 'Europe/London',
    })
    return `=== ${tone} ===\nTo: ${to}\nSubject: ${subject}\n\n${body}`
  })
  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`../../golden/letters/${name}.txt`)
})
