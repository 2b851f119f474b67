import { Hono } from 'hono'
import { learnPreferences } from '../../core/choice/learning.ts'
import type { Services } from '../../services.ts'
import { forgetLessons, listLessons } from '../../store/learned/lessons.ts'
import { readForm } from '../form/request-form.ts'
import { requireOwner } from '../frame/session.ts'
import { LearnedPage } from './learned-page.tsx'

/** What this account's choices taught, to see and to take away. */
export const learned = (services: Services) => {
  const { db } = services
  const owner = requireOwner(services)
  return new Hono()
    .get('/account/learned', owner, async (c) => {
      const lessons = await listLessons(db, c.var.session.accountId)
      return c.html(
        <LearnedPage preferences={learnPreferences(lessons)} done={c.req.query('done')} />,
      )
    })
    .post('/account/learned', owner, async (c) => {
      const { subject, name = '' } = await readForm(c)
      if (subject === 'source' || subject === 'term') {
        await forgetLessons(db, c.var.session.accountId, { subject, name })
      }
      return c.redirect('/account/learned?done=removed', 303)
    })
}
