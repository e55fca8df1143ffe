package org.hongyan.engine.model;

import java.util.Collection;
import java.util.Map;

/** What inputs of models must satisfy; each check throws {@link BadInput} naming the field. */
public final class Check {

  /** Largest amount or count any model accepts: beyond it doubles lose the cent. */
  public static final double LARGEST = 1e15;

  private static final double SUM_TOLERANCE = 1e-6;

  private Check() {}

  public static void that(boolean good, String reason) {
    if (!good) throw new BadInput(reason);
  }

  public static double finite(String name, double value) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new BadInput(name + " must be a number up to 10^15, not " + value);
    }
    return value;
  }

  public static double notNegative(String name, double value) {
    finite(name, value);
    if (value < 0) throw new BadInput(name + " must not be negative: " + Json.text(value));
    return value;
  }

  public static double positive(String name, double value) {
    finite(name, value);
    if (value <= 0) throw new BadInput(name + " must be above 0, not " + Json.text(value));
    return value;
  }

  /** A proportion, both ends allowed. */
  public static double share(String name, double value) {
    return between(name, value, 0, 1);
  }

  public static double between(String name, double value, double low, double high) {
    if (value >= low && value <= high) return value;
    throw new BadInput(
        name + " must be " + Json.text(low) + " to " + Json.text(high) + ", not " + value);
  }

  /** Strictly between the ends. */
  public static double inside(String name, double value, double low, double high) {
    if (value > low && value < high) return value;
    throw new BadInput(
        name
            + " must be above "
            + Json.text(low)
            + " and below "
            + Json.text(high)
            + ", not "
            + value);
  }

  public static void finite(String name, double... values) {
    for (int i = 0; i < values.length; i++) finite(name + "[" + i + "]", values[i]);
  }

  public static void notNegative(String name, double[] values) {
    for (int i = 0; i < values.length; i++) notNegative(name + "[" + i + "]", values[i]);
  }

  public static void positive(String name, double[] values) {
    for (int i = 0; i < values.length; i++) positive(name + "[" + i + "]", values[i]);
  }

  public static void shares(String name, double[] values) {
    for (int i = 0; i < values.length; i++) share(name + "[" + i + "]", values[i]);
  }

  public static void notNegative(String name, Map<String, Double> values) {
    values.forEach((key, value) -> notNegative(name + "." + key, value));
  }

  public static void atLeast(String what, long count, long minimum) {
    if (count < minimum) {
      throw new BadInput("at least " + minimum + " " + what + " needed, given " + count);
    }
  }

  public static void notEmpty(String name, Collection<?> items) {
    if (items.isEmpty()) throw new BadInput(name + " is empty");
  }

  public static void notEmpty(String name, double[] items) {
    if (items.length == 0) throw new BadInput(name + " is empty");
  }

  public static void sameLength(String name, int length, String other, int otherLength) {
    if (length != otherLength) {
      throw new BadInput(
          name + " has " + length + " entries, " + other + " has " + otherLength + ": same wanted");
    }
  }

  /** Not negative and adding up to 1. */
  public static void weights(String name, double[] weights) {
    notEmpty(name, weights);
    notNegative(name, weights);
    double sum = 0;
    for (double weight : weights) sum += weight;
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      throw new BadInput(name + " must add up to 1, not " + (float) sum);
    }
  }

  /** Equally long rows, at least one row and column. */
  public static void table(String name, double[][] rows) {
    if (rows.length == 0 || rows[0].length == 0) throw new BadInput(name + " is empty");
    for (int i = 0; i < rows.length; i++) {
      sameLength(name + "[" + i + "]", rows[i].length, name + "[0]", rows[0].length);
      finite(name + "[" + i + "]", rows[i]);
    }
  }
}
