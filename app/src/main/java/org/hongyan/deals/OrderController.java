package org.hongyan.deals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerNames;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.hongyan.identity.Permission;
import org.hongyan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders")
class OrderController {

  record ShareRequest(@NotNull AccountId accountId, @Min(1) @Max(10_000) int basisPoints) {}

  /** {@code key} is made by the page: pressed twice, it is the same order. */
  record PlaceRequest(
      @NotNull UUID key,
      @NotNull CustomerId customerId,
      @Nullable ProjectId projectId,
      @Nullable AccountId sellerId,
      @Min(1) @Max(ProjectController.MOST) long amountMinor,
      @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
      @NotNull Instant at,
      @NotNull @Size(max = 1000) String note,
      @NotNull @Size(max = 10) List<@Valid @NotNull ShareRequest> helpers) {}

  record CancelRequest(@NotBlank @Size(max = 500) String reason) {}

  record ReturnRequest(
      @NotNull UUID key,
      @Min(1) @Max(ProjectController.MOST) long amountMinor,
      @NotBlank @Size(max = 500) String reason) {}

  record PayRequest(
      @NotNull UUID key,
      @Min(1) @Max(ProjectController.MOST) long amountMinor,
      @NotNull Instant at,
      @NotNull Payment.Method method,
      @NotNull @Size(max = 500) String note) {}

  record OrderList(
      List<Order> rows,
      Map<CustomerId, String> customers,
      Map<AccountId, String> people,
      @Nullable String next) {}

  record OrderDetail(OrderBook.Whole order, String customerName, Map<AccountId, String> people) {}

  private final OrderBook book;
  private final CustomerNames customers;
  private final Accounts accounts;

  OrderController(OrderBook book, CustomerNames customers, Accounts accounts) {
    this.book = book;
    this.customers = customers;
    this.accounts = accounts;
  }

  @PostMapping
  @Needs(Permission.DEALS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  Order place(@Valid @RequestBody PlaceRequest body, Caller caller) {
    return book.place(
        caller,
        new NewOrder(
            body.key().toString(),
            body.customerId(),
            body.projectId(),
            body.sellerId() == null ? caller.accountId() : body.sellerId(),
            new Money(body.amountMinor(), body.currency()),
            body.at(),
            body.note(),
            body.helpers().stream()
                .map(h -> new NewOrder.Share(h.accountId(), h.basisPoints()))
                .toList()));
  }

  @GetMapping
  @Needs(Permission.DEALS_READ)
  OrderList list(
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable UUID ownerId,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
      Caller caller) {
    var owner = ownerId == null ? null : new AccountId(ownerId);
    var page =
        book.list(caller, new OrderFilter(from, to, owner, null, Cursor.parse(cursor)), limit);
    return new OrderList(
        page.rows(),
        customers.of(page.rows().stream().map(Order::customerId).distinct().toList()),
        accounts.names(page.rows().stream().map(Order::ownerId).distinct().toList()),
        page.next());
  }

  @GetMapping("/{id}")
  @Needs(Permission.DEALS_READ)
  OrderDetail detail(@PathVariable UUID id, Caller caller) {
    return detail(book.whole(caller, new OrderId(id)));
  }

  @PostMapping("/{id}/cancel")
  @Needs(Permission.DEALS_WRITE)
  Order cancel(@PathVariable UUID id, @Valid @RequestBody CancelRequest body, Caller caller) {
    return book.cancel(caller, new OrderId(id), body.reason());
  }

  @PostMapping("/{id}/returns")
  @Needs(Permission.DEALS_WRITE)
  Order takeBack(@PathVariable UUID id, @Valid @RequestBody ReturnRequest body, Caller caller) {
    return book.takeBack(
        caller, new OrderId(id), body.amountMinor(), body.reason(), body.key().toString());
  }

  @PostMapping("/{id}/payments")
  @Needs(Permission.DEALS_WRITE)
  OrderDetail pay(@PathVariable UUID id, @Valid @RequestBody PayRequest body, Caller caller) {
    var payment =
        new Payment(
            PaymentId.next(),
            new OrderId(id),
            body.amountMinor(),
            body.at(),
            body.method(),
            body.note(),
            caller.accountId());
    return detail(book.pay(caller, payment, body.key().toString()));
  }

  private OrderDetail detail(OrderBook.Whole whole) {
    var order = whole.order();
    var people = new java.util.HashSet<AccountId>();
    people.add(order.ownerId());
    whole.credits().forEach(c -> people.add(c.accountId()));
    whole.payments().forEach(p -> people.add(p.createdBy()));
    return new OrderDetail(
        whole,
        customers.of(List.of(order.customerId())).getOrDefault(order.customerId(), ""),
        accounts.names(people));
  }
}
