package org.hongyan.engine.quota;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Critical-point method 临界点法, readings a (break-even) and b (target profit), per rep and month:
 * {@code (F + π) / (m − v)}, F fixed cost, m gross margin, v variable selling rate. A floor 保底线,
 * not a target: a territory whose potential is below it cannot carry a rep. No primary source is
 * accessible; the reading is ours and says so.
 */
public record CriticalPoint(
    double[] breakEven,
    double[] targetProfitQuota,
    double[] marginOfSafetyAt50k,
    List<Reason> reasons) {

  private static final double SAFETY_AT = 50_000;

  public record Input(
      double[] fixedCostPerMonth,
      double grossMarginRate,
      double variableSellingRate,
      double[] targetProfit) {

    public Input {
      Check.notEmpty("fixedCostPerMonth", fixedCostPerMonth);
      Check.notNegative("fixedCostPerMonth", fixedCostPerMonth);
      Check.sameLength(
          "targetProfit", targetProfit.length, "fixedCostPerMonth", fixedCostPerMonth.length);
      Check.notNegative("targetProfit", targetProfit);
      Check.share("grossMarginRate", grossMarginRate);
      Check.share("variableSellingRate", variableSellingRate);
      Check.that(
          grossMarginRate > variableSellingRate,
          "grossMarginRate must exceed variableSellingRate: otherwise every sale loses money");
    }
  }

  public static CriticalPoint of(Input in) {
    int n = in.fixedCostPerMonth().length;
    double kept = in.grossMarginRate() - in.variableSellingRate();
    var breakEven = new double[n];
    var withProfit = new double[n];
    var safety = new double[n];
    for (int i = 0; i < n; i++) {
      breakEven[i] = in.fixedCostPerMonth()[i] / kept;
      withProfit[i] = (in.fixedCostPerMonth()[i] + in.targetProfit()[i]) / kept;
      safety[i] = 1 - breakEven[i] / SAFETY_AT;
    }
    return new CriticalPoint(
        breakEven, withProfit, safety, List.of(Reason.of("own-reading-no-primary-source")));
  }
}
