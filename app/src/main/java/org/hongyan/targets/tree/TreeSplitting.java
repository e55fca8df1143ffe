package org.hongyan.targets.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.target.TargetTree;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Divides a node's months among all below it, exact in every sum, by the engine's tree split. */
final class TreeSplitting {

  private static final double BASIS_POINTS = 10_000.0;

  /**
   * One below the node.
   *
   * @param weight relative size among its siblings
   * @param lock its total when that is fixed
   */
  record Part(UUID id, UUID parent, double weight, @Nullable Long lock, int stretchBp) {}

  private TreeSplitting() {}

  /**
   * Months by part, and of the node itself under its own id.
   *
   * @throws Refused {@code target.locks-over} when the locked totals do not fit
   */
  static Map<UUID, long[]> split(UUID node, long[] months, int stretchBp, List<Part> parts) {
    var nodes = new ArrayList<TargetTree.Node>(parts.size() + 1);
    nodes.add(node(node, null, 0, null, stretchBp));
    for (var part : parts) {
      nodes.add(node(part.id(), part.parent(), part.weight(), part.lock(), part.stretchBp()));
    }
    long total = TreeRow.sum(months);
    var weights = new double[months.length];
    for (int m = 0; m < weights.length; m++) weights[m] = total == 0 ? 1 : months[m];
    try {
      var input = new TargetTree.Input(total, TargetTree.Method.QUOTA_PLAN, weights, nodes);
      var targets = TargetTree.of(input).targets();
      var byId = new java.util.HashMap<UUID, long[]>(targets.size() * 2);
      byId.put(node, targets.get(node.toString()));
      for (var part : parts) byId.put(part.id(), targets.get(part.id().toString()));
      if (!Arrays.equals(byId.get(node), months)) {
        throw new IllegalStateException("the months of " + node + " moved in their own split");
      }
      return byId;
    } catch (BadInput unfit) {
      throw new Refused("target.locks-over", Map.of("reason", String.valueOf(unfit.getMessage())));
    }
  }

  /** A node's months in a division. */
  static long[] months(Map<UUID, long[]> split, UUID node) {
    return Objects.requireNonNull(split.get(node), "every node of a division has months");
  }

  /** What a node's children get together: its target and the stretch on top. */
  static long given(long total, int stretchBp) {
    return total + Math.round(total * (stretchBp / BASIS_POINTS));
  }

  private static TargetTree.Node node(
      UUID id, @Nullable UUID parent, double weight, @Nullable Long lock, int stretchBp) {
    return new TargetTree.Node(
        id.toString(),
        Optional.ofNullable(parent).map(UUID::toString),
        Optional.of(weight),
        Optional.empty(),
        Optional.ofNullable(lock),
        Optional.of(stretchBp / BASIS_POINTS));
  }
}
