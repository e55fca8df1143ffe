package org.hongyan.engine.scoring;

/**
 * Grades by potential and score, each in thirds cut at type-7 quantiles: both best or one step off
 * together give the grade (steps 4 → A, 3 → B, 2 → C, fewer → D).
 */
public record GradeMatrix(Cuts potential, Cuts score) {

  /** The two values between the thirds. */
  public record Cuts(double lower, double upper) {

    static Cuts of(double[] values) {
      return new Cuts(Quantiles.type7(values, 1 / 3.0), Quantiles.type7(values, 2 / 3.0));
    }

    int third(double value) {
      if (value < lower) return 0;
      return value < upper ? 1 : 2;
    }
  }

  public static GradeMatrix of(double[] potential, double[] score) {
    return new GradeMatrix(Cuts.of(potential), Cuts.of(score));
  }

  public Grade grade(double potentialOfCustomer, double scoreOfCustomer) {
    return switch (potential.third(potentialOfCustomer) + score.third(scoreOfCustomer)) {
      case 4 -> Grade.A;
      case 3 -> Grade.B;
      case 2 -> Grade.C;
      default -> Grade.D;
    };
  }
}
