package org.hongyan.engine.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Reason;

/**
 * ADBUDG response 反应函数 {@code y(x) = y₀ + (y∞ − y₀) x^c / (d + x^c)}; x is effort over today's, y
 * sales over today's. Calibrated from four judgements: {@code d = (y∞−1)/(1−y₀)}, {@code c = ln[d
 * (y₁.₅−y₀)/(y∞−y₁.₅)] / ln 1.5}. Source: Little 1970.
 *
 * @param at sales at some efforts
 * @param inflectionX effort below which more effort pays more and more; null when concave (c ≤ 1)
 */
public record Adbudg(
    double d,
    double c,
    Map<String, Double> at,
    double elasticityAt1,
    Object inflectionX,
    List<Reason> reasons) {

  private static final double[] SHOWN = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3};

  /** The curve itself. */
  public record Curve(double zero, double saturation, double c, double d) {

    public double sales(double effort) {
      if (effort <= 0) return zero;
      double power = Math.pow(effort, c);
      if (Double.isInfinite(power)) return saturation;
      return zero + (saturation - zero) * power / (d + power);
    }

    /** Sales gained by a little more effort. */
    public double slope(double effort) {
      double power = Math.pow(effort, c);
      return (saturation - zero) * c * d * power / effort / ((d + power) * (d + power));
    }

    public Optional<Double> inflection() {
      if (c <= 1) return Optional.empty();
      return Optional.of(Math.pow(d * (c - 1) / (c + 1), 1 / c));
    }
  }

  /** Sales without effort, today (1), with half as much again, and with unlimited effort. */
  public record Input(double zero, Optional<Double> now, double plus50, double saturation) {

    public Input {
      double today = now.orElse(1.0);
      Check.that(today == 1, "now must be 1: sales are measured against today's, not " + today);
      judgements(zero, plus50, saturation);
    }

    public Curve curve() {
      return calibrate(zero, plus50, saturation);
    }
  }

  static void judgements(double zero, double plus50, double saturation) {
    Check.notNegative("zero", zero);
    Check.finite("saturation", saturation);
    Check.that(
        zero < 1 && 1 < plus50 && plus50 < saturation,
        "zero < 1 < plus50 < saturation is needed, not "
            + String.join(", ", Json.text(zero), Json.text(plus50), Json.text(saturation)));
  }

  static Curve calibrate(double zero, double plus50, double saturation) {
    double d = (saturation - 1) / (1 - zero);
    double c = Math.log(d * (plus50 - zero) / (saturation - plus50)) / Math.log(1.5);
    return new Curve(zero, saturation, c, d);
  }

  public static Adbudg of(Input in) {
    var curve = in.curve();
    Check.that(curve.c() > 0, "these judgements make effort lower sales; plus50 is too small");
    var at = new LinkedHashMap<String, Double>();
    for (double effort : SHOWN) at.put(Json.text(effort), curve.sales(effort));
    var inflection = curve.inflection();
    return new Adbudg(
        curve.d(),
        curve.c(),
        at,
        curve.slope(1),
        inflection.<Object>map(x -> x).orElse(Json.NULL),
        List.of(Reason.of(inflection.isPresent() ? "s-shaped" : "concave", "c", curve.c())));
  }
}
