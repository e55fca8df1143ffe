package org.hongyan.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Page;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists of customers: keyset pages, capped totals, ids, and probes of the array indexes. */
@Repository
class CustomerListRepository {

  private record Keyed(CustomerRow row, String key) {}

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private static final String COLUMNS =
      """
      select c.id, c.kind, c.name, c.company, c.contact_person, c.province, c.city, c.fields, c.grade,
        c.grade_score, c.poor_reason, c.owner_id, c.do_not_call, c.protected_until,
        nullif(c.last_contact_at, '-infinity') as last_contact_at, c.last_outcome,
        nullif(c.next_plan_at, 'infinity') as next_plan_at, c.source, c.created_at, c.version,
        (select p.masked from customers.phone p
          where p.tenant_id = c.tenant_id and p.customer_id = c.id order by p.position limit 1) as phone,
        cast(%s as text) as sort_text
      from customers.customer c
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  CustomerListRepository(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  CustomerPage page(Where where, ListQuery query) {
    var sort = CustomerSort.of(query.sort());
    boolean descending = query.sort().startsWith("-");
    var cursor = query.cursor() == null ? null : Cursor.read(query.cursor(), query.sort());
    boolean backwards = cursor != null && cursor.backwards();
    boolean down = descending != backwards;
    if (cursor != null) {
      where.and(sort.behind(down)).with("kid", cursor.id());
      if (sort != CustomerSort.CREATED) where.with("k", cursor.key());
    }
    var sql =
        COLUMNS.formatted(sort.column)
            + where.sql()
            + "\norder by "
            + sort.orderBy(down)
            + "\nlimit "
            + (query.limit() + 1);
    var found = new ArrayList<>(rows(sql, where));
    boolean more = found.size() > query.limit();
    if (more) found.removeLast();
    if (backwards) Collections.reverse(found);
    return assemble(found, query, more, cursor != null, backwards);
  }

  private List<Keyed> rows(String sql, Where where) {
    try {
      return db.sql(sql)
          .params(where.params())
          .query((row, n) -> new Keyed(row(row), row.getString("sort_text")))
          .list();
    } catch (DataIntegrityViolationException alteredCursor) {
      throw new org.hongyan.shared.Refused("cursor.invalid");
    }
  }

  private static CustomerPage assemble(
      List<Keyed> found, ListQuery query, boolean more, boolean continued, boolean backwards) {
    var rows = found.stream().map(Keyed::row).toList();
    if (found.isEmpty()) return new CustomerPage(rows, null, null);
    boolean hasNext = backwards || more;
    boolean hasPrevious = backwards ? more : continued;
    return new CustomerPage(
        rows,
        hasNext ? cursor(found.getLast(), query.sort(), false) : null,
        hasPrevious ? cursor(found.getFirst(), query.sort(), true) : null);
  }

  private static String cursor(Keyed at, String sort, boolean backwards) {
    return new Cursor(backwards, sort, at.key(), at.row().id().value()).text();
  }

  /** How many rows, counted up to the cap and at most one second; null when that is not enough. */
  @Nullable Integer total(Where where) {
    db.sql("set local statement_timeout = 1000").update();
    try {
      return db.sql(
              "select count(*) from (select 1 from customers.customer c %s limit %d) capped"
                  .formatted(where.sql(), Page.TOTAL_CAP + 1))
          .params(where.params())
          .query(Integer.class)
          .single();
    } catch (QueryTimeoutException slow) {
      return null;
    }
  }

  List<UUID> ids(Where where, String sort, int limit) {
    var order = CustomerSort.of(sort).orderBy(sort.startsWith("-"));
    return db.sql(
            "select c.id from customers.customer c %s order by %s limit %d"
                .formatted(where.sql(), order, limit))
        .params(where.params())
        .query(UUID.class)
        .list();
  }

  /** Up to {@code cap} ids of the tenant whose grams hold all of these. */
  List<UUID> withGrams(Integer[] grams, int cap) {
    return db.sql("select customers.with_grams(:grams, :cap)")
        .param("grams", grams)
        .param("cap", cap)
        .query(UUID.class)
        .list();
  }

  List<UUID> withField(String key, String value, int cap) {
    return db.sql("select customers.with_field(cast(:wanted as jsonb), :cap)")
        .param("wanted", json.writeValueAsString(Map.of(key, value)))
        .param("cap", cap)
        .query(UUID.class)
        .list();
  }

  private CustomerRow row(ResultSet row) throws SQLException {
    var owner = row.getObject("owner_id", UUID.class);
    var grade = row.getString("grade");
    double score = row.getDouble("grade_score");
    var created = CustomerRepository.instant(row, "created_at");
    if (created == null) throw new IllegalStateException("customer without created_at");
    return new CustomerRow(
        new CustomerId(row.getObject("id", UUID.class)),
        CustomerKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("company"),
        row.getString("contact_person"),
        row.getString("phone"),
        row.getString("province"),
        row.getString("city"),
        json.readValue(row.getString("fields"), FIELDS),
        grade == null ? null : Grade.valueOf(grade),
        score < 0 ? null : score,
        row.getString("poor_reason"),
        owner == null ? null : new AccountId(owner),
        null,
        row.getBoolean("do_not_call"),
        CustomerRepository.instant(row, "protected_until"),
        CustomerRepository.instant(row, "last_contact_at"),
        row.getString("last_outcome"),
        CustomerRepository.instant(row, "next_plan_at"),
        row.getString("source"),
        created,
        row.getInt("version"));
  }
}
