import type { Wording } from './wording.ts'

/** Polite and reserved, but no older than the people who write it. */
export const FORMAL: Wording = {
  openingsWithTopic: [
    ({ day, role, topic, some }) =>
      `In our conversation on ${day}${role} we spoke about ${topic}. I would like to share ${some} that may be of interest to you and your colleagues.`,
    ({ day, topic, are, some }) =>
      `I am writing with our conversation of ${day} about ${topic} in mind. Below ${are} ${some} that may be of use in your work.`,
    ({ day, topic, some }) =>
      `Since our conversation about ${topic} on ${day} I have followed the news from your field. I would like to pass on ${some} that may be useful to you.`,
    ({ day, topic, some, they }) =>
      `You may recall that we spoke about ${topic} on ${day}. I am sending you ${some}, in the hope that ${they} can be of use to you and your team.`,
    ({ day, role, topic, are, some }) =>
      `Our conversation on ${day}${role} also touched on ${topic}. Please find below ${some} from your field that ${are} perhaps worth a few minutes of your time.`,
    ({ day, topic, some }) =>
      `As we discussed ${topic} on ${day}, I have put together ${some} that may be relevant to your work.`,
  ],
  openings: [
    ({ day, role, some }) =>
      `Further to our conversation on ${day}${role}, I have put together ${some} that may be relevant to your work.`,
    ({ day, role, employer, some }) =>
      `I am writing with our conversation of ${day}${role} in mind. I would like to share ${some} that may be of interest to you and your colleagues at ${employer}.`,
    ({ day, role, some }) =>
      `Since our conversation on ${day}${role}, I have followed the news from your field. I would like to pass on ${some} that may be useful to you.`,
    ({ day, role, some, they }) =>
      `You may recall our conversation on ${day}${role}. I am sending you ${some}, in the hope that ${they} can be of use to you and your team.`,
    ({ day, role, are, some }) =>
      `Our conversation on ${day}${role} has kept my interest in your field alive. Below ${are} ${some} that may be of use in your work.`,
    ({ day, role, some, are }) =>
      `We spoke on ${day}${role}. Please find below ${some} from your field that ${are} perhaps worth a few minutes of your time.`,
  ],
  freshOpeningsWithTopic: [
    ({ day, role, topic, some }) =>
      `Thank you once more for the conversation on ${day}${role}. We spoke about ${topic}, and I would like to share ${some} that may be of interest to you.`,
    ({ day, topic, are, some }) =>
      `With reference to our conversation on ${day} about ${topic}: below ${are} ${some} that may be of use in your work.`,
    ({ day, topic, some, they }) =>
      `It was a pleasure to speak with you about ${topic} on ${day}. I am sending you ${some}, in the hope that ${they} can be of use to you.`,
  ],
  freshOpenings: [
    ({ day, role, employer, some }) =>
      `Thank you once more for the conversation on ${day}${role}. I would like to share ${some} that may be of interest to you and your colleagues at ${employer}.`,
    ({ day, role, are, some }) =>
      `With reference to our conversation on ${day}${role}: below ${are} ${some} from your field that may be of use in your work.`,
    ({ day, role, some, they }) =>
      `It was a pleasure to speak with you on ${day}${role}. I am sending you ${some}, in the hope that ${they} can be of use to you.`,
  ],
  asides: [
    () =>
      'Should you have come across one or another of these already, please disregard it; I have kept the selection short for that reason.',
    () =>
      'They are in no particular order, and each can be read on its own, whenever it suits you best.',
    () =>
      'If one of your colleagues is closer to the subject, please feel free to forward whatever may be useful.',
    () =>
      'I have kept to what seemed closest to your work and have left out general news that you will have seen elsewhere.',
  ],
  strengthLines: [
    ({ strength }) => `For my part, I would bring ${strength} to your team.`,
    ({ strength }) => `My own contribution would be ${strength}.`,
    ({ strength }) => `To work of this kind I would bring ${strength}.`,
    ({ strength }) => `What I would hope to contribute is ${strength}.`,
  ],
  strengthLinesForClause: [
    ({ strength }) => `In one sentence about myself: ${strength}.`,
    ({ strength }) => `As to my own contribution: ${strength}.`,
    ({ strength }) => `Of my own background I may mention one thing: ${strength}.`,
  ],
  closings: [
    () => 'No reply is needed.',
    () => 'Please do not feel that you need to reply.',
    ({ oneOfThem }) =>
      `There is no need to reply; I would be glad if ${oneOfThem} proved to be useful.`,
    () => 'I know that there are many demands on your time, and this needs no reply.',
    ({ they }) => `A reply is not needed; ${they} will keep until you have a free moment.`,
  ],
  subjects: [
    ({ theme, some, isOne }) => `${theme}: ${isOne ? 'for your information' : some}`,
    ({ theme, isOne }) => `${theme}: ${isOne ? 'a recent report' : 'recent reports'}`,
    ({ theme, some }) => `${theme}: ${some} that may be of use`,
    ({ theme, day }) => `${theme}, with our conversation of ${day} in mind`,
    ({ theme, isOne }) => `${theme}: ${isOne ? 'a suggestion' : 'a short selection'}`,
  ],
  greetingWithoutName: 'Good day,',
  signOff: 'Kind regards,',
  formalSignOff: 'Yours sincerely,',
}
