import type { LetterScene, Wording } from './letter.ts'

// Four parts: thanks, one point of the conversation, one strength, the next step without pressure. Nothing says what
// was said: the candidate typed the topics, and no more is known.

export const THANKS: Wording<LetterScene> = {
  warm: [
    ({ day, role, employer }) =>
      `Thank you for our conversation on ${day}${role}. I enjoyed it, and it made me want to work with you at ${employer} all the more.`,
    ({ day, role, employer }) =>
      `Thank you for taking the time to talk with me on ${day}${role}. It was a real pleasure, and I can easily see myself doing this work at ${employer}.`,
    ({ day, role }) =>
      `It was good to talk with you on ${day}${role}, and I would like to thank you for it. I came away keener on the job than I was before.`,
    ({ day, role, employer }) =>
      `I wanted to thank you for the conversation that we had on ${day}${role}. Talking it through with you brought the work at ${employer} to life for me.`,
  ],
  crisp: [
    ({ day, role }) =>
      `Thank you for the conversation on ${day}${role}. I would like to do this work, and our talk made that clearer still.`,
    ({ day, role, employer }) =>
      `Thank you for talking with me on ${day}${role}. It was time well spent, and I am keen to join you at ${employer}.`,
    ({ day, role, employer }) =>
      `Thank you for a good conversation on ${day}${role}. My interest in the work at ${employer} has grown with it.`,
    ({ day, role }) =>
      `Our conversation on ${day}${role} was very useful to me; thank you for it. I would be glad to take the job on.`,
  ],
  formal: [
    ({ day, role, employer }) =>
      `I would like to thank you for our conversation on ${day}${role}. It has strengthened my wish to work at ${employer}.`,
    ({ day, role }) =>
      `Thank you very much for meeting with me on ${day}${role}. I appreciated the time that you gave to our conversation, and my interest in the position has only grown.`,
    ({ day, role, employer }) =>
      `Please accept my thanks for our conversation on ${day}${role}. It left me in no doubt that I should be glad to work at ${employer}.`,
    ({ day, role }) =>
      `I am grateful for the time that you took on ${day} to speak with me${role}. Our conversation has made me all the more interested in the position.`,
  ],
}

export const POINTS: Wording<{ topic: string }> = {
  warm: [
    ({ topic }) =>
      `What I enjoyed most was our exchange about ${topic}; I would gladly have gone on for longer.`,
    ({ topic }) =>
      `The part about ${topic} has stayed with me above all. It is the kind of work that I like to get to the bottom of.`,
    ({ topic }) =>
      `I especially liked talking with you about ${topic}, and I would be happy to pick up the thread where we left it.`,
    ({ topic }) =>
      `I was glad that we came to speak about ${topic}: that is what I would most like to hear more about, and to work on.`,
  ],
  crisp: [
    ({ topic }) =>
      `The best part for me was our exchange about ${topic}. I would like to work on that.`,
    ({ topic }) => `I remember our exchange about ${topic} best of all.`,
    ({ topic }) =>
      `I was glad that we came to speak about ${topic}: that is work that I want to take on.`,
    ({ topic }) => `I would gladly go further into ${topic} with you.`,
  ],
  formal: [
    ({ topic }) => `I found our exchange about ${topic} particularly interesting.`,
    ({ topic }) => `I particularly appreciated the opportunity to discuss ${topic}.`,
    ({ topic }) => `Our discussion of ${topic} has remained with me in particular.`,
    ({ topic }) => `It was of particular interest to me to speak with you about ${topic}.`,
  ],
}

/** When it was not said what the conversation was about. */
export const POINTS_WITHOUT_TOPIC: Wording<LetterScene> = {
  warm: [
    () =>
      'It is one thing to read the description of a job, and another to talk about it with somebody who knows it. I liked what I heard.',
    () =>
      'Going through our conversation again, I find that the work is very much what I am looking for.',
    () => 'The job as you described it is one that I could look forward to every morning.',
  ],
  crisp: [
    () => 'The work as you described it is what I am looking for.',
    () => 'What I heard about the job is what I had hoped for.',
    () => 'Going through our conversation again, I find that the work suits me well.',
  ],
  formal: [
    () => 'The position as you described it corresponds closely to what I am looking for.',
    () =>
      'I was pleased to learn more about the position, and I believe that it would suit me well.',
    () => 'What I learned about the position was of great interest to me.',
  ],
}

export const STRENGTHS: Wording<{ strength: string }> = {
  warm: [
    ({ strength }) => `I would bring ${strength} with me, and would enjoy putting that to use.`,
    ({ strength }) => `From my own work I would add ${strength}, and I would be glad to share it.`,
    ({ strength }) => `What I can offer from my side is ${strength}.`,
  ],
  crisp: [
    ({ strength }) => `What I would bring is ${strength}.`,
    ({ strength }) => `From my side I can offer ${strength}.`,
    ({ strength }) => `I would bring ${strength} to the team.`,
  ],
  formal: [
    ({ strength }) => `For my part, I would bring ${strength} to the position.`,
    ({ strength }) => `I would be glad to contribute ${strength} to the team.`,
    ({ strength }) => `What I would bring to the position is ${strength}.`,
  ],
}

/** For a clause with its own subject. */
export const STRENGTH_CLAUSES: Wording<{ strength: string }> = {
  warm: [
    ({ strength }) => `One thing that you can count on from my side: ${strength}.`,
    ({ strength }) => `Here is what I would bring with me: ${strength}.`,
    ({ strength }) => `And I would not come empty-handed: ${strength}.`,
  ],
  crisp: [
    ({ strength }) => `What I would bring: ${strength}.`,
    ({ strength }) => `What I would add from my own work: ${strength}.`,
    ({ strength }) => `You can count on this from my side: ${strength}.`,
  ],
  formal: [
    ({ strength }) => `Permit me to recall what I would bring to the position: ${strength}.`,
    ({ strength }) => `What I would contribute from my experience: ${strength}.`,
    ({ strength }) => `I would build on my experience: ${strength}.`,
  ],
}

/** When strength and topic have a word in common. */
export const RELATED_STRENGTHS: Wording<{ strength: string }> = {
  warm: [
    ({ strength }) => `It is close to my own work, too: I would bring ${strength} to it.`,
    ({ strength }) => `I would bring ${strength} to it, and I would enjoy putting that to use.`,
  ],
  crisp: [
    ({ strength }) => `It is close to my own work: I would bring ${strength}.`,
    ({ strength }) => `I would bring ${strength} to it.`,
  ],
  formal: [
    ({ strength }) => `It is close to my own field, to which I would bring ${strength}.`,
    ({ strength }) => `I believe that I could contribute to it, with ${strength}.`,
  ],
}

export const RELATED_STRENGTH_CLAUSES: Wording<{ strength: string }> = {
  warm: [
    ({ strength }) => `It is close to my own work, too: ${strength}.`,
    ({ strength }) => `I know something of it from my own work: ${strength}.`,
  ],
  crisp: [
    ({ strength }) => `It is close to my own work: ${strength}.`,
    ({ strength }) => `I know it from my own work: ${strength}.`,
  ],
  formal: [
    ({ strength }) => `It is close to my own experience: ${strength}.`,
    ({ strength }) => `I am familiar with it from my own work: ${strength}.`,
  ],
}

export const NEXT_STEPS: Wording<LetterScene> = {
  warm: [
    () =>
      'I look forward to hearing how things go from here. If there is anything else that you would like to know or to see, I will be glad to send it.',
    () =>
      'Please take the time that you need. If a question comes up in the meantime, I will be happy to answer it, and I look forward to hearing from you.',
    () =>
      'If I can add anything that makes the decision easier, just say the word. I look forward to hearing from you when the time comes.',
  ],
  crisp: [
    () => 'If you need anything else from me, please tell me. I look forward to hearing from you.',
    () =>
      'I will be glad to answer any question that is still open, and I look forward to your news.',
    () => 'Please let me know if anything is missing. I look forward to hearing from you.',
  ],
  formal: [
    () =>
      'Should you require any further information, I shall be pleased to provide it. I look forward to hearing from you in due course.',
    () => 'I am at your disposal for any further questions, and look forward to hearing from you.',
    () =>
      'If any question has remained open, I shall be pleased to answer it. I look forward to hearing from you in due course.',
  ],
}

/** `by` is the day that they named: "Friday 27 November". */
export const NEXT_STEPS_WITH_DATE: Wording<{ by: string }> = {
  warm: [
    ({ by }) =>
      `You said that I would hear from you by ${by}, and I look forward to it. If you need anything from me before then, just say the word.`,
    ({ by }) =>
      `It was good of you to tell me when to expect news: I look forward to hearing from you by ${by}, and will be happy to answer any question before then.`,
    ({ by }) =>
      `I look forward to hearing from you by ${by}, as you said. If you need anything before then, I will be glad to send it.`,
  ],
  crisp: [
    ({ by }) =>
      `You mentioned ${by} for an update, and I look forward to it. Until then I will be glad to answer any question.`,
    ({ by }) =>
      `I look forward to hearing from you by ${by}, as you said. Please tell me if you need anything before then.`,
  ],
  formal: [
    ({ by }) =>
      `You kindly indicated that I might expect to hear from you by ${by}, and I look forward to it. Should you require anything before then, I shall be pleased to provide it.`,
    ({ by }) =>
      `I look forward to hearing from you by ${by}, as you indicated, and am at your disposal for any question before then.`,
  ],
}

/** For whoever was there, too, or stands between: perhaps somebody else named the day. */
export const NEXT_STEPS_WITH_A_DAY_NAMED: Wording<{ by: string }> = {
  warm: [
    ({ by }) =>
      `I understand that there will be news by ${by}, and I look forward to it. If you need anything from me before then, just say the word.`,
    ({ by }) =>
      `I look forward to hearing more by ${by}, and will be happy to answer any question before then.`,
    ({ by }) =>
      `I was told to expect news by ${by}, and look forward to it. If there is anything that you need before then, I will be glad to send it.`,
  ],
  crisp: [
    ({ by }) =>
      `I understand that there will be news by ${by}. Until then I will be glad to answer any question.`,
    ({ by }) =>
      `I look forward to hearing more by ${by}. Please tell me if you need anything before then.`,
  ],
  formal: [
    ({ by }) =>
      `I understand that I may expect to hear more by ${by}, and I look forward to it. Should you require anything before then, I shall be pleased to provide it.`,
    ({ by }) =>
      `I look forward to hearing more by ${by}, and am at your disposal for any question before then.`,
  ],
}

/** Only for a letter that would otherwise be curt. */
export const CURT_ASIDES: Wording<LetterScene> = {
  warm: [() => 'Thank you again for the time and the attention that you gave me.'],
  crisp: [() => 'Thank you again for your time and for the openness of our talk.'],
  formal: [() => 'Allow me to thank you once more for your time and your attention.'],
}
