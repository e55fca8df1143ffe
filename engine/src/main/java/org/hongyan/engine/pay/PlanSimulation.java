package org.hongyan.engine.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.fairness.PlanFeel;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * Pay plans tried on past months before they are promised: cost, spread of pays, cliffs, worst
 * month, rank correlation of a person's pay with the margin brought (at least .8 is wanted), and
 * how the plan feels against the reference. Amounts in minor units.
 */
public record PlanSimulation(
    double cost,
    double mean,
    double p10,
    double p50,
    double p90,
    double worstMonth,
    double rankCorrelationWithMargin,
    PlanFeel feel,
    List<Component.Cliff> cliffs,
    List<Reason> reasons) {

  private static final double WANTED_CORRELATION = 0.8;

  /**
   * @param plans by name; each component's metric must be in the months
   * @param people per person the months, each with its metrics
   * @param margin contribution of each person over these months
   * @param reference pay of a month that people compare with
   */
  public record Input(
      Map<String, Plan> plans,
      List<List<Map<String, Double>>> people,
      double[] margin,
      double reference) {

    public Input {
      Check.notEmpty("plans", plans.keySet());
      Check.notEmpty("people", people);
      Check.sameLength("margin", margin.length, "people", people.size());
      Check.finite("margin", margin);
      Check.finite("reference", reference);
      people.forEach(months -> Check.notEmpty("months of a person", months));
    }
  }

  public static Map<String, PlanSimulation> of(Input in) {
    var results = new LinkedHashMap<String, PlanSimulation>();
    in.plans().forEach((name, plan) -> results.put(name, simulate(in, plan)));
    return results;
  }

  private static PlanSimulation simulate(Input in, Plan plan) {
    var pays = new ArrayList<Double>();
    var perPerson = new double[in.people().size()];
    for (int i = 0; i < perPerson.length; i++) {
      for (var month : in.people().get(i)) {
        double pay = pay(plan, month);
        pays.add(pay);
        perPerson[i] += pay / in.people().get(i).size();
      }
    }
    double[] all = pays.stream().mapToDouble(pay -> pay).toArray();
    var feel =
        PlanFeel.of(new PlanFeel.Input(Map.of("plan", all), in.reference()))
            .values()
            .iterator()
            .next();
    double correlation = Statistics.spearman(perPerson, in.margin());
    var cliffs = plan.components().stream().flatMap(c -> c.cliffs().stream()).toList();
    return new PlanSimulation(
        Statistics.sum(all),
        Statistics.mean(all),
        Statistics.quantile(all, 0.1),
        Statistics.quantile(all, 0.5),
        Statistics.quantile(all, 0.9),
        Statistics.quantile(all, 0),
        correlation,
        feel,
        cliffs,
        reasons(correlation, cliffs));
  }

  private static List<Reason> reasons(double correlation, List<Component.Cliff> cliffs) {
    var reasons = new ArrayList<Reason>();
    if (correlation < WANTED_CORRELATION) {
      reasons.add(
          Reason.of(
              "pay-does-not-follow-margin", "rho", correlation, "wanted", WANTED_CORRELATION));
    }
    if (!cliffs.isEmpty()) reasons.add(Reason.of("cliffs-make-hockey-sticks", "n", cliffs.size()));
    return reasons;
  }

  /** Base and commission of a full month. */
  static double pay(Plan plan, Map<String, Double> month) {
    double commission = 0;
    for (var component : plan.components()) {
      commission += component.commission(month.getOrDefault(component.metric(), 0.0));
    }
    double most = plan.cap().map(Long::doubleValue).orElse(Double.MAX_VALUE);
    return plan.base() + Math.min(commission, most);
  }
}
