import type { SampleFeed } from './sample-feed.ts'

export const HEALTHCARE: readonly SampleFeed[] = [
  {
    id: 'care-and-clinic',
    title: 'Care & Clinic',
    site: 'https://careandclinic.example',
    format: 'rss',
    kind: 'article',
    sector: 'healthcare',
    items: [
      {
        title: 'Virtual wards free eighty hospital beds in one region',
        summary:
          'Calder Valley Health Trust cares for 80 patients at home with daily calls and simple sensors. Readmissions stayed level and families prefer it.',
      },
      {
        title: 'Waiting list falls after clinics move to Saturday teams',
        summary:
          'Fixed weekend teams, not overtime, cut the waiting list for hips and knees by 23 per cent in eight months.',
      },
      {
        title: 'Primary care and pharmacies share one appointment book',
        summary:
          'Receptionists can book minor ailments straight into a pharmacy. A GP practice in the pilot gained forty appointments a week.',
      },
      {
        title: 'A discharge lounge that patients do not mind',
        summary:
          'Hot meals, a pharmacist and transport in one room. The emergency department saw the effect by lunchtime.',
      },
      {
        title: 'Nurse rostering: letting wards trade shifts themselves',
        summary:
          'Self-rostering within safe limits reduced agency nursing by a third and sickness by a tenth.',
      },
      {
        title: 'Electronic health record switch-over without a lost weekend',
        summary:
          'Rehearsals with real lists, a paper fallback and 200 floor walkers: how a health system changed its electronic health record calmly.',
      },
      {
        title: 'Community health workers knock on every door',
        summary:
          'Monthly visits found untreated blood pressure in one home of nine. The community health scheme pays for itself in avoided strokes.',
      },
      {
        title: 'Telehealth for farmers: early calls, short queues',
        summary:
          'Appointments at six in the morning made telehealth popular in a rural district with one clinic.',
      },
      {
        title: 'What ambulance crews want handover to look like',
        summary:
          'One screen, one conversation, one trolley waiting. A hospital cut handover from 38 to 14 minutes.',
      },
      {
        title: 'Care homes test one shared medicine chart',
        summary:
          'Errors fell by half when the care home, the pharmacy and the physician looked at the same chart.',
      },
      {
        title: 'Mental health services meet teenagers where they are',
        summary:
          'Drop-in rooms above a library saw 900 young people in a year. Mental health services counted fewer crises.',
      },
      {
        title: 'Infection control by design: the ward with doors',
        summary:
          'Single rooms and sinks at the entrance cut infections by 40 per cent. Infection control teams helped draw the plans.',
      },
      {
        title: 'Patient safety reports that lead to change within a week',
        summary:
          'A small team answers each report and publishes what happened next. Patient safety reports doubled, harm fell.',
      },
      {
        title: 'Maternity services listen first, then redesign',
        summary: 'Two hundred interviews led to a midwife for each family from start to finish.',
      },
      {
        title: 'Translating letters into plain words',
        summary:
          'Clinic letters written to the patient, not about the patient, saved calls to general practice and pleased doctors.',
      },
    ],
  },
  {
    id: 'health-systems-weekly',
    title: 'Health Systems Weekly',
    site: 'https://healthsystemsweekly.example',
    format: 'json',
    kind: 'article',
    sector: 'healthcare',
    items: [
      {
        title: 'Integrated care budgets: who holds the purse?',
        summary:
          'Three districts pooled money for health services and social care. Where a named person decides, home care starts four days sooner.',
      },
      {
        title: 'Elective care hubs keep operating through the flu season',
        summary:
          'Separate sites for elective care cancelled two per cent of operations last winter, against fourteen in mixed hospitals.',
      },
      {
        title: 'How much does a missed appointment cost?',
        summary:
          'Text reminders with a one-tap cancel cut missed visits in general practice by a third; the slots were refilled within hours.',
      },
      {
        title: 'Palliative care at home: a night team changes the picture',
        summary: 'With two nurses on call at night, seven in ten people died where they wished to.',
      },
      {
        title: 'Training more physicians where they are needed',
        summary:
          'Placements in small towns kept half of the physicians there after five years, an evaluation finds.',
      },
      {
        title: 'Hospital kitchens cook fresh again, and waste less',
        summary:
          'Patients order an hour ahead. The hospital throws away a third of what it used to and pays no more.',
      },
      {
        title: 'The public health case for benches',
        summary:
          'A bench every 150 metres got older people walking. Public health officers count fewer falls.',
      },
      {
        title: 'Digital triage, one year on: the parts that stayed',
        summary:
          'Online forms help with repeat medicines and results; for pain, callers still want a clinician’s voice.',
      },
      {
        title: 'Dentistry deserts: mobile surgeries fill a gap',
        summary: 'Two vans treat 9,000 people a year where no dentist takes new patients.',
      },
      {
        title: 'Nursing home staff design their own handover',
        summary:
          'Ten questions on a card replaced a form of six pages in the nursing home. Families noticed first.',
      },
      {
        title: 'Health inequalities: the postcode gap narrows in one city',
        summary:
          'Free check-ups at barbers and bus stops reached men who never saw a GP. The gap in life expectancy shrank by a year.',
      },
      {
        title: 'Can telemedicine lower carbon as well as queues?',
        summary:
          'A health system counted 1.2 million avoided kilometres from telemedicine follow-ups.',
      },
      {
        title: 'Social workers in the emergency department',
        summary:
          'A social worker on the evening shift prevented one admission in eleven for people over eighty.',
      },
      {
        title: 'Resident doctors and rotas: publishing them early helps',
        summary: 'Twelve weeks’ notice cut last-minute gaps by half, a health trust reports.',
      },
      {
        title: 'Shared decision aids shorten the list, gently',
        summary:
          'One in six people chose physiotherapy over surgery after reading both sides in plain language.',
      },
    ],
  },
]
