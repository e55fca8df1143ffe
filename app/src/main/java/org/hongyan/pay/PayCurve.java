package org.hongyan.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hongyan.engine.pay.Component;
import org.hongyan.engine.pay.Plan;

/**
 * What a plan pays a month when every part stands at the same attainment of its quota.
 *
 * @param points by attainment; a cliff has two at the same attainment
 */
record PayCurve(List<Point> points, List<Cliff> cliffs) {

  /** Pay at an attainment, in minor units. */
  record Point(double attainment, long minor) {}

  /** A jump of {@code jumpMinor} when {@code part} reaches an attainment. */
  record Cliff(String part, double attainment, long jumpMinor) {}

  private static final int STEPS = 80;
  private static final double END = 2;
  private static final double JUST_BELOW = 1e-9;

  static PayCurve of(PlanContent content) {
    var plan = EnginePlans.plan(content, null);
    var cliffs =
        plan.components().stream()
            .map(Component::cliffs)
            .flatMap(List::stream)
            .map(c -> new Cliff(c.component(), c.atAttainment(), Math.round(c.jump())))
            .toList();
    var places = new TreeSet<Double>();
    for (int i = 0; i <= STEPS; i++) places.add(END * i / STEPS);
    content.parts().forEach(part -> part.steps().forEach(step -> places.add(step.from())));
    var points = new ArrayList<Point>();
    for (double at : places) {
      boolean jumps = cliffs.stream().anyMatch(c -> c.attainment() == at);
      if (jumps) points.add(new Point(at, pay(plan, at * (1 - JUST_BELOW))));
      points.add(new Point(at, pay(plan, at)));
    }
    return new PayCurve(points, cliffs);
  }

  private static long pay(Plan plan, double attainment) {
    double commission = 0;
    for (var part : plan.components()) commission += part.commission(part.quota() * attainment);
    double most = plan.cap().map(Long::doubleValue).orElse(Double.MAX_VALUE);
    return Math.round(plan.base() + Math.min(commission, most));
  }
}
