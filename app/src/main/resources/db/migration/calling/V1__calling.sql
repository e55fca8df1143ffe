create schema if not exists calling;
grant usage on schema calling to hongyan_app;
alter default privileges in schema calling grant select, insert, update, delete on tables to hongyan_app;

-- how a call that got no conversation ended, by SIP status, Q.850 cause and tone; 0 and '' match any
-- reference table: no customer data, the same for every company
create table calling.cause (
  sip         int not null,
  q850        int not null,
  tone        text not null,
  disposition text not null,
  our_fault   boolean not null,
  primary key (sip, q850, tone)
);
insert into calling.cause (sip, q850, tone, disposition, our_fault) values
  (486, 0, '', 'BUSY', false), (600, 0, '', 'BUSY', false), (0, 17, '', 'BUSY', false),
  (0, 0, 'BUSY', 'BUSY', false), (0, 0, 'CONGESTION', 'CONGESTION', false),
  (0, 0, 'VACANT', 'VACANT', false), (0, 0, 'SIT', 'VACANT', false),
  (404, 0, '', 'VACANT', false), (604, 0, '', 'VACANT', false), (410, 0, '', 'VACANT', false),
  (484, 0, '', 'VACANT', false), (0, 1, '', 'VACANT', false), (0, 22, '', 'VACANT', false),
  (0, 28, '', 'VACANT', false), (480, 0, '', 'UNREACHABLE', false), (0, 20, '', 'UNREACHABLE', false),
  (0, 27, '', 'UNREACHABLE', false), (408, 0, '', 'NO_ANSWER', false), (0, 18, '', 'NO_ANSWER', false),
  (0, 19, '', 'NO_ANSWER', false), (487, 0, '', 'NO_ANSWER', false), (603, 0, '', 'REJECTED', false),
  (403, 0, '', 'BLOCKED', false), (0, 21, '', 'REJECTED', false), (433, 0, '', 'BLOCKED', false),
  (607, 0, '', 'REJECTED', false), (503, 0, '', 'CONGESTION', true), (500, 0, '', 'CONGESTION', true),
  (502, 0, '', 'CONGESTION', true), (504, 0, '', 'CONGESTION', true), (0, 34, '', 'CONGESTION', true),
  (0, 38, '', 'CONGESTION', true), (0, 42, '', 'CONGESTION', true), (401, 0, '', 'FAILED', true),
  (407, 0, '', 'FAILED', true), (488, 0, '', 'FAILED', true), (0, 0, '', 'FAILED', true);

create table calling.rule_set (
  tenant_id  uuid not null references identity.tenant,
  version    int not null check (version > 0),
  settings   jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, version)
);

create table calling.holiday (
  tenant_id uuid not null references identity.tenant,
  day       date not null,
  name      text not null check (length(name) between 1 and 60),
  primary key (tenant_id, day)
);

create table calling.outcome (
  tenant_id     uuid not null references identity.tenant,
  code          text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  zh            text not null check (length(zh) between 1 and 40),
  en            text not null check (length(en) between 1 and 60),
  key           smallint check (key between 1 and 9),
  contact       boolean not null,
  sale          boolean not null,
  do_not_call   boolean not null,
  callback      boolean not null,
  retry_minutes int check (retry_minutes between 1 and 525600),
  position      int not null,
  active        boolean not null,
  primary key (tenant_id, code)
);
create unique index outcome_key on calling.outcome (tenant_id, key) where active and key is not null;

create table calling.script (
  tenant_id uuid not null references identity.tenant,
  id        uuid not null,
  name      text not null check (length(name) between 1 and 80),
  published int check (published > 0),
  latest    int not null check (latest > 0),
  owner_id  uuid,
  org_path  text collate "C" not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id)
);

create table calling.script_version (
  tenant_id  uuid not null,
  script_id  uuid not null,
  version    int not null check (version > 0),
  content    jsonb not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, script_id, version),
  foreign key (tenant_id, script_id) references calling.script
);

create table calling.campaign (
  tenant_id        uuid not null references identity.tenant,
  id               uuid not null,
  name             text not null check (length(name) between 1 and 80),
  mode             text not null check (mode in ('CLICK', 'PREVIEW', 'PROGRESSIVE')),
  status           text not null check (status in ('DRAFT', 'RUNNING', 'PAUSED', 'FINISHED')),
  script_id        uuid,
  caller_number_id uuid,
  owner_id         uuid,
  org_path         text collate "C" not null,
  settings         jsonb not null,
  created_at       timestamptz not null,
  started_at       timestamptz,
  finished_at      timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, script_id) references calling.script,
  foreign key (tenant_id, caller_number_id) references switchboard.caller_number
);
create index campaign_by_path on calling.campaign (tenant_id, org_path, created_at);

-- who works a campaign: a unit with all below it (org_path), or one account; its owner only sees it
create table calling.campaign_member (
  tenant_id   uuid not null,
  campaign_id uuid not null,
  member_id   uuid not null,
  kind        text not null check (kind in ('UNIT', 'ACCOUNT', 'OWNER')),
  org_path    text collate "C" not null,
  primary key (tenant_id, campaign_id, member_id),
  foreign key (tenant_id, campaign_id) references calling.campaign
);

-- which node dials a campaign; the token rises with every change of hands
create table calling.campaign_lease (
  tenant_id   uuid not null,
  campaign_id uuid not null,
  holder      uuid not null,
  token       bigint not null check (token > 0),
  until       timestamptz not null,
  primary key (tenant_id, campaign_id),
  foreign key (tenant_id, campaign_id) references calling.campaign
);

create table calling.lead (
  tenant_id   uuid not null,
  id          uuid not null,
  campaign_id uuid not null,
  customer_id uuid not null,
  account_id  uuid,
  state       text not null check (state in ('OPEN', 'LIVE', 'CALLBACK', 'DONE')),
  reason      text,
  priority    int not null,
  attempts    int not null check (attempts >= 0),
  connects    int not null check (connects >= 0),
  next_at     timestamptz not null,
  last_at     timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, campaign_id, customer_id),
  foreign key (tenant_id, campaign_id) references calling.campaign
);
create index lead_next on calling.lead (tenant_id, campaign_id, priority desc, next_at, id) where state = 'OPEN';
create index lead_by_customer on calling.lead (tenant_id, customer_id);

-- one wish to ring one customer, from reservation to its end; live at most once per lead, customer and seller
create table calling.attempt (
  tenant_id    uuid not null,
  id           uuid not null,
  lead_id      uuid,
  campaign_id  uuid,
  customer_id  uuid not null,
  account_id   uuid not null,
  callback_id  uuid,
  live         boolean not null,
  state        text not null check (state in ('RESERVED', 'DIALLING', 'ENDED', 'REFUSED', 'RELEASED', 'LOST')),
  counted      boolean not null,
  verdict      text not null,
  rule         text,
  rule_version int not null,
  fencing      bigint not null,
  node_id      uuid not null,
  call_id      uuid,
  reserved_at  timestamptz not null,
  dialled_at   timestamptz,
  ended_at     timestamptz,
  primary key (tenant_id, id)
);
create unique index attempt_live_lead on calling.attempt (tenant_id, lead_id) where live and lead_id is not null;
create unique index attempt_live_customer on calling.attempt (tenant_id, customer_id) where live;
create unique index attempt_live_account on calling.attempt (tenant_id, account_id) where live;
create unique index attempt_call on calling.attempt (tenant_id, call_id) where call_id is not null;
create index attempt_by_customer on calling.attempt (tenant_id, customer_id, dialled_at) where counted;
create index attempt_by_campaign on calling.attempt (tenant_id, campaign_id, dialled_at);

create table calling.call (
  tenant_id    uuid not null,
  started_at   timestamptz not null,
  id           uuid not null,
  attempt_id   uuid not null,
  lead_id      uuid,
  campaign_id  uuid,
  customer_id  uuid not null,
  account_id   uuid not null,
  owner_id     uuid not null,
  org_path     text collate "C" not null,
  masked       text not null,
  ringing_at   timestamptz,
  answered_at  timestamptz,
  bridged_at   timestamptz,
  ended_at     timestamptz,
  sip          int,
  q850         int,
  ended_by     text,
  disposition  text,
  talk_seconds int check (talk_seconds >= 0),
  recording_id uuid,
  rule_version int not null,
  script_id    uuid,
  script_version int,
  outcome_code text,
  note         text check (length(note) <= 4000),
  primary key (tenant_id, started_at, id)
) partition by range (started_at);
create index call_by_id on calling.call (tenant_id, id);
create index call_by_account on calling.call (tenant_id, account_id, started_at);
create index call_by_customer on calling.call (tenant_id, customer_id, started_at);
create index call_by_path on calling.call (tenant_id, org_path, started_at);
create index call_by_campaign on calling.call (tenant_id, campaign_id, started_at);
create index call_by_recording on calling.call (tenant_id, recording_id) where recording_id is not null;
create index call_open on calling.call (tenant_id, id) where ended_at is null;

-- what is to be noted after an answered call; open until its outcome is saved, exactly one per call
create table calling.wrap_up (
  tenant_id       uuid not null,
  call_id         uuid not null,
  call_started_at timestamptz not null,
  account_id      uuid not null,
  customer_id     uuid not null,
  opened_at       timestamptz not null,
  deadline_at     timestamptz not null,
  closed_at       timestamptz,
  outcome_code    text,
  request_id      uuid,
  by_itself       boolean not null,
  primary key (tenant_id, call_id),
  check ((closed_at is null) = (outcome_code is null))
);
create unique index wrap_up_open on calling.wrap_up (tenant_id, account_id) where closed_at is null;
create unique index wrap_up_request on calling.wrap_up (tenant_id, account_id, request_id) where request_id is not null;

create table calling.draft (
  tenant_id  uuid not null,
  account_id uuid not null,
  attempt_id uuid not null,
  content    jsonb not null,
  saved_at   timestamptz not null,
  primary key (tenant_id, account_id, attempt_id)
);

create table calling.agent (
  tenant_id   uuid not null references identity.tenant,
  account_id  uuid not null,
  org_path    text collate "C" not null,
  state       text not null,
  reason      text,
  campaign_id uuid,
  since       timestamptz not null,
  primary key (tenant_id, account_id)
);

-- every span of a seller's state, for times and adherence
create table calling.agent_span (
  tenant_id   uuid not null,
  started_at  timestamptz not null,
  account_id  uuid not null,
  org_path    text collate "C" not null,
  state       text not null,
  reason      text,
  campaign_id uuid,
  ended_at    timestamptz not null,
  primary key (tenant_id, started_at, account_id)
) partition by range (started_at);
create index agent_span_by_account on calling.agent_span (tenant_id, account_id, started_at);

alter table calling.rule_set enable row level security;
alter table calling.holiday enable row level security;
alter table calling.outcome enable row level security;
alter table calling.script enable row level security;
alter table calling.script_version enable row level security;
alter table calling.campaign enable row level security;
alter table calling.campaign_member enable row level security;
alter table calling.campaign_lease enable row level security;
alter table calling.lead enable row level security;
alter table calling.attempt enable row level security;
alter table calling.call enable row level security;
alter table calling.wrap_up enable row level security;
alter table calling.draft enable row level security;
alter table calling.agent enable row level security;
alter table calling.agent_span enable row level security;
create policy tenant on calling.rule_set using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.holiday using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.outcome using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.script using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.script_version using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.campaign using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.campaign_member using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.campaign_lease using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.lead using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.attempt using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.call using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.wrap_up using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.draft using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.agent using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on calling.agent_span using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- published for reports; security_invoker keeps row security of the reader
create view calling.v_call with (security_invoker = true) as
  select c.tenant_id, c.id, c.started_at, c.ringing_at, c.answered_at, c.bridged_at, c.ended_at,
    c.attempt_id, c.lead_id, c.campaign_id, c.customer_id, c.account_id, c.owner_id, c.org_path,
    c.disposition, coalesce(c.talk_seconds, 0) as talk_seconds, c.recording_id, c.outcome_code,
    coalesce(o.contact, false) as contact, coalesce(o.sale, false) as sale,
    c.answered_at is not null as answered
  from calling.call c
  left join calling.outcome o on o.tenant_id = c.tenant_id and o.code = c.outcome_code;
create view calling.v_attempt with (security_invoker = true) as
  select tenant_id, id, lead_id, campaign_id, customer_id, account_id, state, counted, verdict, rule,
    rule_version, call_id, reserved_at, dialled_at, ended_at
  from calling.attempt;
create view calling.v_campaign_member with (security_invoker = true) as
  select tenant_id, campaign_id, member_id, kind, org_path
  from calling.campaign_member;
create view calling.v_lead with (security_invoker = true) as
  select l.tenant_id, l.id, l.campaign_id, l.customer_id, l.state, l.reason, l.attempts, l.connects,
    l.next_at, l.last_at, c.name as campaign_name, c.status as campaign_status, c.owner_id, c.org_path
  from calling.lead l
  join calling.campaign c on c.tenant_id = l.tenant_id and c.id = l.campaign_id;
create view calling.v_agent_span with (security_invoker = true) as
  select tenant_id, started_at, ended_at, account_id, account_id as owner_id, org_path, state, reason, campaign_id
  from calling.agent_span;
grant select on calling.v_call, calling.v_attempt, calling.v_lead, calling.v_agent_span to hongyan_app;
