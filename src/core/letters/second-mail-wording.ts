import type { LetterScene, Wording } from './letter.ts'

// Three to six sentences: where we stand, why it fits, what to put straight, a kind question, thanks.

export const REMINDERS: Wording<LetterScene> = {
  warm: [
    ({ day, role, employer }) =>
      `Our conversation on ${day}${role} has stayed with me, and my wish to work at ${employer} has only grown.`,
    ({ day, role }) =>
      `I often think back to our conversation on ${day}${role}, and I would still very much like to do this work with you.`,
    ({ day, role }) =>
      `It is a little while since we spoke on ${day}${role}, and I am as keen on the job as I was then.`,
  ],
  crisp: [
    ({ day, role }) =>
      `Since our conversation on ${day}${role}, nothing has changed for me: I would like to do this job.`,
    ({ day, role, employer }) =>
      `After our conversation on ${day}${role} I remain very interested in joining you at ${employer}.`,
    ({ day, role }) =>
      `I am writing about our conversation on ${day}${role}, because I am still very interested.`,
  ],
  formal: [
    ({ day, role, employer }) =>
      `With reference to our conversation on ${day}${role}, I should like to assure you of my continued interest in working at ${employer}.`,
    ({ day, role }) =>
      `I am writing to you with regard to our conversation on ${day}${role}; I remain very interested in the position.`,
    ({ day, role, employer }) =>
      `Our conversation on ${day}${role} has confirmed my wish to work at ${employer}, and I should like to say so once more.`,
  ],
}

export const FITS: Wording<{ topic: string; strength: string }> = {
  warm: [
    ({ topic, strength }) =>
      `The more I think about ${topic}, the more I would like to be part of it, with ${strength} to build on.`,
    ({ topic, strength }) =>
      `It was our talk about ${topic} above all that made me want to be part of it, and I would bring ${strength} to it.`,
  ],
  crisp: [
    ({ topic, strength }) => `I would like to work on ${topic}, and I would bring ${strength}.`,
    ({ topic, strength }) =>
      `Our talk about ${topic} is what draws me most, and I would bring ${strength}.`,
  ],
  formal: [
    ({ topic, strength }) =>
      `I am particularly interested in ${topic}, and I believe that I could contribute ${strength}.`,
    ({ topic, strength }) =>
      `It was our exchange about ${topic} that attracted me in particular, and I would bring ${strength} to it.`,
  ],
}

export const FITS_WITH_CLAUSE: Wording<{ topic: string; strength: string }> = {
  warm: [
    ({ topic, strength }) =>
      `The more I think about ${topic}, the more I would like to be part of it, and I would not come empty-handed: ${strength}.`,
    ({ topic, strength }) =>
      `It was our talk about ${topic} above all that made me want to be part of it, and here is what I would build on: ${strength}.`,
  ],
  crisp: [
    ({ topic, strength }) =>
      `I would like to work on ${topic}, and this is what I would bring: ${strength}.`,
    ({ topic, strength }) =>
      `Our talk about ${topic} is what draws me most, and I would build on this: ${strength}.`,
  ],
  formal: [
    ({ topic, strength }) =>
      `I am particularly interested in ${topic}, and I would build on my experience: ${strength}.`,
    ({ topic, strength }) =>
      `It was our exchange about ${topic} that attracted me in particular, and I would bring experience to it: ${strength}.`,
  ],
}

export const FITS_BY_STRENGTH: Wording<{ strength: string }> = {
  warm: [
    ({ strength }) => `I believe that I could be of real use, and I would bring ${strength}.`,
    ({ strength }) => `I would bring ${strength}, and I would enjoy putting that to use.`,
  ],
  crisp: [
    ({ strength }) => `What I would bring is ${strength}.`,
    ({ strength }) => `I would bring ${strength} to the team.`,
  ],
  formal: [
    ({ strength }) => `I believe that I could be of use, and I would bring ${strength}.`,
    ({ strength }) => `For my part, I would bring ${strength} to the position.`,
  ],
}

export const FITS_BY_CLAUSE: Wording<{ strength: string }> = {
  warm: [
    ({ strength }) => `I believe that I could be of real use: ${strength}.`,
    ({ strength }) => `I would not come empty-handed: ${strength}.`,
  ],
  crisp: [
    ({ strength }) => `What I would bring: ${strength}.`,
    ({ strength }) => `I believe that I can help: ${strength}.`,
  ],
  formal: [
    ({ strength }) => `I believe that I could be of use: ${strength}.`,
    ({ strength }) => `I would build on my experience: ${strength}.`,
  ],
}

export const FITS_BY_TOPIC: Wording<{ topic: string }> = {
  warm: [
    ({ topic }) => `The more I think about ${topic}, the more I would like to get to work on it.`,
    ({ topic }) => `It was our talk about ${topic} above all that made me want to be part of it.`,
  ],
  crisp: [
    ({ topic }) => `Our talk about ${topic} is what draws me most.`,
    ({ topic }) => `I would like to work on ${topic}.`,
  ],
  formal: [
    ({ topic }) =>
      `I am particularly interested in ${topic}, and should be glad to take part in that.`,
    ({ topic }) => `It was our exchange about ${topic} that attracted me in particular.`,
  ],
}

/** A statement said otherwise, or not fully, in the talk. */
export const CORRECTIONS: Wording<{ text: string }> = {
  warm: [
    ({ text }) =>
      `There is one thing that I would like to put better than I did when we spoke: ${text}.`,
    ({ text }) => `One answer of mine could have been clearer, so let me try once more: ${text}.`,
  ],
  crisp: [
    ({ text }) =>
      `One thing that I would like to put more clearly than I did when we spoke: ${text}.`,
    ({ text }) => `To make one of my answers clearer: ${text}.`,
  ],
  formal: [
    ({ text }) => `Permit me to make one point clearer than I did in our conversation: ${text}.`,
    ({ text }) =>
      `I should like to state one point more precisely than I did when we spoke: ${text}.`,
  ],
}

export const ADDITIONS: Wording<{ text: string }> = {
  warm: [
    ({ text }) => `There is something that I should have mentioned when we spoke: ${text}.`,
    ({ text }) =>
      `One thing went unsaid in our conversation, and you may like to know it: ${text}.`,
  ],
  crisp: [
    ({ text }) => `One thing that I should have mentioned: ${text}.`,
    ({ text }) => `To add one thing that went unsaid: ${text}.`,
  ],
  formal: [
    ({ text }) => `Permit me to add one point that I did not mention in our conversation: ${text}.`,
    ({ text }) => `There is one point that I should have mentioned when we spoke: ${text}.`,
  ],
}

export const OFFERS_TO_EXPLAIN: Wording<{ subject: string }> = {
  warm: [
    ({ subject }) =>
      `I may not have said enough about ${subject}, and will be glad to come back to it whenever you like.`,
    ({ subject }) =>
      `If anything is still open about ${subject}, I would be happy to say more than I did when we spoke.`,
  ],
  crisp: [
    ({ subject }) => `I may not have said enough about ${subject}; I will be glad to say more.`,
    ({ subject }) => `If anything is still open about ${subject}, I will be glad to explain it.`,
  ],
  formal: [
    ({ subject }) =>
      `I may not have been sufficiently clear about ${subject}, and should be glad to explain it further.`,
    ({ subject }) => `Should any question remain about ${subject}, I should be glad to answer it.`,
  ],
}

export const QUESTIONS: Wording<LetterScene> = {
  warm: [
    () =>
      'If you can already say when a decision is likely, I would be glad to know; if it is too early, I am happy to wait.',
    () => 'May I ask how things stand, and when you expect to decide?',
  ],
  crisp: [
    () => 'May I ask when you expect to decide?',
    () => 'Can you already say when a decision is likely?',
  ],
  formal: [
    () => 'I should be grateful if you could tell me when a decision may be expected.',
    () => 'May I ask when you expect to come to a decision?',
  ],
}

/** `by` is the day that they named, and that has passed: "Friday 27 November". */
export const QUESTIONS_AFTER_DATE: Wording<{ by: string }> = {
  warm: [
    ({ by }) =>
      `You had hoped to be in touch by ${by}; I know how such plans shift, so may I ask when I might expect to hear from you?`,
    ({ by }) =>
      `You had mentioned ${by} for an update; such things often take longer than planned, so may I ask how your timeline looks now?`,
  ],
  crisp: [
    ({ by }) =>
      `I had noted that I might hear from you by ${by}; may I ask how your timeline looks now?`,
    ({ by }) => `You had mentioned ${by} for an update; may I ask whether that has moved?`,
  ],
  formal: [
    ({ by }) =>
      `You had indicated that I might hear from you by ${by}; may I ask when I might now expect your decision?`,
    ({ by }) =>
      `I understand that a decision may not have been possible by ${by}, the date that you had mentioned, and should be grateful to know when it may be expected.`,
  ],
}

export const THANKS_AGAIN: Wording<LetterScene> = {
  warm: [
    () =>
      'Thank you again for your time; if anything else would help you, I will be glad to send it.',
    () => 'Thank you once more, and please tell me if there is anything that I can add.',
  ],
  crisp: [
    () => 'If you need anything else from me, please tell me; thank you again for your time.',
    () => 'Thank you again, and please tell me if anything is missing.',
  ],
  formal: [
    () =>
      'I thank you once again for your time, and am at your disposal should you need any further information.',
    () => 'Thank you once more for your consideration; I shall gladly provide anything further.',
  ],
}
