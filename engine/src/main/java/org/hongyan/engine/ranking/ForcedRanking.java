package org.hongyan.engine.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.numbers.Distributions;

/**
 * How far a forced ranking can be believed 强制排名可信度: share of the observed bottom who truly belong
 * there, when observed = true + noise, both normal, with the given reliability (squared
 * correlation).
 */
public final class ForcedRanking {

  private static final int STEPS = 4000;
  private static final double FAR = 9;

  private ForcedRanking() {}

  public record Input(double bottomShare, double[] reliability) {

    public Input {
      Check.inside("bottomShare", bottomShare, 0, 1);
      Check.notEmpty("reliability", reliability);
      Check.shares("reliability", reliability);
    }
  }

  public static Map<String, Double> of(Input in) {
    var shares = new LinkedHashMap<String, Double>();
    double cut = Distributions.normalQuantile(in.bottomShare());
    for (double reliability : in.reliability()) {
      double both = reliability == 1 ? in.bottomShare() : both(cut, Math.sqrt(reliability));
      shares.put(Json.text(reliability), both / in.bottomShare());
    }
    return shares;
  }

  /** P(true &lt; cut and observed &lt; cut) by Simpson's rule over the observed. */
  private static double both(double cut, double rho) {
    double width = (cut + FAR) / STEPS;
    double spread = Math.sqrt(1 - rho * rho);
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double x = -FAR + i * width;
      double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
      int weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * density * Distributions.normal((cut - rho * x) / spread);
    }
    return sum * width / 3;
  }
}
