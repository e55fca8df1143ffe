package org.hongyan.planning.monitors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.deals.SalesCalendar;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Scope;
import org.hongyan.planning.PastTarget;
import org.hongyan.planning.TargetBook;
import org.springframework.stereotype.Service;

/** Targets of the past beside what was sold, in the currency most targets are in. */
@Service
class Attainments {

  private record At(String key, LocalDate month) {}

  private final TargetBook book;
  private final SalesCalendar sales;
  private final Accounts accounts;
  private final OrgTree tree;

  Attainments(TargetBook book, SalesCalendar sales, Accounts accounts, OrgTree tree) {
    this.book = book;
    this.sales = sales;
    this.accounts = accounts;
    this.tree = tree;
  }

  /**
   * All of a window.
   *
   * @param latest the newest target of everybody, by key
   */
  record Table(String currency, List<Attainment> rows, Map<String, Long> latest) {}

  Table of(Scope scope, MonitorWindow window, Level level) {
    var all = book.between(scope, window.from(), window.current());
    var targets = level == Level.PERSON ? people(all) : teams(all);
    var currency = currency(targets);
    targets = targets.stream().filter(t -> t.currency().equals(currency)).toList();
    var sold = sold(scope, window, level, targets);
    var names = names(level, targets);
    var amounts = new HashMap<At, Long>();
    targets.forEach(t -> amounts.put(new At(t.key(), t.month()), t.amountMinor()));
    var rows = new ArrayList<Attainment>();
    var latest = new HashMap<String, Long>();
    for (var target : targets) {
      latest.put(target.key(), target.amountMinor());
      if (!window.finished(target.month()) || target.amountMinor() == 0) continue;
      var key = level == Level.PERSON ? target.key() : target.orgPath();
      rows.add(
          new Attainment(
              target.key(),
              names.getOrDefault(target.key(), ""),
              target.month(),
              target.amountMinor(),
              sold.minor(key, target.month(), currency),
              amounts.getOrDefault(new At(target.key(), target.month().plusMonths(1)), -1L)));
    }
    return new Table(currency, rows, latest);
  }

  private static List<PastTarget> people(List<PastTarget> all) {
    return all.stream().filter(PastTarget::person).toList();
  }

  /** Units none of whose own units has a target in the same month. */
  private static List<PastTarget> teams(List<PastTarget> all) {
    var units = all.stream().filter(t -> !t.person()).toList();
    var above = new HashSet<At>();
    for (var unit : units) {
      var path = unit.orgPath();
      for (int dot = path.indexOf('.'); dot < path.length() - 1; dot = path.indexOf('.', dot + 1)) {
        above.add(new At(path.substring(0, dot + 1), unit.month()));
      }
    }
    return units.stream().filter(t -> !above.contains(new At(t.orgPath(), t.month()))).toList();
  }

  private static String currency(List<PastTarget> targets) {
    return targets.stream()
        .collect(Collectors.groupingBy(PastTarget::currency, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("CNY");
  }

  private SalesTable sold(
      Scope scope, MonitorWindow window, Level level, List<PastTarget> targets) {
    if (level == Level.TEAM) {
      return SalesTable.ofPaths(sales.months(scope, window.from(), window.last(), window.zone()));
    }
    return SalesTable.ofPeople(
        sales.months(ids(targets), window.from(), window.last(), window.zone()));
  }

  private Map<String, String> names(Level level, List<PastTarget> targets) {
    if (level == Level.TEAM) {
      return tree.units().stream()
          .collect(Collectors.toMap(u -> u.id().value().toString(), u -> u.name()));
    }
    return accounts.names(ids(targets)).entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().value().toString(), Map.Entry::getValue));
  }

  private static HashSet<AccountId> ids(List<PastTarget> targets) {
    return targets.stream()
        .map(PastTarget::key)
        .distinct()
        .map(key -> new AccountId(UUID.fromString(key)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
