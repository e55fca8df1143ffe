package org.hongyan.planning.monitors;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.hongyan.engine.fairness.HockeyStick;
import org.hongyan.engine.numbers.Distributions;
import org.hongyan.planning.monitors.EndLoadingView.EndLoad;
import org.hongyan.planning.monitors.EndLoadingView.EndVerdict;

/**
 * The end-loading of one person, team or company over its finished months: the engine's hockey
 * stick month by month, weighed by sales. The interval is Wilson's, for as many equal orders as the
 * real ones weigh (Kish: squared sum over sum of squares).
 */
final class CourseMaths {

  /** Orders below which nothing is told. */
  static final int FEWEST = 20;

  /** Working days before the month's end and after it that are shown. */
  static final int ENDING = 15;

  static final int FOLLOWING = 10;
  private static final double AMBER = 1.5;
  private static final double RED = 2;
  private static final int SHORTEST = 6;

  private final LastDays last;
  private double total;
  private double lastSales;
  private double even;
  private double gaps;
  private long orders;
  private double gross;
  private double squares;
  private double excess;
  private double dip;
  private boolean usualKnown = true;
  private boolean followed;
  private final List<double[]> endings = new ArrayList<>();
  private final List<double[]> followings = new ArrayList<>();
  private int workdays;

  private CourseMaths(LastDays last) {
    this.last = last;
  }

  /** What is to be said of the months of one subject, in order of time. */
  static EndLoad of(
      String key,
      String name,
      SortedMap<YearMonth, MonthCourse> months,
      Predicate<YearMonth> finished,
      LastDays last) {
    var maths = new CourseMaths(last);
    boolean begun = false;
    for (var month : months.values()) {
      begun = begun || month.begunEarly();
      boolean whole = begun && month.daily().length >= SHORTEST && month.total() > 0;
      if (whole && finished.test(month.month())) {
        maths.add(month, months.get(month.month().plusMonths(1)));
      }
      begun = true;
    }
    return maths.told(key, name);
  }

  private void add(MonthCourse month, @org.jspecify.annotations.Nullable MonthCourse next) {
    int days = month.daily().length;
    int end = last.of(days);
    var following = next == null ? new double[0] : next.first(FOLLOWING);
    var stick = HockeyStick.of(new HockeyStick.Input(days, month.daily(), end, following));
    total += stick.total();
    lastSales += stick.lastShare() * stick.total();
    even += stick.uniformShare() * stick.total();
    gaps += stick.maxGapCumVsUniform() * stick.total();
    orders += month.orders();
    gross += month.gross();
    squares += month.squares();
    workdays += days;
    endings.add(Arrays.copyOfRange(month.daily(), Math.max(0, days - ENDING), days));
    if (stick.baselineMedianFirst15() <= 0) usualKnown = false;
    if (following.length == FOLLOWING) {
      followed = true;
      followings.add(following);
      excess += stick.excessLast5();
      dip += stick.nextDip();
    }
  }

  private EndLoad told(String key, String name) {
    boolean enough = orders >= FEWEST && total > 0;
    double lastShare = total > 0 ? lastSales / total : 0;
    double evenShare = total > 0 ? even / total : 0;
    var index = index(lastShare, evenShare);
    boolean timing = usualKnown && followed && excess > 0;
    return new EndLoad(
        key,
        name,
        enough ? verdict(index) : EndVerdict.TOO_FEW,
        endings.size(),
        orders,
        Math.round(total),
        lastShare,
        evenShare,
        index,
        total > 0 ? gaps / total : 0,
        timing ? Math.round(excess) : null,
        timing ? Math.round(dip) : null,
        timing ? dip / excess : null,
        means(endings, true),
        means(followings, false),
        workdays == 0 ? 0 : Math.round(total / workdays));
  }

  private MonitorEstimate index(double lastShare, double evenShare) {
    if (evenShare == 0 || squares == 0) return new MonitorEstimate(0, 0, 0);
    double n = gross * gross / squares;
    double p = Math.clamp(lastShare, 0, 1);
    double z = Distributions.normalQuantile(0.975);
    double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return new MonitorEstimate(
        lastShare / evenShare, (centre - half) / evenShare, (centre + half) / evenShare);
  }

  private static EndVerdict verdict(MonitorEstimate index) {
    if (!index.above(1)) return EndVerdict.EVEN;
    if (index.value() > RED) return EndVerdict.RED;
    return index.value() > AMBER ? EndVerdict.AMBER : EndVerdict.SLIGHT;
  }

  /** Means of days over the months that have them, counted from the end or from the beginning. */
  private static List<Long> means(List<double[]> months, boolean fromEnd) {
    int longest = months.stream().mapToInt(m -> m.length).max().orElse(0);
    var means = new ArrayList<Long>();
    for (int i = 0; i < longest; i++) {
      double sum = 0;
      int count = 0;
      for (var month : months) {
        int at = fromEnd ? month.length - longest + i : i;
        if (at < 0 || at >= month.length) continue;
        sum += month[at];
        count++;
      }
      means.add(Math.round(sum / count));
    }
    return means;
  }
}
