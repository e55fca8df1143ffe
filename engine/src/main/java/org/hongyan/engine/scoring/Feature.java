package org.hongyan.engine.scoring;

/** A column a model may learn from. */
public record Feature(String name, FeatureKind kind, Known known) {

  public Feature {
    if (name.isBlank()) throw new IllegalArgumentException("a feature needs a name");
  }

  /** A number that is known before the call. */
  public static Feature numeric(String name) {
    return new Feature(name, FeatureKind.NUMERIC, Known.PRE_CALL);
  }

  /** A category that is known before the call. */
  public static Feature categorical(String name) {
    return new Feature(name, FeatureKind.CATEGORICAL, Known.PRE_CALL);
  }
}
