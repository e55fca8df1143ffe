package org.hongyan.engine.territory;

/** SplitMix64 (Steele, Lea and Flood, 2014): one long of state, so that a search can be resumed. */
final class Dice {

  private long state;

  Dice(long state) {
    this.state = state;
  }

  long state() {
    return state;
  }

  long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Uniform in 0 … bound − 1. */
  int below(int bound) {
    return (int) (((next() >>> 33) * bound) >>> 31);
  }

  /** Uniform in [0, 1). */
  double share() {
    return (next() >>> 11) * 0x1.0p-53;
  }
}
