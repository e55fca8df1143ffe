package org.hongyan.engine.scoring;

/** What a grade rests on. */
public sealed interface Score {

  /** The calibrated chance that a contact leads to a purchase. */
  record Probability(double value) implements Score {}

  /** The sum of a points table. */
  record Points(int value) implements Score {}
}
