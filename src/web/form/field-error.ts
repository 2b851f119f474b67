/** What is wrong with one input. `field` is the input's name, for the link to it. */
export type FieldError = { field: string; message: string }
