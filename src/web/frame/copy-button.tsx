type Props = { source: string; label: string; isRich?: boolean }

/** Appears with the script: without it nobody can copy for the reader. Rich: the addresses become links. */
export function CopyButton({ source, label, isRich = false }: Props) {
  return (
    <button
      type="button"
      class="second"
      data-copy={source}
      data-rich={isRich ? 'yes' : undefined}
      hidden
    >
      {label}
    </button>
  )
}
