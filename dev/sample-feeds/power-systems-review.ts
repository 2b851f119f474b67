import type { SampleFeed } from './sample-feed.ts'

export const POWER_SYSTEMS_REVIEW: SampleFeed = {
  id: 'power-systems-review',
  title: 'Power Systems Review',
  site: 'https://powersystemsreview.example',
  format: 'atom',
  kind: 'article',
  sector: 'power-utilities',
  items: [
    {
      title: 'Inside the control room that balances ten million smart meters',
      summary:
        'Half-hourly data lets a utility company see each street’s load. The hard part was not the smart meter but cleaning 40 years of asset records.',
    },
    {
      title: 'Offshore wind developers hand back contracts, then ask for better ones',
      summary:
        'Rising costs made two projects of 2.1 gigawatts unviable. New offshore wind tenders index the price to steel and interest, and bidders have returned.',
    },
    {
      title: 'Fast track for storage projects approved by the regulator',
      summary:
        'The regulator approved a fast track for shovel-ready energy storage projects: those with planning consent overtake speculative ones from January.',
      url: 'https://gridjournal.example/policy/fast-track-storage?utm_source=psr&utm_medium=feed',
    },
    {
      title: 'Time-of-use tariffs work best when nobody has to think about them',
      summary:
        'A trial with 12,000 homes compared price signals with automatic control of water heaters. Automation moved four times as much electricity out of the peak and lowered energy bills more evenly.',
    },
    {
      title: 'Rewinding old hydropower: 9% more from the same river',
      summary:
        'Digital governors and new runners at six hydropower stations raised output without new dams. Payback is four years at present power prices.',
    },
    {
      title: 'Northwind Power named utility of the year, well ahead of Example Energy',
      summary:
        'Judges praised the electric utility for restoring supply faster than any rival after the autumn storms.',
    },
    {
      title: 'The quiet comeback of demand response in heavy industry',
      summary:
        'Aluminium, cement and cold storage sold 900 megawatts of flexibility last quarter. A standard contract of six pages did more than any subsidy.',
    },
    {
      title: 'Power purchase agreements get shorter and smarter',
      summary:
        'Buyers now ask for hourly matching and a cap on negative hours. The median power purchase agreement fell from fifteen years to nine.',
      isUndated: true,
    },
    {
      title: 'R&amp;D in the field: drones inspect 600&nbsp;km of lines in a week',
      summary:
        '<p>A <b>transmission line</b> crew of four found 212&nbsp;defects &ndash; &lsquo;more than in the whole of last year&rsquo;. The utility&#8217;s <a href="https://powersystemsreview.example/drones?utm_campaign=x">report</a> names the three that mattered.</p>',
      isHtml: true,
    },
    {
      title: 'Small modular reactor sites: what the host towns ask for',
      summary:
        'Four councils published their conditions for a small modular reactor: local apprenticeships, a district heat connection and a say in transport routes.',
    },
    {
      title: 'Coal plant to battery: reusing the grid connection that is already there',
      summary:
        'A closed coal plant keeps a 500 megawatt connection worth more than its land. Battery storage moved in fourteen months after the last shift.',
    },
    {
      title: 'Making storm repairs faster with switching that plans itself',
      summary:
        'Software that proposes switching steps restored three out of four customers within nine minutes in a test on a rural distribution network. Crews still press the button.',
    },
    {
      title: 'Who pays for the anticipatory grid?',
      summary:
        'Building the electricity grid before demand arrives is cheaper overall, but customers pay early. Three regulators compare their rules for strategic investment.',
    },
    {
      title: 'Solar farms learn to graze: shared land in practice',
      summary:
        'Panels on taller frames let sheep and machinery through. Yield fell by four per cent, the rent doubled, and the planning consent came at the first hearing.',
    },
    {
      title: 'Hydrogen for backup: three lessons from a pilot that stopped',
      summary:
        'The fuel cells worked; the logistics did not. The team advises others to begin with energy efficiency and battery storage, and to test deliveries in winter.',
    },
  ],
  coming: [
    {
      title: 'Heat pumps as a resource: first results from a whole feeder',
      summary:
        'All 340 homes behind one substation take part. Power demand in the evening peak fell by 27 per cent without a single complaint about cold rooms.',
    },
    {
      title: 'A new market for inertia opens on the power grid',
      summary:
        'Grid operators will pay wind turbines and batteries for holding frequency. The first auction clears at half the expected price.',
    },
    {
      title: 'Asset records, cleaned: how a utility company found 12,000 missing cables',
      summary:
        'Matching old drawings with smart meter data corrected the map of the distribution network and paid for itself in avoided digging.',
    },
  ],
}
