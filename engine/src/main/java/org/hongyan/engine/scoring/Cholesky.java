package org.hongyan.engine.scoring;

/** Solves a symmetric positive definite system given by its upper half. */
final class Cholesky {

  private Cholesky() {}

  /** Overwrites the upper half of the matrix with its factor; returns the solution. */
  static double[] solve(double[] upper, double[] right, int size) {
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        double factor = upper[k * size + i];
        if (factor == 0) continue;
        for (int j = i; j < size; j++) upper[i * size + j] -= factor * upper[k * size + j];
      }
      double pivot = Math.sqrt(Math.max(upper[i * size + i], 1e-12));
      for (int j = i; j < size; j++) upper[i * size + j] /= pivot;
    }
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) solution[i] -= upper[k * size + i] * solution[k];
      solution[i] /= upper[i * size + i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) solution[i] -= upper[i * size + j] * solution[j];
      solution[i] /= upper[i * size + i];
    }
    return solution;
  }
}
