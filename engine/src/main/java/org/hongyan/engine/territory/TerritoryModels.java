package org.hongyan.engine.territory;

import java.util.List;
import java.util.stream.Stream;
import org.hongyan.engine.model.Model;

/** The models of territory design by name. */
public final class TerritoryModels {

  private TerritoryModels() {}

  public static List<Model> all() {
    return Stream.concat(
            Stream.of(
                new SolveModel(SolveModel.SOLVE, TerritoryCase::solve),
                new SolveModel(SolveModel.ALIGN, TerritoryCase::align),
                Model.of("territory.grid12", GridMap.class, GridAnswer::of)),
            CertifiedMaps.models().stream())
        .toList();
  }
}
