create schema if not exists activities;
grant usage on schema activities to hongyan_app;
alter default privileges in schema activities grant select, insert, update, delete on tables to hongyan_app;

-- one planned action for a customer, perhaps inside a project; ends once, in one of four ways
create table activities.plan_item (
  tenant_id      uuid not null,
  id             uuid not null,
  customer_id    uuid not null,
  project_id     uuid,
  owner_id       uuid not null,
  org_path       text collate "C" not null,
  kind           text not null check (kind in ('CALL', 'VISIT', 'MESSAGE', 'MEETING')),
  purpose        text not null check (length(purpose) between 1 and 500),
  due_at         timestamptz not null,
  ending         text check (ending in ('DONE', 'LATE', 'SKIPPED', 'SUPERSEDED')),
  ended_at       timestamptz,
  reason         text check (length(reason) <= 500),
  work_record_id uuid,
  superseded_by  uuid,
  batch_id       uuid,
  created_by     uuid not null,
  created_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customer (tenant_id, id),
  foreign key (tenant_id, owner_id) references identity.account,
  check ((ending is null) = (ended_at is null)),
  check (ending is distinct from 'SKIPPED' or length(trim(reason)) > 0),
  check (work_record_id is null or ending in ('DONE', 'LATE')),
  check (superseded_by is null or ending = 'SUPERSEDED')
);
create unique index plan_item_by_record on activities.plan_item (tenant_id, work_record_id) where work_record_id is not null;
create index plan_item_open on activities.plan_item (tenant_id, owner_id, due_at) where ending is null;
create index plan_item_by_customer on activities.plan_item (tenant_id, customer_id, due_at);
create index plan_item_by_project on activities.plan_item (tenant_id, project_id, due_at) where project_id is not null;
create index plan_item_by_path on activities.plan_item (tenant_id, org_path, due_at);
create index plan_item_by_owner on activities.plan_item (tenant_id, owner_id, due_at);
create index plan_item_by_batch on activities.plan_item (tenant_id, batch_id) where batch_id is not null;

-- many items moved to another day at once; can be taken back for ten minutes
create table activities.reschedule (
  tenant_id  uuid not null,
  id         uuid not null,
  account_id uuid not null,
  at         timestamptz not null,
  undone_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account
);

-- what was done, by whom, when; a record of a call carries the call's id
create table activities.work_record (
  tenant_id    uuid not null,
  id           uuid not null,
  at           timestamptz not null,
  customer_id  uuid not null,
  project_id   uuid,
  owner_id     uuid not null,
  org_path     text collate "C" not null,
  kind         text not null check (kind in ('CALL', 'VISIT', 'MESSAGE', 'MEETING', 'NOTE', 'ORDER')),
  seconds      int not null default 0 check (seconds between 0 and 86400),
  outcome_code text check (length(outcome_code) <= 60),
  call_id      uuid,
  amount_minor bigint,
  currency     text check (currency ~ '^[A-Z]{3}$'),
  text         text not null default '' check (length(text) <= 4000),
  created_at   timestamptz not null,
  primary key (tenant_id, at, id),
  foreign key (tenant_id, customer_id) references customers.customer (tenant_id, id),
  foreign key (tenant_id, owner_id) references identity.account,
  check (call_id is null or kind = 'CALL'),
  check ((amount_minor is null) = (currency is null))
) partition by range (at);
create index work_record_by_customer on activities.work_record (tenant_id, customer_id, at);
create index work_record_by_owner on activities.work_record (tenant_id, owner_id, at);
create index work_record_by_path on activities.work_record (tenant_id, org_path, at);
create index work_record_by_id on activities.work_record (tenant_id, id);
create index work_record_unproved on activities.work_record (tenant_id, at) where kind = 'CALL' and call_id is null;

-- the moment under which a named record is kept: whoever reports it again, with whatever moment,
-- meets the same row, for the key of a partitioned table cannot be unique without its moment
create table activities.record_key (
  tenant_id uuid not null,
  id        uuid not null,
  at        timestamptz not null,
  primary key (tenant_id, id)
);

-- a promise to ring back; at most one open promise of one seller to one customer
create table activities.callback (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  owner_id    uuid not null,
  org_path    text collate "C" not null,
  wanted_at   timestamptz not null,
  due_at      timestamptz not null,
  note        text not null default '' check (length(note) <= 500),
  created_at  timestamptz not null,
  ended_at    timestamptz,
  kept        boolean,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customer (tenant_id, id),
  foreign key (tenant_id, owner_id) references identity.account,
  check ((ended_at is null) = (kept is null))
);
create unique index callback_open on activities.callback (tenant_id, customer_id, owner_id) where ended_at is null;
create index callback_due on activities.callback (tenant_id, owner_id, due_at) where ended_at is null;
create index callback_overdue on activities.callback (tenant_id, org_path, due_at) where ended_at is null;
create index callback_by_customer on activities.callback (tenant_id, customer_id, due_at);

-- when customers may be rung, on their own clock; no row means the usual hours
create table activities.calling_hours (
  tenant_id uuid not null,
  opens     time not null,
  closes    time not null check (closes > opens),
  primary key (tenant_id, opens)
);

alter table activities.plan_item enable row level security;
alter table activities.reschedule enable row level security;
alter table activities.work_record enable row level security;
alter table activities.record_key enable row level security;
alter table activities.callback enable row level security;
alter table activities.calling_hours enable row level security;
create policy tenant on activities.plan_item using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on activities.reschedule using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on activities.work_record using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on activities.record_key using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on activities.callback using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on activities.calling_hours using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- published for insight; the reader's row security and scope apply
create view activities.v_plan_item with (security_invoker = true) as
  select tenant_id, id, customer_id, project_id, owner_id, org_path, kind, due_at, ending, ended_at, created_at
  from activities.plan_item;
create view activities.v_work_record with (security_invoker = true) as
  select tenant_id, id, at, customer_id, project_id, owner_id, org_path, kind, seconds, outcome_code, call_id, amount_minor, currency
  from activities.work_record;
create view activities.v_callback with (security_invoker = true) as
  select tenant_id, id, customer_id, owner_id, org_path, due_at, created_at, ended_at, kept
  from activities.callback;
