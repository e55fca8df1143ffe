package org.hongyan.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.Cursor;
import org.hongyan.shared.Ids;
import org.hongyan.shared.Page;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountAdminRepository {

  /** What the list is narrowed to; null leaves a condition out. */
  record Filter(
      @Nullable String text,
      @Nullable Role role,
      @Nullable UnitId unitId,
      @Nullable Boolean active) {}

  /** An account whose unit of today is not the one its row says. */
  record Due(UUID accountId, UUID unitId, String oldPath, String newPath) {}

  private static final String ROW =
      """
      select a.id, a.login, a.name, a.role, a.unit_id, u.name as unit_name, a.org_path,
        a.scope_kind, a.active,
        (select max(s.last_seen_at) from identity.session s
         where s.tenant_id = a.tenant_id and s.account_id = a.id) as last_seen_at
      from identity.account a
      join identity.org_unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
      """;

  private final JdbcClient db;

  AccountAdminRepository(JdbcClient db) {
    this.db = db;
  }

  Page<AccountRow> list(
      TenantId tenant, Scope scope, Filter filter, @Nullable String cursor, int size) {
    var where = where(tenant, scope, filter);
    if (cursor != null) {
      var last = Cursor.read(cursor, 2);
      where
          .and("(a.name, a.id::text) > (:lastName, :lastId)")
          .with("lastName", last.get(0))
          .with("lastId", last.get(1));
    }
    var rows =
        db.sql(ROW + where.sql() + " order by a.name, a.id::text limit " + (size + 1))
            .params(where.params())
            .query(AccountRow.class)
            .list();
    var more = rows.size() > size;
    var page = more ? rows.subList(0, size) : rows;
    var next = more ? Cursor.of(page.getLast().name(), page.getLast().id().value()) : null;
    return new Page<>(page, next, count(where(tenant, scope, filter)));
  }

  private int count(Where where) {
    return db.sql("select count(*) from identity.account a " + where.sql())
        .params(where.params())
        .query(Integer.class)
        .single();
  }

  private static Where where(TenantId tenant, Scope scope, Filter filter) {
    var where =
        new Where()
            .and("a.tenant_id = :tenant", "tenant", tenant)
            .and(
                "position(lower(:text) in lower(a.name || ' ' || a.login)) > 0",
                "text",
                filter.text())
            .and("a.role = :role", "role", filter.role())
            .and("a.active = :active", "active", filter.active())
            .and(
                """
                starts_with(a.org_path, (select u2.path from identity.org_unit u2
                  where u2.tenant_id = a.tenant_id and u2.id = :unit))
                """,
                "unit",
                filter.unitId());
    return scope.restrict(where, "a.id", "a.org_path");
  }

  Optional<AccountRow> find(TenantId tenant, AccountId id) {
    return db.sql(ROW + " where a.tenant_id = :tenant and a.id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(AccountRow.class)
        .optional();
  }

  boolean loginTaken(TenantId tenant, String login) {
    return db.sql(
            "select exists (select 1 from identity.account where tenant_id = :tenant and login = :login)")
        .param("tenant", tenant.value())
        .param("login", login)
        .query(Boolean.class)
        .single();
  }

  void update(TenantId tenant, AccountId id, String name, Role role, Scope.Kind scope) {
    db.sql(
            """
            update identity.account set name = :name, role = :role, scope_kind = :scope
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("name", name)
        .param("role", role.name())
        .param("scope", scope.name())
        .update();
  }

  void setActive(TenantId tenant, AccountId id, boolean active) {
    db.sql("update identity.account set active = :active where tenant_id = :tenant and id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("active", active)
        .update();
  }

  List<UUID> chosenUnits(TenantId tenant, AccountId id) {
    return db.sql(
            """
            select unit_id from identity.account_unit
            where tenant_id = :tenant and account_id = :id
            order by unit_id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(UUID.class)
        .list();
  }

  void choose(TenantId tenant, AccountId id, List<UnitId> units) {
    db.sql("delete from identity.account_unit where tenant_id = :tenant and account_id = :id")
        .param("tenant", tenant.value())
        .param("id", id.value())
        .update();
    if (units.isEmpty()) return;
    db.sql(
            """
            insert into identity.account_unit (tenant_id, account_id, unit_id)
            select :tenant, :id, unit from unnest(:units) as unit
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("units", units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
        .update();
  }

  /** From a moment on the person belongs to the unit; plans for later than that are dropped. */
  void assign(TenantId tenant, AccountId id, UnitId unit, Instant from) {
    db.sql(
            """
            delete from identity.account_assignment
            where tenant_id = :tenant and account_id = :id and lower(valid) >= :from
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("from", RecordParams.value(from))
        .update();
    db.sql(
            """
            update identity.account_assignment set valid = tstzrange(lower(valid), :from)
            where tenant_id = :tenant and account_id = :id
              and valid @> cast(:from as timestamptz)
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("from", RecordParams.value(from))
        .update();
    db.sql(
            """
            insert into identity.account_assignment (tenant_id, id, account_id, unit_id, valid)
            values (:tenant, :row, :id, :unit, tstzrange(:from, null))
            """)
        .param("tenant", tenant.value())
        .param("row", Ids.next())
        .param("id", id.value())
        .param("unit", unit.value())
        .param("from", RecordParams.value(from))
        .update();
  }

  /** Accounts whose assignment of this moment differs from their row. */
  List<Due> due(TenantId tenant, Instant now) {
    return db.sql(
            """
            select a.id as account_id, u.id as unit_id, a.org_path as old_path, u.path as new_path
            from identity.account a
            join identity.account_assignment s on s.tenant_id = a.tenant_id
              and s.account_id = a.id and s.valid @> cast(:now as timestamptz)
            join identity.org_unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
            where a.tenant_id = :tenant and a.unit_id <> s.unit_id
            for update of a
            """)
        .param("tenant", tenant.value())
        .param("now", RecordParams.value(now))
        .query(Due.class)
        .list();
  }

  void mirror(TenantId tenant, Due due) {
    db.sql(
            """
            update identity.account set unit_id = :unit, org_path = :path
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", due.accountId())
        .param("unit", due.unitId())
        .param("path", due.newPath())
        .update();
  }
}
