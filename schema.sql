-- The database of Shortlist Digest. Safe to run again: every statement says "if not exists" or replaces itself.
-- Days that carry no time ("the final interview was on") are text 'YYYY-MM-DD'; moments are timestamptz.
-- Empty text means "not given"; null means "has not happened" or "does not apply".

create table if not exists sector (
  id text primary key,
  name text not null,
  position integer not null
);

create table if not exists account (
  id integer generated always as identity primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  time_zone text not null,
  -- Set when the owner of the address pressed the button behind the confirming link; nothing is sent before.
  confirmed_at timestamptz not null,
  -- Set by unsubscribing: no mail but sign-in links on request.
  mail_paused_at timestamptz,
  created_at timestamptz not null
);
-- Set by unsubscribing from the notices about sources; the drafts go on.
alter table account add column if not exists source_notices_stopped_at timestamptz;

-- Said twice on a voicemail.
alter table account add column if not exists phone text not null default '';

-- What a stranger typed into the form. It touches no account until the owner of the address confirms it.
create table if not exists submission (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  -- One form, sent twice by a double click, is one submission.
  form_id text not null unique,
  email text not null check (email = lower(email)),
  shortlist jsonb not null,
  created_at timestamptz not null,
  -- When its applications were added to the account, or it was discarded.
  settled_at timestamptz
);
create index if not exists submission_pending on submission (email) where settled_at is null;

create table if not exists application (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  account_id integer not null references account on delete cascade,
  employer text not null,
  employer_site text not null default '',
  employer_aliases text[] not null default '{}',
  sector_id text not null references sector,
  role text not null,
  interviewed_on text not null check (interviewed_on ~ '^\d{4}-\d{2}-\d{2}$'),
  interviewer_name text not null default '',
  salutation text not null default '',
  interviewer_email text not null default '',
  interviewer_time_zone text not null default '',
  topics text[] not null default '{}',
  strengths text[] not null default '{}',
  clear_up text not null default '',
  promised_on text check (promised_on ~ '^\d{4}-\d{2}-\d{2}$'),
  cadence_days integer not null default 10 check (cadence_days between 5 and 60),
  article_count integer not null default 3 check (article_count between 1 and 5),
  status text not null default 'active' check (status in ('active', 'paused', 'closed')),
  -- The earliest due time of anything that core/ladder wants prepared, a digest or another rung: the tick finds it by an
  -- index. (The name is older than the other rungs.)
  next_digest_at timestamptz,
  created_at timestamptz not null
);
-- Names by which the press speaks of the employer too, and firms that one does not praise to it.
alter table application add column if not exists products text[] not null default '{}';
alter table application add column if not exists rivals text[] not null default '{}';
-- Where the employer speaks for itself beside its site: a newsroom or a feed. Read by the candidate, never passed on.
alter table application add column if not exists employer_news text not null default '';
alter table application add column if not exists tone text not null default 'warm'
  check (tone in ('warm', 'crisp', 'formal'));
-- Which ladder of core/ladder/playbooks it follows. For 'hiring' the application is a candidate of the account's shortlist.
alter table application add column if not exists playbook text not null default 'candidate'
  check (playbook in ('candidate', 'hiring'));
-- Whose public holidays count, as in ISO 3166 ('DE'). Empty: derived from the recipient's time zone.
alter table application add column if not exists country text not null default '' check (country ~ '^([A-Z]{2})?$');
-- Days after the thank-you mail, the second mail and the first call.
alter table application add column if not exists second_mail_days integer not null default 7
  check (second_mail_days between 5 and 60);
alter table application add column if not exists first_call_days integer not null default 10
  check (first_call_days between 5 and 60);
alter table application add column if not exists second_call_days integer not null default 10
  check (second_call_days between 5 and 60);
-- Known at last: everything stops but for one graceful last mail.
alter table application add column if not exists outcome text not null default ''
  check (outcome in ('', 'offer', 'rejected', 'withdrew', 'role-closed', 'no-answer'));
alter table application drop constraint if exists application_outcome_closes,
  add constraint application_outcome_closes check (outcome = '' or status = 'closed');
-- Whether they said that one may call, and where.
alter table application add column if not exists calls text not null default 'unsaid'
  check (calls in ('unsaid', 'welcome', 'unwelcome'));
alter table application add column if not exists interviewer_phone text not null default '';
-- When the candidate answered, or skipped, the questions that are asked right after the interview.
alter table application add column if not exists debriefed_at timestamptz;
-- How it stands, as the next update to the candidate says.
alter table application add column if not exists hiring_status text not null default 'deciding'
  check (hiring_status in ('interviewing', 'deciding', 'approving', 'delayed'));
-- Counts the changes of what the details' form shows, so that a form opened before a change does not undo it.
alter table application add column if not exists version integer not null default 1;
-- A hiring team's candidates need no articles, so no sector either.
alter table application alter column sector_id drop not null;
alter table application drop constraint if exists application_sector_known,
  add constraint application_sector_known check (playbook = 'hiring' or sector_id is not null);
-- The same role at the same employer is the same application, however often the form is sent. A hiring team has one for
-- each candidate.
drop index if exists application_once;
create unique index if not exists application_once_for_each on application (
  account_id,
  lower(employer),
  lower(role),
  (case when playbook = 'hiring' then lower(coalesce(nullif(interviewer_email, ''), interviewer_name)) else '' end)
);
create index if not exists application_due on application (next_digest_at) where status = 'active';
-- Whose feeds are read: everybody's in a sector, or one account's.
drop index if exists application_sector;
create index if not exists application_reader on application (sector_id, account_id) where status = 'active';

-- Further people of an application: others who interviewed, or the recruiter in between. The first interviewer stands in
-- the application itself.
create table if not exists contact (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  account_id integer not null references account on delete cascade,
  application_id integer not null references application on delete cascade,
  kind text not null check (kind in ('interviewer', 'recruiter')),
  name text not null,
  salutation text not null default '',
  job_title text not null default '',
  email text not null default '',
  phone text not null default '',
  position integer not null,
  created_at timestamptz not null
);
create index if not exists contact_application on contact (application_id, position);
create unique index if not exists contact_one_recruiter on contact (application_id) where kind = 'recruiter';

-- Who helps whom: a coach entered this account's first applications. Only its owner lets the coach see the plan.
create table if not exists coaching (
  public_id uuid not null unique default gen_random_uuid(),
  coach_id integer not null references account on delete cascade,
  account_id integer not null references account on delete cascade,
  -- As the coach knows them.
  name text not null,
  shares_plan boolean not null,
  since timestamptz not null,
  primary key (coach_id, account_id),
  check (coach_id <> account_id)
);
create index if not exists coaching_account on coaching (account_id);
-- The coach who entered it for somebody else.
alter table submission add column if not exists coach_id integer references account on delete set null;
create index if not exists submission_coach on submission (coach_id) where coach_id is not null;

create table if not exists rule (
  id integer generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  application_id integer not null references application on delete cascade,
  kind text not null check (kind in ('prefer', 'avoid')),
  phrase text not null,
  unique (application_id, kind, phrase)
);
-- A rule is for one application, one sector or one feed; with none of them it is for everything of the account.
alter table rule alter column application_id drop not null;
alter table rule add column if not exists sector_id text references sector;
alter table rule drop constraint if exists rule_kind_check;
alter table rule add constraint rule_kind_check check (kind in ('prefer', 'avoid', 'never'));

create table if not exists feed (
  id integer generated always as identity primary key,
  url text not null unique,
  -- The address that the catalogue knows, once the publisher has moved the feed for good.
  moved_from text unique,
  title text not null,
  site text not null default '',
  kind text not null default 'article' check (kind in ('article', 'discussion')),
  language text not null default '',
  -- Sent back to the publisher byte by byte.
  etag text,
  last_modified text,
  body_hash text,
  state text not null default 'new' check (state in ('new', 'working', 'failing', 'gone')),
  next_fetch_at timestamptz not null default '-infinity',
  leased_until timestamptz not null default '-infinity',
  tried_at timestamptz,
  worked_at timestamptz,
  failure_count integer not null default 0,
  failure text not null default '',
  created_at timestamptz not null default now()
);
create index if not exists feed_due on feed (next_fetch_at) where state <> 'gone';
-- What the catalogue knows of it: in how many public lists it stands, and the day on which one vouched for it last.
alter table feed add column if not exists list_count integer not null default 0;
alter table feed add column if not exists is_checked boolean not null default false;
alter table feed add column if not exists vouched_on text;
alter table feed add column if not exists caution text not null default '';

alter table rule add column if not exists feed_id integer references feed on delete cascade;
alter table rule drop constraint if exists rule_scope_check;
alter table rule add constraint rule_scope_check check (num_nonnulls(application_id, sector_id, feed_id) <= 1);
create unique index if not exists rule_once
  on rule (account_id, kind, phrase, application_id, sector_id, feed_id) nulls not distinct;

-- Who reads a feed for which sector. The rows of no account are the catalogue; an account's own row wins over them.
create table if not exists source (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  account_id integer references account on delete cascade,
  feed_id integer not null references feed on delete cascade,
  sector_id text not null references sector,
  is_on boolean not null default true,
  -- Order within the sector: the catalogue lists the best evidence first.
  position integer not null default 0,
  unique nulls not distinct (account_id, feed_id, sector_id)
);
alter table source add column if not exists preference text not null default 'normal'
  check (preference in ('prefer', 'normal', 'less'));
alter table source add column if not exists muted_until timestamptz;
-- Read for this application alone; null: for all of the account in this sector.
alter table source add column if not exists application_id integer references application on delete cascade;
-- Removed by its owner, who may want it back; the tick forgets it a day later.
alter table source add column if not exists removed_at timestamptz;
create index if not exists source_removed on source (removed_at) where removed_at is not null;
create index if not exists source_feed on source (feed_id);
drop index if exists source_sector;
create index if not exists source_listed on source (sector_id) where account_id is null;
create index if not exists source_own on source (account_id, sector_id);

-- An address that somebody wants to add: it is read first, shown, and only then subscribed to.
create table if not exists feed_addition (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  account_id integer not null references account on delete cascade,
  -- What was entered at once is shown on one page.
  batch_id uuid not null,
  position integer not null,
  address text not null,
  -- The address to look at next: the typed one with its scheme, a guess, or the chosen feed's; then those to try after it.
  url text not null,
  guesses text[] not null default '{}',
  sector_id text not null references sector,
  application_id integer references application on delete cascade,
  -- Came in a list of subscriptions: whoever imports it has decided already.
  is_import boolean not null default false,
  -- How it was set where it comes from: preference, switched off.
  settings jsonb not null default '{}',
  state text not null default 'waiting'
    check (state in ('waiting', 'choose', 'found', 'chosen', 'added', 'known', 'failed')),
  -- Feeds that a page names, to choose from.
  choices jsonb not null default '[]',
  -- What was read: title, rhythm, the newest items.
  found jsonb,
  reason text not null default '',
  leased_until timestamptz not null default '-infinity',
  read_at timestamptz,
  created_at timestamptz not null,
  unique (batch_id, position)
);
create index if not exists feed_addition_open on feed_addition (leased_until) where state in ('waiting', 'chosen');
create index if not exists feed_addition_account on feed_addition (account_id, created_at);

create table if not exists article (
  id integer generated always as identity primary key,
  -- Canonical: no tracking parameters, no fragment.
  url text not null unique,
  title text not null,
  summary text not null default '',
  kind text not null default 'article' check (kind in ('article', 'discussion')),
  -- A feed that may speak for this address has brought it: others change nothing about it any more.
  is_trusted boolean not null default false,
  published_at timestamptz not null,
  first_seen_at timestamptz not null
);
create index if not exists article_age on article (first_seen_at);

create table if not exists article_feed (
  article_id integer not null references article on delete cascade,
  feed_id integer not null references feed on delete cascade,
  primary key (article_id, feed_id)
);
drop index if exists article_feed_feed;
create index if not exists article_feed_newest on article_feed (feed_id, article_id);

create table if not exists article_sector (
  article_id integer not null references article on delete cascade,
  sector_id text not null references sector,
  score real not null,
  terms text[] not null default '{}',
  -- log2(score) plus the publishing time in half-lives: the order by this number is the order by decayed score at any moment.
  rank double precision not null,
  primary key (article_id, sector_id)
);
create index if not exists article_sector_best on article_sector (sector_id, rank desc, article_id);

create table if not exists digest (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  account_id integer not null references account on delete cascade,
  application_id integer not null references application on delete cascade,
  -- 'due:2026-12-03' for the ladder's own, 'asked:<form id>' for one that the candidate asked for.
  period text not null,
  state text not null default 'preparing'
    check (state in ('preparing', 'ready', 'thin', 'failed', 'sent', 'skipped', 'replaced')),
  -- Why there is no draft, for the candidate to read.
  reason text not null default '',
  -- As prepared: what the control mail holds, and where "back to the original" leads.
  prepared_subject text not null default '',
  prepared_body text not null default '',
  -- As the candidate left it.
  subject text not null default '',
  body text not null default '',
  -- Goes up with every change of the text, so that two tabs cannot overwrite each other.
  version integer not null default 1,
  article_new_count integer not null default 0,
  article_fitting_count integer not null default 0,
  created_at timestamptz not null,
  leased_until timestamptz not null default '-infinity',
  prepared_at timestamptz,
  closed_at timestamptz,
  unique (application_id, period),
  -- An unsent draft is replaced, never stacked. Deferred: one statement marks the old one and the new one.
  constraint digest_one_ready exclude using btree (application_id with =)
    where (state = 'ready') deferrable initially deferred
);
-- The table holds the draft of every rung of the ladder: docs/decisions/008 says why under this name.
alter table digest add column if not exists kind text not null default 'digest';
alter table digest drop constraint if exists digest_kind_check,
  add constraint digest_kind_check check (kind in (
    'digest', 'thank-you', 'second-mail', 'first-call', 'second-call', 'last-mail',
    'hiring-call', 'hiring-answer', 'hiring-update', 'hiring-outcome'
  ));
-- Whom it is for, when it is not the one whom the application's letters go to: a thank-you mail for each of a panel.
alter table digest add column if not exists contact_id integer references contact on delete set null;
-- Replaced by the next one of its kind: a thank-you that waits does not vanish because a digest was made.
alter table digest drop constraint if exists digest_one_ready, drop constraint if exists digest_one_ready_of_kind,
  add constraint digest_one_ready_of_kind
    exclude using btree (application_id with =, kind with =, (coalesce(contact_id, 0)) with =)
    where (state = 'ready') deferrable initially deferred;
-- One of a kind at a time: a second press of the button finds the first one's draft.
drop index if exists digest_preparing;
create unique index if not exists digest_preparing_of_kind on digest (application_id, kind) where state = 'preparing';
create index if not exists digest_account on digest (account_id);

create table if not exists digest_article (
  digest_id integer not null references digest on delete cascade,
  article_id integer not null references article,
  place text not null check (place in ('pick', 'alternate', 'held-back')),
  position integer not null,
  -- The line that the draft gives to this article.
  why text not null default '',
  -- For the candidate: why it was chosen, or why it was held back.
  reasons text[] not null default '{}',
  source text not null,
  source_count integer not null default 1,
  score real not null default 0,
  primary key (digest_id, article_id)
);
create index if not exists digest_article_article on digest_article (article_id);

-- What happened on the ladder. The next due times are computed from it by core/ladder.
create table if not exists step (
  id integer generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  application_id integer not null references application on delete cascade,
  digest_id integer references digest on delete cascade,
  kind text not null check (kind in ('digest')),
  event text not null check (event in ('prepared', 'thin', 'sent', 'skipped')),
  at timestamptz not null,
  unique (digest_id, event)
);
create index if not exists step_application on step (application_id, at);
-- 'application': what happened to no rung, such as "they wrote to me".
alter table step drop constraint if exists step_kind_check,
  add constraint step_kind_check check (kind in (
    'application', 'digest', 'thank-you', 'second-mail', 'first-call', 'second-call', 'last-mail',
    'hiring-call', 'hiring-answer', 'hiring-update', 'hiring-outcome'
  ));
alter table step drop constraint if exists step_event_check,
  add constraint step_event_check check (
    (kind <> 'application' and event in ('prepared', 'thin', 'sent', 'skipped', 'snoozed', 'called'))
    or (kind = 'application' and event in ('promised', 'they-wrote', 'paused', 'resumed', 'outcome'))
  );
-- What the event needs to say: 'snoozed' until which day, 'promised' for which day, 'called' with which result
-- (answered, voicemail, no-answer), 'outcome' which one.
alter table step add column if not exists detail text not null default '';
alter table step drop constraint if exists step_detail_check,
  add constraint step_detail_check check (
    case
      when event in ('snoozed', 'promised') then detail ~ '^\d{4}-\d{2}-\d{2}$'
      when event = 'called' then detail in ('answered', 'voicemail', 'no-answer')
      when event = 'outcome' then detail <> ''
      else detail = ''
    end
  );
-- What the candidate wants to remember of it.
alter table step add column if not exists note text not null default '';
-- Each happens once to a draft, but for putting it off.
alter table step drop constraint if exists step_digest_id_event_key;
create unique index if not exists step_once on step (digest_id, event) where event <> 'snoozed';

-- Never the same article to the same employer again, whichever interviewer and application it was.
create table if not exists sent_link (
  account_id integer not null references account on delete cascade,
  -- The employer's name in lower case.
  employer text not null,
  url text not null,
  sent_at timestamptz not null,
  primary key (account_id, employer, url)
);

-- 'known': the candidate says that they have it already, whoever sent it.
alter table sent_link add column if not exists cause text not null default 'sent' check (cause in ('sent', 'known'));

-- What the page shows of an article, and what the candidate said of it.
alter table digest_article
  -- The points behind each reason, in the order of the reasons.
  add column if not exists points real[] not null default '{}',
  add column if not exists total real not null default 0,
  -- Other outlets' reports of the same story: source, title, url and summary of each.
  add column if not exists also_in jsonb not null default '[]',
  add column if not exists origin text not null default 'feed' check (origin in ('feed', 'own', 'saved')),
  -- As the candidate typed it for a link of their own; it is nobody else's title of that address.
  add column if not exists title text not null default '',
  add column if not exists is_read boolean not null default false,
  -- Held back, and taken in all the same.
  add column if not exists included_at timestamptz;

-- Checked at the end: erasing an account takes its drafts and its own articles in one statement, in whatever order.
alter table digest_article alter constraint digest_article_article_id_fkey deferrable initially deferred;

-- How a draft was before each change, so that the last change can be undone.
create table if not exists draft_revision (
  id integer generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  digest_id integer not null references digest on delete cascade,
  subject text not null,
  body text not null,
  -- Each article with its place, its position and what was said of it.
  articles jsonb not null,
  -- A pause in typing, saved by itself. Several in a row are undone together.
  is_automatic boolean not null,
  at timestamptz not null
);
create index if not exists draft_revision_digest on draft_revision (digest_id, id);

-- What an article in a draft taught about its source and its leading term. core/choice/learning makes preferences of these.
create table if not exists lesson (
  account_id integer not null references account on delete cascade,
  digest_id integer not null,
  article_id integer not null,
  subject text not null check (subject in ('source', 'term')),
  name text not null,
  event text not null check (event in ('kept', 'swapped-out', 'more', 'less')),
  at timestamptz not null,
  primary key (digest_id, article_id, subject),
  foreign key (digest_id, article_id) references digest_article on delete cascade
);
create index if not exists lesson_account on lesson (account_id);

-- Found while browsing, for the next digest of an application.
create table if not exists saved_link (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  account_id integer not null references account on delete cascade,
  application_id integer not null references application on delete cascade,
  article_id integer not null references article deferrable initially deferred,
  title text not null,
  kind text not null check (kind in ('article', 'discussion')),
  saved_at timestamptz not null,
  -- The digest that took it up. One that was replaced unsent gives it back.
  digest_id integer references digest on delete set null,
  unique (application_id, article_id)
);
create index if not exists saved_link_account on saved_link (account_id);
create index if not exists saved_link_article on saved_link (article_id);

create table if not exists session (
  id integer generated always as identity primary key,
  hash text not null unique,
  account_id integer not null references account on delete cascade,
  -- Set for a session that came from a control mail: it opens this draft and nothing else.
  digest_id integer references digest on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

-- The outbox. A row is one mail; its public_id is the provider's idempotency key.
create table if not exists email (
  id integer generated always as identity primary key,
  public_id uuid not null unique default gen_random_uuid(),
  kind text not null check (kind in ('confirm', 'sign-in', 'digest')),
  -- 'digest:17': the same mail is never queued twice.
  once text not null unique,
  recipient text not null,
  account_id integer references account on delete cascade,
  submission_id integer references submission on delete cascade,
  digest_id integer references digest on delete cascade,
  state text not null default 'pending'
    check (state in ('pending', 'leased', 'accepted', 'rejected', 'suppressed', 'unknown')),
  attempt_count integer not null default 0,
  next_attempt_at timestamptz not null,
  lease uuid,
  leased_until timestamptz,
  -- Set right before a transport without idempotency keys gets the mail: from here on nobody can tell.
  handed_over_at timestamptz,
  provider_id text,
  failure text not null default '',
  created_at timestamptz not null,
  settled_at timestamptz
);
-- One place for all kinds: whoever adds one adds it here.
alter table email drop constraint if exists email_kind_check;
alter table email add constraint email_kind_check
  check (kind in ('confirm', 'sign-in', 'digest', 'source-notice'));
-- What the mail says, where no other row holds it: a repeated delivery must be the same mail.
alter table email add column if not exists details jsonb;
-- What it said at its first attempt, without its links, and when that was: docs/decisions/025. Empty once it is settled.
alter table email add column if not exists letter jsonb, add column if not exists letter_at timestamptz;
create index if not exists email_due on email (next_attempt_at) where state in ('pending', 'leased');
create index if not exists email_account on email (account_id);
create index if not exists email_digest on email (digest_id);

-- Links in mails. The token itself is never stored, only its SHA-256.
create table if not exists token (
  hash text primary key,
  purpose text not null check (purpose in ('confirm', 'sign-in', 'review', 'unsubscribe')),
  email_id integer not null references email on delete cascade,
  account_id integer references account on delete cascade,
  submission_id integer references submission on delete cascade,
  digest_id integer references digest on delete cascade,
  expires_at timestamptz not null,
  -- Hash of the browser's nonce that used it: a double click repeats the answer, another browser is turned away.
  used_by text,
  used_at timestamptz
);
create index if not exists token_expiry on token (expires_at);

-- How much mail a stranger may trigger for one address; and, as 'look-up', how many pages one visitor may have us open.
-- Keyed by a hash: it holds no address.
create table if not exists mail_allowance (
  address_hash text not null,
  kind text not null,
  last_at timestamptz not null,
  day text not null,
  day_count integer not null,
  primary key (address_hash, kind)
);

create table if not exists run (
  id integer generated always as identity primary key,
  -- The hour the tick was for: a doubled tick finds the first one's row.
  scheduled_at timestamptz not null unique,
  finished_at timestamptz,
  feeds_due integer not null default 0,
  feeds_read integer not null default 0,
  feeds_unchanged integer not null default 0,
  feeds_failed integer not null default 0,
  articles_new integer not null default 0,
  digests_due integer not null default 0,
  digests_prepared integer not null default 0,
  digests_thin integer not null default 0,
  mails_sent integer not null default 0,
  mails_waiting integer not null default 0,
  mails_unknown integer not null default 0,
  failure text not null default ''
);

-- The development mailbox: the transport "mailbox" keeps mails here and /mailbox shows them. Empty in production.
create table if not exists mailbox_message (
  id integer generated always as identity primary key,
  idempotency_key text not null unique,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  headers jsonb not null,
  attachments jsonb not null,
  received_at timestamptz not null
);

-- Reading politely, and telling people how a feed is.
-- Set: only this account may know the feed, because its address holds a secret. Its articles carry the same mark.
alter table feed add column if not exists account_id integer references account on delete cascade;
alter table article add column if not exists account_id integer references account on delete cascade;
alter table feed drop constraint if exists feed_url_key;
alter table article drop constraint if exists article_url_key;
create unique index if not exists feed_address on feed (url, account_id) nulls not distinct;
create unique index if not exists article_address on article (url, account_id) nulls not distinct;
create index if not exists feed_account on feed (account_id) where account_id is not null;
create index if not exists article_account on article (account_id) where account_id is not null;

-- With the port: one request at a time goes to each.
alter table feed add column if not exists host text not null generated always as (
  lower(coalesce(substring(url from '^[a-z]+://(?:[^/?#@]*@)?([^/?#]+)'), ''))
) stored;
create index if not exists feed_host on feed (host);
create table if not exists publisher_host (
  name text primary key,
  leased_until timestamptz not null
);
-- It said "too many requests" or "come back later", which is meant for all of it.
alter table publisher_host add column if not exists not_before timestamptz not null default '-infinity';

-- The earliest moment that the publisher allows: nobody's wish reads the feed before it.
alter table feed add column if not exists not_before timestamptz not null default '-infinity';
-- What the feed itself asks for: seconds between readings, hours (0 to 23) and days (0 is Sunday) to stay away, in UTC.
alter table feed add column if not exists hint_seconds integer not null default 0;
alter table feed add column if not exists skip_hours smallint[] not null default '{}';
alter table feed add column if not exists skip_days smallint[] not null default '{}';
-- Where the last answer said that the feed has moved for good. It moves when the next one says the same.
alter table feed add column if not exists moving_to text;
alter table feed add column if not exists failing_since timestamptz;
-- How often in a row there was nothing at its address.
alter table feed add column if not exists missing_count integer not null default 0;
-- Failing for so long that it is tried once a week only.
alter table feed add column if not exists paused_at timestamptz;
-- The date of its newest item, and the usual hours between two.
alter table feed add column if not exists newest_item_at timestamptz;
alter table feed add column if not exists rhythm_hours real;
-- How long its last answer took.
alter table feed add column if not exists read_ms integer;

-- Addresses that somebody asked us to look at, for a day: nobody can make us ask a site twice within the hour.
create table if not exists visit (
  -- A hash, because the address may hold a secret.
  address_hash text primary key,
  visited_at timestamptz not null,
  -- What was there; null while we look.
  outcome jsonb
);
create index if not exists visit_age on visit (visited_at);

-- Mailboxes that our mails do not reach, by the hash of their address: it holds no address. A row without a date holds
-- until the owner asks for mails again; one with a date only postpones them.
create table if not exists mail_trouble (
  address_hash text primary key,
  kind text not null check (kind in ('complained', 'bounced', 'delayed')),
  -- What the mail server said, without addresses.
  reason text not null default '',
  -- Soft bounces in a row.
  bounce_count integer not null default 1,
  -- When it happened, by the provider's clock: a later event must not be undone by an earlier one that comes late.
  at timestamptz not null,
  until timestamptz
);

-- Which article leads a note to which employer, so that two candidates never begin alike. Both are hidden in one keyed
-- hash, and so is who holds it: docs/decisions/016. No row names or leads to a person, and each expires.
create table if not exists lead_hold (
  mark text primary key,
  holder text not null,
  expires_at timestamptz not null,
  -- Whoever comes second writes an empty holder and is refused.
  constraint lead_hold_is_free check (holder <> '')
);
create index if not exists lead_hold_expiry on lead_hold (expires_at);

-- What the reranker has used of its free budget, by day in UTC.
create table if not exists reranker_use (
  day text primary key check (day ~ '^\d{4}-\d{2}-\d{2}$'),
  neurons real not null
);

-- What a provider's webhook has told, so that a repeated delivery changes nothing.
create table if not exists webhook_event (
  id text primary key,
  received_at timestamptz not null
);

-- What a look at the article's address found, and when; see core/article/link-state.ts.
alter table article add column if not exists link_state text not null default 'unchecked'
  check (link_state in ('unchecked', 'works', 'closed', 'silent', 'dead'));
alter table article add column if not exists link_checked_at timestamptz;

-- "Send anyway": for which version of the text, and which findings the candidate saw when saying so.
alter table digest add column if not exists anyway_version integer;
alter table digest add column if not exists anyway_checks text[] not null default '{}';

-- The mail program whose door stands first; empty until chosen.
alter table account add column if not exists mail_client text not null default ''
  check (mail_client in ('', 'mail-app', 'gmail', 'outlook', 'outlook-com', 'yahoo', 'file'));
-- A private calendar that the candidate subscribed to. The address follows from public_id, so a new one revokes the old.
create table if not exists calendar_feed (
  account_id integer primary key references account on delete cascade,
  public_id uuid not null unique default gen_random_uuid(),
  hash text not null unique,
  -- A hash of all that the entries follow from, as it was when they were written.
  facts text not null default '',
  published_at timestamptz not null default '-infinity',
  created_at timestamptz not null
);

-- What the calendar says. A calendar program goes by the sequence: it goes up when an entry changes, and only then.
create table if not exists calendar_entry (
  account_id integer not null references account on delete cascade,
  application_id integer not null references application on delete cascade,
  -- 'digest-3', as the ladder names its steps, or 'promised'.
  key text not null,
  day text not null check (day ~ '^\d{4}-\d{2}-\d{2}$'),
  summary text not null,
  sequence integer not null default 0,
  modified_at timestamptz not null,
  -- Then it is told as cancelled for a while, so that calendars forget it.
  cancelled_at timestamptz,
  primary key (application_id, key)
);
create index if not exists calendar_entry_account on calendar_entry (account_id);

-- Mails from a candidate that did something, by the hash of their Message-ID: one that is delivered twice does it once.
create table if not exists inbound_mail (
  hash text primary key,
  account_id integer not null references account on delete cascade,
  digest_id integer references digest on delete cascade,
  action text not null check (action in ('sent', 'skip', 'later', 'swap', 'stop')),
  at timestamptz not null
);
create index if not exists inbound_mail_account on inbound_mail (account_id);
-- False from when somebody took it until it has done what it asks for.
alter table inbound_mail add column if not exists is_done boolean not null default true;
-- Until then whoever took it is at it. The moment at which it was taken first stays in "at".
alter table inbound_mail add column if not exists leased_until timestamptz not null default '-infinity';
-- False when nobody could tell who sent it: nothing was done, and the page of the draft asks.
alter table inbound_mail add column if not exists is_proven boolean not null default true;


-- The candidate had changed it and put it off, and it came back so: these are their words, and nothing rewrites them.
alter table digest add column if not exists is_changed boolean not null default false;

-- How far a digest looks after a thin week, when its candidate says so; see core/choice/widening.ts.
alter table digest add column if not exists widening text not null default 'none'
  check (widening in ('none', 'neighbours', 'older'));

-- When it had grown old and a draft or a saved link held it: forgetting is considered again when that is as long ago.
alter table article add column if not exists kept_at timestamptz;
create index if not exists article_forgettable on article (coalesce(kept_at, first_seen_at));

-- When its sources were looked at last, to tell of ill ones.
alter table account add column if not exists sources_looked_at timestamptz not null default '-infinity';
create index if not exists account_to_tell on account (sources_looked_at, id)
  where mail_paused_at is null and source_notices_stopped_at is null;

-- What the tick asks of tables that grow.
create index if not exists step_account on step (account_id);
create index if not exists digest_contact on digest (contact_id) where contact_id is not null;
create index if not exists email_unknown on email (id) where state = 'unknown';
create index if not exists session_expiry on session (expires_at);
create index if not exists submission_age on submission (created_at);
create index if not exists feed_addition_age on feed_addition (created_at);
create index if not exists mail_allowance_age on mail_allowance (last_at);
create index if not exists publisher_host_age on publisher_host (leased_until);
create index if not exists inbound_mail_age on inbound_mail (at);
create index if not exists webhook_event_age on webhook_event (received_at);

-- Where deleting a row has to look for those that refer to it.
create index if not exists contact_account on contact (account_id);
create index if not exists draft_revision_account on draft_revision (account_id);
create index if not exists session_account on session (account_id);
create index if not exists session_digest on session (digest_id) where digest_id is not null;
create index if not exists token_account on token (account_id) where account_id is not null;
create index if not exists token_email on token (email_id);
create index if not exists token_digest on token (digest_id) where digest_id is not null;
create index if not exists token_submission on token (submission_id) where submission_id is not null;
create index if not exists email_submission on email (submission_id) where submission_id is not null;
create index if not exists feed_addition_application on feed_addition (application_id) where application_id is not null;
create index if not exists source_application on source (application_id) where application_id is not null;
create index if not exists inbound_mail_digest on inbound_mail (digest_id) where digest_id is not null;
create index if not exists saved_link_digest on saved_link (digest_id) where digest_id is not null;
create index if not exists step_digest on step (digest_id) where digest_id is not null;
create index if not exists rule_feed on rule (feed_id) where feed_id is not null;

-- Words learned from the service's own articles; docs/decisions/020.
create table if not exists learned_version (
  id integer generated always as identity primary key,
  -- Isolates keep the words of a version by this.
  public_id uuid not null unique default gen_random_uuid(),
  -- The Monday of its week: a doubled message finds the first one's row.
  week text not null unique check (week ~ '^\d{4}-\d{2}-\d{2}$'),
  -- 'refused': kept to be looked at, but not activated by itself.
  state text not null default 'learning' check (state in ('learning', 'learned', 'refused')),
  leased_until timestamptz not null,
  attempt_count integer not null default 1,
  article_count integer not null default 0,
  -- The days of its first and its last article.
  first_day text not null default '',
  last_day text not null default '',
  -- By sector the number of articles, and the words, each with its weight and the evidence for it.
  sectors jsonb not null default '{}',
  -- Why it was refused.
  reason text not null default '',
  begun_at timestamptz not null,
  finished_at timestamptz
);

-- What counts beside the terms. Without its one row: the words shipped, until something was learned.
create table if not exists learned_setting (
  is_only boolean primary key default true check (is_only),
  -- Every week a new version takes over. False from when an operator chose by hand until one turns it on again.
  is_learning boolean not null,
  active text not null check (active in ('terms', 'shipped', 'version')),
  version_id integer references learned_version,
  changed_at timestamptz not null,
  check ((active = 'version') = (version_id is not null))
);
