package org.hongyan.engine.promotion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongyan.engine.model.Model;

/** The models of promotions and experiments by name. */
public final class PromotionModels {

  private PromotionModels() {}

  public static List<Model> all() {
    return List.of(
        Model.ofMap("ab.two_proportion", double[].class, TwoProportions::of),
        Model.of("ab.sample_size", SampleSize.Input.class, SampleSize::of),
        Model.of("ab.alpha_spending", AlphaSpending.Input.class, AlphaSpending::of),
        Model.of("did.card_krueger", Differences.Input.class, Differences::of),
        Model.of("did.regions", RegionalEffect.Input.class, RegionalEffect::of),
        Model.of("did.synthetic", SyntheticControl.Input.class, SyntheticControl::of),
        Model.of("did.california", California.Input.class, in -> California.of(in, dataFolder())));
  }

  /** Where public data sets lie: beside the source tree unless the environment says otherwise. */
  private static Path dataFolder() {
    var told = System.getenv("HONGYAN_DATA_DIR");
    if (told != null) return Path.of(told);
    var near = Path.of("../shared/data");
    return Files.isDirectory(near) ? near : Path.of("../../shared/data");
  }
}
