import type { Child } from 'hono/jsx'
import { USUAL_TONE } from '../../core/application/tone.ts'
import { CallFields } from './call-fields.tsx'
import { CountryField } from './country-field.tsx'
import { AreaField, DateField, type FormState, TextField } from './fields.tsx'
import { IntervalFields } from './interval-fields.tsx'
import { SectorField } from './sector-field.tsx'
import { TimeZoneField } from './time-zone-field.tsx'
import { ToneField } from './tone-field.tsx'

const USUAL: Readonly<Record<string, string>> = {
  cadenceDays: '10',
  articleCount: '3',
  tone: USUAL_TONE,
  calls: 'unsaid',
  secondMailDays: '7',
  firstCallDays: '10',
  secondCallDays: '10',
}

type Props = { form: FormState; now: Date; autofocus?: boolean }

/** The inputs of one application: four that count, the rest folded away until they hold something. */
export function ApplicationFields({ form, now, autofocus = false }: Props) {
  return (
    <>
      <TextField form={form} name="employer" label="Employer" autofocus={autofocus} />
      <SectorField form={form} name="sectorId" label="Sector" />
      <TextField form={form} name="role" label="Role" />
      <DateField form={form} name="interviewedOn" label="Final interview" />
      <InterviewerFields form={form} now={now} />
      <TalkFields form={form} />
      <EmployerFields form={form} />
      <DigestFields form={form} />
      <FollowUpFields form={form} />
    </>
  )
}

function InterviewerFields({ form, now }: Props) {
  const names = [
    'interviewerName',
    'salutation',
    'interviewerEmail',
    'interviewerPhone',
    'calls',
    'interviewerTimeZone',
    'country',
  ]
  return (
    <Folded form={form} names={names} title="The interviewer" about="name, address, phone">
      <TextField form={form} name="interviewerName" label="Name of the interviewer" />
      <TextField
        form={form}
        name="salutation"
        label="How you address them"
        hint="For example Ms Fernández, or María. The draft begins with it."
      />
      <TextField
        form={form}
        name="interviewerEmail"
        type="email"
        label="Email address of the interviewer"
        hint="Only if they gave it to you. We never write to it: it stands in your draft."
      />
      <CallFields form={form} />
      <TimeZoneField
        form={form}
        name="interviewerTimeZone"
        label="Time zone of the interviewer"
        hint="So that you see what time it is there."
        now={now}
        emptyLabel="The same as mine"
      />
      <CountryField form={form} />
    </Folded>
  )
}

function TalkFields({ form }: { form: FormState }) {
  const names = ['topics', 'strengths', 'clearUp', 'promisedOn']
  return (
    <Folded form={form} names={names} title="Your conversation" about="topics, strengths, dates">
      <AreaField
        form={form}
        name="topics"
        label="What you talked about"
        hint="One topic a line. Articles about them come first."
        rows={4}
      />
      <AreaField form={form} name="strengths" label="Your strengths" hint="One a line." rows={4} />
      <AreaField
        form={form}
        name="clearUp"
        label="Something to clear up"
        hint="Write it as you would say it to them: your second mail brings it up. “They thought …” stays out of it."
        rows={3}
      />
      <DateField
        form={form}
        name="promisedOn"
        label="Promised date"
        hint="When they said they would be in touch. No draft comes before that day."
      />
    </Folded>
  )
}

function EmployerFields({ form }: { form: FormState }) {
  const names = ['employerSite', 'employerAliases', 'products', 'rivals', 'employerNews']
  return (
    <Folded form={form} names={names} title="The employer" about="site, names, products, rivals">
      <TextField form={form} name="employerSite" type="url" label="Employer’s site" />
      <AreaField
        form={form}
        name="employerAliases"
        label="Other names"
        hint="One a line: a short name, a brand, the parent company."
        rows={3}
      />
      <AreaField
        form={form}
        name="products"
        label="Products"
        hint="One a line, by name. Bad news about one of them is held back too."
        rows={3}
      />
      <AreaField
        form={form}
        name="rivals"
        label="Rivals"
        hint="One a line. Articles that praise one of them come last."
        rows={3}
      />
      <TextField
        form={form}
        name="employerNews"
        type="url"
        label="Their newsroom or news feed"
        hint="What stands there is their own voice, and is never passed on to them."
      />
    </Folded>
  )
}

function DigestFields({ form }: { form: FormState }) {
  const names = ['tone', 'prefer', 'avoid', 'cadenceDays', 'articleCount']
  return (
    <Folded form={form} names={names} title="The digests" about="tone, how often, how many">
      <ToneField form={form} name="tone" label="Tone" />
      <TextField
        form={form}
        name="cadenceDays"
        label="Days between digests"
        hint="From 5 to 60. If left empty: 10."
        inputmode="numeric"
        short
      />
      <TextField
        form={form}
        name="articleCount"
        label="Number of articles"
        hint="From 1 to 5. If left empty: 3."
        inputmode="numeric"
        short
      />
      <AreaField form={form} name="prefer" label="Keywords to prefer" hint="One a line." rows={3} />
      <AreaField
        form={form}
        name="avoid"
        label="Keywords to avoid"
        hint="One a line. An article with one of these is held back."
        rows={3}
      />
    </Folded>
  )
}

function FollowUpFields({ form }: { form: FormState }) {
  const names = ['secondMailDays', 'firstCallDays', 'secondCallDays']
  return (
    <Folded form={form} names={names} title="The follow-up" about="when to write and call">
      <IntervalFields form={form} />
    </Folded>
  )
}

type FoldedProps = {
  form: FormState
  names: readonly string[]
  title: string
  about: string
  children: Child
}

function Folded({ form, names, title, about, children }: FoldedProps) {
  const isOpen = names.some((name) => isFilledIn(form, name) || isWrong(form, name))
  return (
    <details class="fold" open={isOpen}>
      <summary>
        {title} <span class="hint">optional: {about}</span>
      </summary>
      {children}
    </details>
  )
}

function isFilledIn({ values }: FormState, name: string): boolean {
  return !['', USUAL[name]].includes((values[name] ?? '').trim())
}

function isWrong({ errors, prefix }: FormState, name: string): boolean {
  return errors.some(({ field }) => field === prefix + name)
}
