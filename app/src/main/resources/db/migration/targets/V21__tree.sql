-- who answers for a node of the tree from a day on, until the next row's day: a node has exactly
-- one owner on every day after its first, and what has been is never edited
create table targets.tree_owner (
  tenant_id  uuid not null,
  node_id    uuid not null,
  from_day   date not null,
  owner_id   uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, node_id, from_day),
  foreign key (tenant_id, owner_id) references identity.account
);
revoke update, delete on targets.tree_owner from hongyan_app;

-- what a node is to reach in a year, by month, in minor units or pieces; quarters and years are sums
-- of months. owned_from: the owner's row that stands on the year's first day, so no day is ownerless.
-- given: what its children have together, by month
create table targets.tree_target (
  tenant_id   uuid not null,
  id          uuid not null,
  year        int not null check (year between 2000 and 2100),
  metric      text not null check (metric in ('REVENUE', 'ORDERS', 'PAYMENTS', 'NEW_CUSTOMERS', 'CALLS')),
  kind        text not null check (kind in ('UNIT', 'PERSON')),
  unit_id     uuid,
  account_id  uuid,
  node_id     uuid not null generated always as (coalesce(unit_id, account_id)) stored,
  parent_node uuid,
  org_path    text collate "C" not null,
  months      bigint[] not null check (cardinality(months) = 12 and 0 <= all (months)),
  given       bigint[] check (cardinality(given) = 12),
  currency    text check (currency ~ '^[A-Z]{3}$'),
  locked      boolean not null default false,
  stretch_bp  int not null default 0 check (stretch_bp between 0 and 5000),
  method      text check (method in ('EQUAL', 'LAST_YEAR', 'QUOTA_PLAN', 'PROPOSED', 'MANUAL')),
  version     int not null default 1,
  owned_from  date not null,
  created_by  uuid not null,
  created_at  timestamptz not null,
  replaced_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references identity.org_unit,
  foreign key (tenant_id, account_id) references identity.account,
  foreign key (tenant_id, node_id, owned_from) references targets.tree_owner (tenant_id, node_id, from_day),
  check ((kind = 'UNIT') = (unit_id is not null)),
  check ((kind = 'PERSON') = (account_id is not null)),
  check ((metric in ('REVENUE', 'PAYMENTS')) = (currency is not null)),
  check (owned_from <= make_date(year, 1, 1)),
  check (kind <> 'PERSON' or given is null)
);
create unique index tree_target_of_node on targets.tree_target (tenant_id, year, metric, node_id) where replaced_at is null;
create index tree_target_by_path on targets.tree_target (tenant_id, year, metric, org_path) where replaced_at is null;
create index tree_target_by_parent on targets.tree_target (tenant_id, year, metric, parent_node) where replaced_at is null;

-- what somebody thinks a node can reach in a year: the newest stands
create table targets.tree_proposal (
  tenant_id  uuid not null,
  id         uuid not null,
  year       int not null check (year between 2000 and 2100),
  metric     text not null check (metric in ('REVENUE', 'ORDERS', 'PAYMENTS', 'NEW_CUSTOMERS', 'CALLS')),
  node_id    uuid not null,
  amount     bigint not null check (amount >= 0),
  note       text not null check (length(note) <= 500),
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references identity.account
);
create index tree_proposal_newest on targets.tree_proposal (tenant_id, year, metric, node_id, created_at desc);

alter table targets.tree_owner enable row level security;
create policy tenant on targets.tree_owner using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
alter table targets.tree_target enable row level security;
create policy tenant on targets.tree_target using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
alter table targets.tree_proposal enable row level security;
create policy tenant on targets.tree_proposal using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
