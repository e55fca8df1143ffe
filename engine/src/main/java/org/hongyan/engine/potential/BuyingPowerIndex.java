package org.hongyan.engine.potential;

import java.util.Map;
import java.util.stream.DoubleStream;
import org.hongyan.engine.model.Check;

/**
 * Multiple-factor index 购买力指数 BPI: {@code Σ wᵢ · shareᵢ} of a region in percent of the nation,
 * classically .5 income + .3 retail + .2 population. Source: Kotler &amp; Keller (Virginia).
 *
 * @param terms weighted shares, in percent
 * @param regionPotential in the unit of the national potential
 */
public record BuyingPowerIndex(double[] terms, double bpiPct, double regionPotential) {

  /**
   * @param weights in the order of the shares, adding up to 1
   * @param sharePct the region's share of the nation in percent, by factor
   */
  public record Input(double[] weights, Map<String, Double> sharePct, double nationalPotential) {

    public Input {
      Check.weights("weights", weights);
      Check.sameLength("sharePct", sharePct.size(), "weights", weights.length);
      sharePct.forEach((name, value) -> Check.between("sharePct." + name, value, 0, 100));
      Check.notNegative("nationalPotential", nationalPotential);
    }
  }

  public static BuyingPowerIndex of(Input in) {
    double[] terms = in.sharePct().values().stream().mapToDouble(share -> share).toArray();
    for (int i = 0; i < terms.length; i++) terms[i] *= in.weights()[i];
    double index = DoubleStream.of(terms).sum();
    return new BuyingPowerIndex(terms, index, index / 100 * in.nationalPotential());
  }
}
