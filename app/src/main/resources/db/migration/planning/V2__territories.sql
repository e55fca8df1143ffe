-- a run of the map optimiser; its result is a draft that somebody takes or throws away.
-- beat_at rises while it runs: a run that stands still was killed with its program
create table planning.territory_run (
  tenant_id      uuid not null,
  id             uuid not null,
  plan_id        uuid not null,
  owner_id       uuid not null,
  state          text not null check (state in
    ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'INTERRUPTED', 'REFUSED', 'ACCEPTED', 'DROPPED')),
  budget_seconds int not null check (budget_seconds between 1 and 120),
  seed           bigint not null,
  resumed_from   uuid,
  inputs         jsonb not null,
  parameters     jsonb not null,
  search         jsonb,
  draft          jsonb,
  refusal        jsonb,
  cancel_wanted  boolean not null default false,
  created_at     timestamptz not null,
  started_at     timestamptz,
  beat_at        timestamptz,
  ended_at       timestamptz,
  steps          bigint not null default 0,
  best           double precision,
  bound          double precision,
  gap            double precision,
  shortfall      double precision not null default 0,
  start_best     double precision,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references planning.plan,
  foreign key (tenant_id, owner_id) references identity.account,
  foreign key (tenant_id, resumed_from) references planning.territory_run,
  check (state not in ('ACCEPTED', 'DONE') or draft is not null),
  check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null))
);
create unique index territory_run_open on planning.territory_run (tenant_id, plan_id)
  where state in ('QUEUED', 'RUNNING');
create index territory_run_by_plan on planning.territory_run (tenant_id, plan_id, id);

-- a map put in force on a day: customers go to their territory's owner in batches, by id;
-- cursor_id is the last one looked at, moved in the same transaction as the customers
create table planning.territory_publication (
  tenant_id      uuid not null,
  id             uuid not null,
  plan_id        uuid not null,
  owner_id       uuid not null,
  step_version   int not null,
  effective_on   date not null,
  state          text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'WITHDRAWN')),
  reason         text not null check (length(reason) <= 300),
  total          int not null default 0,
  moved          int not null default 0,
  kept           int not null default 0,
  cursor_id      uuid,
  at             timestamptz not null,
  started_at     timestamptz,
  ended_at       timestamptz,
  withdrawn_by   uuid,
  withdrawn_at   timestamptz,
  withdrawn_why  text check (length(withdrawn_why) <= 300),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references planning.plan,
  foreign key (tenant_id, owner_id) references identity.account,
  foreign key (tenant_id, withdrawn_by) references identity.account,
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  check ((state = 'DONE') = (ended_at is not null))
);
create unique index territory_publication_open on planning.territory_publication (tenant_id, plan_id)
  where state in ('WAITING', 'RUNNING');
create index territory_publication_by_plan on planning.territory_publication (tenant_id, plan_id, id);

-- every customer of a publication, once: moved to an owner, never to nobody, or kept
create table planning.territory_move (
  tenant_id       uuid not null,
  publication_id  uuid not null,
  customer_id     uuid not null,
  name            text not null,
  unit            text not null,
  territory       text not null,
  from_id         uuid,
  to_id           uuid not null,
  revenue_minor   bigint not null,
  protected_until timestamptz,
  at              timestamptz not null,
  primary key (tenant_id, publication_id, customer_id),
  foreign key (tenant_id, publication_id) references planning.territory_publication,
  foreign key (tenant_id, to_id) references identity.account
);

do $$
declare t text;
begin
  foreach t in array array['territory_run', 'territory_publication', 'territory_move'] loop
    execute format('alter table planning.%I enable row level security', t);
    execute format($p$create policy tenant on planning.%I using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)$p$, t);
  end loop;
end $$;
