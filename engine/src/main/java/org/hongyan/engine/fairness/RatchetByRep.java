package org.hongyan.engine.fairness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Check;

/**
 * Each rep's implied ratchet 棘轮系数: slope of the change of quota on over-performance, through the
 * origin, shrunk to the slope of all as if every rep had one more average history; and what selling
 * 10 % over the latest quota adds to the next one.
 */
public record RatchetByRep(double pooled, Map<String, Rep> reps) {

  private static final double OVER = 0.1;

  /**
   * @param lambda shrunk
   * @param costOf10PctOver added to the next quota, in the unit of quota
   */
  public record Rep(int periods, double lambda, double costOf10PctOver) {}

  /** One rep in one period; periods of a rep in order of time. */
  public record Row(String rep, double quota, double sales, double nextQuota) {

    public Row {
      Check.positive("quota", quota);
      Check.finite("sales", sales);
      Check.notNegative("nextQuota", nextQuota);
    }
  }

  public record Input(List<Row> rows) {

    public Input {
      Check.atLeast("rows", rows.size(), 6);
      Check.that(rows.stream().anyMatch(r -> r.sales() != r.quota()), "nobody was ever off quota");
    }
  }

  /** Sums of one rep. */
  private static final class Sums {
    private int periods;
    private double overSquared;
    private double overTimesChange;
    private double lastQuota;

    void add(Row row) {
      double over = row.sales() - row.quota();
      periods++;
      overSquared += over * over;
      overTimesChange += over * (row.nextQuota() - row.quota());
      lastQuota = row.nextQuota();
    }
  }

  public static RatchetByRep of(Input in) {
    var sums = new LinkedHashMap<String, Sums>();
    for (var row : in.rows()) sums.computeIfAbsent(row.rep(), rep -> new Sums()).add(row);
    double squares = 0;
    double products = 0;
    for (var sum : sums.values()) {
      squares += sum.overSquared;
      products += sum.overTimesChange;
    }
    double pooled = products / squares;
    double strength = squares / sums.size();
    var reps = new LinkedHashMap<String, Rep>();
    sums.forEach(
        (rep, sum) -> {
          double lambda = (sum.overTimesChange + strength * pooled) / (sum.overSquared + strength);
          reps.put(rep, new Rep(sum.periods, lambda, lambda * OVER * sum.lastQuota));
        });
    return new RatchetByRep(pooled, reps);
  }
}
