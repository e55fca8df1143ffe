package org.hongyan.engine.sizing;

import org.hongyan.engine.model.Check;

/** Rounds a need up to whole people without being fooled by the last bit of a double. */
final class Heads {

  private Heads() {}

  static long up(double need) {
    Check.finite("the number of heads", need);
    double whole = Math.rint(need);
    return (long) (Math.abs(need - whole) < 1e-9 ? whole : Math.ceil(need));
  }
}
