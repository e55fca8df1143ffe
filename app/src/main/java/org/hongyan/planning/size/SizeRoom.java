package org.hongyan.planning.size;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hongyan.calling.CallFigures;
import org.hongyan.customers.CustomerPlaces;
import org.hongyan.deals.CustomerRevenue;
import org.hongyan.deals.CustomerSales;
import org.hongyan.identity.Caller;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanPeople;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.SalesPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the sizing wizard starts from: the company's own calls, customers, sellers and sales. */
@Service
class SizeRoom {

  private static final Duration CALLS = Duration.ofDays(90);
  private static final int ENOUGH_DIALS = 500;

  private final PlanSteps steps;
  private final CallFigures calls;
  private final CustomerPlaces customers;
  private final CustomerSales sales;
  private final PlanPeople people;
  private final InstantSource clock;

  SizeRoom(
      PlanSteps steps,
      CallFigures calls,
      CustomerPlaces customers,
      CustomerSales sales,
      PlanPeople people,
      InstantSource clock) {
    this.steps = steps;
    this.calls = calls;
    this.customers = customers;
    this.sales = sales;
    this.people = people;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  SizeFacts facts(Caller caller, PlanId id) {
    var plan = steps.plan(caller, id);
    var to = clock.instant();
    var from = to.minus(CALLS);
    var pace = calls.pace(plan.orgPath(), from, to);
    boolean enough = pace.dials() >= ENOUGH_DIALS && pace.answered() > 0;
    var sold = sold(plan, to);
    var classes =
        customers.grades(plan.orgPath()).entrySet().stream()
            .map(e -> new SizeFacts.ClassFact(e.getKey(), e.getValue()))
            .toList();
    return new SizeFacts(
        from,
        to,
        pace.dials(),
        enough ? (double) pace.answered() / pace.dials() : null,
        enough ? pace.ringSeconds() / 60.0 / pace.dials() : null,
        enough ? pace.talkSeconds() / 60.0 / pace.answered() : null,
        enough && pace.wraps() > 0 ? pace.wrapSeconds() / 60.0 / pace.wraps() : null,
        people.sellers(plan.orgPath()).size(),
        sold.aYear(),
        sold,
        List.copyOf(classes));
  }

  /** The last twelve months, or as many days as there have been orders. */
  private SalesCounted sold(SalesPlan plan, Instant to) {
    var from = to.minus(SalesCounted.YEAR);
    long minor =
        sales.below(plan.orgPath(), plan.currency(), from, to).stream()
            .mapToLong(CustomerRevenue::minor)
            .sum();
    var first = sales.firstBelow(plan.orgPath(), plan.currency()).orElse(from);
    return SalesCounted.of(minor, first.isBefore(from) ? from : first, to);
  }
}
