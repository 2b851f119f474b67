import type { SampleFeed } from './sample-feed.ts'

export const RETAIL: readonly SampleFeed[] = [
  {
    id: 'shelf-and-street',
    title: 'Shelf & Street',
    site: 'https://shelfandstreet.example',
    format: 'rss',
    kind: 'article',
    sector: 'retail-consumer',
    items: [
      {
        title: 'Footfall returns to the high street on Thursdays',
        summary:
          'Late opening, music and free buses lifted footfall by 14 per cent in six towns. The high street found its evening again.',
      },
      {
        title: 'Supermarket tries shelves without price promotion',
        summary:
          'One honest price all year. After a dip, the supermarket sells as much and throws away less.',
      },
      {
        title: 'Click and collect moves to the corner shop',
        summary:
          'Parcels bring 300 people a week to a convenience store, and every third buys something.',
      },
      {
        title: 'Private label wins over the careful cook',
        summary:
          'Better recipes, plain packs: private label now makes up half the basket at a grocery chain.',
      },
      {
        title: 'Self-checkout, but with a person',
        summary:
          'Staffed help points doubled satisfaction with self-checkout and cut losses as well.',
      },
      {
        title: 'Department store rents out its windows',
        summary:
          'Local makers pay by the week. The department store says same-store sales rose with the footfall.',
      },
      {
        title: 'Repair counters pay their way',
        summary:
          'An apparel brand mends its own jackets for a small fee. Customers come back more often and buy better.',
      },
      {
        title: 'A discounter opens on the ring road, and the centre copes',
        summary:
          'Market stalls changed their hours, bakers their bread. Retail sales in the old town fell by only two per cent.',
      },
      {
        title: 'Online retailer drops free returns, keeps its shoppers',
        summary: 'Fit advice and honest photographs made the difference for the online retailer.',
      },
      {
        title: 'Loyalty card without a profile',
        summary:
          'Stamps instead of data: a loyalty card of paper and ink draws a queue in the age of apps.',
      },
      {
        title: 'Wholesaler lends its vans to small shops',
        summary: 'Shared deliveries before seven cut costs for eighty retailers.',
      },
      {
        title: 'Consumer confidence edges up before the holidays',
        summary:
          'People plan to spend a little more, on fewer things. Retailers stock accordingly.',
      },
      {
        title: 'Shoplifting falls where staff know names',
        summary:
          'Greeting at the door and regular shifts worked better than gates, a trial in forty stores finds.',
      },
      {
        title: 'Luxury goods, second life first',
        summary:
          'A luxury brand sells its own used bags beside the new ones and sees younger shoppers.',
      },
      {
        title: 'Shopping centre becomes a clinic, a library and some shops',
        summary: 'Mixed use filled the empty half of a shopping centre within a year.',
      },
    ],
  },
  {
    id: 'consumer-goods-letter',
    title: 'The Consumer Goods Letter',
    site: 'https://consumergoodsletter.example',
    format: 'json',
    kind: 'article',
    sector: 'retail-consumer',
    items: [
      {
        title: 'Refill stations leave the niche',
        summary:
          'Three FMCG makers agree on one bottle. Refills reach eight per cent of sales in the test region.',
      },
      {
        title: 'Direct-to-consumer brands go to market, literally',
        summary:
          'A stall on Saturday costs less than a click. Direct-to-consumer firms learn from faces.',
      },
      {
        title: 'Omnichannel means one stock list',
        summary:
          'A shoe seller joined its stock lists and sold 12 per cent more at full price. Omnichannel needed no new app.',
      },
      {
        title: 'Shrinking packs, growing distrust',
        summary:
          'Shoppers notice. Consumer goods firms that print the change keep more customers than those that hide it.',
      },
      {
        title: 'Retail media: useful when it answers a question',
        summary:
          'Ads next to recipes do well, banners do not. Retail media budgets move accordingly.',
      },
      {
        title: 'Last-mile delivery by cargo bike reaches break-even',
        summary:
          'Dense routes and a depot under a bridge: last-mile delivery at a profit in a hilly city.',
      },
      {
        title: 'Fast fashion slows down on purpose',
        summary:
          'Four collections instead of twelve. The label’s margins rose and its returns fell.',
      },
      {
        title: 'E-commerce photographs that cut returns',
        summary: 'Three body sizes and one unedited picture. E-commerce returns fell by a fifth.',
      },
      {
        title: 'Household goods made to be mended',
        summary:
          'A kettle with six screws and a parts shop sells out. Household goods designers take notes.',
      },
      {
        title: 'Black Friday, quieter by design',
        summary:
          'Spreading offers over three weeks saved a warehouse from overtime and shoppers from queues.',
      },
      {
        title: 'Social commerce grows up: fewer influencers, more experts',
        summary:
          'Gardeners sell spades better than celebrities do. Social commerce conversion doubled.',
      },
      {
        title: 'Business rates reform: winners by street',
        summary: 'A map shows how new business rates would change for 400,000 shops.',
      },
      {
        title: 'Store openings outnumber store closures for once',
        summary:
          'Bakers, barbers and bike shops lead the store openings; banks and phone shops leave.',
      },
      {
        title: 'Convenience store turns evening kitchen',
        summary: 'Hot meals from six to nine brought a convenience store a new set of neighbours.',
      },
      {
        title: 'CPG makers test honest claims',
        summary:
          '"Cleans well at 20 degrees" sold better than "revolutionary". A CPG panel of 3,000 homes explains why.',
      },
    ],
  },
]
