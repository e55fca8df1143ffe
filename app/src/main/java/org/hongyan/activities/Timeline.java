package org.hongyan.activities;

import java.util.List;
import java.util.Map;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was done, planned and promised for a customer, newest first. */
@Service
public class Timeline {

  private static final int PAGE = 50;

  private final TimelineRepository repository;
  private final Customers customers;
  private final Accounts accounts;

  Timeline(TimelineRepository repository, Customers customers, Accounts accounts) {
    this.repository = repository;
    this.customers = customers;
    this.accounts = accounts;
  }

  /** A stretch of history; {@code next} is the cursor of the stretch before it, null at the end. */
  public record Stretch(
      List<TimelineEntry> rows, Map<AccountId, String> people, @Nullable String next) {}

  /** The newest stretch, without asking who may: the dialler has handed the customer out. */
  @Transactional(readOnly = true)
  public Stretch of(CustomerId customer) {
    return stretch(customer, null);
  }

  /** A stretch of the history of a customer the caller may see. */
  @Transactional(readOnly = true)
  public Stretch of(Caller caller, CustomerId customer, @Nullable String before) {
    customers.inside(caller, customer);
    return stretch(customer, before);
  }

  private Stretch stretch(CustomerId customer, @Nullable String before) {
    var rows = repository.page(Tenancy.current(), customer, Cursor.parse(before), PAGE + 1);
    var more = rows.size() > PAGE;
    var page = more ? rows.subList(0, PAGE) : rows;
    var names = accounts.names(page.stream().map(TimelineEntry::accountId).distinct().toList());
    var last = more ? page.getLast() : null;
    return new Stretch(page, names, last == null ? null : new Cursor(last.at(), last.id()).text());
  }
}
