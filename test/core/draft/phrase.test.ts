import { describe, expect, test } from 'vitest'
import { strengthPhrase, topicPhrase } from '../../../src/core/draft/phrase.ts'

describe('a topic after "we talked about"', () => {
  test.each([
    ['Transformer lead times', 'transformer lead times'],
    ['transformer lead times.', 'transformer lead times'],
    ['- Battery storage in Portugal', 'battery storage in Portugal'],
    ['“Demand forecasting”', 'demand forecasting'],
    ['Hybrid working!!', 'hybrid working'],
    ['We discussed the new control room.', 'the new control room'],
    ['Re: pricing', 'pricing'],
    ['Onboarding', 'onboarding'],
    ['Interconnection queue', 'the interconnection queue'],
    ['SAP migration in Leeds', 'the SAP migration in Leeds'],
    ['Example Energy’s hiring plan', 'Example Energy’s hiring plan'],
    ['A new market', 'a new market'],
    ['Their plan to double storage by 2030', 'your plan to double storage by 2030'],
    ['How they deal with connection queues', 'how you deal with connection queues'],
    ['A new billing system (SAP). Also the team.', 'a new billing system (SAP)'],
    ['قوائم الانتظار', 'قوائم الانتظار'],
  ])('%j reads %j', (typed, phrase) => {
    expect(topicPhrase(typed, '')).toBe(phrase)
  })

  test.each([
    'Basel III',
    'Brexit effects',
    'Boeing',
    'Energy Transition Fund',
    'Salvation Army',
    'Ofwat',
    'Bank of England rules',
    'Grid Connection Queues',
    'eVTOL certification',
  ])('%j keeps the capitals of its names', (typed) => {
    expect(topicPhrase(typed, '')).toBe(typed)
  })

  test('a single word is written small when the articles write it small', () => {
    expect(topicPhrase('Heat', '')).toBe('Heat')
    expect(topicPhrase('Heat', 'Cities buy more heat than last year.')).toBe('heat')
  })

  test.each([
    'The tender was late.',
    'What is your strategy?',
    'I asked about hybrid work',
    'They want to move billing to the cloud',
    'a topic so long that nobody would say it in one breath, let alone in one sentence',
    ' . ',
    'n/a',
    'None.',
    'nothing really',
    'https://energy.example/news',
  ])('%j cannot stand there', (typed) => {
    expect(topicPhrase(typed, '')).toBeUndefined()
  })
})

describe('a strength after a colon', () => {
  test.each([
    ['Ten years of grid planning', 'ten years of grid planning'],
    ['ten years of grid planning', 'ten years of grid planning'],
    ['My Spanish', 'my Spanish'],
    ['Stakeholder management;', 'stakeholder management'],
    ['Leading teams through change', 'experience in leading teams through change'],
    ['Advanced Excel skills', 'advanced Excel skills'],
    ['Python and SQL', 'Python and SQL'],
    ['PMP certified', 'PMP certified'],
    ['I led the SAP migration at two utilities.', 'I led the SAP migration at two utilities'],
    ['I’m good with regulators!', 'I’m good with regulators'],
    ['I led the migration. It saved two million.', 'I led the migration'],
    ['Led a team of 12', 'I led a team of 12'],
    ['Managed 40 wind farms', 'I managed 40 wind farms'],
    ['Has run three control rooms', 'I have run three control rooms'],
    ['Knows the regulator', 'I know the regulator'],
    ['Fluent in Spanish', 'I am fluent in Spanish'],
    ['Very good at SQL', 'I am very good at SQL'],
    ['Strong communicator', 'I am a strong communicator'],
    ['Reliable and punctual', 'I am reliable and punctual'],
    ['Detail-oriented, calm and very analytical', 'I am detail-oriented, calm and very analytical'],
    ['Creative and technical writing', 'creative and technical writing'],
    ['Analytical thinking', 'analytical thinking'],
    ['Team player', 'I am a team player'],
    ['Being a team player', 'I am a team player'],
    ['Being reliable', 'I am reliable'],
    ['Trust of every engineer', 'trust of every engineer'],
    ['Native Spanish speaker', 'I am a native Spanish speaker'],
    ['SAP expert with ten projects', 'I am an SAP expert with ten projects'],
    ['An early self-starter', 'I am an early self-starter'],
    ['Experienced UX developer', 'I am an experienced UX developer'],
    ['Ten years as an engineer', 'ten years as an engineer'],
    ['Calm under pressure', 'I am calm under pressure'],
    ['十年电网规划。', '十年电网规划'],
  ])('%j reads %j', (typed, phrase) => {
    expect(strengthPhrase(typed, '')).toBe(phrase)
  })

  test('nothing, or a whole letter, is left out', () => {
    expect(strengthPhrase(' - ', '')).toBeUndefined()
    expect(strengthPhrase('and so on '.repeat(20), '')).toBeUndefined()
  })
})
