package org.hongyan.engine.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * Grades by money. D: the expected profit of a contact is not positive. The others by the profit
 * they carry in the reference customers, best first: A the first half, B up to four fifths, C the
 * rest. The cut-offs are frozen as probabilities, so a grade changes only with the customer.
 */
public record GradeScale(Economics economics, double fromA, double fromB) {

  private static final double SHARE_A = 0.5;
  private static final double SHARE_B = 0.8;

  public GradeScale {
    if (!(fromA >= fromB)) {
      throw new IllegalArgumentException("grade A from " + fromA + " is below B from " + fromB);
    }
  }

  /** Cut-offs from the probabilities of the customers on hand. */
  public static GradeScale fromPopulation(double[] probabilities, Economics economics) {
    double[] worth = Arrays.stream(probabilities).filter(economics::worthACall).sorted().toArray();
    double total = Arrays.stream(worth).map(economics::expectedProfit).sum();
    double fromA = economics.breakEven();
    double fromB = economics.breakEven();
    double carried = 0;
    for (int i = worth.length - 1; i >= 0; i--) {
      if (carried < SHARE_A * total) fromA = worth[i];
      if (carried < SHARE_B * total) fromB = worth[i];
      carried += economics.expectedProfit(worth[i]);
    }
    return new GradeScale(economics, fromA, fromB);
  }

  public Grade grade(double probability) {
    if (!economics.worthACall(probability)) return Grade.D;
    if (probability >= fromA) return Grade.A;
    return probability >= fromB ? Grade.B : Grade.C;
  }

  /** The lowest probability of each grade and the money it is worth, best first. */
  public List<GradeThreshold> thresholds() {
    double c = economics.breakEven();
    return List.of(
        new GradeThreshold(Grade.A, fromA, economics.expectedProfit(fromA)),
        new GradeThreshold(Grade.B, fromB, economics.expectedProfit(fromB)),
        new GradeThreshold(Grade.C, c, 0),
        new GradeThreshold(Grade.D, 0, economics.expectedProfit(0)));
  }
}
