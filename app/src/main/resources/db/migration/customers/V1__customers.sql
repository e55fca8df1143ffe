create schema if not exists customers;
grant usage on schema customers to hongyan_app;
alter default privileges in schema customers grant select, insert, update, delete on tables to hongyan_app;

-- reference table: proves that the key file belongs to these data; holds no key and no customer
create table customers.key_proof (
  id      int primary key check (id = 1),
  key_id  text not null,
  proof   bytea not null
);

-- data key and index key of a tenant, wrapped by the key file
create table customers.tenant_key (
  tenant_id  uuid not null,
  id         int not null check (id between 1 and 65535),
  key_id     text not null,
  wrapped    bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);

create table customers.settings (
  tenant_id       uuid not null,
  capacity        int not null default 500 check (capacity between 1 and 1000000),
  claims_per_day  int not null default 50 check (claims_per_day between 0 and 100000),
  protection_days int not null default 30 check (protection_days between 0 and 3650),
  margin_minor    bigint not null default 28000 check (margin_minor > 0),
  contact_minor   bigint not null default 320 check (contact_minor > 0),
  currency        text not null default 'CNY' check (currency ~ '^[A-Z]{3}$'),
  points          jsonb,
  primary key (tenant_id)
);

create table customers.import_batch (
  tenant_id   uuid not null,
  id          uuid not null,
  owner_id    uuid not null,
  org_path    text collate "C" not null,
  file_name   text not null check (length(file_name) between 1 and 200),
  file_bytes  bigint not null,
  state       text not null check (state in
    ('UPLOADED', 'ANALYSED', 'REFUSED', 'CHECKING', 'CHECKED', 'RUNNING', 'PAUSED', 'CANCELLED', 'DONE', 'FAILED',
     'UNDOING', 'UNDONE')),
  refusal     text,
  plan        jsonb,
  check_report jsonb,
  cursor_line bigint not null default 0,
  cursor_byte bigint not null default 0,
  total_lines bigint,
  inserted    bigint not null default 0,
  updated     bigint not null default 0,
  duplicate   bigint not null default 0,
  rejected    bigint not null default 0,
  created_at  timestamptz not null,
  started_at  timestamptz,
  ended_at    timestamptz,
  primary key (tenant_id, id)
);
create index import_batch_by_path on customers.import_batch (tenant_id, org_path, id);

-- how a set of headings was mapped the last time
create table customers.import_mapping (
  tenant_id  uuid not null,
  header_key text not null,
  mapping    jsonb not null,
  used_at    timestamptz not null,
  primary key (tenant_id, header_key)
);

create table customers.customer (
  tenant_id       uuid not null,
  id              uuid not null,
  kind            text not null check (kind in ('COMPANY', 'PERSON')),
  name            text not null check (length(name) between 1 and 200),
  company         text check (length(company) <= 200),
  contact_person  text check (length(contact_person) <= 100),
  province        text check (length(province) <= 60),
  city            text check (length(city) <= 60),
  fields          jsonb not null default '{}',
  folded          text collate "C" not null,
  sort_key        text collate "C" not null,
  grams           int[] not null,
  grade           text check (grade in ('A', 'B', 'C', 'D')),
  grade_score     real not null default -1,
  grade_reasons   jsonb not null default '[]',
  graded_at       timestamptz,
  poor_reason     text,
  owner_id        uuid,
  org_path        text collate "C" not null,
  pool_path       text collate "C" not null,
  owned_since     timestamptz,
  protected_until timestamptz,
  do_not_call     boolean not null default false,
  do_not_call_why text,
  consent         text not null default 'UNKNOWN' check (consent in ('UNKNOWN', 'GIVEN', 'WITHDRAWN')),
  complaint       boolean not null default false,
  bad_debt        boolean not null default false,
  last_contact_at timestamptz not null default '-infinity',
  last_outcome    text,
  contacts        int not null default 0,
  next_plan_at    timestamptz not null default 'infinity',
  source          text check (length(source) <= 100),
  batch_id        uuid,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  version         int not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, batch_id) references customers.import_batch
);
create index customer_by_owner on customers.customer (tenant_id, owner_id, id);
create index customer_by_path on customers.customer (tenant_id, org_path, id);
create index customer_by_contact on customers.customer (tenant_id, last_contact_at, id);
create index customer_by_name on customers.customer (tenant_id, sort_key, id);
create index customer_by_score on customers.customer (tenant_id, grade_score, id);
create index customer_by_plan on customers.customer (tenant_id, next_plan_at, id);
create index customer_by_folded on customers.customer (tenant_id, folded);
create index customer_by_batch on customers.customer (tenant_id, batch_id) where batch_id is not null;
create index customer_by_grams on customers.customer using gin (grams);
create index customer_by_fields on customers.customer using gin (fields jsonb_path_ops);

-- people inside a company
create table customers.contact (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  name        text not null check (length(name) between 1 and 100),
  position    text check (length(position) <= 100),
  note        text check (length(note) <= 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customer
);
create index contact_by_customer on customers.contact (tenant_id, customer_id);

-- number: AES-256-GCM, key id first; whole, last4, first7: keyed blind indexes
create table customers.phone (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  position    int not null,
  number      bytea not null,
  whole       uuid not null,
  last4       bigint not null,
  first7      bigint not null,
  masked      text not null,
  kind        text not null check (kind in ('MOBILE', 'LANDLINE', 'SERVICE', 'OTHER')),
  valid       boolean not null,
  place       text,
  carrier     text,
  zone        text not null,
  primary key (tenant_id, id),
  unique (tenant_id, customer_id, whole),
  foreign key (tenant_id, customer_id) references customers.customer
);
create index phone_by_whole on customers.phone (tenant_id, whole);
create index phone_by_last4 on customers.phone (tenant_id, last4);
create index phone_by_first7 on customers.phone (tenant_id, first7);

-- who owned whom, from when to when; never edited, only closed
create table customers.ownership (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  owner_id    uuid not null,
  org_path    text collate "C" not null,
  valid       tstzrange not null,
  reason      text not null,
  by_id       uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customer,
  exclude using gist (tenant_id with =, customer_id with =, valid with &&)
);
create index ownership_open on customers.ownership (tenant_id, customer_id) where upper_inf(valid);

create table customers.claim_day (
  tenant_id  uuid not null,
  account_id uuid not null,
  day        date not null,
  claims     int not null,
  primary key (tenant_id, account_id, day)
);

create table customers.reveal_day (
  tenant_id  uuid not null,
  account_id uuid not null,
  day        date not null,
  reveals    int not null,
  primary key (tenant_id, account_id, day)
);

-- which numbers a person looked up within an hour (keyed), and how many
create table customers.lookup (
  tenant_id  uuid not null,
  account_id uuid not null,
  hour       timestamptz not null,
  number     uuid not null,
  primary key (tenant_id, account_id, hour, number)
);
create table customers.lookup_hour (
  tenant_id  uuid not null,
  account_id uuid not null,
  hour       timestamptz not null,
  lookups    int not null,
  primary key (tenant_id, account_id, hour)
);

-- one assignment of many customers, kept so that it can be undone
create table customers.handout (
  tenant_id uuid not null,
  id        uuid not null,
  by_id     uuid not null,
  at        timestamptz not null,
  moved     int not null,
  undone_at timestamptz,
  primary key (tenant_id, id)
);
create table customers.handout_line (
  tenant_id   uuid not null,
  handout_id  uuid not null,
  customer_id uuid not null,
  from_owner  uuid,
  from_path   text collate "C" not null,
  to_owner    uuid,
  primary key (tenant_id, handout_id, customer_id),
  foreign key (tenant_id, handout_id) references customers.handout,
  foreign key (tenant_id, customer_id) references customers.customer
);

create table customers.saved_view (
  tenant_id  uuid not null,
  id         uuid not null,
  owner_id   uuid not null,
  org_path   text collate "C" not null,
  name       text not null check (length(name) between 1 and 60),
  shared     boolean not null,
  is_default boolean not null,
  filter     jsonb not null,
  sort       text not null,
  columns    jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, owner_id, name)
);

-- what became of each source line that is not a plain insert, and what an update replaced
create table customers.import_line (
  tenant_id   uuid not null,
  batch_id    uuid not null,
  line        bigint not null,
  fate        text not null check (fate in ('UPDATED', 'DUPLICATE', 'REJECTED')),
  reason      text,
  customer_id uuid,
  before      jsonb,
  primary key (tenant_id, batch_id, line),
  foreign key (tenant_id, batch_id) references customers.import_batch
);
create index import_line_updated on customers.import_line (tenant_id, batch_id, customer_id) where fate = 'UPDATED';

create table customers.export_job (
  tenant_id  uuid not null,
  id         uuid not null,
  owner_id   uuid not null,
  org_path   text collate "C" not null,
  filter     jsonb not null,
  columns    jsonb not null,
  format     text not null check (format in ('CSV', 'XLSX')),
  state      text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  rows       bigint not null default 0,
  capped     boolean not null default false,
  created_at timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id)
);

-- one row per finished contact with a known end: what grading learns from
create table customers.outcome (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  at          timestamptz not null,
  seq         bigint not null,
  bought      boolean not null,
  source      text not null,
  facts       jsonb not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customers.customer
);
create index outcome_by_time on customers.outcome (tenant_id, at, seq);
create index outcome_by_customer on customers.outcome (tenant_id, customer_id);

create table customers.grading_model (
  tenant_id  uuid not null,
  id         uuid not null,
  by_id      uuid not null,
  state      text not null check (state in ('TRAINING', 'GRADING', 'READY', 'REFUSED', 'FAILED')),
  step       text not null,
  done       bigint not null default 0,
  total      bigint not null default 0,
  refusal    text,
  model      bytea,
  report     jsonb,
  outcomes   int not null default 0,
  created_at timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['tenant_key', 'settings', 'import_batch', 'import_mapping', 'customer', 'contact', 'phone',
    'ownership', 'claim_day', 'reveal_day', 'lookup', 'lookup_hour', 'handout', 'handout_line', 'saved_view', 'import_line', 'export_job',
    'outcome', 'grading_model'] loop
    execute format('alter table customers.%I enable row level security', t);
    execute format($p$create policy tenant on customers.%I using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)$p$, t);
  end loop;
end $$;

-- Row security keeps operators that are not leakproof from using an index. These two probes look into the
-- array and jsonb indexes for the tenant of the transaction only, and give ids, which the query then restricts.
create function customers.with_grams(wanted int[], cap int) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query execute
    'select id from customers.customer where grams @> $1
       and tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid limit $2' using wanted, cap;
end $$;
create function customers.with_field(wanted jsonb, cap int) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query execute
    'select id from customers.customer where fields @> $1
       and tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid limit $2' using wanted, cap;
end $$;
revoke all on function customers.with_grams(int[], int) from public;
revoke all on function customers.with_field(jsonb, int) from public;
grant execute on function customers.with_grams(int[], int) to hongyan_app;
grant execute on function customers.with_field(jsonb, int) to hongyan_app;

-- published: no names of people's numbers, nothing encrypted
create view customers.v_customer with (security_invoker = true) as
  select tenant_id, id, kind, name, province, city, grade, grade_score, poor_reason, owner_id, org_path, owned_since,
         do_not_call, consent, nullif(last_contact_at, '-infinity') as last_contact_at, last_outcome,
         nullif(next_plan_at, 'infinity') as next_plan_at, source, batch_id, created_at
  from customers.customer;
grant select on customers.v_customer to hongyan_app;
