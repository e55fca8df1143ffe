package org.hongyan.customers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hongyan.identity.AccountId;
import org.hongyan.shared.Ids;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a chunk in a handful of statements, columns as arrays. (Plain COPY is not allowed into
 * tables under row-level security.)
 */
@Repository
class ImportWriter {

  /** A good row with its new id. */
  record Fresh(CustomerId id, ImportRow row) {}

  /** A row whose number is known: to be merged into that customer. */
  record Known(CustomerId id, ImportRow row) {}

  /** What became of a line that made no new customer. */
  record LineFate(long line, String fate, @Nullable String reason, @Nullable UUID customerId) {}

  private final JdbcClient db;
  private final JsonMapper json;

  ImportWriter(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(
      @Nullable BatchId batch,
      List<Fresh> rows,
      @Nullable AccountId owner,
      String path,
      Instant at) {
    if (rows.isEmpty()) return;
    db.sql(
            """
            insert into customers.customer (tenant_id, id, kind, name, company, contact_person, province, city, fields,
              folded, sort_key, grams, owner_id, org_path, pool_path, owned_since, source, batch_id, created_at, updated_at)
            select :tenant, n.id, n.kind, n.name, n.company, n.person, n.province, n.city, n.fields::jsonb,
              n.folded, n.sort_key, n.grams::int[], :owner, :path, :path, :since, n.source, :batch, :at, :at
            from unnest(:ids, :kinds, :names, :companies, :persons, :provinces, :cities, :fields, :folded, :sortKeys,
                        :grams, :sources)
              as n(id, kind, name, company, person, province, city, fields, folded, sort_key, grams, source)
            """)
        .param("tenant", Tenancy.current().value())
        .param("batch", RecordParams.value(batch), java.sql.Types.OTHER)
        .param("owner", RecordParams.value(owner), java.sql.Types.OTHER)
        .param("path", path)
        .param(
            "since",
            owner == null ? null : RecordParams.value(at),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("at", RecordParams.value(at))
        .param("ids", rows.stream().map(fresh -> fresh.id().value()).toArray(UUID[]::new))
        .param("kinds", texts(rows, row -> row.kind().name()))
        .param("names", texts(rows, ImportRow::name))
        .param("companies", texts(rows, ImportRow::company))
        .param("persons", texts(rows, ImportRow::contactPerson))
        .param("provinces", texts(rows, ImportRow::province))
        .param("cities", texts(rows, ImportRow::city))
        .param("fields", texts(rows, row -> json.writeValueAsString(row.fields())))
        .param("folded", texts(rows, row -> folded(row)))
        .param("sortKeys", texts(rows, row -> NameText.sortKey(row.name())))
        .param("grams", texts(rows, row -> grams(row)))
        .param("sources", texts(rows, ImportRow::source))
        .update();
  }

  private static String folded(ImportRow row) {
    return row.kind() == CustomerKind.COMPANY
        ? NameText.folded(row.name())
        : NameText.plain(row.name());
  }

  private static String grams(ImportRow row) {
    var text = Arrays.toString(NameText.grams(row.name(), row.company(), row.contactPerson()));
    return "{" + text.substring(1, text.length() - 1) + "}";
  }

  void phones(List<PhoneBook.PhoneRow> rows) {
    if (rows.isEmpty()) return;
    db.sql(
            """
            insert into customers.phone (tenant_id, id, customer_id, position, number, whole, last4, first7, masked,
              kind, valid, place, carrier, zone)
            select :tenant, * from unnest(:ids, :customers, :positions, :numbers, :wholes, :last4s, :first7s, :masked,
              :kinds, :valids, :places, :carriers, :zones)
            on conflict (tenant_id, customer_id, whole) do nothing
            """)
        .param("tenant", Tenancy.current().value())
        .param("ids", rows.stream().map(row -> row.id().value()).toArray(UUID[]::new))
        .param("customers", rows.stream().map(row -> row.customerId().value()).toArray(UUID[]::new))
        .param("positions", rows.stream().map(PhoneBook.PhoneRow::position).toArray(Integer[]::new))
        .param("numbers", rows.stream().map(PhoneBook.PhoneRow::number).toArray(byte[][]::new))
        .param("wholes", rows.stream().map(PhoneBook.PhoneRow::whole).toArray(UUID[]::new))
        .param("last4s", rows.stream().map(PhoneBook.PhoneRow::last4).toArray(Long[]::new))
        .param("first7s", rows.stream().map(PhoneBook.PhoneRow::first7).toArray(Long[]::new))
        .param("masked", rows.stream().map(PhoneBook.PhoneRow::masked).toArray(String[]::new))
        .param("kinds", rows.stream().map(row -> row.kind().name()).toArray(String[]::new))
        .param("valids", rows.stream().map(PhoneBook.PhoneRow::valid).toArray(Boolean[]::new))
        .param("places", rows.stream().map(PhoneBook.PhoneRow::place).toArray(String[]::new))
        .param("carriers", rows.stream().map(PhoneBook.PhoneRow::carrier).toArray(String[]::new))
        .param("zones", rows.stream().map(PhoneBook.PhoneRow::zone).toArray(String[]::new))
        .update();
  }

  void owned(List<Fresh> rows, AccountId owner, String path, AccountId by, Instant at) {
    if (rows.isEmpty()) return;
    db.sql(
            """
            insert into customers.ownership (tenant_id, id, customer_id, owner_id, org_path, valid, reason, by_id)
            select :tenant, n.id, n.customer, :owner, :path, tstzrange(:at, null), 'imported', :by
            from unnest(:ids, :customers) as n(id, customer)
            """)
        .param("tenant", Tenancy.current().value())
        .param("owner", owner.value())
        .param("path", path)
        .param("by", by.value())
        .param("at", RecordParams.value(at))
        .param("ids", rows.stream().map(row -> Ids.next()).toArray(UUID[]::new))
        .param("customers", rows.stream().map(fresh -> fresh.id().value()).toArray(UUID[]::new))
        .update();
  }

  /** Remembers each customer as it is, then lays the row's values over its own. */
  void merge(BatchId batch, List<Known> rows, Instant at) {
    for (var known : rows) {
      db.sql(
              """
              insert into customers.import_line (tenant_id, batch_id, line, fate, customer_id, before)
              select :tenant, :batch, :line, 'UPDATED', id, jsonb_build_object('company', company,
                'contact_person', contact_person, 'province', province, 'city', city, 'fields', fields,
                'version', version + 1,
                'phones', (select coalesce(jsonb_agg(p.id), '[]') from customers.phone p
                           where p.tenant_id = c.tenant_id and p.customer_id = c.id))
              from customers.customer c where tenant_id = :tenant and id = :id
              """)
          .param("tenant", Tenancy.current().value())
          .param("batch", batch.value())
          .param("line", known.row().number())
          .param("id", known.id().value())
          .update();
      db.sql(
              """
              update customers.customer set company = coalesce(:company, company),
                contact_person = coalesce(:person, contact_person), province = coalesce(:province, province),
                city = coalesce(:city, city), fields = fields || cast(:fields as jsonb), updated_at = :at,
                version = version + 1
              where tenant_id = :tenant and id = :id
              """)
          .param("tenant", Tenancy.current().value())
          .param("id", known.id().value())
          .param("company", known.row().company())
          .param("person", known.row().contactPerson())
          .param("province", known.row().province())
          .param("city", known.row().city())
          .param("fields", json.writeValueAsString(known.row().fields()))
          .param("at", RecordParams.value(at))
          .update();
    }
  }

  void fates(BatchId batch, List<LineFate> lines) {
    if (lines.isEmpty()) return;
    db.sql(
            """
            insert into customers.import_line (tenant_id, batch_id, line, fate, reason, customer_id)
            select :tenant, :batch, * from unnest(:lines, :fates, :reasons, :customers)
            """)
        .param("tenant", Tenancy.current().value())
        .param("batch", batch.value())
        .param("lines", lines.stream().map(LineFate::line).toArray(Long[]::new))
        .param("fates", lines.stream().map(LineFate::fate).toArray(String[]::new))
        .param("reasons", lines.stream().map(LineFate::reason).toArray(String[]::new))
        .param("customers", lines.stream().map(LineFate::customerId).toArray(UUID[]::new))
        .update();
  }

  /** Past calls with a known end, in the order of the file: what grading learns from. */
  void outcomes(BatchId batch, List<Fresh> rows, Instant at) {
    var known = new ArrayList<Fresh>();
    for (var fresh : rows) if (fresh.row().bought() != null) known.add(fresh);
    if (known.isEmpty()) return;
    db.sql(
            """
            insert into customers.outcome (tenant_id, id, customer_id, at, seq, bought, source, facts)
            select :tenant, n.id, n.customer, :at, n.seq, n.bought, :batch, n.facts::jsonb
            from unnest(:ids, :customers, :seqs, :boughts, :facts) as n(id, customer, seq, bought, facts)
            """)
        .param("tenant", Tenancy.current().value())
        .param("batch", batch.value().toString())
        .param("at", RecordParams.value(at))
        .param("ids", known.stream().map(row -> Ids.next()).toArray(UUID[]::new))
        .param("customers", known.stream().map(fresh -> fresh.id().value()).toArray(UUID[]::new))
        .param("seqs", known.stream().map(fresh -> fresh.row().number()).toArray(Long[]::new))
        .param("boughts", known.stream().map(fresh -> fresh.row().bought()).toArray(Boolean[]::new))
        .param("facts", texts(known, row -> json.writeValueAsString(row.fields())))
        .update();
  }

  private static @Nullable String[] texts(
      List<Fresh> rows, Function<ImportRow, @Nullable String> of) {
    @Nullable String[] texts = new @Nullable String[rows.size()];
    for (int i = 0; i < texts.length; i++) texts[i] = of.apply(rows.get(i).row());
    return texts;
  }
}
