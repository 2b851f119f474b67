/** Pages of employers, written for this test in the shapes that sites have; each with what it says of itself. */
export type EmployerSample = {
  site: string
  html: string
  says: { sectorId: string | undefined; aliases: string[]; products: string[]; news: string }
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

export const EMPLOYER = 'Harbour Wind'
export const PAGE_URL = 'https://www.harbourwind.example/'

export const EMPLOYER_SAMPLES: readonly EmployerSample[] = [
  {
    site: 'a firm with everything in its data',
    html: page(
      `<title>Harbour Wind – power from the sea</title>
       <meta name="description" content="Harbour Wind builds offshore wind farms and battery storage for the power grid.">
       <link rel="alternate" type="application/rss+xml" title="News" href="/news/feed.xml">
       ${ld({
         '@context': 'https://schema.org',
         '@graph': [
           {
             '@type': 'Corporation',
             name: 'Harbour Wind',
             legalName: 'Harbour Wind Holdings plc',
             alternateName: ['HWE', 'Harbour Wind Energy'],
             parentOrganization: { '@type': 'Organization', name: 'Northsea Utilities Group' },
           },
           { '@type': 'Product', name: 'TideBox' },
           { '@type': 'Product', name: 'GridMate' },
         ],
       })}`,
      '<h1>Power from the sea</h1><a href="/newsroom">Newsroom</a>',
    ),
    says: {
      sectorId: 'power-utilities',
      aliases: ['HWE', 'Harbour Wind Energy', 'Northsea Utilities'],
      products: ['TideBox', 'GridMate'],
      news: 'https://www.harbourwind.example/news/feed.xml',
    },
  },
  {
    site: 'a software firm with menus only',
    html: page(
      `<title>Ledgerly | Accounting software for small firms</title>${meta('og:site_name', 'Ledgerly')}${meta('og:description', 'Cloud software and a SaaS platform for developers: open source APIs, Kubernetes and DevOps tools.')}`,
      `<nav><a href="/products/invoice-hero">Invoice Hero</a><a href="/products/payday/">Payday</a>
       <a href="/products/all-products">All products</a><a href="https://other.example/products/not-ours">Not Ours</a>
       <a href="/press">Press</a></nav><h1>Software that ships</h1>`,
    ),
    says: {
      sectorId: 'software',
      aliases: ['Ledgerly'],
      products: ['Invoice Hero', 'Payday'],
      news: 'https://www.harbourwind.example/press',
    },
  },
  {
    site: 'a hospital',
    html: page(
      `<title>St Brannock Hospital Trust</title><meta name="description" content="Our hospital cares for patients: nursing, primary care, emergency department and mental health services.">${ld({ '@type': 'Hospital', name: 'St Brannock Hospital Trust', alternateName: 'Brannock' })}`,
    ),
    says: {
      sectorId: 'healthcare',
      aliases: ['St Brannock Hospital Trust', 'Brannock'],
      products: [],
      news: '',
    },
  },
  {
    site: 'a page that says nothing',
    html: page('<title>Home</title>', '<h1>Welcome</h1>'),
    says: { sectorId: undefined, aliases: [], products: [], news: '' },
  },
]
