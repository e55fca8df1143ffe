create schema if not exists identity;
grant usage on schema identity to hongyan_app;
alter default privileges in schema identity grant select, insert, update, delete on tables to hongyan_app;

-- reference table: no customer data, read before the tenant is known
create table identity.tenant (
  id         uuid primary key,
  code       text not null unique check (code ~ '^[a-z0-9-]{2,30}$'),
  name       text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);

create table identity.org_unit (
  tenant_id uuid not null references identity.tenant,
  id        uuid not null,
  parent_id uuid,
  kind      text not null,
  name      text not null check (length(name) between 1 and 100),
  path      text collate "C" not null check (path ~ '^([0-9]+\.)+$'),
  children  int not null default 0,
  closed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, path),
  foreign key (tenant_id, parent_id) references identity.org_unit
);

create table identity.account (
  tenant_id     uuid not null references identity.tenant,
  id            uuid not null,
  login         text not null check (login = lower(login) and length(login) between 1 and 100),
  name          text not null check (length(name) between 1 and 100),
  role          text not null,
  scope_kind    text not null,
  unit_id       uuid not null,
  org_path      text collate "C" not null,
  password_hash text not null,
  active        boolean not null default true,
  language      text check (language in ('zh', 'en')),
  created_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, login),
  foreign key (tenant_id, unit_id) references identity.org_unit
);
create index account_by_path on identity.account (tenant_id, org_path);

-- units an account with scope UNITS may see besides its own
create table identity.account_unit (
  tenant_id  uuid not null,
  account_id uuid not null,
  unit_id    uuid not null,
  primary key (tenant_id, account_id, unit_id),
  foreign key (tenant_id, account_id) references identity.account,
  foreign key (tenant_id, unit_id) references identity.org_unit
);

-- who belonged to which unit when; account.unit_id and org_path mirror today's row
create table identity.account_assignment (
  tenant_id  uuid not null,
  id         uuid not null,
  account_id uuid not null,
  unit_id    uuid not null,
  valid      tstzrange not null check (not isempty(valid)),
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account,
  foreign key (tenant_id, unit_id) references identity.org_unit,
  exclude using gist (tenant_id with =, account_id with =, valid with &&)
);
create index account_by_unit on identity.account (tenant_id, unit_id);

create table identity.session (
  tenant_id    uuid not null,
  token_hash   text not null,
  id           uuid not null,
  address      text not null,
  browser      text not null,
  account_id   uuid not null,
  csrf_token   text not null,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null,
  primary key (tenant_id, token_hash),
  unique (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account
);
create index session_by_account on identity.session (tenant_id, account_id);

-- reference table: tries before the tenant is known; keys are hashes of login+company or address
create table identity.sign_in_try (
  key        text primary key,
  tries      int not null,
  last_at    timestamptz not null,
  wait_until timestamptz not null
);
create index sign_in_try_by_age on identity.sign_in_try (last_at);

create table identity.audit_head (
  tenant_id uuid not null,
  lane      int not null,
  seq       bigint not null,
  hash      text not null,
  primary key (tenant_id, lane)
);

create table identity.audit (
  tenant_id     uuid not null,
  at            timestamptz not null,
  lane          int not null,
  seq           bigint not null,
  account_id    uuid not null,
  action        text not null,
  subject       text not null,
  details       text not null,
  previous_hash text not null,
  hash          text not null,
  primary key (tenant_id, at, lane, seq)
) partition by range (at);
create index audit_by_lane on identity.audit (tenant_id, lane, seq);
create index audit_by_account on identity.audit (tenant_id, account_id, at);
create index audit_by_subject on identity.audit (tenant_id, subject, at);

alter table identity.org_unit enable row level security;
alter table identity.account enable row level security;
alter table identity.account_unit enable row level security;
alter table identity.account_assignment enable row level security;
alter table identity.session enable row level security;
alter table identity.audit_head enable row level security;
alter table identity.audit enable row level security;
create policy tenant on identity.org_unit using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on identity.account using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on identity.account_unit using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on identity.account_assignment using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on identity.session using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on identity.audit_head using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on identity.audit using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
-- the trail is append-only for the program
revoke update, delete on identity.audit from hongyan_app;
