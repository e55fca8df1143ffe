-- theme campaigns of units; whether one is planned, running or ended follows from its days
create table targets.promotion (
  tenant_id     uuid not null,
  id            uuid not null,
  theme         text not null check (length(theme) between 1 and 120),
  starts        date not null,
  ends          date not null,
  material      text not null default '' check (length(material) <= 10000),
  script_id     uuid,
  cost_minor    bigint not null check (cost_minor >= 0),
  currency      text not null check (currency ~ '^[A-Z]{3}$'),
  owner_id      uuid not null,
  cancelled_at  timestamptz,
  cancel_reason text,
  version       int not null default 1,
  created_by    uuid not null,
  created_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, script_id) references calling.script,
  foreign key (tenant_id, owner_id) references identity.account,
  check (ends >= starts),
  check ((cancelled_at is null) = (cancel_reason is null))
);
create index promotion_by_days on targets.promotion (tenant_id, starts);

-- which units take part; their paths are read from the organisation, so that they follow it
create table targets.promotion_region (
  tenant_id    uuid not null,
  promotion_id uuid not null,
  unit_id      uuid not null,
  primary key (tenant_id, promotion_id, unit_id),
  foreign key (tenant_id, promotion_id) references targets.promotion,
  foreign key (tenant_id, unit_id) references identity.org_unit
);
create index promotion_region_by_unit on targets.promotion_region (tenant_id, unit_id);

alter table targets.promotion enable row level security;
create policy tenant on targets.promotion using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
alter table targets.promotion_region enable row level security;
create policy tenant on targets.promotion_region using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
