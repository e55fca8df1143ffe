package org.hongyan.engine.sizing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Best span under diminishing management 管理效率递减: coaching lifts a rep's margin by {@code u(1 −
 * e^(−h/τ))} with h hours a month; {@code net = reps · margin · (1 + uplift) − managers · cost}.
 *
 * @param best the span of highest net; on a tie the larger
 */
public record SpanOptimum(Map<String, Row> table, String best, List<Reason> reasons) {

  private static final int[] USUAL = {3, 4, 5, 6, 8, 10, 12, 24};
  private static final int NARROW = 5;

  public record Row(double hoursPerRep, double uplift, long managers, double net) {}

  /**
   * @param tau hours a month at which 63 % of the uplift is reached
   * @param spans spans to compare; usual ones up to 24 by default
   */
  public record Input(
      long reps,
      double marginPerRep,
      double upliftMax,
      double tau,
      double coachHoursPerManagerMonth,
      double managerCost,
      Optional<int[]> spans) {

    public Input {
      Check.between("reps", reps, 1, 1e9);
      Check.notNegative("marginPerRep", marginPerRep);
      Check.between("upliftMax", upliftMax, 0, 10);
      Check.positive("tau", tau);
      Check.notNegative("coachHoursPerManagerMonth", coachHoursPerManagerMonth);
      Check.notNegative("managerCost", managerCost);
      for (int span : spans.orElse(USUAL)) Check.between("spans", span, 1, 1e6);
    }
  }

  public static SpanOptimum of(Input in) {
    var table = new LinkedHashMap<String, Row>();
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int span : in.spans().orElse(USUAL)) {
      var row = row(in, span);
      table.put(Integer.toString(span), row);
      if (row.net() > most || row.net() == most && span > best) {
        best = span;
        most = row.net();
      }
    }
    return new SpanOptimum(table, Integer.toString(best), reasons(table, most));
  }

  private static Row row(Input in, int span) {
    double hours = in.coachHoursPerManagerMonth() / span;
    double uplift = in.upliftMax() * -Math.expm1(-hours / in.tau());
    long managers = (in.reps() + span - 1) / span;
    double net = in.reps() * in.marginPerRep() * (1 + uplift) - managers * in.managerCost();
    return new Row(hours, uplift, managers, net);
  }

  /** Spans of 3 to 5 are shown with what they cost against the best. */
  private static List<Reason> reasons(Map<String, Row> table, double most) {
    var reasons = new ArrayList<Reason>();
    table.forEach(
        (span, row) -> {
          if (Integer.parseInt(span) <= NARROW && row.net() < most) {
            reasons.add(Reason.of("narrow-span-costs", "span", span, "cost", most - row.net()));
          }
        });
    return reasons;
  }
}
