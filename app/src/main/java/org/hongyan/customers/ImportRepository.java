package org.hongyan.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Batches, what became of their lines, and remembered mappings. */
@Repository
class ImportRepository {

  /** Where the next chunk begins. */
  record Place(ImportBatch.State state, long cursorLine, long cursorByte) {}

  /** What a chunk did. */
  record Tally(long inserted, long updated, long duplicate, long rejected) {}

  record Fate(long line, String fate, @Nullable String reason) {}

  private static final String SELECT =
      """
      select id, owner_id, org_path, file_name, file_bytes, state, refusal, plan, check_report, total_lines,
        inserted, updated, duplicate, rejected, created_at, started_at, ended_at
      from customers.import_batch b
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  ImportRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(BatchId id, Caller caller, String fileName, long bytes, Instant at) {
    db.sql(
            """
            insert into customers.import_batch (tenant_id, id, owner_id, org_path, file_name, file_bytes, state, created_at)
            values (:tenant, :id, :owner, :path, :name, :bytes, 'UPLOADED', :at)
            """)
        .params(key(id))
        .param("owner", caller.accountId().value())
        .param("path", caller.orgPath())
        .param("name", fileName)
        .param("bytes", bytes)
        .param("at", RecordParams.value(at))
        .update();
  }

  List<ImportBatch> list(Caller caller) {
    var where = new Where().and("b.tenant_id = :tenant", "tenant", Tenancy.current());
    caller.scope().restrict(where, "b.owner_id", "b.org_path");
    return db.sql(SELECT + where.sql() + " order by b.id desc limit 100")
        .params(where.params())
        .query((row, n) -> batch(row))
        .list();
  }

  Optional<ImportBatch> find(BatchId id) {
    return db.sql(SELECT + "where b.tenant_id = :tenant and b.id = :id")
        .params(key(id))
        .query((row, n) -> batch(row))
        .optional();
  }

  /** Moves to a state from one of those named; false when another has moved it already. */
  boolean move(BatchId id, ImportBatch.State to, Instant at, ImportBatch.State... from) {
    var names = java.util.Arrays.stream(from).map(Enum::name).toArray(String[]::new);
    return db.sql(
                """
                update customers.import_batch set state = :to,
                  started_at = case when :to = 'RUNNING' then coalesce(started_at, :at) else started_at end,
                  ended_at = case when :to in ('DONE', 'CANCELLED', 'FAILED', 'UNDONE') then :at else ended_at end
                where tenant_id = :tenant and id = :id and state = any(:from)
                """)
            .params(key(id))
            .param("to", to.name())
            .param("at", RecordParams.value(at))
            .param("from", names)
            .update()
        == 1;
  }

  /** Changes nothing when the batch has left the state the trouble arose in. */
  void refuse(BatchId id, ImportBatch.State during, ImportBatch.State state, String code) {
    db.sql(
            """
            update customers.import_batch set state = :state, refusal = :code
            where tenant_id = :tenant and id = :id and state = :during
            """)
        .param("during", during.name())
        .params(key(id))
        .param("state", state.name())
        .param("code", code)
        .update();
  }

  void plan(BatchId id, ImportPlan plan) {
    db.sql(
            """
            update customers.import_batch set plan = cast(:plan as jsonb), total_lines = null, check_report = null
            where tenant_id = :tenant and id = :id
            """)
        .params(key(id))
        .param("plan", json.writeValueAsString(plan))
        .update();
  }

  void total(BatchId id, long lines) {
    db.sql(
            "update customers.import_batch set total_lines = :lines where tenant_id = :tenant and id = :id")
        .params(key(id))
        .param("lines", lines)
        .update();
  }

  void checked(BatchId id, ImportBatch.Check check) {
    db.sql(
            """
            update customers.import_batch set check_report = cast(:report as jsonb), state = 'CHECKED'
            where tenant_id = :tenant and id = :id and state = 'CHECKING'
            """)
        .params(key(id))
        .param("report", json.writeValueAsString(check))
        .update();
  }

  /** Locks the batch, so that one runner at a time moves its cursor. */
  Place lock(BatchId id) {
    return db.sql(
            """
            select state, cursor_line, cursor_byte from customers.import_batch
            where tenant_id = :tenant and id = :id for update
            """)
        .params(key(id))
        .query(Place.class)
        .single();
  }

  /** Makes importers of one tenant take turns by chunk, so that both see each other's numbers. */
  void takeTurn() {
    db.sql("insert into customers.settings (tenant_id) values (:tenant) on conflict do nothing")
        .param("tenant", Tenancy.current().value())
        .update();
    db.sql("select 1 from customers.settings where tenant_id = :tenant for update")
        .param("tenant", Tenancy.current().value())
        .query(Integer.class)
        .single();
  }

  /**
   * Those of the customers this import has made or changed already: a line more about one of them
   * repeats an earlier line of the file.
   */
  Set<UUID> touched(BatchId id, Set<UUID> customers) {
    if (customers.isEmpty()) return Set.of();
    return Set.copyOf(
        db.sql(
                """
                select id from customers.customer
                where tenant_id = :tenant and id = any(:customers) and batch_id = :id
                union
                select customer_id from customers.import_line
                where tenant_id = :tenant and batch_id = :id and customer_id = any(:customers)
                  and fate = 'UPDATED'
                """)
            .params(key(id))
            .param("customers", customers.toArray(UUID[]::new))
            .query(UUID.class)
            .list());
  }

  void advance(BatchId id, long line, long endByte, Tally tally) {
    db.sql(
            """
            update customers.import_batch set cursor_line = :line, cursor_byte = :byte,
              inserted = inserted + :inserted, updated = updated + :updated,
              duplicate = duplicate + :duplicate, rejected = rejected + :rejected
            where tenant_id = :tenant and id = :id
            """)
        .params(key(id))
        .params(RecordParams.of(tally))
        .param("line", line)
        .param("byte", endByte)
        .update();
  }

  /** Finished imports of which a line has no fate, or more than one. */
  int astray() {
    return db.sql(
            """
            select count(*) from customers.import_batch b
            where b.tenant_id = :tenant and b.state = 'DONE'
              and (b.total_lines <> b.inserted + b.updated + b.duplicate + b.rejected
                or b.updated + b.duplicate + b.rejected <> (select count(*) from customers.import_line l
                  where l.tenant_id = :tenant and l.batch_id = b.id))
            """)
        .param("tenant", Tenancy.current().value())
        .query(Integer.class)
        .single();
  }

  List<Fate> fates(BatchId id, long afterLine, int limit) {
    return db.sql(
            """
            select line, fate, reason from customers.import_line
            where tenant_id = :tenant and batch_id = :id and line > :after and fate <> 'UPDATED'
            order by line limit :limit
            """)
        .params(key(id))
        .param("after", afterLine)
        .param("limit", limit)
        .query(Fate.class)
        .list();
  }

  Optional<List<ImportPlan.Column>> remembered(String headerKey) {
    return db.sql(
            "select mapping from customers.import_mapping where tenant_id = :tenant and header_key = :key")
        .param("tenant", Tenancy.current().value())
        .param("key", headerKey)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, new TypeReference<List<ImportPlan.Column>>() {}));
  }

  void remember(String headerKey, List<ImportPlan.Column> columns, Instant at) {
    db.sql(
            """
            insert into customers.import_mapping (tenant_id, header_key, mapping, used_at)
            values (:tenant, :key, cast(:mapping as jsonb), :at)
            on conflict (tenant_id, header_key) do update set mapping = excluded.mapping, used_at = excluded.used_at
            """)
        .param("tenant", Tenancy.current().value())
        .param("key", headerKey)
        .param("mapping", json.writeValueAsString(columns))
        .param("at", RecordParams.value(at))
        .update();
  }

  private static Map<String, Object> key(BatchId id) {
    return Map.of("tenant", Tenancy.current().value(), "id", id.value());
  }

  private ImportBatch batch(ResultSet row) throws SQLException {
    var plan = row.getString("plan");
    var check = row.getString("check_report");
    var created = CustomerRepository.instant(row, "created_at");
    if (created == null) throw new IllegalStateException("batch without created_at");
    return new ImportBatch(
        new BatchId(row.getObject("id", UUID.class)),
        new AccountId(row.getObject("owner_id", UUID.class)),
        row.getString("org_path"),
        row.getString("file_name"),
        row.getLong("file_bytes"),
        ImportBatch.State.valueOf(row.getString("state")),
        row.getString("refusal"),
        plan == null ? null : json.readValue(plan, ImportPlan.class),
        check == null ? null : json.readValue(check, ImportBatch.Check.class),
        (Long) row.getObject("total_lines"),
        row.getLong("inserted"),
        row.getLong("updated"),
        row.getLong("duplicate"),
        row.getLong("rejected"),
        created,
        CustomerRepository.instant(row, "started_at"),
        CustomerRepository.instant(row, "ended_at"));
  }
}
