// Keys of the draft page. They rest while somebody types, and can be switched off.
const KEY = 'keys'
const sheet = document.getElementById('keys')
const cards = () => [...document.querySelectorAll('#articles > ol > li')]
const card = () => document.activeElement.closest('#articles > ol > li') ?? undefined

const ACTIONS = {
  j: () => step(1),
  k: () => step(-1),
  x: swap,
  e: () => document.getElementById('body').focus(),
  c: () => document.querySelector('[data-copy="body"]').click(),
  s: () => document.querySelector('[data-sent]').focus(),
  z: () => document.querySelector('[data-undo]')?.click(),
  '?': openSheet,
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea, select, dialog')
  if (event.key === 'Escape' && isTyping?.matches('textarea')) return isTyping.blur()
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
  const action = isOff() && event.key !== '?' ? undefined : ACTIONS[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
})

function step(by) {
  const all = cards()
  const here = card()
  const at = here === undefined ? (by > 0 ? 0 : all.length - 1) : all.indexOf(here) + by
  const next = all[Math.max(0, Math.min(all.length - 1, at))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function swap() {
  const others = (card() ?? cards()[0])?.querySelector('details.swap')
  if (!others) return
  others.open = true
  others.querySelector('button').focus()
}

function openSheet() {
  sheet.showModal()
}

const toggle = sheet.querySelector('[data-keys-switch]')
const isOff = () => localStorage.getItem(KEY) === 'off'
const describe = () => {
  toggle.textContent = isOff() ? 'Switch the keys on' : 'Switch the keys off'
}
toggle.hidden = false
toggle.addEventListener('click', () => {
  localStorage.setItem(KEY, isOff() ? 'on' : 'off')
  describe()
})
describe()
document.querySelector('a[href="#keys"]').addEventListener('click', (event) => {
  event.preventDefault()
  openSheet()
})
sheet.querySelector('[data-close]').addEventListener('click', (event) => {
  event.preventDefault()
  sheet.close()
})
