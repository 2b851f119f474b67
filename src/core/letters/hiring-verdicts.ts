import type { HiringOutcome, HiringScene } from './hiring-wording.ts'
import type { Wording } from './letter.ts'

type Verdict = { news: Wording<HiringScene>; kindness: Wording<HiringScene> }

/** The news stands in the first sentence; nobody has to look for it. */
export const VERDICTS: Readonly<Record<HiringOutcome, Verdict>> = {
  offer: {
    news: {
      warm: [
        ({ role }) =>
          `I have good news: we have chosen you${role}, and we would be very happy to have you with us.`,
      ],
      crisp: [({ role }) => `Good news: we have chosen you${role}.`],
      formal: [({ role }) => `I am pleased to inform you that we have chosen you${role}.`],
    },
    kindness: {
      warm: [
        () =>
          'The offer itself follows separately. If you have a question about it, or would like to talk first, just call or write to me.',
      ],
      crisp: [
        () =>
          'The offer itself follows separately. If you have questions, please call or write to me.',
      ],
      formal: [
        () =>
          'You will receive the offer itself separately. I am at your disposal for any questions.',
      ],
    },
  },
  rejected: {
    news: {
      warm: [
        ({ role, employer }) =>
          `I am sorry to tell you that we have decided on somebody else${role}, so there will be no offer from ${employer} this time.`,
      ],
      crisp: [
        ({ role }) =>
          `We have decided on somebody else${role}, and I am sorry to have to tell you so.`,
      ],
      formal: [
        ({ role }) => `I regret to inform you that we have decided on another candidate${role}.`,
      ],
    },
    kindness: {
      warm: [
        ({ day }) =>
          `You were one of the few people on our shortlist, and I know that it takes time and thought to get there. Thank you for both, and for our conversation on ${day}. If you would like to hear more about how we decided, I will be glad to talk with you on the phone.`,
      ],
      crisp: [
        () =>
          'You were one of the few people on our shortlist. Thank you for your time and for the thought that you put into it. If you would like to hear more about our decision, I will be glad to talk on the phone.',
      ],
      formal: [
        ({ day }) =>
          `You were one of the few candidates on our shortlist, and I thank you for your time and for our conversation on ${day}. Should you wish to know more about our decision, I shall be glad to speak with you.`,
      ],
    },
  },
  'role-closed': {
    news: {
      warm: [
        ({ employer }) =>
          `I am sorry to tell you that ${employer} will not fill the position for now, so none of the people on the shortlist will get an offer.`,
      ],
      crisp: [
        () =>
          'We will not fill the position for now, so there will be no offer to anybody. I am sorry.',
      ],
      formal: [
        ({ employer }) =>
          `I regret to inform you that ${employer} will not fill the position at present, and that no offer will be made.`,
      ],
    },
    kindness: {
      warm: [
        ({ day }) =>
          `That is a decision about the position and not about you. Thank you for our conversation on ${day}, and for all the time that you gave us.`,
      ],
      crisp: [
        () => 'It is a decision about the position and not about you. Thank you for your time.',
      ],
      formal: [
        ({ day }) =>
          `This decision concerns the position and not your application. I thank you for your time and for our conversation on ${day}.`,
      ],
    },
  },
  withdrew: {
    news: {
      warm: [
        ({ role }) =>
          `Thank you for telling us that you are withdrawing your application${role}. I am sorry to hear it, and I respect your decision.`,
      ],
      crisp: [
        ({ role }) => `Thank you for telling us that you are withdrawing your application${role}.`,
      ],
      formal: [
        ({ role }) =>
          `Thank you for informing us that you are withdrawing your application${role}. I regret your decision, and I respect it.`,
      ],
    },
    kindness: {
      warm: [
        ({ day }) =>
          `We enjoyed the conversation on ${day}, and would be glad to hear from you again one day. I wish you all the best for what comes next.`,
      ],
      crisp: [
        () =>
          'I wish you all the best for what comes next, and would be glad to hear from you again one day.',
      ],
      formal: [
        () =>
          'I wish you every success in what comes next, and should be pleased to hear from you again.',
      ],
    },
  },
}
