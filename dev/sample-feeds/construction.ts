import type { SampleFeed } from './sample-feed.ts'

export const CONSTRUCTION: readonly SampleFeed[] = [
  {
    id: 'site-and-structure',
    title: 'Site & Structure',
    site: 'https://siteandstructure.example',
    format: 'atom',
    kind: 'article',
    sector: 'construction',
    items: [
      {
        title: 'Offsite construction delivers a school in one summer',
        summary:
          'Classrooms arrived finished, with paint and sockets. The main contractor needed eleven weeks from slab to bell.',
      },
      {
        title: 'Low-carbon cement passes its first bridge test',
        summary:
          'A footbridge with new cement carries a year of data: strength as ordered, embodied carbon down by 45 per cent.',
      },
      {
        title: 'BIM for the people who fix the boiler',
        summary:
          'Handing over a model nobody opens helps nobody. One BIM team asked the caretaker first.',
      },
      {
        title: 'Site safety: near misses reported by voice',
        summary:
          'Workers phone in, a person listens. Site safety reports tripled and serious injuries fell.',
      },
      {
        title: 'Subcontractors paid in fourteen days, and what followed',
        summary:
          'Tenders came in three per cent lower. The construction company calls prompt pay its cheapest idea.',
      },
      {
        title: 'Retrofitting a tower while people live in it',
        summary:
          'New cladding, floor by floor, with a kettle and a quiet room for residents. Building safety came first in the plan.',
      },
      {
        title: 'Tunnelling beneath a hospital without waking it',
        summary:
          'Slow shifts and springs under the track kept vibration below the level of a passing bus, engineers report.',
      },
      {
        title: 'Quantity surveyors test a shared price book',
        summary:
          'Forty firms pool what they paid. The quantity surveyor’s guess becomes a range with evidence.',
      },
      {
        title: 'Modular construction without monotony',
        summary:
          'Six kinds of room make eighty kinds of home. The architect kept the street lively.',
      },
      {
        title: 'How a structural engineer says no kindly',
        summary: 'Three sketches of what would work, and the price of each. Clients choose faster.',
      },
      {
        title: 'A framework agreement that small builders can win',
        summary:
          'Smaller lots and a form of four pages brought thirty new names to a county’s list.',
      },
      {
        title: 'Demolition as harvest',
        summary:
          'Beams, doors and 60,000 bricks from one demolition found buyers before the crane came.',
      },
      {
        title: 'Night lorries, quiet streets: a delivery plan that worked',
        summary:
          'Electric lorries and padded skips let a building site receive goods after ten without one complaint.',
      },
      {
        title: 'Building regulations and the summer heat',
        summary:
          'Shutters, shade and cross-breezes move into building regulations. Designers share details that pass.',
      },
      {
        title: 'Rail project reopens a line in ninety weekends',
        summary:
          'Short closures and one standing team brought the rail project in below its budget.',
      },
    ],
  },
  {
    id: 'civil-works-weekly',
    title: 'Civil Works Weekly',
    site: 'https://civilworksweekly.example',
    format: 'rss',
    kind: 'article',
    sector: 'construction',
    items: [
      {
        title: 'Infrastructure pipeline: fewer promises, firmer dates',
        summary:
          'The new infrastructure pipeline lists 480 projects with owners and months. Contractors say they can finally hire.',
      },
      {
        title: 'Heat network under a market square, dug once',
        summary:
          'Water, fibre and a heat network share one trench. Traders kept their pitches throughout.',
      },
      {
        title: 'Civil engineering students monitor a real dam',
        summary: 'Their sensors found a blocked drain. The owner made it a yearly course.',
      },
      {
        title: 'Homebuilder switches to timber frames',
        summary:
          'The homebuilder reports shorter sites and quieter neighbours; insurers ask for better detailing.',
      },
      {
        title: 'Road building with the old road',
        summary:
          'Recycling the surface on the spot halved lorry trips in a road building scheme of 40 kilometres.',
      },
      {
        title: 'Design and build, with a pause in the middle',
        summary:
          'A two-week review between the two halves of design and build saved a hospital wing from a costly staircase.',
      },
      {
        title: 'Concrete that tells when it is ready',
        summary: 'Cheap probes let crews strike formwork a day earlier on every floor.',
      },
      {
        title: 'Water infrastructure: repairing leaks from inside',
        summary:
          'A robot seals joints in a main that could not be shut. Water infrastructure repair without a trench.',
      },
      {
        title: 'The surveyor’s drone learns about trees',
        summary:
          'Laser scans through leaves make site plans in a day. Surveyors check the roots by hand.',
      },
      {
        title: 'Bridge project posts its mistakes',
        summary:
          'A public diary of a bridge project won over a sceptical town and two other counties.',
      },
      {
        title: 'Housing starts rise where planning answers in eight weeks',
        summary:
          'Quick, clear answers matter more than fees, a study of housing starts in 90 districts finds.',
      },
      {
        title: 'Project delivery: the case for a long table',
        summary:
          'Client, engineer and contractor share a room on Tuesdays. Project delivery disputes fell to two.',
      },
      {
        title: 'Women in site management: what made them stay',
        summary:
          'Flexible starts, decent toilets and a mentor. A construction firm publishes its figures.',
      },
      {
        title: 'Flood walls that lower themselves',
        summary:
          'Passive barriers rise with the river and vanish after. The first winter needed no crew.',
      },
      {
        title: 'Building materials exchange opens a second yard',
        summary: 'Surplus building materials from 70 sites find new walls within a month.',
      },
    ],
  },
]
