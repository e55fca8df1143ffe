package org.hongyan.engine.fairness;

import java.util.List;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Distributions;

/**
 * Reps just above 100 % of quota 踩线堆积 against the bins beside them; the p-value is Poisson's, of as
 * many or more when the mean of both neighbours holds.
 *
 * @param ratio above over below, null when nobody is just below
 */
public record Bunching(
    long above100to105,
    long below95to100,
    Object ratio,
    double expectedNeighbourMean,
    double excess,
    double poissonP,
    List<Reason> reasons) {

  private static final double SIGNIFICANT = 0.01;

  /**
   * @param binStartPct lower ends of the bins of attainment in percent, equally wide
   * @param reps how many fall in each
   */
  public record Input(double[] binStartPct, long[] reps) {

    public Input {
      Check.sameLength("reps", reps.length, "binStartPct", binStartPct.length);
      Check.atLeast("bins", reps.length, 3);
      for (long count : reps) Check.notNegative("reps", count);
      double width = binStartPct[1] - binStartPct[0];
      for (int i = 1; i < binStartPct.length; i++) {
        double step = binStartPct[i] - binStartPct[i - 1];
        Check.that(step > 0 && Math.abs(step - width) < 1e-9, "binStartPct must rise evenly");
      }
    }
  }

  public static Bunching of(Input in) {
    int at = -1;
    for (int i = 0; i < in.reps().length; i++) if (in.binStartPct()[i] == 100) at = i;
    if (at < 1 || at == in.reps().length - 1) {
      throw new BadInput("binStartPct needs a bin at 100 and one on each side");
    }
    long above = in.reps()[at];
    long below = in.reps()[at - 1];
    double expected = (below + in.reps()[at + 1]) / 2.0;
    double p = Distributions.poissonTail(above, expected);
    boolean bunched = p < SIGNIFICANT;
    return new Bunching(
        above,
        below,
        below == 0 ? Json.NULL : (double) above / below,
        expected,
        above - expected,
        p,
        bunched ? List.of(Reason.of("bunching-at-quota", "p", p)) : List.of());
  }
}
