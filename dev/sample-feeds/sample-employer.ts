const DATA = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Corporation',
      name: 'Example Energy',
      alternateName: ['ExEn'],
      parentOrganization: { '@type': 'Organization', name: 'Example Utilities Group' },
    },
    { '@type': 'Product', name: 'GridMate' },
    { '@type': 'Product', name: 'TideBox' },
  ],
}
const POSTING = {
  '@type': 'JobPosting',
  title: 'Grid Planning Engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Example Energy' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'UK' },
  },
}
const script = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

/** Pages of the sample employer by their paths: what it says of itself, and a posting. */
export const SAMPLE_PAGES: Readonly<Record<string, string>> = {
  '/example-energy': `<!doctype html><html lang="en"><head><title>Example Energy</title>
    <meta name="description" content="Example Energy runs the power grid and battery storage for two million homes.">
    ${script(DATA)}</head><body><h1>The grid, run well</h1><a href="/newsroom">Newsroom</a></body></html>`,
  '/example-energy/jobs/1': `<!doctype html><html lang="en"><head><title>Grid Planning Engineer</title>
    ${script(POSTING)}</head><body><h1>Grid Planning Engineer</h1></body></html>`,
}
