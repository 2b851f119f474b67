import type { Wording } from './letter.ts'
import type { Outcome } from './outcome.ts'

/** `role` begins with a space where it is known: " for the planner role". `by` is "Friday 27 November". */
export type HiringScene = {
  role: string
  /** " with the planner role" */
  onRole: string
  employer: string
  day: string
  by: string
}

export type HiringStatus = 'interviewing' | 'deciding' | 'approving' | 'delayed'
export type HiringOutcome = Exclude<Outcome, 'no-answer'>

export const ANSWERS: Wording<HiringScene> = {
  warm: [
    ({ role, by }) =>
      `Thank you for your mail, and for your patience. You are still on our shortlist${role}, and we will get back to you by ${by}.`,
    ({ role, by }) =>
      `It was good to hear from you. We have not decided yet, you are still on our shortlist${role}, and we will get back to you by ${by}.`,
  ],
  crisp: [
    ({ role, by }) =>
      `Thank you for your mail. You are still on our shortlist${role}. We will get back to you by ${by}.`,
    ({ role, by }) =>
      `Thank you for asking. We have not decided${role} yet, and we will get back to you by ${by}.`,
  ],
  formal: [
    ({ role, by }) =>
      `Thank you for your enquiry. You remain on our shortlist${role}, and we will get back to you by ${by}.`,
    ({ role, by }) =>
      `Thank you for your message and for your patience. No decision${role} has been taken yet; we will get back to you by ${by}.`,
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
    () => 'You will hear from me by then in any case. If you need an answer sooner, please tell me.',
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
    ({ onRole }) => `I do not want to leave you without news, so here is how things stand${onRole}.`,
    ({ onRole }) => `A short word from us, so that you know how things stand${onRole}.`,
  ],
  crisp: [
    ({ onRole }) => `Here is how things stand${onRole}.`,
    ({ onRole }) => `In short, this is how things stand${onRole}.`,
    ({ day, onRole }) => `Since our conversation on ${day}, this is how things stand${onRole}.`,
  ],
  formal: [
    ({ onRole }) => `I would like to inform you of how matters stand${onRole}.`,
    ({ day, onRole }) => `Following our conversation on ${day}, I would like to tell you how matters stand${onRole}.`,
  ],
}

export const STATUSES: Readonly<Record<HiringStatus, Wording<HiringScene>>> = {
  interviewing: {
    warm: [() => 'We are still talking with other people on the shortlist, and you are still on it.'],
    crisp: [() => 'We are still talking with others on the shortlist. You are still on it.'],
    formal: [() => 'Our conversations with other candidates continue, and you remain on the shortlist.'],
  },
  deciding: {
    warm: [() => 'All conversations are done, and we have not decided yet. You are still on the shortlist.'],
    crisp: [() => 'The conversations are done; we have not decided yet. You are still on the shortlist.'],
    formal: [() => 'All conversations have been concluded, and no decision has been taken yet. You remain on the shortlist.'],
  },
  approving: {
    warm: [() => 'The last word is not ours alone: we are waiting for an approval from above. You are still on the shortlist.'],
    crisp: [() => 'We are waiting for an internal approval. You are still on the shortlist.'],
    formal: [() => 'We are awaiting an internal approval. You remain on the shortlist.'],
  },
  delayed: {
    warm: [() => 'It takes longer than we had thought, and I am sorry about that. You are still on the shortlist.'],
    crisp: [() => 'It takes longer than planned; I am sorry. You are still on the shortlist.'],
    formal: [() => 'The decision takes longer than we had planned, for which I apologise. You remain on the shortlist.'],
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

type Verdict = { news: Wording<HiringScene>; kindness: Wording<HiringScene> }

/** The news stands in the first sentence; nobody has to look for it. */
export const VERDICTS: Readonly<Record<HiringOutcome, Verdict>> = {
  offer: {
    news: {
      warm: [({ role }) => `I have good news: we have chosen you${role}, and we would be very happy to have you with us.`],
      crisp: [({ role }) => `Good news: we have chosen you${role}.`],
      formal: [({ role }) => `I am pleased to inform you that we have chosen you${role}.`],
    },
    kindness: {
      warm: [() => 'The offer itself follows separately. If you have a question about it, or would like to talk first, just call or write to me.'],
      crisp: [() => 'The offer itself follows separately. If you have questions, please call or write to me.'],
      formal: [() => 'You will receive the offer itself separately. I am at your disposal for any questions.'],
    },
  },
  rejected: {
    news: {
      warm: [({ role, employer }) => `I am sorry to tell you that we have decided on somebody else${role}, so there will be no offer from ${employer} this time.`],
      crisp: [({ role }) => `We have decided on somebody else${role}, and I am sorry to have to tell you so.`],
      formal: [({ role }) => `I regret to inform you that we have decided on another candidate${role}.`],
    },
    kindness: {
      warm: [({ day }) => `You were one of the few people on our shortlist, and I know that it takes time and thought to get there. Thank you for both, and for our conversation on ${day}. If you would like to hear more about how we decided, I am glad to talk with you on the phone.`],
      crisp: [() => 'You were one of the few people on our shortlist. Thank you for your time and for the thought that you put into it. If you would like to hear more about our decision, I am glad to talk on the phone.'],
      formal: [({ day }) => `You were one of the few candidates on our shortlist, and I thank you for your time and for our conversation on ${day}. Should you wish to know more about our decision, I shall be glad to speak with you.`],
    },
  },
  'role-closed': {
    news: {
      warm: [({ employer }) => `I am sorry to tell you that ${employer} will not fill the position for now, so none of the people on the shortlist will get an offer.`],
      crisp: [() => 'We will not fill the position for now, so there will be no offer to anybody. I am sorry.'],
      formal: [({ employer }) => `I regret to inform you that ${employer} will not fill the position at present, and that no offer will be made.`],
    },
    kindness: {
      warm: [({ day }) => `That is a decision about the position and not about you. Thank you for our conversation on ${day}, and for all the time that you gave us.`],
      crisp: [() => 'It is a decision about the position and not about you. Thank you for your time.'],
      formal: [({ day }) => `This decision concerns the position and not your application. I thank you for your time and for our conversation on ${day}.`],
    },
  },
  withdrew: {
    news: {
      warm: [({ role }) => `Thank you for telling us that you are withdrawing your application${role}. I am sorry about it, and I respect it.`],
      crisp: [({ role }) => `Thank you for telling us that you are withdrawing your application${role}.`],
      formal: [({ role }) => `Thank you for informing us that you are withdrawing your application${role}, which I regret and respect.`],
    },
    kindness: {
      warm: [({ day }) => `We enjoyed the conversation on ${day}, and would be glad to hear from you again one day. I wish you all the best for what comes next.`],
      crisp: [() => 'I wish you all the best for what comes next, and would be glad to hear from you again one day.'],
      formal: [() => 'I wish you every success in what comes next, and should be pleased to hear from you again.'],
    },
  },
}
