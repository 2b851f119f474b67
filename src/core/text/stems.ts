/** Words in -ing and -ed that mean something else than their verb. */
const NO_VERB_FORMS = new Set(
  `marketing training meeting hearing rating dressing evening morning during string spring bring being
  something anything nothing everything ceiling sterling beijing offering united limited hundred sacred
  naked wicked kindred`.split(/\s+/),
)

/** The stem of a folded word: "pricing", "priced" and "price" share one. Careful rather than complete. */
export function stem(folded: string): string {
  if (folded.length < 5 || NO_VERB_FORMS.has(folded)) return folded
  if (folded.endsWith('ing') && folded.length > 5) return afterVerbEnding(folded.slice(0, -3))
  if (folded.endsWith('ed') && !folded.endsWith('eed')) return afterVerbEnding(folded.slice(0, -2))
  return folded.endsWith('e') ? folded.slice(0, -1) : folded
}

// "planning" loses an n; "drilling" and "pressing" keep both letters, as their verbs do.
function afterVerbEnding(root: string): string {
  if (/([bdfgkmnprt])\1$/.test(root)) return root.slice(0, -1)
  return root.endsWith('e') ? root.slice(0, -1) : root
}
