package org.hongyan.engine.scoring;

import org.jspecify.annotations.Nullable;

/** One line of a points table: if the feature meets the condition, its points count. */
public record PointsRule(String feature, Condition condition, int points) {

  /** What a value must be. */
  public sealed interface Condition {

    /** The category, written as in the customer's field. */
    record Is(String value) implements Condition {}

    /** A number in [from, below); a missing end is open. */
    record Between(@Nullable Double from, @Nullable Double below) implements Condition {}

    /** No value. */
    record Missing() implements Condition {}
  }

  boolean holds(FeatureSchema schema, FeatureRow row) {
    int index = schema.indexOf(feature);
    if (index < 0) return false;
    return switch (condition) {
      case Condition.Missing _ -> row.missing(index);
      case Condition.Is is -> is.value().equals(row.shown(index));
      case Condition.Between range -> within(range, row.number(index));
    };
  }

  private static boolean within(Condition.Between range, double value) {
    if (Double.isNaN(value)) return false;
    return (range.from() == null || value >= range.from())
        && (range.below() == null || value < range.below());
  }
}
