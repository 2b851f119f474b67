import { MessagePage } from './message-page.tsx'

export function LinkOverPage() {
  return (
    <MessagePage title="This link is over">
      <p>
        Each link works once, in one browser and for a limited time. This one may have been used
        already, or a newer mail may have a newer one.
      </p>
      <p>
        <a class="button" href="/sign-in">
          Sign in by mail
        </a>
      </p>
      <p>
        Never confirmed your address? <a href="/">Fill in the form again</a>, and you get a new
        mail.
      </p>
    </MessagePage>
  )
}

/** A link works in the browser that opened its page. Without our cookie nobody can tell which that was. */
export function PressAgain({ isShown }: { isShown: boolean }) {
  if (!isShown) return null
  return (
    <div class="summary-error" role="alert">
      <h2>Press the button once more</h2>
      <p>
        Your browser did not keep our cookie. If this happens again, allow cookies for this site
        first.
      </p>
    </div>
  )
}
