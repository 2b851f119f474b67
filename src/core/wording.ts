import type { Scene } from './scene.ts'

type Sentences<T> = readonly [(given: T) => string, ...((given: T) => string)[]]

// Each names the day of the interview. None says that the candidate has read the articles, none asks how things stand.
export const OPENINGS_WITH_TOPIC: Sentences<Scene & { topic: string }> = [
  ({ day, role, topic, some }) =>
    `When we spoke on ${day}${role}, the conversation came to ${topic}. I have set aside ${some} since then that may be useful to you.`,
  ({ day, topic, are, some }) =>
    `Our conversation on ${day} has stayed with me, above all the part about ${topic}. Here ${are} ${some} that may be worth a few minutes of your time.`,
  ({ day, topic, some, them }) =>
    `Since our talk about ${topic} on ${day} I have kept an eye on news from the field. I came across ${some}, and thought you might like to have ${them}.`,
  ({ day, role, topic, are, some }) =>
    `Thinking back to our conversation on ${day}${role}, I would enjoy picking up the thread on ${topic} one day. In the meantime, here ${are} ${some} that may be of use to you and your team.`,
  ({ day, role, topic, some, they }) =>
    `You may remember our talk on ${day}${role}, and about ${topic} in particular. I am passing on ${some} in case ${they} can help in your work.`,
]

export const OPENINGS: Sentences<Scene> = [
  ({ day, role, employer, some }) =>
    `Thank you again for the conversation on ${day}${role}. I have set aside ${some} since then that may be useful to you and your colleagues at ${employer}.`,
  ({ day, role, some, them }) =>
    `Since we spoke on ${day}${role}, I have kept an eye on news from your field. I came across ${some}, and thought you might like to have ${them}.`,
  ({ day, role, are, some }) =>
    `Our conversation on ${day}${role} has stayed with me. Here ${are} ${some} from your field that may be worth a few minutes of your time.`,
  ({ day, role, some, they }) =>
    `I often think back to our conversation on ${day}${role}. I am passing on ${some} in case ${they} can help in your work.`,
  ({ day, role, are, some }) =>
    `I enjoyed our conversation on ${day}${role}, and it has kept me curious about your field. Here ${are} ${some} that may be of use to you and your team.`,
]

// For the day of the interview and the one after: nothing claims that time has passed.
export const FRESH_OPENINGS_WITH_TOPIC: Sentences<Scene & { topic: string }> = [
  ({ day, role, topic, some }) =>
    `Thank you again for the conversation on ${day}${role}. It came to ${topic}, and I have set aside ${some} that may be useful to you.`,
  ({ day, topic, some, they }) =>
    `After our conversation on ${day} about ${topic}, I am passing on ${some} in case ${they} can help in your work.`,
  ({ day, topic, are, some }) =>
    `I enjoyed our conversation on ${day}, above all the part about ${topic}. Here ${are} ${some} that may be worth a few minutes of your time.`,
]

export const FRESH_OPENINGS: Sentences<Scene> = [
  ({ day, role, employer, some }) =>
    `Thank you again for the conversation on ${day}${role}. I have set aside ${some} that may be useful to you and your colleagues at ${employer}.`,
  ({ day, role, some, they }) =>
    `After our conversation on ${day}${role}, I am passing on ${some} in case ${they} can help in your work.`,
  ({ day, role, are, some }) =>
    `I enjoyed our conversation on ${day}${role}. Here ${are} ${some} from your field that may be worth a few minutes of your time.`,
]

// Only for notes that would otherwise be curt.
export const ASIDES: Sentences<Scene> = [
  () =>
    'You may well have seen one or the other already; in that case please skip it. I have kept the list short so that it costs you no more than a minute to see whether anything in it is of use.',
  () =>
    'There is no order to them, so please take whichever is closest to what is on your desk just now, and leave the rest without a second thought. I have kept it to the ones nearest to your work.',
  () =>
    'I have kept the list short on purpose, so that you can see in a minute whether there is something in it for you, or for somebody on your team to whom you might want to pass it on.',
]

/** For a noun phrase, in whichever number. */
export const STRENGTH_LINES: Sentences<{ strength: string }> = [
  ({ strength }) => `From my own side, I would bring ${strength} to this.`,
  ({ strength }) => `What I would bring to your team is ${strength}.`,
  ({ strength }) => `My own contribution here would be ${strength}.`,
  ({ strength }) => `To work like this I would bring ${strength}.`,
]

/** For a clause with its own subject. */
export const STRENGTH_LINES_FOR_CLAUSE: Sentences<{ strength: string }> = [
  ({ strength }) => `This is close to my own work: ${strength}.`,
  ({ strength }) => `There is a link to my own work here: ${strength}.`,
  ({ strength }) => `My own work touches on this: ${strength}.`,
]

export const CLOSINGS: Sentences<Scene> = [
  ({ oneOfThem }) =>
    `There is no need to reply. If ${oneOfThem} turns out to be useful, so much the better.`,
  ({ they }) => `No need to reply, of course; ${they} will keep until you have a quiet moment.`,
  () => 'I know that your days are full, so there is no need to reply.',
  ({ them }) =>
    `Please read ${them} or leave ${them}, just as it suits you; there is no need to reply.`,
]
