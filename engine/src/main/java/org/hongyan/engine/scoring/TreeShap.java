package org.hongyan.engine.scoring;

import java.util.Arrays;

/**
 * Exact Shapley values of one tree for one row, weighted by training cover (Lundberg, Erion and Lee
 * 2018, "Consistent individualized feature attribution for tree ensembles", algorithm 2).
 */
final class TreeShap {

  private final Tree tree;
  private final double[] row;
  private final double[] into;

  TreeShap(Tree tree, double[] row, double[] into) {
    this.tree = tree;
    this.row = row;
    this.into = into;
  }

  void run() {
    descend(0, new Path(), 1, 1, -1);
  }

  private void descend(int node, Path parent, double zero, double one, int feature) {
    var path = parent.extended(zero, one, feature);
    if (node < 0) {
      double value = tree.leafValue()[-node - 1];
      for (int i = 1; i < path.length; i++) {
        into[path.feature[i]] += path.sumWithout(i) * (path.one[i] - path.zero[i]) * value;
      }
      return;
    }
    int split = tree.feature()[node];
    boolean left = tree.goesLeft(node, row[split]);
    int hot = left ? tree.left()[node] : tree.right()[node];
    int cold = left ? tree.right()[node] : tree.left()[node];
    double incomingZero = 1;
    double incomingOne = 1;
    int earlier = path.find(split);
    if (earlier > 0) {
      incomingZero = path.zero[earlier];
      incomingOne = path.one[earlier];
      path.unwind(earlier);
    }
    double cover = tree.cover(node);
    descend(hot, path, incomingZero * tree.cover(hot) / cover, incomingOne, split);
    descend(cold, path, incomingZero * tree.cover(cold) / cover, 0, split);
  }

  /** The features met on the way down with their shares of rows that follow, if in or out. */
  private static final class Path {
    private final int[] feature;
    private final double[] zero;
    private final double[] one;
    private final double[] weight;
    private int length;

    Path() {
      this(new int[0], new double[0], new double[0], new double[0], 0);
    }

    private Path(int[] feature, double[] zero, double[] one, double[] weight, int length) {
      this.feature = feature;
      this.zero = zero;
      this.one = one;
      this.weight = weight;
      this.length = length;
    }

    Path extended(double zeroShare, double oneShare, int newFeature) {
      int size = length + 1;
      var next =
          new Path(
              Arrays.copyOf(feature, size),
              Arrays.copyOf(zero, size),
              Arrays.copyOf(one, size),
              Arrays.copyOf(weight, size),
              size);
      next.feature[length] = newFeature;
      next.zero[length] = zeroShare;
      next.one[length] = oneShare;
      next.weight[length] = length == 0 ? 1 : 0;
      for (int i = length - 1; i >= 0; i--) {
        next.weight[i + 1] += oneShare * next.weight[i] * (i + 1) / size;
        next.weight[i] = zeroShare * next.weight[i] * (length - i) / size;
      }
      return next;
    }

    int find(int wanted) {
      for (int i = 1; i < length; i++) if (feature[i] == wanted) return i;
      return -1;
    }

    void unwind(int index) {
      int last = length - 1;
      double next = weight[last];
      double oneShare = one[index];
      double zeroShare = zero[index];
      for (int i = last - 1; i >= 0; i--) {
        if (oneShare != 0) {
          double kept = weight[i];
          weight[i] = next * length / ((i + 1) * oneShare);
          next = kept - weight[i] * zeroShare * (last - i) / length;
        } else {
          weight[i] = weight[i] * length / (zeroShare * (last - i));
        }
      }
      for (int i = index; i < last; i++) {
        feature[i] = feature[i + 1];
        zero[i] = zero[i + 1];
        one[i] = one[i + 1];
      }
      length--;
    }

    double sumWithout(int index) {
      int last = length - 1;
      double next = weight[last];
      double total = 0;
      for (int i = last - 1; i >= 0; i--) {
        if (one[index] != 0) {
          double undone = next * length / ((i + 1) * one[index]);
          total += undone;
          next = weight[i] - undone * zero[index] * (last - i) / length;
        } else {
          total += weight[i] * length / (zero[index] * (last - i));
        }
      }
      return total;
    }
  }
}
