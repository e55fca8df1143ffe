package org.hongyan.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hongyan.targets.Ranking.Entrant;
import org.hongyan.targets.Ranking.Place;
import org.hongyan.targets.Ranking.Tier;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static Entrant entrant(String key, long target, long attained) {
    return new Entrant(key, target, attained, attained / 100);
  }

  @Test
  void equalRatesShareARankAndTheNextIsSkipped() {
    var places =
        Ranking.rank(
            List.of(
                entrant("half", 2000, 1000),
                entrant("full", 3000, 3000),
                entrant("half too", 600, 300),
                entrant("last", 1000, 100),
                entrant("no target", 0, 900)),
            0.5);
    assertThat(places).extracting(Place::key).containsExactly("full", "half", "half too", "last");
    assertThat(places).extracting(Place::rank).containsExactly(1, 2, 2, 4);
  }

  @Test
  void orderOfNamesChangesNothing() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var entrants = new ArrayList<Entrant>();
      for (int i = 0; i < 1 + random.nextInt(30); i++) {
        entrants.add(entrant("k" + i, random.nextLong(0, 20) * 100, random.nextLong(-5, 20) * 100));
      }
      var places = Ranking.rank(entrants, 0.4);
      Collections.shuffle(entrants, random);
      assertThat(Ranking.rank(entrants, 0.4)).isEqualTo(places);
    }
  }

  @Test
  void ratesAreComparedExactly() {
    long big = 900_000_000_000_000L;
    var places =
        Ranking.rank(List.of(entrant("a", big, big - 1), entrant("b", big - 1, big - 2)), 0.5);
    assertThat(places).extracting(Place::key).containsExactly("a", "b");
    assertThat(places).extracting(Place::rank).containsExactly(1, 2);
  }

  @Test
  void topFifthIsRewardedAndFewExpectedOrdersProveNothingAgainstTheLast() {
    var few = new ArrayList<Entrant>();
    for (int i = 0; i < 9; i++) few.add(new Entrant("k" + i, 1000, 500 + i, 5));
    few.add(new Entrant("unlucky", 1000, 100, 1));
    var early = Ranking.rank(few, 0.2);
    assertThat(early.getFirst().tier()).isEqualTo(Tier.REWARD);
    assertThat(early.getLast().key()).isEqualTo("unlucky");
    assertThat(early.getLast().tier()).isEqualTo(Tier.ENCOURAGE);
    assertThat(Ranking.rank(few, 0.9).getLast().tier()).isEqualTo(Tier.COACH);
  }

  @Test
  void whoIsOnPaceIsNeverCoachedHoweverLow() {
    var entrants = new ArrayList<Entrant>();
    for (int i = 0; i < 10; i++) entrants.add(new Entrant("k" + i, 1000, 800 + i, 80));
    assertThat(Ranking.rank(entrants, 0.5)).noneMatch(p -> p.tier() == Tier.COACH);
  }

  @Test
  void sellingWhatIsNamedPassesTheOneAbove() {
    var me = new Entrant("me", 777, 100, 1);
    var above = new Entrant("above", 1000, 400, 4);
    long needed = Ranking.toPass(me, above);
    var after = new Entrant("me", 777, 100 + needed, 2);
    var almost = new Entrant("me", 777, 100 + needed - 1, 2);
    assertThat(Ranking.rank(List.of(after, above), 0.5).getFirst().key()).isEqualTo("me");
    assertThat(Ranking.rank(List.of(almost, above), 0.5).getFirst().key()).isEqualTo("above");
  }

  @Test
  void chanceOfFewOrdersFollowsPoisson() {
    assertThat(Ranking.poissonUpTo(0, 1)).isCloseTo(Math.exp(-1), within(1e-12));
    assertThat(Ranking.poissonUpTo(2, 3)).isCloseTo(0.42319, within(1e-5));
    assertThat(Ranking.poissonUpTo(900, 1000)).isBetween(0.0005, 0.0012);
  }
}
