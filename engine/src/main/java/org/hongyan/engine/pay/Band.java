package org.hongyan.engine.pay;

import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;

/**
 * A stretch of attainment that pays its own rate 阶梯提成; only sales inside the stretch get it.
 *
 * @param fromAtt attainment (sales / quota) at which it begins
 * @param toAtt at which it ends; open at the top when absent
 * @param rate commission on the sales inside
 */
public record Band(double fromAtt, Optional<Double> toAtt, double rate) {

  public Band {
    Check.notNegative("fromAtt", fromAtt);
    toAtt.ifPresent(to -> Check.that(to > fromAtt, "a band must end above its start"));
    Check.share("rate", rate);
  }

  /** Commission of this band alone. */
  double commission(double quota, double sales) {
    double top = toAtt.map(to -> Math.min(sales, to * quota)).orElse(sales);
    return Math.max(0, top - fromAtt * quota) * rate;
  }

  /** Bands rise, touch and do not overlap. */
  static void check(List<Band> bands) {
    Check.notEmpty("bands", bands);
    for (int i = 1; i < bands.size(); i++) {
      double end = bands.get(i - 1).toAtt().orElse(Double.NaN);
      Check.that(
          end == bands.get(i).fromAtt(), "band " + i + " must begin where the one before ends");
    }
  }
}
