package org.hongyan.engine.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * One person's pay for one month, every minor unit explained by a line: base, each order under each
 * component, caps, guarantee, clawback. Orders count in the order given; what an order pays is the
 * rounded commission after it minus the rounded commission before it, so the lines add up to the
 * total exactly. Returns are orders of negative amount.
 *
 * @param clawbackCarriedOver left to later months, because a month's deduction is bounded
 */
public record Statement(
    String currency,
    long total,
    List<Line> lines,
    Map<String, Double> attainment,
    long clawbackCarriedOver,
    List<Reason> reasons) {

  /** Most of a month's pay that may be taken back, by default: 20 %. */
  private static final double CLAWBACK_SHARE = 0.2;

  /**
   * One explained amount.
   *
   * @param what base, commission, cap, guarantee or clawback
   * @param order behind a commission or clawback
   * @param counted amount of the metric counted for this line
   * @param amount in minor units
   */
  public record Line(
      String what,
      Optional<String> component,
      Optional<String> order,
      Optional<Double> counted,
      long amount) {}

  /**
   * An order credited to the person.
   *
   * @param amounts by metric, in the metric's unit (minor units for money)
   * @param share of the credit, 0 to 1
   */
  public record Credit(String order, String currency, Map<String, Double> amounts, double share) {

    public Credit {
      amounts.forEach((metric, amount) -> Check.finite("amounts." + metric, amount));
      Check.share("share", share);
    }
  }

  /** Commission paid earlier for an order that came back. */
  public record Returned(String order, long paid, int daysSince) {

    public Returned {
      Check.notNegative("paid", paid);
      Check.notNegative("daysSince", daysSince);
    }
  }

  /**
   * @param activeDays of the month's days the plan held for the person
   * @param clawbackDays window in which commission is taken back
   */
  public record Input(
      Plan plan,
      List<Credit> credits,
      int activeDays,
      int monthDays,
      boolean ramping,
      List<Returned> returned,
      int clawbackDays) {

    public Input {
      Check.between("monthDays", monthDays, 1, 31);
      Check.between("activeDays", activeDays, 0, monthDays);
      Check.notNegative("clawbackDays", clawbackDays);
      for (var credit : credits) {
        Check.that(
            credit.currency().equals(plan.currency()),
            "order "
                + credit.order()
                + " is in "
                + credit.currency()
                + ", the plan in "
                + plan.currency());
      }
      long orders = credits.stream().map(Credit::order).distinct().count();
      Check.that(orders == credits.size(), "an order is credited twice");
    }
  }

  public static Statement of(Input in) {
    return new Writing(in).write();
  }

  /** The work of one statement. */
  private static final class Writing {

    private final Input in;
    private final double active;
    private final List<Line> lines = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<String, Double> attainment = new LinkedHashMap<>();

    Writing(Input in) {
      this.in = in;
      this.active = (double) in.activeDays() / in.monthDays();
    }

    Statement write() {
      var plan = in.plan();
      long base = Math.round(plan.base() * active);
      lines.add(line("base", base));
      long commission = 0;
      if (in.activeDays() > 0) {
        for (var component : plan.components()) commission += component(component.prorated(active));
      }
      if (plan.cap().isPresent() && commission > plan.cap().get()) {
        lines.add(line("cap", plan.cap().get() - commission));
        commission = plan.cap().get();
      }
      long total = base + commission;
      long least = in.ramping() ? Math.round(plan.guarantee().orElse(0L) * active) : 0;
      if (total < least) {
        lines.add(line("guarantee", least - total));
        total = least;
      }
      long carried = clawback(total);
      long sum = lines.stream().mapToLong(Line::amount).sum();
      return new Statement(plan.currency(), sum, lines, attainment, carried, reasons);
    }

    private long component(Component component) {
      double counted = 0;
      long paid = 0;
      for (var credit : in.credits()) {
        Double amount = credit.amounts().get(component.metric());
        if (amount == null || amount == 0) continue;
        counted += amount * credit.share();
        long after = Math.round(component.commission(counted));
        lines.add(
            new Line(
                "commission",
                Optional.of(component.name()),
                Optional.of(credit.order()),
                Optional.of(amount * credit.share()),
                after - paid));
        paid = after;
      }
      attainment.put(component.name(), counted / component.quota());
      for (var cliff : component.cliffs()) {
        reasons.add(
            Reason.of(
                "cliff",
                "component",
                component.name(),
                "at",
                cliff.atAttainment(),
                "jump",
                cliff.jump()));
      }
      return paid;
    }

    /** Takes back within the window and the monthly bound; returns what is left for later. */
    private long clawback(long total) {
      long bound = (long) Math.floor(total * CLAWBACK_SHARE);
      long left = 0;
      for (var returned : in.returned()) {
        if (returned.daysSince() > in.clawbackDays()) {
          reasons.add(Reason.of("outside-clawback-window", "order", returned.order()));
          continue;
        }
        long taken = Math.min(returned.paid(), bound);
        bound -= taken;
        left += returned.paid() - taken;
        if (taken == 0) continue;
        lines.add(
            new Line(
                "clawback",
                Optional.empty(),
                Optional.of(returned.order()),
                Optional.empty(),
                -taken));
      }
      if (left > 0) reasons.add(Reason.of("clawback-carried-over", "left", left));
      return left;
    }

    private static Line line(String what, long amount) {
      return new Line(what, Optional.empty(), Optional.empty(), Optional.empty(), amount);
    }
  }
}
