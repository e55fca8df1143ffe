-- Event publications (Spring Modulith) and timers (db-scheduler): infrastructure without tenants.
create schema if not exists outbox;
grant usage on schema outbox to hongyan_app;
create table outbox.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_by_event on outbox.event_publication using hash (serialized_event);
create index event_publication_by_completion on outbox.event_publication (completion_date);
grant select, insert, update, delete on all tables in schema outbox to hongyan_app;

create schema if not exists timers;
grant usage on schema timers to hongyan_app;
create table timers.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on timers.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on timers.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on all tables in schema timers to hongyan_app;

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Writes that named an Idempotency-Key, for a day: neither key nor answer can be read from here.
create schema if not exists requests;
grant usage on schema requests to hongyan_app;
create table requests.once (
  tenant_id   uuid not null,
  account_id  uuid not null,
  key_hash    bytea not null,
  request_mac bytea not null,
  started_at  timestamptz not null,
  status      int,
  media_type  text,
  body        bytea,
  primary key (tenant_id, account_id, key_hash),
  check ((status is null) = (body is null))
);
create index once_by_age on requests.once (tenant_id, started_at);
alter table requests.once enable row level security;
create policy tenant on requests.once using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select, insert, update, delete on all tables in schema requests to hongyan_app;
