// What was typed and is not saved yet, kept in this browser for this draft: until it is saved, until its owner signs out,
// and for a day at most, which app.js sees to.
const KEY = `draft:${location.pathname}`
const MINUTE_MS = 60_000

/** Undefined: it is saved, nothing needs to be kept. */
export function keepCopy(copy) {
  try {
    if (copy === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify({ ...copy, at: Date.now() }))
  } catch {
    // A browser that keeps nothing: the warning before leaving the page is still there.
  }
}

/** Shows a copy that says something else than the page, and lets its owner take it or forget it. */
export function offerCopy(shown, version, take) {
  const copy = readCopy()
  if (copy === undefined) return
  const isShown = tidy(copy.subject) === tidy(shown.subject) && tidy(copy.body) === tidy(shown.body)
  if (isShown || hasArrived(copy, version)) {
    keepCopy(undefined)
    return
  }
  const offer = document.getElementById('found-copy')
  offer.querySelector('[data-copy-age]').textContent = describe(copy, version)
  offer.querySelector('[data-copy-text]').textContent = `${copy.subject}\n\n${copy.body}`
  offer.querySelector('[data-copy-take]').addEventListener('click', () => {
    offer.hidden = true
    take(copy)
  })
  offer.querySelector('[data-copy-forget]').addEventListener('click', () => {
    offer.hidden = true
    keepCopy(undefined)
  })
  offer.hidden = false
}

/** A swap saves what it was sent along with, and changes it: the page that says so holds all of it. */
function hasArrived({ isTakenAlong, version: typedOn }, version) {
  const isDone = new URLSearchParams(location.search).has('done')
  return isTakenAlong === true && isDone && typedOn !== version
}

function readCopy() {
  try {
    const copy = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return typeof copy?.body === 'string' && typeof copy.subject === 'string' ? copy : undefined
  } catch {
    return undefined
  }
}

function describe({ at, version: typedOn }, version) {
  const minutes = Math.round((Date.now() - at) / MINUTE_MS)
  const recent = minutes <= 1 ? 'a minute ago' : `${minutes} minutes ago`
  const age = minutes < 60 ? recent : new Date(at).toLocaleString()
  const isOlder = typedOn !== version
  return `Typed ${age}${isOlder ? ', on an earlier version of the draft' : ''}.`
}

/** The server trims; that is no difference. */
function tidy(typed) {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
}
