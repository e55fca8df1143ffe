package org.hongyan.engine.potential;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Chain-ratio method 连锁比率法: {@code MP = N · r₁ · r₂ · … · orders per buyer · order value}, in the
 * unit of the last factor (usually currency a year). Source: Kotler &amp; Keller, Marketing
 * Management.
 *
 * @param cumulative the product after each factor
 */
public record ChainRatio(
    double[] cumulative,
    double potential,
    Optional<Double> low,
    Optional<Double> high,
    List<Reason> reasons) {

  private static final Pattern PROPORTION =
      Pattern.compile("(?i)\\b(share|ratio|proportion|percent(age)?)\\b|占比|比例|比率|份额");

  /**
   * @param names what each factor is; one named as a share, ratio or proportion must not exceed 1
   * @param low cautious factors, for the lower end of the range
   * @param high hopeful factors, for the upper end
   */
  public record Input(
      List<String> names, double[] factors, Optional<double[]> low, Optional<double[]> high) {

    public Input {
      Check.notEmpty("factors", factors);
      Check.sameLength("names", names.size(), "factors", factors.length);
      check(names, "factors", factors);
      low.ifPresent(given -> check(names, "low", given));
      high.ifPresent(given -> check(names, "high", given));
      for (int i = 0; i < factors.length; i++) {
        double middle = factors[i];
        int at = i;
        low.ifPresent(f -> Check.that(f[at] <= middle, "low[" + at + "] is above factors"));
        high.ifPresent(f -> Check.that(f[at] >= middle, "high[" + at + "] is below factors"));
      }
    }

    private static void check(List<String> names, String field, double[] factors) {
      Check.sameLength(field, factors.length, "names", names.size());
      Check.notNegative(field, factors);
      for (int i = 0; i < factors.length; i++) {
        if (PROPORTION.matcher(names.get(i)).find()) {
          Check.share(field + "[" + i + "] (" + names.get(i) + ")", factors[i]);
        }
      }
    }
  }

  public static ChainRatio of(Input in) {
    var cumulative = cumulative(in.factors());
    double potential = last(cumulative);
    return new ChainRatio(
        cumulative,
        potential,
        in.low().map(f -> last(cumulative(f))),
        in.high().map(f -> last(cumulative(f))),
        List.of(Reason.of("product-of-factors", "factors", in.factors().length)));
  }

  private static double[] cumulative(double[] factors) {
    var products = factors.clone();
    for (int i = 1; i < products.length; i++) products[i] *= products[i - 1];
    Check.finite("the product of the factors", last(products));
    return products;
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }
}
