/** The shortlist form as a browser sends it, filled in without a mistake. */
export const TYPED_FORM = {
  name: 'Alex Kim',
  email: 'alex@example.com',
  timeZone: 'Europe/Berlin',
  formId: 'form-1234-5678',
  'applications.0.employer': 'Example Energy',
  'applications.0.sectorId': 'power-utilities',
  'applications.0.role': 'Grid planner',
  'applications.0.interviewedOn': '2026-03-02',
}
