package org.hongyan.engine.quality;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of scripts and scoring by name. */
public final class QualityModels {

  private QualityModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("shop.script_score", ScriptScore.Input.class, ScriptScore::of),
        Model.of("shop.cohen", Kappa.Table.class, Kappa::cohen),
        Model.of("shop.fleiss", Kappa.Counts.class, Kappa::fleiss),
        Model.of("shop.icc", IntraclassCorrelation.Input.class, IntraclassCorrelation::of),
        Model.of("shop.visits_needed", VisitsNeeded.Input.class, VisitsNeeded::of),
        Model.of("eval.bars", BehaviourScale.Input.class, BehaviourScale::of));
  }
}
