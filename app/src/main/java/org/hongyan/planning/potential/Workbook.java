package org.hongyan.planning.potential;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.hongyan.customers.CustomerPlaces;
import org.hongyan.customers.PlaceCount;
import org.hongyan.deals.CustomerRevenue;
import org.hongyan.deals.CustomerSales;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.potential.AreaFacts.AreaFact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the potential workbook starts from: the company's own customers and orders by province. */
@Service
class Workbook {

  private final PlanSteps steps;
  private final CustomerPlaces places;
  private final CustomerSales sales;
  private final InstantSource clock;

  Workbook(PlanSteps steps, CustomerPlaces places, CustomerSales sales, InstantSource clock) {
    this.steps = steps;
    this.places = places;
    this.sales = sales;
    this.clock = clock;
  }

  /** Customers and the sales of the last twelve months by province, most sales first. */
  @Transactional(readOnly = true)
  AreaFacts facts(Caller caller, PlanId id) {
    var plan = steps.plan(caller, id);
    var to = clock.instant();
    var from = to.atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    var customers = new TreeMap<String, Long>();
    for (PlaceCount one : places.counts(plan.orgPath())) {
      customers.merge(one.province(), one.customers(), Long::sum);
    }
    var bought = sales.below(plan.orgPath(), plan.currency(), from, to);
    var where = places.provinces(bought.stream().map(CustomerRevenue::customerId).toList());
    var sold = new TreeMap<String, Long>();
    for (var one : bought) {
      sold.merge(where.getOrDefault(one.customerId(), ""), one.minor(), Long::sum);
    }
    sold.keySet().forEach(area -> customers.putIfAbsent(area, 0L));
    List<AreaFact> areas =
        customers.entrySet().stream()
            .map(e -> new AreaFact(e.getKey(), e.getValue(), sold.getOrDefault(e.getKey(), 0L)))
            .sorted(java.util.Comparator.comparingLong(AreaFact::salesMinor).reversed())
            .toList();
    var buying = bought.stream().filter(one -> one.minor() > 0).toList();
    long total = buying.stream().mapToLong(CustomerRevenue::minor).sum();
    long each = buying.isEmpty() ? 0 : total / buying.size();
    return new AreaFacts(from, to, areas, buying.size(), each);
  }
}
