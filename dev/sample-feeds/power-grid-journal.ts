import type { SampleFeed } from './sample-feed.ts'

export const GRID_JOURNAL: SampleFeed = {
  id: 'grid-journal',
  title: 'The Grid Journal',
  site: 'https://gridjournal.example',
  format: 'rss',
  kind: 'article',
  sector: 'power-utilities',
  items: [
    {
      title: 'Four-hour batteries now win a third of the capacity market',
      summary:
        'Battery storage took 34 per cent of the contracts in this year’s capacity market auction, up from 19. Grid operators say duration, not power, will decide the next round.',
    },
    {
      title: 'How one grid operator cut its interconnection queue by half',
      summary:
        'Northmoor Transmission asked every project in its interconnection queue for proof of land and money. Within nine months 41 gigawatts of stalled applications were gone and ready solar farms moved up by two years.',
    },
    {
      title: 'Example Energy to cut 400 jobs in customer operations',
      summary:
        'The electric utility confirmed redundancies at two contact centres after smart meter billing moved to a new system. Unions called the layoffs short-sighted.',
    },
    {
      title: 'What a cold week taught planners about electric heating',
      summary:
        'Power demand in three test towns peaked 22 per cent above forecast when heat pumps ran together at six in the morning. Distribution network planners are rewriting their load curves.',
    },
    {
      title: 'Flexible connections: plug in now, be curtailed sometimes',
      summary:
        'Wind farms that accept a few hours of curtailment a year get a grid connection up to five years sooner. A review of sixty contracts finds that actual losses stay below three per cent.',
    },
    {
      title: 'Regulator approves fast track for shovel-ready storage projects',
      summary:
        'Energy storage projects with planning consent may overtake speculative ones from January. The regulator expects twelve gigawatts of battery storage to connect before the end of 2028.',
      url: 'https://gridjournal.example/policy/fast-track-storage',
    },
    {
      title: 'Dynamic line rating squeezes a fifth more out of old lines',
      summary:
        'Sensors on a 90-kilometre transmission line show that wind cools the conductors most when wind turbines produce most. The utility company deferred a rebuild worth 70 million.',
    },
    {
      title: 'Sponsored: save 20% on your next switchgear inspection',
      summary:
        'Advertisement. VoltCheck Pro brings you peace of mind. Book a free demo before Friday and get a voucher for your team.',
    },
    {
      title: 'Data centres ask for the power of a city, and bring their own batteries',
      summary:
        'Three applications for more than a gigawatt landed with one distribution network this quarter. Two offer to switch to on-site energy storage during peaks in exchange for an earlier date.',
    },
    {
      title: 'Virtual power plants pass their first winter test',
      summary:
        'Some 48,000 households shifted 110 megawatts on the evening of the tightest day. Paid per event, a virtual power plant cost a quarter of starting a gas-fired peaker.',
    },
    {
      title: 'Why transformers take three years, and what utilities do meanwhile',
      summary:
        'Lead times for large transformers have tripled. Utilities pool spares, refurbish units from closed coal plants and write standard designs that any factory can bid for.',
    },
    {
      title: 'Rooftop solar reaches one home in five; the midday dip deepens',
      summary:
        'Minimum demand on the power grid fell to a record low on a sunny Sunday. Operators moved industrial loads and hot water into the afternoon and kept inertia with two hydropower units.',
    },
    {
      title: 'A plain guide to grid-forming inverters',
      summary:
        'As power stations with spinning mass retire, inverters at solar farms must hold voltage and frequency themselves. Five projects show what to write into a specification.',
    },
    {
      title: 'Undersea link between two markets pays back early',
      summary:
        'Price differences in the electricity market earned the 1.4 gigawatt interconnector 310 million in a year. Its owners now apply for a second cable.',
    },
    {
      title: 'The people who keep the lights on are retiring: training a new control room',
      summary:
        'One in three control engineers will leave within six years. A grid operator built a simulator of its own network and halved the time to certify newcomers.',
    },
  ],
  coming: [
    {
      title: 'Long-duration storage: what the first ten-hour batteries cost',
      summary:
        'Bids for iron-air battery storage came in a third below the reference price. The electricity grid gains most where wind farms are curtailed for days, not hours.',
    },
    {
      title: 'One form instead of nine: a common grid connection application',
      summary:
        'Distribution networks agree on a single application for any grid connection below 50 megawatts, with published answers on available capacity.',
    },
    {
      title: 'Substations share their headroom, hour by hour',
      summary:
        'An open map now shows spare capacity at 3,100 substations. Planners of solar farms and charging hubs say it saves months of enquiries to the utility company.',
    },
  ],
}
