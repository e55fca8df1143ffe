package org.hongyan.planning.potential;

import java.util.List;
import org.hongyan.planning.Note;
import org.hongyan.planning.potential.PotentialParameters.Driver;
import org.jspecify.annotations.Nullable;

/** Potential of every area and of all; amounts in minor units a year. */
public record PotentialResult(
    List<AreaPotential> areas,
    PotentialTotal total,
    @Nullable RegressionFit regression,
    @Nullable List<Development> development,
    @Nullable Funnel funnel) {

  /**
   * How sales follow their drivers over the areas.
   *
   * @param intercept in minor units, like {@code standardError} and the coefficients
   * @param farAreas whose drivers are far from the others' (leverage above 2k/n)
   */
  public record RegressionFit(
      int n,
      double intercept,
      List<DriverEffect> effects,
      double r2,
      double standardError,
      List<String> farAreas) {}

  /** What one more of a driver goes with, in minor units of sales. */
  public record DriverEffect(Driver driver, double coefficient) {}

  /**
   * Brand and category of one area, each share over its share of the population, times 100.
   *
   * @param categoryDerived nobody typed the category's share: the potential's stands for it
   */
  public record Development(
      String area,
      double brandPct,
      double categoryPct,
      boolean categoryDerived,
      double populationPct,
      double bdi,
      double cdi,
      Quadrant quadrant) {}

  /** Both high; brand weak where the category is strong; the reverse; both low. */
  public enum Quadrant {
    KEEP,
    BUILD,
    DEFEND,
    WATCH
  }

  /** TAM, SAM and SOM beside today's sales. */
  public record Funnel(long tamMinor, long samMinor, long somMinor, long salesMinor) {}

  /** How potential is estimated. */
  public enum Method {
    CHAIN_RATIO,
    BUILD_UP,
    BUYING_POWER,
    REGRESSION
  }

  /** One method's answer; its ends are the base where it has no range. */
  public record Estimate(Method method, long lowMinor, long baseMinor, long highMinor) {}

  /**
   * One area: lowest low, mean base and highest high of its methods.
   *
   * @param spread standard deviation of the methods' bases over their mean
   * @param penetration sales over base; null without potential
   * @param evidenceMonths age of the oldest figure, null when nobody said it
   */
  public record AreaPotential(
      String area,
      long salesMinor,
      List<Estimate> estimates,
      long lowMinor,
      long baseMinor,
      long highMinor,
      double spread,
      @Nullable Double penetration,
      long headroomMinor,
      @Nullable Integer evidenceMonths,
      List<Note> notes) {}

  /** Sums over the areas. */
  public record PotentialTotal(
      long salesMinor,
      long lowMinor,
      long baseMinor,
      long highMinor,
      @Nullable Double penetration,
      long headroomMinor) {}
}
