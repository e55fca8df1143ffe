package org.hongyan.engine.territory;

import java.util.List;

/** A problem as arrays: what the search reads millions of times. */
final class Terrain {

  static final int MOST_UNITS = 10_000;
  static final int TABLE_UNITS = 3_000;
  private static final double SLACK = 1e-9;

  final TerritoryProblem problem;
  final Objective objective;
  final boolean contiguous;
  final int n;
  final int p;

  /** Activities that can bind, i.e. with a total above zero; {@code active[a]} is their index. */
  final int[] active;

  final int a;

  /** Amount of activity {@code x} in unit {@code i} at {@code i * a + x}. */
  final double[] amount;

  /** Fair share and limits of seat {@code k} at {@code k * a + x}. */
  final double[] fair;

  final double[] lower;
  final double[] upper;

  final int[][] near;

  /** How much a unit weighs in the compactness. */
  final double[] serve;

  final int[] today;
  final int[] lock;

  /** Objective points paid when the unit leaves its seat of today. */
  final double[] moveCost;

  final boolean hasToday;

  private final boolean squared;
  private final double[] x;
  private final double[] y;
  private final double[] table;

  private Terrain(TerritoryProblem problem) {
    this.problem = problem;
    this.objective = problem.aim().objective();
    this.contiguous = problem.aim().contiguous();
    this.squared = objective == Objective.INERTIA;
    this.n = problem.unitCount();
    this.p = problem.seatCount();
    this.active = activeOf(problem.activities());
    this.a = active.length;
    this.amount = new double[n * a];
    this.fair = new double[p * a];
    this.lower = new double[p * a];
    this.upper = new double[p * a];
    this.x = problem.map().points().stream().mapToDouble(TerritoryMap.Point::x).toArray();
    this.y = problem.map().points().stream().mapToDouble(TerritoryMap.Point::y).toArray();
    this.table = distances();
    this.near =
        contiguous ? Neighbours.touching(n, problem.map().links()) : Neighbours.closest(this);
    this.serve = new double[n];
    this.today = new int[n];
    this.lock = new int[n];
    this.moveCost = new double[n];
    this.hasToday = !problem.today().seats().isEmpty();
    fillShares();
    fillUnits();
  }

  static Terrain of(TerritoryProblem problem) {
    Preflight.check(problem);
    return new Terrain(problem);
  }

  /** A map still being drawn: it need not be balanced, whole or complete. */
  static Terrain draft(TerritoryProblem problem) {
    Preflight.checkDraft(problem);
    return new Terrain(problem);
  }

  private static int[] activeOf(List<Activity> activities) {
    return java.util.stream.IntStream.range(0, activities.size())
        .filter(i -> total(activities.get(i)) > 0)
        .toArray();
  }

  static double total(Activity activity) {
    return activity.amounts().stream().mapToDouble(Double::doubleValue).sum();
  }

  private void fillShares() {
    double capacity = problem.seats().stream().mapToDouble(Seat::capacity).sum();
    for (int s = 0; s < a; s++) {
      var activity = problem.activities().get(active[s]);
      for (int i = 0; i < n; i++) amount[i * a + s] = activity.amounts().get(i);
      double total = total(activity);
      for (int k = 0; k < p; k++) {
        double share = total * problem.seats().get(k).capacity() / capacity;
        fair[k * a + s] = share;
        lower[k * a + s] = share * (1 - activity.tolerance()) - SLACK * share;
        upper[k * a + s] = share * (1 + activity.tolerance()) + SLACK * share;
      }
    }
  }

  private void fillUnits() {
    var weight = problem.aim().weight();
    var moved = problem.aim().moved();
    for (int i = 0; i < n; i++) {
      serve[i] = weight == null ? 1 : Preflight.activity(problem, weight).amounts().get(i);
      double measure = moved == null ? 1 : Preflight.activity(problem, moved).amounts().get(i);
      moveCost[i] = problem.aim().disruptionWeight() * measure;
      today[i] = hasToday ? problem.today().seats().get(i) : -1;
      lock[i] = -1;
    }
    for (var l : problem.today().locks()) lock[l.unit()] = l.seat();
  }

  private double[] distances() {
    var given = problem.map().distances();
    if (given == null && n > TABLE_UNITS) return new double[0];
    var all = new double[n * n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++)
        all[i * n + j] = given == null ? straight(i, j) : raised(given.get(i).get(j));
    return all;
  }

  private double raised(double distance) {
    return squared ? distance * distance : distance;
  }

  private double straight(int i, int j) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    double square = dx * dx + dy * dy;
    return squared ? square : Math.sqrt(square);
  }

  /** Distance between two units, squared for the inertia. */
  double d(int i, int j) {
    return table.length == 0 ? straight(i, j) : table[i * n + j];
  }

  /** How far a load is outside the limits of a seat, in shares of the fair amount. */
  double excess(int k, int s, double load) {
    int at = k * a + s;
    if (load > upper[at]) return (load - upper[at]) / fair[at];
    return load < lower[at] ? (lower[at] - load) / fair[at] : 0;
  }
}
