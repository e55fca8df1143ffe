package org.hongyan.engine.target;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.numbers.LargestRemainder;

/**
 * Special markets 特殊市场 are taken out of the pool first with their own approved targets; the rest is
 * shared out by weight.
 */
public record SpecialMarkets(long remaining, Map<String, Long> alloc, long sum) {

  public record Input(long total, Map<String, Long> special, Map<String, Double> weights) {

    public Input {
      Check.notNegative("total", total);
      special.forEach((market, value) -> Check.notNegative("special." + market, value));
      Check.notEmpty("weights", weights.keySet());
      Check.notNegative("weights", weights);
      for (var market : special.keySet()) {
        if (weights.containsKey(market)) {
          throw new BadInput(market + " is special and in the pool at once");
        }
      }
    }
  }

  public static SpecialMarkets of(Input in) {
    long special = in.special().values().stream().mapToLong(value -> value).sum();
    long remaining = in.total() - special;
    if (remaining < 0) {
      throw new BadInput("special markets exceed the total by " + Json.text(special - in.total()));
    }
    double[] weights = in.weights().values().stream().mapToDouble(weight -> weight).toArray();
    long[] shares = LargestRemainder.share(remaining, weights);
    var alloc = new LinkedHashMap<String, Long>();
    int i = 0;
    long sum = special;
    for (var market : in.weights().keySet()) {
      sum += shares[i];
      alloc.put(market, shares[i++]);
    }
    return new SpecialMarkets(remaining, alloc, sum);
  }
}
