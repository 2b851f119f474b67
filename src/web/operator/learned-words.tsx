import { Hono } from 'hono'
import { findSector } from '../../core/sectors/sectors.ts'
import type { Services } from '../../services.ts'
import {
  activateLearned,
  findLearnedSetting,
  resetLearned,
  resumeLearning,
} from '../../store/learned/learned-setting.ts'
import { listLearnedVersions } from '../../store/learned/learned-versions.ts'
import { readForm } from '../form/request-form.ts'
import { LearnedSectorPage } from './learned-sector-page.tsx'
import { LearnedVersionPage } from './learned-version-page.tsx'
import { LearnedWordsPage } from './learned-words-page.tsx'
import { requireOperator } from './require-operator.ts'
import { findShown } from './shown-words.ts'

/** Which learned words count, where they come from, and the way back from them. */
export const learnedWords = (services: Services) => {
  const { db } = services
  const operator = requireOperator(services)
  return new Hono()
    .get('/learned-words', operator, async (c) => {
      const [setting, versions] = await Promise.all([
        findLearnedSetting(db),
        listLearnedVersions(db),
      ])
      const { timeZone } = c.var.session
      const isDone = c.req.query('done') === 'yes'
      return c.html(<LearnedWordsPage {...{ setting, versions, timeZone, isDone }} />)
    })
    .post('/learned-words', operator, async (c) => {
      const { choice = '', version = '' } = await readForm(c)
      if (!(await choose(services, choice, version))) return await c.notFound()
      return c.redirect('/learned-words?done=yes', 303)
    })
    .get('/learned-words/:version', operator, async (c) => {
      const address = c.req.param('version')
      const shown = await findShown(db, address)
      if (shown === undefined) return await c.notFound()
      const sector = findSector(c.req.query('sector') ?? '')
      return c.html(
        sector === undefined ? (
          <LearnedVersionPage {...shown} address={address} />
        ) : (
          <LearnedSectorPage {...shown} address={address} sector={sector} />
        ),
      )
    })
}

async function choose({ db, now }: Services, choice: string, version: string): Promise<boolean> {
  switch (choice) {
    case 'terms':
    case 'shipped':
      await resetLearned(db, choice, now())
      return true
    case 'learn':
      await resumeLearning(db, now())
      return true
    case 'version':
      return /^[1-9]\d{0,8}$/.test(version) && (await activateLearned(db, Number(version), now()))
    default:
      return false
  }
}
