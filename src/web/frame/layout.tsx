import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

/** Scoped: signed in by a control mail's link, for one draft. */
export type Visitor = 'stranger' | 'scoped' | 'owner'

type Props = {
  title: string
  visitor: Visitor
  /** The page's own place in the navigation. */
  here?: string
  hasErrors?: boolean
  /** Without script the page loads itself again after so many seconds. */
  refreshSeconds?: number
  /** The page of an open draft has a script and looks of its own. */
  isDraft?: boolean
  children: Child
}

const PLACES = [
  ['/today', 'Today'],
  ['/add', 'Add'],
  ['/sources', 'Sources'],
  ['/account', 'Account'],
] as const

export function Layout(props: Props) {
  const { title, visitor, here, hasErrors, refreshSeconds, isDraft, children } = props
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${hasErrors ? 'Error: ' : ''}${title} – Shortlist Digest`}</title>
          <link rel="stylesheet" href="/style.css" />
          <link rel="stylesheet" href="/forms.css" />
          <link rel="stylesheet" href="/blocks.css" />
          <link rel="stylesheet" href="/timeline.css" />
          <link rel="stylesheet" href="/call.css" />
          <link rel="stylesheet" href="/sources.css" />
          <link rel="stylesheet" href="/draft.css" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <link rel="manifest" href="/manifest.webmanifest" />
          <script src="/app.js" defer />
          {isDraft && <script src="/draft.js" type="module" />}
          {refreshSeconds !== undefined && (
            <noscript>
              <meta http-equiv="refresh" content={String(refreshSeconds)} />
            </noscript>
          )}
        </head>
        <body>
          <a class="skip" href="#main">
            Skip to the content
          </a>
          <Header visitor={visitor} here={here} />
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <Footer visitor={visitor} />
        </body>
      </html>
    </>
  )
}

function Header({ visitor, here }: { visitor: Visitor; here: string | undefined }) {
  return (
    <header>
      <div>
        <a class="brand" href={visitor === 'owner' ? '/today' : '/'}>
          Shortlist Digest
        </a>
        <nav aria-label="Main">
          {visitor === 'owner' &&
            PLACES.map(([path, name]) => (
              <a href={path} aria-current={path === here ? 'page' : undefined}>
                {name}
              </a>
            ))}
          {visitor !== 'owner' && (
            <a href="/sign-in" aria-current={here === '/sign-in' ? 'page' : undefined}>
              Sign in
            </a>
          )}
        </nav>
      </div>
    </header>
  )
}

function Footer({ visitor }: { visitor: Visitor }) {
  return (
    <footer>
      <div>
        <p>
          We write to nobody but you. <a href="/bot">About our feed reader</a>
        </p>
        {visitor !== 'stranger' && (
          <form method="post" action="/sign-out">
            <button type="submit" class="plain">
              Sign out
            </button>
          </form>
        )}
      </div>
    </footer>
  )
}
