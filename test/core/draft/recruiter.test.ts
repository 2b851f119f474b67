import { expect, test } from 'vitest'
import { TONES } from '../../../src/core/application/tone.ts'
import { composeDraft } from '../../../src/core/draft/draft.ts'
import { makeApplication, THREE_ARTICLES } from '../../mail/make.ts'

const RECRUITER = {
  id: 1,
  publicId: '00000000-0000-4000-8000-000000000001',
  kind: 'recruiter',
  name: 'Jo Park',
  salutation: '',
  jobTitle: '',
  email: 'jo@agency.example',
  phone: '',
} as const

test.each(TONES)(
  'a note to a recruiter speaks of the interview, not of their talk (%s)',
  (tone) => {
    for (let digestNumber = 1; digestNumber <= 12; digestNumber++) {
      const { body } = composeDraft({
        candidateName: 'Priya Natarajan',
        application: makeApplication({ tone, contacts: [RECRUITER] }),
        picks: THREE_ARTICLES,
        earlierSubjects: [],
        digestNumber,
        today: '2026-11-23',
      })
      const paragraphs = body.split('\n\n').filter((part) => !part.includes('https://'))
      const own = paragraphs.join('\n\n')
      expect(own).toContain('interview')
      expect(own).toContain('Example Energy')
      expect(own).not.toMatch(/our (?:conversation|talk)|we (?:spoke|talked)|to your team/i)
    }
  },
)
