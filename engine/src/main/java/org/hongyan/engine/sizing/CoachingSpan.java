package org.hongyan.engine.sizing;

import org.hongyan.engine.model.Check;

/**
 * Coaching bound of the span 教练时间法: {@code coaching hours a week · weeks / hours each rep needs},
 * in reps per manager. Source: Sales Leadership Council.
 */
public record CoachingSpan(double span) {

  public record Input(double coachHoursPerWeek, double weeks, double hoursPerRep) {

    public Input {
      Check.between("coachHoursPerWeek", coachHoursPerWeek, 0, 168);
      Check.positive("weeks", weeks);
      Check.positive("hoursPerRep", hoursPerRep);
    }
  }

  public static CoachingSpan of(Input in) {
    return new CoachingSpan(in.coachHoursPerWeek() * in.weeks() / in.hoursPerRep());
  }
}
