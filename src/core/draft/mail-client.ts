/** What a candidate may write mail with; 'file' is the .eml for programs on a desktop. */
export const MAIL_CLIENTS = [
  'mail-app',
  'gmail',
  'outlook',
  'outlook-com',
  'yahoo',
  'file',
] as const

export type MailClient = (typeof MAIL_CLIENTS)[number]

export const MAIL_CLIENT_NAMES: Readonly<Record<MailClient, string>> = {
  'mail-app': 'my mail app',
  gmail: 'Gmail',
  outlook: 'Outlook (work)',
  'outlook-com': 'Outlook.com',
  yahoo: 'Yahoo',
  file: 'a file (.eml)',
}

export function findMailClient(name: string): MailClient | undefined {
  return MAIL_CLIENTS.find((client) => client === name)
}
