create schema if not exists deals;
grant usage on schema deals to hongyan_app;
alter default privileges in schema deals grant select, insert, update, delete on tables to hongyan_app;

-- the steps an open project goes through, each company's own
create table deals.stage (
  tenant_id uuid not null,
  id        uuid not null,
  code      text not null check (code ~ '^[a-z0-9-]{1,40}$'),
  name_zh   text not null check (length(name_zh) between 1 and 40),
  name_en   text not null check (length(name_en) between 1 and 40),
  position  int not null,
  retired   boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);

create table deals.project (
  tenant_id      uuid not null,
  id             uuid not null,
  customer_id    uuid not null,
  owner_id       uuid not null,
  org_path       text collate "C" not null,
  name           text not null check (length(name) between 1 and 200),
  stage_id       uuid not null,
  state          text not null check (state in ('OPEN', 'WON', 'LOST')),
  expected_minor bigint not null check (expected_minor >= 0),
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  expected_on    date,
  opened_at      timestamptz not null,
  stage_since    timestamptz not null,
  closed_at      timestamptz,
  reason         text check (length(reason) <= 500),
  won_order_id   uuid,
  version        int not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customer (tenant_id, id),
  foreign key (tenant_id, owner_id) references identity.account,
  foreign key (tenant_id, stage_id) references deals.stage,
  check ((state = 'OPEN') = (closed_at is null)),
  check (state <> 'LOST' or length(trim(reason)) > 0)
);
create index project_by_customer on deals.project (tenant_id, customer_id, opened_at);
create index project_by_owner on deals.project (tenant_id, owner_id, opened_at);
create index project_by_path on deals.project (tenant_id, org_path, opened_at);
create index project_by_stage on deals.project (tenant_id, stage_id) where state = 'OPEN';

-- every step of a project, in order: nothing is edited
create table deals.project_step (
  tenant_id  uuid not null,
  id         uuid not null,
  project_id uuid not null,
  stage_id   uuid not null,
  state      text not null,
  account_id uuid not null,
  at         timestamptz not null,
  reason     text,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references deals.project,
  foreign key (tenant_id, stage_id) references deals.stage
);
create index project_step_by_project on deals.project_step (tenant_id, project_id, at);

-- an order is never edited: a cancellation or a return is a row of its own with a negative amount.
-- returned_minor, paid_minor and helper_bp are running sums whose checks are the last judge
create table deals.sales_order (
  tenant_id       uuid not null,
  id              uuid not null,
  kind            text not null check (kind in ('ORDER', 'CANCELLATION', 'RETURN')),
  original_id     uuid,
  customer_id     uuid not null,
  project_id      uuid,
  owner_id        uuid not null,
  org_path        text collate "C" not null,
  amount_minor    bigint not null,
  currency        text not null check (currency ~ '^[A-Z]{3}$'),
  at              timestamptz not null,
  note            text not null default '' check (length(note) <= 1000),
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  helper_bp       int not null default 0 check (helper_bp between 0 and 10000),
  returned_minor  bigint not null default 0 check (returned_minor between 0 and greatest(amount_minor, 0)),
  paid_minor      bigint not null default 0 check (paid_minor between 0 and greatest(amount_minor, 0)),
  created_by      uuid not null,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key),
  foreign key (tenant_id, customer_id) references customers.customer (tenant_id, id),
  foreign key (tenant_id, project_id) references deals.project,
  foreign key (tenant_id, original_id) references deals.sales_order,
  foreign key (tenant_id, owner_id) references identity.account,
  check ((kind = 'ORDER') = (amount_minor > 0)),
  check ((kind = 'ORDER') = (original_id is null))
);
create index sales_order_by_customer on deals.sales_order (tenant_id, customer_id, at);
create index sales_order_by_owner on deals.sales_order (tenant_id, owner_id, at);
create index sales_order_by_path on deals.sales_order (tenant_id, org_path, at);
create index sales_order_by_original on deals.sales_order (tenant_id, original_id) where original_id is not null;
create unique index sales_order_cancelled_once on deals.sales_order (tenant_id, original_id) where kind = 'CANCELLATION';
create index sales_order_by_project on deals.sales_order (tenant_id, project_id) where project_id is not null;

-- who is credited with how much of an order row; the amounts of one row add up to it exactly
create table deals.order_credit (
  tenant_id    uuid not null,
  order_id     uuid not null,
  account_id   uuid not null,
  org_path     text collate "C" not null,
  share_bp     int not null check (share_bp between 0 and 10000),
  amount_minor bigint not null,
  currency     text not null,
  at           timestamptz not null,
  primary key (tenant_id, order_id, account_id),
  foreign key (tenant_id, order_id) references deals.sales_order,
  foreign key (tenant_id, account_id) references identity.account
);
create index order_credit_by_account on deals.order_credit (tenant_id, account_id, at);
create index order_credit_by_path on deals.order_credit (tenant_id, org_path, at);

create table deals.payment (
  tenant_id       uuid not null,
  id              uuid not null,
  order_id        uuid not null,
  amount_minor    bigint not null check (amount_minor > 0),
  at              timestamptz not null,
  method          text not null check (method in ('TRANSFER', 'CARD', 'WALLET', 'CASH', 'OTHER')),
  note            text not null default '' check (length(note) <= 500),
  idempotency_key text not null check (length(idempotency_key) between 1 and 100),
  created_by      uuid not null,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key),
  foreign key (tenant_id, order_id) references deals.sales_order
);
create index payment_by_order on deals.payment (tenant_id, order_id, at);

alter table deals.stage enable row level security;
alter table deals.project enable row level security;
alter table deals.project_step enable row level security;
alter table deals.sales_order enable row level security;
alter table deals.order_credit enable row level security;
alter table deals.payment enable row level security;
create policy tenant on deals.stage using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on deals.project using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on deals.project_step using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on deals.sales_order using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on deals.order_credit using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on deals.payment using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- published for insight; the reader's row security and scope apply
create view deals.v_order with (security_invoker = true) as
  select tenant_id, id, kind, original_id, customer_id, project_id, owner_id, org_path, amount_minor, currency, at
  from deals.sales_order;
create view deals.v_order_credit with (security_invoker = true) as
  select tenant_id, order_id, account_id as owner_id, org_path, share_bp, amount_minor, currency, at
  from deals.order_credit;
create view deals.v_project with (security_invoker = true) as
  select p.tenant_id, p.id, p.customer_id, p.owner_id, p.org_path, p.state, p.stage_id, s.code as stage_code, s.position as stage_position,
         p.expected_minor, p.currency, p.expected_on, p.opened_at, p.stage_since, p.closed_at
  from deals.project p join deals.stage s on s.tenant_id = p.tenant_id and s.id = p.stage_id;
