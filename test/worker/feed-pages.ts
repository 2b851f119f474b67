/** Half past seven in Berlin on Thursday 12 March 2026, the tenth day after the interview. */
export const DUE = new Date('2026-03-12T06:30:00Z')

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel>
    <title>Grid Journal</title><link>https://journal.example/</link><description/>
    <item>
      <title>Grid operators plan for a summer of battery storage</title>
      <link>https://journal.example/summer?utm_source=rss</link>
      <pubDate>Wed, 11 Mar 2026 08:00:00 GMT</pubDate>
      <description><![CDATA[<p>Three transmission operators publish what they expect of
        <b>battery storage</b> on the power grid.</p><p>Peak demand stays.</p>]]></description>
    </item>
  </channel>
</rss>`

const ATOM = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Utility Weekly</title><link href="https://weekly.example/"/>
  <id>https://weekly.example/</id><updated>2026-03-10T09:00:00Z</updated>
  <entry>
    <title type="html">Utility finishes a substation two years early</title>
    <id>tag:weekly.example,2026:1</id><updated>2026-03-10T09:00:00Z</updated>
    <link href="/substation"/>
    <summary>The substation connects an offshore wind farm to the transmission grid.</summary>
  </entry>
</feed>`

const RDF = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://meter.example/"><title>Meter Notes</title>
    <link>https://meter.example/</link><description/></channel>
  <item rdf:about="https://meter.example/demand">
    <title>What smart meters taught a city utility about demand</title>
    <link>https://meter.example/demand</link><dc:date>2026-03-09T12:00:00+01:00</dc:date>
    <description>Electricity demand at night moved more than tariffs had foreseen.</description>
  </item>
</rdf:RDF>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Interconnection Desk',
  items: [
    {
      id: '1',
      url: 'https://desk.example/hybrid',
      title: 'Regulator opens the interconnection queue to hybrid plants',
      content_html: '<p>Solar farms with battery storage may share one grid connection.</p>',
      date_published: '2026-03-08T10:00:00Z',
    },
  ],
})

/** An ampersand and a tag that the strict parser refuses. */
const BROKEN = `<rss version="2.0"><channel><title>Lines & Cables</title>
  <item><title>Transmission line upgrade doubles capacity with new conductors</title>
    <link>https://lines.example/upgrade</link><pubDate>Sat, 07 Mar 2026 10:00:00 GMT</pubDate>
    <description>The electric utility reused the old pylons.<br></description></item>
</channel></rss>`

/** One publisher a format, each with a story about the grid. */
export const FEED_PAGES = {
  '/rss': RSS,
  '/atom': ATOM,
  '/rdf': RDF,
  '/json': JSON_FEED,
  '/broken': BROKEN,
} as const
