package org.hongyan.planning.territory;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.customers.CustomerGroups;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Misplaced;
import org.hongyan.deals.CustomerSales;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Scope;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.territory.MovedCustomer.Stays;
import org.hongyan.planning.territory.PublicationRepository.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which customers a map takes from whom and gives to whom, as owners stand now. */
@Component
class Changes {

  private final CustomerGroups groups;
  private final CustomerSales sales;
  private final Accounts accounts;
  private final InstantSource clock;

  Changes(CustomerGroups groups, CustomerSales sales, Accounts accounts, InstantSource clock) {
    this.groups = groups;
    this.sales = sales;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The next customers by id that are not where the map wants them. */
  List<Line> next(Scope scope, SalesPlan plan, InForce map, @Nullable CustomerId after, int limit) {
    var found = groups.misplaced(scope, plan.orgPath(), map.kind(), map.owners(), after, limit);
    var revenue = revenue(plan, found.stream().map(Misplaced::id).toList());
    return found.stream()
        .map(
            one ->
                new Line(
                    one.id(),
                    one.name(),
                    one.key(),
                    map.territories().getOrDefault(one.key(), ""),
                    one.ownerId(),
                    one.toId(),
                    revenue.getOrDefault(one.id(), 0L),
                    one.protectedUntil()))
        .toList();
  }

  int count(Scope scope, SalesPlan plan, InForce map, int cap) {
    return groups.countMisplaced(scope, plan.orgPath(), map.kind(), map.owners(), cap);
  }

  private Map<CustomerId, Long> revenue(SalesPlan plan, Collection<CustomerId> customers) {
    var to = clock.instant();
    var from = to.atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    var sums = new HashMap<CustomerId, Long>();
    for (var one : sales.of(customers, plan.currency(), from, to)) {
      sums.merge(one.customerId(), Math.max(0, one.minor()), Long::sum);
    }
    return sums;
  }

  /** The same with the names of their owners. */
  List<MovedCustomer> named(List<Line> lines) {
    var people = new HashSet<AccountId>();
    for (var line : lines) {
      people.add(line.toId());
      if (line.fromId() != null) people.add(line.fromId());
    }
    var names = accounts.names(people);
    var named = new ArrayList<MovedCustomer>();
    for (var line : lines) {
      var from = line.fromId();
      named.add(
          new MovedCustomer(
              line.customerId(),
              line.name(),
              line.unit(),
              line.territory(),
              from,
              from == null ? "" : names.getOrDefault(from, ""),
              line.toId(),
              names.getOrDefault(line.toId(), ""),
              line.revenueMinor(),
              line.protectedUntil() == null ? null : Stays.PROTECTED,
              line.protectedUntil()));
    }
    return named;
  }
}
