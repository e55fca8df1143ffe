package org.hongyan.engine.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;

/**
 * What a gap in sales comes from 因素分解: sales are the product of the factors (days, dials a day,
 * connect, conversion, order value); each one's part is {@code L(rep, benchmark) ln(f/f')} with the
 * logarithmic mean L, and the parts add up exactly. Source: Ang 2005 (LMDI-I).
 *
 * @param sumCheck of the contributions, equal to the gap
 */
public record FactorWaterfall(
    double repSales,
    double benchSales,
    double gap,
    Map<String, Double> contribution,
    double sumCheck) {

  public record Input(Map<String, Double> rep, Map<String, Double> benchmark) {

    public Input {
      Check.notEmpty("rep", rep.keySet());
      rep.forEach((name, value) -> Check.positive("rep." + name, value));
      benchmark.forEach((name, value) -> Check.positive("benchmark." + name, value));
      if (!rep.keySet().equals(benchmark.keySet())) {
        throw new BadInput("rep and benchmark must have the same factors");
      }
    }
  }

  public static FactorWaterfall of(Input in) {
    double rep = product(in.rep());
    double bench = product(in.benchmark());
    double mean = rep == bench ? rep : (rep - bench) / Math.log(rep / bench);
    var parts = new LinkedHashMap<String, Double>();
    double sum = 0;
    for (var factor : in.rep().entrySet()) {
      double other = in.benchmark().getOrDefault(factor.getKey(), factor.getValue());
      double part = mean * Math.log(factor.getValue() / other);
      parts.put(factor.getKey(), part);
      sum += part;
    }
    return new FactorWaterfall(rep, bench, rep - bench, parts, sum);
  }

  private static double product(Map<String, Double> factors) {
    double product = 1;
    for (double factor : factors.values()) product *= factor;
    return Check.positive("the product of the factors", product);
  }
}
