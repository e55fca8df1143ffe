package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongyan.engine.model.Reason;

/** Writes up the best map of a search. */
final class Verdict {

  private final Terrain terrain;
  private final Search search;
  private final Groups best;
  private final Groups start;

  Verdict(Terrain terrain, Search search) {
    this.terrain = terrain;
    this.search = search;
    this.best = new Groups(terrain, search.best());
    this.start = new Groups(terrain, search.start());
  }

  TerritoryPlan plan(boolean finished) {
    var problem = terrain.problem;
    var assignment = Arrays.stream(best.seat).boxed().toList();
    var review = MapReview.of(terrain, best.seat);
    var loads = review.balance();
    boolean feasible = best.balanced();
    double bound =
        search.proven() ? best.objective() : Math.min(search.progress().bound(), best.objective());
    var disruption =
        terrain.hasToday
            ? Disruption.between(problem.activities(), problem.today().seats(), assignment)
            : null;
    return new TerritoryPlan(
        problem.name(),
        assignment,
        java.util.stream.IntStream.range(0, terrain.p).mapToObj(best::centre).toList(),
        best.shown() + best.disruptionCost(),
        best.shown(),
        bound,
        gap(bound),
        search.proven(),
        feasible,
        review.pieces() == terrain.p,
        review.maxDeviation(),
        loads,
        disruption,
        terrain.hasToday ? MapReview.of(terrain, terrain.today) : null,
        new TerritoryPlan.Effort(
            search.state().seed(),
            search.steps(),
            finished,
            start.shown() + start.disruptionCost(),
            start.shortfall()),
        reasons(loads, finished, bound),
        search.state());
  }

  private double gap(double bound) {
    double value = best.objective();
    return value <= 0 ? 0 : Math.max(0, (value - bound) / value);
  }

  static double maxDeviation(List<TerritoryLoad> loads) {
    return loads.stream()
        .flatMap(load -> load.shares().stream())
        .mapToDouble(share -> Math.abs(share.deviation()))
        .max()
        .orElse(0);
  }

  private List<Reason> reasons(List<TerritoryLoad> loads, boolean finished, double bound) {
    var reasons = new ArrayList<Reason>();
    if (!best.balanced())
      MissedLimit.worst(loads).ifPresent(missed -> reasons.add(missed.reason()));
    else if (search.proven()) reasons.add(Reason.of("no-map-is-better"));
    else reasons.add(Reason.of("could-save-at-most", "share", gap(bound), "bound", bound));
    double before = start.objective();
    reasons.add(
        Reason.of(
            "began-at",
            "objective",
            start.shown() + start.disruptionCost(),
            "shortfall",
            start.shortfall(),
            "gain",
            before > 0 ? (before - best.objective()) / before : 0.0));
    for (var activity : terrain.problem.activities())
      if (Terrain.total(activity) <= 0)
        reasons.add(Reason.of("nothing-to-balance", "activity", activity.name()));
    if (!finished) reasons.add(Reason.of("ended-early", "steps", search.steps()));
    return List.copyOf(reasons);
  }
}
