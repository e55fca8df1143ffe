package org.hongyan.engine.response;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of response and effort by name. */
public final class ResponseModels {

  private ResponseModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("response.adbudg", Adbudg.Input.class, Adbudg::of),
        Model.of("response.adbudg.syntex", AdbudgJudgements.Input.class, AdbudgJudgements::of),
        Model.of("response.adbudg.lsfit", AdbudgFit.Input.class, AdbudgFit::of),
        Model.of("response.power", PowerFit.Input.class, PowerFit::of),
        Model.of("allocate.power", PowerAllocation.Input.class, PowerAllocation::of),
        Model.of("allocate.callplan", CallPlan.Input.class, CallPlan::of));
  }
}
