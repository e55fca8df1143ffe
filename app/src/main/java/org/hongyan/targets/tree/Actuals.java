package org.hongyan.targets.tree;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deals.MonthSales;
import org.hongyan.deals.SalesCalendar;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Scope;
import org.hongyan.targets.CompanyClock;
import org.springframework.stereotype.Component;

/**
 * What was reached in a year by month: a unit's stays with the unit, a person's with the person.
 */
@Component
class Actuals {

  private final SalesCalendar sales;
  private final CompanyClock clock;

  Actuals(SalesCalendar sales, CompanyClock clock) {
    this.sales = sales;
    this.clock = clock;
  }

  /** Twelve months by node; nodes of which nothing is known are left out. */
  Map<UUID, long[]> of(
      Metric metric, int year, String currency, OrgNode root, Collection<OrgNode> nodes) {
    if (metric != Metric.REVENUE) return Map.of();
    var from = YearMonth.of(year, 1);
    var to = YearMonth.of(year, 12);
    var byNode = new HashMap<UUID, long[]>();
    if (!root.person()) {
      var scope = new Scope(Scope.Kind.UNIT, new AccountId(root.id()), List.of(root.path()));
      var byPath = new HashMap<String, UUID>();
      for (var node : nodes) if (!node.person()) byPath.put(node.path(), node.id());
      for (var sold : sales.months(scope, from, to, clock.zone())) {
        if (sold.currency().equals(currency)) upwards(sold, byPath, byNode);
      }
    }
    var people = nodes.stream().filter(OrgNode::person).map(n -> new AccountId(n.id())).toList();
    if (people.isEmpty()) return byNode;
    for (var sold : sales.months(people, from, to, clock.zone())) {
      if (sold.currency().equals(currency)) add(byNode, UUID.fromString(sold.key()), sold);
    }
    return byNode;
  }

  /** Adds a path's sales to every unit on it. */
  private static void upwards(MonthSales sold, Map<String, UUID> byPath, Map<UUID, long[]> byNode) {
    var path = sold.key();
    while (!path.isEmpty()) {
      var node = byPath.get(path);
      if (node != null) add(byNode, node, sold);
      path = path.substring(0, path.lastIndexOf('.', path.length() - 2) + 1);
    }
  }

  private static void add(Map<UUID, long[]> byNode, UUID node, MonthSales sold) {
    byNode.computeIfAbsent(node, n -> new long[12])[sold.month().getMonthValue() - 1] +=
        sold.minor();
  }
}
