package org.hongyan.engine.response;

import java.util.Arrays;
import java.util.List;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.Statistics;

/**
 * Best spread of selling hours over segments with concave responses 销售时间最优分配: {@code hᵢ ∝ (mᵢ
 * aᵢ)^(1/(1−β))}, contribution {@code Σ mᵢ aᵢ hᵢ^β}.
 *
 * @param equalSplit contribution if all got the same
 * @param marginalEach contribution of one more hour, the same everywhere at the optimum
 */
public record PowerAllocation(
    double[] hours,
    double contribution,
    double equalSplit,
    double marginalEach,
    List<Reason> reasons) {

  public record Input(double[] a, double[] margin, double beta, double hours) {

    public Input {
      Check.notEmpty("a", a);
      Check.sameLength("margin", margin.length, "a", a.length);
      Check.notNegative("a", a);
      Check.shares("margin", margin);
      Check.inside("beta", beta, 0, 1);
      Check.positive("hours", hours);
    }
  }

  public static PowerAllocation of(Input in) {
    int n = in.a().length;
    var hours = new double[n];
    double largest = 0;
    for (int i = 0; i < n; i++) largest = Math.max(largest, in.a()[i] * in.margin()[i]);
    Check.that(largest > 0, "no segment earns anything: a times margin is 0 everywhere");
    for (int i = 0; i < n; i++) {
      hours[i] = Math.pow(in.a()[i] * in.margin()[i] / largest, 1 / (1 - in.beta()));
    }
    double sum = Statistics.sum(hours);
    int first = 0;
    for (int i = 0; i < n; i++) {
      hours[i] *= in.hours() / sum;
      if (hours[i] > hours[first]) first = i;
    }
    var equal = new double[n];
    Arrays.fill(equal, in.hours() / n);
    double best = contribution(in, hours);
    double even = contribution(in, equal);
    double marginal =
        in.a()[first] * in.margin()[first] * in.beta() * Math.pow(hours[first], in.beta() - 1);
    return new PowerAllocation(
        hours, best, even, marginal, List.of(Reason.of("gain-over-equal", "gain", best - even)));
  }

  private static double contribution(Input in, double[] hours) {
    double sum = 0;
    for (int i = 0; i < hours.length; i++) {
      sum += in.margin()[i] * in.a()[i] * Math.pow(hours[i], in.beta());
    }
    return sum;
  }
}
