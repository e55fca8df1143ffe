package org.hongyan.engine.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Market-potential method 市场潜力法 in two forms beside the historical one, in the unit of the total:
 * share {@code Q Pᵢ/ΣP}; headroom {@code Sᵢ + (Q−ΣS) max(Pᵢ−Sᵢ,0)/Σ}; history {@code Q Sᵢ/ΣS}.
 * Source: Still &amp; Cundiff; the headroom form is ours.
 *
 * @param penetration last sales / potential
 */
public record PotentialQuota(
    double[] shareMethod,
    double[] headroomMethod,
    double[] historyMethod,
    double[] penetration,
    List<Reason> reasons) {

  /**
   * @param total pool to share out, special markets already taken out
   * @param potential by territory
   * @param lastSales by the same territories
   */
  public record Input(double total, Map<String, Double> potential, Map<String, Double> lastSales) {

    public Input {
      Check.notNegative("total", total);
      Check.notEmpty("potential", potential.keySet());
      potential.forEach((territory, value) -> Check.positive("potential." + territory, value));
      Check.notNegative("lastSales", lastSales);
      for (var territory : potential.keySet()) {
        if (!lastSales.containsKey(territory)) throw new BadInput("lastSales has no " + territory);
      }
      Check.sameLength("lastSales", lastSales.size(), "potential", potential.size());
    }
  }

  public static PotentialQuota of(Input in) {
    int n = in.potential().size();
    var share = new double[n];
    var headroom = new double[n];
    var history = new double[n];
    var penetration = new double[n];
    double allPotential = sum(in.potential());
    double allSales = sum(in.lastSales());
    double allHeadroom = 0;
    for (var of : in.potential().entrySet()) {
      allHeadroom += Math.max(0, of.getValue() - in.lastSales().getOrDefault(of.getKey(), 0.0));
    }
    Check.that(
        allSales > 0, "lastSales are all zero: the historical method has nothing to share by");
    Check.that(allHeadroom > 0, "potential is nowhere above lastSales: no headroom to share");
    int i = 0;
    for (var of : in.potential().entrySet()) {
      double sold = in.lastSales().getOrDefault(of.getKey(), 0.0);
      double room = Math.max(0, of.getValue() - sold) / allHeadroom;
      share[i] = in.total() * of.getValue() / allPotential;
      headroom[i] = sold + (in.total() - allSales) * room;
      history[i] = in.total() * sold / allSales;
      penetration[i++] = sold / of.getValue();
    }
    return new PotentialQuota(share, headroom, history, penetration, reasons(in, headroom));
  }

  private static List<Reason> reasons(Input in, double[] headroom) {
    var reasons = new ArrayList<Reason>();
    int i = 0;
    for (var of : in.potential().entrySet()) {
      double sold = in.lastSales().getOrDefault(of.getKey(), 0.0);
      String territory = of.getKey();
      if (sold > of.getValue()) {
        reasons.add(
            Reason.of(
                "sales-above-potential",
                "territory",
                territory,
                "sales",
                sold,
                "potential",
                of.getValue()));
      }
      if (headroom[i++] < 0) reasons.add(Reason.of("quota-below-zero", "territory", territory));
    }
    return reasons;
  }

  private static double sum(Map<String, Double> values) {
    return values.values().stream().mapToDouble(value -> value).sum();
  }
}
