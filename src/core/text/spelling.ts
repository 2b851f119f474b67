/** Words that end in s and are no plurals, or would turn into another word without it. */
const KEEPS_ITS_S = new Set(
  `news gas bus series species means always perhaps plus besides across arms goods customs aids lens
  corps chaos christmas texas kansas paris brussels wales philippines netherlands athens davos
  premises proceeds savings towards afterwards sometimes whereas texas overseas canvas atlas bias alias
  pancreas mathematics hades cosmos asbestos rhinoceros los yes les des las dos`.split(/\s+/),
)

/** Plurals that the rules below would get wrong. */
const IRREGULAR = new Map([
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['lenses', 'lens'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['bonuses', 'bonus'],
  ['censuses', 'census'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['selfies', 'selfie'],
  ['smoothies', 'smoothie'],
  ['tomatoes', 'tomato'],
  ['potatoes', 'potato'],
  ['cargoes', 'cargo'],
  ['mosquitoes', 'mosquito'],
  ['vetoes', 'veto'],
  ['heroes', 'hero'],
  ['women', 'woman'],
  ['men', 'man'],
])

/** British spellings that follow no rule. Singular; the plural is folded first. */
const AMERICAN = new Map([
  ['aeroplane', 'airplane'],
  ['aluminium', 'aluminum'],
  ['analogue', 'analog'],
  ['artefact', 'artifact'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['counsellor', 'counselor'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['diarrhoea', 'diarrhea'],
  ['draught', 'draft'],
  ['fibre', 'fiber'],
  ['foetal', 'fetal'],
  ['fuelled', 'fueled'],
  ['fuelling', 'fueling'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
  ['kerb', 'curb'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['leukaemia', 'leukemia'],
  ['licence', 'license'],
  ['litre', 'liter'],
  ['manoeuvre', 'maneuver'],
  ['metre', 'meter'],
  ['modelled', 'modeled'],
  ['modelling', 'modeling'],
  ['mould', 'mold'],
  ['offence', 'offense'],
  ['orthopaedic', 'orthopedic'],
  ['paediatric', 'pediatric'],
  ['paediatrician', 'pediatrician'],
  ['plough', 'plow'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['sceptical', 'skeptical'],
  ['storey', 'story'],
  ['sulphur', 'sulfur'],
  ['theatre', 'theater'],
  ['traveller', 'traveler'],
  ['travelling', 'traveling'],
  ['tyre', 'tire'],
  ['wholefood', 'whole food'],
  ['yoghurt', 'yogurt'],
])

// "-our" by the letters before it, so that "mourning" does not become "morning".
const OUR =
  /^((?:dis)?(?:arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|tum|vap|vig))our/
// Whether a word is really spelt so in America does not matter: both sides of a comparison are folded.
const ISE = /is(e|ed|er|ing|able|ation)$/
const YSE = /lys(e|ed|er|ing)$/

/** One spelling for singular and plural, British and American. The word must be folded (lower case) before. */
export function foldSpelling(word: string): string {
  return american(singular(word))
}

function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4 || word.charAt(word.length - 1) !== 's' || KEEPS_ITS_S.has(word)) return word
  if (/(?:ss|us|is)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function american(word: string): string {
  if (word.length < 4) return word
  const known = AMERICAN.get(word)
  if (known !== undefined) return known
  if (word.includes('our')) return word.replace(OUR, '$1or')
  if (word.length < 7) return word
  if (word.includes('is')) return word.replace(ISE, 'iz$1')
  return word.includes('lys') ? word.replace(YSE, 'lyz$1') : word
}
