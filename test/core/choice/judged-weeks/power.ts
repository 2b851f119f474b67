import type { JudgedWeek } from './week.ts'

export const POWER: JudgedWeek = {
  application: {
    employer: 'Halden Grid',
    sectorId: 'power-utilities',
    role: 'Grid planner',
    topics: ['battery storage', 'interconnection queue'],
    rivals: ['Globex Power'],
  },
  items: [
    {
      title: 'Regulator lets battery storage skip the line for a grid connection',
      summary: 'Storage that charges at noon need not wait for a new transmission line.',
      source: 'Grid Journal',
      daysOld: 2,
    },
    {
      title: 'Interconnection queue shrinks for the first time in ten years',
      summary: 'Grid operators took idle solar farms out of the interconnection queue.',
      source: 'Queue Report',
      daysOld: 6,
    },
    {
      title: 'Old mine becomes a home for battery storage',
      summary: 'A utility puts 200 megawatt hours of batteries underground.',
      source: 'Mine & Power',
      daysOld: 1,
    },
    {
      title: 'Offshore wind auction draws nine bidders',
      summary: 'The auction covers two gigawatts of offshore wind power.',
      source: 'Wind Letter',
      daysOld: 1,
    },
    {
      title: 'How do you plan feeders when every street has a heat pump?',
      summary: '212 comments: distribution planners compare load curves of electricity networks.',
      source: 'r/gridplanning',
      daysOld: 1,
      kind: 'discussion',
    },
    {
      title: 'Globex Power wins award for its smart grid',
      summary: 'The utility was praised for fewer outages on its power grid.',
      source: 'Award Daily',
      daysOld: 0,
    },
    {
      title: 'Halden Grid cuts 300 jobs at its control centres',
      summary: 'The grid operator says software does the work.',
      source: 'City Wire',
      daysOld: 0,
    },
    {
      title: 'Webinar: the power grid of tomorrow',
      summary: 'Register now and ask our experts about batteries.',
      source: 'Vendor News',
      daysOld: 0,
    },
  ],
  judgements: [
    {
      says: 'battery storage at the regulator leads because the talk was about it',
      of: 'Regulator lets battery storage',
      place: 1,
      because: 'battery storage, which you talked about',
    },
    {
      says: 'the interconnection queue comes second: the other topic of the talk, not the same again',
      of: 'Interconnection queue shrinks',
      place: 2,
      because: 'interconnection queue, which you talked about',
    },
    {
      says: 'the planners’ thread takes the last place: one discussion when there is a good one',
      of: 'How do you plan feeders',
      place: 3,
    },
    { says: 'a second piece on storage waits', of: 'Old mine', place: 'alternate' },
    { says: 'the wind auction may be swapped in', of: 'Offshore wind auction', place: 'alternate' },
    {
      says: 'praise of a rival stands below everything else',
      of: 'Globex Power wins',
      place: 'alternate',
      because: 'Globex Power',
    },
    {
      says: 'its own layoffs are for the candidate’s eyes only',
      of: 'Halden Grid cuts',
      place: 'held-back',
      because: 'layoffs',
    },
    { says: 'an invitation is no article', of: 'Webinar:', place: 'out' },
  ],
}
