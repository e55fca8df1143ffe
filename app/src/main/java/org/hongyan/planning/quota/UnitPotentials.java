package org.hongyan.planning.quota;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hongyan.customers.CustomerPlaces;
import org.hongyan.customers.PlaceCount;
import org.hongyan.planning.PlanId;
import org.hongyan.planning.PlanSteps;
import org.hongyan.planning.potential.PotentialStep;
import org.hongyan.planning.quota.QuotaParameters.Judgement;
import org.hongyan.planning.response.ResponseInputs.ResponseSegment;
import org.hongyan.planning.response.ResponseStep;
import org.springframework.stereotype.Component;

/** What the earlier steps say of the units: their part of the potential, how sales answer. */
@Component
class UnitPotentials {

  private final PlanSteps steps;
  private final CustomerPlaces places;
  private final PotentialStep potential;
  private final ResponseStep response;

  UnitPotentials(
      PlanSteps steps, CustomerPlaces places, PotentialStep potential, ResponseStep response) {
    this.steps = steps;
    this.places = places;
    this.potential = potential;
    this.response = response;
  }

  /** Gives each area's potential to the units by their customers there; answers what is left. */
  double share(PlanId id, String path, Set<String> units, Map<String, Double> potentials) {
    var latest = steps.latest(id, potential);
    if (latest.isEmpty()) return 0;
    var counts = places.counts(path).stream().filter(one -> units.contains(one.orgPath())).toList();
    double unplaced = 0;
    for (var area : latest.get().result().areas()) {
      var here = counts.stream().filter(one -> one.province().equals(area.area())).toList();
      long all = here.stream().mapToLong(PlaceCount::customers).sum();
      if (all == 0) unplaced += area.baseMinor();
      for (var one : here) {
        double part = (double) area.baseMinor() * one.customers() / all;
        potentials.merge(one.orgPath(), part, Double::sum);
      }
    }
    return unplaced;
  }

  /** The judgements of the response step, segments weighed by their sales. */
  Optional<Judgement> judged(PlanId id) {
    var latest = steps.latest(id, response);
    if (latest.isEmpty()) return Optional.empty();
    var segments = latest.get().inputs().segments();
    double sum = segments.stream().mapToDouble(ResponseSegment::salesMinor).sum();
    double zero = 0;
    double plus50 = 0;
    double saturation = 0;
    for (var one : segments) {
      double weight = sum > 0 ? one.salesMinor() / sum : 1.0 / segments.size();
      zero += weight * one.zero();
      plus50 += weight * one.plus50();
      saturation += weight * one.saturation();
    }
    return Optional.of(new Judgement(zero, plus50, saturation));
  }
}
