package org.hongyan.engine.target;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of targets by name. */
public final class TargetModels {

  private TargetModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("target.month", MonthSplit.Input.class, MonthSplit::of),
        Model.of("target.tree", TreeSplit.Input.class, TreeSplit::of),
        Model.of("target.overassign", Stretch.Input.class, Stretch::of),
        Model.of("target.special", SpecialMarkets.Input.class, SpecialMarkets::of),
        Model.of("target.split", TargetTree.Input.class, TargetTree::of));
  }
}
