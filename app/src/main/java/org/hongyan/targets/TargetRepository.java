package org.hongyan.targets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TargetRepository {

  private static final String COLUMNS =
      """
      t.id, t.month, t.zone, t.kind, t.unit_id, t.account_id, t.parent_id, t.owner_id, t.org_path,
      t.amount_minor, t.currency, t.locked, t.split_minor, t.version
      """;

  private final JdbcClient db;

  TargetRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(TenantId tenant, Target target, AccountId by, Instant now) {
    db.sql(
            """
            insert into targets.target
              (tenant_id, id, month, zone, kind, unit_id, account_id, parent_id, owner_id, org_path,
               amount_minor, currency, locked, version, created_by, created_at)
            values
              (:tenant, :id, :month, :zone, :kind, :unitId, :accountId, :parentId, :ownerId,
               :orgPath, :amountMinor, :currency, :locked, :version, :by, :now)
            """)
        .params(RecordParams.of(target))
        .param("tenant", tenant.value())
        .param("by", by.value())
        .param("now", RecordParams.value(now))
        .update();
  }

  Optional<Target> ofUnit(TenantId tenant, LocalDate month, UnitId unit) {
    return db.sql(
            """
            select %s from targets.target t
            where t.tenant_id = :tenant and t.month = :month and t.unit_id = :unit
              and t.replaced_at is null
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("month", month)
        .param("unit", unit.value())
        .query(Target.class)
        .optional();
  }

  Optional<Target> ofPerson(TenantId tenant, LocalDate month, AccountId account) {
    return db.sql(
            """
            select %s from targets.target t
            where t.tenant_id = :tenant and t.month = :month and t.account_id = :account
              and t.replaced_at is null
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("month", month)
        .param("account", account.value())
        .query(Target.class)
        .optional();
  }

  /** Targets of a month on a path and below, parents before their children. */
  List<Target> below(TenantId tenant, LocalDate month, String path) {
    return db.sql(
            """
            select %s from targets.target t
            where t.tenant_id = :tenant and t.month = :month and t.replaced_at is null
              and t.org_path >= :path and t.org_path < :end
            order by t.org_path, t.kind desc, t.id
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("month", month)
        .param("path", path)
        .param("end", path.substring(0, path.length() - 1) + "/")
        .query(Target.class)
        .list();
  }

  List<Target> children(TenantId tenant, TargetId parent) {
    return db.sql(
            """
            select %s from targets.target t
            where t.tenant_id = :tenant and t.parent_id = :parent and t.replaced_at is null
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("parent", parent.value())
        .query(Target.class)
        .list();
  }

  /** Takes the right to split this version: of many splitters one wins. */
  boolean split(TenantId tenant, TargetId id, int version, long sumMinor, SplitMethod method) {
    return db.sql(
                """
                update targets.target
                set split_minor = :sum, split_method = :method, version = version + 1
                where tenant_id = :tenant and id = :id and version = :version
                  and replaced_at is null
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .param("sum", sumMinor)
            .param("method", method.name())
            .update()
        == 1;
  }

  /** Replaces a target of this version, and all that was given on from it. */
  boolean replace(TenantId tenant, TargetId id, int version, Instant now) {
    int own =
        db.sql(
                """
                update targets.target set replaced_at = :now
                where tenant_id = :tenant and id = :id and version = :version
                  and replaced_at is null
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("version", version)
            .param("now", RecordParams.value(now))
            .update();
    if (own == 1) replaceBelow(tenant, id, now);
    return own == 1;
  }

  private void replaceBelow(TenantId tenant, TargetId parent, Instant now) {
    var ids =
        db.sql(
                """
                with recursive below as (
                  select t.id from targets.target t
                  where t.tenant_id = :tenant and t.parent_id = :parent and t.replaced_at is null
                  union all
                  select c.id from targets.target c
                  join below b on c.parent_id = b.id
                  where c.tenant_id = :tenant and c.replaced_at is null)
                select id from below
                """)
            .param("tenant", tenant.value())
            .param("parent", parent.value())
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    db.sql(
            """
            update targets.target set replaced_at = :now
            where tenant_id = :tenant and id = any(:ids) and replaced_at is null
            """)
        .param("tenant", tenant.value())
        .param("ids", ids.toArray(UUID[]::new))
        .param("now", RecordParams.value(now))
        .update();
  }
}
