package org.hongyan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hongyan.engine.simulation.SimCompany;
import org.hongyan.targets.TargetHistory;
import org.hongyan.targets.TargetHistory.PersonTarget;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Month targets of the simulated months before the current one, as companies set them: half of what
 * is sold over a target goes into the next one, little of what is short comes off it.
 */
@Component
@Profile("demo")
class DemoTargets {

  private static final double UP = 0.5;
  private static final double DOWN = 0.15;
  private static final double GROWTH = 0.02;
  private static final double NOISE = 0.03;
  private static final long LEAST = 500_000;
  private static final long STEP = 10_000;

  /** A month whose orders begin later in it is no whole month. */
  private static final int FIRST_DAYS = 5;

  private final TargetHistory targets;
  private final Clock clock;

  DemoTargets(TargetHistory targets, Clock clock) {
    this.targets = targets;
    this.clock = clock;
  }

  /** A seller's month; the seller is an index of the simulation. */
  private record At(int seller, YearMonth month) {}

  void write(SimCompany company, DemoStaff staff) {
    var sold = sold(company);
    var first = firstMonth(company);
    var current = YearMonth.from(clock.instant().atZone(clock.getZone()));
    var random = new SplittableRandom(20_260_101L);
    double mean =
        sold.entrySet().stream()
            .filter(e -> e.getKey().month().equals(first))
            .mapToLong(Map.Entry::getValue)
            .average()
            .orElse(LEAST);
    var wanted = new ArrayList<PersonTarget>();
    for (int seller = 0; seller < company.people().size(); seller++) {
      if (!company.people().get(seller).role().equals("SELLER")) continue;
      var account = staff.people().get(seller).id();
      double quota =
          (sold.getOrDefault(new At(seller, first), 0L) + mean)
              / 2
              * (0.85 + 0.25 * random.nextDouble());
      for (var month = first; month.isBefore(current); month = month.plusMonths(1)) {
        long minor = Math.max(LEAST, Math.round(quota / STEP) * STEP);
        wanted.add(new PersonTarget(month, account, minor));
        double over = sold.getOrDefault(new At(seller, month), 0L) - minor;
        quota =
            minor * (1 + GROWTH + NOISE * random.nextGaussian()) + (over > 0 ? UP : DOWN) * over;
      }
    }
    targets.load(staff.login("director").id(), "CNY", wanted);
  }

  private Map<At, Long> sold(SimCompany company) {
    var sold = new HashMap<At, Long>();
    for (var order : company.orders()) {
      var call = company.calls().get(order.call());
      var month = YearMonth.from(call.started().atZone(clock.getZone()));
      sold.merge(new At(call.seller(), month), order.amountMinor(), Long::sum);
    }
    return sold;
  }

  private YearMonth firstMonth(SimCompany company) {
    List<LocalDate> days =
        company.calls().stream()
            .map(c -> LocalDate.ofInstant(c.started(), clock.getZone()))
            .toList();
    var first = days.stream().min(LocalDate::compareTo).orElseThrow();
    var month = YearMonth.from(first);
    return first.getDayOfMonth() <= FIRST_DAYS ? month : month.plusMonths(1);
  }
}
