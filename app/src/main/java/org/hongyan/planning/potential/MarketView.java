package org.hongyan.planning.potential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.potential.DevelopmentIndex;
import org.hongyan.engine.potential.ServedMarket;
import org.hongyan.planning.potential.PotentialInputs.AreaInput;
import org.hongyan.planning.potential.PotentialParameters.MapTile;
import org.hongyan.planning.potential.PotentialParameters.Market;
import org.hongyan.planning.potential.PotentialResult.AreaPotential;
import org.hongyan.planning.potential.PotentialResult.Development;
import org.hongyan.planning.potential.PotentialResult.Funnel;
import org.hongyan.planning.potential.PotentialResult.PotentialTotal;
import org.hongyan.planning.potential.PotentialResult.Quadrant;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The market around the areas: brand against category by area, and TAM, SAM, SOM of the whole. */
final class MarketView {

  private static final double EVEN = 100;

  private MarketView() {}

  /**
   * BDI and CDI of every area whose share of the population is known: its share of sales and of the
   * category, each over its share of the population. Without a typed category share the area's
   * share of the potential stands for it.
   */
  static List<Development> development(
      List<AreaInput> inputs, List<AreaPotential> areas, PotentialTotal total) {
    var rows = new ArrayList<Development>();
    if (total.salesMinor() <= 0) return rows;
    for (int i = 0; i < areas.size(); i++) {
      var in = inputs.get(i);
      var population = in.populationPct();
      if (population == null || population <= 0) continue;
      var typed = in.categoryPct();
      if (typed == null && total.baseMinor() <= 0) continue;
      double brand = 100.0 * in.salesMinor() / total.salesMinor();
      double category =
          typed == null ? 100.0 * areas.get(i).baseMinor() / total.baseMinor() : typed;
      double bdi = index(in.area(), brand, population);
      double cdi = index(in.area(), category, population);
      rows.add(
          new Development(
              in.area().strip(),
              brand,
              category,
              typed == null,
              population,
              bdi,
              cdi,
              quadrant(bdi, cdi)));
    }
    return rows;
  }

  private static double index(String area, double share, double population) {
    var found =
        DevelopmentIndex.of(
            new DevelopmentIndex.Input(List.of(new DevelopmentIndex.Row(area, share, population))));
    return found.bdi().get(area) instanceof Double value ? value : 0;
  }

  private static Quadrant quadrant(double bdi, double cdi) {
    if (bdi >= EVEN) return cdi >= EVEN ? Quadrant.KEEP : Quadrant.DEFEND;
    return cdi >= EVEN ? Quadrant.BUILD : Quadrant.WATCH;
  }

  /** All potential, what of it can be served, what can be won of that; null without shares. */
  static @Nullable Funnel funnel(@Nullable Market market, PotentialTotal total) {
    if (market == null) return null;
    var shares = market.served().stream().mapToDouble(one -> one.share()).toArray();
    var found =
        ServedMarket.of(new ServedMarket.Input(total.baseMinor(), shares, market.winShare()));
    return new Funnel(
        Math.round(found.tam()),
        Math.round(found.sam()),
        Math.round(found.som()),
        total.salesMinor());
  }

  /** Refuses a map on which two tiles share a code or a place. */
  static void check(@Nullable List<MapTile> tiles) {
    if (tiles == null) return;
    var codes = new HashSet<String>();
    var places = new HashSet<String>();
    for (var tile : tiles) {
      boolean fresh = codes.add(tile.code().strip());
      if (!fresh || !places.add(tile.row() + "," + tile.column())) {
        throw new Refused("plan.file", Map.of("why", tile.code() + " " + tile.name()));
      }
    }
  }
}
