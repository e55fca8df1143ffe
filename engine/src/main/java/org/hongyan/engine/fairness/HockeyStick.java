package org.hongyan.engine.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * End-loading of a period 曲棍球棒: {@code H = (sales of the last k workdays / total) / (k/D)}; the
 * greatest gap between cumulative and uniform sales; pull-forward = dip of the next period over the
 * excess at the end, which tells timing games from effort. Bands 1.5 and 2.
 *
 * @param excessLast5 sales of the last five days above the usual day (median of the first 15)
 * @param nextDip what the next period's first days lack against the usual day
 * @param pullForwardShare null when there is no excess
 */
public record HockeyStick(
    double total,
    double lastShare,
    double uniformShare,
    double index,
    double maxGapCumVsUniform,
    double baselineMedianFirst15,
    double excessLast5,
    double nextDip,
    Object pullForwardShare,
    List<Reason> reasons) {

  private static final int END = 5;
  private static final int START = 15;
  private static final double AMBER = 1.5;
  private static final double RED = 2;

  /**
   * @param daily sales of each workday of the period
   * @param nextPeriodFirst10 sales of the first workdays of the next; may be empty
   */
  public record Input(int workdays, double[] daily, int lastDays, double[] nextPeriodFirst10) {

    public Input {
      Check.between("workdays", workdays, END + 1, 400);
      Check.sameLength("daily", daily.length, "workdays", workdays);
      Check.finite("daily", daily);
      Check.between("lastDays", lastDays, 1, workdays - 1);
      Check.finite("nextPeriodFirst10", nextPeriodFirst10);
      Check.that(Statistics.sum(daily) > 0, "daily adds up to nothing: no share can be told");
    }
  }

  public static HockeyStick of(Input in) {
    double[] daily = in.daily();
    int days = daily.length;
    double total = Statistics.sum(daily);
    double last = Statistics.sum(Arrays.copyOfRange(daily, days - in.lastDays(), days)) / total;
    double uniform = (double) in.lastDays() / days;
    int usual = Math.min(START, days - END);
    double baseline = Statistics.median(Arrays.copyOf(daily, usual));
    double excess = Statistics.sum(Arrays.copyOfRange(daily, days - END, days)) - END * baseline;
    double[] next = in.nextPeriodFirst10();
    double dip = Math.max(0, next.length * baseline - Statistics.sum(next));
    return new HockeyStick(
        total,
        last,
        uniform,
        last / uniform,
        gap(daily, total),
        baseline,
        excess,
        dip,
        excess > 0 ? dip / excess : Json.NULL,
        reasons(last / uniform));
  }

  private static double gap(double[] daily, double total) {
    double widest = 0;
    double sum = 0;
    for (int day = 0; day < daily.length; day++) {
      sum += daily[day];
      widest = Math.max(widest, Math.abs(sum / total - (day + 1.0) / daily.length));
    }
    return widest;
  }

  private static List<Reason> reasons(double index) {
    var reasons = new ArrayList<Reason>();
    if (index > RED) reasons.add(Reason.of("end-loading-red", "index", index, "limit", RED));
    else if (index > AMBER)
      reasons.add(Reason.of("end-loading-amber", "index", index, "limit", AMBER));
    return reasons;
  }
}
