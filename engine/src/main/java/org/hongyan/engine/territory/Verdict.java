package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hongyan.engine.territory.TerritoryPlan.Reason;

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
    var loads = loads(terrain, best);
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
        Neighbours.connected(terrain.near, best.seat, terrain.p),
        maxDeviation(loads),
        loads,
        disruption,
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

  static List<TerritoryLoad> loads(Terrain terrain, Groups groups) {
    var loads = new ArrayList<TerritoryLoad>();
    for (int k = 0; k < terrain.p; k++) {
      var shares = new ArrayList<TerritoryLoad.Share>();
      for (int s = 0; s < terrain.a; s++) {
        var activity = terrain.problem.activities().get(terrain.active[s]);
        double fair = terrain.fair[k * terrain.a + s];
        double load = groups.load(k, s);
        shares.add(
            new TerritoryLoad.Share(
                activity.name(), load, fair, load / fair - 1, activity.tolerance()));
      }
      var name = terrain.problem.seats().get(k).name();
      loads.add(
          new TerritoryLoad(
              k, name, groups.centre(k), groups.size[k], groups.cost(k), List.copyOf(shares)));
    }
    return List.copyOf(loads);
  }

  private List<Reason> reasons(List<TerritoryLoad> loads, boolean finished, double bound) {
    var reasons = new ArrayList<Reason>();
    if (!best.balanced()) reasons.add(missed(loads));
    else if (search.proven())
      reasons.add(new Reason("proven", "no map within the limits is better"));
    else
      reasons.add(
          reason(
              "gap",
              "a better map could save at most %.2f %%: the bound is %s",
              100 * gap(bound),
              Preflight.number(bound)));
    reasons.add(gain());
    for (var activity : terrain.problem.activities())
      if (Terrain.total(activity) <= 0)
        reasons.add(
            reason("nothing-to-balance", "%s is 0 everywhere and was left out", activity.name()));
    if (!finished)
      reasons.add(
          reason(
              "ended-early",
              "ended after %d steps, before its budget was used up",
              search.steps()));
    return List.copyOf(reasons);
  }

  private Reason gain() {
    double before = start.objective();
    double gain = before > 0 ? 100 * (before - best.objective()) / before : 0;
    return reason(
        "start",
        "the search began at %s with %s outside the limits and came to %s (%+.2f %%)",
        Preflight.number(start.shown() + start.disruptionCost()),
        start.balanced()
            ? "nothing"
            : reason("", "%.1f %% of a fair share", 100 * start.shortfall()).text(),
        Preflight.number(best.shown() + best.disruptionCost()),
        -gain);
  }

  private static Reason missed(List<TerritoryLoad> loads) {
    TerritoryLoad.Share worst = null;
    var where = "";
    for (var load : loads)
      for (var share : load.shares())
        if (worst == null || share(share) > share(worst)) {
          worst = share;
          where = load.name();
        }
    if (worst == null) return new Reason("balance-missed", "no balanced map was found");
    boolean above = worst.outside() > 0;
    double limit = worst.fair() * (1 + (above ? worst.tolerance() : -worst.tolerance()));
    return reason(
        "balance-missed",
        "no balanced map was found: %s of territory %s is %s, %s %s its %s limit %s;"
            + " a tolerance of %.4f would allow the map found",
        worst.activity(),
        where,
        Preflight.number(worst.amount()),
        Preflight.number(Math.abs(worst.outside())),
        above ? "above" : "below",
        above ? "upper" : "lower",
        Preflight.number(limit),
        Math.ceil(1e4 * Math.abs(worst.deviation())) / 1e4);
  }

  private static double share(TerritoryLoad.Share share) {
    return Math.abs(share.outside()) / share.fair();
  }

  private static Reason reason(String code, String format, Object... values) {
    return new Reason(code, String.format(Locale.ROOT, format, values));
  }
}
