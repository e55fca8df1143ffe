package org.hongyan.engine.people;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * Reliability of a certification exam 认证考试信度 KR-20: {@code k/(k−1) (1 − Σpq/σ²)} with the
 * population variance of total scores. Source: Kuder &amp; Richardson 1937.
 *
 * @param p share of people who solved each item
 */
public record ExamReliability(double kr20, double[] p, List<Reason> reasons) {

  private static final double ENOUGH = 0.7;

  /**
   * @param matrix per person the items, 1 solved, 0 not
   */
  public record Input(double[][] matrix) {

    public Input {
      Check.table("matrix", matrix);
      Check.atLeast("people", matrix.length, 2);
      Check.atLeast("items", matrix[0].length, 2);
      for (double[] person : matrix) {
        for (double item : person) Check.that(item == 0 || item == 1, "matrix holds only 0 and 1");
      }
    }
  }

  public static ExamReliability of(Input in) {
    int people = in.matrix().length;
    int items = in.matrix()[0].length;
    var p = new double[items];
    var totals = new double[people];
    for (int i = 0; i < people; i++) {
      totals[i] = Statistics.sum(in.matrix()[i]);
      for (int k = 0; k < items; k++) p[k] += in.matrix()[i][k] / people;
    }
    double items2 = 0;
    for (double share : p) items2 += share * (1 - share);
    double deviation = Statistics.deviation(totals);
    Check.that(deviation > 0, "all people have the same score: no reliability");
    double kr20 = items / (items - 1.0) * (1 - items2 / (deviation * deviation));
    boolean weak = kr20 < ENOUGH;
    return new ExamReliability(
        kr20, p, weak ? List.of(Reason.of("certify-again", "kr20", kr20)) : List.of());
  }
}
