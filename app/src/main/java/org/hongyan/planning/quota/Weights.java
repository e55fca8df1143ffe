package org.hongyan.planning.quota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.quota.MinimumVariance;
import org.hongyan.planning.quota.QuotaParameters.MethodWeight;
import org.hongyan.shared.Refused;

/** The weights of two or three methods: by hand, equal, or of least error variance. */
final class Weights {

  private static final int FEWEST_PERIODS = 8;

  private Weights() {}

  /** Weights adding up to 1 in the order of the methods, all of which must have data. */
  static List<MethodWeight> of(QuotaParameters parameters, MethodTable table) {
    var methods = parameters.methods().stream().map(MethodWeight::method).toList();
    if (new HashSet<>(methods).size() != methods.size()) {
      throw new Refused("plan.input", Map.of("reason", "a method is named twice"));
    }
    for (var method : methods) {
      if (!table.columns().containsKey(method)) {
        throw table.refusal(method);
      }
    }
    double[] weights =
        switch (parameters.weighting()) {
          case EQUAL -> methods.stream().mapToDouble(m -> 1.0 / methods.size()).toArray();
          case MANUAL -> manual(parameters.methods());
          case MINIMUM_VARIANCE -> learnt(parameters.errors(), methods.size());
        };
    var named = new ArrayList<MethodWeight>();
    for (int k = 0; k < weights.length; k++) {
      named.add(new MethodWeight(methods.get(k), weights[k]));
    }
    return named;
  }

  private static double[] manual(List<MethodWeight> wanted) {
    double sum = wanted.stream().mapToDouble(MethodWeight::weight).sum();
    boolean negative = wanted.stream().anyMatch(one -> !(one.weight() >= 0));
    if (negative || !(sum > 0)) throw new Refused("plan.weights");
    return wanted.stream().mapToDouble(one -> one.weight() / sum).toArray();
  }

  private static double[] learnt(List<List<Double>> errors, int methods) {
    Check.atLeast("periods", errors.size(), FEWEST_PERIODS);
    var table = new double[errors.size()][methods];
    for (int t = 0; t < table.length; t++) {
      Check.sameLength("errors[" + t + "]", errors.get(t).size(), "methods", methods);
      for (int k = 0; k < methods; k++) table[t][k] = errors.get(t).get(k);
    }
    return MinimumVariance.learn(new MinimumVariance.History(table)).weights();
  }
}
