const FORM_ID = /^[\w-]{8,64}$/

/** The number by which a form that is sent twice is one. Whatever is none is replaced by a new one. */
export function formIdFrom(typed = ''): string {
  return FORM_ID.test(typed) ? typed : crypto.randomUUID()
}

/** A form that lost its number gets a new one, or it could never be sent. */
export function withFormId<Values extends { formId: string }>(values: Values): Values {
  return values.formId === '' ? { ...values, formId: crypto.randomUUID() } : values
}
