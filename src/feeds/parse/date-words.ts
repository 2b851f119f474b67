// Months by how their names begin in the languages whose feeds write them out, without accents.
const MONTH_STARTS: readonly string[] = [
  'jan ene gen ian ιαν янв sty oca led sausio січ tammi',
  'feb fev φεβ фев lut sub uno лют helmi',
  'mar mrz maa mrt μαρ мар bre бер',
  'apr avr abr απρ апр kwi nis dub кві huhti',
  'may mai mag mei maj μαι мая май kve тра touko',
  'jun juin giu iun ιουν июн cze haz cerven чер kesa',
  'jul juil lug iul ιουλ июл lip tem cervenec heina лип',
  'aug aou ago αυγ авг sie agu srp elo сер',
  'sep set sze σεπ сен wrz eyl zar syys вер',
  'oct okt ott out οκτ окт paz eki rij loka жов',
  'nov noe noi νοε ноя lis kas marras лис',
  'dec dez dic des δεκ дек gru ara pro joulu гру',
]

/** The longest first: "marraskuu" is November, though "mar" is March. */
const MONTHS = MONTH_STARTS.flatMap((starts, index) =>
  starts.split(' ').map((start) => ({ start, number: index + 1 })),
).toSorted((a, b) => b.start.length - a.start.length)

// RFC 822, and the abbreviations that feeds still use. Daylight saving time is in the name.
const ZONES = `z ut utc gmt wet etc/gmt etc/utc 0, west bst cet mez met 1, cest mesz mest eet sast 2, eest msk 3,
  ist 5.5, sgt hkt awst 8, jst kst 9, acst 9.5, aest 10, acdt 10.5, aedt 11, nzst 12, nzdt 13,
  ndt -2.5, brt art adt -3, nst -3.5, ast edt at -4, est et cdt -5, cst ct mdt -6, mst mt pdt -7,
  pst pt akdt -8, akst -9, hst -10`

const ZONE_HOURS: ReadonlyMap<string, number> = new Map(
  ZONES.split(',').flatMap((group) => {
    const names = group.trim().split(/\s+/)
    const hours = Number(names.pop())
    return names.map((name) => [name, hours] as const)
  }),
)

/** 1 to 12, or undefined for a word that names no month. */
export function monthNumber(word: string): number | undefined {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS.find(({ start }) => folded.startsWith(start))?.number
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

/** Whether the word says "before noon" or "after noon"; undefined for any other. */
export function isAfternoonWord(word: string): boolean | undefined {
  if (/^(?:pm|p\.m\.?|오후|午後|下午|μμ|μ\.μ\.)$/iu.test(word)) return true
  return /^(?:am|a\.m\.?|오전|午前|上午|πμ|π\.μ\.)$/iu.test(word) ? false : undefined
}
