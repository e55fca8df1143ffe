package org.hongyan.engine.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.LinearProgram;
import org.hongyan.engine.numbers.Statistics;

/**
 * Efficiency against the best practice 数据包络 DEA, input-oriented, with constant (CCR) or variable
 * (BCC) returns: by how much all inputs could shrink at the same outputs. Its peers are the ones to
 * learn from. Sensitive to single units; needs at least max(m·s, 3(m+s)) of them, fewer are marked.
 * Source: Cooper, Seiford &amp; Tone.
 *
 * @param peers per unit the others it is measured by, counted from 0
 */
public record Envelopment(double[] efficiency, List<List<Integer>> peers, List<Reason> reasons) {

  private static final double PEER = 1e-7;

  /**
   * @param inputs per unit, for example people and hours
   * @param outputs per unit, for example sales
   * @param variableReturns whether size may matter; constant by default
   */
  public record Input(double[][] inputs, double[][] outputs, Optional<Boolean> variableReturns) {

    public Input {
      Check.table("inputs", inputs);
      Check.table("outputs", outputs);
      Check.sameLength("outputs", outputs.length, "inputs", inputs.length);
      Check.between("the number of units", inputs.length, 2, 400);
      for (int i = 0; i < inputs.length; i++) {
        Check.positive("inputs[" + i + "]", inputs[i]);
        Check.notNegative("outputs[" + i + "]", outputs[i]);
        Check.that(Statistics.sum(outputs[i]) > 0, "outputs[" + i + "] are all zero");
      }
    }
  }

  public static Envelopment of(Input in) {
    boolean variable = in.variableReturns().orElse(false);
    double[][] x = scaled(in.inputs());
    double[][] y = scaled(in.outputs());
    var efficiency = new double[x.length];
    var peers = new ArrayList<List<Integer>>();
    for (int unit = 0; unit < x.length; unit++) {
      var best = weights(x, y, unit, variable);
      efficiency[unit] = Math.min(1, best.value());
      var of = new ArrayList<Integer>();
      for (int j = 0; j < x.length; j++) if (best.prices()[j] > PEER) of.add(j);
      peers.add(of);
    }
    return new Envelopment(efficiency, peers, reasons(x.length, x[0].length, y[0].length));
  }

  /** Each column over its mean: the measure of units must not matter. */
  private static double[][] scaled(double[][] table) {
    var scaled = new double[table.length][table[0].length];
    for (int k = 0; k < table[0].length; k++) {
      double sum = 0;
      for (double[] row : table) sum += row[k];
      for (int i = 0; i < table.length && sum > 0; i++) {
        scaled[i][k] = table[i][k] * table.length / sum;
      }
    }
    return scaled;
  }

  /**
   * The weights of outputs and inputs that show the unit in the best light: {@code max u y₀ + u₀},
   * {@code v x₀ ≤ 1}, {@code u yⱼ + u₀ ≤ v xⱼ} for all.
   */
  private static LinearProgram weights(double[][] x, double[][] y, int unit, boolean variable) {
    int s = y[0].length;
    int m = x[0].length;
    int columns = s + m + (variable ? 2 : 0);
    var objective = Arrays.copyOf(y[unit], columns);
    var rows = new double[x.length + 1][columns];
    var right = new double[x.length + 1];
    for (int j = 0; j < x.length; j++) {
      System.arraycopy(y[j], 0, rows[j], 0, s);
      for (int i = 0; i < m; i++) rows[j][s + i] = -x[j][i];
    }
    System.arraycopy(x[unit], 0, rows[x.length], s, m);
    right[x.length] = 1;
    if (variable) {
      objective[columns - 2] = 1;
      objective[columns - 1] = -1;
      for (int j = 0; j < x.length; j++) {
        rows[j][columns - 2] = 1;
        rows[j][columns - 1] = -1;
      }
    }
    return LinearProgram.maximise(objective, rows, right);
  }

  private static List<Reason> reasons(int units, int inputs, int outputs) {
    int enough = Math.max(inputs * outputs, 3 * (inputs + outputs));
    if (units >= enough) return List.of();
    return List.of(Reason.of("few-units", "n", units, "enough", enough));
  }
}
