import type { JudgedWeek } from './week.ts'

export const LOGISTICS: JudgedWeek = {
  application: {
    employer: 'Tideline',
    sectorId: 'logistics',
    role: 'Network planner',
    topics: ['port congestion'],
    avoid: ['robotaxi'],
    employerSite: 'https://tideline.example',
  },
  items: [
    {
      title: 'Freight rates to the coast fall for a fifth week',
      summary: 'Carriers add ships faster than shippers fill containers.',
      source: 'Box Rates',
      daysOld: 1,
    },
    {
      title: 'Port congestion eases as a night shift is added',
      summary: 'Containers leave the port two days earlier than in January.',
      source: 'Quay Side',
      daysOld: 8,
    },
    {
      title: 'Night shift ends the port congestion in the north',
      summary: 'Two days earlier than in January containers leave the port.',
      source: 'Harbour Echo',
      daysOld: 8,
    },
    {
      title: 'Rail freight gets its own track under the mountain',
      summary: 'Freight trains will pass the tunnel at night.',
      source: 'Rail Lines',
      daysOld: 2,
    },
    {
      title: 'Warehouse operators share robots at peak times',
      summary: 'Four logistics firms lend each other warehouse robots in December.',
      source: 'Dock & Door',
      daysOld: 4,
    },
    {
      title: 'Robotaxi firms want to carry parcels at night',
      summary: 'Logistics firms would rent idle cars for deliveries.',
      source: 'Drive Time',
      daysOld: 0,
    },
    {
      title: 'Tideline opens a cargo lane to the islands',
      summary: 'Our new service carries containers twice a week.',
      source: 'Tideline news',
      daysOld: 0,
      url: 'https://www.tideline.example/news/islands',
    },
    {
      title: 'Podcast: what moves freight this week',
      summary: 'Shipping, trucking and a guest from the port.',
      source: 'Box Talk',
      daysOld: 0,
    },
  ],
  judgements: [
    {
      says: 'port congestion leads because the talk was about it, and two outlets told the story',
      of: 'Port congestion eases',
      place: 1,
      because: 'also in 1 other source',
    },
    {
      says: 'the same story from the other outlet is told once',
      of: 'Night shift ends',
      place: 'out',
    },
    {
      says: 'freight rates come second, new and to the point',
      of: 'Freight rates to the coast',
      place: 2,
    },
    { says: 'the track for rail freight comes third', of: 'Rail freight gets', place: 3 },
    { says: 'shared robots may be swapped in', of: 'Warehouse operators', place: 'alternate' },
    {
      says: 'what the candidate avoids is held back, however new',
      of: 'Robotaxi firms',
      place: 'held-back',
      because: '“robotaxi”, which you avoid',
    },
    {
      says: 'their own press page is not for them',
      of: 'Tideline opens',
      place: 'held-back',
      because: 'their own site',
    },
    { says: 'a podcast cannot be read', of: 'Podcast:', place: 'out' },
  ],
}
