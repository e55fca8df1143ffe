package org.hongyan.engine.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Boosted trees, read from the library's text and scored without it: immutable, thread-safe. */
record Trees(String text, List<Tree> trees, double expected) {

  static Trees parse(String text) {
    var trees = new ArrayList<Tree>();
    var fields = new HashMap<String, String>();
    boolean inTree = false;
    for (var line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith("Tree=") || line.equals("end of trees")) {
        if (inTree) trees.add(Tree.parse(fields));
        fields.clear();
        inTree = line.startsWith("Tree=");
        if (!inTree) break;
      } else if (inTree) {
        int equals = line.indexOf('=');
        if (equals > 0) fields.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    if (trees.isEmpty()) throw new IllegalArgumentException("no tree in the stored model");
    return new Trees(text, List.copyOf(trees), trees.stream().mapToDouble(Tree::expected).sum());
  }

  double logit(double[] row) {
    double sum = 0;
    for (var tree : trees) sum += tree.value(row);
    return sum;
  }

  /** Adds what each feature adds to the log-odds, compared with the average training customer. */
  void contributions(double[] row, double[] into) {
    for (var tree : trees) {
      if (!tree.isLeafOnly()) new TreeShap(tree, row, into).run();
    }
  }
}
