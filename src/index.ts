import type { Bindings, WorkMessage } from './bindings.ts'
import { readConfig } from './config.ts'
import { type IncomingMail, takeMail } from './jobs/mails/inbound.ts'
import { tick } from './jobs/tick.ts'
import { workOff } from './jobs/work.ts'
import { createServices, type Services } from './services.ts'
import { createApp } from './web/app.tsx'

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    const config = readConfig(bindings)
    if (!config.ok) return misconfigured(config.reason)
    return await createApp(createServices(config.value, bindings)).fetch(request)
  },

  async scheduled(controller: { scheduledTime: number }, bindings: Bindings): Promise<void> {
    await tick(requireServices(bindings), new Date(controller.scheduledTime))
  },

  async email(message: IncomingMail, bindings: Bindings): Promise<void> {
    await takeMail(requireServices(bindings), message)
  },

  async queue(batch: { messages: readonly WorkMessage[] }, bindings: Bindings): Promise<void> {
    await workOff(requireServices(bindings), batch.messages)
  },
}

function requireServices(bindings: Bindings): Services {
  const config = readConfig(bindings)
  if (!config.ok) throw new Error(`The configuration is not complete: ${config.reason}`)
  return createServices(config.value, bindings)
}

/** Names what is wrong, never the values: this answer is public. */
function misconfigured(reason: string): Response {
  return new Response(`Shortlist Digest is not set up yet. ${reason}.\n`, {
    status: 500,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
