package org.hongyan.engine.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grade of one customer with everything that explains it.
 *
 * @param expectedProfit of one contact in the unit of the economics; null when only points are
 *     known
 * @param poor why the customer is poor; not empty only for grade D
 * @param reasons strongest first
 */
public record Graded(
    Grade grade,
    Score score,
    @Nullable Double expectedProfit,
    Set<PoorReason> poor,
    List<Reason> reasons) {

  public Graded {
    poor = Set.copyOf(poor);
    reasons = List.copyOf(reasons);
  }

  static Graded of(
      Grade byScore,
      Score score,
      @Nullable Double expectedProfit,
      CustomerFlags flags,
      List<Reason> reasons) {
    var poor = EnumSet.noneOf(PoorReason.class);
    if (expectedProfit != null && expectedProfit <= 0) poor.add(PoorReason.NEGATIVE_PROFIT);
    if (flags.invalidNumber()) poor.add(PoorReason.INVALID_NUMBER);
    if (flags.optedOutOrComplained()) poor.add(PoorReason.OPT_OUT_OR_COMPLAINT);
    if (flags.badDebt()) poor.add(PoorReason.BAD_DEBT);
    return new Graded(poor.isEmpty() ? byScore : Grade.D, score, expectedProfit, poor, reasons);
  }
}
