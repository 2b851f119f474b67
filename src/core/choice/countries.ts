/**
 * A country whose English-language press writes for its own readers: what its schools, courts and banks do is news there
 * and nowhere else. China, Japan or the Gulf are not here, because what happens there is told to everybody.
 */
export type Country = {
  name: string
  zones: readonly string[]
  /** What names it in a headline; for some no word does, because too much of the world's trade goes through them. */
  words: string
  /** Papers without the country's own ending in their address. */
  hosts: string
}

/** By their codes in ISO 3166, which are also the endings of their addresses. */
export const COUNTRIES: Readonly<Record<string, Country>> = {
  IN: {
    name: 'India',
    zones: ['Asia/Kolkata', 'Asia/Calcutta'],
    words: `india; indian; rupee; crore; lakh; rbi; sebi; irdai; psb; lok sabha; new delhi; delhi; mumbai;
      bengaluru; hyderabad; chennai; kolkata; maharashtra; gujarat; karnataka; telangana; kerala; tamil nadu; odisha;
      punjab; uttar pradesh; andhra; rajasthan; bihar; kharif; sensex; nifty`,
    hosts: `thehindu.com thehindubusinessline.com indiatimes.com ndtv.com ndtvprofit.com livemint.com moneycontrol.com
      business-standard.com financialexpress.com indianexpress.com hindustantimes.com cnbctv18.com`,
  },
  HK: {
    name: 'Hong Kong',
    zones: ['Asia/Hong_Kong', 'Asia/Macau'],
    words: 'hong kong; hongkonger; hang seng; kowloon',
    hosts: 'scmp.com',
  },
  PK: {
    name: 'Pakistan',
    zones: ['Asia/Karachi'],
    words: 'pakistan; pakistani; karachi; lahore; islamabad',
    hosts: 'dawn.com',
  },
  BD: {
    name: 'Bangladesh',
    zones: ['Asia/Dhaka'],
    words: 'bangladesh; bangladeshi; dhaka',
    hosts: 'thedailystar.net',
  },
  LK: {
    name: 'Sri Lanka',
    zones: ['Asia/Colombo'],
    words: 'sri lanka; sri lankan',
    hosts: '',
  },
  NG: {
    name: 'Nigeria',
    zones: ['Africa/Lagos'],
    words: 'nigeria; nigerian; naira; lagos; abuja',
    hosts: 'punchng.com',
  },
  KE: {
    name: 'Kenya',
    zones: ['Africa/Nairobi'],
    words: 'kenya; kenyan; nairobi',
    hosts: 'nation.africa businessdailyafrica.com',
  },
  UG: {
    name: 'Uganda',
    zones: ['Africa/Kampala'],
    words: 'uganda; ugandan; kampala',
    hosts: '',
  },
  GH: {
    name: 'Ghana',
    zones: ['Africa/Accra'],
    words: 'ghana; ghanaian; accra',
    hosts: '',
  },
  ZW: {
    name: 'Zimbabwe',
    zones: ['Africa/Harare'],
    words: 'zimbabwe; zimbabwean; harare',
    hosts: '',
  },
  SG: { name: 'Singapore', zones: ['Asia/Singapore'], words: '', hosts: 'straitstimes.com' },
  MY: { name: 'Malaysia', zones: ['Asia/Kuala_Lumpur'], words: '', hosts: '' },
  TH: { name: 'Thailand', zones: ['Asia/Bangkok'], words: '', hosts: 'bangkokpost.com' },
  ID: { name: 'Indonesia', zones: ['Asia/Jakarta'], words: '', hosts: 'thejakartapost.com' },
  PH: { name: 'the Philippines', zones: ['Asia/Manila'], words: '', hosts: 'inquirer.net' },
}
