import { beforeEach, expect, it } from 'vitest'
import { addContact } from '../../src/store/application/contacts.ts'
import { db, emptyDatabase } from '../support/database.ts'
import { addAccount, addApplication, NOW } from '../support/make.ts'

const JONAS = { salutation: '', jobTitle: '', email: '', phone: '' }

beforeEach(emptyDatabase)

it.each(['interviewer', 'recruiter'] as const)(
  'one person whom ten forms add at the same moment is there once: %s',
  async (kind) => {
    const account = await addAccount(db)
    const application = { ...(await addApplication(db, account)), accountId: account.accountId }
    const add = (number: number) =>
      addContact(db, application, { ...JONAS, kind, name: `Jonas Berg ${number}` }, NOW)
    const people = [1, 2, 3, 4, 5, 6]
    for (const number of kind === 'recruiter' ? [1] : people) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => add(number)))
      expect(answers).toEqual(Array.from({ length: 10 }, () => 'added'))
    }
    const names = await db.selectFrom('contact').select('name').execute()
    expect(names).toHaveLength(kind === 'recruiter' ? 1 : people.length)
  },
)
