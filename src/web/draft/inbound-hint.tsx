/** The other way to tell that it was sent. `address` is empty where no mail is taken. */
export function InboundHint({ address }: { address: string }) {
  if (address === '') return null
  return (
    <p class="hint">
      Or put <code>{address}</code> into the BCC field when you send it: then it is marked as sent
      by itself. Nobody else sees that address.
    </p>
  )
}
