package org.hongyan.engine.sizing;

import java.util.List;
import java.util.stream.DoubleStream;
import org.hongyan.engine.model.Check;

/**
 * Workload method in hours 工作量法: {@code n = Σ accounts · calls · minutes / selling hours per rep}.
 * Source: Talley 1961.
 */
public record WorkloadByHours(
    double[] hours, double total, double sellingHoursPerRep, double reps, long ceil) {

  public record CustomerClass(String cls, long accounts, double callsPerYear, double minutes) {

    public CustomerClass {
      Check.notNegative("accounts", accounts);
      Check.notNegative("callsPerYear", callsPerYear);
      Check.notNegative("minutes", minutes);
    }
  }

  /**
   * @param sellingShare part of the working hours spent with customers
   */
  public record Input(
      List<CustomerClass> classes, double hoursPerWeek, double weeks, double sellingShare) {

    public Input {
      Check.notEmpty("classes", classes);
      Check.inside("hoursPerWeek", hoursPerWeek, 0, 168.0001);
      Check.inside("weeks", weeks, 0, 53.0001);
      Check.inside("sellingShare", sellingShare, 0, 1.0000001);
    }
  }

  public static WorkloadByHours of(Input in) {
    var hours =
        in.classes().stream()
            .mapToDouble(c -> c.accounts() * c.callsPerYear() * c.minutes() / 60)
            .toArray();
    double total = DoubleStream.of(hours).sum();
    double selling = in.hoursPerWeek() * in.weeks() * in.sellingShare();
    double reps = total / selling;
    return new WorkloadByHours(hours, total, selling, reps, Heads.up(reps));
  }
}
