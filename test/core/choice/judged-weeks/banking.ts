import type { JudgedWeek } from './week.ts'

export const BANKING: JudgedWeek = {
  application: {
    employer: 'Meridian Bank',
    sectorId: 'banking',
    role: 'Product manager, payments',
    topics: ['stablecoins'],
  },
  items: [
    {
      title: 'Card networks settle the first invoices in stablecoins',
      summary: 'Two card networks let merchants choose stablecoins for settlement on weekends.',
      source: 'Payments Week',
      daysOld: 4,
    },
    {
      title: 'Instant payments reach the last savings banks',
      summary: 'Every savings bank must now offer instant payments at the price of a transfer.',
      source: 'The Transfer',
      daysOld: 1,
    },
    {
      title: 'Central bank keeps its key rate and speaks of patience',
      summary: 'Monetary policy stays where it was; the next decision is due in May.',
      source: 'Rates Daily',
      daysOld: 0,
    },
    {
      title: 'Rate cut in Sydney comes earlier than lenders thought',
      summary: 'The central bank lowered its key rate by a quarter point.',
      source: 'Pacific Ledger',
      daysOld: 1,
    },
    {
      title: 'Lenders share fraud signals under a new banking code',
      summary: 'Banks may tell each other of suspicious accounts before money leaves.',
      source: 'Bank Review',
      daysOld: 3,
    },
    {
      title: 'Opinion | Stablecoins will end banking as we know it',
      summary: 'Deposits have had their day.',
      source: 'The Globe',
      daysOld: 0,
    },
    {
      title: 'Meridian Bank fined over late fraud reports',
      summary: 'The supervisor found gaps in its fraud controls.',
      source: 'City Wire',
      daysOld: 1,
    },
    {
      title: 'Nurse earns £41,000 and has four credit cards: what now?',
      summary: 'Our money coach looks at her mortgage, her loans and her bank account.',
      source: 'Pocket',
      daysOld: 0,
    },
    {
      title: 'Lendora Inc. (LNDR) grows its loan book',
      summary: 'The bank reported more consumer loans and deposits.',
      source: 'Share Notes',
      daysOld: 0,
    },
  ],
  judgements: [
    {
      says: 'the stablecoin piece leads because the talk was about it, though it is four days old',
      of: 'Card networks settle',
      place: 1,
      because: 'stablecoins, which you talked about',
    },
    {
      says: 'instant payments come second: new, and close to the role',
      of: 'Instant payments reach',
      place: 2,
    },
    { says: 'one rate decision comes third, the newest', of: 'keeps its key rate', place: 3 },
    {
      says: 'the other waits: a note of central banks is dull',
      of: 'Rate cut in Sydney',
      place: 'alternate',
    },
    {
      says: 'the code against fraud waits too: its word “fraud” costs it more than it should',
      of: 'Lenders share fraud signals',
      place: 'alternate',
      because: 'caution',
    },
    { says: 'opinion is left out, though it is on the topic', of: 'Opinion |', place: 'out' },
    {
      says: 'the bank’s fine is for the candidate’s eyes only',
      of: 'Meridian Bank fined',
      place: 'held-back',
      because: 'know this before you call',
    },
    { says: 'a money coach’s column is left out', of: 'Nurse earns', place: 'out' },
    { says: 'a note on a share is left out', of: '(LNDR)', place: 'out' },
  ],
}
