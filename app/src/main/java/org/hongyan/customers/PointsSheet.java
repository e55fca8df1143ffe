package org.hongyan.customers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import org.hongyan.engine.scoring.Feature;
import org.hongyan.engine.scoring.FeatureSchema;
import org.hongyan.engine.scoring.PointsGrader;
import org.hongyan.engine.scoring.PointsRule;
import org.hongyan.engine.scoring.PointsTable;
import org.jspecify.annotations.Nullable;

/** The points table as people edit it, for as long as there is too little to learn from. */
record PointsSheet(
    @NotNull @Size(max = 50) List<@NotNull Line> lines, int fromA, int fromB, int fromC) {

  /** If the column holds this, so many points. */
  record Line(
      @NotBlank @Size(max = 60) String column,
      @NotNull Test test,
      @Nullable @Size(max = 200) String value,
      @Nullable Double from,
      @Nullable Double below,
      int points) {}

  enum Test {
    IS,
    BETWEEN,
    MISSING
  }

  /** Companies and fresh names first, worn-out ones last. */
  static final PointsSheet DEFAULT =
      new PointsSheet(
          List.of(
              new Line("kind", Test.IS, "COMPANY", null, null, 10),
              new Line("contacts", Test.BETWEEN, null, 0.0, 3.0, 10),
              new Line("contacts", Test.BETWEEN, null, 6.0, null, -20),
              new Line("source", Test.MISSING, null, null, null, -5)),
          15,
          10,
          0);

  PointsGrader grader() {
    var features = new LinkedHashMap<String, Feature>();
    for (var line : lines) {
      if (line.test() == Test.BETWEEN) features.put(line.column(), Feature.numeric(line.column()));
      else features.putIfAbsent(line.column(), Feature.categorical(line.column()));
    }
    var rules = lines.stream().map(PointsSheet::rule).toList();
    return new PointsGrader(
        new FeatureSchema(List.copyOf(features.values())),
        new PointsTable(rules, fromA, fromB, fromC));
  }

  private static PointsRule rule(Line line) {
    PointsRule.Condition condition =
        switch (line.test()) {
          case IS -> new PointsRule.Condition.Is(line.value() == null ? "" : line.value());
          case BETWEEN -> new PointsRule.Condition.Between(line.from(), line.below());
          case MISSING -> new PointsRule.Condition.Missing();
        };
    return new PointsRule(line.column(), condition, line.points());
  }
}
