import { Hono } from 'hono'
import type { Services } from '../../services.ts'
import { listPlaybooks } from '../../store/account/accounts.ts'
import { requireOwner } from '../frame/session.ts'
import { AddPage } from './add-page.tsx'

/** "Add" in the menu: the form for what the account follows, or a choice when that is both. */
export const add = (services: Services) =>
  new Hono().get('/add', requireOwner(services), async (c) => {
    const playbooks = await listPlaybooks(services.db, c.var.session.accountId)
    if (!playbooks.includes('hiring')) return c.redirect('/', 303)
    return playbooks.includes('candidate') ? c.html(<AddPage />) : c.redirect('/hiring', 303)
  })
