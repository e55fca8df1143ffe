package org.hongyan.engine.potential;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of market potential by name. */
public final class PotentialModels {

  private PotentialModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("market.chain_ratio", ChainRatio.Input.class, ChainRatio::of),
        Model.of("market.buildup", BuildUp.Input.class, BuildUp::of),
        Model.of("market.bpi", BuyingPowerIndex.Input.class, BuyingPowerIndex::of),
        Model.of("market.bdi", DevelopmentIndex.Input.class, DevelopmentIndex::of),
        Model.of("market.tam_sam_som", ServedMarket.Input.class, ServedMarket::of),
        Model.of("market.compare", MethodsCompared.Input.class, MethodsCompared::of));
  }
}
