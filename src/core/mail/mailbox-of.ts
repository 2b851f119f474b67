const DOTS_DO_NOT_COUNT: readonly string[] = ['gmail.com', 'googlemail.com']

/**
 * One name for all the addresses that end in one mailbox as far as anybody can tell from outside: what follows a plus
 * is the owner's to choose, and so are Gmail's dots. Only for counting; mails go to the address as it was given.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1).toLowerCase()
  const [name = ''] = email.slice(0, at).toLowerCase().split('+')
  if (!DOTS_DO_NOT_COUNT.includes(domain)) return `${name}@${domain}`
  return `${name.replaceAll('.', '')}@gmail.com`
}
