package org.hongyan.engine.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.numbers.Distributions;
import org.hongyan.engine.numbers.Statistics;

/**
 * What a promotion brought to the regions that had it, in shares of what they sold before. Every
 * region is measured by its own mean before the start, so that large and small ones compare, and
 * enters with one number, its change; the interval is that of two groups of such numbers (t with k
 * + n − 2 degrees of freedom), which stays right when periods of one region hang together. Source:
 * Donald &amp; Lang 2007; the synthetic control is that of {@link SyntheticControl}, for the
 * regions with the promotion taken together. Regions are taken to be equally unsteady.
 *
 * @param effect change of the treated, weighted by what they sold before, less that of the others
 * @param gain effect times what the treated sold before, summed over the periods after the start
 * @param trend by how much faster the treated grew per period before the start; an interval without
 *     0 says that the others are no fair comparison
 * @param spread of the changes of regions, one standard deviation
 * @param regions treated ones first, as given
 * @param treated course of the treated together, {@code others} the mean course of the others, both
 *     1 on average before the start
 */
public record RegionalEffect(
    Interval effect,
    Interval gain,
    Interval trend,
    double spread,
    List<Region> regions,
    double[] treated,
    double[] others,
    SyntheticControl synthetic) {

  private static final String TOGETHER = "treated";
  private static final double UPPER = 0.975;

  /** A figure with its 95 % interval. */
  public record Interval(double value, double low, double high) {

    private static Interval around(double value, double half) {
      return new Interval(value, value - half, value + half);
    }

    private Interval times(double factor) {
      return new Interval(value * factor, low * factor, high * factor);
    }
  }

  /**
   * One region.
   *
   * @param before mean of a period before the start, {@code after} since
   * @param change of its mean, as a share
   * @param effect its change less the mean of the others without the promotion
   */
  public record Region(
      String unit, boolean treated, double before, double after, double change, Interval effect) {}

  /**
   * @param outcomes per unit the periods, all in one unit of measure, above nothing before the
   *     start
   * @param treated the units with the promotion
   * @param start index of its first period
   */
  public record Input(List<String> units, double[][] outcomes, List<String> treated, int start) {

    public Input {
      Check.table("outcomes", outcomes);
      Check.sameLength("units", units.size(), "outcomes", outcomes.length);
      Check.notEmpty("treated", treated);
      Check.that(units.stream().distinct().count() == units.size(), "a unit is given twice");
      Check.that(treated.stream().distinct().count() == treated.size(), "treated has one twice");
      for (var one : treated) {
        if (!units.contains(one)) throw new BadInput("treated is not among the units: " + one);
      }
      Check.atLeast(
          "periods before the start (not enough history)", start, SyntheticControl.FEWEST_PERIODS);
      Check.atLeast("periods after the start", outcomes[0].length - start, 1);
      Check.atLeast("other regions", units.size() - treated.size(), SyntheticControl.FEWEST_DONORS);
      for (double[] row : outcomes) {
        Check.positive("mean before the start", mean(row, 0, start));
      }
    }
  }

  public static RegionalEffect of(Input in) {
    int[] treated = in.treated().stream().mapToInt(in.units()::indexOf).toArray();
    int[] others =
        IntStream.range(0, in.units().size())
            .filter(i -> !in.treated().contains(in.units().get(i)))
            .toArray();
    int periods = in.outcomes()[0].length;
    double[] bases = new double[in.units().size()];
    double[] changes = new double[bases.length];
    double[] slopes = new double[bases.length];
    var index = new double[bases.length][];
    for (int i = 0; i < bases.length; i++) {
      double base = mean(in.outcomes()[i], 0, in.start());
      bases[i] = base;
      index[i] = DoubleStream.of(in.outcomes()[i]).map(one -> one / base).toArray();
      changes[i] = mean(index[i], in.start(), periods) - 1;
      slopes[i] = slope(index[i], in.start());
    }
    double whole = IntStream.of(treated).mapToDouble(t -> bases[t]).sum();
    double[] weights = IntStream.of(treated).mapToDouble(t -> bases[t] / whole).toArray();
    var groups = new Groups(treated, others, weights);
    double[] together = course(index, treated, weights);
    var effect = groups.difference(changes);
    return new RegionalEffect(
        effect,
        effect.times(whole * (periods - in.start())),
        groups.difference(slopes),
        groups.spread(changes),
        regions(in, groups, bases, changes),
        together,
        course(index, others, even(others.length)),
        SyntheticControl.of(panel(in, index, others, together)));
  }

  /** Who is compared with whom; weights of the treated add up to 1. */
  private record Groups(int[] treated, int[] others, double[] weights) {

    Interval difference(double[] values) {
      double sum = 0;
      double squares = 0;
      for (int k = 0; k < treated.length; k++) {
        sum += weights[k] * values[treated[k]];
        squares += weights[k] * weights[k];
      }
      return Interval.around(sum - base(values), half(values, squares));
    }

    Interval single(double[] values, int unit) {
      return Interval.around(values[unit] - base(values), half(values, 1));
    }

    double spread(double[] values) {
      double squares = squares(values, treated) + squares(values, others);
      return Math.sqrt(squares / freedom());
    }

    private int freedom() {
      return treated.length + others.length - 2;
    }

    private double half(double[] values, double squaredWeights) {
      return Distributions.studentQuantile(UPPER, freedom())
          * spread(values)
          * Math.sqrt(squaredWeights + 1.0 / others.length);
    }

    private double base(double[] values) {
      return Statistics.mean(IntStream.of(others).mapToDouble(i -> values[i]).toArray());
    }

    private static double squares(double[] values, int[] group) {
      double[] own = IntStream.of(group).mapToDouble(i -> values[i]).toArray();
      double mean = Statistics.mean(own);
      double sum = 0;
      for (double one : own) sum += (one - mean) * (one - mean);
      return sum;
    }
  }

  private static List<Region> regions(Input in, Groups groups, double[] bases, double[] changes) {
    var regions = new ArrayList<Region>();
    for (int i : groups.treated()) regions.add(region(in, groups, bases, changes, i, true));
    for (int i : groups.others()) regions.add(region(in, groups, bases, changes, i, false));
    return regions;
  }

  private static Region region(
      Input in, Groups groups, double[] bases, double[] changes, int i, boolean treated) {
    return new Region(
        in.units().get(i),
        treated,
        bases[i],
        bases[i] * (1 + changes[i]),
        changes[i],
        groups.single(changes, i));
  }

  /** The treated as one region and the others, each 1 on average before the start. */
  private static SyntheticControl.Input panel(
      Input in, double[][] index, int[] others, double[] together) {
    var names = new ArrayList<String>();
    var rows = new ArrayList<double[]>();
    names.add(TOGETHER);
    rows.add(together);
    for (int i : others) {
      names.add(in.units().get(i));
      rows.add(index[i]);
    }
    return new SyntheticControl.Input(names, rows.toArray(double[][]::new), TOGETHER, in.start());
  }

  private static double[] course(double[][] index, int[] units, double[] weights) {
    var course = new double[index[0].length];
    for (int k = 0; k < units.length; k++) {
      for (int t = 0; t < course.length; t++) course[t] += weights[k] * index[units[k]][t];
    }
    return course;
  }

  private static double[] even(int n) {
    return IntStream.range(0, n).mapToDouble(i -> 1.0 / n).toArray();
  }

  private static double mean(double[] row, int from, int to) {
    double sum = 0;
    for (int t = from; t < to; t++) sum += row[t];
    return sum / (to - from);
  }

  /** Least squares over the periods before the start. */
  private static double slope(double[] row, int start) {
    double middle = (start - 1) / 2.0;
    double over = 0;
    double under = 0;
    for (int t = 0; t < start; t++) {
      over += (t - middle) * row[t];
      under += (t - middle) * (t - middle);
    }
    return over / under;
  }
}
