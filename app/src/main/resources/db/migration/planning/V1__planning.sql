create schema if not exists planning;
grant usage on schema planning to hongyan_app;
alter default privileges in schema planning grant select, insert, update, delete on tables to hongyan_app;

-- a plan of a unit for a span of months; a scenario is a plan copied from another
create table planning.plan (
  tenant_id      uuid not null,
  id             uuid not null,
  owner_id       uuid not null,
  org_path       text collate "C" not null,
  unit_id        uuid not null,
  name           text not null check (length(name) between 1 and 80),
  from_month     date not null check (extract(day from from_month) = 1),
  to_month       date not null check (extract(day from to_month) = 1),
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  state          text not null check (state in ('DRAFT', 'APPROVED', 'PUBLISHED')),
  effective_from date check (extract(day from effective_from) = 1),
  copied_from    uuid,
  version        int not null default 1,
  created_at     timestamptz not null,
  approved_by    uuid,
  approved_at    timestamptz,
  published_by   uuid,
  published_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, owner_id) references identity.account,
  foreign key (tenant_id, unit_id) references identity.org_unit,
  foreign key (tenant_id, approved_by) references identity.account,
  foreign key (tenant_id, published_by) references identity.account,
  foreign key (tenant_id, copied_from) references planning.plan,
  check (from_month <= to_month),
  check (state = 'DRAFT' or approved_by is not null and approved_at is not null),
  check ((state = 'PUBLISHED') = (published_at is not null)),
  check (state <> 'PUBLISHED' or published_by is not null and effective_from is not null)
);
create index plan_by_path on planning.plan (tenant_id, org_path, created_at);

-- every version of every step, never edited; whether it is stale follows from based_on
create table planning.step_version (
  tenant_id   uuid not null,
  plan_id     uuid not null,
  step        text not null check (step in ('POTENTIAL', 'RESPONSE', 'SIZE', 'STRUCTURE', 'TERRITORIES', 'QUOTAS')),
  version     int not null check (version >= 1),
  based_on    jsonb not null,
  inputs      jsonb not null,
  parameters  jsonb not null,
  result      jsonb not null,
  figures     jsonb not null,
  author_id   uuid not null,
  at          timestamptz not null,
  reason      text not null check (length(reason) <= 300),
  copied_from int,
  primary key (tenant_id, plan_id, step, version),
  foreign key (tenant_id, plan_id) references planning.plan,
  foreign key (tenant_id, author_id) references identity.account
);

do $$
declare t text;
begin
  foreach t in array array['plan', 'step_version'] loop
    execute format('alter table planning.%I enable row level security', t);
    execute format($p$create policy tenant on planning.%I using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)$p$, t);
  end loop;
end $$;
