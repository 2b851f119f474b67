// Query parameters that tell a publisher where a click came from and change nothing on the page.
// Grouped by who sets them; written in lower case and compared without regard to case.

/** Every parameter that begins like this. */
export const TRACKING_PREFIXES: readonly string[] = [
  'utm_', // Urchin, Google Analytics: https://support.google.com/analytics/answer/1033863
  'mtm_', // Matomo: https://matomo.org/faq/how-to/what-parameters-are-available-in-the-url-builder/
  'matomo_',
  'pk_', // Matomo when it was Piwik
  'piwik_',
  'hsa_', // HubSpot advertising
  '_hs', // HubSpot mail: _hsenc, _hsmi
  'hmb_', // Humble Bundle
  'oly_', // Omeda mail: oly_anon_id, oly_enc_id
  'vero_', // Vero mail
  'ns_', // Comscore: ns_mchannel, ns_source, ns_campaign, ns_linkname, ns_fee
  'wt_', // Mapp, formerly Webtrekk: wt_mc, wt_zmc
  'wt.', // Webtrends
  'at_', // Piano, formerly AT Internet: at_medium, at_campaign, at_custom1
  'guce_', // Yahoo
  'itm_', // links within a site: itm_source, itm_medium
]

export const TRACKING_NAMES: readonly string[] = [
  // Google
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid'],
  ...['ga_source', 'ga_medium', 'ga_campaign', 'ga_term', 'ga_content', '_ga', '_gl'],
  // Meta
  ...['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_source', 'fb_ref', 'fb_comment_id'],
  ...['action_object_map', 'action_type_map', 'action_ref_map', 'igsh', 'igshid'],
  // Microsoft, X, LinkedIn, Reddit, TikTok, Yandex
  ...['msclkid', 'cvid', 'ocid', 'twclid', 'ref_src', 'ref_url', 'li_fat_id', 'trk', 'trkinfo'],
  ...['rdt_cid', 'ttclid', 'yclid', 'ysclid', '_openstat'],
  // Mail services: Mailchimp, Marketo, MailerLite, Klaviyo, Drip, Bronto, Iterable, Beehiiv, Convertkit
  ...['mc_cid', 'mc_eid', 'mc_tc', 'mkt_tok', 'ml_subscriber', 'ml_subscriber_hash', '_ke', '_kx'],
  ...['__s', '_bta_tid', '_bta_c', 'trk_contact', 'trk_msg', 'trk_module', 'trk_sid'],
  ...['iterable_campaign', '_bhlid', 'ck_subscriber_id', 'hsctatracking'],
  // Adobe, IBM, Wicked Reports, Branch, Adjust, Awin
  ...[
    's_cid',
    's_kwcid',
    'ef_id',
    'sc_campaign',
    'sc_channel',
    'cm_mmc',
    'wickedid',
    'wickedsource',
  ],
  ...['_branch_match_id', 'rb_clickid', 'awc', 'zanpid', 'otc'],
  // News sites: New York Times, BBC, CNN, Bloomberg, Guardian, Yahoo
  ...['smid', 'smtyp', 'emc', 'xtor', 'cmpid', 'icid', 'ncid', 'guccounter'],
  ...['soc_src', 'soc_trk', 'ftag', 'ftcamp', 'sr_share', 'traffic_source', 'sref'],
]

/** Names that mean something else elsewhere, so they go only when the value says "came from the feed". */
export const FEED_MARKERS: readonly string[] = [
  ...[
    'ref',
    'source',
    'src',
    'from',
    'via',
    'partner',
    'origin',
    'medium',
    'cmp',
    'feature',
    'mod',
  ],
]

export const FEED_VALUES: readonly string[] = ['rss', 'atom', 'feed', 'feeds', 'newsletter']
