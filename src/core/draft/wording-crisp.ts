import type { Wording } from './wording.ts'

/** Short and to the point, never curt. */
export const CRISP: Wording = {
  openingsWithTopic: [
    ({ day, topic, are, some }) =>
      `We spoke about ${topic} on ${day}. Here ${are} ${some} from your field that may be useful to you.`,
    ({ day, topic, some }) =>
      `Our talk on ${day} touched on ${topic}. I have since come across ${some} that may be worth your time.`,
    ({ day, topic, are, some }) =>
      `On ${day} we talked about ${topic}. Below ${are} ${some} that may help in your work.`,
    ({ day, topic, some, they }) =>
      `You may recall that we discussed ${topic} on ${day}. I am passing on ${some} in case ${they} can be of use.`,
    ({ day, topic, some }) =>
      `A short note, with our talk of ${day} about ${topic} in mind: ${some} for you and your team.`,
    ({ day, topic, are, some }) =>
      `Since we talked about ${topic} on ${day}, I have kept an eye on the news. Here ${are} ${some} for you.`,
  ],
  openings: [
    ({ day, role, are, some }) =>
      `We spoke on ${day}${role}. Here ${are} ${some} from your field that may be useful to you.`,
    ({ day, role, some }) =>
      `Since our talk on ${day}${role} I have come across ${some} that may be worth your time.`,
    ({ day, role, are, some }) =>
      `With our talk of ${day}${role} in mind: below ${are} ${some} that may help in your work.`,
    ({ day, role, some, they }) =>
      `You may recall our talk on ${day}${role}. I am passing on ${some} in case ${they} can be of use.`,
    ({ day, role, some }) =>
      `A short note after our talk on ${day}${role}: ${some} from your field, for you and your team.`,
    ({ day, role, are, some }) =>
      `Since we talked on ${day}${role}, I have kept an eye on the news. Here ${are} ${some} for you.`,
  ],
  freshOpeningsWithTopic: [
    ({ day, topic, are, some }) =>
      `Thank you for your time on ${day}. We spoke about ${topic}; here ${are} ${some} that may be useful to you.`,
    ({ day, topic, some }) =>
      `One thing after our talk on ${day} about ${topic}: ${some} that may help in your work.`,
    ({ day, topic, some, they }) =>
      `On ${day} we talked about ${topic}. I am passing on ${some} in case ${they} can be of use.`,
  ],
  freshOpenings: [
    ({ day, role, are, some }) =>
      `Thank you for your time on ${day}${role}. Here ${are} ${some} from your field that may be useful to you.`,
    ({ day, role, some }) =>
      `One thing after our talk on ${day}${role}: ${some} that may help in your work.`,
    ({ day, role, some, they }) =>
      `We talked on ${day}${role}. I am passing on ${some} from your field in case ${they} can be of use.`,
  ],
  asides: [
    () => 'If you have seen one already, skip it. I kept the list short on purpose.',
    () => 'They are in no order; take the one that is closest to what you are working on just now.',
    () => 'If something is more for a colleague than for you, please pass it on.',
    () =>
      'I left out the general news, which you will have seen elsewhere, and kept to your field.',
  ],
  strengthLines: [
    ({ strength }) => `On my side, I would bring ${strength}.`,
    ({ strength }) => `What I would add to your team: ${strength}.`,
    ({ strength }) => `My own part would be ${strength}.`,
    ({ strength }) => `To work like this I would bring ${strength}.`,
  ],
  strengthLinesForClause: [
    ({ strength }) => `For my part: ${strength}.`,
    ({ strength }) => `To name one strength: ${strength}.`,
    ({ strength }) => `One line about me: ${strength}.`,
  ],
  closings: [
    () => 'No need to reply.',
    ({ them }) => `There is no need to reply; I only wanted to pass ${them} on.`,
    ({ oneOfThem }) => `No reply needed. I would be glad if ${oneOfThem} helped.`,
    ({ they }) => `No need to answer; ${they} will keep.`,
    () => 'Your days are full, so there is no need to answer.',
  ],
  subjects: [
    ({ theme, some, isOne }) => `${theme}: ${isOne ? 'one to read' : some}`,
    ({ theme }) => `${theme} in the news`,
    ({ theme, some }) => `${theme}: ${some} for your team`,
    ({ theme }) => `${theme}, in short`,
    ({ theme }) => `${theme}: worth a look`,
  ],
  greetingWithoutName: 'Hello,',
  signOff: 'Best regards,',
  formalSignOff: 'Kind regards,',
}
