import { Hono } from 'hono'
import type { Services } from '../../services.ts'
import { MessagePage } from '../frame/message-page.tsx'

/** Where the User-Agent of our feed reader points. */
export const reader = ({ config }: Services) =>
  new Hono().on('GET', ['/bot', '/reader'], (c) =>
    c.html(
      <MessagePage title="Our feed reader">
        <p class="lead">
          Shortlist Digest reads public feeds (RSS, Atom, RDF, JSON Feed) and shows people who wait
          for an answer after an interview which articles are worth passing on, always with a link
          to the original.
        </p>
        <h2>How it behaves</h2>
        <ul>
          <li>
            It asks for a feed at most once an hour, usually four times a day, and only what has
            changed since. One request at a time goes to a host.
          </li>
          <li>
            It keeps to <code>Retry-After</code>, <code>Cache-Control</code> and{' '}
            <code>Expires</code>, and to <code>ttl</code>, <code>skipHours</code>,{' '}
            <code>skipDays</code> and <code>sy:updatePeriod</code> of the feed, up to a day.
          </li>
          <li>
            After an error it comes back later and later; after “410 Gone” never, and not after a
            week of “404 Not Found”.
          </li>
          <li>Its User-Agent says for how many people it reads.</li>
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
