package org.hongyan.customers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hongyan.engine.scoring.Graded;
import org.hongyan.engine.scoring.PoorReason;
import org.hongyan.engine.scoring.Score;

/** Adds up the grades while they are given. */
final class GradeTable {

  private static final class Sum {
    private int customers;
    private int ringable;
    private double probability;
    private double profit;
  }

  private final EnumMap<Grade, Sum> sums = new EnumMap<>(Grade.class);
  private final TreeMap<String, Integer> poor = new TreeMap<>();

  void add(Graded graded) {
    var sum = sums.computeIfAbsent(Grade.valueOf(graded.grade().name()), key -> new Sum());
    sum.customers++;
    graded.poor().forEach(reason -> poor.merge(reason.name(), 1, Integer::sum));
    if (!ringable(graded)) return;
    sum.ringable++;
    if (graded.score() instanceof Score.Probability p) sum.probability += p.value();
    var profit = graded.expectedProfit();
    if (profit != null) sum.profit += profit;
  }

  /** Nothing is earned on a number that does not exist, nor on somebody who must not be rung. */
  private static boolean ringable(Graded graded) {
    return graded.poor().stream().allMatch(reason -> reason == PoorReason.NEGATIVE_PROFIT);
  }

  List<GradeReport.GradeLine> lines() {
    var lines = new ArrayList<GradeReport.GradeLine>();
    for (var grade : Grade.values()) {
      var sum = sums.getOrDefault(grade, new Sum());
      lines.add(
          new GradeReport.GradeLine(
              grade,
              sum.customers,
              sum.ringable == 0 ? 0 : sum.probability / sum.ringable,
              sum.ringable == 0 ? null : sum.profit / sum.ringable));
    }
    return lines;
  }

  /** How many customers are poor for each reason. */
  Map<String, Integer> poor() {
    return poor;
  }
}
