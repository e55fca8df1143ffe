package org.hongyan.engine.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Calls of a made-up company in which age, channel and an earlier purchase matter. */
final class SomeCalls {

  static final FeatureSchema SCHEMA =
      new FeatureSchema(
          List.of(
              Feature.numeric("age"),
              Feature.categorical("channel"),
              Feature.categorical("earlier"),
              Feature.numeric("noise")));

  private SomeCalls() {}

  static FeatureRow row(String... values) {
    return FeatureRow.parse(SCHEMA, Arrays.asList(values));
  }

  static List<LabelledRow> of(int count, long seed) {
    var random = new Random(seed);
    var rows = new ArrayList<LabelledRow>();
    for (int i = 0; i < count; i++) {
      int age = 20 + random.nextInt(50);
      var channel = random.nextBoolean() ? "mobile" : "landline";
      var earlier = random.nextDouble() < 0.2 ? "yes" : random.nextDouble() < 0.1 ? null : "no";
      double z =
          -2
              + (channel.equals("mobile") ? 1 : 0)
              + ("yes".equals(earlier) ? 2 : 0)
              + Math.abs(age - 45) / 20.0;
      rows.add(
          new LabelledRow(
              row(Integer.toString(age), channel, earlier, Double.toString(random.nextGaussian())),
              random.nextDouble() < LogOdds.probability(z),
              Instant.EPOCH.plusSeconds(60L * i)));
    }
    return rows;
  }
}
