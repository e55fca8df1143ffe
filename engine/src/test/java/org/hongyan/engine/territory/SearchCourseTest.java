package org.hongyan.engine.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A search is one fixed course: repeatable, to be interrupted and resumed anywhere. */
class SearchCourseTest {

  private static final int SLICE = Search.SLICE;

  private static final TerritoryProblem PROBLEM = SampleMap.scattered(110, 6, 0.12, 7);

  @Test
  void sameSeedAndStepsGiveTheSamePlan() {
    var one = TerritorySolver.solve(PROBLEM, 3, 40L * SLICE, Watch.patient());
    var two = TerritorySolver.solve(PROBLEM, 3, 40L * SLICE, Watch.patient());
    assertThat(two).isEqualTo(one);
    assertThat(TerritorySolver.solve(PROBLEM, 4, 40L * SLICE, Watch.patient()).state())
        .isNotEqualTo(one.state());
  }

  @Test
  void resumedIsAsIfNeverInterrupted() {
    var whole = TerritorySolver.solve(PROBLEM, 3, 60L * SLICE, Watch.patient());
    for (int at : new int[] {1, 7, 8, 23, 59}) {
      var half = TerritorySolver.solve(PROBLEM, 3, (long) at * SLICE, Watch.patient());
      var rest = TerritorySolver.resume(PROBLEM, half.state(), 60L * SLICE, Watch.patient());
      assertThat(rest).isEqualTo(whole);
    }
  }

  @Test
  void endedEarlyIsTheSameAsASmallerBudget() {
    var slices = new AtomicInteger();
    var ended =
        TerritorySolver.solve(
            PROBLEM, 3, 1_000_000_000_000L, progress -> slices.incrementAndGet() <= 20);
    assertThat(ended.effort().finished()).isFalse();
    assertThat(ended.effort().steps()).isEqualTo(20L * SLICE);
    var small = TerritorySolver.solve(PROBLEM, 3, 20L * SLICE, Watch.patient());
    assertThat(ended.state()).isEqualTo(small.state());
    assertThat(ended.assignment()).isEqualTo(small.assignment());
  }

  @Test
  void longerSearchesAreNeverWorse() {
    var seen = new ArrayList<Progress>();
    TerritorySolver.solve(PROBLEM, 9, 120L * SLICE, progress -> seen.add(progress));
    for (int i = 1; i < seen.size(); i++) {
      var before = seen.get(i - 1);
      var now = seen.get(i);
      assertThat(now.steps()).isGreaterThan(before.steps());
      assertThat(now.shortfall()).isLessThanOrEqualTo(before.shortfall());
      assertThat(now.bound()).isGreaterThanOrEqualTo(before.bound());
      if (before.shortfall() == 0) assertThat(now.best()).isLessThanOrEqualTo(before.best());
    }
    assertThat(seen.getLast().gap()).isBetween(0.0, 0.2);
  }

  @Test
  void largeSearchEndsWithinASecondOfBeingTold() {
    var problem = SampleMap.scattered(600, 20, 0.15, 17);
    var longest = new long[] {0, System.nanoTime()};
    TerritorySolver.solve(
        problem,
        1,
        30L * SLICE,
        progress -> {
          long now = System.nanoTime();
          longest[0] = Math.max(longest[0], now - longest[1]);
          longest[1] = now;
          return true;
        });
    assertThat(longest[0] / 1e9).as("seconds between two questions to go on").isLessThan(1);
  }

  @Test
  void stateOfAnotherProblemIsRefused() {
    var state = TerritorySolver.solve(PROBLEM, 3, SLICE, Watch.patient()).state();
    var other = SampleMap.scattered(110, 6, 0.12, 8);
    assertThatThrownBy(() -> TerritorySolver.resume(other, state, 2L * SLICE, Watch.patient()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the state to resume belongs to another problem");
  }
}
