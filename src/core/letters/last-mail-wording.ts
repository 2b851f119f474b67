import type { Outcome } from '../application/application.ts'
import type { LetterScene, Wording } from './letter.ts'

/** `thanks` says where things stand, `farewell` leaves the door open. Neither asks for anything. */
type LastWords = { thanks: Wording<LetterScene>; farewell: Wording<LetterScene> }

/**
 * Each suits an offer that was accepted and one that was declined: the answer itself is another letter. So nothing sounds
 * like a goodbye.
 */
const OFFER: LastWords = {
  thanks: {
    warm: [
      ({ role, employer }) =>
        `Thank you for the offer${about(role)}, and for how well I was looked after at ${employer}, from the first conversation to the last.`,
    ],
    crisp: [
      ({ role, employer }) =>
        `Thank you for the offer${about(role)}, and for the time that everybody at ${employer} gave me.`,
    ],
    formal: [
      ({ role, employer }) =>
        `I would like to thank you for the offer${about(role)}, and for the care with which the conversations at ${employer} were conducted.`,
    ],
  },
  farewell: {
    warm: [() => 'It means a great deal to me, and I am very glad to have got to know you.'],
    crisp: [() => 'It means a lot to me, and I am glad that we met.'],
    formal: [
      () => 'It is an honour to have received it, and it was a pleasure to make your acquaintance.',
    ],
  },
}

const REJECTED: LastWords = {
  thanks: {
    warm: [
      ({ role, employer }) =>
        `Thank you for letting me know, and for your time. I would have liked to join ${employer}, of course, but I am glad to have had the conversation${role}.`,
    ],
    crisp: [
      ({ role, employer }) =>
        `Thank you for letting me know, and for the conversation${role}. I would have liked to join ${employer}, and I understand that a choice had to be made.`,
    ],
    formal: [
      ({ role, employer }) =>
        `Thank you for informing me of the decision, and for the conversation${role}. I regret that I shall not be joining ${employer}, and I respect the choice.`,
    ],
  },
  farewell: {
    warm: [
      () =>
        'I wish whoever takes on the role a very good start, and if another one comes up for which you think of me, I would be happy to hear from you.',
    ],
    crisp: [
      () =>
        'If another role comes up that could suit me, I would be glad to hear from you. I wish whoever takes it on now every success.',
    ],
    formal: [
      () =>
        'Should another position arise for which you consider me suitable, I should be glad to hear from you. I wish you and your team every success.',
    ],
  },
}

const WITHDREW: LastWords = {
  thanks: {
    warm: [
      ({ employer, day }) =>
        `I would like to confirm that I have withdrawn my application at ${employer}. That takes nothing away from the conversation on ${day}: I enjoyed it, and thank you for it.`,
    ],
    crisp: [
      ({ employer, day }) =>
        `I would like to confirm that I have withdrawn my application at ${employer}. Thank you for your time and for the conversation on ${day}.`,
    ],
    formal: [
      ({ employer, day }) =>
        `I am writing to confirm that I have withdrawn my application at ${employer}. I would like to thank you sincerely for your time and for the conversation on ${day}.`,
    ],
  },
  farewell: {
    warm: [
      () =>
        'I hope that you find somebody who is just right for it, and I would be glad if we met again one day.',
    ],
    crisp: [
      () =>
        'I wish you every success with your choice, and would be glad if our paths crossed again.',
    ],
    formal: [
      () =>
        'I wish you every success in filling the position, and should be pleased if our paths were to cross again.',
    ],
  },
}

const ROLE_CLOSED: LastWords = {
  thanks: {
    warm: [
      ({ role, employer, day }) =>
        `I understand that the position at ${employer} will not be filled for now. That is a pity, but such things happen. Thank you for the conversation on ${day}${role}, and for the time that you gave it.`,
    ],
    crisp: [
      ({ role, employer, day }) =>
        `I understand that the position at ${employer} will not be filled for now. Thank you for the conversation on ${day}${role}.`,
    ],
    formal: [
      ({ role, employer, day }) =>
        `I understand that the position at ${employer} will not be filled at present. I would like to thank you for the conversation on ${day}${role} and for the time that you gave it.`,
    ],
  },
  farewell: {
    warm: [
      () =>
        'If it is opened again, or something like it comes up, I would be happy to hear from you. Until then I wish you and your team all the best.',
    ],
    crisp: [
      () => 'If it is opened again, I would be glad to hear from you. All the best until then.',
    ],
    formal: [
      () =>
        'Should it be reopened, I should be glad to hear from you. Until then I wish you and your team every success.',
    ],
  },
}

const NO_ANSWER: LastWords = {
  thanks: {
    warm: [
      ({ role, day, employer }) =>
        `I have had no news since the conversation on ${day}${role}, and I imagine that somebody else was found or that plans have changed. That is quite all right: I enjoyed getting to know ${employer} a little, and thank you for your time.`,
    ],
    crisp: [
      ({ role, day }) =>
        `I have had no news since the conversation on ${day}${role}, and assume that you chose somebody else. That is quite all right, and I thank you for your time.`,
    ],
    formal: [
      ({ role, day }) =>
        `As I have had no news since the conversation on ${day}${role}, I assume that another decision was taken, which I respect. I would like to thank you for your time.`,
    ],
  },
  farewell: {
    warm: [
      () =>
        'You need not reply, and I will not write about it again. Should things change, I would be happy to hear from you; until then I wish you and your team all the best.',
    ],
    crisp: [
      () =>
        'There is no need to reply, and I will not ask again. Should things change, I would be glad to hear from you.',
    ],
    formal: [
      () =>
        'No reply is needed, and I shall not trouble you further. Should circumstances change, I should be glad to hear from you.',
    ],
  },
}

export const LAST_WORDS: Readonly<Record<Outcome, LastWords>> = {
  offer: OFFER,
  rejected: REJECTED,
  withdrew: WITHDREW,
  'role-closed': ROLE_CLOSED,
  'no-answer': NO_ANSWER,
}

/** What the conversation leaves behind, whatever became of it. */
export const KEEPSAKES: Wording<{ topic: string }> = {
  warm: [({ topic }) => `I will remember the talk about ${topic} with pleasure.`],
  crisp: [({ topic }) => `I took a good deal away from the talk about ${topic}.`],
  formal: [({ topic }) => `I shall remember the exchange about ${topic} with pleasure.`],
}

/** " about the planner role" is how one spoke; an offer is of it. */
function about(role: string): string {
  return role.replace(/^ about /, ' of ')
}
