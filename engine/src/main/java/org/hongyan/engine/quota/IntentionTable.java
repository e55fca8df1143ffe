package org.hongyan.engine.quota;

import java.util.Arrays;
import org.hongyan.engine.model.Check;

/**
 * Learns Juster's table from what dealers of each step really did: shares bought, each step leaning
 * on the table in use with the weight of k answers, then pooled so that they never fall (isotonic
 * regression, pool-adjacent-violators).
 *
 * @param justerProb the new table
 */
public record IntentionTable(double[] justerProb) {

  private static final int STEPS = 11;

  /**
   * @param asked answers per step 0 to 10
   * @param bought of them, how many bought
   * @param table in use
   * @param k weight of the table, in answers
   */
  public record Input(long[] asked, long[] bought, double[] table, double k) {

    public Input {
      Check.that(asked.length == STEPS, "asked needs 11 entries");
      Check.that(bought.length == STEPS, "bought needs 11 entries");
      Check.that(table.length == STEPS, "table needs 11 entries");
      Check.shares("table", table);
      Check.positive("k", k);
      for (int i = 0; i < STEPS; i++) {
        Check.between("asked", asked[i], 0, 1e12);
        Check.between("bought[" + i + "]", bought[i], 0, asked[i]);
      }
    }
  }

  public static IntentionTable of(Input in) {
    var value = new double[STEPS];
    var weight = new double[STEPS];
    var width = new int[STEPS];
    int blocks = 0;
    for (int step = 0; step < STEPS; step++) {
      weight[blocks] = in.asked()[step] + in.k();
      value[blocks] = (in.bought()[step] + in.k() * in.table()[step]) / weight[blocks];
      width[blocks++] = 1;
      while (blocks > 1 && value[blocks - 2] > value[blocks - 1]) {
        double both = weight[blocks - 2] + weight[blocks - 1];
        double sum =
            weight[blocks - 2] * value[blocks - 2] + weight[blocks - 1] * value[blocks - 1];
        value[blocks - 2] = sum / both;
        weight[blocks - 2] = both;
        width[blocks - 2] += width[blocks - 1];
        blocks--;
      }
    }
    var table = new double[STEPS];
    int at = 0;
    for (int block = 0; block < blocks; block++) {
      Arrays.fill(table, at, at + width[block], value[block]);
      at += width[block];
    }
    return new IntentionTable(table);
  }
}
