package org.hongyan.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Single customers: reading, writing, facts about contact. */
@Repository
class CustomerRepository {

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

  private final JdbcClient db;
  private final JsonMapper json;
  private final GradeReasons model;

  CustomerRepository(JdbcClient db, JsonMapper json, GradeReasons model) {
    this.db = db;
    this.json = json;
    this.model = model;
  }

  void insert(
      CustomerId id, NewCustomer wanted, @Nullable AccountId owner, String path, Instant at) {
    var company = wanted.kind() == CustomerKind.COMPANY;
    db.sql(
            """
            insert into customers.customer (tenant_id, id, kind, name, company, contact_person, province, city,
              fields, folded, sort_key, grams, owner_id, org_path, pool_path, owned_since, source,
              created_at, updated_at)
            values (:tenant, :id, :kind, :name, :company, :contactPerson, :province, :city,
              cast(:json as jsonb), :folded, :sortKey, :grams, :owner, :path, :path, :since, :source,
              :at, :at)
            """)
        .params(RecordParams.of(wanted))
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("name", wanted.name().strip())
        .param("json", json.writeValueAsString(wanted.fields()))
        .param("folded", company ? NameText.folded(wanted.name()) : NameText.plain(wanted.name()))
        .param("sortKey", NameText.sortKey(wanted.name()))
        .param("grams", NameText.grams(wanted.name(), wanted.company(), wanted.contactPerson()))
        .param("owner", RecordParams.value(owner))
        .param("path", path)
        .param("since", owner == null ? null : RecordParams.value(at))
        .param("at", RecordParams.value(at))
        .update();
  }

  Optional<Customer> find(CustomerId id) {
    return find(id, new Where());
  }

  /** The customer if it is inside the scope, or in a pool the scope's unit may draw from. */
  Optional<Customer> findInside(CustomerId id, Scope scope, String callerPath) {
    return find(id, new Where())
        .filter(
            found ->
                scope.covers(found.ownerId(), found.orgPath())
                    || found.ownerId() == null && callerPath.startsWith(found.orgPath()));
  }

  private Optional<Customer> find(CustomerId id, Where where) {
    where.and("c.tenant_id = :tenant", "tenant", Tenancy.current()).and("c.id = :id", "id", id);
    return db.sql(
            """
            select c.id, c.kind, c.name, c.company, c.contact_person, c.province, c.city, c.fields, c.grade,
              c.poor_reason, c.owner_id, c.org_path, c.pool_path, c.owned_since, c.protected_until, c.do_not_call,
              c.do_not_call_why, c.consent, nullif(c.last_contact_at, '-infinity') as last_contact_at,
              c.last_outcome, nullif(c.next_plan_at, 'infinity') as next_plan_at, c.source, c.created_at, c.version
            from customers.customer c
            """
                + where.sql())
        .params(where.params())
        .query((row, n) -> customer(row))
        .optional();
  }

  /** The reasons of the points table as stored, or those of the model. */
  List<Reason> reasons(CustomerId id) {
    var text =
        db.sql(
                "select grade_reasons from customers.customer where tenant_id = :tenant and id = :id")
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .query(String.class)
            .single();
    var stored = json.readValue(text, REASONS);
    return stored.isEmpty() ? model.of(id) : stored;
  }

  List<CustomerCard.ContactView> contacts(CustomerId id) {
    return db.sql(
            """
            select name, position, note from customers.contact
            where tenant_id = :tenant and customer_id = :id order by id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .query(CustomerCard.ContactView.class)
        .list();
  }

  /** Writes the editable fields if the version is still the one the editor saw. */
  boolean update(CustomerId id, CustomerEdit edit, Instant at) {
    var company = edit.kind() == CustomerKind.COMPANY;
    return db.sql(
                """
                update customers.customer set kind = :kind, name = :name, company = :company,
                  contact_person = :contactPerson, province = :province, city = :city, source = :source,
                  fields = cast(:json as jsonb), folded = :folded, sort_key = :sortKey, grams = :grams,
                  updated_at = :at, version = version + 1
                where tenant_id = :tenant and id = :id and version = :version
                """)
            .params(RecordParams.of(edit))
            .param("tenant", Tenancy.current().value())
            .param("id", id.value())
            .param("json", json.writeValueAsString(edit.fields()))
            .param("folded", company ? NameText.folded(edit.name()) : NameText.plain(edit.name()))
            .param("sortKey", NameText.sortKey(edit.name()))
            .param("grams", NameText.grams(edit.name(), edit.company(), edit.contactPerson()))
            .param("at", RecordParams.value(at))
            .update()
        == 1;
  }

  void contacted(CustomerId id, Instant at, String outcome) {
    db.sql(
            """
            update customers.customer set contacts = contacts + 1,
              last_outcome = case when :at >= last_contact_at then :outcome else last_outcome end,
              last_contact_at = greatest(last_contact_at, :at)
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("at", RecordParams.value(at))
        .param("outcome", outcome)
        .update();
  }

  void planned(CustomerId id, @Nullable Instant next) {
    db.sql(
            """
            update customers.customer set next_plan_at = coalesce(cast(:next as timestamptz), 'infinity')
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("next", RecordParams.value(next))
        .update();
  }

  void markDoNotCall(CustomerId id, boolean blocked, @Nullable String why, Instant at) {
    db.sql(
            """
            update customers.customer set do_not_call = :blocked, do_not_call_why = :why, updated_at = :at,
              version = version + 1
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("blocked", blocked)
        .param("why", why)
        .param("at", RecordParams.value(at))
        .update();
  }

  void consent(CustomerId id, Consent consent, Instant at) {
    db.sql(
            """
            update customers.customer set consent = :consent, updated_at = :at, version = version + 1
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("id", id.value())
        .param("consent", consent.name())
        .param("at", RecordParams.value(at))
        .update();
  }

  private Customer customer(ResultSet row) throws SQLException {
    var owner = row.getObject("owner_id", UUID.class);
    var grade = row.getString("grade");
    return new Customer(
        new CustomerId(row.getObject("id", UUID.class)),
        CustomerKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("company"),
        row.getString("contact_person"),
        row.getString("province"),
        row.getString("city"),
        json.readValue(row.getString("fields"), FIELDS),
        grade == null ? null : Grade.valueOf(grade),
        row.getString("poor_reason"),
        owner == null ? null : new AccountId(owner),
        row.getString("org_path"),
        row.getString("pool_path"),
        instant(row, "owned_since"),
        instant(row, "protected_until"),
        row.getBoolean("do_not_call"),
        row.getString("do_not_call_why"),
        Consent.valueOf(row.getString("consent")),
        instant(row, "last_contact_at"),
        row.getString("last_outcome"),
        instant(row, "next_plan_at"),
        row.getString("source"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
