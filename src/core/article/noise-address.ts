/**
 * What the address of an item tells of it. Papers keep what is not news of a sector in sections of their own, and some are
 * written for traders or for one side alone.
 */
const SECTIONS: readonly (readonly [noise: string, section: RegExp])[] = [
  [
    'an opinion',
    /\/(?:opinions?|op-?eds?|editorials?|columnists?|commentisfree|commentary|commentaries)(?:\/|$|-(?!polls?\b))/i,
  ],
  [
    'a broadcast',
    /\/(?:videos?|videoshow|podcasts?|audio|live-?coverage|live-?blogs?|slideshows?|photostory|photos|galleries)\//i,
  ],
  [
    'advice for consumers',
    /\/(?:personal-finance|lifestyle|life-style|celebrity|celebrities|showbiz|gossip|horoscopes?|recipes?|coupons?|shopping|gift-guides?|trending(?:-[a-z]+)?)\//i,
  ],
  ['about crime', /\/(?:law-and-crime|crime|crime-and-justice|crime-courts)\//i],
  [
    'a stock tip',
    /\/(?:stock-lists|stock-market-today|etfs-and-funds|how-to-invest|market-trend|expert-view|forex|forex-news|ipo-gmp)\//i,
  ],
  ['a filing', /\/(?:enforcement|recovery-proceedings|corporate-announcements)\//i],
]
const ANY_SECTION = new RegExp(SECTIONS.map(([, { source }]) => source).join('|'), 'i')

const HOSTS: readonly (readonly [noise: string, hosts: string])[] = [
  [
    'an opinion',
    `project-syndicate.org jacobin.com jacobinmag.com nationalreview.com thenation.com reason.com newstatesman.com
    unherd.com quillette.com theamericanconservative.com currentaffairs.org motherjones.com thebulwark.com
    dissentmagazine.org tribunemag.co.uk lrb.co.uk nybooks.com`,
  ],
  [
    'a stock tip',
    `seekingalpha.com fool.com fool.co.uk zacks.com simplywall.st investorplace.com tipranks.com marketbeat.com
    insidermonkey.com gurufocus.com stocktwits.com 247wallst.com acquirersmultiple.com`,
  ],
  ['a filing', 'nseindia.com bseindia.com'],
]
const HOST_NOISE = new Map(
  HOSTS.flatMap(([noise, hosts]) => hosts.split(/\s+/).map((host) => [host, noise] as const)),
)

/** What makes an item no reading for an interviewer, by its address alone. */
export function addressNoise(url: string): string | undefined {
  const hostAt = url.indexOf('//') + 2
  const pathAt = url.indexOf('/', hostAt)
  if (pathAt < 0) return undefined
  return hostNoise(url.slice(hostAt, pathAt)) ?? sectionNoise(url.slice(pathAt))
}

/** Of a host, or of the site that it is a part of. */
function hostNoise(host: string): string | undefined {
  let rest = host
  for (;;) {
    const noise = HOST_NOISE.get(rest)
    const dot = rest.indexOf('.')
    if (noise !== undefined || dot < 0) return noise
    rest = rest.slice(dot + 1)
  }
}

function sectionNoise(path: string): string | undefined {
  if (!ANY_SECTION.test(path)) return undefined
  return SECTIONS.find(([, section]) => section.test(path))?.[0]
}
