import { expect, it } from 'vitest'
import { headlineVoice } from '../../../src/core/article/headline-voice.ts'

it.each([
  ['a personal column', 'Solar was not right for me, so I joined the grid'],
  ['a personal column', '‘The meter is long dead’: My $200 contract costs more. I’m 80'],
  ['a personal column', 'After the rent, power is my family’s largest bill'],
  ['a personal column', 'IF I Could Buy One Heat Pump, This Would Be It'],
  ['advice for consumers', 'The law is here. It does not mean your money is safe'],
  ['advice for consumers', 'How long can you store hydrogen at home?'],
  ['about a person', 'Dana Whitfield, 48, says sailing changed everything'],
])('hears %s in “%s”', (voice, headline) => {
  expect(headlineVoice(headline)).toBe(voice)
})

it.each([
  'Grid chief: ‘I would do it again, and my board knows’',
  '"We trust you with our meters", regulator tells suppliers',
  'Founder says the next user of your meter is a machine',
  'Globex lets you pay by the hour',
  'A.I. comes to the control room',
  'Phase I trial of a flow battery begins',
  'Lessons of World War I depots for logistics',
  'Iberian growers’ union: ‘it’s our water’',
  'Youth clubs save power',
  'You.com raises $50m for search',
])('hears nobody in “%s”', (headline) => {
  expect(headlineVoice(headline)).toBeUndefined()
})
