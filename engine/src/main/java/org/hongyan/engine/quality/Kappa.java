package org.hongyan.engine.quality;

import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;

/** Agreement beyond chance. Sources: Cohen 1960 for two raters, Fleiss 1971 for several. */
public final class Kappa {

  private Kappa() {}

  /** Observed and expected agreement of two raters. */
  public record Cohen(double po, double pe, double kappa) {}

  /**
   * @param table how often the first rater chose the row and the second the column
   */
  public record Table(double[][] table) {

    public Table {
      Check.table("table", table);
      Check.sameLength("table", table.length, "its rows", table[0].length);
      for (int i = 0; i < table.length; i++) Check.notNegative("table[" + i + "]", table[i]);
    }
  }

  /** Observed and expected agreement of several raters. */
  public record Fleiss(
      @Field("Pbar") double observed, @Field("Pe") double expected, double kappa) {}

  /**
   * @param counts per subject how many raters chose each category, the same number for all
   */
  public record Counts(double[][] counts) {

    public Counts {
      Check.table("counts", counts);
      double raters = sum(counts[0]);
      Check.that(raters >= 2, "at least 2 raters needed");
      for (int i = 0; i < counts.length; i++) {
        Check.notNegative("counts[" + i + "]", counts[i]);
        Check.that(sum(counts[i]) == raters, "counts[" + i + "] has another number of raters");
      }
    }
  }

  public static Cohen cohen(Table in) {
    int k = in.table().length;
    double total = 0;
    double agreed = 0;
    var rows = new double[k];
    var columns = new double[k];
    for (int i = 0; i < k; i++) {
      agreed += in.table()[i][i];
      for (int j = 0; j < k; j++) {
        total += in.table()[i][j];
        rows[i] += in.table()[i][j];
        columns[j] += in.table()[i][j];
      }
    }
    Check.that(total > 0, "table is all zero");
    double po = agreed / total;
    double pe = 0;
    for (int i = 0; i < k; i++) pe += rows[i] / total * columns[i] / total;
    return new Cohen(po, pe, beyond(po, pe));
  }

  public static Fleiss fleiss(Counts in) {
    int n = in.counts().length;
    double raters = sum(in.counts()[0]);
    var shares = new double[in.counts()[0].length];
    double observed = 0;
    for (double[] subject : in.counts()) {
      double pairs = 0;
      for (int c = 0; c < subject.length; c++) {
        pairs += subject[c] * (subject[c] - 1);
        shares[c] += subject[c] / (n * raters);
      }
      observed += pairs / (raters * (raters - 1)) / n;
    }
    double expected = 0;
    for (double share : shares) expected += share * share;
    return new Fleiss(observed, expected, beyond(observed, expected));
  }

  private static double beyond(double observed, double expected) {
    Check.that(expected < 1, "everything falls into one category: no agreement beyond chance");
    return (observed - expected) / (1 - expected);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) sum += value;
    return sum;
  }
}
