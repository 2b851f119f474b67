/** `url` is empty while there is no calendar. */
export function CalendarSection({ url }: { url: string }) {
  return (
    <section id="calendar">
      <h2>Calendar</h2>
      {url === '' ? <NoCalendar /> : <Calendar url={url} />}
    </section>
  )
}

function NoCalendar() {
  return (
    <>
      <p>
        See every step and every promised date in your own calendar. It names the employer and the
        kind of step, but no people. Whoever has its address can read it, so keep it to yourself.
      </p>
      <form method="post" action="/account/calendar">
        <button type="submit" class="second">
          Make my calendar
        </button>
      </form>
    </>
  )
}

function Calendar({ url }: { url: string }) {
  return (
    <>
      <p>
        <a class="button second" href={url.replace(/^https?:/, 'webcal:')}>
          Subscribe in my calendar app
        </a>
      </p>
      <p>
        <label for="calendar-address">Or copy this private address</label>
        <input id="calendar-address" type="text" readonly value={url} />
      </p>
      <details>
        <summary>In Google Calendar and Outlook on the web</summary>
        <p>
          Google Calendar: beside “Other calendars” press +, choose “From URL”, paste the address.
          Google looks for changes every 8 to 24 hours, and nobody can make it look sooner.
        </p>
        <p>Outlook: “Add calendar”, then “Subscribe from web”, and paste the address.</p>
      </details>
      <p class="hint">
        Changes are there within the hour. Whoever has the address can read it: employers and kinds
        of steps, no names.
      </p>
      <div class="actions">
        <form method="post" action="/account/calendar">
          <button type="submit" class="second">
            Give it a new address
          </button>
        </form>
        <form method="post" action="/account/calendar/remove">
          <button type="submit" class="plain">
            Remove the calendar
          </button>
        </form>
      </div>
    </>
  )
}
