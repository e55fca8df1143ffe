package org.hongyan.engine.sizing;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of size, span and overhead by name. */
public final class SizingModels {

  private SizingModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("size.breakdown", Breakdown.Input.class, Breakdown::of),
        Model.of("size.workload.calls_zh", WorkloadByCalls.Input.class, WorkloadByCalls::of),
        Model.of("size.workload.talley", WorkloadByHours.Input.class, WorkloadByHours::of),
        Model.of("size.workload.telesales", WorkloadByPhone.Input.class, WorkloadByPhone::of),
        Model.of("size.marginal.sqrt", MarginalProfit.Input.class, MarginalProfit::of),
        Model.of("size.marginal.power", MarginalProfit.Input.class, MarginalProfit::of),
        Model.of("size.breakeven_ratio", BreakEvenRatio.Input.class, BreakEvenRatio::of),
        Model.of("size.carryover", Carryover.Input.class, Carryover::of),
        Model.of("span.layers", SpanLayers.Input.class, SpanLayers::of),
        Model.of("span.graicunas", Graicunas.Input.class, Graicunas::of),
        Model.of("span.coaching", CoachingSpan.Input.class, CoachingSpan::of),
        Model.of("span.optimum", SpanOptimum.Input.class, SpanOptimum::of),
        Model.of("parkinson", Overhead.Input.class, Overhead::of));
  }
}
