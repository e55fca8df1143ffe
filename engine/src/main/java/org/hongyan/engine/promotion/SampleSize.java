package org.hongyan.engine.promotion;

import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Field;
import org.hongyan.engine.numbers.Distributions;

/**
 * Calls per arm to tell two rates apart 样本量 (Fleiss, without continuity correction), two-sided
 * level .05 and power .8 by default; scripts randomised by rep need {@code 1 + (m−1) ICC} times as
 * many.
 */
public record SampleSize(
    long perArm,
    double raw,
    @Field("designEffect_ICC01_m50") double clustered,
    Optional<Double> withDesignEffect) {

  private static final double ICC = 0.01;
  private static final double CALLS = 50;

  /**
   * @param icc likeness of calls of one rep
   * @param callsPerRep m
   */
  public record Input(
      double p1,
      double p2,
      Optional<Double> alpha,
      Optional<Double> power,
      Optional<Double> icc,
      Optional<Double> callsPerRep) {

    public Input {
      Check.inside("p1", p1, 0, 1);
      Check.inside("p2", p2, 0, 1);
      Check.that(p1 != p2, "p1 and p2 are the same: no sample can tell them apart");
      Check.inside("alpha", alpha.orElse(0.05), 0, 0.5);
      Check.inside("power", power.orElse(0.8), 0.5, 1);
      Check.share("icc", icc.orElse(0.0));
      Check.that(callsPerRep.orElse(1.0) >= 1, "callsPerRep must be at least 1");
    }
  }

  public static SampleSize of(Input in) {
    double level = Distributions.normalQuantile(1 - in.alpha().orElse(0.05) / 2);
    double power = Distributions.normalQuantile(in.power().orElse(0.8));
    double p = in.p1();
    double q = in.p2();
    double mean = (p + q) / 2;
    double root =
        level * Math.sqrt(2 * mean * (1 - mean)) + power * Math.sqrt(p * (1 - p) + q * (1 - q));
    double raw = root * root / ((p - q) * (p - q));
    Check.finite("the sample size", raw);
    var asked = in.icc().map(icc -> raw * (1 + (in.callsPerRep().orElse(1.0) - 1) * icc));
    return new SampleSize((long) Math.ceil(raw), raw, raw * (1 + (CALLS - 1) * ICC), asked);
  }
}
