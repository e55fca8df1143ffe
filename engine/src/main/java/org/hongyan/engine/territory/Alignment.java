package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.List;

/**
 * Today's map after one rep leaves or joins: the same problem with one seat less or more, asking to
 * move as little as balance allows. The answers are solved like any other problem.
 */
public final class Alignment {

  /** How many times the mean cost of a unit it costs to move one, unless the problem says. */
  private static final double RELUCTANCE = 3;

  private Alignment() {}

  /** The units of that seat become nobody's and go to the others; locks to it are dropped. */
  public static TerritoryProblem leaving(TerritoryProblem problem, int seat) {
    check(problem);
    Preflight.refuse(
        seat < 0 || seat >= problem.seatCount(),
        "seat %d is to leave but seats run from 0 to %d",
        seat,
        problem.seatCount() - 1);
    Preflight.refuse(problem.seatCount() == 1, "the only seat cannot leave");
    var seats = new ArrayList<>(problem.seats());
    seats.remove(seat);
    var today = problem.today().seats().stream().map(k -> without(k, seat)).toList();
    var locks =
        problem.today().locks().stream()
            .filter(lock -> lock.seat() != seat)
            .map(lock -> new Today.Lock(lock.unit(), without(lock.seat(), seat)))
            .toList();
    return aligned(problem, seats, new Today(today, locks));
  }

  private static int without(int k, int seat) {
    if (k == seat) return -1;
    return k > seat ? k - 1 : k;
  }

  /** The new seat comes last and gets its share from the others. */
  public static TerritoryProblem joining(TerritoryProblem problem, Seat seat) {
    check(problem);
    var seats = new ArrayList<>(problem.seats());
    seats.add(seat);
    return aligned(problem, seats, problem.today());
  }

  private static void check(TerritoryProblem problem) {
    Preflight.refuse(
        problem.today().seats().isEmpty(), "current is missing: today's map is wanted");
    Preflight.check(problem);
  }

  private static TerritoryProblem aligned(TerritoryProblem problem, List<Seat> seats, Today today) {
    var aim = problem.aim();
    double weight =
        aim.disruptionWeight() > 0 ? aim.disruptionWeight() : RELUCTANCE * unitCost(problem);
    return new TerritoryProblem(
        problem.name(),
        problem.map(),
        problem.activities(),
        List.copyOf(seats),
        new Aim(aim.objective(), aim.weight(), weight, aim.moved(), aim.contiguous()),
        today);
  }

  /** Compactness a unit costs today, per amount that is counted when it moves. */
  private static double unitCost(TerritoryProblem problem) {
    double compactness = MapReview.of(problem, problem.today().seats()).compactness();
    var moved = problem.aim().moved();
    double amount =
        moved == null ? problem.unitCount() : Terrain.total(Preflight.activity(problem, moved));
    double cost = problem.aim().objective() == Objective.P_CENTER ? problem.unitCount() / 30.0 : 1;
    return amount > 0 && compactness > 0 ? cost * compactness / amount : 1;
  }
}
