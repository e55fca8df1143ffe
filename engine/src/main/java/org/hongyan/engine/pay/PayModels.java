package org.hongyan.engine.pay;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of pay by name. */
public final class PayModels {

  private PayModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("comp.marginal_bands", MarginalBands.Input.class, MarginalBands::of),
        Model.of("comp.prowi", MarginalBands.OneInput.class, MarginalBands::one),
        Model.of("comp.retro_cliff", RetroactiveRates.Input.class, RetroactiveRates::of),
        Model.of("comp.len", OptimalCommission.Input.class, OptimalCommission::of),
        Model.of("comp.tournament", Tournament.Input.class, Tournament::of),
        Model.of("pay.statement", Statement.Input.class, Statement::of),
        Model.of("pay.simulate", PlanSimulation.Input.class, PlanSimulation::of));
  }
}
