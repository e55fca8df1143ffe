create schema if not exists targets;
grant usage on schema targets to hongyan_app;
alter default privileges in schema targets grant select, insert, update, delete on tables to hongyan_app;

-- what a unit or a person is to sell in a month; every row has one owner, and a row that was
-- changed is replaced, never edited, except for its split and version.
-- split_minor is the sum of its children once they are published: it must be the whole amount
create table targets.target (
  tenant_id    uuid not null,
  id           uuid not null,
  month        date not null check (extract(day from month) = 1),
  zone         text not null,
  kind         text not null check (kind in ('UNIT', 'PERSON')),
  unit_id      uuid,
  account_id   uuid,
  parent_id    uuid,
  owner_id     uuid not null,
  org_path     text collate "C" not null,
  amount_minor bigint not null check (amount_minor >= 0),
  currency     text not null check (currency ~ '^[A-Z]{3}$'),
  locked       boolean not null default false,
  split_minor  bigint,
  split_method text check (split_method in ('EQUAL', 'LAST_PERIOD', 'MANUAL')),
  version      int not null default 1,
  created_by   uuid not null,
  created_at   timestamptz not null,
  replaced_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references identity.org_unit,
  foreign key (tenant_id, account_id) references identity.account,
  foreign key (tenant_id, owner_id) references identity.account,
  foreign key (tenant_id, parent_id) references targets.target,
  check ((kind = 'UNIT') = (unit_id is not null)),
  check ((kind = 'PERSON') = (account_id is not null)),
  check (kind <> 'PERSON' or owner_id = account_id),
  check (kind <> 'PERSON' or split_minor is null),
  check (split_minor is null or split_minor = amount_minor)
);
create unique index target_of_unit on targets.target (tenant_id, month, unit_id) where unit_id is not null and replaced_at is null;
create unique index target_of_person on targets.target (tenant_id, month, account_id) where account_id is not null and replaced_at is null;
create index target_by_parent on targets.target (tenant_id, parent_id) where replaced_at is null;
create index target_by_path on targets.target (tenant_id, month, org_path) where replaced_at is null;

alter table targets.target enable row level security;
create policy tenant on targets.target using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- published for insight; the reader's row security and scope apply
create view targets.v_target with (security_invoker = true) as
  select tenant_id, id, month, zone, kind, unit_id, account_id, parent_id, owner_id, org_path, amount_minor, currency
  from targets.target where replaced_at is null;
create view targets.v_attainment with (security_invoker = true) as
  select t.tenant_id, t.id as target_id, t.month, t.kind, t.unit_id, t.account_id, t.owner_id, t.org_path, t.amount_minor, t.currency,
    coalesce((
      select sum(c.amount_minor) from deals.v_order_credit c
      where c.tenant_id = t.tenant_id and c.currency = t.currency
        and c.at >= t.month::timestamp at time zone t.zone
        and c.at < (t.month + interval '1 month')::timestamp at time zone t.zone
        and case t.kind when 'PERSON' then c.owner_id = t.account_id
          else c.org_path >= t.org_path and c.org_path < left(t.org_path, -1) || '/' end), 0)::bigint as attained_minor
  from targets.target t where t.replaced_at is null;
