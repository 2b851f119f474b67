const KEYS = [
  ['j and k', 'the next article, the one before'],
  ['x', 'swap the article'],
  ['e', 'edit the text; Esc leaves it'],
  ['c', 'copy the text'],
  ['s', 'go to “Mark as sent”'],
  ['z', 'undo the last change'],
  ['?', 'this list'],
] as const

/** Opens without script too, by its address: but then the keys do nothing. */
export function KeyboardSheet() {
  return (
    <>
      <p class="hint">
        <a href="#keys">Keys for this page</a>
      </p>
      <dialog id="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys for this page</h2>
        <table>
          <tbody>
            {KEYS.map(([key, meaning]) => (
              <tr>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="hint">They need a browser with script, and rest while you type.</p>
        <div class="actions">
          <a class="button second" href="#main" data-close>
            Close
          </a>
          <button type="button" class="plain" data-keys-switch hidden>
            Switch the keys off
          </button>
        </div>
      </dialog>
    </>
  )
}
