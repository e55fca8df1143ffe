package org.hongyan.targets;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks by completion rate, compared exactly: equal rates share a rank, and the order in which
 * people are named changes nothing. Who has no target is not ranked.
 */
public final class Ranking {

  /** One person of the ranking; amounts in minor units of one currency. */
  record Entrant(String key, long targetMinor, long attainedMinor, long orders) {}

  /** What follows from a place. */
  public enum Tier {
    REWARD,
    ENCOURAGE,
    COACH
  }

  /** A place; {@code rate} is attained over target. */
  record Place(String key, int rank, double rate, Tier tier) {}

  private static final double TOP = 0.2;
  private static final double BOTTOM = 0.2;
  private static final double CHANCE_OF_BAD_LUCK = 0.2;

  private Ranking() {}

  /** Places of all with a target, best first. */
  static List<Place> rank(List<Entrant> entrants, double elapsed) {
    var ranked =
        entrants.stream()
            .filter(e -> e.targetMinor() > 0)
            .sorted(BY_RATE.thenComparing(Entrant::key))
            .toList();
    long orders = ranked.stream().mapToLong(Entrant::orders).sum();
    long attained = ranked.stream().mapToLong(Entrant::attainedMinor).sum();
    double averageOrder = orders <= 0 ? 0 : (double) attained / orders;
    var places = new ArrayList<Place>();
    for (int i = 0; i < ranked.size(); i++) {
      var entrant = ranked.get(i);
      boolean tied = i > 0 && BY_RATE.compare(ranked.get(i - 1), entrant) == 0;
      int rank = tied ? places.get(i - 1).rank() : i + 1;
      var tier = tier(entrant, rank, ranked.size(), elapsed, averageOrder);
      places.add(new Place(entrant.key(), rank, rate(entrant), tier));
    }
    return places;
  }

  /** What has to be sold, in minor units, to pass the one above. */
  static long toPass(Entrant me, Entrant above) {
    var level =
        BigInteger.valueOf(above.attainedMinor())
            .multiply(BigInteger.valueOf(me.targetMinor()))
            .divide(BigInteger.valueOf(above.targetMinor()));
    return Math.max(0, level.longValueExact() + 1 - me.attainedMinor());
  }

  private static final Comparator<Entrant> BY_RATE =
      (a, b) ->
          BigInteger.valueOf(b.attainedMinor())
              .multiply(BigInteger.valueOf(a.targetMinor()))
              .compareTo(
                  BigInteger.valueOf(a.attainedMinor())
                      .multiply(BigInteger.valueOf(b.targetMinor())));

  private static double rate(Entrant entrant) {
    return (double) entrant.attainedMinor() / entrant.targetMinor();
  }

  private static Tier tier(
      Entrant entrant, int rank, int all, double elapsed, double averageOrder) {
    if (entrant.attainedMinor() > 0 && rank <= Math.max(1, Math.floor(all * TOP))) {
      return Tier.REWARD;
    }
    boolean low = rank > all - Math.floor(all * BOTTOM);
    if (!low || rate(entrant) >= elapsed || averageOrder <= 0) return Tier.ENCOURAGE;
    double expected = entrant.targetMinor() * elapsed / averageOrder;
    return poissonUpTo(entrant.orders(), expected) <= CHANCE_OF_BAD_LUCK
        ? Tier.COACH
        : Tier.ENCOURAGE;
  }

  /**
   * Chance of at most {@code count} orders when {@code expected} are on the way: few orders may be
   * bad luck, and luck must not put anybody at the bottom.
   */
  static double poissonUpTo(long count, double expected) {
    double logTerm = -expected;
    double sum = Math.exp(logTerm);
    for (long k = 1; k <= count; k++) {
      logTerm += Math.log(expected) - Math.log(k);
      sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
  }
}
