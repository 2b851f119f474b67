/** Tries every feed of the catalogue from this machine and prints a table to act on: `npm run feeds:check [WORD]`. */
import { CATALOGUE } from './catalogue.ts'
import { describeChecks, tryFeeds } from './try-feeds.ts'

const [word = ''] = process.argv.slice(2)
const feeds = CATALOGUE.filter(({ url, sectors }) => url.includes(word) || sectors.includes(word))
const checks = await tryFeeds(feeds, {
  fetch,
  userAgent: 'ShortlistDigest/1.0 (checking a catalogue of feeds; 1 subscriber)',
  ownHosts: [],
  allowedOrigins: [],
  now: () => new Date(),
})
process.stdout.write(`${describeChecks(checks)}\n`)
