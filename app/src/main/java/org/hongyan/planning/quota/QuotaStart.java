package org.hongyan.planning.quota;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.deals.Orders;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanPeople;
import org.hongyan.planning.PlanSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the quota lab starts from: units that sell, their sales, their share of the potential. */
@Service
class QuotaStart {

  private final PlanSteps steps;
  private final PlanPeople people;
  private final Orders orders;
  private final UnitPotentials earlier;
  private final InstantSource clock;

  QuotaStart(
      PlanSteps steps,
      PlanPeople people,
      Orders orders,
      UnitPotentials earlier,
      InstantSource clock) {
    this.steps = steps;
    this.people = people;
    this.orders = orders;
    this.earlier = earlier;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  QuotaFacts facts(Caller caller, PlanId id) {
    var plan = steps.plan(caller, id);
    double scale = plan.months() / 12.0;
    var to = clock.instant();
    var from = to.atZone(ZoneOffset.UTC).minusYears(1).toInstant();
    var units = people.units(plan.orgPath());
    var sold = new HashMap<String, Long>();
    for (var one : orders.revenueAround(plan.orgPath(), List.of(), from, to)) {
      if (one.currency().equals(plan.currency())) {
        sold.merge(one.orgPath(), one.minor(), Long::sum);
      }
    }
    var paths = units.stream().map(one -> one.unit().path()).collect(Collectors.toSet());
    var potentials = new HashMap<String, Double>();
    double unplaced = earlier.share(id, plan.orgPath(), paths, potentials);
    var facts =
        units.stream()
            .map(
                one -> {
                  var path = one.unit().path();
                  long sales = Math.max(0, sold.getOrDefault(path, 0L));
                  return new QuotaFacts.UnitFact(
                      one.unit().id(),
                      one.unit().name(),
                      one.unit().parentId(),
                      one.sellers().size(),
                      Math.round(potentials.getOrDefault(path, 0.0) * scale),
                      Math.round(sales * scale));
                })
            .toList();
    var response = earlier.judged(id).orElse(null);
    return new QuotaFacts(from, to, facts, Math.round(unplaced * scale), response);
  }
}
