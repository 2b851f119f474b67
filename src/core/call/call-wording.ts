import type { LetterScene, Wording } from '../letters/letter.ts'

// To be said, not read: short sentences, and nobody is asked whether they got the job.

export const CALL_OPENINGS: Wording<{ name: string; who: string }> = {
  warm: [({ name, who }) => `Hello${name}, this is ${who}. Do you have a moment?`],
  crisp: [({ name, who }) => `Hello${name}, this is ${who}. Do you have two minutes?`],
  formal: [({ name, who }) => `Good day${name}, my name is ${who}. Is this a convenient moment?`],
}

export const CALL_REASONS: Wording<LetterScene> = {
  warm: [
    ({ day, role }) =>
      `We spoke on ${day}${role}. I enjoyed that conversation, and thank you again for it.`,
  ],
  crisp: [({ day, role }) => `We spoke on ${day}${role}. Thank you again for your time.`],
  formal: [
    ({ day, role }) =>
      `I am calling about our conversation on ${day}${role}. Thank you again for your time.`,
  ],
}

export const RECRUITER_CALL_REASONS: Wording<LetterScene> = {
  warm: [
    ({ day, role, employer }) =>
      `It is about the interview with ${employer} on ${day}${role}. Thank you again for arranging it.`,
  ],
  crisp: [
    ({ day, role, employer }) => `It is about the interview with ${employer} on ${day}${role}.`,
  ],
  formal: [
    ({ day, role, employer }) =>
      `I am calling about the interview with ${employer} on ${day}${role}.`,
  ],
}

export const CALL_INTERESTS: Wording<LetterScene> = {
  warm: [({ employer }) => `I would still very much like to work at ${employer}.`],
  crisp: [() => 'I am still very interested in the job.'],
  formal: [() => 'I remain very interested in the position.'],
}

export const CALL_QUESTIONS: Wording<LetterScene> = {
  warm: [() => 'May I ask where I stand, and when a decision might be made?'],
  crisp: [() => 'May I ask where I stand, and when you expect to decide?'],
  formal: [() => 'May I ask where I stand, and when a decision may be expected?'],
}

/** `by` is the day that they named, and that has passed. */
export const CALL_QUESTIONS_AFTER_DATE: Wording<{ by: string }> = {
  warm: [
    ({ by }) =>
      `You had hoped to know more by ${by}. May I ask where I stand, and what happens next?`,
  ],
  crisp: [({ by }) => `You had mentioned ${by} for an update. May I ask where I stand?`],
  formal: [
    ({ by }) => `A decision was expected by ${by}. May I ask where I stand, and what happens next?`,
  ],
}

export const CALL_THANKS: Wording<LetterScene> = {
  warm: [() => 'Thank you, that helps me. Have a good day.'],
  crisp: [() => 'Thank you, that helps me.'],
  formal: [() => 'Thank you very much for the information.'],
}

/** For the second call: the first one is not held against anybody. */
export const CALL_AGAIN: Wording<{ calledOn: string }> = {
  warm: [({ calledOn }) => `I called on ${calledOn}, and thought that I would try once more.`],
  crisp: [({ calledOn }) => `I called on ${calledOn} as well.`],
  formal: [
    ({ calledOn }) => `I called on ${calledOn}, and hope that you do not mind my trying once more.`,
  ],
}
