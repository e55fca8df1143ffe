package org.hongyan.customers;

import static org.hongyan.identity.Permission.CUSTOMERS_CLAIM;
import static org.hongyan.identity.Permission.CUSTOMERS_READ;
import static org.hongyan.identity.Permission.CUSTOMERS_REVEAL;
import static org.hongyan.identity.Permission.CUSTOMERS_WRITE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customers")
class CustomerController {

  /** A list request; in a body, because filters outgrow addresses. */
  record ListRequest(
      @Nullable CustomerFilter filter,
      @Nullable @Size(max = 100) String search,
      @Nullable Boolean pool,
      @Nullable @Size(max = 30) String sort,
      @Nullable @Size(max = 600) String cursor,
      @Nullable Integer limit) {

    ListQuery query() {
      return new ListQuery(
          filter == null ? CustomerFilter.NONE : filter,
          search,
          Boolean.TRUE.equals(pool),
          sort == null ? "-created" : sort,
          cursor,
          limit == null ? 50 : limit);
    }
  }

  /** {@code total} 10,001 means more than 10,000; null: not counted in time. */
  record Total(@Nullable Integer total) {}

  record Created(CustomerId id) {}

  record Claimed(boolean claimed) {}

  record Reveal(@NotBlank @Size(max = 200) String reason) {}

  record Revealed(String number) {}

  record Typed(
      @NotNull CustomerKind kind,
      @NotNull @Size(max = 200) String name,
      @NotNull @Size(max = 10) List<@Size(max = 60) String> phones) {}

  private final Customers customers;
  private final CustomerLists lists;
  private final Duplicates duplicates;
  private final Reveals reveals;
  private final Lookups lookups;

  CustomerController(
      Customers customers,
      CustomerLists lists,
      Duplicates duplicates,
      Reveals reveals,
      Lookups lookups) {
    this.customers = customers;
    this.lists = lists;
    this.duplicates = duplicates;
    this.reveals = reveals;
    this.lookups = lookups;
  }

  @PostMapping("/list")
  @Needs(CUSTOMERS_READ)
  CustomerPage list(Caller caller, @Valid @RequestBody ListRequest request) {
    lookups.count(caller, Collections.singletonList(request.search()));
    return lists.list(caller, request.query());
  }

  @PostMapping("/total")
  @Needs(CUSTOMERS_READ)
  Total total(Caller caller, @Valid @RequestBody ListRequest request) {
    return new Total(lists.total(caller, request.query()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(CUSTOMERS_WRITE)
  Created create(Caller caller, @Valid @RequestBody NewCustomer wanted) {
    return new Created(customers.create(caller, wanted));
  }

  @PostMapping("/duplicates")
  @Needs(CUSTOMERS_WRITE)
  List<Duplicates.Likely> duplicates(Caller caller, @Valid @RequestBody Typed typed) {
    lookups.count(caller, List.copyOf(typed.phones()));
    return duplicates.find(caller, typed.kind(), typed.name(), typed.phones());
  }

  @GetMapping("/{id}")
  @Needs(CUSTOMERS_READ)
  CustomerCard card(Caller caller, @PathVariable CustomerId id) {
    return customers.card(caller, id);
  }

  @PutMapping("/{id}")
  @Needs(CUSTOMERS_WRITE)
  CustomerCard edit(
      Caller caller, @PathVariable CustomerId id, @Valid @RequestBody CustomerEdit edit) {
    return customers.edit(caller, id, edit);
  }

  @PostMapping("/{id}/claim")
  @Needs(CUSTOMERS_CLAIM)
  Claimed claim(Caller caller, @PathVariable CustomerId id) {
    return new Claimed(customers.claim(caller, id));
  }

  @PostMapping("/{id}/release")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(CUSTOMERS_CLAIM)
  void release(Caller caller, @PathVariable CustomerId id) {
    customers.release(caller, id);
  }

  @PostMapping("/{id}/phones/{phone}/reveal")
  @Needs(CUSTOMERS_REVEAL)
  Revealed reveal(
      Caller caller,
      @PathVariable CustomerId id,
      @PathVariable PhoneId phone,
      @Valid @RequestBody Reveal why) {
    return new Revealed(reveals.reveal(caller, id, phone, why.reason()));
  }
}
