package org.hongyan.engine.ranking;

import java.util.ArrayList;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;

/**
 * Year-on-year growth ranked fairly 同比增长: {@code (now + k (1+g)) / (last + k) − 1} shrinks small
 * bases to the team's growth g; beside it growth above the market in logs. Where last year sold
 * nothing there is no growth and no rank (new market).
 *
 * @param rankRaw 1 is the best, ties share; null when not ranked
 */
public record Growth(
    List<Object> raw,
    double team,
    List<Object> shrunk,
    List<Object> marketAdjustedLog,
    List<Object> rankRaw,
    List<Object> rankShrunk,
    List<Reason> reasons) {

  /**
   * @param k sales added to every base at the team's growth, in the unit of sales
   */
  public record Input(double[] lastYear, double[] thisYear, double[] marketGrowth, double k) {

    public Input {
      Check.notEmpty("lastYear", lastYear);
      Check.sameLength("thisYear", thisYear.length, "lastYear", lastYear.length);
      Check.sameLength("marketGrowth", marketGrowth.length, "lastYear", lastYear.length);
      Check.finite("lastYear", lastYear);
      Check.notNegative("thisYear", thisYear);
      for (double growth : marketGrowth) Check.inside("marketGrowth", growth, -1, 1000);
      Check.notNegative("k", k);
    }
  }

  public static Growth of(Input in) {
    double last = 0;
    double now = 0;
    for (int i = 0; i < in.lastYear().length; i++) {
      if (in.lastYear()[i] <= 0) continue;
      last += in.lastYear()[i];
      now += in.thisYear()[i];
    }
    Check.that(last > 0, "nobody sold anything last year: no growth to rank");
    double team = now / last - 1;
    var raw = new ArrayList<Object>();
    var shrunk = new ArrayList<Object>();
    var adjusted = new ArrayList<Object>();
    var reasons = new ArrayList<Reason>();
    for (int i = 0; i < in.lastYear().length; i++) {
      double before = in.lastYear()[i];
      double after = in.thisYear()[i];
      boolean ranked = before > 0;
      if (!ranked) reasons.add(Reason.of("new-market-not-ranked", "index", i));
      raw.add(ranked ? after / before - 1 : Json.NULL);
      shrunk.add(ranked ? (after + in.k() * (1 + team)) / (before + in.k()) - 1 : Json.NULL);
      double market = Math.log1p(in.marketGrowth()[i]);
      adjusted.add(ranked && after > 0 ? Math.log(after / before) - market : Json.NULL);
    }
    return new Growth(raw, team, shrunk, adjusted, ranks(raw), ranks(shrunk), reasons);
  }

  private static List<Object> ranks(List<Object> values) {
    var ranks = new ArrayList<Object>();
    for (Object value : values) {
      if (!(value instanceof Double own)) {
        ranks.add(Json.NULL);
        continue;
      }
      long better = values.stream().filter(v -> v instanceof Double other && other > own).count();
      ranks.add(better + 1);
    }
    return ranks;
  }
}
