package org.hongyan.planning.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.quota.CriticalEffort;
import org.hongyan.engine.quota.CriticalPoint;
import org.hongyan.engine.response.Adbudg;
import org.hongyan.planning.quota.QuotaInputs.QuotaUnit;
import org.hongyan.planning.quota.QuotaParameters.Floor;
import org.hongyan.planning.quota.QuotaParameters.FloorReading;
import org.hongyan.planning.quota.QuotaResult.CriticalReading;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The critical point 临界点 of a seat a month in its four readings: break-even, target profit, the
 * inflection of the response, the point where one more unit of effort just pays. The last two start
 * from what a seller of the pool sells today.
 */
final class Floors {

  private Floors() {}

  static List<CriticalReading> of(Floor floor, List<QuotaUnit> pooled, int months) {
    var used = used(floor);
    var point =
        CriticalPoint.of(
            new CriticalPoint.Input(
                new double[] {floor.fixedMinor()},
                floor.grossMargin(),
                floor.variableRate(),
                new double[] {floor.profitMinor()}));
    var readings = new ArrayList<CriticalReading>();
    readings.add(reading(FloorReading.BREAK_EVEN, point.breakEven()[0], null, used));
    readings.add(reading(FloorReading.TARGET_PROFIT, point.targetProfitQuota()[0], null, used));
    var effort = effort(floor, pooled, months, used);
    readings.add(
        reading(
            FloorReading.INFLECTION,
            effort.map(e -> number(e.inflectionQuota())).orElse(null),
            effort.map(e -> number(e.inflectionEffort())).orElse(null),
            used));
    readings.add(
        reading(
            FloorReading.MARGINAL,
            effort.map(e -> number(e.marginalQuota())).orElse(null),
            effort.map(e -> number(e.marginalEffort())).orElse(null),
            used));
    return readings;
  }

  /** What one seller must sell a month by the reading chosen; refuses one that has no value. */
  static double perRepMonth(List<CriticalReading> readings) {
    var used = readings.stream().filter(CriticalReading::used).findFirst().orElseThrow();
    var minor = used.perRepMonthMinor();
    if (minor == null) throw new Refused("plan.no-data", Map.of("method", used.reading()));
    return minor;
  }

  /** A version saved before there was a choice meant the target profit. */
  private static FloorReading used(Floor floor) {
    var reading = floor.reading();
    return reading == null ? FloorReading.TARGET_PROFIT : reading;
  }

  private static CriticalReading reading(
      FloorReading reading, @Nullable Double minor, @Nullable Double effort, FloorReading used) {
    return new CriticalReading(reading, minor, effort, reading == used);
  }

  private static Optional<CriticalEffort> effort(
      Floor floor, List<QuotaUnit> pooled, int months, FloorReading used) {
    var judged = floor.response();
    long reps = pooled.stream().mapToLong(QuotaUnit::reps).sum();
    double sales = pooled.stream().mapToDouble(QuotaUnit::salesMinor).sum();
    if (judged == null || reps == 0 || sales == 0 || floor.fixedMinor() <= 0) {
      return Optional.empty();
    }
    try {
      var response =
          new Adbudg.Input(judged.zero(), Optional.empty(), judged.plus50(), judged.saturation());
      double margin = floor.grossMargin() - floor.variableRate();
      return Optional.of(
          CriticalEffort.of(
              new CriticalEffort.Input(
                  response, sales / reps / months, margin, floor.fixedMinor())));
    } catch (BadInput bad) {
      if (used == FloorReading.INFLECTION || used == FloorReading.MARGINAL) throw bad;
      return Optional.empty();
    }
  }

  private static @Nullable Double number(Object value) {
    return value instanceof Double number ? number : null;
  }
}
