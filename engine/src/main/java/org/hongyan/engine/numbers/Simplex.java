package org.hongyan.engine.numbers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Minimises a function of a few variables without derivatives (Nelder &amp; Mead 1965). */
public final class Simplex {

  private static final int STEPS = 4000;
  private static final int RESTARTS = 4;

  private record Corner(double[] at, double value) {}

  private final ToDoubleFunction<double[]> function;

  private Simplex(ToDoubleFunction<double[]> function) {
    this.function = function;
  }

  /** Starts again from the best corner a few times, which frees a simplex that has collapsed. */
  public static double[] minimum(ToDoubleFunction<double[]> function, double[] start, double step) {
    var simplex = new Simplex(function);
    double[] best = start;
    for (int i = 0; i < RESTARTS; i++) best = simplex.descend(best, step / (1 + i));
    return best;
  }

  private double[] descend(double[] start, double step) {
    int n = start.length;
    var corners = new Corner[n + 1];
    corners[0] = corner(start.clone());
    for (int i = 0; i < n; i++) {
      var moved = start.clone();
      moved[i] += step;
      corners[i + 1] = corner(moved);
    }
    for (int k = 0; k < STEPS; k++) {
      Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
      double spread = corners[n].value - corners[0].value;
      if (spread <= 1e-15 * (Math.abs(corners[0].value) + 1e-300) && narrow(corners)) break;
      improve(corners);
    }
    Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
    return corners[0].at;
  }

  private void improve(Corner[] corners) {
    int n = corners.length - 1;
    var centre = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) centre[j] += corners[i].at[j] / n;
    }
    var reflected = beyond(centre, corners[n].at, 1);
    if (reflected.value < corners[0].value) {
      var further = beyond(centre, corners[n].at, 2);
      corners[n] = further.value < reflected.value ? further : reflected;
    } else if (reflected.value < corners[n - 1].value) {
      corners[n] = reflected;
    } else {
      var nearer = beyond(centre, corners[n].at, reflected.value < corners[n].value ? 0.5 : -0.5);
      if (nearer.value < Math.min(reflected.value, corners[n].value)) corners[n] = nearer;
      else shrink(corners);
    }
  }

  private void shrink(Corner[] corners) {
    for (int i = 1; i < corners.length; i++) {
      corners[i] = beyond(corners[0].at, corners[i].at, -0.5);
    }
  }

  private Corner beyond(double[] centre, double[] worst, double factor) {
    var at = new double[centre.length];
    for (int j = 0; j < at.length; j++) at[j] = centre[j] + factor * (centre[j] - worst[j]);
    return corner(at);
  }

  private Corner corner(double[] at) {
    double value = function.applyAsDouble(at);
    return new Corner(at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
  }

  private static boolean narrow(Corner[] corners) {
    double width = 0;
    for (int j = 0; j < corners[0].at.length; j++) {
      for (var corner : corners) width = Math.max(width, Math.abs(corner.at[j] - corners[0].at[j]));
    }
    return width < 1e-9;
  }
}
