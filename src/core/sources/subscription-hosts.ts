import { siteHost } from '../application/site.ts'

/** Publishers most of whose articles ask for a subscription. No list holds them all, and some articles are free. */
const HOSTS = new Set(
  `ft.com wsj.com economist.com bloomberg.com nytimes.com washingtonpost.com thetimes.co.uk telegraph.co.uk
  barrons.com hbr.org theinformation.com foreignaffairs.com foreignpolicy.com newyorker.com theatlantic.com wired.com
  businessinsider.com fortune.com latimes.com bostonglobe.com chicagotribune.com seekingalpha.com statnews.com
  endpts.com politico.eu spectator.co.uk newstatesman.com theathletic.com scmp.com nikkei.com asia.nikkei.com
  afr.com smh.com.au theage.com.au theaustralian.com.au globeandmail.com theglobeandmail.com irishtimes.com
  handelsblatt.com faz.net sueddeutsche.de zeit.de spiegel.de lemonde.fr lefigaro.fr lesechos.fr elpais.com
  elmundo.es expansion.com corriere.it repubblica.it ilsole24ore.com nzz.ch fd.nl nrc.nl volkskrant.nl
  adweek.com digiday.com americanbanker.com law360.com platts.com argusmedia.com lloydslist.com tradewindsnews.com
  upstreamonline.com rechargenews.com insurancejournal.com modernhealthcare.com chronicle.com hrmagazine.co.uk
  nature.com science.org sciencedirect.com`.split(/\s+/),
)

/** Whether the publisher is known for subscriptions: "ft.com", "amp.ft.com". */
export function isSubscriptionHost(url: string): boolean {
  const labels = siteHost(url)?.split('.') ?? []
  return labels.some((_, index) => HOSTS.has(labels.slice(index).join('.')))
}
