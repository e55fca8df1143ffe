package org.hongyan.engine.scoring;

import java.util.Comparator;
import java.util.List;

/** Small helpers over labelled rows. */
final class Rows {

  private Rows() {}

  static boolean[] outcomes(List<LabelledRow> rows) {
    boolean[] bought = new boolean[rows.size()];
    for (int i = 0; i < bought.length; i++) bought[i] = rows.get(i).bought();
    return bought;
  }

  static int buyers(List<LabelledRow> rows) {
    return (int) rows.stream().filter(LabelledRow::bought).count();
  }

  /** By time of the call; rows of the same moment keep their order. */
  static List<LabelledRow> inTimeOrder(List<LabelledRow> rows) {
    return rows.stream().sorted(Comparator.comparing(LabelledRow::calledAt)).toList();
  }
}
