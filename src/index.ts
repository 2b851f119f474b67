import type { Bindings, WorkMessage } from './bindings.ts'
import { readConfig } from './config.ts'
import { type IncomingMail, takeMail } from './jobs/mails/inbound.ts'
import { tick } from './jobs/tick.ts'
import { workOff } from './jobs/work.ts'
import { createServices, type Services } from './services.ts'
import { createApp } from './web/app.tsx'

/** As the platform hands it over: it keeps the invocation alive after the answer. */
type Visit = { waitUntil(work: Promise<unknown>): void }

export default {
  async fetch(request: Request, bindings: Bindings, visit?: Visit): Promise<Response> {
    const config = readConfig(bindings)
    if (!config.ok) return misconfigured(config.reason)
    const services = createServices(config.value, bindings)
    if (visit !== undefined) services.later = (work) => visit.waitUntil(work)
    return await createApp(services).fetch(request)
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
