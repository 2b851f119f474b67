import type { Bindings } from './bindings.ts'
import { isWebhookSecret } from './core/mail/webhook-signature.ts'
import { fail, ok, type Result } from './core/text/result.ts'
import type { SmtpServer } from './mail/smtp-session.ts'
import { readSmtpServer } from './smtp-config.ts'

const TRANSPORTS = ['cloudflare', 'resend', 'smtp', 'mailbox'] as const

type TransportName = (typeof TRANSPORTS)[number]

export type Config = {
  isDevelopment: boolean
  baseUrl: string
  databaseUrl: string
  tokenSecret: string
  transport: TransportName
  mailFrom: string
  resendApiKey: string
  /** Empty: Resend's webhooks are not taken. */
  resendWebhookSecret: string
  /** Only for the transport 'smtp'. */
  smtp: SmtpServer | undefined
  /** Empty: no mail is taken. */
  inboundDomain: string
  /** Undefined: anyone may sign up. */
  signUpList: readonly string[] | undefined
  operators: readonly string[]
  /** Development only: the clock stands still at this moment. */
  fixedNow: Date | undefined
  /** Development only: origins on loopback that may be read as feeds. */
  feedOrigins: readonly string[]
}

/** Reads the environment once. The reason names every value that is missing or wrong. */
export function readConfig(env: Bindings): Result<Config> {
  const wrong: string[] = []
  const isDevelopment = env.ENVIRONMENT === 'development'
  const required = (name: 'BASE_URL' | 'DATABASE_URL' | 'TOKEN_SECRET' | 'MAIL_FROM') => {
    const value = env[name] ?? ''
    if (value === '') wrong.push(`${name} is not set`)
    return value
  }
  const config: Config = {
    isDevelopment,
    baseUrl: required('BASE_URL'),
    databaseUrl: required('DATABASE_URL'),
    tokenSecret: required('TOKEN_SECRET'),
    transport: 'resend',
    mailFrom: required('MAIL_FROM'),
    resendApiKey: env.RESEND_API_KEY ?? '',
    resendWebhookSecret: env.RESEND_WEBHOOK_SECRET ?? '',
    smtp: undefined,
    inboundDomain: (env.INBOUND_DOMAIN ?? '').toLowerCase(),
    signUpList: env.SIGN_UP === 'listed' ? words(env.SIGN_UP_LIST) : undefined,
    operators: words(env.OPERATORS),
    fixedNow: isDevelopment && env.DEVELOPMENT_NOW ? new Date(env.DEVELOPMENT_NOW) : undefined,
    feedOrigins: isDevelopment ? words(env.DEVELOPMENT_FEED_ORIGINS) : [],
  }
  const transport = findTransport(env.MAIL_TRANSPORT)
  if (transport === undefined) {
    wrong.push('MAIL_TRANSPORT must be cloudflare, resend, smtp or mailbox')
  } else {
    config.transport = transport
  }
  if (transport === 'smtp') {
    const smtp = readSmtpServer(env, isDevelopment)
    if (smtp.ok) config.smtp = smtp.value
    else wrong.push(smtp.reason)
  }
  wrong.push(...listContradictions(config, env))
  return wrong.length === 0 ? ok(config) : fail(wrong.join('; '))
}

function listContradictions(config: Config, env: Bindings): string[] {
  const { baseUrl, databaseUrl, tokenSecret, transport, isDevelopment } = config
  const rules: readonly (readonly [boolean, string])[] = [
    [
      isDevelopment || env.ENVIRONMENT === 'production',
      'ENVIRONMENT must be production or development',
    ],
    [
      baseUrl === '' || isOrigin(baseUrl),
      'BASE_URL must be an address without a path: https://example.com',
    ],
    [isDevelopment || !baseUrl.startsWith('http:'), 'BASE_URL must begin with https:'],
    [
      databaseUrl === '' || /^postgres(?:ql)?:\/\/[^/]/.test(databaseUrl),
      'DATABASE_URL must be a postgres:// address',
    ],
    [
      config.mailFrom === '' || /[^\s<@]@[^\s>@]/.test(config.mailFrom),
      'MAIL_FROM must hold a mail address',
    ],
    [
      transport !== 'cloudflare' || env.EMAIL !== undefined,
      'MAIL_TRANSPORT cloudflare needs [[send_email]]',
    ],
    [
      tokenSecret === '' || tokenSecret.length >= 32,
      'TOKEN_SECRET must have at least 32 characters',
    ],
    [transport !== 'mailbox' || isDevelopment, 'MAIL_TRANSPORT mailbox is for development only'],
    [transport !== 'resend' || config.resendApiKey !== '', 'RESEND_API_KEY is not set'],
    [
      config.resendWebhookSecret === '' || isWebhookSecret(config.resendWebhookSecret),
      'RESEND_WEBHOOK_SECRET must be the signing secret of the webhook: whsec_…',
    ],
    [
      config.inboundDomain === '' || /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(config.inboundDomain),
      'INBOUND_DOMAIN must be a domain, like mail.example.com',
    ],
    [env.SIGN_UP === 'open' || env.SIGN_UP === 'listed', 'SIGN_UP must be open or listed'],
    [!Number.isNaN(config.fixedNow?.getTime()), 'DEVELOPMENT_NOW must be a moment in ISO 8601'],
  ]
  return rules.flatMap(([holds, reason]) => (holds ? [] : [reason]))
}

function isOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === url
}

function findTransport(name: string | undefined): TransportName | undefined {
  return TRANSPORTS.find((known) => known === name)
}

function words(list: string | undefined): string[] {
  return (list ?? '').toLowerCase().split(/\s+/).filter(Boolean)
}
