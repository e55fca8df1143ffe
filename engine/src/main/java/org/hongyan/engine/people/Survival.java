package org.hongyan.engine.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Distributions;

/**
 * Who stays how long 留任曲线 (Kaplan–Meier with Greenwood's error) and whether two groups differ
 * (log-rank). Time in months of service; people still there are censored. Source: Kaplan &amp;
 * Meier 1958; Mantel 1966.
 *
 * @param km1 of the first group, at each time somebody left: share staying and its standard error
 */
public record Survival(
    Map<String, double[]> km1, Map<String, double[]> km2, LogRank logrank, List<Reason> reasons) {

  private static final int FEW = 10;

  /**
   * @param observed leavers of the first group
   * @param expected leavers of the first group if both were alike
   */
  public record LogRank(long observed, double expected, double chi2, double p) {}

  /**
   * @param event 1 left, 0 censored
   */
  public record Group(double[] time, int[] event) {

    public Group {
      Check.notEmpty("time", time);
      Check.sameLength("event", event.length, "time", time.length);
      Check.notNegative("time", time);
      for (int one : event) Check.that(one == 0 || one == 1, "event must be 0 or 1, not " + one);
    }

    private long atRisk(double when) {
      return Arrays.stream(time).filter(t -> t >= when).count();
    }

    private long leaving(double when) {
      long leaving = 0;
      for (int i = 0; i < time.length; i++) if (time[i] == when) leaving += event[i];
      return leaving;
    }

    private TreeSet<Double> leavingTimes() {
      var times = new TreeSet<Double>();
      for (int i = 0; i < time.length; i++) if (event[i] == 1) times.add(time[i]);
      return times;
    }
  }

  public record Input(Group group1, Group group2) {}

  public static Survival of(Input in) {
    var reasons =
        in.group1().leavingTimes().size() + in.group2().leavingTimes().size() < FEW
            ? List.of(Reason.of("few-leavers", "enough", FEW))
            : List.<Reason>of();
    return new Survival(
        curve(in.group1()), curve(in.group2()), logRank(in.group1(), in.group2()), reasons);
  }

  private static Map<String, double[]> curve(Group group) {
    var curve = new LinkedHashMap<String, double[]>();
    double staying = 1;
    double greenwood = 0;
    for (double when : group.leavingTimes()) {
      double risk = group.atRisk(when);
      double leaving = group.leaving(when);
      staying *= 1 - leaving / risk;
      if (risk > leaving) greenwood += leaving / (risk * (risk - leaving));
      curve.put(Json.text(when), new double[] {staying, staying * Math.sqrt(greenwood)});
    }
    return curve;
  }

  private static LogRank logRank(Group one, Group two) {
    var times = one.leavingTimes();
    times.addAll(two.leavingTimes());
    long observed = 0;
    double expected = 0;
    double variance = 0;
    for (double when : times) {
      double risk1 = one.atRisk(when);
      double risk = risk1 + two.atRisk(when);
      double leaving = one.leaving(when) + two.leaving(when);
      observed += one.leaving(when);
      expected += leaving * risk1 / risk;
      if (risk > 1) {
        variance +=
            leaving * risk1 * (risk - risk1) * (risk - leaving) / (risk * risk * (risk - 1));
      }
    }
    double off = observed - expected;
    double chi2 = variance == 0 ? 0 : off * off / variance;
    return new LogRank(observed, expected, chi2, Distributions.chiSquareTail(chi2, 1));
  }
}
