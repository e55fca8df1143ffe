package org.hongyan.planning.potential;

import java.util.List;
import org.hongyan.planning.Note;
import org.jspecify.annotations.Nullable;

/** Potential of every area and of all; amounts in minor units a year. */
public record PotentialResult(List<AreaPotential> areas, PotentialTotal total) {

  /** How potential is estimated. */
  public enum Method {
    CHAIN_RATIO,
    BUILD_UP,
    BUYING_POWER
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
