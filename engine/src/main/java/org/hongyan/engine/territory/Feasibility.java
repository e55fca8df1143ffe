package org.hongyan.engine.territory;

import java.util.Comparator;

/** Balance limits that no map whatever can keep: names the limit and by how much it is missed. */
final class Feasibility {

  private Feasibility() {}

  static void check(TerritoryProblem problem) {
    double capacity = problem.seats().stream().mapToDouble(Seat::capacity).sum();
    for (var activity : problem.activities()) {
      double total = Terrain.total(activity);
      if (total <= 0) continue;
      checkUnits(problem, activity, total / capacity);
      checkLocks(problem, activity, total / capacity);
    }
  }

  private static double limit(Activity activity, Seat seat, double perCapacity) {
    return seat.capacity() * perCapacity * (1 + activity.tolerance()) * (1 + 1e-9);
  }

  private static void checkUnits(TerritoryProblem problem, Activity activity, double perCapacity) {
    var seat =
        problem.seats().stream().max(Comparator.comparingDouble(Seat::capacity)).orElseThrow();
    double limit = limit(activity, seat, perCapacity);
    for (int i = 0; i < problem.unitCount(); i++) {
      double amount = activity.amounts().get(i);
      Preflight.refuse(
          amount > limit,
          "no map can be balanced: %s of unit %s alone is %s, %s above the upper limit %s of a"
              + " territory",
          activity.name(),
          problem.map().units().get(i),
          Preflight.number(amount),
          Preflight.number(amount - limit),
          Preflight.number(limit));
    }
  }

  private static void checkLocks(TerritoryProblem problem, Activity activity, double perCapacity) {
    var locked = new double[problem.seatCount()];
    var locks = problem.today().locks().stream().distinct().toList();
    for (var lock : locks) locked[lock.seat()] += activity.amounts().get(lock.unit());
    for (int k = 0; k < locked.length; k++) {
      var seat = problem.seats().get(k);
      double limit = limit(activity, seat, perCapacity);
      Preflight.refuse(
          locked[k] > limit,
          "no map can be balanced: %s of the units locked to seat %s is %s, %s above its upper"
              + " limit %s",
          activity.name(),
          seat.name(),
          Preflight.number(locked[k]),
          Preflight.number(locked[k] - limit),
          Preflight.number(limit));
    }
  }
}
