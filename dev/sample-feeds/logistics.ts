import type { SampleFeed } from './sample-feed.ts'

export const LOGISTICS: readonly SampleFeed[] = [
  {
    id: 'harbour-and-haul',
    title: 'Harbour & Haul',
    site: 'https://harbourandhaul.example',
    format: 'rdf',
    kind: 'article',
    sector: 'logistics',
    items: [
      {
        title: 'Container port books lorries by the quarter hour',
        summary:
          'Appointments cut queues at the container port from 70 to 18 minutes and won over the hauliers within a month.',
      },
      {
        title: 'Rail freight takes the night shift',
        summary:
          'Parcels ride in converted passenger trains after midnight. Rail freight beats the motorway by an hour.',
      },
      {
        title: 'Electric trucks on fixed routes: the sums add up',
        summary:
          'Trucking firms with depots at both ends save nine per cent a kilometre. Longer routes must wait for chargers.',
      },
      {
        title: 'Warehouse automation that starts with the shelves',
        summary:
          'Re-slotting fast movers saved more steps than the first robots. Warehouse automation came second.',
      },
      {
        title: 'Freight rates settle after a stormy autumn',
        summary: 'Spot freight rates fell for the sixth week as ships returned to shorter routes.',
      },
      {
        title: 'Freight forwarder shares its delays with customers first',
        summary:
          'An automatic message before the customer asks. The freight forwarder lost no account this year.',
      },
      {
        title: 'Cold chain: the last hundred metres matter most',
        summary: 'Loggers in 5,000 boxes show where vaccines warm up: on the pavement outside.',
      },
      {
        title: 'Haulage depots that drivers like',
        summary:
          'Showers, safe parking, proper food. The haulage firm fills its vacancies without a bonus.',
      },
      {
        title: 'Air cargo learns to share pallets',
        summary:
          'Two forwarders combine half loads. Air cargo capacity rises without another flight.',
      },
      {
        title: 'A small port digitises its paperwork in a year',
        summary:
          'One form, one window, one helpful person. The port operator now lends its templates.',
      },
      {
        title: 'Parcel lockers under station clocks',
        summary:
          'Commuters collect on the way home. Parcel delivery costs fell by a third in the test area.',
      },
      {
        title: 'Shipping line slows down to arrive on time',
        summary:
          'Steadier speed saved fuel and made berths predictable, a shipping line reports after a year.',
      },
      {
        title: 'Lead times fall below pre-shortage levels',
        summary:
          'Buyers cut safety stock as lead times shorten; planners warn against cutting too deep.',
      },
      {
        title: '3PL contracts with shared savings',
        summary:
          'Open books and a split of gains keep a 3PL and its retailer together for ten years.',
      },
      {
        title: 'Canal detours teach planners to hold options',
        summary:
          'Three routes, three carriers, one dashboard: supply chain teams describe what they kept from the crisis.',
      },
    ],
  },
  {
    id: 'supply-lines',
    title: 'Supply Lines',
    site: 'https://supplylines.example',
    format: 'atom',
    kind: 'article',
    sector: 'logistics',
    items: [
      {
        title: 'Supply chain management without a control tower',
        summary:
          'Weekly calls with ten suppliers found more trouble earlier than the expensive screen did.',
      },
      {
        title: 'Warehousing near the customer, in old cinemas',
        summary: 'High ceilings and central addresses: warehousing finds unusual homes.',
      },
      {
        title: 'Courier firm lets drivers redraw their rounds',
        summary:
          'Local knowledge beat the route planner on one street in four. The courier firm now asks first.',
      },
      {
        title: 'Third-party logistics for farm shops',
        summary:
          'Shared vans bring forty producers to town. Third-party logistics, on a village scale.',
      },
      {
        title: 'Customs in ten minutes: a pre-check that works',
        summary:
          'Logistics groups submit early and fix errors before the border. Nine in ten lorries do not stop.',
      },
      {
        title: 'Returns as a supply chain of their own',
        summary:
          'Sorting at the shop saved two journeys. The logistics centre resells within a week.',
      },
      {
        title: 'Truckload or half: matching platforms compared',
        summary:
          'Five services fill empty runs. The best one phones. Truckload prices fell by six per cent.',
      },
      {
        title: 'Public transport carries parcels off-peak',
        summary:
          'Bus operators earn from empty luggage bays in a rural pilot. Public transport stays on time.',
      },
      {
        title: 'Dockworkers and automation: an agreement in plain words',
        summary:
          'Training for all, no forced exits, gains shared. Dockworkers voted for cranes they will run from a desk.',
      },
      {
        title: 'Hydrogen or battery for forklifts?',
        summary:
          'Two warehouses, one year, all figures published. Batteries won on cost, hydrogen on winter mornings.',
      },
      {
        title: 'What a shipment’s carbon label should say',
        summary:
          'Shippers want one number they can check. Three logistics firms agree on the method.',
      },
      {
        title: 'Tanker trucks clean with less water',
        summary: 'Recycling rinse water saved a depot 40 per cent and earned it a new customer.',
      },
      {
        title: 'Airline opens its hold to small exporters',
        summary: 'Weekly slots and simple prices: 60 firms send their first air transport pallet.',
      },
      {
        title: 'Postal service tests two-speed letters',
        summary:
          'Fast or slow, at two prices. The postal service keeps its promise more often at both.',
      },
      {
        title: 'Inventory accuracy starts at the door',
        summary:
          'Weighing every inbound pallet found errors worth a full-time job. Warehouse staff asked for the scale.',
      },
    ],
  },
]
