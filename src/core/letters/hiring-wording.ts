import type { HiringStatus, Outcome } from '../application/application.ts'
import type { Wording } from './letter.ts'

/** `role` begins with a space where it is known: " for the planner role". `by` is "Friday 27 November". */
export type HiringScene = {
  role: string
  /** " with the planner role" */
  onRole: string
  employer: string
  day: string
  by: string
}

export type HiringOutcome = Exclude<Outcome, 'no-answer'>

/** Whatever the state: where it is decided and not signed, it is not final either. */
export const ANSWERS: Wording<HiringScene> = {
  warm: [
    ({ role, by }) =>
      `Thank you for your mail, and for your patience. You are still on our shortlist${role}, and we will get back to you by ${by}.`,
    ({ role, by }) =>
      `It was good to hear from you. There is no final decision yet, you are still on our shortlist${role}, and we will get back to you by ${by}.`,
  ],
  crisp: [
    ({ role, by }) =>
      `Thank you for your mail. You are still on our shortlist${role}. We will get back to you by ${by}.`,
    ({ role, by }) =>
      `Thank you for asking. There is no final decision${role} yet, and we will get back to you by ${by}.`,
  ],
  formal: [
    ({ role, by }) =>
      `Thank you for your enquiry. You remain on our shortlist${role}, and we will get back to you by ${by}.`,
    ({ role, by }) =>
      `Thank you for your message and for your patience. No final decision${role} has been taken yet; we will get back to you by ${by}.`,
  ],
}

export const ASSURANCES: Wording<HiringScene> = {
  warm: [
    () =>
      'You will hear from me by then even if there is nothing final to tell. If something changes on your side in the meantime, please let me know.',
    () =>
      'I will write by then whatever happens. Should you need an answer sooner, an offer from elsewhere for example, just tell me.',
  ],
  crisp: [
    () =>
      'I will write by then with or without a decision. If something changes on your side, please tell me.',
    () =>
      'You will hear from me by then in any case. If you need an answer sooner, please tell me.',
  ],
  formal: [
    () =>
      'I will write to you by then even if no decision has been taken. Should anything change on your side in the meantime, please let me know.',
    () =>
      'You will hear from me by then in any event. Should you need an answer earlier, please do not hesitate to tell me.',
  ],
}

export const UPDATE_OPENINGS: Wording<HiringScene> = {
  warm: [
    ({ day, onRole }) =>
      `You should not have to wonder where things stand since our conversation on ${day}, so here is how they stand${onRole}.`,
    ({ onRole }) =>
      `I do not want to leave you without news, so here is how things stand${onRole}.`,
    ({ onRole }) => `A short word from us, so that you know how things stand${onRole}.`,
  ],
  crisp: [
    ({ onRole }) => `Here is how things stand${onRole}.`,
    ({ onRole }) => `In short, this is how things stand${onRole}.`,
    ({ day, onRole }) => `Since our conversation on ${day}, this is how things stand${onRole}.`,
  ],
  formal: [
    ({ onRole }) => `I would like to inform you of how matters stand${onRole}.`,
    ({ day, onRole }) =>
      `Following our conversation on ${day}, I would like to tell you how matters stand${onRole}.`,
  ],
}

export const STATUSES: Readonly<Record<HiringStatus, Wording<HiringScene>>> = {
  interviewing: {
    warm: [
      () => 'We are still talking with other people on the shortlist, and you are still on it.',
    ],
    crisp: [() => 'We are still talking with others on the shortlist. You are still on it.'],
    formal: [
      () => 'Our conversations with other candidates continue, and you remain on the shortlist.',
    ],
  },
  deciding: {
    warm: [
      () =>
        'All conversations are done, and we have not decided yet. You are still on the shortlist.',
    ],
    crisp: [
      () => 'The conversations are done; we have not decided yet. You are still on the shortlist.',
    ],
    formal: [
      () =>
        'All conversations have been concluded, and no decision has been taken yet. You remain on the shortlist.',
    ],
  },
  approving: {
    warm: [
      () =>
        'The last word is not ours alone: we are waiting for approval from above. You are still on the shortlist.',
    ],
    crisp: [() => 'We are waiting for internal approval. You are still on the shortlist.'],
    formal: [() => 'We are awaiting internal approval. You remain on the shortlist.'],
  },
  delayed: {
    warm: [
      () =>
        'It is taking longer than we thought, and I am sorry about that. You are still on the shortlist.',
    ],
    crisp: [() => 'It is taking longer than planned; I am sorry. You are still on the shortlist.'],
    formal: [
      () =>
        'The decision is taking longer than we had planned, for which I apologise. You remain on the shortlist.',
    ],
  },
}

export const NEXT_DATES: Wording<HiringScene> = {
  warm: [
    ({ by }) => `You will hear from me again by ${by}, whatever happens.`,
    ({ by }) => `I will write again by ${by}, with a decision or with the next date.`,
  ],
  crisp: [
    ({ by }) => `You will hear from me again by ${by}.`,
    ({ by }) => `My next mail comes by ${by}, decision or not.`,
  ],
  formal: [
    ({ by }) => `You will hear from me again by ${by} at the latest.`,
    ({ by }) => `I will write to you again by ${by}, whether or not a decision has been taken.`,
  ],
}
