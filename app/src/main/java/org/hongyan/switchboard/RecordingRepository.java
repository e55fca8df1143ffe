package org.hongyan.switchboard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecordingRepository {

  private static final String COLUMNS =
      "id, call_id, started_at, file, state, reason, sha256, millis";

  private final JdbcClient db;

  RecordingRepository(JdbcClient db) {
    this.db = db;
  }

  void open(Recording recording, UUID node, UUID run) {
    db.sql(
            """
            insert into switchboard.recording (tenant_id, started_at, id, node_id, run_id, call_id,
              file, state)
            values (:tenant, :startedAt, :id, :node, :run, :callId, :file, :state)
            on conflict do nothing
            """)
        .params(RecordParams.of(recording))
        .param("tenant", Tenancy.current().value())
        .param("node", node)
        .param("run", run)
        .update();
  }

  /** Closes an open recording once; false when it was closed before. */
  boolean close(
      RecordingId id,
      Recording.State state,
      @Nullable String reason,
      @Nullable String sha256,
      @Nullable Long millis,
      Instant at) {
    return db.sql(
                """
                update switchboard.recording set state = :state, reason = :reason,
                  sha256 = :sha256, millis = :millis, closed_at = :at
                where tenant_id = :tenant and id = :id and state = 'OPEN'
                """)
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("state", state.name())
            .param("reason", reason)
            .param("sha256", sha256)
            .param("millis", millis)
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  Optional<Recording> find(RecordingId id) {
    return db.sql(
            "select "
                + COLUMNS
                + " from switchboard.recording where tenant_id = :tenant and id = :id")
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(Recording.class)
        .optional();
  }

  List<Recording> byIds(Collection<RecordingId> ids) {
    if (ids.isEmpty()) return List.of();
    return db.sql(
            "select "
                + COLUMNS
                + " from switchboard.recording where tenant_id = :tenant and id in (:ids)")
        .param("tenant", Tenancy.current().value())
        .param("ids", ids.stream().map(RecordingId::value).toList())
        .query(Recording.class)
        .list();
  }

  /** Open recordings that another run of this installation left behind. */
  List<Recording> leftOpen(Node node) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                 from switchboard.recording
                where tenant_id = :tenant and state = 'OPEN' and node_id = :node and run_id <> :run
                """)
        .param("tenant", Tenancy.current().value())
        .param("node", node.id())
        .param("run", node.run())
        .query(Recording.class)
        .list();
  }

  List<Recording> closedBetween(Instant from, Instant to) {
    return db.sql(
            "select "
                + COLUMNS
                + """
                 from switchboard.recording
                where tenant_id = :tenant and started_at >= :from and started_at < :to
                """)
        .param("tenant", Tenancy.current().value())
        .param("from", RecordParams.value(from))
        .param("to", RecordParams.value(to))
        .query(Recording.class)
        .list();
  }
}
