package org.hongyan.engine.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.target.TargetTree.Input;
import org.hongyan.engine.target.TargetTree.Method;
import org.hongyan.engine.target.TargetTree.Node;
import org.junit.jupiter.api.Test;

class TargetTreeTest {

  private static final double[] SEASON = {
    20.2, 11.9, 21.4, 21.6, 19.8, 22.3, 21.9, 20.2, 23.1, 17.8, 23.6, 26.5
  };

  private static Node node(String id, String parent, double weight, Long lock) {
    return new Node(
        id,
        Optional.ofNullable(parent),
        Optional.of(weight),
        Optional.of(weight * 2),
        Optional.ofNullable(lock));
  }

  /** A tree grown at random: node i hangs below an earlier one. */
  private static List<Node> aTree(int size, int breadth, long seed) {
    var random = new Random(seed);
    var nodes = new ArrayList<Node>();
    nodes.add(node("0", null, 1, null));
    for (int i = 1; i < size; i++) {
      nodes.add(
          node("" + i, "" + (i - 1) / breadth, random.nextInt(20) * random.nextDouble(), null));
    }
    return nodes;
  }

  private static void everySumIsExact(List<Node> nodes, Map<String, long[]> targets) {
    var sums = new HashMap<String, long[]>();
    for (var node : nodes) {
      if (node.parent().isEmpty()) continue;
      var sum = sums.computeIfAbsent(node.parent().get(), p -> new long[SEASON.length]);
      long[] own = targets.get(node.id());
      for (int m = 0; m < sum.length; m++) {
        assertThat(own[m]).isNotNegative();
        sum[m] += own[m];
      }
    }
    sums.forEach((parent, sum) -> assertThat(sum).isEqualTo(targets.get(parent)));
  }

  @Test
  void aHundredThousandNodesAndTwelveMonthsInFiveSeconds() {
    var nodes = aTree(100_000, 8, 1);
    long began = System.nanoTime();
    var split = TargetTree.of(new Input(1_234_567_890_123L, Method.QUOTA_PLAN, SEASON, nodes));
    assertThat((System.nanoTime() - began) / 1e9).isLessThan(5);
    everySumIsExact(nodes, split.targets());
    assertThat(Arrays.stream(split.targets().get("0")).sum()).isEqualTo(1_234_567_890_123L);
  }

  @Test
  void locksHoldAndTheRestIsSharedExactly() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      var nodes = aTree(40, 3, round);
      long total = 1_000 + random.nextInt(100_000);
      long lock = random.nextInt((int) total / 4);
      nodes.set(1, node("1", "0", 5, lock));
      nodes.set(2, node("2", "0", 5, lock / 3));
      nodes.set(4, node("4", "1", 5, lock / 2));
      var split = TargetTree.of(new Input(total, Method.LAST_YEAR, SEASON, nodes));
      everySumIsExact(nodes, split.targets());
      assertThat(Arrays.stream(split.targets().get("1")).sum()).isEqualTo(lock);
      assertThat(Arrays.stream(split.targets().get("2")).sum()).isEqualTo(lock / 3);
      assertThat(Arrays.stream(split.targets().get("4")).sum()).isEqualTo(lock / 2);
    }
  }

  @Test
  void aWholeYearStaysWithinTwoUnitsOfItsExactShare() {
    var nodes = new ArrayList<>(List.of(node("0", null, 1, null)));
    for (int i = 1; i <= 7; i++) nodes.add(node("" + i, "0", i, null));
    var split = TargetTree.of(new Input(100_003, Method.QUOTA_PLAN, SEASON, nodes));
    for (int i = 1; i <= 7; i++) {
      double exact = 100_003 * i / 28.0;
      assertThat(Math.abs(Arrays.stream(split.targets().get("" + i)).sum() - exact)).isLessThan(2);
    }
  }

  @Test
  void childrenWithoutWeightsShareEquallyAndItIsSaid() {
    var nodes = List.of(node("r", null, 1, null), node("a", "r", 0, null), node("b", "r", 0, null));
    var split = TargetTree.of(new Input(10, Method.QUOTA_PLAN, new double[] {1}, nodes));
    assertThat(split.targets().get("a")).containsExactly(5);
    assertThat(split.reasons()).hasSize(1);
  }

  @Test
  void impossibleTreesAreRefusedWithTheReason() {
    refused("exceed its target by 2", node("r", null, 1, null), node("a", "r", 1, 12L));
    refused("4 is left over", node("r", null, 1, null), node("a", "r", 1, 6L));
    refused("two roots", node("r", null, 1, null), node("s", null, 1, null));
    refused("no root", node("a", "b", 1, null), node("b", "a", 1, null));
    refused("unknown parent", node("r", null, 1, null), node("a", "x", 1, null));
    refused("given twice", node("r", null, 1, null), node("r", "r", 1, null));
    refused(
        "own ancestor", node("r", null, 1, null), node("a", "b", 1, null), node("b", "a", 1, null));
    refused("locked to another total", node("r", null, 1, 9L));
  }

  private static void refused(String reason, Node... nodes) {
    assertThatThrownBy(
            () -> TargetTree.of(new Input(10, Method.EQUAL, new double[] {1}, List.of(nodes))))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(reason);
  }
}
