package org.hongyan.deals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hongyan.customers.Customers;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Page;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders as people place and read them: everything inside the reader's scope. */
@Service
public class OrderBook {

  private static final Duration OLDEST = Duration.ofDays(31);
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(2);

  private final OrderRepository repository;
  private final Orders orders;
  private final Projects projects;
  private final Customers customers;
  private final Accounts accounts;
  private final InstantSource clock;

  OrderBook(
      OrderRepository repository,
      Orders orders,
      Projects projects,
      Customers customers,
      Accounts accounts,
      InstantSource clock) {
    this.repository = repository;
    this.orders = orders;
    this.projects = projects;
    this.customers = customers;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** An order with all that belongs to it. */
  public record Whole(
      Order order, List<Credit> credits, List<Payment> payments, List<Order> takenBack) {}

  /** Places an order for a customer, project and seller inside the caller's scope. */
  @Transactional
  public Order place(Caller caller, NewOrder wanted) {
    customers.inside(caller, wanted.customerId());
    var seller = accounts.find(wanted.sellerId());
    if (seller.filter(a -> a.active() && caller.scope().covers(a.id(), a.orgPath())).isEmpty()) {
      throw new NotFound("account", wanted.sellerId().value());
    }
    if (wanted.projectId() != null) projects.project(caller, wanted.projectId());
    notFarFromNow(wanted.at());
    return orders.place(keyed(caller, wanted), caller.accountId());
  }

  @Transactional(readOnly = true)
  public Whole whole(Caller caller, OrderId id) {
    var tenant = Tenancy.current();
    return new Whole(
        order(caller, id),
        repository.credits(tenant, id),
        repository.payments(tenant, id),
        repository.takenBack(tenant, id));
  }

  @Transactional(readOnly = true)
  Page<Order> list(Caller caller, OrderFilter filter, int limit) {
    var rows = repository.list(Tenancy.current(), caller.scope(), filter, limit + 1);
    if (rows.size() <= limit) return new Page<>(rows, null, null);
    var last = rows.get(limit - 1);
    return new Page<>(
        rows.subList(0, limit), new Cursor(last.at(), last.id().value()).text(), null);
  }

  @Transactional
  public Order cancel(Caller caller, OrderId id, String reason) {
    order(caller, id);
    return orders.cancel(id, reason, caller.accountId());
  }

  @Transactional
  public Order takeBack(Caller caller, OrderId id, long minor, String reason, String key) {
    order(caller, id);
    return orders.takeBack(id, minor, reason, own(caller, key), caller.accountId());
  }

  /** Notes money received; more than what is owed is refused, the same key again is one payment. */
  @Transactional
  public Whole pay(Caller caller, Payment wanted, String key) {
    var id = wanted.orderId();
    order(caller, id);
    notFarFromNow(wanted.at());
    var tenant = Tenancy.current();
    var held = repository.hold(tenant, id);
    if (held.kind() != OrderKind.ORDER) throw new Refused("order.not-an-order");
    if (repository.insertPayment(tenant, wanted, own(caller, key), clock.instant())) {
      var owed = held.amountMinor() - held.returnedMinor() - held.paidMinor();
      if (wanted.amountMinor() > owed) {
        throw new Refused("payment.too-much", Map.of("left", Math.max(0, owed)));
      }
      repository.addPaid(tenant, id, wanted.amountMinor());
    }
    return whole(caller, id);
  }

  private Order order(Caller caller, OrderId id) {
    return repository
        .find(Tenancy.current(), id, caller.scope())
        .orElseThrow(() -> new NotFound("order", id.value()));
  }

  private void notFarFromNow(Instant at) {
    var now = clock.instant();
    if (at.isAfter(now.plus(CLOCK_SKEW))) throw new Refused("order.future");
    if (at.isBefore(now.minus(OLDEST))) throw new Refused("order.too-old");
  }

  private static NewOrder keyed(Caller caller, NewOrder wanted) {
    return new NewOrder(
        own(caller, wanted.key()),
        wanted.customerId(),
        wanted.projectId(),
        wanted.sellerId(),
        wanted.amount(),
        wanted.at(),
        wanted.note(),
        wanted.helpers());
  }

  /** Nobody meets another's order by guessing a key. */
  private static String own(Caller caller, String key) {
    return caller.accountId().value() + ":" + key;
  }
}
