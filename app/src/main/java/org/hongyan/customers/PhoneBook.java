package org.hongyan.customers;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of customers: stored sealed, found by blind index, opened only here. */
@Repository
class PhoneBook {

  /** A number ready for its table. */
  record PhoneRow(
      PhoneId id,
      CustomerId customerId,
      int position,
      byte[] number,
      UUID whole,
      long last4,
      long first7,
      String masked,
      PhoneKind kind,
      boolean valid,
      @Nullable String place,
      @Nullable String carrier,
      String zone) {}

  private record Sealed(
      UUID id,
      UUID customerId,
      byte[] number,
      String masked,
      boolean valid,
      @Nullable String place,
      String zone) {}

  /** Owner of a number already known. */
  record Holder(UUID whole, CustomerId customerId) {}

  private static final int TAIL_LIMIT = 2_000;

  private final JdbcClient db;
  private final TenantKeys keys;
  private final PhoneText text;

  PhoneBook(JdbcClient db, TenantKeys keys, Clock clock) {
    this.db = db;
    this.keys = keys;
    this.text = new PhoneText(clock.getZone());
  }

  PhoneText text() {
    return text;
  }

  NumberKeys keys() {
    return keys.current();
  }

  /** Seals a number for its row. */
  static PhoneRow row(NumberKeys keys, CustomerId customer, int position, ParsedPhone phone) {
    var id = PhoneId.next();
    return new PhoneRow(
        id,
        customer,
        position,
        keys.seal(id, phone.number()),
        keys.whole(phone.number()),
        keys.last4(phone.last4()),
        keys.first7(phone.first7()),
        phone.masked(),
        phone.kind(),
        phone.valid(),
        phone.place(),
        phone.carrier(),
        phone.zone());
  }

  /** Adds numbers a customer does not have yet. */
  void add(CustomerId customer, List<ParsedPhone> phones) {
    int position =
        db.sql(
                """
                select coalesce(max(position) + 1, 0) from customers.phone
                where tenant_id = :tenant and customer_id = :customer
                """)
            .param("tenant", Tenancy.current().value())
            .param("customer", customer.value())
            .query(Integer.class)
            .single();
    for (var phone : phones) insert(row(keys.current(), customer, position++, phone));
  }

  private void insert(PhoneRow row) {
    db.sql(
            """
            insert into customers.phone (tenant_id, id, customer_id, position, number, whole, last4, first7, masked,
              kind, valid, place, carrier, zone)
            values (:tenant, :id, :customerId, :position, :number, :whole, :last4, :first7, :masked,
              :kind, :valid, :place, :carrier, :zone)
            on conflict (tenant_id, customer_id, whole) do nothing
            """)
        .params(RecordParams.of(row))
        .param("tenant", Tenancy.current().value())
        .update();
  }

  void remove(CustomerId customer, PhoneId phone) {
    db.sql(
            """
            delete from customers.phone where tenant_id = :tenant and customer_id = :customer and id = :id
            """)
        .param("tenant", Tenancy.current().value())
        .param("customer", customer.value())
        .param("id", phone.value())
        .update();
  }

  List<PhoneView> views(CustomerId customer) {
    return db.sql(
            """
            select id, masked, kind, valid, place, carrier, zone from customers.phone
            where tenant_id = :tenant and customer_id = :customer order by position
            """)
        .param("tenant", Tenancy.current().value())
        .param("customer", customer.value())
        .query(PhoneView.class)
        .list();
  }

  /** The best number: valid before invalid, then by position. */
  Optional<Dialable> dialable(CustomerId customer) {
    return db.sql(
            """
            select id, customer_id, number, masked, valid, place, zone from customers.phone
            where tenant_id = :tenant and customer_id = :customer
            order by valid desc, position limit 1
            """)
        .param("tenant", Tenancy.current().value())
        .param("customer", customer.value())
        .query(Sealed.class)
        .optional()
        .map(this::open);
  }

  Optional<Dialable> dialable(CustomerId customer, PhoneId phone) {
    return db.sql(
            """
            select id, customer_id, number, masked, valid, place, zone from customers.phone
            where tenant_id = :tenant and customer_id = :customer and id = :phone
            """)
        .param("tenant", Tenancy.current().value())
        .param("customer", customer.value())
        .param("phone", phone.value())
        .query(Sealed.class)
        .optional()
        .map(this::open);
  }

  void markInvalid(PhoneId phone) {
    db.sql("update customers.phone set valid = false where tenant_id = :tenant and id = :id")
        .param("tenant", Tenancy.current().value())
        .param("id", phone.value())
        .update();
  }

  /** Which of these numbers are known, and whose they are; oldest holder first. */
  List<Holder> holders(List<UUID> wholes) {
    if (wholes.isEmpty()) return List.of();
    return db.sql(
            """
            select whole, customer_id from customers.phone
            where tenant_id = :tenant and whole = any(:wholes) order by id
            """)
        .param("tenant", Tenancy.current().value())
        .param("wholes", wholes.toArray(UUID[]::new))
        .query(Holder.class)
        .list();
  }

  /**
   * Customers having a number that ends with these 4 to 8 digits: index on four, rest in memory.
   */
  List<UUID> endingWith(String tail) {
    var last4 = keys.current().last4(tail.substring(tail.length() - 4));
    return matching("last4 = :key", last4, tail);
  }

  private List<UUID> matching(String condition, long key, String tail) {
    var candidates =
        db.sql(
                """
                select id, customer_id, number, masked, valid, place, zone from customers.phone
                where tenant_id = :tenant and %s order by id desc limit %d
                """
                    .formatted(condition, TAIL_LIMIT))
            .param("tenant", Tenancy.current().value())
            .param("key", key)
            .query(Sealed.class)
            .list();
    var found = new ArrayList<UUID>();
    for (var candidate : candidates) {
      if (tail.length() == 4 || national(candidate).endsWith(tail))
        found.add(candidate.customerId());
    }
    return found;
  }

  /** Customers having a number that begins with these seven digits. */
  List<UUID> beginningWith(String seven) {
    return db.sql(
            """
            select distinct customer_id from customers.phone
            where tenant_id = :tenant and first7 = :key limit 2000
            """)
        .param("tenant", Tenancy.current().value())
        .param("key", keys.current().first7(seven))
        .query(UUID.class)
        .list();
  }

  private String national(Sealed phone) {
    var whole = keys.current().open(new PhoneId(phone.id()), phone.number());
    return new ParsedPhone(whole, true, PhoneKind.OTHER, "", null, null, "").national();
  }

  private Dialable open(Sealed phone) {
    var id = new PhoneId(phone.id());
    return new Dialable(
        new CustomerId(phone.customerId()),
        id,
        keys.current().open(id, phone.number()),
        phone.masked(),
        ZoneId.of(phone.zone()),
        phone.valid(),
        phone.place());
  }
}
