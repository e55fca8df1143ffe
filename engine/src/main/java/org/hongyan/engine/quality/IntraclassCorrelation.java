package org.hongyan.engine.quality;

import org.hongyan.engine.model.Check;

/**
 * Reliability of scores 打分信度: the six forms of the intraclass correlation, single and mean of k
 * judges; {@code icc2k} is the one to report. Source: Shrout &amp; Fleiss 1979.
 */
public record IntraclassCorrelation(
    double icc11, double icc21, double icc31, double icc1k, double icc2k, double icc3k) {

  /**
   * @param ratings per target the judges
   */
  public record Input(double[][] ratings) {

    public Input {
      Check.table("ratings", ratings);
      Check.atLeast("targets", ratings.length, 2);
      Check.atLeast("judges", ratings[0].length, 2);
    }
  }

  public static IntraclassCorrelation of(Input in) {
    double n = in.ratings().length;
    double k = in.ratings()[0].length;
    double[] squares = meanSquares(in.ratings());
    double between = squares[0];
    double within = squares[1];
    double judges = squares[2];
    double error = squares[3];
    Check.that(between + within > 0, "all ratings are the same: no reliability");
    double absolute = k * (judges - error) / n;
    return new IntraclassCorrelation(
        (between - within) / (between + (k - 1) * within),
        (between - error) / (between + (k - 1) * error + absolute),
        (between - error) / (between + (k - 1) * error),
        (between - within) / between,
        (between - error) / (between + (judges - error) / n),
        (between - error) / between);
  }

  /** Between targets, within targets, between judges, residual. */
  private static double[] meanSquares(double[][] ratings) {
    int n = ratings.length;
    int k = ratings[0].length;
    double grand = 0;
    var targets = new double[n];
    var judges = new double[k];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        targets[i] += ratings[i][j] / k;
        judges[j] += ratings[i][j] / n;
        grand += ratings[i][j] / n / k;
      }
    }
    double between = 0;
    double within = 0;
    double byJudge = 0;
    for (int i = 0; i < n; i++) {
      between += k * (targets[i] - grand) * (targets[i] - grand);
      for (int j = 0; j < k; j++) {
        within += (ratings[i][j] - targets[i]) * (ratings[i][j] - targets[i]);
      }
    }
    for (double judge : judges) byJudge += n * (judge - grand) * (judge - grand);
    double residual = (within - byJudge) / ((n - 1.0) * (k - 1));
    return new double[] {between / (n - 1), within / (n * (k - 1.0)), byJudge / (k - 1), residual};
  }
}
