create schema if not exists switchboard;
grant usage on schema switchboard to hongyan_app;
alter default privileges in schema switchboard grant select, insert, update, delete on tables to hongyan_app;

-- a carrier's line; the password is sealed, never stored in clear
create table switchboard.trunk (
  tenant_id       uuid not null references identity.tenant,
  id              uuid not null,
  name            text not null check (length(name) between 1 and 60),
  host            text not null check (length(host) between 1 and 200),
  port            int not null check (port between 1 and 65535),
  transport       text not null check (transport in ('UDP', 'TCP')),
  username        text check (length(username) <= 100),
  password_sealed bytea,
  number_format   text not null check (number_format in ('E164', 'PLAIN', 'NATIONAL')),
  most_calls      int not null check (most_calls between 1 and 5000),
  active          boolean not null,
  simulated       boolean not null,
  changed_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);

-- the numbers a company may show; its own numbers, not its customers'
create table switchboard.caller_number (
  tenant_id uuid not null references identity.tenant,
  id        uuid not null,
  trunk_id  uuid not null,
  e164      text not null check (e164 ~ '^\+[0-9]{3,15}$'),
  label     text not null check (length(label) between 1 and 60),
  active    boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, e164),
  foreign key (tenant_id, trunk_id) references switchboard.trunk
);
create index caller_number_by_trunk on switchboard.caller_number (tenant_id, trunk_id);

-- one row per file; READY means whole on disk with this sha256
create table switchboard.recording (
  tenant_id  uuid not null,
  started_at timestamptz not null,
  id         uuid not null,
  node_id    uuid not null,
  run_id     uuid not null,
  call_id    uuid not null,
  file       text not null check (file ~ '^recordings/[0-9]{4}/[0-9]{2}/[0-9]{2}/[0-9a-f-]{36}\.wav$'),
  state      text not null check (state in ('OPEN', 'READY', 'LOST')),
  reason     text,
  sha256     text check (sha256 ~ '^[0-9a-f]{64}$'),
  millis     bigint check (millis >= 0),
  closed_at  timestamptz,
  primary key (tenant_id, started_at, id),
  check (state <> 'READY' or (sha256 is not null and millis is not null)),
  check (state <> 'LOST' or reason is not null)
) partition by range (started_at);
create index recording_by_id on switchboard.recording (tenant_id, id);
create index recording_open on switchboard.recording (tenant_id, state) where state = 'OPEN';

alter table switchboard.trunk enable row level security;
alter table switchboard.caller_number enable row level security;
alter table switchboard.recording enable row level security;
create policy tenant on switchboard.trunk using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on switchboard.caller_number using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
create policy tenant on switchboard.recording using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
