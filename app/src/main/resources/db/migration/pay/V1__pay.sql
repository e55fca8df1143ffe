create schema if not exists pay;
grant usage on schema pay to hongyan_app;
alter default privileges in schema pay grant select, insert, update, delete on tables to hongyan_app;

create table pay.plan (
  tenant_id  uuid not null,
  id         uuid not null,
  name       text not null check (length(name) between 1 and 100),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

-- what a plan pays; a change is a further version
create table pay.plan_version (
  tenant_id  uuid not null,
  plan_id    uuid not null,
  version    int not null check (version > 0),
  content    jsonb not null,
  reason     text not null check (length(trim(reason)) > 0),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, plan_id, version),
  foreign key (tenant_id, plan_id) references pay.plan
);
revoke update, delete on pay.plan_version from hongyan_app;

-- which version pays whom in which months; nobody has two at once. A person's own goes before the
-- unit's, the nearest unit's before those above
create table pay.assignment (
  tenant_id  uuid not null,
  id         uuid not null,
  plan_id    uuid not null,
  version    int not null,
  kind       text not null check (kind in ('UNIT', 'PERSON')),
  subject_id uuid not null,
  unit_id    uuid,
  account_id uuid,
  valid      daterange not null check (not isempty(valid) and not lower_inf(valid)),
  reason     text not null check (length(trim(reason)) > 0),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id, version) references pay.plan_version,
  foreign key (tenant_id, unit_id) references identity.org_unit,
  foreign key (tenant_id, account_id) references identity.account,
  check ((kind = 'UNIT') = (unit_id is not null)),
  check ((kind = 'PERSON') = (account_id is not null)),
  check (subject_id = coalesce(unit_id, account_id)),
  check (extract(day from lower(valid)) = 1),
  check (upper_inf(valid) or extract(day from upper(valid)) = 1),
  exclude using gist (tenant_id with =, subject_id with =, valid with &&)
);

-- when somebody was employed, where that differs from the account's time in its units
create table pay.employment (
  tenant_id   uuid not null,
  id          uuid not null,
  account_id  uuid not null,
  valid       daterange not null check (not isempty(valid) and not lower_inf(valid)),
  reason      text not null check (length(trim(reason)) > 0),
  created_by  uuid not null,
  created_at  timestamptz not null,
  replaced_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account
);
create unique index employment_of_person on pay.employment (tenant_id, account_id) where replaced_at is null;

-- one calculation of a month; a month has one at a time
create table pay.run (
  tenant_id     uuid not null,
  id            uuid not null,
  month         date not null check (extract(day from month) = 1),
  state         text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'INTERRUPTED')),
  cancel_wanted boolean not null default false,
  created_by    uuid not null,
  created_at    timestamptz not null,
  started_at    timestamptz,
  beat_at       timestamptz,
  ended_at      timestamptz,
  done          int not null default 0,
  total         int,
  primary key (tenant_id, id)
);
create unique index run_open on pay.run (tenant_id, month) where state in ('QUEUED', 'RUNNING');
create index run_by_month on pay.run (tenant_id, month, id);

create table pay.month (
  tenant_id     uuid not null,
  month         date not null check (extract(day from month) = 1),
  state         text not null check (state in ('CALCULATED', 'APPROVED', 'CLOSED')),
  run_id        uuid not null,
  calculated_by uuid not null,
  calculated_at timestamptz not null,
  approved_by   uuid,
  approved_at   timestamptz,
  closed_by     uuid,
  closed_at     timestamptz,
  primary key (tenant_id, month),
  foreign key (tenant_id, run_id) references pay.run,
  check ((state = 'CALCULATED') = (approved_by is null)),
  check ((state = 'CLOSED') = (closed_by is not null)),
  check (approved_by <> calculated_by)
);

-- what a person is paid for a month; lines explain it to the order and add up to it
create table pay.statement (
  tenant_id        uuid not null,
  id               uuid not null,
  run_id           uuid not null,
  month            date not null,
  account_id       uuid not null,
  org_path         text collate "C" not null,
  plan_id          uuid not null,
  version          int not null,
  currency         text not null check (currency ~ '^[A-Z]{3}$'),
  active_days      int not null,
  month_days       int not null check (active_days between 0 and month_days),
  ramping          boolean not null,
  base_minor       bigint not null,
  commission_minor bigint not null,
  bounds_minor     bigint not null,
  clawback_minor   bigint not null check (clawback_minor <= 0),
  total_minor      bigint not null,
  lines            jsonb not null,
  attainment       jsonb not null,
  carried          jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references pay.run,
  foreign key (tenant_id, account_id) references identity.account,
  foreign key (tenant_id, plan_id, version) references pay.plan_version,
  check (total_minor = base_minor + commission_minor + bounds_minor + clawback_minor)
);
create unique index statement_of_person on pay.statement (tenant_id, run_id, account_id);
create index statement_by_account on pay.statement (tenant_id, account_id, month);
create index statement_by_path on pay.statement (tenant_id, run_id, org_path);

-- people of the month without a statement, and why
create table pay.left_out (
  tenant_id  uuid not null,
  run_id     uuid not null,
  account_id uuid not null,
  org_path   text collate "C" not null,
  reason     text not null check (reason in ('NO_PLAN', 'NO_DAYS', 'LEFT_WHEN', 'CURRENCY')),
  details    jsonb not null,
  primary key (tenant_id, run_id, account_id),
  foreign key (tenant_id, run_id) references pay.run,
  foreign key (tenant_id, account_id) references identity.account
);

-- what is added to or taken from a statement by hand; a mistake is put right by a further row
create table pay.correction (
  tenant_id    uuid not null,
  id           uuid not null,
  month        date not null check (extract(day from month) = 1),
  about_month  date not null check (extract(day from about_month) = 1 and about_month <= month),
  account_id   uuid not null,
  amount_minor bigint not null check (amount_minor <> 0),
  currency     text not null check (currency ~ '^[A-Z]{3}$'),
  reason       text not null check (length(trim(reason)) between 1 and 500),
  created_by   uuid not null,
  created_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, month) references pay.month,
  foreign key (tenant_id, account_id) references identity.account
);
create index correction_by_month on pay.correction (tenant_id, month, account_id);
revoke update, delete on pay.correction from hongyan_app;

alter table pay.plan enable row level security;
alter table pay.plan_version enable row level security;
alter table pay.assignment enable row level security;
alter table pay.employment enable row level security;
alter table pay.run enable row level security;
alter table pay.month enable row level security;
alter table pay.statement enable row level security;
alter table pay.left_out enable row level security;
alter table pay.correction enable row level security;
create policy tenant on pay.plan using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.plan_version using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.assignment using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.employment using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.run using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.month using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.statement using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.left_out using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on pay.correction using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
