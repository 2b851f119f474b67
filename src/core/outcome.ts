/** How an application ended, as the candidate tells it. */
export const OUTCOMES = ['offer', 'rejected', 'withdrew', 'role-closed', 'no-answer'] as const

export type Outcome = (typeof OUTCOMES)[number]
