import type { SampleFeed } from './sample-feed.ts'

export const UTILITY_DAILY: SampleFeed = {
  id: 'utility-daily',
  title: 'Utility Daily',
  site: 'https://utilitydaily.example',
  format: 'rdf',
  kind: 'article',
  sector: 'power-utilities',
  items: [
    {
      title: 'Street by street: planning chargers where the cable can take them',
      summary:
        'A city matched its charging plan with the distribution network’s spare capacity and needed no new substation for the first 2,000 chargers.',
    },
    {
      title: 'Negative power prices on one day in nine: who gains',
      summary:
        'Cold stores, water companies and battery storage earned from hours in which electricity prices fell below zero. Households on flexible tariffs saw a little of it.',
    },
    {
      title: 'Grid connection reform: the first hundred days in figures',
      summary:
        'Of 1,900 projects asked for evidence, 620 withdrew. The median wait for a solar farm fell from eleven to six years.',
    },
    {
      title: 'Water company cuts pumping costs by following the wind',
      summary:
        'Filling reservoirs when wind farms would be curtailed saved a water company a tenth of its electricity bill, with no change to pressure.',
    },
    {
      title: 'Community battery pays dividend to a village',
      summary:
        'A two megawatt battery owned by 380 residents earned enough from the electricity market to insulate the school.',
    },
    {
      title: 'Why balancing costs fell although renewables grew',
      summary:
        'Better forecasts, four new lines and more energy storage cut the bill for balancing the power grid by 18 per cent.',
    },
    {
      title: 'Cyber drill leaves two control centres in the dark, on purpose',
      summary:
        'Electric power operators from nine regions practised a restart with paper maps and radios. They will repeat the exercise every year.',
    },
    {
      title: 'Standard substations go up in eleven months',
      summary:
        'Factory-built modules let a utility company skip on-site wiring. The second one was cheaper than any traditional power project of its size.',
    },
    {
      title: 'Now hiring: 40 field technicians, great pay, apply today',
      summary:
        'Job advert. Salary up to 52,000 plus a van. Send your CV to our recruiting partner.',
    },
    {
      title: 'Onshore wind returns to the hills with local ownership',
      summary:
        'Every household within five kilometres may buy shares in the onshore wind project. Objections fell from hundreds to seven.',
    },
    {
      title: 'Heat networks ask for a place in the energy transition',
      summary:
        'District heating can store a week of surplus renewable energy as hot water, a study of eight cities finds, at a tenth of the cost of batteries.',
    },
    {
      title: 'A map of tree growth prevents a third of storm faults',
      summary:
        'Satellite pictures told crews where to cut before winter. The distribution network counted 31 per cent fewer faults than in comparable storms.',
    },
    {
      title: 'Nuclear plant extends its life by ten years, with conditions',
      summary:
        'The regulator wants new cooling pumps and a public report each spring. The nuclear plant supplies one in fourteen homes.',
    },
    {
      title: 'Bills that explain themselves reduce calls by a quarter',
      summary:
        'A redesign of energy bills with three numbers and one chart cut questions to the electric utility and complaints alike.',
    },
    {
      title: 'Test field for cable joints opens to all manufacturers',
      summary:
        'Shared results should end the guessing about which joints fail early. Four utilities pay for the first ten years.',
    },
  ],
}

export const GRID_PLANNERS_FORUM: SampleFeed = {
  id: 'grid-planners-forum',
  title: 'Grid Planners’ Forum',
  site: 'https://forum.gridplanners.example',
  format: 'json',
  kind: 'discussion',
  sector: 'power-utilities',
  items: [
    {
      title: 'How do you model grid-scale batteries in winter peak studies?',
      summary:
        '37 replies. We used to count battery storage at nameplate. Planners from five network companies compare what they assume on day three of a cold spell.',
    },
    {
      title: 'Interconnection queue reform: what would you do differently?',
      summary:
        '52 replies. Readiness checks cleared our interconnection queue but punished small community projects. Ideas for a fairer second round.',
    },
    {
      title: 'Demand flexibility: do you trust it in a planning case?',
      summary:
        '29 replies. Some distribution networks defer reinforcement on the strength of flexibility contracts, others only in operations. Where is your line?',
    },
    {
      title: 'Which open tools do you use for hosting capacity maps?',
      summary:
        '18 replies. A list with pros and cons, and two sample data sets for a small electricity grid.',
    },
    {
      title: 'Explaining grid connection offers to people outside the industry',
      summary:
        '24 replies. Good one-page letters, drawings that work, and a phrase book for the word "curtailment".',
    },
    {
      title: 'First-year engineers: what should they learn before protection settings?',
      summary:
        '41 replies. Control rooms, site visits, load flow by hand: experienced colleagues at grid operators disagree in a friendly way.',
    },
    {
      title: 'Transformer lead times: swap and share thread',
      summary:
        '66 replies. Utilities list spare units and the size of their wait. Two exchanges came about here last month.',
    },
    {
      title: 'Heat pump load curves: please post your measurements',
      summary:
        '33 replies. Anonymous half-hourly power demand for 1,100 homes so far, from mild coasts to cold valleys.',
    },
    {
      title: 'Do dynamic line ratings survive an audit?',
      summary:
        '15 replies. What auditors asked about sensors on a transmission line and what evidence they accepted.',
    },
    {
      title: 'Book club: a history of blackouts and what each one changed',
      summary: '21 replies. Chapter four, on the blackout that began with a tree.',
    },
    {
      title: 'Grid-forming inverters: wording for a specification',
      summary:
        '27 replies. Copy-and-paste clauses for wind farms and solar farms, with comments from two manufacturers.',
    },
    {
      title: 'What do you ask a battery developer in the first meeting?',
      summary:
        '30 replies. Duration, degradation, fire access, who answers at three in the morning. A checklist for energy storage.',
    },
    {
      title: 'How much headroom do you publish, and how often?',
      summary:
        '12 replies. Monthly maps against live data: effect on the number of enquiries for a grid connection.',
    },
    {
      title: 'A control room simulator on a shoestring',
      summary:
        '19 replies. One power station, six substations, three screens and a lot of coffee: how a small utility trains its shifts.',
    },
    {
      title: 'Lessons from a community energy meeting that went badly',
      summary:
        '22 replies. We brought slides about the power grid; they wanted to talk about the footpath.',
    },
  ],
}
