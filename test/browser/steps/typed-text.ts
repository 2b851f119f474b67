import type { Locator } from 'playwright-core'

/** What stands in a form's fields, by their names, as it would be sent. */
export async function readTypedText(form: Locator): Promise<Map<string, string>> {
  const fields = await form.evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) throw new Error('this is no form')
    return [...new FormData(element)].map(([name, value]) => [name, String(value)] as const)
  })
  return new Map(fields)
}
