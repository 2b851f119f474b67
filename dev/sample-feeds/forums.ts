import type { SampleFeed } from './sample-feed.ts'

export const FORUMS: readonly SampleFeed[] = [
  {
    id: 'back-end-room',
    title: 'The Back-end Room',
    site: 'https://backendroom.example',
    format: 'atom',
    kind: 'discussion',
    sector: 'software',
    items: [
      {
        title: 'When did you last delete a service, and how?',
        summary:
          '34 replies. Traffic shadows, scream tests and farewell mails: software engineers tell how they retired an API.',
      },
      {
        title: 'Monorepo or many: what changed your mind?',
        summary:
          '58 replies. Nine teams that switched, in both directions, with the size of their source code.',
      },
      {
        title: 'How do you introduce juniors to DevOps on call?',
        summary:
          '26 replies. Shadowing, daytime weeks, and a rule that nobody is alone in their first month of DevOps duty.',
      },
      {
        title: 'Favourite questions for a SaaS vendor’s status page',
        summary: '17 replies. What separates a useful page of a SaaS vendor from a decorative one.',
      },
      {
        title: 'Has anyone moved off Kubernetes and stayed happy?',
        summary:
          '45 replies. Small teams compare plain machines, managed containers and Kubernetes.',
      },
    ],
  },
  {
    id: 'ward-round',
    title: 'Ward Round, a forum',
    site: 'https://wardround.example',
    format: 'rss',
    kind: 'discussion',
    sector: 'healthcare',
    items: [
      {
        title: 'Virtual ward criteria: who do you send home?',
        summary:
          '23 replies. Clinicians compare checklists for a virtual ward and say where they were too careful.',
      },
      {
        title: 'What made your waiting list shorter?',
        summary:
          '39 replies. Theatre starts, pooled lists, Saturday teams: honest results from hospitals of all sizes.',
      },
      {
        title: 'Handover sheets worth stealing',
        summary:
          '31 replies. One-page forms from nursing, emergency department and community health teams.',
      },
      {
        title: 'How do you thank a night shift?',
        summary: '28 replies. Warm food beats vouchers, say most nurses.',
      },
      {
        title: 'Telehealth etiquette for physicians',
        summary:
          '14 replies. Light, silence, looking at the camera: small things that patients of a telehealth clinic mention.',
      },
    ],
  },
  {
    id: 'the-counter',
    title: 'The Counter, for bankers',
    site: 'https://thecounter.example',
    format: 'json',
    kind: 'discussion',
    sector: 'banking',
    items: [
      {
        title: 'Explaining instant payments limits to customers',
        summary:
          '16 replies. Wording that reduced calls about instant payments without frightening anyone.',
      },
      {
        title: 'Which anti-money laundering alerts did you switch off?',
        summary:
          '22 replies. Investigators share anti-money laundering rules that never found anything.',
      },
      {
        title: 'Open banking consent screens: show yours',
        summary:
          '19 replies. Before and after, with drop-off rates, from lenders and fintech firms.',
      },
      {
        title: 'Do branch hours matter any more?',
        summary:
          '27 replies. Building societies and credit unions compare mornings, evenings and libraries.',
      },
      {
        title: 'Stress test season: how do you keep your weekends?',
        summary: '12 replies. Templates and quiet mornings for teams in a commercial bank.',
      },
    ],
  },
  {
    id: 'shop-talk',
    title: 'Shop Talk, the works forum',
    site: 'https://shoptalk.example',
    format: 'rss',
    kind: 'discussion',
    sector: 'manufacturing',
    items: [
      {
        title: 'Collaborative robot next to people: what did your risk sheet say?',
        summary:
          '25 replies. Guards, speeds and the conversation with the crew, from eight manufacturing plants.',
      },
      {
        title: 'Predictive maintenance on a shoestring',
        summary:
          '33 replies. Microphones, vibration pens and patience: what worked on an old production line.',
      },
      {
        title: 'How do you name CNC programs?',
        summary:
          '41 replies. A surprisingly heated thread on CNC libraries, with three good schemes.',
      },
      {
        title: 'First week on the factory floor: your best idea',
        summary: '20 replies. Manufacturers on how they welcome new starters.',
      },
      {
        title: 'Who publishes lead times, and did it help?',
        summary: '11 replies. Machine tools makers and contract manufacturing firms answer.',
      },
    ],
  },
  {
    id: 'the-scaffold',
    title: 'The Scaffold, site talk',
    site: 'https://thescaffold.example',
    format: 'rdf',
    kind: 'discussion',
    sector: 'construction',
    items: [
      {
        title: 'Prompt pay for subcontractors: did prices fall?',
        summary: '18 replies. Main contractors and subcontractors compare figures.',
      },
      {
        title: 'Your best toolbox talk on site safety',
        summary:
          '36 replies. Five minutes, one story, no slides: site safety talks that people remember.',
      },
      {
        title: 'BIM handover: what does the owner really need?',
        summary:
          '21 replies. Room numbers, filters, phone numbers. Very little geometry, says the BIM crowd.',
      },
      {
        title: 'Offsite construction: how do you check tolerances?',
        summary: '15 replies. Jigs, lasers and one clever template for offsite construction.',
      },
      {
        title: 'Quiet methods for demolition beside a school',
        summary: '9 replies. Saws, crushers and timetables for demolition with neighbours.',
      },
    ],
  },
  {
    id: 'till-talk',
    title: 'Till Talk, the retail forum',
    site: 'https://tilltalk.example',
    format: 'atom',
    kind: 'discussion',
    sector: 'retail-consumer',
    items: [
      {
        title: 'Self-checkout: how many people stand beside yours?',
        summary: '29 replies. Retailers compare staffing, losses and mood at the self-checkout.',
      },
      {
        title: 'Which loyalty scheme would you keep?',
        summary:
          '17 replies. Stamps, points, birthdays: independent shops tell what brought shoppers back.',
      },
      {
        title: 'Footfall counters: which one do you trust?',
        summary: '13 replies. Doors, cameras and a student with a clicker on the high street.',
      },
      {
        title: 'Click and collect shelves in a tiny shop',
        summary: '24 replies. Photographs of click and collect corners that work.',
      },
      {
        title: 'How early do you mark down bread?',
        summary: '31 replies. Supermarket and bakery staff on waste, price and pride.',
      },
    ],
  },
  {
    id: 'loading-bay',
    title: 'The Loading Bay',
    site: 'https://loadingbay.example',
    format: 'json',
    kind: 'discussion',
    sector: 'logistics',
    items: [
      {
        title: 'Dock appointments: what grace do you give?',
        summary:
          '20 replies. Fifteen minutes, an hour, a phone call: warehouses and hauliers meet in the middle.',
      },
      {
        title: 'Which freight rates index do you use in contracts?',
        summary: '14 replies. Shippers and forwarders compare freight rates clauses.',
      },
      {
        title: 'Electric trucks in winter: real ranges, please',
        summary: '37 replies. Trucking firms post kilometres, loads and temperatures.',
      },
      {
        title: 'Warehouse automation you would not buy again',
        summary: '28 replies. Honest reviews of warehouse automation, with what the team does now.',
      },
      {
        title: 'How do you tell a customer about a delay?',
        summary: '23 replies. Templates from couriers, a port operator and a 3PL.',
      },
    ],
  },
]
