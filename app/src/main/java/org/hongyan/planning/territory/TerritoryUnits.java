package org.hongyan.planning.territory;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hongyan.customers.CustomerGroup;
import org.hongyan.customers.CustomerGrouping;
import org.hongyan.customers.CustomerGroups;
import org.hongyan.customers.CustomerId;
import org.hongyan.deals.CustomerRevenue;
import org.hongyan.deals.CustomerSales;
import org.hongyan.identity.AccountId;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.territory.TerritoryInputs.TerritoryUnit;
import org.hongyan.planning.territory.TerritoryInputs.UnitOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the company's own customers and sales by units and lays the units on a map. */
@Component
class TerritoryUnits {

  private static final int MOST_UNITS = 2000;

  /** Units with what was guessed and what belongs to none. */
  record Counted(
      TerritoryInputs inputs,
      Basis.Found basis,
      TreeSet<String> assumptions,
      TerritoryFacts.Unplaced unplaced) {}

  /** One unit while it is counted. */
  private static final class Sum {
    final TreeMap<String, Long> provinces = new TreeMap<>();
    final HashMap<@Nullable AccountId, long[]> owners = new HashMap<>();
    long customers;
    long revenue;
    double workload;
    double potential;

    long[] owner(@Nullable AccountId id) {
      return owners.computeIfAbsent(id, key -> new long[2]);
    }
  }

  private final CustomerGroups groups;
  private final CustomerSales sales;
  private final Basis basis;
  private final UnitMap map;
  private final InstantSource clock;

  TerritoryUnits(
      CustomerGroups groups, CustomerSales sales, Basis basis, UnitMap map, InstantSource clock) {
    this.groups = groups;
    this.sales = sales;
    this.basis = basis;
    this.map = map;
    this.clock = clock;
  }

  Counted count(SalesPlan plan, CustomerGrouping kind) {
    var to = clock.instant();
    var from = to.atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    var assumptions = new TreeSet<String>();
    var found = basis.of(plan.id(), assumptions);
    var sums = new TreeMap<String, Sum>();
    customers(groups.counts(plan.orgPath(), kind), found, sums);
    revenue(plan, kind, from, to, sums);
    var none = sums.remove("");
    var largest =
        sums.entrySet().stream()
            .sorted(Comparator.comparingLong(e -> -e.getValue().customers))
            .toList();
    long outCustomers = none == null ? 0 : none.customers;
    long outRevenue = none == null ? 0 : none.revenue;
    for (var cut : largest.subList(Math.min(MOST_UNITS, largest.size()), largest.size())) {
      assumptions.add("units-cut");
      outCustomers += cut.getValue().customers;
      outRevenue += cut.getValue().revenue;
    }
    var units =
        largest.stream()
            .limit(MOST_UNITS)
            .sorted(Map.Entry.comparingByKey())
            .map(e -> unit(e.getKey(), e.getValue()))
            .toList();
    var laid = map.lay(kind, units, assumptions);
    var inputs = new TerritoryInputs(kind, TerritoryInputs.Origin.OWN, to, from, laid);
    var unplaced = new TerritoryFacts.Unplaced(outCustomers, outRevenue);
    return new Counted(inputs, found, assumptions, unplaced);
  }

  private void customers(
      List<CustomerGroup> counted, Basis.Found found, TreeMap<String, Sum> sums) {
    var inProvince = new HashMap<String, Long>();
    for (var one : counted) {
      inProvince.merge(basis.name(one.province()), one.customers(), Long::sum);
    }
    for (var one : counted) {
      var sum = sums.computeIfAbsent(one.key(), key -> new Sum());
      var province = basis.name(one.province());
      sum.customers += one.customers();
      sum.provinces.merge(one.province(), one.customers(), Long::sum);
      sum.owner(one.ownerId())[0] += one.customers();
      sum.workload += one.callable() * found.minutes().getOrDefault(one.grade(), 0.0);
      double all = inProvince.getOrDefault(province, 1L);
      sum.potential += found.potential().getOrDefault(province, 0L) * one.customers() / all;
    }
  }

  private void revenue(
      SalesPlan plan, CustomerGrouping kind, Instant from, Instant to, TreeMap<String, Sum> sums) {
    var bought = new HashMap<CustomerId, Long>();
    for (CustomerRevenue one : sales.below(plan.orgPath(), plan.currency(), from, to)) {
      bought.merge(one.customerId(), one.minor(), Long::sum);
    }
    for (var one : groups.of(bought.keySet(), kind)) {
      var sum = sums.get(one.key());
      if (sum == null) continue;
      long minor = Math.max(0, bought.getOrDefault(one.customerId(), 0L));
      sum.revenue += minor;
      sum.owner(one.ownerId())[1] += minor;
    }
  }

  private static TerritoryUnit unit(String key, Sum sum) {
    var owners = new ArrayList<UnitOwner>();
    sum.owners.forEach((owner, n) -> owners.add(new UnitOwner(owner, n[0], n[1])));
    owners.sort(
        Comparator.comparingLong((UnitOwner one) -> -one.customers())
            .thenComparing(one -> String.valueOf(one.ownerId())));
    var province =
        sum.provinces.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .filter(name -> !name.isEmpty())
            .orElse(null);
    return new TerritoryUnit(
        key,
        key.replace("/", " · "),
        province,
        0,
        0,
        sum.customers,
        sum.workload,
        sum.revenue,
        Math.round(sum.potential),
        List.copyOf(owners),
        List.of());
  }
}
