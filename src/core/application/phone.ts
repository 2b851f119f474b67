const EXTENSION = /\s*(?:ext\.?|x)\s*(\d+)$/i

/** The number as a phone dials it: "+44 (0)20 7946-0018 ext. 5" is tel:+442079460018;ext=5. */
export function telephoneLink(typed: string): string {
  const extension = EXTENSION.exec(typed)?.[1]
  const number = typed.replace(EXTENSION, '')
  // The zero in brackets is for those who call from within the country.
  const bare = /^(?:\+|00)/.test(number) ? number.replace(/\(0\)/, '') : number
  const dialled = bare.replace(/(?!^\+)\D/g, '')
  return `tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}`
}
