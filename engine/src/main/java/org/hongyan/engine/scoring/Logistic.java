package org.hongyan.engine.scoring;

import java.util.List;

/**
 * Logistic regression with an L2 penalty on all weights but the intercept, fitted by Newton's
 * method (iteratively reweighted least squares).
 */
record Logistic(double intercept, double[] weights) {

  private static final int MAX_STEPS = 30;

  static Logistic fit(Encoding encoding, List<LabelledRow> rows, double penalty) {
    int width = encoding.width();
    int size = width + 1;
    double[] x = new double[rows.size() * size];
    double[] y = new double[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      encoding.dense(rows.get(i).row(), x, i * size);
      x[i * size + width] = 1;
      y[i] = rows.get(i).bought() ? 1 : 0;
    }
    double[] beta = new double[size];
    double previous = Double.MAX_VALUE;
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] gradient = new double[size];
      double[] hessian = new double[size * size];
      double loss = accumulate(x, y, beta, gradient, hessian);
      for (int j = 0; j < width; j++) {
        gradient[j] += penalty * beta[j];
        hessian[j * size + j] += penalty;
        loss += penalty * beta[j] * beta[j] / 2;
      }
      hessian[width * size + width] += 1e-9;
      if (Math.abs(previous - loss) < 1e-8 * (1 + Math.abs(loss))) break;
      previous = loss;
      double[] move = Cholesky.solve(hessian, gradient, size);
      for (int j = 0; j < size; j++) beta[j] -= Math.clamp(move[j], -4, 4);
    }
    return new Logistic(beta[width], java.util.Arrays.copyOf(beta, width));
  }

  /** Adds gradient and upper half of the Hessian over all rows, skipping zeros; the log-loss. */
  private static double accumulate(
      double[] x, double[] y, double[] beta, double[] gradient, double[] hessian) {
    int size = beta.length;
    int[] nonZero = new int[size];
    double loss = 0;
    for (int i = 0; i < y.length; i++) {
      int from = i * size;
      int count = 0;
      double z = 0;
      for (int j = 0; j < size; j++) {
        double value = x[from + j];
        if (value == 0) continue;
        nonZero[count++] = j;
        z += value * beta[j];
      }
      double p = LogOdds.probability(z);
      double error = p - y[i];
      double weight = Math.max(p * (1 - p), 1e-9);
      loss += LogOdds.loss(z, y[i]);
      for (int a = 0; a < count; a++) {
        int j = nonZero[a];
        double value = x[from + j];
        gradient[j] += error * value;
        double scaled = weight * value;
        for (int b = a; b < count; b++) {
          hessian[j * size + nonZero[b]] += scaled * x[from + nonZero[b]];
        }
      }
    }
    return loss;
  }

  double logit(Encoding encoding, FeatureRow row) {
    double z = intercept;
    for (int i = 0; i < encoding.columns().size(); i++)
      z += part(encoding.columns().get(i), row, i);
    return z;
  }

  /** What each feature adds to the log-odds, compared with the average training customer. */
  void contributions(Encoding encoding, FeatureRow row, double[] into) {
    for (int i = 0; i < encoding.columns().size(); i++) {
      var column = encoding.columns().get(i);
      double usual = 0;
      for (int j = 0; j < column.width(); j++) {
        usual += column.average()[j] * weights[column.offset() + j];
      }
      into[i] = part(column, row, i) - usual;
    }
  }

  private double part(Encoding.Column column, FeatureRow row, int index) {
    if (column.kind() == FeatureKind.CATEGORICAL) {
      return weights[column.offset() + column.level(row, index)];
    }
    double value = row.number(index);
    return Double.isNaN(value)
        ? weights[column.offset() + 1]
        : weights[column.offset()] * (value - column.mean()) / column.deviation();
  }
}
