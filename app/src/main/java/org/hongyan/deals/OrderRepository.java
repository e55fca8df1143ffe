package org.hongyan.deals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.shared.RecordParams;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrderRepository {

  private static final String COLUMNS =
      """
      o.id, o.kind, o.original_id, o.customer_id, o.project_id, o.owner_id, o.org_path,
      o.amount_minor, o.currency, o.at, o.note, o.helper_bp, o.returned_minor, o.paid_minor
      """;

  private final JdbcClient db;

  OrderRepository(JdbcClient db) {
    this.db = db;
  }

  /** False when an order with this key exists; waits for a rival that is just writing it. */
  boolean insert(TenantId tenant, Order order, String key, AccountId by, Instant now) {
    return db.sql(
                """
                insert into deals.sales_order
                  (tenant_id, id, kind, original_id, customer_id, project_id, owner_id, org_path,
                   amount_minor, currency, at, note, idempotency_key, helper_bp, created_by,
                   created_at)
                values
                  (:tenant, :id, :kind, :originalId, :customerId, :projectId, :ownerId, :orgPath,
                   :amountMinor, :currency, :at, :note, :key, :helperBp, :by, :now)
                on conflict (tenant_id, idempotency_key) do nothing
                """)
            .params(RecordParams.of(order))
            .param("tenant", tenant.value())
            .param("key", key)
            .param("by", by.value())
            .param("now", RecordParams.value(now))
            .update()
        == 1;
  }

  void insertCredits(TenantId tenant, Order order, List<Credit> credits) {
    for (var credit : credits) {
      db.sql(
              """
              insert into deals.order_credit
                (tenant_id, order_id, account_id, org_path, share_bp, amount_minor, currency, at)
              values
                (:tenant, :order, :accountId, :orgPath, :shareBp, :amountMinor, :currency, :at)
              """)
          .params(RecordParams.of(credit))
          .param("tenant", tenant.value())
          .param("order", order.id().value())
          .param("currency", order.currency())
          .param("at", RecordParams.value(order.at()))
          .update();
    }
  }

  Optional<Order> byKey(TenantId tenant, String key) {
    return db.sql(
            """
            select %s from deals.sales_order o
            where o.tenant_id = :tenant and o.idempotency_key = :key
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("key", key)
        .query(Order.class)
        .optional();
  }

  Optional<Order> find(TenantId tenant, OrderId id, Scope scope) {
    var where =
        new Where().and("o.tenant_id = :tenant", "tenant", tenant).and("o.id = :id", "id", id);
    scope.restrict(where, "o.owner_id", "o.org_path");
    return db.sql("select %s from deals.sales_order o %s".formatted(COLUMNS, where.sql()))
        .params(where.params())
        .query(Order.class)
        .optional();
  }

  /** The order, held until the transaction ends: takers-back and payers wait for each other. */
  Order hold(TenantId tenant, OrderId id) {
    return db.sql(
            """
            select %s from deals.sales_order o
            where o.tenant_id = :tenant and o.id = :id for update
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("id", id.value())
        .query(Order.class)
        .single();
  }

  void addReturned(TenantId tenant, OrderId id, long minor) {
    db.sql(
            """
            update deals.sales_order set returned_minor = returned_minor + :minor
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("minor", minor)
        .update();
  }

  void addPaid(TenantId tenant, OrderId id, long minor) {
    db.sql(
            """
            update deals.sales_order set paid_minor = paid_minor + :minor
            where tenant_id = :tenant and id = :id
            """)
        .param("tenant", tenant.value())
        .param("id", id.value())
        .param("minor", minor)
        .update();
  }

  List<Order> list(TenantId tenant, Scope scope, OrderFilter filter, int limit) {
    var where =
        new Where()
            .and("o.tenant_id = :tenant", "tenant", tenant)
            .and("o.at >= :from", "from", filter.from())
            .and("o.at < :to", "to", filter.to())
            .and("o.owner_id = :owner", "owner", filter.ownerId())
            .and("o.customer_id = :customer", "customer", filter.customerId());
    var before = filter.before();
    if (before != null) {
      where
          .and("(o.at, o.id) < (:beforeAt, :beforeId)")
          .with("beforeAt", before.at())
          .with("beforeId", before.id());
    }
    scope.restrict(where, "o.owner_id", "o.org_path");
    return db.sql(
            """
            select %s from deals.sales_order o %s
            order by o.at desc, o.id desc limit %d
            """
                .formatted(COLUMNS, where.sql(), limit))
        .params(where.params())
        .query(Order.class)
        .list();
  }

  /** Cancellations and returns of an order, oldest first. */
  List<Order> takenBack(TenantId tenant, OrderId original) {
    return db.sql(
            """
            select %s from deals.sales_order o
            where o.tenant_id = :tenant and o.original_id = :original
            order by o.created_at, o.id
            """
                .formatted(COLUMNS))
        .param("tenant", tenant.value())
        .param("original", original.value())
        .query(Order.class)
        .list();
  }

  List<Credit> credits(TenantId tenant, OrderId order) {
    return db.sql(
            """
            select account_id, org_path, share_bp, amount_minor from deals.order_credit
            where tenant_id = :tenant and order_id = :order
            order by account_id
            """)
        .param("tenant", tenant.value())
        .param("order", order.value())
        .query(Credit.class)
        .list();
  }

  /** False when a payment with this key exists. */
  boolean insertPayment(TenantId tenant, Payment payment, String key, Instant now) {
    return db.sql(
                """
                insert into deals.payment
                  (tenant_id, id, order_id, amount_minor, at, method, note, idempotency_key,
                   created_by, created_at)
                values
                  (:tenant, :id, :orderId, :amountMinor, :at, :method, :note, :key,
                   :createdBy, :now)
                on conflict (tenant_id, idempotency_key) do nothing
                """)
            .params(RecordParams.of(payment))
            .param("tenant", tenant.value())
            .param("key", key)
            .param("now", RecordParams.value(now))
            .update()
        == 1;
  }

  List<Payment> payments(TenantId tenant, OrderId order) {
    return db.sql(
            """
            select id, order_id, amount_minor, at, method, note, created_by from deals.payment
            where tenant_id = :tenant and order_id = :order
            order by at, id
            """)
        .param("tenant", tenant.value())
        .param("order", order.value())
        .query(Payment.class)
        .list();
  }

  /** Credited amounts per person, place in the organisation and currency. */
  List<Revenue> revenue(TenantId tenant, Scope scope, Instant from, Instant to) {
    return revenue(scope.restrict(span(tenant, from, to), "c.account_id", "c.org_path"));
  }

  /** The same on a path and below it, and of some people wherever they were. */
  List<Revenue> revenueAround(
      TenantId tenant, String path, Collection<AccountId> people, Instant from, Instant to) {
    return revenue(
        span(tenant, from, to)
            .and("c.account_id = any(:people) or c.org_path >= :path and c.org_path < :end")
            .with("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
            .with("path", path)
            .with("end", path.substring(0, path.length() - 1) + "/"));
  }

  private static Where span(TenantId tenant, Instant from, Instant to) {
    return new Where()
        .and("c.tenant_id = :tenant", "tenant", tenant)
        .and("c.at >= :from", "from", from)
        .and("c.at < :to", "to", to);
  }

  private List<Revenue> revenue(Where where) {
    return db.sql(
            """
            select c.account_id, c.org_path, c.currency, sum(c.amount_minor)::bigint as minor,
              count(*) filter (where o.kind = 'ORDER' and o.owner_id = c.account_id)
                - count(*) filter (where o.kind = 'CANCELLATION' and o.owner_id = c.account_id)
                as orders
            from deals.order_credit c
            join deals.sales_order o on o.tenant_id = c.tenant_id and o.id = c.order_id
            %s
            group by c.account_id, c.org_path, c.currency
            """
                .formatted(where.sql()))
        .params(where.params())
        .query(Revenue.class)
        .list();
  }
}
