package org.hongyan.engine.scoring;

/** How the values of a feature are read. */
public enum FeatureKind {
  NUMERIC,
  CATEGORICAL
}
