package org.hongyan.engine.quality;

import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Statistics;

/**
 * Behaviour scale for coaching 行为锚定: mean of the items and its place between the ends of the scale.
 * Source of the dimensions: Behrman &amp; Perreault 1982.
 */
public record BehaviourScale(double mean, double pct) {

  /**
   * @param scale lowest and highest answer
   */
  public record Input(double[] items, double[] scale) {

    public Input {
      Check.notEmpty("items", items);
      Check.that(scale.length == 2 && scale[0] < scale[1], "scale must be its lowest and highest");
      for (double item : items) Check.between("items", item, scale[0], scale[1]);
    }
  }

  public static BehaviourScale of(Input in) {
    double mean = Statistics.mean(in.items());
    double low = in.scale()[0];
    return new BehaviourScale(mean, (mean - low) / (in.scale()[1] - low));
  }
}
