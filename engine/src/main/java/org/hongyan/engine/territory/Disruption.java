package org.hongyan.engine.territory;

import java.util.ArrayList;
import java.util.List;

/**
 * What a new map takes away from its owners of today.
 *
 * @param units units that change their owner
 * @param amounts what moves with them, per activity
 * @param handovers every unit that gets an owner it did not have, today's orphans included
 */
public record Disruption(int units, List<Amount> amounts, List<Handover> handovers) {

  /** The part of an activity that changes hands; share 0.03 is 3 % of the whole map. */
  public record Amount(String activity, double amount, double share) {}

  /** Compares two maps, a seat per unit; −1 in today's map is a unit of nobody. */
  public static Disruption between(
      List<Activity> activities, List<Integer> today, List<Integer> plan) {
    var handovers = new ArrayList<Handover>();
    var moved = new ArrayList<Integer>();
    for (int i = 0; i < today.size(); i++) {
      if (today.get(i).equals(plan.get(i))) continue;
      handovers.add(new Handover(i, today.get(i), plan.get(i)));
      if (today.get(i) >= 0) moved.add(i);
    }
    var amounts =
        activities.stream()
            .map(
                activity -> {
                  double amount = moved.stream().mapToDouble(i -> activity.amounts().get(i)).sum();
                  double total = Terrain.total(activity);
                  return new Amount(activity.name(), amount, total > 0 ? amount / total : 0);
                })
            .toList();
    return new Disruption(moved.size(), amounts, List.copyOf(handovers));
  }
}
