package org.hongyan.engine.sizing;

import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;
import org.hongyan.engine.model.Reason;

/**
 * Break-even ratio and three-year return of one more rep 盈亏平衡比: {@code B = C/M}, {@code BER = I/B},
 * {@code ROI = (M I + M I K₂ + M I K₃ − C)/C}; a ratio of .5 to 1.5 means the right size, below too
 * large, above too small. Source: Zoltners, Sinha &amp; Lorimer, HBR 2006 (C charged once, as
 * printed).
 */
public record BreakEvenRatio(
    double breakEvenSales,
    double breakEvenRatio,
    double roi3y,
    Verdict verdict,
    List<Reason> reasons) {

  private static final double TOO_LARGE_BELOW = 0.5;
  private static final double TOO_SMALL_ABOVE = 1.5;

  /** What the ratio says about the present size. */
  public enum Verdict {
    TOO_LARGE,
    RIGHT_SIZE,
    TOO_SMALL
  }

  /**
   * @param incrementalSales first-year sales of the added rep
   * @param k2 share of these sales still coming in the second year, k3 in the third
   */
  public record Input(
      double costPerRep,
      double marginRate,
      double incrementalSales,
      @Field("K2") double k2,
      @Field("K3") double k3) {

    public Input {
      Check.positive("costPerRep", costPerRep);
      Check.inside("marginRate", marginRate, 0, 1.0000001);
      Check.notNegative("incrementalSales", incrementalSales);
      Check.share("K2", k2);
      Check.share("K3", k3);
    }
  }

  public static BreakEvenRatio of(Input in) {
    double breakEven = in.costPerRep() / in.marginRate();
    double ratio = in.incrementalSales() / breakEven;
    double earned = in.marginRate() * in.incrementalSales() * (1 + in.k2() + in.k3());
    return new BreakEvenRatio(
        breakEven,
        ratio,
        (earned - in.costPerRep()) / in.costPerRep(),
        verdict(ratio),
        List.of(
            Reason.of(
                "ratio-band",
                "ratio",
                ratio,
                "tooLargeBelow",
                TOO_LARGE_BELOW,
                "tooSmallAbove",
                TOO_SMALL_ABOVE)));
  }

  private static Verdict verdict(double ratio) {
    if (ratio < TOO_LARGE_BELOW) return Verdict.TOO_LARGE;
    return ratio > TOO_SMALL_ABOVE ? Verdict.TOO_SMALL : Verdict.RIGHT_SIZE;
  }
}
