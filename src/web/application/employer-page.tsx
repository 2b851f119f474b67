import type { Child } from 'hono/jsx'
import type { EmployerSuggestion } from '../../core/application/employer-suggestion.ts'
import { findSector } from '../../core/sectors/sectors.ts'
import type { StoredApplication } from '../../store/application/applications.ts'
import { SectorField } from '../form/sector-field.tsx'
import { Layout } from '../frame/layout.tsx'
import { EmployerSite } from './employer-site.tsx'

type Props = {
  application: StoredApplication
  site: string
  /** Undefined when nothing was found, with the reason in `error`. */
  suggestion: EmployerSuggestion | undefined
  error: string | undefined
}

export function EmployerPage({ application, site, suggestion, error }: Props) {
  const path = `/applications/${application.publicId}`
  const title = `What ${application.employer} says about itself`
  return (
    <Layout title={title} visitor="owner" hasErrors={error !== undefined}>
      {error !== undefined && (
        <div class="summary-error" role="alert" tabindex={-1} autofocus>
          <h2>Nothing was changed</h2>
          <p>{error}</p>
        </div>
      )}
      <h1>{title}</h1>
      {suggestion === undefined ? (
        <EmployerSite path={path} site={site} />
      ) : (
        <Review path={path} application={application} site={site} suggestion={suggestion} />
      )}
      <p>
        <a href={path}>Back to {application.employer}, without a change</a>
      </p>
    </Layout>
  )
}

type ReviewProps = Omit<Props, 'error' | 'suggestion'> & {
  path: string
  suggestion: EmployerSuggestion
}

function Review({ path, application, site, suggestion }: ReviewProps) {
  const { aliases, products, news } = suggestion
  return (
    <form method="post" action={`${path}/employer/take`} novalidate>
      <p class="lead">Tick what is right, and correct it where you like. Nothing else changes.</p>
      {site !== application.employerSite && (
        <Suggestion input="site" label="Their site" value={site} />
      )}
      <SectorSuggestion application={application} suggestion={suggestion} />
      {aliases.length > 0 && (
        <Group title="Other names" hint="Articles that use one of them are about the employer too.">
          {aliases.map((name, index) => (
            <Suggestion input={`alias-${index}`} label={`Other name ${index + 1}`} value={name} />
          ))}
        </Group>
      )}
      {products.length > 0 && (
        <Group title="Products" hint="Bad news about one of them is held back too.">
          {products.map((name, index) => (
            <Suggestion input={`product-${index}`} label={`Product ${index + 1}`} value={name} />
          ))}
        </Group>
      )}
      {news !== '' && (
        <Group
          title="Their newsroom or news feed"
          hint="What stands there is their own voice, and is never passed on to them."
        >
          <Suggestion input="news" label="Address" value={news} />
        </Group>
      )}
      <div class="finish">
        <button type="submit">Take what is ticked</button>
      </div>
    </form>
  )
}

function SectorSuggestion({
  application,
  suggestion,
}: Pick<ReviewProps, 'application' | 'suggestion'>) {
  const { sectorId, sectorTerms } = suggestion
  if (sectorId === undefined) return null
  const form = { values: { sectorId }, errors: [], prefix: '' }
  const now = findSector(application.sectorId)?.name ?? 'none'
  return (
    <Group
      title="Sector"
      hint={`Now it is ${now}. Their page speaks of ${sectorTerms.map((term) => `“${term}”`).join(', ')}.`}
    >
      <SectorField form={form} name="sectorId" label="Sector" />
      <Tick input="sector" label="Take this sector" />
    </Group>
  )
}

function Group({ title, hint, children }: { title: string; hint: string; children: Child }) {
  return (
    <fieldset class="card">
      <legend>
        <h2>{title}</h2>
      </legend>
      <p class="hint">{hint}</p>
      {children}
    </fieldset>
  )
}

function Suggestion({ input, label, value }: { input: string; label: string; value: string }) {
  return (
    <div class="field">
      <label for={input}>{label}</label>
      <input id={input} name={input} type="text" value={value} autocomplete="off" />
      <Tick input={input} label={`Take “${value}”`} />
    </div>
  )
}

function Tick({ input, label }: { input: string; label: string }) {
  const name = `take-${input}`
  return (
    <div class="choice">
      <input id={name} name={name} type="checkbox" value="yes" />
      <label for={name}>{label}</label>
    </div>
  )
}
