package org.hongyan.switchboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LineRepository {

  private static final String TRUNK =
      "id, name, host, port, transport, username, number_format, most_calls, active, simulated";

  private final JdbcClient db;

  LineRepository(JdbcClient db) {
    this.db = db;
  }

  List<Trunk> trunks() {
    return db.sql(
            "select " + TRUNK + " from switchboard.trunk where tenant_id = :tenant order by name")
        .param("tenant", Tenancy.current().value())
        .query(Trunk.class)
        .list();
  }

  Optional<Trunk> trunk(TrunkId id) {
    return db.sql(
            "select " + TRUNK + " from switchboard.trunk where tenant_id = :tenant and id = :id")
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(Trunk.class)
        .optional();
  }

  byte @Nullable [] sealedPassword(TrunkId id) {
    return db.sql(
            "select password_sealed from switchboard.trunk where tenant_id = :tenant and id = :id")
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
        .single()
        .orElse(null);
  }

  /** Inserts or replaces; a null password leaves the one before. */
  void put(Trunk trunk, byte @Nullable [] sealedPassword, Instant at) {
    db.sql(
            """
            insert into switchboard.trunk (tenant_id, id, name, host, port, transport, username,
              password_sealed, number_format, most_calls, active, simulated, changed_at)
            values (:tenant, :id, :name, :host, :port, :transport, :username,
              :sealed, :numberFormat, :mostCalls, :active, :simulated, :at)
            on conflict (tenant_id, id) do update set name = excluded.name, host = excluded.host,
              port = excluded.port, transport = excluded.transport, username = excluded.username,
              password_sealed = coalesce(excluded.password_sealed, trunk.password_sealed),
              number_format = excluded.number_format, most_calls = excluded.most_calls,
              active = excluded.active, changed_at = excluded.changed_at
            """)
        .params(RecordParams.of(trunk))
        .param("tenant", Tenancy.current().value())
        .param("sealed", sealedPassword, java.sql.Types.BINARY)
        .param("at", RecordParams.value(at))
        .update();
  }

  /** The first line and its number, unless somebody else was faster. */
  void putFirst(Trunk trunk, CallerNumber number, Instant at) {
    int inserted =
        db.sql(
                """
                insert into switchboard.trunk (tenant_id, id, name, host, port, transport, username,
                  number_format, most_calls, active, simulated, changed_at)
                values (:tenant, :id, :name, :host, :port, :transport, :username,
                  :numberFormat, :mostCalls, :active, :simulated, :at)
                on conflict do nothing
                """)
            .params(RecordParams.of(trunk))
            .param("tenant", Tenancy.current().value())
            .param("at", RecordParams.value(at))
            .update();
    if (inserted == 1) put(number);
  }

  List<CallerNumber> numbers() {
    return db.sql(
            """
            select id, trunk_id, e164, label, active from switchboard.caller_number
            where tenant_id = :tenant order by id
            """)
        .param("tenant", Tenancy.current().value())
        .query(CallerNumber.class)
        .list();
  }

  void put(CallerNumber number) {
    db.sql(
            """
            insert into switchboard.caller_number (tenant_id, id, trunk_id, e164, label, active)
            values (:tenant, :id, :trunkId, :e164, :label, :active)
            on conflict (tenant_id, id) do update set trunk_id = excluded.trunk_id,
              e164 = excluded.e164, label = excluded.label, active = excluded.active
            """)
        .params(RecordParams.of(number))
        .param("tenant", Tenancy.current().value())
        .update();
  }
}
