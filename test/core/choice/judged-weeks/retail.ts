import type { JudgedWeek } from './week.ts'

export const RETAIL: JudgedWeek = {
  application: {
    employer: 'Corvo Stores',
    sectorId: 'retail-consumer',
    role: 'Category manager',
    topics: ['private label'],
    prefer: ['checkout'],
  },
  items: [
    {
      title: 'Private label passes a third of supermarket sales',
      summary: 'Shoppers stay with private label though prices of brands came down.',
      source: 'Shelf Talk',
      daysOld: 7,
    },
    {
      title: 'Retailers take the self checkout out again',
      summary: 'Three chains found that stores with fewer self checkout tills lose less stock.',
      source: 'Till Review',
      daysOld: 3,
    },
    {
      title: 'Convenience stores learn to sell hot food from vending walls',
      summary: 'The retailer tests it in forty stores near railway stations.',
      source: 'Corner Shop',
      daysOld: 1,
    },
    {
      title: 'Retail sales rise in February as shoppers return to the high street',
      summary: 'Retail sales grew by 0.4 per cent, the statistics office says.',
      source: 'Numbers Desk',
      daysOld: 1,
    },
    {
      title: 'Singer lists her villa with a view of the shopping mall',
      summary: 'The star asks $9 million; retailers are round the corner.',
      source: 'Glitter',
      daysOld: 0,
      isGeneral: true,
    },
    {
      title: 'Best deals of the week: save up to 40% on groceries',
      summary: 'Our shoppers compared five retailers.',
      source: 'Bargain',
      daysOld: 0,
    },
    {
      title: 'Corvo Stores opens its hundredth shop',
      summary: 'The retailer hired sixty people from the town.',
      source: 'Town Paper',
      daysOld: 0,
    },
    {
      title: 'Store manager jobs: how much do they earn?',
      summary: 'Pay in retail, chain by chain.',
      source: 'Pay Check',
      daysOld: 0,
    },
  ],
  judgements: [
    {
      says: 'private label leads because the talk was about it, a week old as it is',
      of: 'Private label passes',
      place: 1,
      because: 'private label, which you talked about',
    },
    {
      says: 'self checkout comes second: the candidate prefers it',
      of: 'self checkout out again',
      place: 2,
      because: '“checkout”, which you prefer',
    },
    {
      says: 'hot food comes third: new, and stores are their own field',
      of: 'Convenience stores',
      place: 3,
      because: 'the employer’s own field',
    },
    { says: 'February’s sales may be swapped in', of: 'Retail sales rise', place: 'alternate' },
    {
      says: 'good news of the employer may be swapped in, and says that one must read it first',
      of: 'Corvo Stores opens',
      place: 'alternate',
      because: 'Corvo Stores',
    },
    { says: 'a star’s villa is no news of retail', of: 'Singer lists', place: 'out' },
    { says: 'deals are an advert', of: 'Best deals', place: 'out' },
    { says: 'pay is nothing to write about', of: 'how much do they earn', place: 'out' },
  ],
}
