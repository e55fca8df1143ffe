package org.hongyan.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one step stands: empty, done, or stale because versions of earlier steps are newer than
 * those its own rests on.
 *
 * @param latest null while the step is empty
 * @param newer the latest versions of earlier steps that it does not know, in the steps' order
 */
public record StepState(
    PlanStep step, Status status, @Nullable StepHead latest, List<StepHead> newer) {

  /** In one word. */
  public enum Status {
    EMPTY,
    DONE,
    STALE
  }

  /** The state of every step, worked out from all versions of one plan. */
  static List<StepState> of(List<StepHead> versions) {
    var latest = new EnumMap<PlanStep, StepHead>(PlanStep.class);
    for (var head : versions) {
      latest.merge(head.step(), head, (a, b) -> a.version() > b.version() ? a : b);
    }
    var states = new ArrayList<StepState>();
    for (var step : PlanStep.values()) {
      var own = latest.get(step);
      var newer = own == null ? List.<StepHead>of() : newer(own, latest);
      var status = own == null ? Status.EMPTY : newer.isEmpty() ? Status.DONE : Status.STALE;
      states.add(new StepState(step, status, own, newer));
    }
    return states;
  }

  private static List<StepHead> newer(StepHead own, Map<PlanStep, StepHead> latest) {
    return own.step().earlier().stream()
        .filter(latest::containsKey)
        .map(latest::get)
        .filter(head -> head.version() > own.basedOn().getOrDefault(head.step(), 0))
        .toList();
  }
}
