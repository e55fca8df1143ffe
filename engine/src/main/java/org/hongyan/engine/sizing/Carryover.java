package org.hongyan.engine.sizing;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;

/**
 * Carryover 延续率: sales that go on without selling, {@code S_t = S₀ · k^t}. High carryover hides an
 * undersized force for a year.
 *
 * @param sales of the years 0 to {@code years}
 * @param sum3yAfter sum of the first three years after selling stopped
 */
public record Carryover(double[] sales, double sum3yAfter, List<Reason> reasons) {

  private static final double HIDES = 0.7;

  public record Input(double s0, double carryover, int years) {

    public Input {
      Check.notNegative("s0", s0);
      Check.share("carryover", carryover);
      Check.between("years", years, 0, 100);
    }
  }

  public static Carryover of(Input in) {
    var sales = new double[in.years() + 1];
    for (int t = 0; t <= in.years(); t++) sales[t] = in.s0() * Math.pow(in.carryover(), t);
    double after = 0;
    for (int t = 1; t <= 3; t++) after += in.s0() * Math.pow(in.carryover(), t);
    boolean hides = in.carryover() >= HIDES;
    return new Carryover(
        sales,
        after,
        hides
            ? List.of(Reason.of("carryover-hides-a-small-force", "carryover", in.carryover()))
            : List.of());
  }
}
