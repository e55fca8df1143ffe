package org.hongyan.engine.promotion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.NonNegativeLeastSquares;
import org.hongyan.engine.numbers.Statistics;

/**
 * What a promotion brought to one region: difference-in-differences against the mean of the others,
 * and a synthetic control (weights of other regions, none below 0, adding up to 1, that follow the
 * region before the start) with placebo ranks. Needs eight periods before the start and five other
 * regions. Source: Abadie, Diamond &amp; Hainmueller 2010.
 *
 * @param weights of the regions that count, above .0005
 * @param preRMSE how closely the synthetic region follows before the start
 * @param att mean gap after the start, in the unit of the outcome
 * @param placeboP share of all regions whose gap grows as much, taken as if each were treated
 * @param placebos the gaps of the other regions, each against its own synthetic one
 */
public record SyntheticControl(
    double did,
    Map<String, Double> weights,
    double preRMSE,
    double att,
    double lastGap,
    double[] actual,
    double[] synthetic,
    double placeboP,
    List<Placebo> placebos,
    List<Reason> reasons) {

  static final int FEWEST_PERIODS = 8;
  static final int FEWEST_DONORS = 5;
  private static final double SHOWN = 0.0005;
  private static final double LEVEL = 0.05;

  /**
   * @param outcomes per unit the periods, all in one unit of measure
   * @param treated the unit with the promotion
   * @param start index of its first period
   */
  public record Input(List<String> units, double[][] outcomes, String treated, int start) {

    public Input {
      Check.table("outcomes", outcomes);
      Check.sameLength("units", units.size(), "outcomes", outcomes.length);
      Check.that(units.stream().distinct().count() == units.size(), "a unit is given twice");
      if (!units.contains(treated))
        throw new BadInput("treated is not among the units: " + treated);
      Check.atLeast("periods before the start (not enough history)", start, FEWEST_PERIODS);
      Check.atLeast("periods after the start", outcomes[0].length - start, 1);
      Check.atLeast("other regions", units.size() - 1, FEWEST_DONORS);
    }
  }

  /** What would have been taken for an effect in a region without one: actual less synthetic. */
  public record Placebo(String unit, double[] gaps, double preRMSE) {}

  /** One region against the weighted others. */
  private record Fit(double[] weights, double[] synthetic, double preRmse, double postRmse) {

    /** How much worse the fit is after the start than before. */
    double growth() {
      return postRmse / Math.max(preRmse, 1e-12);
    }
  }

  public static SyntheticControl of(Input in) {
    int treated = in.units().indexOf(in.treated());
    var donors = others(in, treated, -1);
    var fit = fit(in, treated, donors);
    double[] actual = in.outcomes()[treated];
    int last = actual.length - 1;
    var weights = new LinkedHashMap<String, Double>();
    for (int d : byWeight(fit.weights)) {
      if (fit.weights[d] >= SHOWN) weights.put(in.units().get(donors.get(d)), fit.weights[d]);
    }
    var placebos = placebos(in, treated);
    double p = rank(placebos.values(), fit.growth());
    return new SyntheticControl(
        differenceInDifferences(in, treated, donors),
        weights,
        fit.preRmse,
        gap(actual, fit.synthetic, in.start()),
        actual[last] - fit.synthetic[last],
        actual,
        fit.synthetic,
        p,
        placebos.entrySet().stream().map(one -> told(in, one.getKey(), one.getValue())).toList(),
        reasons(p, in.units().size()));
  }

  private static Placebo told(Input in, int unit, Fit fit) {
    double[] actual = in.outcomes()[unit];
    var gaps = new double[actual.length];
    for (int t = 0; t < gaps.length; t++) gaps[t] = actual[t] - fit.synthetic[t];
    return new Placebo(in.units().get(unit), gaps, fit.preRmse);
  }

  /** With fewer than 20 regions even the greatest effect cannot stand out at 5 %. */
  private static List<Reason> reasons(double p, int regions) {
    if (1.0 / regions > LEVEL)
      return List.of(Reason.of("too-few-regions-to-tell", "regions", regions));
    String code = p <= LEVEL ? "effect-stands-out" : "no-effect-shown";
    return List.of(Reason.of(code, "p", p, "regions", regions));
  }

  private static int[] byWeight(double[] weights) {
    return Statistics.descending(weights);
  }

  private static List<Integer> others(Input in, int unit, int andNot) {
    var others = new ArrayList<Integer>();
    for (int i = 0; i < in.units().size(); i++) if (i != unit && i != andNot) others.add(i);
    return others;
  }

  private static Fit fit(Input in, int unit, List<Integer> donors) {
    int start = in.start();
    var rows = new double[start][donors.size()];
    double[] target = new double[start];
    for (int t = 0; t < start; t++) {
      target[t] = in.outcomes()[unit][t];
      for (int d = 0; d < donors.size(); d++) rows[t][d] = in.outcomes()[donors.get(d)][t];
    }
    double[] weights = NonNegativeLeastSquares.summingToOne(rows, target);
    int periods = in.outcomes()[unit].length;
    var synthetic = new double[periods];
    for (int t = 0; t < periods; t++) {
      for (int d = 0; d < weights.length; d++) {
        synthetic[t] += weights[d] * in.outcomes()[donors.get(d)][t];
      }
    }
    double[] actual = in.outcomes()[unit];
    return new Fit(
        weights,
        synthetic,
        rmse(actual, synthetic, 0, start),
        rmse(actual, synthetic, start, periods));
  }

  private static Map<Integer, Fit> placebos(Input in, int treated) {
    var fits = new LinkedHashMap<Integer, Fit>();
    for (int unit = 0; unit < in.units().size(); unit++) {
      if (unit != treated) fits.put(unit, fit(in, unit, others(in, unit, treated)));
    }
    return fits;
  }

  private static double rank(Collection<Fit> placebos, double growth) {
    long asMuch = 1 + placebos.stream().filter(one -> one.growth() >= growth).count();
    return (double) asMuch / (placebos.size() + 1);
  }

  private static double differenceInDifferences(Input in, int treated, List<Integer> donors) {
    double control = 0;
    for (int donor : donors) control += change(in.outcomes()[donor], in.start()) / donors.size();
    return change(in.outcomes()[treated], in.start()) - control;
  }

  private static double change(double[] outcomes, int start) {
    double before = 0;
    double after = 0;
    for (int t = 0; t < outcomes.length; t++) {
      if (t < start) before += outcomes[t] / start;
      else after += outcomes[t] / (outcomes.length - start);
    }
    return after - before;
  }

  private static double gap(double[] actual, double[] synthetic, int start) {
    double sum = 0;
    for (int t = start; t < actual.length; t++) sum += actual[t] - synthetic[t];
    return sum / (actual.length - start);
  }

  private static double rmse(double[] a, double[] b, int from, int to) {
    double sum = 0;
    for (int t = from; t < to; t++) sum += (a[t] - b[t]) * (a[t] - b[t]);
    return Math.sqrt(sum / (to - from));
  }
}
