package org.hongyan.engine.ranking;

import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of ranking and evaluation by name. */
public final class RankingModels {

  private RankingModels() {}

  public static List<Model> all() {
    return List.of(
        Model.of("rank.james_stein", JamesStein.Input.class, JamesStein::of),
        Model.of("rank.beta_binomial", ConversionRanking.Input.class, ConversionRanking::of),
        Model.of("rank.tiers", Tiers.Input.class, Tiers::of),
        Model.of("rank.attainment", AttainmentRanking.Input.class, AttainmentRanking::of),
        Model.of("rank.forced_reliability", ForcedRanking.Input.class, ForcedRanking::of),
        Model.of("rank.growth", Growth.Input.class, Growth::of),
        Model.of("rank.composite", Composite.Input.class, Composite::of),
        Model.of("eval.manager_value_added", ManagerEffect.Input.class, ManagerEffect::of),
        Model.of("eval.factor_waterfall", FactorWaterfall.Input.class, FactorWaterfall::of),
        Model.of("eval.envelopment", Envelopment.Input.class, Envelopment::of),
        Model.of("eval.dea", EnvelopmentExamples.Input.class, EnvelopmentExamples::of));
  }
}
