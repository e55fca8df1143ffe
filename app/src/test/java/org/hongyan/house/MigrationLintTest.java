package org.hongyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema could be spread by tenant over many nodes tomorrow. */
class MigrationLintTest {

  @Test
  void allMigrationsCanBeDistributedByTenant() {
    var lint = new MigrationLint(TablesWithoutTenant.NAMES);
    for (var file : Sources.under(Sources.MIGRATIONS, ".sql")) {
      lint.read(Sources.MIGRATIONS.relativize(file).toString(), Sources.text(file));
    }
    assertThat(lint.faults())
        .as("migrations, because the schema must distribute by tenant unchanged")
        .isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "create table m.a (id uuid primary key) | D1",
        "create table m.a (tenant_id uuid, id uuid primary key) | D1",
        "create table m.a (tenant_id uuid, id uuid, primary key (id, tenant_id)) | D1",
        "create table m.a (tenant_id uuid, no text unique) | D1",
        "create table m.a (tenant_id uuid, b uuid references m.b) | D1",
        "create table m.a (tenant_id uuid, r int4range, exclude using gist (r with &&)) | D1",
        "create table m.a (tenant_id uuid); create index i on m.a (name) | D1",
        "create table m.a (tenant_id uuid); create table identity.tenant (x uuid references m.a) | D3",
        "create table m.a (tenant_id uuid, n bigserial) | D4",
        "create table m.a (tenant_id uuid, id uuid default gen_random_uuid()) | D4",
        "create trigger t after insert on m.a execute function f() | D6",
        "create table m.a (tenant_id uuid, at timestamptz, primary key (tenant_id)) partition by range (at) | D8",
        "create table m.a (tenant_id uuid, at int, primary key (tenant_id, at)) partition by hash (at) | D8",
        "insert into m.a (x) values ((select 1)) | D9",
      })
  void breachIsFound(String sql, String rule) {
    var lint = new MigrationLint(TablesWithoutTenant.NAMES);
    lint.read("planted", sql);
    assertThat(lint.faults()).singleElement().asString().contains(rule);
  }

  @Test
  void goodTableIsLeftAlone() {
    var lint = new MigrationLint(TablesWithoutTenant.NAMES);
    lint.read(
        "good",
        """
        create table m.a (
          tenant_id uuid not null references identity.tenant,
          id uuid not null,
          at timestamptz not null default now(),
          kind text check (kind in ('a', 'b')),
          primary key (tenant_id, at, id),
          unique (tenant_id, at, kind),
          foreign key (tenant_id, id) references m.b,
          exclude using gist (tenant_id with =, r with &&)
        ) partition by range (at);
        create index a_by_kind on m.a (tenant_id, kind) where kind = 'a';
        """);
    assertThat(lint.faults()).isEmpty();
  }
}
