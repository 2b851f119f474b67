// Whole numbers up to here are kept in an array itself, not beside it.
const MOST_NUMBER = 0x3fff_ffff

/** A number made of the letters of a word. Two words seldom have the same one, so it finds quickly what is not there. */
export function wordNumber(word: string): number {
  let number = 0
  for (let at = 0; at < word.length; at++) {
    number = (Math.imul(number, 31) + word.charCodeAt(at)) & MOST_NUMBER
  }
  return number
}

// So many fit into a whole number that is kept without a box.
const MARKS = 30

/** One bit by which a word is told from most others. */
export function markOf(word: string): number {
  return 1 << (wordNumber(word) % MARKS)
}
