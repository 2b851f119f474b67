// Months by the first letters of their names in English and in the languages whose feeds write them out.
const MONTH_STARTS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'jän'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'mrz', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set', 'sept'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'déc', 'dez', 'dic'],
]

// RFC 822, and the abbreviations that feeds still use. Daylight saving time is in the name.
const ZONE_HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, ist: 5.5, cet: 1, cest: 2, mez: 1 },
    ...{
      mesz: 2,
      met: 1,
      mest: 2,
      eet: 2,
      eest: 3,
      msk: 3,
      sast: 2,
      jst: 9,
      kst: 9,
      sgt: 8,
      hkt: 8,
    },
    ...{ aest: 10, aedt: 11, acst: 9.5, acdt: 10.5, awst: 8, nzst: 12, nzdt: 13, brt: -3, art: -3 },
    ...{
      nst: -3.5,
      ndt: -2.5,
      ast: -4,
      adt: -3,
      est: -5,
      edt: -4,
      et: -5,
      cst: -6,
      cdt: -5,
      ct: -6,
    },
    ...{ mst: -7, mdt: -6, mt: -7, pst: -8, pdt: -7, pt: -8, akst: -9, akdt: -8, hst: -10 },
  }),
)

/** 1 to 12, or undefined for a word that names no month. */
export function monthNumber(word: string): number | undefined {
  const folded = word.toLowerCase()
  const index = MONTH_STARTS.findIndex((starts) => starts.some((start) => folded.startsWith(start)))
  return index === -1 ? undefined : index + 1
}

/** Minutes east of Greenwich for "Z", "+0530", "GMT+2" or "EST"; undefined for anything else. */
export function zoneOffsetMinutes(word: string): number | undefined {
  const folded = word.toLowerCase()
  const known = ZONE_HOURS.get(folded)
  if (known !== undefined) return known * 60
  const parts = /^(?:gmt|utc|ut)?([+-])(\d{1,2}):?(\d{2})?$/.exec(folded)
  if (parts === null) return undefined
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0)
  if (minutes > 14 * 60) return undefined
  return parts[1] === '-' ? -minutes : minutes
}
