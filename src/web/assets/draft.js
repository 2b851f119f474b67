// The draft saves itself. Until it is saved, the browser keeps a copy. Without this file the button saves.
import { keepCopy, offerCopy } from './draft-copy.js'
import './draft-keys.js'

const WAIT_MS = 1200
const AGAIN_MS = 5000
const SAID = {
  saving: 'Saving…',
  saved: 'Saved.',
  away: 'Not saved: no connection. The text is safe in this browser, and we go on trying.',
  trouble:
    'Not saved: something is wrong on our side. The text is safe in this browser, and we go on trying.',
  'signed-out': 'Not saved: you are signed out. The text is safe in this browser.',
  elsewhere: 'Not saved: the draft was changed in another place. “Save changes” shows both texts.',
  refused: 'Not saved yet: a subject and a text are needed.',
}

const form = document.getElementById('draft')
const kept = document.getElementById('kept')
const text = () => ({ subject: form.elements.subject.value, body: form.elements.body.value })
const version = () => form.elements.version.value
const isSame = (a, b) => a.subject === b.subject && a.body === b.body

// As the page came. Whoever types before this file is there has changed it already.
let saved = { subject: form.elements.subject.defaultValue, body: form.elements.body.defaultValue }
let timer
let isSaving = false
let isStopped = false

form.addEventListener('input', (event) => {
  if (event.target.matches('#subject, #body')) noteTyping()
})
// A button takes the text along; until its page is there, the copy stays.
form.addEventListener('submit', () => {
  clearTimeout(timer)
  isStopped = true
  if (!isSame(text(), saved)) keepCopy({ ...text(), version: version(), isTakenAlong: true })
})
addEventListener('pageshow', (event) => {
  if (event.persisted) isStopped = false
})
for (const sign of ['online', 'focus']) {
  addEventListener(sign, () => {
    if (!isStopped && !isSame(text(), saved)) saveSoon(0)
  })
}

offerCopy(saved, version(), (copy) => {
  form.elements.subject.value = copy.subject
  form.elements.body.value = copy.body
  form.elements.body.dispatchEvent(new Event('input', { bubbles: true }))
  form.elements.body.focus()
})
countWords()
if (!isSame(text(), saved)) noteTyping()

function noteTyping() {
  countWords()
  keepCopy(isSame(text(), saved) ? undefined : { ...text(), version: version() })
  if (!isStopped) saveSoon(WAIT_MS)
}

function saveSoon(ms) {
  clearTimeout(timer)
  timer = setTimeout(save, ms)
}

async function save() {
  if (isSaving) return saveSoon(WAIT_MS)
  const sending = text()
  if (isSame(sending, saved)) return
  isSaving = true
  say('saving')
  const outcome = await send(sending)
  isSaving = false
  say(outcome.kind)
  if (outcome.kind === 'saved') {
    saved = sending
    takeFresh(outcome.page)
    if (isSame(text(), saved)) {
      keepCopy(undefined)
      form.dispatchEvent(new Event('kept'))
    } else {
      saveSoon(WAIT_MS)
    }
  }
  if (outcome.kind === 'elsewhere') isStopped = true
  if (outcome.kind === 'away' || outcome.kind === 'trouble') saveSoon(AGAIN_MS)
}

/** The same form that the button sends, in the background; its answer is the page as it is now. */
async function send({ subject, body }) {
  const fields = new URLSearchParams({ subject, body, version: version(), auto: 'yes' })
  try {
    // The form has a button of that name, too.
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: fields })
    const page = await answer.text()
    if (answer.ok) return { kind: 'saved', page }
    if (answer.status === 401) return { kind: 'signed-out' }
    if (answer.status === 409) return { kind: 'elsewhere' }
    return { kind: answer.status === 422 ? 'refused' : 'trouble' }
  } catch {
    return { kind: 'away' }
  }
}

/** The parts of the page that follow the saved text: the version, the doors, what can be undone. */
function takeFresh(page) {
  const fresh = new DOMParser().parseFromString(page, 'text/html')
  for (const part of document.querySelectorAll('[data-live]')) {
    const other = fresh.getElementById(part.id)
    if (!other) continue
    for (const button of other.querySelectorAll('[data-copy]')) button.hidden = false
    if (other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes)
  }
}

function say(kind) {
  kept.className = kind === 'saved' || kind === 'saving' ? 'hint' : 'trouble'
  kept.textContent = SAID[kind]
  if (kind !== 'signed-out') return
  const link = document.createElement('a')
  Object.assign(link, { href: '/sign-in', target: '_blank', textContent: 'Sign in, in a new tab' })
  kept.append(' ', link)
}

function countWords() {
  const words = form.elements.body.value.split(/\s+/).filter(Boolean)
  document.getElementById('count').textContent = words.length
}
