package org.hongyan.engine.sizing;

import java.util.List;
import java.util.stream.LongStream;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;

/**
 * Workload method counted in calls 工作负荷量法: {@code n = Σ customers · calls / calls per rep}, all for
 * the same period.
 */
public record WorkloadByCalls(@Field("per_class") long[] perClass, long total, double reps) {

  public record CustomerClass(long customers, long calls) {

    public CustomerClass {
      Check.notNegative("customers", customers);
      Check.notNegative("calls", calls);
      Check.notNegative("customers times calls", (double) customers * calls);
    }
  }

  public record Input(List<CustomerClass> classes, double callsPerRep) {

    public Input {
      Check.notEmpty("classes", classes);
      Check.positive("callsPerRep", callsPerRep);
    }
  }

  public static WorkloadByCalls of(Input in) {
    var perClass = in.classes().stream().mapToLong(c -> c.customers() * c.calls()).toArray();
    long total = LongStream.of(perClass).sum();
    return new WorkloadByCalls(perClass, total, total / in.callsPerRep());
  }
}
