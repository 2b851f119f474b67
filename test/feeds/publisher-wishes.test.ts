import { expect, it } from 'vitest'
import { parseFeed } from '../../src/feeds/parse/parse-feed.ts'

const HOUR = 3600

async function wishesOf(channel: string) {
  const xml = `<rss version="2.0" xmlns:syn="http://purl.org/rss/1.0/modules/syndication/"><channel><title>T</title>${channel}</channel></rss>`
  const parsed = await parseFeed(xml, 'https://a.example.com/feed')
  return parsed.ok ? parsed.value.wishes : undefined
}

it.each([
  ['no wish', '', 0],
  ['ttl in minutes', '<ttl>120</ttl>', 2 * HOUR],
  ['a ttl that is no number', '<ttl>often</ttl>', 0],
  ['once a day', '<syn:updatePeriod>daily</syn:updatePeriod>', 24 * HOUR],
  [
    'four times a day',
    '<syn:updatePeriod> daily </syn:updatePeriod><syn:updateFrequency>4</syn:updateFrequency>',
    6 * HOUR,
  ],
  ['the longer of two', '<ttl>60</ttl><syn:updatePeriod>daily</syn:updatePeriod>', 24 * HOUR],
  ['an absurd ttl', '<ttl>9999999</ttl>', 30 * 24 * HOUR],
])('reads %s', async (_what, channel, seconds) => {
  expect(await wishesOf(channel)).toEqual({ seconds, skipHours: [], skipDays: [] })
})

it('reads hours and days to stay away, whether or not the feed is well-formed', async () => {
  const skips =
    '<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>99</hour></skipHours><skipDays><day>Saturday</day><day>sunday</day><day>Someday</day></skipDays>'
  const wishes = { seconds: 0, skipHours: [0, 7], skipDays: [6, 0] }
  expect(await wishesOf(skips)).toEqual(wishes)
  expect(await wishesOf(`${skips}<description>A & B`)).toEqual(wishes)
})

it('does not believe a feed that skips every day', async () => {
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => `<day>${day}</day>`)
  expect((await wishesOf(`<skipDays>${days.join('')}</skipDays>`))?.skipDays).toEqual([])
})
