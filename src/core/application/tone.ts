/** How the candidate sounds in everything that is prepared for one application. */
export const TONES = ['warm', 'crisp', 'formal'] as const

export type Tone = (typeof TONES)[number]

export const USUAL_TONE: Tone = 'warm'

export function findTone(name: string): Tone | undefined {
  return TONES.find((tone) => tone === name)
}
