// Names under which addresses carry what opens them: "?token=…", "?api_key=…", "?auth=…".
const SECRET_NAME =
  /^(?:[a-z]+[_-]?)?(?:token|key|apikey|auth|authkey|authorization|secret|password|passwd|pass|pwd|passcode|sig|signature|hmac|credential|credentials|session|sid)$/i
const UUID = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i
const MIN_SECRET_LENGTH = 4
const MIN_RANDOM_LENGTH = 16
/** Words and years change between letters, capitals and digits once or twice; random characters all the time. */
const MIN_CHANGES = 4
/** A shorter one may be a word of any address. */
const MIN_PASSWORD_LENGTH = 8
/** An address in an address in an address. */
const MAX_LAYERS = 3
const ESCAPED = /(?:%[\da-f]{2})+/gi

/**
 * Whether the address of a feed holds a secret: a user name, a token, a long random part. Such a feed is one person's.
 * In doubt it is private: that costs a second reading when two people add it, the other mistake would tell a secret.
 */
export function isPrivateAddress(address: string): boolean {
  const url = URL.parse(address)
  if (url === null) return false
  if (url.username !== '' || url.password !== '') return true
  const parameters = [...url.searchParams]
  return (
    parameters.some(([name, value]) => isSecret(name, value)) ||
    url.pathname.split('/').some(isRandom) ||
    /^\/alerts\/feeds\/\d/.test(url.pathname)
  )
}

/** How a person may see an address: the secret could stand anywhere behind the host. */
export function shownAddress(address: string): string {
  if (!isPrivateAddress(address)) return address
  const url = URL.parse(address)
  return url === null ? '' : `${url.protocol}//${url.host}/…`
}

/** Whether an article's address repeats the secret of the feed's: passed on in a note, it would give it away. */
export function tellsSecret(articleUrl: string, feedUrl: string): boolean {
  const url = URL.parse(feedUrl)
  if (url === null) return false
  const values = [...url.searchParams].filter(([name, value]) => isSecret(name, value))
  const password = url.password.length < MIN_PASSWORD_LENGTH ? [] : [url.password]
  const secrets = [
    ...values.map(([, value]) => value),
    ...url.pathname.split('/').filter(isRandom),
    ...password,
  ]
  const text = unescaped(articleUrl)
  return secrets.some((secret) => text.includes(unescaped(secret)))
}

/** One spelling for all: "QUJD%3d%3D" is "QUJD", with or without its padding, and so it is inside another address. */
function unescaped(text: string): string {
  let plain = text
  for (let layer = 0; layer < MAX_LAYERS && plain.includes('%'); layer += 1) {
    plain = plain.replace(ESCAPED, decoded)
  }
  return plain
    .replaceAll('+', ' ')
    .replace(/={1,2}$/, '')
    .toLowerCase()
}

function decoded(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    // Bytes of something else than text.
    return run
  }
}

function isSecret(name: string, value: string): boolean {
  if (value.length < MIN_SECRET_LENGTH) return false
  // YouTube names its public channels and lists by random letters.
  return SECRET_NAME.test(name) || (!/^(?:channel|playlist)_id$/i.test(name) && isRandom(value))
}

function isRandom(text: string): boolean {
  return UUID.test(text) || text.split(/[-_.~%+ ]/).some(isRandomWord)
}

function isRandomWord(word: string): boolean {
  if (word.length < MIN_RANDOM_LENGTH || !/\d/.test(word)) return false
  const kinds = [...word].map((letter) => (/\d/.test(letter) ? 0 : /[A-Z]/.test(letter) ? 1 : 2))
  const changes = kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length
  return changes >= MIN_CHANGES
}
