import type { JudgedWeek } from './week.ts'

export const AEROSPACE: JudgedWeek = {
  application: {
    employer: 'Lumen Aero',
    sectorId: 'aerospace-defence',
    role: 'Supply chain manager',
    topics: ['titanium supply'],
  },
  items: [
    {
      title: 'Aircraft makers test recycled metal as titanium supply tightens',
      summary: 'The aerospace industry looks for titanium outside its usual sources.',
      source: 'Hangar',
      daysOld: 3,
    },
    {
      title: 'Engine maker opens its repair network to rivals',
      summary: 'Airlines wait less for jet engine parts, the aerospace group hopes.',
      source: 'Turbine Times',
      daysOld: 2,
    },
    {
      title: 'Space agency orders eight weather satellites',
      summary: 'The satellites are to be launched in pairs from 2029.',
      source: 'Orbit',
      daysOld: 1,
    },
    {
      title: 'Defence ministry signs for forty training aircraft',
      summary: 'The contract for the aircraft covers spare parts for thirty years.',
      source: 'Defence Post',
      daysOld: 1,
    },
    {
      title: 'The Aerospace Podcast and nine best books about space',
      summary: 'What to read about NASA and rockets.',
      source: 'Book Corner',
      daysOld: 0,
      isGeneral: true,
    },
    {
      title: '9 best telescopes for the rocket launch',
      summary: 'See the satellite launch from your garden.',
      source: 'Gadget Box',
      daysOld: 0,
    },
    {
      title: 'Three space stocks to buy now',
      summary: 'Which shares of rocket makers to buy.',
      source: 'Share Notes',
      daysOld: 0,
      isGeneral: true,
    },
    {
      title: 'Why the aircraft industry must stop dreaming of hydrogen',
      summary: 'Columnists take sides.',
      source: 'The Globe',
      daysOld: 0,
      url: 'https://globe.example/opinion/hydrogen-aircraft',
    },
  ],
  judgements: [
    {
      says: 'titanium leads because the talk was about it',
      of: 'titanium supply tightens',
      place: 1,
      because: 'titanium supply, which you talked about',
    },
    {
      says: 'training aircraft come second: the sector’s daily trade, and new',
      of: 'forty training aircraft',
      place: 2,
    },
    { says: 'weather satellites come third', of: 'eight weather satellites', place: 3 },
    { says: 'books and podcasts are no news', of: 'nine best books', place: 'out' },
    { says: 'stock tips are left out', of: 'space stocks', place: 'out' },
    { says: 'the repair network may be swapped in', of: 'repair network', place: 'alternate' },
    { says: 'a list of things to buy is left out', of: '9 best telescopes', place: 'out' },
    { says: 'a column is left out by its address', of: 'stop dreaming', place: 'out' },
  ],
}
