package org.hongyan.planning.size;

import java.util.List;
import org.hongyan.planning.Note;
import org.jspecify.annotations.Nullable;

/**
 * How many sellers: by workload, by profit, and how to come to the number chosen.
 *
 * @param profit null while there are no sales or no sellers to learn from
 */
public record SizeResult(
    Workload workload, @Nullable ProfitCurve profit, List<HiringMonth> hiring, List<Note> notes) {

  /**
   * @param reps needed, before rounding up
   */
  public record Workload(
      List<ClassWork> classes,
      double totalMinutes,
      double minutesPerRep,
      double reps,
      long needed) {}

  public record ClassWork(String name, double talks, double dials, double minutes) {}

  /**
   * Profit against headcount; amounts in minor units a year.
   *
   * @param scale sales with one seller, fitted to today's sales and sellers
   * @param flatFrom fewest sellers whose profit is within 1 % of the best, flatTo the most
   * @param chosenLossMinor profit missed with the number chosen against the best
   */
  public record ProfitCurve(
      double scale,
      double best,
      long bestWhole,
      long bestProfitMinor,
      long flatFrom,
      long flatTo,
      List<CurvePoint> curve,
      long chosenLossMinor,
      BreakEven breakEven) {}

  /**
   * @param addsMinor margin the last seller adds
   */
  public record CurvePoint(long reps, long salesMinor, long addsMinor, long profitMinor) {}

  /**
   * One more seller than today.
   *
   * @param verdict {@code TOO_LARGE}, {@code RIGHT_SIZE} or {@code TOO_SMALL}
   */
  public record BreakEven(
      double incrementalSalesMinor,
      double breakEvenSalesMinor,
      double ratio,
      double threeYearReturn,
      String verdict) {}

  /**
   * One month of the hiring plan.
   *
   * @param capacity output in full sellers, beginners counted by their ramp
   */
  public record HiringMonth(
      String month, int hires, int leavers, int heads, double capacity, int wanted) {}
}
