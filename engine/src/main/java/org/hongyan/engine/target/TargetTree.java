package org.hongyan.engine.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Check;
import org.hongyan.engine.model.Reason;
import org.hongyan.engine.numbers.LargestRemainder;

/**
 * Splits a target over a whole tree and its months 目标分解: at every node and in every month the
 * children add up to their parent and its stretch exactly, in minor units, and a node's months add
 * up to its total. What a child is short of its exact share by rounding in one month is made up in
 * the next, so years stay within a unit or two of the exact share. A lock fixes a node's total; its
 * siblings share the rest.
 *
 * @param targets per node the months
 */
public record TargetTree(Map<String, long[]> targets, List<Reason> reasons) {

  /** What the split follows. */
  public enum Method {
    QUOTA_PLAN,
    LAST_YEAR,
    EQUAL
  }

  /**
   * One place in the tree.
   *
   * @param parent absent for the one root
   * @param quotaPlan weight by the quota plan
   * @param lastYear last year's sales
   * @param locked total fixed by hand, in minor units
   * @param stretch what is given on above the node's own target, as a share of it; none by default
   */
  public record Node(
      String id,
      Optional<String> parent,
      Optional<Double> quotaPlan,
      Optional<Double> lastYear,
      Optional<Long> locked,
      Optional<Double> stretch) {

    public Node {
      Check.between("stretch", stretch.orElse(0.0), 0, 10);
      Check.notNegative("quotaPlan", quotaPlan.orElse(0.0));
      Check.notNegative("lastYear", lastYear.orElse(0.0));
      Check.notNegative("locked", locked.orElse(0L));
    }

    /** A place that gives on exactly what it got. */
    public Node(
        String id,
        Optional<String> parent,
        Optional<Double> quotaPlan,
        Optional<Double> lastYear,
        Optional<Long> locked) {
      this(id, parent, quotaPlan, lastYear, locked, Optional.empty());
    }
  }

  /**
   * @param monthWeights seasonal index · working days, one per month
   */
  public record Input(long total, Method method, double[] monthWeights, List<Node> nodes) {

    public Input {
      Check.notNegative("total", total);
      Check.notEmpty("monthWeights", monthWeights);
      Check.notEmpty("nodes", nodes);
    }
  }

  public static TargetTree of(Input in) {
    return new Splitting(in).split();
  }

  /** The work of one split. */
  private static final class Splitting {

    private final Input in;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<Integer>> children = new ArrayList<>();
    private final long[][] months;
    private final List<Reason> reasons = new ArrayList<>();

    Splitting(Input in) {
      this.in = in;
      this.months = new long[in.nodes().size()][];
    }

    TargetTree split() {
      int root = connect();
      var order = new ArrayList<Integer>(List.of(root));
      months[root] = LargestRemainder.share(in.total(), in.monthWeights());
      in.nodes()
          .get(root)
          .locked()
          .ifPresent(lock -> Check.that(lock == in.total(), "the root is locked to another total"));
      for (int k = 0; k < order.size(); k++) {
        int node = order.get(k);
        if (!children.get(node).isEmpty()) splitAmong(node, children.get(node));
        order.addAll(children.get(node));
      }
      Check.that(order.size() == in.nodes().size(), "a node is its own ancestor");
      var targets = new LinkedHashMap<String, long[]>();
      for (int i = 0; i < months.length; i++) targets.put(in.nodes().get(i).id(), months[i]);
      return new TargetTree(targets, reasons);
    }

    private int connect() {
      for (int i = 0; i < in.nodes().size(); i++) {
        children.add(new ArrayList<>(0));
        String id = in.nodes().get(i).id();
        if (places.put(id, i) != null) throw new BadInput("node " + id + " is given twice");
      }
      int root = -1;
      for (int i = 0; i < in.nodes().size(); i++) {
        var node = in.nodes().get(i);
        if (node.parent().isEmpty()) {
          if (root >= 0)
            throw new BadInput("two roots: " + in.nodes().get(root).id() + ", " + node.id());
          root = i;
          continue;
        }
        Integer parent = places.get(node.parent().get());
        if (parent == null) throw new BadInput("node " + node.id() + " has an unknown parent");
        children.get(parent).add(i);
      }
      if (root < 0) throw new BadInput("no root: every node has a parent");
      return root;
    }

    private void splitAmong(int parent, List<Integer> all) {
      var open = new ArrayList<Integer>();
      long[] rest = given(parent);
      for (int child : all) {
        var lock = in.nodes().get(child).locked();
        if (lock.isEmpty()) {
          open.add(child);
          continue;
        }
        months[child] = lockedMonths(parent, lock.get());
        for (int m = 0; m < rest.length; m++) rest[m] -= months[child][m];
      }
      checkRest(parent, rest, open.isEmpty());
      if (!open.isEmpty()) share(parent, rest, open);
    }

    /** What a node's children get together: its own months and its stretch on top of them. */
    private long[] given(int node) {
      long[] given = months[node].clone();
      double stretch = in.nodes().get(node).stretch().orElse(0.0);
      long extra = Math.round(Arrays.stream(given).sum() * stretch);
      if (extra == 0) return given;
      var weights = Arrays.stream(given).asDoubleStream().toArray();
      long[] more = LargestRemainder.share(extra, weights);
      for (int m = 0; m < given.length; m++) given[m] += more[m];
      return given;
    }

    /** A locked total follows its parent's months. */
    private long[] lockedMonths(int parent, long lock) {
      var weights = new double[months[parent].length];
      for (int m = 0; m < weights.length; m++) weights[m] = months[parent][m];
      if (lock == 0) return new long[weights.length];
      boolean nothing = Arrays.stream(weights).allMatch(weight -> weight == 0);
      return LargestRemainder.share(lock, nothing ? in.monthWeights() : weights);
    }

    /** Rounding of several locks may overdraw a month by a unit: other months lend it. */
    private void checkRest(int parent, long[] rest, boolean allLocked) {
      long left = Arrays.stream(rest).sum();
      String id = in.nodes().get(parent).id();
      if (left < 0) throw new BadInput("locks below " + id + " exceed its target by " + -left);
      if (allLocked && left > 0) {
        throw new BadInput("all children of " + id + " are locked and " + left + " is left over");
      }
      for (int m = 0; m < rest.length; m++) {
        if (rest[m] < 0 || allLocked && rest[m] != 0) lend(parent, m, rest);
      }
    }

    private void lend(int parent, int month, long[] rest) {
      for (int child : children.get(parent)) {
        if (in.nodes().get(child).locked().isEmpty()) continue;
        for (int other = 0; other < rest.length && rest[month] < 0; other++) {
          long moved = Math.min(-rest[month], Math.min(rest[other], months[child][month]));
          if (moved <= 0) continue;
          months[child][month] -= moved;
          months[child][other] += moved;
          rest[month] += moved;
          rest[other] -= moved;
        }
      }
    }

    private void share(int parent, long[] rest, List<Integer> open) {
      double[] weights = weights(parent, open);
      double sum = Arrays.stream(weights).sum();
      var owed = new double[weights.length];
      var shares = new long[weights.length][rest.length];
      for (int m = 0; m < rest.length; m++) {
        var exact = new double[weights.length];
        for (int c = 0; c < weights.length; c++) exact[c] = rest[m] * (weights[c] / sum) + owed[c];
        long[] whole = LargestRemainder.round(rest[m], notBelowZero(exact));
        for (int c = 0; c < weights.length; c++) {
          owed[c] = exact[c] - whole[c];
          shares[c][m] = whole[c];
        }
      }
      for (int c = 0; c < open.size(); c++) months[open.get(c)] = shares[c];
    }

    private static double[] notBelowZero(double[] exact) {
      var bounded = exact.clone();
      for (int c = 0; c < bounded.length; c++) bounded[c] = Math.max(0, bounded[c]);
      return bounded;
    }

    private double[] weights(int parent, List<Integer> open) {
      double[] weights =
          open.stream().mapToDouble(child -> weight(in.nodes().get(child))).toArray();
      if (Arrays.stream(weights).anyMatch(weight -> weight > 0)) return weights;
      reasons.add(Reason.of("no-weights-split-equally", "node", in.nodes().get(parent).id()));
      Arrays.fill(weights, 1);
      return weights;
    }

    private double weight(Node node) {
      return switch (in.method()) {
        case QUOTA_PLAN -> node.quotaPlan().orElse(0.0);
        case LAST_YEAR -> node.lastYear().orElse(0.0);
        case EQUAL -> 1;
      };
    }
  }
}
