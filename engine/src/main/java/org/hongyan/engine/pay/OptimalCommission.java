package org.hongyan.engine.pay;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;

/**
 * Best share of commission under risk 最优提成率 (linear contract, exponential utility, normal noise):
 * {@code β = m / (1 + r c σ²)}; the less sure sales are, the more should be salary. Source:
 * Holmström &amp; Milgrom 1987.
 *
 * @param beta by standard deviation of sales
 */
public record OptimalCommission(Map<String, Double> beta) {

  public record Input(double margin, double riskAversion, double costCurvature, double[] sigma) {

    public Input {
      Check.share("margin", margin);
      Check.notNegative("riskAversion", riskAversion);
      Check.positive("costCurvature", costCurvature);
      Check.notNegative("sigma", sigma);
    }
  }

  public static OptimalCommission of(Input in) {
    var beta = new LinkedHashMap<String, Double>();
    for (double sigma : in.sigma()) {
      double risk = in.riskAversion() * in.costCurvature() * sigma * sigma;
      beta.put(Json.text(sigma), in.margin() / (1 + risk));
    }
    return new OptimalCommission(beta);
  }
}
