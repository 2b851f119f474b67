import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.tsx'
import { createWorld } from '../support/world.ts'
import { type DraftStory, tellDraftStory } from './story.ts'

let story: DraftStory

beforeEach(async () => {
  story = await tellDraftStory()
})

const open = async (path: string) => await story.app.request(path)

describe('the development mailbox', () => {
  it('lists the mails and shows each with both of its parts and its file', async () => {
    expect(await (await open('/mailbox')).text()).toContain('href="/mailbox/1"')
    const page = await (await open('/mailbox/1')).text()
    expect(page).toContain('Ready to send to Dana')
    expect(page).toContain('src="/mailbox/1/html"')
    expect(page).toContain('List-Unsubscribe')
    expect(page).toContain('/mailbox/1/attachments/0')
  })

  it('shows the HTML part with its own styles, its links leaving the frame, and no script', async () => {
    const answer = await open('/mailbox/1/html')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('allow-scripts')
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toContain('<base target="_top">')
  })

  it('hands out the file', async () => {
    const answer = await open('/mailbox/1/attachments/0')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.-]+\.eml"$/,
    )
    expect(await answer.text()).toContain('X-Unsent: 1')
  })

  it.each(['/mailbox/99', '/mailbox/x', '/mailbox/1/attachments/7', '/mailbox/1/attachments/x'])(
    'has no %s',
    async (path) => {
      expect((await open(path)).status).toBe(404)
    },
  )

  it('is not there where mails really leave', async () => {
    const { services } = createWorld({ config: { transport: 'resend' } })
    const app = createApp(services)
    for (const path of ['/mailbox', '/mailbox/1', '/mailbox/1/html', '/mailbox/1/attachments/0']) {
      expect((await app.request(path)).status).toBe(404)
    }
    expect(await (await app.request('/check-mail')).text()).not.toContain('/mailbox')
    expect(await (await open('/check-mail')).text()).toContain('/mailbox')
  })
})
