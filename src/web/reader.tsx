import { Hono } from 'hono'
import type { Services } from '../services.ts'
import { MessagePage } from './message-page.tsx'

/** Where the User-Agent of our feed reader points. */
export const reader = ({ config }: Services) =>
  new Hono().get('/reader', (c) =>
    c.html(
      <MessagePage title="Our feed reader">
        <p class="lead">
          Shortlist Digest reads public feeds (RSS, Atom, RDF, JSON Feed) and shows people who wait
          for an answer after an interview which articles are worth passing on, always with a link
          to the original.
        </p>
        <h2>How it behaves</h2>
        <ul>
          <li>It asks for a feed at most once an hour, and only what has changed since.</li>
          <li>
            It keeps to <code>Retry-After</code> and <code>Cache-Control</code>. After an error it
            comes back later and later; after “410 Gone” never.
          </li>
          <li>It follows at most five redirects and reads at most one megabyte.</li>
          <li>It keeps title, summary and address of an article, for some weeks.</li>
        </ul>
        <h2>How to refuse it</h2>
        <p>
          Answer its requests with 410, or block the User-Agent that names{' '}
          <code>{config.baseUrl}</code>.
        </p>
      </MessagePage>,
    ),
  )
