import type { SampleFeed } from './sample-feed.ts'

export const BANKING: readonly SampleFeed[] = [
  {
    id: 'ledger-and-lender',
    title: 'Ledger & Lender',
    site: 'https://ledgerandlender.example',
    format: 'rss',
    kind: 'article',
    sector: 'banking',
    items: [
      {
        title: 'Instant payments: what small banks changed to be on time',
        summary:
          'Round-the-clock instant payments needed new shift patterns more than new software. Four lenders share their checklists.',
      },
      {
        title: 'Open banking finds its everyday use: rent',
        summary:
          'Tenants prove income through open banking in two minutes. Landlords get a yes or no instead of a pile of statements.',
      },
      {
        title: 'Building society brings back the branch, for mornings',
        summary:
          'Shared counters in libraries open three mornings a week. The building society says savings grew where the bank branch had closed.',
      },
      {
        title: 'Net interest margin shrinks; fee income does not fill the gap',
        summary:
          'Mid-sized lenders expect net interest margin to fall by 20 basis points. Those with payroll accounts lose least.',
      },
      {
        title: 'Fraud teams share patterns, not customers',
        summary:
          'A consortium exchanges fingerprints of scams without personal data. Losses from false invoices halved at a commercial bank.',
      },
      {
        title: 'Mortgage lender pays for insulation advice',
        summary:
          'An energy check with each offer led one in five borrowers to add a green loan. Arrears are lower too, the mortgage lender says.',
      },
      {
        title: 'What the stress test results say about commercial property',
        summary:
          'The stress test results show enough capital, but offices in second-tier cities weigh on three banks.',
      },
      {
        title: 'Credit unions join forces on one core system',
        summary:
          'Twelve credit unions replaced eleven systems in two years by agreeing on products first.',
      },
      {
        title: 'The return of the savings book, as an app',
        summary:
          'A neobank shows one number and one goal. Teenagers and pensioners like it equally.',
      },
      {
        title: 'Anti-money laundering alerts: fewer and better',
        summary:
          'Tuning rules with investigators cut anti-money laundering alerts by 60 per cent and raised the share that led to a report.',
      },
      {
        title: 'Cross-border payments in two hours, with the fee up front',
        summary:
          'Six banks publish the full cost before a transfer leaves. Complaints about cross-border payments fell by two thirds.',
      },
      {
        title: 'Why a digital wallet needs a paper letter',
        summary:
          'Older customers trusted the digital wallet after a signed letter explained what happens when the phone is lost.',
      },
      {
        title: 'Small business loans decided in a day, by people',
        summary:
          'Local officers with a limit of 50,000 and good data beat both the committee and the algorithm in a bank lending trial.',
      },
      {
        title: 'Capital requirements: a plain reading of the final rules',
        summary:
          'The last part of Basel III arrives in steps. Retail banks gain time, trading books do not.',
      },
      {
        title: 'Financial inclusion begins with an address',
        summary:
          'Accepting a shelter’s address opened 8,000 accounts. Losses were lower than in the average book.',
      },
    ],
  },
  {
    id: 'payments-notebook',
    title: 'Payments Notebook',
    site: 'https://paymentsnotebook.example',
    format: 'atom',
    kind: 'article',
    sector: 'banking',
    items: [
      {
        title: 'Account-to-account checkout reaches one purchase in eight',
        summary:
          'Merchants like the fee, customers like the button. Refunds remain the weak point of open banking payments.',
      },
      {
        title: 'A stablecoin for suppliers: a pilot without speculation',
        summary:
          'Exporters settled invoices in a stablecoin at weekends and converted on Monday. The treasurer’s verdict: useful, dull, good.',
      },
      {
        title: 'Buy now pay later learns to say no',
        summary:
          'With affordability checks, buy now pay later approvals fell by nine per cent and defaults by forty.',
      },
      {
        title: 'Payment processor publishes its uptime by the minute',
        summary:
          'The payment processor hopes honesty will win contracts. Two rivals have followed.',
      },
      {
        title: 'Request to pay: polite, quick, underused',
        summary:
          'Utilities and landlords lead the adoption. Banks say the wording decides whether people answer.',
      },
      {
        title: 'Central bank digital currency trial ends with a shrug and a list',
        summary:
          'Shops found it as good as cards. The central bank notes what offline use still needs.',
      },
      {
        title: 'Fintech and bank, five years married',
        summary:
          'Partnerships last when the fintech owns the screen and the bank owns the risk, a survey of eighty pairs finds.',
      },
      {
        title: 'Credit card disputes, resolved in a chat',
        summary:
          'Letting shop and cardholder talk first settled six in ten credit card disputes without paperwork.',
      },
      {
        title: 'Know your customer, once',
        summary:
          'A shared identity check cut onboarding for business accounts from eleven days to two across five banks.',
      },
      {
        title: 'Cash is down, cash machines are shared',
        summary:
          'Four banks pooled their machines and kept every town within five kilometres of one.',
      },
      {
        title: 'Explaining a declined loan in two sentences',
        summary: 'Clear reasons raised satisfaction even among those refused consumer credit.',
      },
      {
        title: 'Foreign exchange fees on the first line',
        summary: 'A challenger bank prints the margin before the rate. Volume grew by a quarter.',
      },
      {
        title: 'Instant payroll: helpful or harmful?',
        summary:
          'Daily access to wages reduced overdrafts, but one user in ten drew it every day. Lenders add a gentle limit.',
      },
      {
        title: 'Tokenisation of deposits: three designs compared',
        summary:
          'A working group sets out how tokenisation keeps money on the banks’ books and what it costs.',
      },
      {
        title: 'What branch staff do now that counters are quiet',
        summary:
          'They call on farms, help with probate and teach scams. The retail bank calls it its best marketing.',
      },
    ],
  },
]
