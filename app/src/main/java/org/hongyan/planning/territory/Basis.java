package org.hongyan.planning.territory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.potential.PotentialStep;
import org.hongyan.planning.size.SizeStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What earlier steps of the plan say of a province's potential and of the talks a grade is to have.
 */
@Component
class Basis {

  /** Talks a year and their minutes where the plan does not say: assumptions. */
  private static final Map<String, Double> TALKS =
      Map.of("A", 24.0, "B", 12.0, "C", 6.0, "D", 2.0, "", 4.0);

  private static final double TALK_MINUTES = 4;

  /**
   * What was found.
   *
   * @param potential minor units a year by province
   * @param minutes of talk a year by grade
   */
  record Found(
      @Nullable Integer potentialVersion,
      @Nullable Integer sizeVersion,
      Map<String, Long> potential,
      Map<String, Double> minutes) {}

  private final PlanSteps steps;
  private final PotentialStep potential;
  private final SizeStep size;
  private final Provinces provinces;

  Basis(PlanSteps steps, PotentialStep potential, SizeStep size, Provinces provinces) {
    this.steps = steps;
    this.potential = potential;
    this.size = size;
    this.provinces = provinces;
  }

  Found of(PlanId plan, TreeSet<String> assumptions) {
    var areas = new HashMap<String, Long>();
    var potentials = steps.latest(plan, potential);
    potentials.ifPresent(
        found ->
            found
                .result()
                .areas()
                .forEach(area -> areas.merge(name(area.area()), area.baseMinor(), Long::sum)));
    if (potentials.isPresent()) assumptions.add("potential-spread");
    var minutes = new HashMap<String, Double>();
    TALKS.forEach((grade, talks) -> minutes.put(grade, talks * TALK_MINUTES));
    var sizes = steps.latest(plan, size);
    boolean known = false;
    for (var row : sizes.map(found -> found.inputs().classes()).orElse(java.util.List.of())) {
      var grade = grade(row.name());
      if (grade.isEmpty()) continue;
      known = true;
      minutes.put(grade.get(), row.talksPerYear() * row.talkMinutes());
    }
    if (!known) assumptions.add("workload-default");
    return new Found(
        potentials.map(found -> found.head().version()).orElse(null),
        sizes.map(found -> found.head().version()).orElse(null),
        areas,
        minutes);
  }

  /** A province under its short name, so that typed areas and customers' places agree. */
  String name(String area) {
    return provinces.of(area).map(Provinces.Province::name).orElse(area);
  }

  private static Optional<String> grade(String name) {
    var first = name.strip();
    return TALKS.containsKey(first) ? Optional.of(first) : Optional.empty();
  }
}
