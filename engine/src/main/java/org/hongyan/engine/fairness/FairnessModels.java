package org.hongyan.engine.fairness;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of ratchet, hockey stick and loss aversion by name. */
public final class FairnessModels {

  private FairnessModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("ratchet.weitzman", RatchetIncentive.Input.class, RatchetIncentive::of),
        Model.of("ratchet.asymmetric", AsymmetricRatchet.Input.class, AsymmetricRatchet::of),
        Model.of("ratchet.by_rep", RatchetByRep.Input.class, RatchetByRep::of),
        Model.of("ratchet.bunching", Bunching.Input.class, Bunching::of),
        Model.of("hockey.index", HockeyStick.Input.class, HockeyStick::of),
        Model.of("loss.tk92", ProspectValue.Input.class, ProspectValue::of),
        Model.of("loss.compare_plans", PlanFeel.Input.class, PlanFeel::of));
  }
}
