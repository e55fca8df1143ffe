package org.hongyan.engine.territory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongyan.engine.model.BadInput;

/** Refuses, in one line, a problem that is wrong or that no map can solve. */
final class Preflight {

  private static final int NAMED = 5;

  private Preflight() {}

  static void check(TerritoryProblem problem) {
    checkSizes(problem);
    checkActivities(problem);
    checkSeats(problem.seats());
    checkMap(problem);
    checkToday(problem);
    checkAim(problem);
    if (problem.aim().contiguous()) checkOnePiece(problem);
    Feasibility.check(problem);
  }

  /** Only what a map must be to be measured at all; the limits may be missed. */
  static void checkDraft(TerritoryProblem problem) {
    refuse(problem.unitCount() == 0, "the map has no units");
    refuse(problem.seatCount() == 0, "at least one territory is needed");
    checkSeats(problem.seats());
    checkMap(problem);
    checkToday(problem);
    checkAim(problem);
  }

  static void refuse(boolean wrong, String format, Object... values) {
    if (wrong) throw new BadInput(String.format(Locale.ROOT, format, values));
  }

  /** The activity of that name; refuses an unknown one. */
  static Activity activity(TerritoryProblem problem, String name) {
    return problem.activities().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadInput("no activity is named \"" + name + "\""));
  }

  private static void checkSizes(TerritoryProblem problem) {
    int n = problem.unitCount();
    int p = problem.seatCount();
    refuse(n == 0, "the map has no units");
    refuse(
        n > Terrain.MOST_UNITS,
        "the map has %d units, at most %d are solved",
        n,
        Terrain.MOST_UNITS);
    refuse(p == 0, "at least one territory is needed");
    refuse(p > n, "%d territories are wanted but the map has only %d units", p, n);
    refuse(
        new HashSet<>(problem.map().units()).size() < n, "two units of the map have the same id");
  }

  private static void checkActivities(TerritoryProblem problem) {
    refuse(
        problem.activities().stream().map(Activity::name).distinct().count()
            < problem.activities().size(),
        "two activities have the same name");
    for (var activity : problem.activities()) {
      int given = activity.amounts().size();
      int n = problem.unitCount();
      refuse(given != n, "activity %s has %d amounts for %d units", activity.name(), given, n);
      refuse(
          !(activity.tolerance() >= 0) || Double.isInfinite(activity.tolerance()),
          "the tolerance of %s must be 0 or more, not %s",
          activity.name(),
          activity.tolerance());
      for (int i = 0; i < n; i++) {
        double amount = activity.amounts().get(i);
        refuse(
            !(amount >= 0) || amount > 1e15,
            "%s of unit %s is %s; amounts must lie between 0 and 1e15",
            activity.name(),
            problem.map().units().get(i),
            number(amount));
      }
    }
  }

  private static void checkSeats(List<Seat> seats) {
    for (var seat : seats)
      refuse(
          !(seat.capacity() > 0) || Double.isInfinite(seat.capacity()),
          "the capacity of seat %s must be above 0, not %s",
          seat.name(),
          seat.capacity());
    refuse(
        seats.stream().map(Seat::name).distinct().count() < seats.size(),
        "two seats have the same name");
  }

  private static void checkMap(TerritoryProblem problem) {
    int n = problem.unitCount();
    var map = problem.map();
    var table = map.distances();
    refuse(
        table == null && map.points().size() != n,
        "%d points are given for %d units",
        map.points().size(),
        n);
    for (var point : map.points())
      refuse(!Double.isFinite(point.x()) || !Double.isFinite(point.y()), "a point is not a number");
    if (table != null) checkTable(table, n);
    for (var link : map.links())
      refuse(
          Math.min(link.from(), link.to()) < 0 || Math.max(link.from(), link.to()) >= n,
          "a link joins units %d and %d but units run from 0 to %d",
          link.from(),
          link.to(),
          n - 1);
  }

  private static void checkTable(List<List<Double>> table, int n) {
    refuse(
        n > Terrain.TABLE_UNITS,
        "a distance table is taken up to %d units, not %d; give points instead",
        Terrain.TABLE_UNITS,
        n);
    refuse(
        table.size() != n || table.stream().anyMatch(row -> row.size() != n),
        "the distance table must have %d rows of %d",
        n,
        n);
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) {
        double d = table.get(i).get(j);
        refuse(!(d >= 0) || Double.isInfinite(d), "distance %d–%d is %s", i, j, d);
        refuse(d != table.get(j).get(i), "distance %d–%d differs from %d–%d", i, j, j, i);
        refuse(i == j && d != 0, "distance of unit %d to itself is %s", i, d);
      }
  }

  private static void checkToday(TerritoryProblem problem) {
    int n = problem.unitCount();
    int p = problem.seatCount();
    var seats = problem.today().seats();
    refuse(
        !seats.isEmpty() && seats.size() != n,
        "today's map has %d entries for %d units",
        seats.size(),
        n);
    for (int seat : seats)
      refuse(
          seat < -1 || seat >= p,
          "today's map names seat %d but seats run from 0 to %d",
          seat,
          p - 1);
    var locked = new int[n];
    Arrays.fill(locked, -1);
    for (var lock : problem.today().locks()) {
      refuse(
          lock.unit() < 0 || lock.unit() >= n || lock.seat() < 0 || lock.seat() >= p,
          "a lock ties unit %d to seat %d, which are not on the map",
          lock.unit(),
          lock.seat());
      refuse(
          locked[lock.unit()] >= 0 && locked[lock.unit()] != lock.seat(),
          "unit %s is locked to two seats",
          problem.map().units().get(lock.unit()));
      locked[lock.unit()] = lock.seat();
    }
  }

  private static void checkAim(TerritoryProblem problem) {
    var aim = problem.aim();
    double weight = aim.disruptionWeight();
    refuse(
        !(weight >= 0) || weight > 1e15, "the disruption weight must be 0 or more, not %s", weight);
    if (aim.weight() != null) activity(problem, aim.weight());
    if (aim.moved() != null) activity(problem, aim.moved());
  }

  private static void checkOnePiece(TerritoryProblem problem) {
    var all = new boolean[problem.unitCount()];
    Arrays.fill(all, true);
    var near = Neighbours.touching(all.length, problem.map().links());
    var pieces = Neighbours.pieces(near, all);
    refuse(
        pieces.size() > 1,
        "the map falls into %d pieces that no link joins: %s",
        pieces.size(),
        pieces.stream()
                .limit(NAMED)
                .map(piece -> named(problem, piece))
                .collect(Collectors.joining("; "))
            + (pieces.size() > NAMED ? "; …" : ""));
  }

  private static String named(TerritoryProblem problem, int[] piece) {
    var names =
        IntStream.of(piece)
            .limit(NAMED)
            .mapToObj(i -> problem.map().units().get(i))
            .collect(Collectors.joining(", "));
    return piece.length > NAMED ? names + ", … (" + piece.length + " units)" : names;
  }

  /** A number as people write it: no exponent, no needless zeros. */
  static String number(double value) {
    if (!Double.isFinite(value)) return Double.toString(value);
    if (value == Math.rint(value)) return String.format(Locale.ROOT, "%.0f", value);
    return String.format(Locale.ROOT, "%.4f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
