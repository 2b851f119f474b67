/** Pages in the shapes of the big career sites, written for this test; each with what it names. */
export type CareerPage = {
  site: string
  html: string
  names: { employer: string; role: string; place: string }
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const address = (locality: string, region: string, country: unknown) => ({
  '@type': 'Place',
  address: {
    '@type': 'PostalAddress',
    addressLocality: locality,
    addressRegion: region,
    addressCountry: country,
  },
})

export const CAREER_PAGES: readonly CareerPage[] = [
  {
    site: 'Greenhouse, a board of its own',
    html: page(
      '<title>Job Application for Grid Planning Engineer at Harbour Wind</title><meta property="og:title" content="Grid Planning Engineer">',
      `<h1 class="app-title">Grid Planning Engineer</h1><span class="company-name">at Harbour Wind</span>
       <div class="location">Leeds, England, United Kingdom</div>`,
    ),
    names: { employer: 'Harbour Wind', role: 'Grid Planning Engineer', place: '' },
  },
  {
    site: 'Greenhouse, with data',
    html: page(
      `<title>Senior Accountant</title>${ld({ '@context': 'http://schema.org/', '@type': 'JobPosting', title: 'Senior Accountant', hiringOrganization: { '@type': 'Organization', name: 'Brightwell Foods', logo: 'x' }, jobLocation: address('Chicago', 'IL', 'US') })}`,
    ),
    names: { employer: 'Brightwell Foods', role: 'Senior Accountant', place: 'Chicago, IL, US' },
  },
  {
    site: 'Lever',
    html: page(
      `<title>Northlake Robotics - Controls Engineer</title>${ld({ '@type': 'JobPosting', title: 'Controls Engineer', hiringOrganization: { '@type': 'Organization', name: 'Northlake Robotics' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Rotterdam', addressRegion: null, addressCountry: 'NL' } } })}`,
      '<h2>Controls Engineer</h2>',
    ),
    names: { employer: 'Northlake Robotics', role: 'Controls Engineer', place: 'Rotterdam, NL' },
  },
  {
    site: 'Workday',
    html: page(
      `<title></title><meta property="og:title" content="Clinical Data Manager"><meta property="og:site_name" content="Workday">${ld({ '@type': 'JobPosting', title: 'Clinical Data Manager', hiringOrganization: { name: 'Aldermoor Pharma Ltd', '@type': 'Organization' }, jobLocation: [address('Basel', '', 'Switzerland'), address('Boston', 'MA', 'US')], jobLocationType: 'TELECOMMUTE' })}`,
      '<div id="root"></div>',
    ),
    names: {
      employer: 'Aldermoor Pharma Ltd',
      role: 'Clinical Data Manager',
      place: 'Basel, Switzerland (remote)',
    },
  },
  {
    site: 'Ashby',
    html: page(
      `<title>Staff Engineer @ Quillstone</title><meta name="description" content="x">${ld({ '@context': 'https://schema.org/', '@graph': [{ '@type': 'WebPage' }, { '@type': ['JobPosting'], title: 'Staff Engineer', hiringOrganization: 'Quillstone', jobLocation: { address: 'Remote, Europe' } }] })}`,
    ),
    names: { employer: 'Quillstone', role: 'Staff Engineer', place: 'Remote, Europe' },
  },
  {
    site: 'Ashby, drawn by script only',
    html: page('<title>Staff Engineer @ Quillstone</title>', '<div id="root"></div>'),
    names: { employer: 'Quillstone', role: 'Staff Engineer', place: '' },
  },
  {
    site: 'SmartRecruiters',
    html: page(
      '<title>Mirador Hotels Night Manager | SmartRecruiters</title><meta property="og:title" content="Mirador Hotels is hiring Night Manager in Porto, Portugal"><meta property="og:site_name" content="SmartRecruiters">',
      '<h1 class="job-title">Night Manager</h1>',
    ),
    names: { employer: 'Mirador Hotels', role: 'Night Manager', place: 'Porto, Portugal' },
  },
  {
    site: 'like LinkedIn',
    html: page(
      '<title>Tideway Insurance hiring Pricing Actuary in Dublin, Ireland | LinkedIn</title><meta property="og:site_name" content="LinkedIn">',
      '<h1>Pricing Actuary</h1><a class="topcard__org-name-link">Tideway Insurance</a>',
    ),
    names: { employer: 'Tideway Insurance', role: 'Pricing Actuary', place: 'Dublin, Ireland' },
  },
  {
    site: 'like Indeed',
    html: page(
      `<title>Warehouse Lead - Kettering - Indeed.com</title>${ld({ '@type': 'JobPosting', title: 'Warehouse Lead', hiringOrganization: { '@type': 'Organization', name: 'Fenland Logistics' }, jobLocation: address('Kettering', 'Northamptonshire', 'GB') })}`,
      '<h1>Warehouse Lead</h1>',
    ),
    names: {
      employer: 'Fenland Logistics',
      role: 'Warehouse Lead',
      place: 'Kettering, Northamptonshire, GB',
    },
  },
  {
    site: 'like Indeed, for a firm that hides its name',
    html: page(
      '<title>Warehouse Lead - Kettering - Indeed.com</title><meta property="og:site_name" content="Indeed.com">',
      '<h1>Warehouse Lead</h1><p>Our client is a leader in logistics.</p>',
    ),
    names: { employer: '', role: 'Warehouse Lead', place: '' },
  },
  {
    site: 'Teamtailor',
    html: page(
      `<title>Product Designer - Solvik</title><meta property="og:site_name" content="Solvik">`,
      '<h1>Product Designer</h1><dl><dt>Location</dt><dd>Malmö</dd></dl>',
    ),
    names: { employer: 'Solvik', role: 'Product Designer', place: 'Malmö' },
  },
  {
    site: 'Workable',
    html: page(
      `<title>Policy Officer - Clean Rivers Trust</title><meta property="og:title" content="Policy Officer at Clean Rivers Trust">`,
      '<h1>Policy Officer</h1>',
    ),
    names: { employer: 'Clean Rivers Trust', role: 'Policy Officer', place: '' },
  },
  {
    site: 'Personio',
    html: page(
      `<title>Einkäufer (m/w/d) | Jobs at Brandau Maschinenbau GmbH</title>${ld([{ '@type': 'JobPosting', title: 'Einkäufer (m/w/d)', hiringOrganization: { '@type': 'Organization', name: 'Brandau Maschinenbau GmbH' }, jobLocation: address('Kassel', '', { '@type': 'Country', name: 'DE' }) }])}`,
    ),
    names: {
      employer: 'Brandau Maschinenbau GmbH',
      role: 'Einkäufer (m/w/d)',
      place: 'Kassel, DE',
    },
  },
  {
    site: 'plain page of a firm',
    html: page(
      '<title>Bid Manager | Carrow & Dean Careers</title><meta property="og:site_name" content="Carrow &amp; Dean Careers">',
      '<h1>Bid Manager</h1><p>Location: Norwich</p><h2>About Carrow &amp; Dean</h2><p>We build bridges.</p>',
    ),
    names: { employer: 'Carrow & Dean', role: 'Bid Manager', place: 'Norwich' },
  },
  {
    site: 'plain page without any name',
    html: page(
      '<title>Careers</title>',
      '<h1>Assistant Editor</h1><h2>About us</h2><p>We print books.</p>',
    ),
    names: { employer: '', role: 'Assistant Editor', place: '' },
  },
  {
    site: 'a page whose data are broken',
    html: page(
      '<title>Ranger at Moorland Trust</title><script type="application/ld+json">{"@type":"JobPosting","title":"Ranger",}</script>',
    ),
    names: { employer: 'Moorland Trust', role: 'Ranger', place: '' },
  },
]

export const PASTED_TEXTS: readonly CareerPage[] = [
  {
    site: 'labels',
    html: 'Job title: Grid Planner\nCompany: Harbour Wind\nLocation: Leeds, UK\n\nWe plan grids.',
    names: { employer: 'Harbour Wind', role: 'Grid Planner', place: 'Leeds, UK' },
  },
  {
    site: 'a first line',
    html: 'Grid Planner at Harbour Wind\n\nWe are looking for a planner who loves maps.',
    names: { employer: 'Harbour Wind', role: 'Grid Planner', place: '' },
  },
  {
    site: 'a sentence',
    html: 'Grid jobs in the north.\nHarbour Wind is looking for a grid planner to join its team.',
    names: { employer: 'Harbour Wind', role: '', place: '' },
  },
  {
    site: 'a heading about the firm',
    html: 'The role\nYou will plan grids.\nAbout Harbour Wind\nWe run forty turbines.',
    names: { employer: 'Harbour Wind', role: '', place: '' },
  },
  {
    site: 'nobody named',
    html: 'Our client is looking for a planner.\nAbout us\nWe are a team of ten.\nAbout the role\nYou plan.',
    names: { employer: '', role: '', place: '' },
  },
]
