package org.hongyan.engine.territory;

/** Is told how a search goes, several times a second, and may end it. */
@FunctionalInterface
public interface Watch {

  /** Whether the search may go on; false ends it with the best map found so far. */
  boolean goOn(Progress progress);

  /** Never ends a search. */
  static Watch patient() {
    return progress -> true;
  }
}
