import type { LetterScene, Wording } from '../letters/letter.ts'
import type { Scene } from './scene.ts'

// A recruiter stands in between: the mail goes to them, and they carry the thanks and the question on.

export const THANKS_TO_RECRUITER: Wording<LetterScene> = {
  warm: [
    ({ day, role, employer }) =>
      `Thank you for arranging the interview with ${employer} on ${day}${role}. I enjoyed the conversation, and I am keener on the job than before.`,
    ({ day, role, employer }) =>
      `Thank you for opening this door for me: the conversation with ${employer} on ${day}${role} was a pleasure, and I can well see myself doing the work.`,
  ],
  crisp: [
    ({ day, role, employer }) =>
      `Thank you for arranging the interview with ${employer} on ${day}${role}. I would like to take the job on.`,
    ({ day, role, employer }) =>
      `Thank you for your help with the interview at ${employer} on ${day}${role}. My interest has grown with it.`,
  ],
  formal: [
    ({ day, role, employer }) =>
      `I would like to thank you for arranging the interview with ${employer} on ${day}${role}. It has strengthened my interest in the position.`,
    ({ day, role, employer }) =>
      `Thank you very much for your support with the interview at ${employer} on ${day}${role}. I remain very interested in the position.`,
  ],
}

export const PASS_ON: Wording<{ names: string }> = {
  warm: [
    ({ names }) => `Would you please pass my thanks on to ${names}?`,
    ({ names }) => `Please give my warm thanks to ${names} as well.`,
  ],
  crisp: [
    ({ names }) => `Please pass my thanks on to ${names}.`,
    ({ names }) => `Please give my thanks to ${names} as well.`,
  ],
  formal: [
    ({ names }) => `I should be grateful if you would convey my thanks to ${names}.`,
    ({ names }) => `Might I ask you to convey my thanks to ${names}?`,
  ],
}

export const RECRUITER_POINTS: Wording<{ topic: string }> = {
  warm: [
    ({ topic }) => `What I liked best was talking about ${topic}, in case you want to mention it.`,
    ({ topic }) => `We spoke about ${topic}, among other things, and I would gladly have gone on.`,
  ],
  crisp: [
    ({ topic }) => `The best part for me was our exchange about ${topic}.`,
    ({ topic }) => `I was glad that we came to speak about ${topic}.`,
  ],
  formal: [
    ({ topic }) => `I found our exchange about ${topic} particularly interesting.`,
    ({ topic }) => `I particularly appreciated the opportunity to discuss ${topic}.`,
  ],
}

export const RECRUITER_REMINDERS: Wording<LetterScene> = {
  warm: [
    ({ day, role, employer }) =>
      `The interview with ${employer} on ${day}${role} has stayed with me, and my wish to work there has only grown.`,
    ({ day, role, employer }) =>
      `It is a little while since the interview with ${employer} on ${day}${role}, and I am as keen on the job as I was then.`,
  ],
  crisp: [
    ({ day, role, employer }) =>
      `Since the interview with ${employer} on ${day}${role}, nothing has changed for me: I would like to do this job.`,
    ({ day, role, employer }) =>
      `After the interview with ${employer} on ${day}${role} I remain very interested.`,
  ],
  formal: [
    ({ day, role, employer }) =>
      `With reference to the interview with ${employer} on ${day}${role}, I should like to assure you of my continued interest.`,
    ({ day, role, employer }) =>
      `I am writing to you with regard to the interview with ${employer} on ${day}${role}; I remain very interested in the position.`,
  ],
}

export const RECRUITER_QUESTIONS: Wording<LetterScene> = {
  warm: [
    ({ employer }) =>
      `Have you heard from ${employer} how things stand, and when a decision is likely?`,
    ({ employer }) => `Could you find out from ${employer} when a decision is likely?`,
  ],
  crisp: [
    ({ employer }) => `Have you heard from ${employer} when a decision is likely?`,
    ({ employer }) => `Can you find out when ${employer} expects to decide?`,
  ],
  formal: [
    ({ employer }) =>
      `I should be grateful if you could find out when a decision by ${employer} may be expected.`,
    ({ employer }) => `May I ask whether you know when ${employer} expects to decide?`,
  ],
}

export const RECRUITER_QUESTIONS_AFTER_DATE: Wording<LetterScene & { by: string }> = {
  warm: [
    ({ by, employer }) =>
      `We were to hear from ${employer} by ${by}; I know how such plans shift, so could you ask how their timeline looks now?`,
    ({ by, employer }) =>
      `News was due by ${by}: have you heard anything from ${employer}, or could you ask?`,
  ],
  crisp: [
    ({ by, employer }) => `News was due by ${by}; could you ask ${employer} how things stand?`,
    ({ by, employer }) =>
      `${employer} had mentioned ${by} for an update; could you find out whether that has moved?`,
  ],
  formal: [
    ({ by, employer }) =>
      `A decision by ${employer} had been announced for ${by}; may I ask you to find out when it may now be expected?`,
    ({ by, employer }) =>
      `I understand that a decision may not have been possible by ${by}, the date that ${employer} had mentioned, and should be grateful if you could ask how matters stand.`,
  ],
}

/** For a note with articles: they are for the recruiter, or for passing on. */
export const RECRUITER_DIGEST_OPENINGS: Wording<Scene> = {
  warm: [
    ({ day, role, employer, are, some, them }) =>
      `Thank you again for arranging the interview with ${employer} on ${day}${role}. Here ${are} ${some} from their field; perhaps you have a use for ${them} yourself, or would like to pass ${them} on.`,
    ({ day, role, employer, some, they }) =>
      `The interview with ${employer} on ${day}${role} has made me curious about their field. I am passing on ${some} in case ${they} can help you or the people there.`,
    ({ day, role, employer, some, them }) =>
      `With the interview at ${employer} on ${day}${role} in mind, I have set aside ${some} from their field. Please keep ${them} for yourself or hand ${them} on, just as it suits you.`,
  ],
  crisp: [
    ({ day, role, employer, are, some }) =>
      `With regard to the interview with ${employer} on ${day}${role}, here ${are} ${some} from their field, for you or to pass on.`,
    ({ day, role, employer, some, they }) =>
      `After the interview with ${employer} on ${day}${role} I am passing on ${some} from their field, in case ${they} can help you or them.`,
  ],
  formal: [
    ({ day, role, employer, some, them }) =>
      `With reference to the interview with ${employer} on ${day}${role}, I should like to draw your attention to ${some} from their field. Please feel free to pass ${them} on.`,
    ({ day, role, employer, are, some }) =>
      `Further to the interview with ${employer} on ${day}${role}, here ${are} ${some} from their field that may be of use to you or to your client.`,
  ],
}
