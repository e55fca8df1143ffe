package org.hongyan.engine.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hongyan.engine.fairness.FairnessModels;
import org.hongyan.engine.model.Model;
import org.hongyan.engine.pay.PayModels;
import org.hongyan.engine.people.PeopleModels;
import org.hongyan.engine.potential.PotentialModels;
import org.hongyan.engine.promotion.PromotionModels;
import org.hongyan.engine.quality.QualityModels;
import org.hongyan.engine.quota.QuotaModels;
import org.hongyan.engine.ranking.RankingModels;
import org.hongyan.engine.response.ResponseModels;
import org.hongyan.engine.scoring.ScoringModels;
import org.hongyan.engine.sizing.SizingModels;
import org.hongyan.engine.target.TargetModels;
import org.hongyan.engine.territory.TerritoryModels;

/** All models of the engine in one list; a family adds its line here. */
public final class Models {

  private static final List<Model> ALL =
      Stream.of(
              PotentialModels.all(),
              SizingModels.all(),
              ResponseModels.all(),
              QuotaModels.all(),
              FairnessModels.all(),
              PayModels.all(),
              PeopleModels.all(),
              RankingModels.all(),
              TargetModels.all(),
              PromotionModels.all(),
              QualityModels.all(),
              ScoringModels.all(),
              TerritoryModels.all())
          .flatMap(List::stream)
          .toList();

  private Models() {}

  public static List<Model> all() {
    return ALL;
  }

  public static Optional<Model> find(String name) {
    return ALL.stream().filter(model -> model.name().equals(name)).findFirst();
  }
}
