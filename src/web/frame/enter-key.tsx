/** The Enter key presses the first button of a form. It must not be one that removes a row. */
export function EnterKey({ label }: { label: string }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nobody gets the focus to it, the Enter key needs none.
    <button
      type="submit"
      name="action"
      value="submit"
      class="unseen"
      tabindex={-1}
      aria-hidden="true"
    >
      {label}
    </button>
  )
}
