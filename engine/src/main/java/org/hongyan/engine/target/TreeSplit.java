package org.hongyan.engine.target;

import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;
import org.hongyan.engine.numbers.LargestRemainder;

/** One month's target over regions and the people of the first 月→区域→人分解, sums exact. */
public record TreeSplit(long national, long[] regions, @Field("region0_reps") long[] region0Reps) {

  public record Input(long parent, double[] regionWeights, double[] region0RepWeights) {

    public Input {
      Check.notNegative("parent", parent);
      Check.notEmpty("regionWeights", regionWeights);
      Check.notEmpty("region0RepWeights", region0RepWeights);
    }
  }

  public static TreeSplit of(Input in) {
    var regions = LargestRemainder.share(in.parent(), in.regionWeights());
    var reps = LargestRemainder.share(regions[0], in.region0RepWeights());
    return new TreeSplit(in.parent(), regions, reps);
  }
}
