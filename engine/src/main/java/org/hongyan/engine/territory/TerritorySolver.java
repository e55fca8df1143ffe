package org.hongyan.engine.territory;

/**
 * Designs sales territories: balanced, in one piece, compact and close to today's.
 *
 * <p>A result depends on the problem, the seed and the number of steps only, never on the clock: a
 * search is one fixed course of moves, and a budget says how far to follow it. {@link #stepsFor}
 * turns seconds into steps by a table; a watch may end the search earlier, and the plan tells after
 * how many steps, so that the same map can be had again.
 */
public final class TerritorySolver {

  private static final double STEPS_PER_SECOND = 9e6;

  private TerritorySolver() {}

  /** Steps an ordinary core does in about that time for a map of this size. */
  public static long stepsFor(TerritoryProblem problem, double seconds) {
    Preflight.refuse(
        !(seconds > 0) || seconds > 86_400, "seconds must lie in 0 … 86400, not %s", seconds);
    double perTerritory = (double) problem.unitCount() / Math.max(1, problem.seatCount());
    double rate = STEPS_PER_SECOND / (1 + perTerritory / 20);
    if (problem.aim().objective() == Objective.P_CENTER) rate /= 1 + perTerritory / 4;
    return Math.max(Search.SLICE, Math.round(rate * seconds));
  }

  /**
   * Searches for that many steps, rounded up to whole slices; see {@link Watch} for ending early.
   */
  public static TerritoryPlan solve(TerritoryProblem problem, long seed, long steps, Watch watch) {
    var terrain = Terrain.of(problem);
    return run(terrain, new Search(terrain, seed), steps, watch);
  }

  /** Goes on with an earlier search until it has done that many steps in all. */
  public static TerritoryPlan resume(
      TerritoryProblem problem, SearchState state, long steps, Watch watch) {
    var terrain = Terrain.of(problem);
    Preflight.refuse(
        !state.fingerprint().equals(Fingerprint.of(problem)),
        "the state to resume belongs to another problem");
    return run(terrain, new Search(terrain, state), steps, watch);
  }

  private static TerritoryPlan run(Terrain terrain, Search search, long steps, Watch watch) {
    boolean wanted = watch.goOn(search.progress());
    while (wanted && search.steps() < steps && !search.proven()) {
      search.slice();
      wanted = watch.goOn(search.progress());
    }
    boolean finished = search.proven() || search.steps() >= steps;
    return new Verdict(terrain, search).plan(finished);
  }
}
