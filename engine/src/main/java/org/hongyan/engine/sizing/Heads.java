package org.hongyan.engine.sizing;

import org.hongyan.engine.model.Check;

/** Rounds a need up to whole people without being fooled by the last bit of a double. */
final class Heads {

  private Heads() {}

  static long up(double need) {
    Check.finite("the number of heads", need);
    return (long) Math.ceil(need * (1 - 1e-12));
  }
}
