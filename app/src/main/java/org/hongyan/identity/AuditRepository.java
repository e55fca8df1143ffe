package org.hongyan.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Several chains (lanes) per tenant, chosen by account, so that one person's listening does not
 * wait for another's. The head row of a lane is locked until the transaction ends: no gap, no fork.
 */
@Repository
class AuditRepository {

  static final int LANES = 8;

  private record Head(long seq, String hash) {}

  private final JdbcClient db;
  private final JdbcTemplate jdbc;
  private final JsonMapper json;
  private final InstantSource clock;

  AuditRepository(JdbcClient db, JdbcTemplate jdbc, JsonMapper json, InstantSource clock) {
    this.db = db;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void append(
      TenantId tenant, AccountId by, String action, String subject, Map<String, ?> details) {
    int lane = Math.floorMod(by.value().hashCode(), LANES);
    var head = lock(tenant, lane);
    var row =
        new AuditRow(
            lane,
            head.seq() + 1,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            by.value(),
            action,
            subject,
            json.writeValueAsString(new java.util.TreeMap<>(details)),
            head.hash());
    insert(tenant, row);
    advance(tenant, row);
  }

  private Head lock(TenantId tenant, int lane) {
    db.sql(
            """
            insert into identity.audit_head (tenant_id, lane, seq, hash)
            values (:tenant, :lane, 0, :start)
            on conflict do nothing
            """)
        .param("tenant", tenant.value())
        .param("lane", lane)
        .param("start", AuditRow.START)
        .update();
    return db.sql(
            """
            select seq, hash from identity.audit_head
            where tenant_id = :tenant and lane = :lane
            for update
            """)
        .param("tenant", tenant.value())
        .param("lane", lane)
        .query(Head.class)
        .single();
  }

  private void insert(TenantId tenant, AuditRow row) {
    db.sql(
            """
            insert into identity.audit
              (tenant_id, at, lane, seq, account_id, action, subject, details, previous_hash, hash)
            values
              (:tenant, :at, :lane, :seq, :accountId, :action, :subject, :details, :previousHash, :hash)
            """)
        .params(RecordParams.of(row))
        .param("tenant", tenant.value())
        .param("hash", row.hash())
        .update();
  }

  private void advance(TenantId tenant, AuditRow row) {
    db.sql(
            """
            update identity.audit_head set seq = :seq, hash = :hash
            where tenant_id = :tenant and lane = :lane
            """)
        .param("tenant", tenant.value())
        .param("lane", row.lane())
        .param("seq", row.seq())
        .param("hash", row.hash())
        .update();
  }

  /** Streams every row of the tenant through the check, in the order of its lanes. */
  AuditCheck check(TenantId tenant) {
    var heads =
        db
            .sql("select lane, seq, hash from identity.audit_head where tenant_id = :tenant")
            .param("tenant", tenant.value())
            .query(AuditCheck.Head.class)
            .stream()
            .collect(Collectors.toMap(AuditCheck.Head::lane, Function.identity()));
    var check = new AuditCheck(tenant, heads);
    jdbc.query(
        connection -> {
          var statement =
              connection.prepareStatement(
                  """
                  select lane, seq, at, account_id, action, subject, details, previous_hash, hash
                  from identity.audit
                  where tenant_id = ?
                  order by lane, seq
                  """);
          statement.setFetchSize(5_000);
          statement.setObject(1, tenant.value());
          return statement;
        },
        (ResultSetExtractor<AuditCheck>)
            rows -> {
              var goesOn = true;
              while (goesOn && rows.next()) goesOn = check.take(row(rows), rows.getString(9));
              return check;
            });
    return check;
  }

  private static AuditRow row(ResultSet rows) throws SQLException {
    return new AuditRow(
        rows.getInt(1),
        rows.getLong(2),
        rows.getTimestamp(3).toInstant(),
        rows.getObject(4, UUID.class),
        rows.getString(5),
        rows.getString(6),
        rows.getString(7),
        rows.getString(8));
  }
}
