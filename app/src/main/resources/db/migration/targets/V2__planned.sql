-- plans whose quotas have become targets: an event that arrives twice is done once
create table targets.planned (
  tenant_id uuid not null,
  plan_id   uuid not null,
  at        timestamptz not null,
  primary key (tenant_id, plan_id)
);
alter table targets.planned enable row level security;
create policy tenant on targets.planned using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
