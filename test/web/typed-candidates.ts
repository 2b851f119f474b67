/** The hiring team's form as a browser sends it, filled in without a mistake. */
export const TYPED_CANDIDATES = {
  name: 'Robin Okafor',
  email: 'robin@example.com',
  timeZone: 'Europe/Berlin',
  formId: 'form-hiring-1234',
  employer: 'Example Energy',
  role: 'Grid planner',
  'candidates.0.name': 'María Fernández',
  'candidates.0.email': 'maria@example.net',
  'candidates.0.interviewedOn': '2026-03-09',
  'candidates.0.promisedOn': '2026-03-20',
  'candidates.1.name': 'Tom Becker',
  'candidates.1.interviewedOn': '2026-03-10',
}
