package org.hongyan.targets.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TreeRepository {

  private static final int CHUNK = 10_000;

  private static final String SELECT =
      """
      select t.id, t.node_id, t.kind, t.parent_node, t.org_path, t.months, t.given, t.currency,
        t.locked, t.stretch_bp, t.version
      from targets.tree_target t
      where t.tenant_id = :tenant and t.year = :year and t.metric = :metric
        and t.replaced_at is null
      """;

  /** The tree a row belongs to. */
  record Key(TenantId tenant, int year, Metric metric) {
    LocalDate firstDay() {
      return LocalDate.of(year, 1, 1);
    }
  }

  private final JdbcClient db;

  TreeRepository(JdbcClient db) {
    this.db = db;
  }

  Optional<TreeRow> of(Key key, UUID node) {
    return bind(db.sql(SELECT + " and t.node_id = :node"), key)
        .param("node", node)
        .query(TreeRepository::row)
        .optional();
  }

  Map<UUID, TreeRow> of(Key key, Collection<UUID> nodes) {
    return byNode(
        bind(db.sql(SELECT + " and t.node_id = any(:nodes)"), key)
            .param("nodes", nodes.toArray(UUID[]::new))
            .query(TreeRepository::row)
            .list());
  }

  /** What a node gave to its children. */
  Map<UUID, TreeRow> children(Key key, UUID parent) {
    return byNode(
        bind(db.sql(SELECT + " and t.parent_node = :parent"), key)
            .param("parent", parent)
            .query(TreeRepository::row)
            .list());
  }

  /** All given on from a node at any depth, and what nodes on its path have of their own. */
  Map<UUID, TreeRow> below(Key key, String path) {
    return byNode(
        bind(db.sql(SELECT + " and t.org_path >= :path and t.org_path < :after"), key)
            .param("path", path)
            .param("after", path.substring(0, path.length() - 1) + "/")
            .query(TreeRepository::row)
            .list());
  }

  /** Takes the right to give this version on: of many who try one wins. */
  boolean give(Key key, TreeRow row, long[] given, int stretchBp, TreeMethod method) {
    return db.sql(
                """
                update targets.tree_target
                set given = cast(:given as bigint[]), stretch_bp = :stretch, method = :method,
                  version = version + 1
                where tenant_id = :tenant and id = :id and version = :version
                  and replaced_at is null
                """)
            .param("tenant", key.tenant().value())
            .param("id", row.id())
            .param("version", row.version())
            .param("given", text(given))
            .param("stretch", stretchBp)
            .param("method", method.name())
            .update()
        == 1;
  }

  /** How many of these rows were still the ones in force. */
  int replace(TenantId tenant, Collection<TreeRow> rows, Instant now) {
    if (rows.isEmpty()) return 0;
    return db.sql(
            """
            update targets.tree_target t set replaced_at = :now
            from unnest(:ids::uuid[], :versions::int[]) as old (id, version)
            where t.tenant_id = :tenant and t.id = old.id and t.version = old.version
              and t.replaced_at is null
            """)
        .param("tenant", tenant.value())
        .param("ids", array(rows, r -> r.id().toString()))
        .param("versions", array(rows, r -> Integer.toString(r.version())))
        .param("now", RecordParams.value(now))
        .update();
  }

  void insert(Key key, List<TreeRow> rows, AccountId by, Instant now) {
    for (int from = 0; from < rows.size(); from += CHUNK) {
      insertChunk(key, rows.subList(from, Math.min(rows.size(), from + CHUNK)), by, now);
    }
  }

  private void insertChunk(Key key, List<TreeRow> rows, AccountId by, Instant now) {
    bind(
            db.sql(
                """
            insert into targets.tree_target (tenant_id, id, year, metric, kind, unit_id, account_id,
              parent_node, org_path, months, given, currency, locked, stretch_bp, version,
              owned_from, created_by, created_at)
            select :tenant, r.id, :year, :metric,
              case when r.person then 'PERSON' else 'UNIT' end,
              case when r.person then null else r.node end, case when r.person then r.node end,
              r.parent, r.path, r.months::bigint[], r.given::bigint[], r.currency, r.locked,
              r.stretch, 1,
              (select max(o.from_day) from targets.tree_owner o
               where o.tenant_id = :tenant and o.node_id = r.node and o.from_day <= :first),
              :by, :now
            from unnest(:ids::uuid[], :nodes::uuid[], :persons::boolean[], :parents::uuid[],
              :paths::text[], :months::text[], :givens::text[], :currencies::text[],
              :locks::boolean[], :stretches::int[])
              as r (id, node, person, parent, path, months, given, currency, locked, stretch)
            """),
            key)
        .param("first", key.firstDay())
        .param("by", by.value())
        .param("now", RecordParams.value(now))
        .param("ids", array(rows, r -> r.id().toString()))
        .param("nodes", array(rows, r -> r.node().toString()))
        .param("persons", array(rows, r -> Boolean.toString(r.person())))
        .param(
            "parents", array(rows, r -> r.parentNode() == null ? null : r.parentNode().toString()))
        .param("paths", array(rows, TreeRow::path))
        .param("months", array(rows, r -> text(r.months())))
        .param("givens", array(rows, r -> r.given() == null ? null : text(r.given())))
        .param("currencies", array(rows, TreeRow::currency))
        .param("locks", array(rows, r -> Boolean.toString(r.locked())))
        .param("stretches", array(rows, r -> Integer.toString(r.stretchBp())))
        .update();
  }

  /**
   * Nodes on a path that break the sum rule: what they gave on is not, month by month, what their
   * children have, or is not their own target with its stretch.
   */
  List<UUID> unbalanced(Key key, String path) {
    return bind(
            db.sql(
                """
            with part as (
              select t.parent_node, m.month, sum(m.amount) as amount
              from targets.tree_target t
              cross join unnest(t.months) with ordinality as m (amount, month)
              where t.tenant_id = :tenant and t.year = :year and t.metric = :metric
                and t.replaced_at is null and t.parent_node in (
                  select p.node_id from targets.tree_target p
                  where p.tenant_id = :tenant and p.year = :year and p.metric = :metric
                    and p.replaced_at is null and p.org_path >= :path and p.org_path < :after)
              group by 1, 2),
            total as (
              select parent_node, array_agg(amount::bigint order by month) as months
              from part group by 1)
            select t.node_id from targets.tree_target t
            left join total c on c.parent_node = t.node_id
            where t.tenant_id = :tenant and t.year = :year and t.metric = :metric
              and t.replaced_at is null and t.org_path >= :path and t.org_path < :after
              and (t.given is distinct from c.months
                or (t.given is not null and (select sum(g) from unnest(t.given) g)
                  not between (select sum(m) + floor(sum(m) * t.stretch_bp / 10000.0) from unnest(t.months) m)
                  and (select sum(m) + ceil(sum(m) * t.stretch_bp / 10000.0) from unnest(t.months) m)))
            """),
            key)
        .param("path", path)
        .param("after", path.substring(0, path.length() - 1) + "/")
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Month targets of revenue that are set in a year, such as a plan's quotas, summed by node. */
  Map<UUID, Long> monthTargets(TenantId tenant, int year, String path) {
    var sums = new HashMap<UUID, Long>();
    db.sql(
            """
            select coalesce(t.unit_id, t.account_id) as node, sum(t.amount_minor)::bigint as minor
            from targets.target t
            where t.tenant_id = :tenant and t.replaced_at is null
              and t.month >= :first and t.month < :end and t.org_path >= :path and t.org_path < :after
            group by 1
            """)
        .param("tenant", tenant.value())
        .param("first", LocalDate.of(year, 1, 1))
        .param("end", LocalDate.of(year + 1, 1, 1))
        .param("path", path)
        .param("after", path.substring(0, path.length() - 1) + "/")
        .query((row, n) -> sums.put(row.getObject("node", UUID.class), row.getLong("minor")))
        .list();
    return sums;
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, Key key) {
    return query
        .param("tenant", key.tenant().value())
        .param("year", key.year())
        .param("metric", key.metric().name());
  }

  private static Map<UUID, TreeRow> byNode(List<TreeRow> rows) {
    var byNode = new HashMap<UUID, TreeRow>(rows.size() * 2);
    for (var row : rows) byNode.put(row.node(), row);
    return byNode;
  }

  private static <T> @Nullable String[] array(
      Collection<T> rows, Function<T, @Nullable String> value) {
    return rows.stream().map(value).toArray(String[]::new);
  }

  private static String text(long[] months) {
    return Arrays.toString(months).replace('[', '{').replace(']', '}');
  }

  private static TreeRow row(ResultSet row, int number) throws SQLException {
    return new TreeRow(
        row.getObject("id", UUID.class),
        row.getObject("node_id", UUID.class),
        row.getString("kind").equals("PERSON"),
        row.getObject("parent_node", UUID.class),
        row.getString("org_path"),
        numbers(row.getArray("months")),
        row.getArray("given") == null ? null : numbers(row.getArray("given")),
        row.getString("currency"),
        row.getBoolean("locked"),
        row.getInt("stretch_bp"),
        row.getInt("version"));
  }

  private static long[] numbers(java.sql.Array array) throws SQLException {
    return Arrays.stream((Long[]) array.getArray()).mapToLong(Long::longValue).toArray();
  }
}
