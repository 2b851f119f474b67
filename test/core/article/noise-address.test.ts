import { expect, it } from 'vitest'
import { addressNoise } from '../../../src/core/article/noise-address.ts'

it.each([
  ['an opinion', 'https://globe.example/opinion/a-boss'],
  ['an opinion', 'https://globe.example/2026/03/opinion-a-boss'],
  ['an opinion', 'https://www.project-syndicate.org/onpoint/grids'],
  ['a broadcast', 'https://globe.example/news/videos/2026-03-01/grids'],
  ['a broadcast', 'https://globe.example/livecoverage/markets/card/grids'],
  ['advice for consumers', 'http://globe.example/personal-finance/heat-pumps'],
  ['advice for consumers', 'https://globe.example/news/trending-asia/grids'],
  ['about crime', 'https://globe.example/leeds/law-and-crime/article/1'],
  ['a stock tip', 'https://seekingalpha.com/article/1-grids'],
  ['a stock tip', 'https://globe.example/markets/expert-view/grids.cms'],
  ['a filing', 'https://nsearchives.nseindia.com/corporate/grids.pdf'],
  ['a filing', 'https://authority.example/enforcement/orders/grids'],
])('finds %s by the address %s', (noise, url) => {
  expect(addressNoise(url)).toBe(noise)
})

it.each([
  'https://globe.example/politics/opinion-polls-favour-pylons',
  'https://globe.example/business/video-makers-merge',
  'https://notseekingalpha.com/article/1-grids',
  'https://globe.example/crime-novels-sell',
  'https://globe.example',
  '',
])('finds nothing in the address %s', (url) => {
  expect(addressNoise(url)).toBeUndefined()
})
