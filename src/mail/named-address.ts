const NAMED_ADDRESS = /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/

/** 'Shortlist Digest <drafts@example.com>' in its two parts. */
export function readNamedAddress(text: string): { email: string; name: string } {
  const [, name = '', email = ''] = NAMED_ADDRESS.exec(text) ?? []
  return email === '' ? { email: text.trim(), name: '' } : { email, name }
}
