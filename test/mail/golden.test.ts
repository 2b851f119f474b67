import { describe, expect, test } from 'vitest'
import { MAILS } from './sample-mails.ts'

// What people really receive. A change of these files is a change of the product: read the new text before approving it.

describe.each(Object.entries(MAILS))('the mail %s', (name, render) => {
  test('reads as approved', async () => {
    const { to, subject, headers, text } = render()
    const head = [`To: ${to}`, `Subject: ${subject}`].concat(
      Object.entries(headers).map(([field, value]) => `${field}: ${value}`),
    )
    await expect(`${head.join('\n')}\n\n${text}`).toMatchFileSnapshot(`../golden/${name}.txt`)
  })

  test('looks as approved', async () => {
    await expect(render().html).toMatchFileSnapshot(`../golden/${name}.html`)
  })

  test('is the same to the byte when it is rendered again', () => {
    expect(render()).toEqual(render())
  })
})
