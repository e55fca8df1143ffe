package org.hongyan.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/callbacks")
class CallbackController {

  record PromiseRequest(
      @NotNull CustomerId customerId,
      @NotNull Instant wantedAt,
      @NotNull @Size(max = 500) String note) {}

  record EndRequest(boolean kept) {}

  record CallbackList(
      List<Callback> rows, Map<CustomerId, String> customers, Map<AccountId, String> people) {}

  private final Callbacks callbacks;
  private final CustomerNames customers;
  private final Accounts accounts;

  CallbackController(Callbacks callbacks, CustomerNames customers, Accounts accounts) {
    this.callbacks = callbacks;
    this.customers = customers;
    this.accounts = accounts;
  }

  @PostMapping
  @Needs(Permission.ACTIVITIES_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  Callback promise(@Valid @RequestBody PromiseRequest body, Caller caller) {
    return callbacks.promise(caller, body.customerId(), body.wantedAt(), body.note());
  }

  @GetMapping
  @Needs(Permission.ACTIVITIES_READ)
  CallbackList mine(Caller caller) {
    return named(callbacks.openFor(caller.accountId()));
  }

  @GetMapping("/overdue")
  @Needs(Permission.ACTIVITIES_READ)
  CallbackList overdue(Caller caller) {
    return named(callbacks.overdue(caller));
  }

  @PostMapping("/{id}/end")
  @Needs(Permission.ACTIVITIES_WRITE)
  Callback end(@PathVariable UUID id, @Valid @RequestBody EndRequest body, Caller caller) {
    return callbacks.end(caller, new CallbackId(id), body.kept());
  }

  private CallbackList named(List<Callback> rows) {
    return new CallbackList(
        rows,
        customers.of(rows.stream().map(Callback::customerId).distinct().toList()),
        accounts.names(rows.stream().map(Callback::ownerId).distinct().toList()));
  }
}
