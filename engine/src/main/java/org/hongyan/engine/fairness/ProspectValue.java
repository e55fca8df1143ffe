package org.hongyan.engine.fairness;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;

/**
 * How gains and losses feel 损失厌恶: {@code v(x) = x^.88}, {@code −2.25 (−x)^.88}; chances are weighed
 * by {@code p^γ / (p^γ + (1−p)^γ)^(1/γ)} with γ .61 for gains and .69 for losses. Source: Tversky
 * &amp; Kahneman 1992.
 *
 * @param bonusFrame a 60 % chance of 2000 on top
 * @param penaltyFrame 2000 paid before, 40 % chance to lose them
 * @param breakEvenGainFor1000LossAt5050 what must be won for a fair coin against a loss of 1000
 */
public record ProspectValue(
    Map<String, Double> value,
    Map<String, Double> wPlus,
    Map<String, Double> wMinus,
    double bonusFrame,
    double penaltyFrame,
    double ratio,
    double breakEvenGainFor1000LossAt5050) {

  static final double ALPHA = 0.88;
  static final double LAMBDA = 2.25;
  private static final double GAMMA = 0.61;
  private static final double DELTA = 0.69;
  private static final double PRIZE = 2000;

  /**
   * @param x gains and losses against the reference
   * @param p chances; losses are weighed at p and at 1 − p
   */
  public record Input(double[] x, double[] p) {

    public Input {
      Check.finite("x", x);
      Check.shares("p", p);
    }
  }

  public static ProspectValue of(Input in) {
    var value = new LinkedHashMap<String, Double>();
    for (double x : in.x()) value.put(Json.text(x), value(x));
    var gains = new LinkedHashMap<String, Double>();
    var losses = new LinkedHashMap<String, Double>();
    for (double p : in.p()) {
      double other = Math.round((1 - p) * 1e12) / 1e12;
      gains.put(Json.text(p), weightOfGain(p));
      losses.put(Json.text(p), weightOfLoss(p));
      losses.put(Json.text(other), weightOfLoss(other));
    }
    double bonus = weightOfGain(0.6) * value(PRIZE);
    double penalty = weightOfLoss(0.4) * value(-PRIZE);
    double needed = -weightOfLoss(0.5) * value(-1000) / weightOfGain(0.5);
    return new ProspectValue(
        value, gains, losses, bonus, penalty, -penalty / bonus, Math.pow(needed, 1 / ALPHA));
  }

  static double value(double x) {
    return x >= 0 ? Math.pow(x, ALPHA) : -LAMBDA * Math.pow(-x, ALPHA);
  }

  /** The sure amount that feels like this value. */
  static double certain(double value) {
    return value >= 0 ? Math.pow(value, 1 / ALPHA) : -Math.pow(-value / LAMBDA, 1 / ALPHA);
  }

  static double weightOfGain(double p) {
    return weight(p, GAMMA);
  }

  static double weightOfLoss(double p) {
    return weight(p, DELTA);
  }

  private static double weight(double p, double power) {
    double gain = Math.pow(p, power);
    return gain / Math.pow(gain + Math.pow(1 - p, power), 1 / power);
  }
}
