import type { Work, WorkMessage } from '../bindings.ts'
import { describeError } from '../core/mail/without-addresses.ts'
import type { Services } from '../services.ts'
import { checkLinks } from './drafts/check-links.ts'
import { prepareDigest } from './drafts/prepare.ts'
import { deliverMails } from './mails/deliver.ts'
import { publishCalendar } from './publish-calendar.ts'
import { collectFeed } from './reading/collect.ts'
import { learnFromArticles } from './reading/learn-words.ts'
import { lookUpAddition } from './sources/look-up.ts'
import { tellAboutSources } from './sources/tell-about-sources.ts'

/** Longer than the longest lease: a message that comes back earlier would find its own lease and do nothing. */
const RETRY_SECONDS = 130

/** Does what each message asks for. One that fails is tried again later and holds up no other. */
export async function workOff(services: Services, messages: readonly WorkMessage[]): Promise<void> {
  for (const message of messages) {
    try {
      await doWork(services, message.body)
      message.ack()
    } catch (error) {
      services.log('work-failed', { kind: message.body.kind, reason: describeError(error) })
      message.retry({ delaySeconds: RETRY_SECONDS })
    }
  }
}

async function doWork(services: Services, work: Work): Promise<void> {
  switch (work.kind) {
    case 'collect':
      return await collectFeed(services, work.feedId, work.runId)
    case 'prepare':
      return await prepareDigest(services, work.digestId, work.runId)
    case 'check-links':
      return await checkLinks(services, work.digestId, work.runId)
    case 'deliver':
      return await deliverMails(services, work.runId)
    case 'publish':
      return await publishCalendar(services, work.accountId)
    case 'look-up':
      return await lookUpAddition(services, work.additionId)
    case 'tell-about-sources':
      return await tellAboutSources(services, work.accountId)
    case 'learn':
      return await learnFromArticles(services)
  }
}
