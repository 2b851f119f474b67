import type { SampleFeed } from './sample-feed.ts'

export const SOFTWARE: readonly SampleFeed[] = [
  {
    id: 'shipping-software',
    title: 'Shipping Software',
    site: 'https://shippingsoftware.example',
    format: 'atom',
    kind: 'article',
    sector: 'software',
    items: [
      {
        title: 'Smaller releases, calmer weekends: a year of daily deploys',
        summary:
          'A business software team of thirty went from monthly to daily releases. Incidents fell by half, and the on-call rota became boring in the best sense.',
      },
      {
        title: 'What we learnt from deleting a third of our source code',
        summary:
          'Usage logs showed 31 per cent of the source code was never reached. Removing it cut build times and made onboarding a software engineer a matter of days.',
      },
      {
        title: 'Kubernetes for ten people: when it pays and when it does not',
        summary:
          'Three small teams moved to Kubernetes and two moved back. The deciding factor was not size but how often they add services.',
      },
      {
        title: 'An API that never broke: twelve years of one contract',
        summary:
          'Additive changes, loud deprecations and a test suite written by customers kept this API stable while everything behind it was replaced.',
      },
      {
        title: 'Feature flags age badly: a spring cleaning routine',
        summary:
          'Each flag gets an owner and an end date. A software company reports 400 flags retired and one long-standing bug found on the way.',
      },
      {
        title: 'Cloud migration in reverse: bringing batch jobs home',
        summary:
          'Steady workloads left the public cloud for rented machines. Bursty ones stayed. The bill fell by 44 per cent in a cloud migration that nobody noticed.',
      },
      {
        title: 'Writing release notes that customers actually read',
        summary:
          'Lead with what changes for the reader, show one picture, admit what is missing. Support tickets after a software update dropped by a fifth.',
      },
      {
        title: 'The case for a slow lane in code review',
        summary:
          'Most changes deserve ten minutes, a few deserve a day. Labelling them up front made both faster for software developers.',
      },
      {
        title: 'Tests as documentation: one experiment, three surprises',
        summary:
          'Renaming tests into sentences exposed gaps in a SaaS billing engine that coverage numbers had hidden.',
      },
      {
        title: 'Open source maintainers on what companies could do better',
        summary:
          'Report bugs with versions, fund the boring parts, say thank you. Seven maintainers of an open-source project each speak plainly.',
      },
      {
        title: 'How a software vendor priced by outcome and survived',
        summary:
          'Charging per resolved case aligned everyone, and made forecasting hard. The software vendor explains the floor and the cap it added.',
      },
      {
        title: 'Postmortem: the certificate that expired on a holiday',
        summary:
          'No alarm, no owner, two hours of downtime. The fix was a calendar entry and a rule: nothing expires without two people knowing.',
      },
      {
        title: 'Low-code grows up: guardrails for citizen builders',
        summary:
          'An insurer lets 600 employees build on a low-code platform with templates, reviews and an exit path to real software engineering.',
      },
      {
        title: 'A programming language for the next twenty years?',
        summary:
          'Teams that bet on memory safety report fewer security fixes and slower compile times. They would choose the programming language again.',
      },
      {
        title: 'Measuring developer tools by the minutes they give back',
        summary:
          'A simple diary study beat dashboards in showing which developer tools matter: search, fast tests and a working staging area.',
      },
    ],
  },
  {
    id: 'saas-observer',
    title: 'The SaaS Observer',
    site: 'https://saasobserver.example',
    format: 'rss',
    kind: 'article',
    sector: 'software',
    items: [
      {
        title: 'Buyers want fewer tools: how SaaS vendors answer',
        summary:
          'The average customer cut its list of SaaS products from 112 to 87. Vendors that open their data do better than those that bundle.',
      },
      {
        title: 'Usage-based pricing meets the budget season',
        summary:
          'Finance teams ask for a ceiling. Five enterprise software firms show caps, credits and annual true-ups side by side.',
      },
      {
        title: 'Data residency becomes a feature, not a footnote',
        summary:
          'Regional cloud infrastructure was the deciding point in four of ten public tenders for cloud software last year.',
      },
      {
        title: 'Support as a product: what the best app developers share',
        summary:
          'Engineers answer tickets one day a month. The app developer with the highest renewal rate says that day writes the roadmap.',
      },
      {
        title: 'Small language models find a home in business software',
        summary:
          'Running on the customer’s own machines, they sort mail, fill forms and never phone home. Accuracy is good enough where a person signs off.',
      },
      {
        title: 'Tech startup tries a four-day sprint, keeps it',
        summary:
          'Output stayed level, sick days fell. The tech startup publishes its numbers and the two rules that made it work.',
      },
      {
        title: 'Security questionnaires: one answer book for all customers',
        summary:
          'A shared, versioned answer book cut the time for a review from nine days to two for a mid-sized software platform.',
      },
      {
        title: 'The quiet growth of vertical software',
        summary:
          'Products for dentists, quarries or choirs grow faster than the tech industry average because they know the forms their users fill in.',
      },
      {
        title: 'Marketplaces for integrations: who owns the customer?',
        summary:
          'An app store brings reach and a fee. Three software companies explain why they sell connectors both ways.',
      },
      {
        title: 'Accessibility audits turn into sales arguments',
        summary:
          'After fixing contrast and keyboard use in its web app, a vendor won two universities that had said no before.',
      },
      {
        title: 'What an outage page should say in the first five minutes',
        summary:
          'State what is affected, what is not, and when the next update comes. Customers of a cloud provider rated honesty above speed.',
      },
      {
        title: 'DevOps surveys agree on one thing: interruptions',
        summary:
          'Across four surveys, DevOps teams lose more time to interruptions than to slow pipelines. Office hours helped most.',
      },
      {
        title: 'Local-first software leaves the laboratory',
        summary:
          'Documents live on the device and merge later. Field crews, hospitals and boats are the first to pay for it.',
      },
      {
        title: 'Procurement asks for an exit plan, vendors write one',
        summary:
          'Software licensing now often includes tested export. One supplier runs the export every night to prove it.',
      },
      {
        title: 'Hiring juniors again: apprenticeships in software engineering',
        summary:
          'A six-month pairing scheme produced eleven software engineers, of whom ten stayed. Seniors say they learnt as much.',
      },
    ],
  },
]
