type Props = { source: string; label: string; isPrimary?: boolean }

/** Appears with the script: without it nobody can copy for the reader. */
export function CopyButton({ source, label, isPrimary = false }: Props) {
  return (
    <button type="button" class={isPrimary ? undefined : 'second'} data-copy={source} hidden>
      {label}
    </button>
  )
}
