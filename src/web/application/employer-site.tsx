type Props = { path: string; site: string }

/** Asks for a look at the employer's own page; what it says is reviewed before anything changes. */
export function EmployerSite({ path, site }: Props) {
  return (
    <form method="post" action={`${path}/employer`} novalidate>
      <div class="field">
        <label for="look-site">The employer’s site</label>
        <p class="hint" id="look-site-hint">
          We read this one page and suggest sector, other names and products. You decide about each.
        </p>
        <input
          id="look-site"
          name="site"
          type="url"
          value={site}
          autocomplete="off"
          aria-describedby="look-site-hint"
        />
      </div>
      <button type="submit" class="second">
        Look at their site
      </button>
    </form>
  )
}
