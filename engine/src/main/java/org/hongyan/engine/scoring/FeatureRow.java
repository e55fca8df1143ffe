package org.hongyan.engine.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one customer in the order of a schema; immutable. A missing value stays missing.
 */
public final class FeatureRow {

  private final double[] numbers;
  private final @Nullable String[] texts;

  private FeatureRow(double[] numbers, @Nullable String[] texts) {
    this.numbers = numbers;
    this.texts = texts;
  }

  /** Reads raw texts in the order of the schema; an empty text or a text no number is missing. */
  public static FeatureRow parse(FeatureSchema schema, List<? extends @Nullable String> raw) {
    if (raw.size() != schema.size()) {
      throw new IllegalArgumentException(
          "row has " + raw.size() + " values, schema has " + schema.size() + " columns");
    }
    double[] numbers = new double[schema.size()];
    @Nullable String[] texts = new @Nullable String[schema.size()];
    for (int i = 0; i < numbers.length; i++) set(schema, i, raw.get(i), numbers, texts);
    return new FeatureRow(numbers, texts);
  }

  /**
   * Takes values by column name; numbers, booleans and texts are understood, others are missing.
   */
  public static FeatureRow of(
      FeatureSchema schema, Map<String, ? extends @Nullable Object> values) {
    double[] numbers = new double[schema.size()];
    @Nullable String[] texts = new @Nullable String[schema.size()];
    for (int i = 0; i < numbers.length; i++) {
      set(schema, i, values.get(schema.feature(i).name()), numbers, texts);
    }
    return new FeatureRow(numbers, texts);
  }

  private static void set(
      FeatureSchema schema,
      int i,
      @Nullable Object value,
      double[] numbers,
      @Nullable String[] texts) {
    numbers[i] = Double.NaN;
    if (value == null) return;
    if (schema.feature(i).kind() == FeatureKind.NUMERIC) {
      numbers[i] = number(value);
    } else {
      var text = value.toString().strip();
      if (!text.isEmpty()) texts[i] = text;
    }
  }

  private static double number(Object value) {
    if (value instanceof Number n) return finite(n.doubleValue());
    if (value instanceof Boolean b) return b ? 1 : 0;
    try {
      return finite(Double.parseDouble(value.toString().strip()));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** The number in this column, NaN when missing or not numeric. */
  public double number(int index) {
    return numbers[index];
  }

  /** The category in this column, null when missing or not categorical. */
  public @Nullable String text(int index) {
    return texts[index];
  }

  public boolean missing(int index) {
    return texts[index] == null && Double.isNaN(numbers[index]);
  }

  /** The value as a person would read it, null when missing. */
  public @Nullable String shown(int index) {
    if (texts[index] != null) return texts[index];
    double value = numbers[index];
    if (Double.isNaN(value)) return null;
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
