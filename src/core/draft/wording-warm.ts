import type { Wording } from './wording.ts'

/** Friendly, as one speaks. */
export const WARM: Wording = {
  openingsWithTopic: [
    ({ day, role, topic, some }) =>
      `When we spoke on ${day}${role}, we came to talk about ${topic}. I have since put together ${some} that may be useful to you and your team.`,
    ({ day, topic, some, them }) =>
      `Since our talk about ${topic} on ${day} I have kept an eye on the news from your field. I came across ${some}, and thought you might like to have ${them}.`,
    ({ day, role, topic, are, some }) =>
      `I enjoyed talking with you on ${day}${role}, and about ${topic} in particular. Here ${are} ${some} that may be worth a few minutes of your time.`,
    ({ day, topic, some, they }) =>
      `You may remember that we spoke about ${topic} on ${day}. I am passing on ${some} in case ${they} can help in your work.`,
    ({ day, role, topic, are, some }) =>
      `We spoke on ${day}${role}, and part of our talk was about ${topic}. Here ${are} ${some} that you, or somebody on your team, may find a use for.`,
    ({ day, topic, some, they }) =>
      `With our talk of ${day} about ${topic} in mind, I have set ${some} aside for you. I hope that ${they} will be of some use.`,
  ],
  openings: [
    ({ day, role, employer, are, some }) =>
      `Ever since we spoke on ${day}${role}, news from your field has caught my eye. Here ${are} ${some} that may be useful to you and your colleagues at ${employer}.`,
    ({ day, role, some, them }) =>
      `Since our talk on ${day}${role}, I have kept an eye on the news from your field. I came across ${some}, and thought you might like to have ${them}.`,
    ({ day, role, are, some }) =>
      `I enjoyed our conversation on ${day}${role}. Here ${are} ${some} from your field that may be worth a few minutes of your time.`,
    ({ day, role, some, they }) =>
      `You may remember our conversation on ${day}${role}. I am passing on ${some} in case ${they} can help in your work.`,
    ({ day, role, are, some }) =>
      `Our conversation on ${day}${role} has kept me curious about your field. Here ${are} ${some} that you, or somebody on your team, may find a use for.`,
    ({ day, role, some, they }) =>
      `With our talk of ${day}${role} in mind, I have set aside ${some} from your field for you. I hope that ${they} will be of some use.`,
  ],
  freshOpeningsWithTopic: [
    ({ day, role, topic, some }) =>
      `Thank you again for the conversation on ${day}${role}. At one point it turned to ${topic}, and I have set aside ${some} that may be useful to you.`,
    ({ day, topic, some, they }) =>
      `After our conversation on ${day} about ${topic}, I am passing on ${some} in case ${they} can help in your work.`,
    ({ day, topic, are, some }) =>
      `It was good to talk about ${topic} on ${day}. Here ${are} ${some} that may be worth a few minutes of your time.`,
  ],
  freshOpenings: [
    ({ day, role, employer, some }) =>
      `Thank you again for the conversation on ${day}${role}. I have set aside ${some} that may be useful to you and your colleagues at ${employer}.`,
    ({ day, role, some, they }) =>
      `After our conversation on ${day}${role}, I am passing on ${some} in case ${they} can help in your work.`,
    ({ day, role, are, some }) =>
      `It was good to talk with you on ${day}${role}. Here ${are} ${some} from your field that may be worth a few minutes of your time.`,
  ],
  asides: [
    () =>
      'You may well have seen one or another of these already; in that case please skip it. I have kept the list short, so that it costs you no more than a minute.',
    () =>
      'There is no order to them, so please take whichever is closest to what is on your desk just now, and leave the rest without a second thought.',
    () =>
      'If something in it is more for a colleague than for you, please pass it on; it is all free for anybody to forward.',
    () =>
      'I have kept it to what seemed closest to your work, and left out the general news that you will have seen elsewhere in any case.',
  ],
  strengthLines: [
    ({ strength }) => `From my own side, I would bring ${strength} to this.`,
    ({ strength }) => `What I would bring to your team is ${strength}.`,
    ({ strength }) => `My own contribution here would be ${strength}.`,
    ({ strength }) => `To your team I would bring ${strength}.`,
  ],
  strengthLinesForClause: [
    ({ strength }) => `A word on my own side: ${strength}.`,
    ({ strength }) => `In one line, what I would bring to your team: ${strength}.`,
    ({ strength }) => `And for my own part: ${strength}.`,
  ],
  closings: [
    ({ oneOfThem }) =>
      `There is no need to reply. If ${oneOfThem} turns out to be useful, so much the better.`,
    ({ they }) => `No need to reply, of course; ${they} will keep until you have a quiet moment.`,
    () => 'I know that your days are full, so there is no need to reply.',
    ({ them }) =>
      `Please read ${them} or leave ${them}, as it suits you; there is no need to reply.`,
    ({ them }) => `No need to answer this; I only wanted to pass ${them} on.`,
  ],
  subjects: [
    ({ theme, some, isOne }) => `${theme}: ${isOne ? 'something to read' : some}`,
    ({ theme }) => `${theme} in the news`,
    ({ theme, some }) => `${theme}: ${some} for you`,
    ({ theme, day }) => `${theme}, with our talk on ${day} in mind`,
    ({ theme }) => `${theme}: some reading`,
  ],
  greetingWithoutName: 'Hello,',
  signOff: 'Best wishes,',
  formalSignOff: 'Kind regards,',
}
