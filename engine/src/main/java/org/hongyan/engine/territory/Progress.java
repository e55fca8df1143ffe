package org.hongyan.engine.territory;

/**
 * How far a search is.
 *
 * @param steps moves tried so far
 * @param best objective of the best map found, in the objective's unit
 * @param shortfall how far that map is outside its balance limits, summed, 0 when it is feasible
 * @param bound no map within the limits can be better than this
 */
public record Progress(long steps, double best, double shortfall, double bound) {

  /** Relative distance between best and bound, 0.01 is 1 %; 1 while no feasible map is known. */
  public double gap() {
    if (shortfall > 0) return 1;
    return best <= 0 ? 0 : Math.max(0, (best - bound) / best);
  }
}
