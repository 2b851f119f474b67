import type { SampleFeed } from './sample-feed.ts'

export const MANUFACTURING: readonly SampleFeed[] = [
  {
    id: 'factory-floor-notes',
    title: 'Factory Floor Notes',
    site: 'https://factoryfloornotes.example',
    format: 'rdf',
    kind: 'article',
    sector: 'manufacturing',
    items: [
      {
        title: 'Collaborative robots take the heavy end, people keep the fine one',
        summary:
          'A gearbox manufacturer put a collaborative robot beside each assembler. Back injuries are down to zero and output is up by eleven per cent.',
      },
      {
        title: 'Predictive maintenance that a mechanic believes in',
        summary:
          'Alarms come with a sound clip and a drawing. Predictive maintenance now prevents two stops a month on the production line.',
      },
      {
        title: 'Reshoring a pump: what it cost and what it saved',
        summary:
          'Moving castings home raised the unit price by six per cent and cut stock by half. The manufacturer counts reshoring a success.',
      },
      {
        title: 'Energy meters on each machine change the shift plan',
        summary:
          'Furnaces start when power is cheap. The manufacturing plant saved nine per cent without new machinery.',
      },
      {
        title: 'CNC programs written once, run anywhere',
        summary:
          'A shared library of CNC cycles and one naming rule let four sites swap work in a day.',
      },
      {
        title: 'Additive manufacturing for spares of the 1970s',
        summary:
          'Scanned and printed parts keep a steel mill running. Additive manufacturing beats the wait, not the price.',
      },
      {
        title: 'Standing meetings moved to the machine',
        summary:
          'Ten minutes beside the line replaced an hour upstairs. Lean manufacturing is mostly about where you stand, says the plant manager.',
      },
      {
        title: 'Quality control with a camera and a patient teacher',
        summary:
          'Operators label faults for an hour a week. After three months quality control finds scratches that people missed.',
      },
      {
        title: 'Apprentices rebuild a lathe and find a product',
        summary: 'Their retrofit kit for old machine tools is now in the catalogue.',
      },
      {
        title: 'Just-in-time meets just-in-case',
        summary:
          'Two weeks of critical parts cost less than one lost day. Component suppliers share the shelf.',
      },
      {
        title: 'Injection moulding goes electric',
        summary:
          'Servo presses use a third of the energy. Payback for injection moulding is four years at present prices.',
      },
      {
        title: 'How a family firm connected 140 machines in a year',
        summary:
          'One cheap box, one open protocol and no big bang: a smart factory on a small budget.',
      },
      {
        title: 'Welding schools fill up again',
        summary:
          'Simulators let beginners practise without smoke. Welding vacancies in the region fell for the first time in a decade.',
      },
      {
        title: 'Packing robots learn from returns',
        summary:
          'Each damaged parcel trains the industrial robot that packed it. Damage fell by 38 per cent.',
      },
      {
        title: 'Factory orders rise for the third month',
        summary:
          'Capital goods lead; consumer goods wait. Economists expect factory output to follow in spring.',
      },
    ],
  },
  {
    id: 'industry-ledger',
    title: 'Industry Ledger',
    site: 'https://industryledger.example',
    format: 'rss',
    kind: 'article',
    sector: 'manufacturing',
    items: [
      {
        title: 'The manufacturing PMI turns, carefully',
        summary:
          'New orders rose above fifty while jobs stayed below. Purchasing managers in the manufacturing sector expect a slow climb.',
      },
      {
        title: 'Digital product passports: begin with the bolts',
        summary:
          'A maker of industrial equipment tried the passport on its simplest part and found forty missing facts.',
      },
      {
        title: 'Contract manufacturing gets a common audit',
        summary:
          'Seven brands accept one visit instead of seven. Contract manufacturing firms gain a week each year.',
      },
      {
        title: 'Industrial automation for batches of one',
        summary:
          'Flexible cells change over in four minutes. Industrial automation now pays for orders below a hundred pieces.',
      },
      {
        title: 'Green steel finds its first regular buyers',
        summary:
          'A steelmaker sells two grades made without coal. Machinery builders pay the premium for parts that customers see.',
      },
      {
        title: 'Humanoid robot on trial: good at boxes, bad at puddles',
        summary:
          'Three months in a warehouse taught an industrial group when wheels are better than legs.',
      },
      {
        title: 'Why tool makers publish their lead times',
        summary: 'A weekly list calmed customers and cut calls. Machine tools sell by trust.',
      },
      {
        title: 'Industry 4.0, ten years later: what stayed',
        summary:
          'Condition data and digital work instructions stayed, dashboards did not. A survey of 300 plants looks back at Industry 4.0.',
      },
      {
        title: 'Plant expansion without a new roof',
        summary:
          'Moving stock to a neighbour freed 2,000 square metres. The plant expansion cost a tenth of a building.',
      },
      {
        title: 'A recall avoided by one curious operator',
        summary: 'She kept a bin of odd springs. The engineering firm now rewards every question.',
      },
      {
        title: 'Metal fabrication shops share a laser',
        summary:
          'Five firms own one machine and a booking calendar. Metal fabrication in the valley became a night business too.',
      },
      {
        title: 'Industrial production steadies as parts arrive on time',
        summary:
          'Supply chain disruption is at its lowest for four years, the monthly survey of heavy industry says.',
      },
      {
        title: 'Heat from the foundry warms a town',
        summary:
          'Waste heat from the furnaces supplies 1,300 homes and pays the foundry’s electricity.',
      },
      {
        title: 'Four-shift weeks: a trial with written rules',
        summary:
          'Staff in the manufacturing plant voted for longer days and more of them free. Scrap rates fell.',
      },
      {
        title: 'Standard work, drawn by those who do it',
        summary:
          'Photographs replaced paragraphs. New starters on the assembly line are up to speed in half the time.',
      },
    ],
  },
]
