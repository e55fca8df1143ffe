package org.hongyan.engine.territory;

import java.util.List;
import org.hongyan.engine.model.BadInput;

/**
 * One question to the territory solver: cut this map into as many territories as there are seats.
 */
public record TerritoryProblem(
    String name,
    TerritoryMap map,
    List<Activity> activities,
    List<Seat> seats,
    Aim aim,
    Today today) {

  int unitCount() {
    return map.units().size();
  }

  int seatCount() {
    return seats.size();
  }

  /** Equal seats named 1, 2, … */
  public static List<Seat> equalSeats(int count) {
    if (count < 1) throw new BadInput("at least one territory is needed, got " + count);
    if (count > Terrain.MOST_UNITS)
      throw new BadInput(count + " territories are more than units allowed");
    return java.util.stream.IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Seat(Integer.toString(i), 1))
        .toList();
  }

  /** The same question with another aim. */
  public TerritoryProblem with(Aim other) {
    return new TerritoryProblem(name, map, activities, seats, other, today);
  }

  /** The same question starting from another map in force. */
  public TerritoryProblem with(Today other) {
    return new TerritoryProblem(name, map, activities, seats, aim, other);
  }
}
