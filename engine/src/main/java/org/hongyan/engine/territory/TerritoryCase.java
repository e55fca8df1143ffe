package org.hongyan.engine.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Records;

/**
 * What a script asks: the problem to solve, and the one it was made from, whose seats are those of
 * today.
 */
record TerritoryCase(
    TerritoryProblem problem,
    TerritoryProblem before,
    Optional<Long> seed,
    Optional<Double> optimum) {

  record Joining(Optional<SolveInput.SeatInput> join) {}

  static TerritoryCase of(TerritoryProblem problem) {
    return new TerritoryCase(problem, problem, Optional.empty(), Optional.empty());
  }

  static TerritoryCase solve(String text) {
    var input = SolveInput.read(Json.parse(text));
    var problem = input.problem();
    return new TerritoryCase(problem, problem, input.seed(), input.optimum());
  }

  /** The same input with "leave" (name of a seat) or "join" (name and capacity of a new one). */
  static TerritoryCase align(String text) {
    if (!(Json.parse(text) instanceof Map<?, ?> object))
      throw new BadInput("the input must be an object");
    var fields = new LinkedHashMap<Object, Object>(object);
    var leave = fields.remove("leave");
    var join = fields.remove("join");
    Preflight.refuse((leave == null) == (join == null), "either leave or join is wanted");
    var input = SolveInput.read(fields);
    var before = input.problem();
    var problem =
        leave != null
            ? Alignment.leaving(before, seat(before.seats(), leave))
            : Alignment.joining(before, joining(Objects.requireNonNull(join)));
    return new TerritoryCase(problem, before, input.seed(), Optional.empty());
  }

  private static Seat joining(Object join) {
    var seat = Records.read(Map.of("join", join), Joining.class).join().orElseThrow();
    return new Seat(seat.name(), seat.capacity().orElse(1.0));
  }

  private static int seat(List<Seat> seats, Object name) {
    for (int k = 0; k < seats.size(); k++) if (seats.get(k).name().equals(name)) return k;
    throw new BadInput("no seat is named " + Json.write(name));
  }

  /** Who has the unit today, by name. */
  Optional<String> owner(int unit) {
    int seat = before.today().seats().isEmpty() ? -1 : before.today().seats().get(unit);
    return seat < 0 ? Optional.empty() : Optional.of(before.seats().get(seat).name());
  }
}
