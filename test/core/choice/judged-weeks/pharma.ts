import type { JudgedWeek } from './week.ts'

export const PHARMA: JudgedWeek = {
  application: {
    employer: 'Vestra Pharma',
    sectorId: 'pharma-biotech',
    role: 'Regulatory affairs manager',
    topics: ['orphan drugs'],
  },
  items: [
    {
      title: 'Europe shortens the review of orphan drugs',
      summary: 'The medicines agency promises an answer on orphan drugs within 150 days.',
      source: 'Regulatory Post',
      daysOld: 5,
    },
    {
      title: 'Gene therapy for a rare blood disease passes phase 3',
      summary: 'The clinical trial met its main goal in 48 patients.',
      source: 'Trial Watch',
      daysOld: 1,
    },
    {
      title: 'Drugmakers agree on one template for clinical trial data',
      summary: 'Regulators on three continents will accept the same clinical trial files.',
      source: 'Pharma Ledger',
      daysOld: 2,
    },
    {
      title: 'Biotech Globex raises $90 million to test an mRNA vaccine',
      summary: 'The vaccine maker wants to begin clinical trials in autumn.',
      source: 'Lab Money',
      daysOld: 0,
    },
    {
      title: 'Initech raises $120m for its antibody drugs',
      summary: 'The biotech will hire chemists and start a clinical trial.',
      source: 'Seed & Cell',
      daysOld: 0,
    },
    {
      title: 'Pioneer of gene medicine dies at 92',
      summary: 'Her biotech gave the world a new class of drugs.',
      source: 'The Globe',
      daysOld: 0,
    },
    {
      title: 'Vestra Pharma recalls two batches of eye drops',
      summary: 'Labels had the wrong date.',
      source: 'Recall Desk',
      daysOld: 1,
    },
    {
      title: 'How a vitamin drug can help you sleep',
      summary: 'Pharmacists on what works.',
      source: 'Well',
      daysOld: 0,
      isGeneral: true,
    },
  ],
  judgements: [
    {
      says: 'the orphan drugs piece leads because the talk was about them, five days old as it is',
      of: 'Europe shortens the review',
      place: 1,
      because: 'orphan drugs, which you talked about',
    },
    {
      says: 'one money round comes second: of today, and all about the trade',
      of: 'Biotech Globex raises',
      place: 2,
    },
    {
      says: 'the other money round waits: two of a kind make a dull note',
      of: 'Initech raises',
      place: 'alternate',
    },
    {
      says: 'the template for trial data comes third, before a fresher money round',
      of: 'one template',
      place: 3,
    },
    { says: 'the phase 3 result may be swapped in', of: 'Gene therapy', place: 'alternate' },
    { says: 'an obituary is nothing for a follow-up', of: 'dies at 92', place: 'out' },
    {
      says: 'the recall is for the candidate’s eyes only',
      of: 'recalls two batches',
      place: 'held-back',
      because: 'recall',
    },
    { says: 'health advice is left out', of: 'help you sleep', place: 'out' },
  ],
}
