// Comfort only: every page works without this file.
const all = (selector) => document.querySelectorAll(selector)
let isUnsaved = false

// Both kinds at once: a mail program takes the links, a plain field the text.
const asNode = (part) => {
  if (part === '\n') return document.createElement('br')
  if (!/^https?:\/\//.test(part)) return part
  return Object.assign(document.createElement('a'), { href: part, textContent: part })
}
const copyRich = (text) => {
  const body = document.createElement('div')
  for (const paragraph of text.split(/\n\s*\n/)) {
    const lines = document.createElement('p')
    lines.append(...paragraph.split(/(\n|https?:\/\/\S+)/).map(asNode))
    body.append(lines)
  }
  const as = (type, content) => new Blob([content], { type })
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/html': as('text/html', body.innerHTML),
      'text/plain': as('text/plain', text),
    }),
  ])
}

// Copy buttons, hidden until now. Parts of a page may come anew, so the page as a whole listens.
for (const button of all('[data-copy]')) button.hidden = false
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  const source = document.getElementById(button.dataset.copy)
  const said = document.getElementById('said')
  try {
    const text = source.value ?? source.textContent
    if (button.dataset.rich) await copyRich(text)
    else await navigator.clipboard.writeText(text)
    if (said) said.textContent = 'Copied.'
  } catch {
    if (source.select) source.select()
    else getSelection().selectAllChildren(source)
    if (said) said.textContent = 'Press Ctrl+C or Cmd+C to copy.'
  }
})

// A form is sent once, however often its button is pressed. Nor does the second half of a double click reach another
// form's button that stands there by then: it would be sent in place of the first.
const DOUBLE_CLICK_MS = 800
let sentAt = Number.NEGATIVE_INFINITY
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.dataset.isSent || event.timeStamp - sentAt < DOUBLE_CLICK_MS)
    return event.preventDefault()
  form.dataset.isSent = 'yes'
  sentAt = event.timeStamp
  isUnsaved = false
  const button = event.submitter
  if (!button) return
  button.setAttribute('aria-busy', 'true')
  if (!button.dataset.busy) return
  // As wide as before, or the buttons beside it would move.
  button.style.minWidth = `${button.offsetWidth}px`
  button.textContent = button.dataset.busy
})
// Back from another page, the browser may show this one as it was left.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return
  sentAt = Number.NEGATIVE_INFINITY
  for (const form of all('form')) delete form.dataset.isSent
  for (const button of all('[aria-busy]')) button.removeAttribute('aria-busy')
})

// The clock of this machine knows the visitor's time zone better than the server, which goes by the address.
for (const field of all('select[data-guessed]')) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  if (!field.selectedOptions[0]?.defaultSelected) continue
  if ([...field.options].some(({ value }) => value === timeZone)) field.value = timeZone
}

// Typed text that is not saved: a word before it is lost, and no door that would carry the old text.
for (const form of all('[data-unsaved]')) {
  form.addEventListener('input', () => {
    isUnsaved = true
  })
  form.addEventListener('kept', () => {
    isUnsaved = false
    const notice = document.getElementById('unsaved')
    if (notice) notice.hidden = true
  })
}
addEventListener('beforeunload', (event) => {
  if (isUnsaved) event.preventDefault()
})
document.addEventListener('click', (event) => {
  if (!isUnsaved || !event.target.closest('[data-door]')) return
  event.preventDefault()
  document.getElementById('unsaved').hidden = false
})

// A link to something within folds: not every browser opens them by itself.
const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
if (target) {
  for (let at = target.closest('details'); at; at = at.parentElement.closest('details'))
    at.open = true
  target.scrollIntoView()
}

// What a draft page keeps of a text that it could not save. After a day it is gone, whoever sits here then.
const DAY_MS = 86_400_000
const copies = () => Object.keys(localStorage).filter((key) => key.startsWith('draft:'))
const ageOf = (key) => {
  try {
    return Date.now() - JSON.parse(localStorage.getItem(key)).at
  } catch {
    return Number.NaN
  }
}
try {
  for (const key of copies()) if (!(ageOf(key) < DAY_MS)) localStorage.removeItem(key)
} catch {
  // A browser that keeps nothing.
}

// Whoever signs out leaves no text behind in this browser.
document.addEventListener('submit', (event) => {
  // Not its property of that name: a button called "action" would stand in its place.
  if (!event.target.getAttribute('action')?.endsWith('/sign-out')) return
  for (const key of copies()) localStorage.removeItem(key)
})

// Rows that are in the works, each by its id: the others keep what was ticked in them.
const askForRows = async () => {
  const rows = all('[data-poll][id]')
  if (rows.length === 0) return
  if (!document.hidden) {
    try {
      const page = await (await fetch(location.href)).text()
      const fresh = new DOMParser().parseFromString(page, 'text/html')
      for (const row of rows) {
        const changed = fresh.getElementById(row.id)
        if (changed && changed.outerHTML !== row.outerHTML) row.replaceWith(changed)
      }
    } catch {
      // Asked again in a moment.
    }
  }
  setTimeout(askForRows, 1500)
}
setTimeout(askForRows, 1000)

// Progress: the page asks for itself until there is no progress to show any more.
const region = document.querySelector('[data-poll]:not([id])')
if (region) {
  setInterval(async () => {
    if (document.hidden) return
    try {
      const page = await (await fetch(location.href)).text()
      const fresh = new DOMParser()
        .parseFromString(page, 'text/html')
        .querySelector('[data-poll]:not([id])')
      if (!fresh) location.reload()
      else if (fresh.innerHTML !== region.innerHTML) region.replaceChildren(...fresh.childNodes)
    } catch {
      region.textContent = 'The service does not answer. Trying again.'
    }
  }, 2000)
}
