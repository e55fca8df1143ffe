package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Records;

/**
 * A territory problem as a file says it. Units are numbered from 0 in links, locks and maps.
 *
 * @param tau allowed deviation per activity; a file may give one number for all or a list
 * @param p number of equal seats, or {@code seats} by name and capacity
 * @param current today's map: a seat per unit, −1 for nobody
 * @param locks pairs of unit and seat
 * @param disruption objective points per moved amount of activity {@code moved} (units if absent)
 * @param optimum known best value, only to show the gap; {@code bound} … {@code verified} are read
 *     over, so that solved instances can be solved again
 */
record SolveInput(
    Optional<String> name,
    Optional<Integer> n,
    Optional<List<String>> units,
    Optional<double[][]> xy,
    Optional<double[][]> distances,
    Optional<int[][]> edges,
    Optional<Map<String, List<Double>>> activities,
    Optional<Map<String, Double>> tau,
    Optional<Integer> p,
    Optional<List<SeatInput>> seats,
    Optional<String> objective,
    Optional<String> weight,
    Optional<Boolean> contiguous,
    Optional<List<Integer>> current,
    Optional<int[][]> locks,
    Optional<Double> disruption,
    Optional<String> moved,
    Optional<Long> seed,
    Optional<Double> optimum,
    Optional<Double> bound,
    Optional<Boolean> proven,
    Optional<List<Integer>> assignmentByCentre,
    Optional<Double> maxDeviation,
    Optional<Boolean> verified) {

  private static final double USUAL_TOLERANCE = 0.1;

  record SeatInput(String name, Optional<Double> capacity) {}

  static SolveInput read(Object json) {
    if (!(json instanceof Map<?, ?> object)) throw new BadInput("the input must be an object");
    var fields = new LinkedHashMap<Object, Object>(object);
    if (fields.containsKey("tau")) fields.put("tau", perActivity(fields.get("tau"), fields));
    return Records.read(fields, SolveInput.class);
  }

  /** Writes one tolerance for all, or a list in the order of the activities, as a map. */
  private static Object perActivity(Object tau, Map<?, ?> fields) {
    if (!(fields.get("activities") instanceof Map<?, ?> activities)) return tau;
    var names = new ArrayList<Object>(activities.keySet());
    var map = new LinkedHashMap<Object, Object>();
    if (tau instanceof Number) for (var name : names) map.put(name, tau);
    else if (tau instanceof List<?> list && list.size() == names.size())
      for (int i = 0; i < names.size(); i++) map.put(names.get(i), list.get(i));
    else if (tau instanceof List<?> list)
      throw new BadInput("tau has " + list.size() + " entries for " + names.size() + " activities");
    else return tau;
    return map;
  }

  TerritoryProblem problem() {
    return new TerritoryProblem(
        name.orElse("map"),
        map(),
        amounts(),
        territories(),
        new Aim(
            objective.map(Objective::ofCode).orElse(Objective.P_MEDIAN),
            weight.orElse(null),
            disruption.orElse(0.0),
            moved.orElse(null),
            contiguous.orElse(true)),
        new Today(current.orElse(List.of()), pairs("locks", locks, Today.Lock::new)));
  }

  private TerritoryMap map() {
    if (xy.isEmpty() && distances.isEmpty())
      throw new BadInput("missing field xy (or distances): where the units lie");
    int size = xy.map(x -> x.length).orElseGet(() -> distances.orElseThrow().length);
    Preflight.refuse(
        n.isPresent() && n.get() != size, "n is %s but %s units are given", n.orElse(0), size);
    var ids = units.orElseGet(() -> IntStream.range(0, size).mapToObj(Integer::toString).toList());
    Preflight.refuse(
        ids.size() != size, "units names %d units, but %d are placed", ids.size(), size);
    boolean whole = contiguous.orElse(true);
    Preflight.refuse(
        whole && edges.isEmpty() && size > 1,
        "missing field edges: which units touch (or set contiguous to false)");
    var points = new ArrayList<TerritoryMap.Point>();
    for (var at : xy.orElse(new double[0][])) {
      Preflight.refuse(at.length != 2, "every entry of xy must be a pair of numbers");
      points.add(new TerritoryMap.Point(at[0], at[1]));
    }
    var table = distances.map(rows -> Arrays.stream(rows).map(SolveInput::boxed).toList());
    return new TerritoryMap(
        ids, points, pairs("edges", edges, TerritoryMap.Link::new), table.orElse(null));
  }

  private static List<Double> boxed(double[] row) {
    return Arrays.stream(row).boxed().toList();
  }

  private interface Pair<T> {
    T of(int first, int second);
  }

  private static <T> List<T> pairs(String what, Optional<int[][]> given, Pair<T> pair) {
    var pairs = new ArrayList<T>();
    for (var two : given.orElse(new int[0][])) {
      Preflight.refuse(two.length != 2, "every entry of %s must be a pair of numbers", what);
      pairs.add(pair.of(two[0], two[1]));
    }
    return pairs;
  }

  private List<Activity> amounts() {
    var given = activities.orElse(Map.of());
    var tolerances = tau.orElse(Map.of());
    for (var name : tolerances.keySet())
      Preflight.refuse(!given.containsKey(name), "tau names %s, which is no activity", name);
    var list = new ArrayList<Activity>();
    given.forEach(
        (name, amounts) ->
            list.add(new Activity(name, amounts, tolerances.getOrDefault(name, USUAL_TOLERANCE))));
    return list;
  }

  private List<Seat> territories() {
    if (seats.isEmpty())
      return TerritoryProblem.equalSeats(
          p.orElseThrow(() -> new BadInput("missing field p (or seats): how many territories")));
    var list = seats.get().stream().map(s -> new Seat(s.name(), s.capacity().orElse(1.0))).toList();
    Preflight.refuse(
        p.isPresent() && p.get() != list.size(),
        "p is %s but %s seats are given",
        p.orElse(0),
        list.size());
    return list;
  }
}
