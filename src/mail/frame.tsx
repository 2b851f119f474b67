import { raw } from 'hono/html'
import type { Child, PropsWithChildren } from 'hono/jsx'

// Mail programs know little CSS: styles stand on the elements, in px. The sheet is only for dark mode, where it is known.
export const COLOURS = {
  page: '#fbfaf8',
  card: '#ffffff',
  text: '#1c1b1a',
  muted: '#5c5853',
  hairline: '#e4e0da',
  accent: '#14532d',
  onAccent: '#ffffff',
} as const

const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const DARK_MODE = `@media (prefers-color-scheme:dark){
.page{background-color:#161514!important}.card{background-color:#1f1e1c!important;border-color:#35322e!important}
.text{color:#edeae6!important}.muted{color:#b3ada5!important}.link{color:#7ee2a5!important}
.rule{border-color:#4ade80!important}.hairline{border-color:#35322e!important}
.button{background-color:#4ade80!important;border-color:#4ade80!important}.button a{color:#06210f!important}
.button2{background-color:#1f1e1c!important;border-color:#4ade80!important}.button2 a{color:#7ee2a5!important}}`
// Outlook on Windows knows no max-width.
const OPEN_FIXED_WIDTH = raw(
  '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
)
const CLOSE_FIXED_WIDTH = raw('<!--[if mso]></td></tr></table><![endif]-->')

/** A whole mail as HTML: one column of at most 600 px, no image, nothing loaded from anywhere. */
export function renderMailPage(title: string, content: Child): string {
  return `<!DOCTYPE html>${(<MailPage title={title}>{content}</MailPage>).toString()}`
}

function MailPage({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{raw(DARK_MODE)}</style>
      </head>
      <body class="page" style={`margin:0;padding:0;background-color:${COLOURS.page}`}>
        <div
          lang="en"
          dir="ltr"
          class="page text"
          style={`background-color:${COLOURS.page};color:${COLOURS.text};font:16px/25px ${FONT}`}
        >
          <Table>
            <td align="center" style="padding:24px 12px">
              {OPEN_FIXED_WIDTH}
              <Table style="max-width:600px;table-layout:fixed">
                <td
                  class="card text"
                  align="left"
                  style={`background-color:${COLOURS.card};color:${COLOURS.text};border:1px solid ${COLOURS.hairline};border-radius:12px;padding:28px 24px;font:16px/25px ${FONT};text-align:left`}
                >
                  {children}
                </td>
              </Table>
              {CLOSE_FIXED_WIDTH}
            </td>
          </Table>
        </div>
      </body>
    </html>
  )
}

/** A layout table with one row; its children are the cells. */
export function Table({ style = '', children }: PropsWithChildren<{ style?: string }>) {
  return (
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border={0}
      style={`width:100%;border-collapse:separate;${style}`}
    >
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  )
}

export function Heading({ children }: PropsWithChildren) {
  return (
    <h1
      class="text"
      style={`margin:0 0 12px;font-size:24px;line-height:31px;font-weight:650;letter-spacing:-0.2px;color:${COLOURS.text}`}
    >
      {children}
    </h1>
  )
}

export function Subheading({ children }: PropsWithChildren) {
  return (
    <h2
      class="text"
      style={`margin:32px 0 6px;font-size:18px;line-height:25px;font-weight:650;color:${COLOURS.text}`}
    >
      {children}
    </h2>
  )
}

export function Paragraph({ children }: PropsWithChildren) {
  return <p style="margin:0 0 16px">{children}</p>
}

export function SmallPrint({ children }: PropsWithChildren) {
  return (
    <p
      class="muted"
      style={`margin:0 0 10px;font-size:14px;line-height:21px;color:${COLOURS.muted}`}
    >
      {children}
    </p>
  )
}

export function Link({ href, children }: PropsWithChildren<{ href: string }>) {
  return (
    <a class="link" href={href} style={`color:${COLOURS.accent};text-decoration:underline`}>
      {children}
    </a>
  )
}

/** A cell with a background, because Outlook on Windows gives a link neither padding nor colour. Buttons wrap as words do. */
export function Button({
  href,
  isMain = false,
  children,
}: PropsWithChildren<{ href: string; isMain?: boolean }>) {
  const background = isMain ? COLOURS.accent : COLOURS.card
  const colour = isMain ? COLOURS.onAccent : COLOURS.accent
  return (
    <table
      role="presentation"
      align="left"
      cellpadding="0"
      cellspacing="0"
      border={0}
      style="margin:0 10px 10px 0"
    >
      <tbody>
        <tr>
          <td
            class={isMain ? 'button' : 'button2'}
            align="center"
            bgcolor={background}
            style={`background-color:${background};border:1px solid ${COLOURS.accent};border-radius:8px`}
          >
            <a
              href={href}
              style={`display:inline-block;padding:11px 18px;font-size:16px;line-height:22px;font-weight:600;text-decoration:none;color:${colour}`}
            >
              {children}
            </a>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
