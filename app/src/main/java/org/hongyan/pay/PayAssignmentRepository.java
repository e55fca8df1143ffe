package org.hongyan.pay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is paid by which plan, and when people were employed. */
@Repository
class PayAssignmentRepository {

  private static final String COLUMNS =
      """
      s.id, s.plan_id, s.version, s.kind, s.subject_id, lower(s.valid) as "from",
      upper(s.valid) as until, s.reason
      """;

  private final JdbcClient db;

  PayAssignmentRepository(JdbcClient db) {
    this.db = db;
  }

  void insert(TenantId tenant, PayAssignment row, AccountId by, Instant at) {
    db.sql(
            """
            insert into pay.assignment (tenant_id, id, plan_id, version, kind, subject_id, unit_id,
              account_id, valid, reason, created_by, created_at)
            values (:tenant, :id, :planId, :version, :kind, :subjectId,
              case when :kind = 'UNIT' then cast(:subjectId as uuid) end,
              case when :kind = 'PERSON' then cast(:subjectId as uuid) end,
              daterange(cast(:from as date), cast(:until as date)), :reason, :by, :at)
            """)
        .params(RecordParams.of(row))
        .param("tenant", tenant.value())
        .param("by", by.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  /** Ends an assignment before a day later than its first; false when it ended before that. */
  boolean end(TenantId tenant, PayAssignmentId id, LocalDate until) {
    return db.sql(
                """
                update pay.assignment set valid = daterange(lower(valid), :until)
                where tenant_id = :tenant and id = :id and lower(valid) < :until
                  and (upper_inf(valid) or upper(valid) > :until)
                """)
            .param("tenant", tenant.value())
            .param("id", id.value())
            .param("until", until)
            .update()
        == 1;
  }

  Optional<PayAssignment> find(TenantId tenant, PayAssignmentId id) {
    return db.sql(
            "select %s from pay.assignment s where s.tenant_id = :tenant and s.id = :id"
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(PayAssignment.class)
        .optional();
  }

  /** All of them, the newest first. */
  List<PayAssignment> all(TenantId tenant) {
    return db.sql(
            """
            select %s from pay.assignment s where s.tenant_id = :tenant
            order by lower(s.valid) desc, s.id desc limit 5000
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .query(PayAssignment.class)
        .list();
  }

  /** Those that hold on a day. */
  List<PayAssignment> on(TenantId tenant, LocalDate day) {
    return db.sql(
            """
            select %s from pay.assignment s
            where s.tenant_id = :tenant and s.valid @> cast(:day as date)
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("day", day)
        .query(PayAssignment.class)
        .list();
  }

  /** Replaces what was known of a person's employment. */
  void employ(TenantId tenant, Employment one, String reason, AccountId by, Instant at) {
    db.sql(
            """
            update pay.employment set replaced_at = :at
            where tenant_id = :tenant and account_id = :account and replaced_at is null
            """)
        .param("tenant", tenant.value())
        .param("account", one.accountId().value())
        .param("at", RecordParams.value(at))
        .update();
    @Nullable LocalDate left = one.leftOn();
    db.sql(
            """
            insert into pay.employment
              (tenant_id, id, account_id, valid, reason, created_by, created_at)
            values (:tenant, :id, :account, daterange(:from, cast(:until as date)), :reason, :by, :at)
            """)
        .param("tenant", tenant.value())
        .param("id", Ids.next())
        .param("account", one.accountId().value())
        .param("from", one.joinedOn())
        .param("until", left == null ? null : left.plusDays(1))
        .param("reason", reason)
        .param("by", by.value())
        .param("at", RecordParams.value(at))
        .update();
  }

  List<Employment> employments(TenantId tenant) {
    return db.sql(
            """
            select e.account_id, lower(e.valid) as joined_on,
              cast(upper(e.valid) - interval '1 day' as date) as left_on
            from pay.employment e
            where e.tenant_id = :tenant and e.replaced_at is null
            """)
        .param("tenant", tenant.value())
        .query(Employment.class)
        .list();
  }
}
