package org.hongyan.planning.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hongyan.engine.quota.Combination;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.KeyFigure;
import org.hongyan.planning.Note;
import org.hongyan.planning.PlanStep;
import org.hongyan.planning.SalesPlan;
import org.hongyan.planning.StepMaths;
import org.hongyan.planning.quota.QuotaInputs.QuotaUnit;
import org.hongyan.planning.quota.QuotaParameters.MethodWeight;
import org.hongyan.planning.quota.QuotaResult.MethodQuota;
import org.hongyan.planning.quota.QuotaResult.QuotaLine;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Quotas by several methods, combined and reconciled to the company's target to the cent. */
@Component
public class QuotaStep implements StepMaths<QuotaInputs, QuotaParameters, QuotaResult> {

  private static final long LARGEST = 1_000_000_000_000_000L;
  private static final double REVIEW_ABOVE = 0.15;

  @Override
  public PlanStep step() {
    return PlanStep.QUOTAS;
  }

  @Override
  public Class<QuotaInputs> inputs() {
    return QuotaInputs.class;
  }

  @Override
  public Class<QuotaParameters> parameters() {
    return QuotaParameters.class;
  }

  @Override
  public Class<QuotaResult> result() {
    return QuotaResult.class;
  }

  @Override
  public QuotaResult work(SalesPlan plan, QuotaInputs inputs, QuotaParameters parameters) {
    check(inputs);
    var pooled = inputs.units().stream().filter(one -> one.special() == null).toList();
    long special = special(inputs);
    long pool = parameters.totalMinor() - special;
    if (pool < 0 || pooled.isEmpty() && pool != 0) {
      throw new Refused("plan.sum", Map.of("difference", pool));
    }
    var table = MethodTable.of(pooled, pool);
    var weights = pooled.isEmpty() ? List.<MethodWeight>of() : Weights.of(parameters, table);
    var combined = combined(table, weights, pooled.size(), pool);
    var quotas = Adjustments.apply(pooled, combined, pool, parameters.mostAdjust());
    var spread = spread(table, pooled.size());
    var critical = Floors.of(parameters.floor(), pooled, plan.months());
    double floor = Floors.perRepMonth(critical) * plan.months();
    var lines = new ArrayList<QuotaLine>();
    int at = 0;
    for (var unit : inputs.units()) {
      if (unit.special() != null) {
        lines.add(specialLine(unit, floor));
      } else {
        var methods = methods(table, at);
        lines.add(line(unit, methods, spread[at], combined[at], quotas[at], floor, pooled));
        at++;
      }
    }
    var notes = new ArrayList<>(table.notes());
    if (pooled.size() == 1) notes.add(new Note("one-unit", Map.of()));
    return new QuotaResult(parameters.totalMinor(), special, pool, weights, lines, notes, critical);
  }

  @Override
  public Optional<QuotaParameters> assumed() {
    return Optional.of(QuotaParameters.coldStart());
  }

  @Override
  public List<String> models() {
    return List.of(
        "quota.potential",
        "quota.history",
        "quota.intention",
        "quota.frontier.cols",
        "quota.combine",
        "quota.combine.learn",
        "quota.critical_point",
        "quota.critical_effort");
  }

  @Override
  public List<KeyFigure> figures(QuotaResult result) {
    var figures = new ArrayList<KeyFigure>();
    figures.add(KeyFigure.money("total", "", result.totalMinor()));
    if (result.specialMinor() > 0) {
      figures.add(KeyFigure.money("special", "", result.specialMinor()));
    }
    result.lines().forEach(l -> figures.add(KeyFigure.money("quota", l.name(), l.quotaMinor())));
    return figures;
  }

  private static void check(QuotaInputs inputs) {
    var seen = new HashSet<UnitId>();
    for (var unit : inputs.units()) {
      if (!seen.add(unit.unitId())) {
        throw new Refused("plan.input", Map.of("reason", "twice: " + unit.name()));
      }
      amount(unit, "potential", unit.potentialMinor());
      amount(unit, "sales", unit.salesMinor());
    }
  }

  private static void amount(QuotaUnit unit, String field, long minor) {
    if (minor < 0) throw new Refused("plan.negative", Map.of("row", unit.name(), "field", field));
    if (minor > LARGEST) throw new Refused("plan.too-large", Map.of("row", unit.name()));
  }

  private static long special(QuotaInputs inputs) {
    long sum = 0;
    for (var unit : inputs.units()) {
      var special = unit.special();
      if (special == null) continue;
      amount(unit, "special", special.minor());
      sum = Math.addExact(sum, special.minor());
    }
    return sum;
  }

  private static long[] combined(
      MethodTable table, List<MethodWeight> weights, int units, long pool) {
    if (pool == 0 || units == 0) return new long[units];
    var methods = weights.stream().map(MethodWeight::method).toList();
    var given = Optional.of(weights.stream().mapToDouble(MethodWeight::weight).toArray());
    boolean three = methods.size() == 3;
    return Combination.of(
            new Combination.Input(
                methods.stream().map(Enum::name).toList(),
                table.rows(methods, units),
                three ? Optional.empty() : given,
                three ? given : Optional.empty(),
                Optional.empty(),
                pool,
                1))
        .reconciled();
  }

  /** Disagreement of all methods that have data, per unit. */
  private static double[] spread(MethodTable table, int units) {
    var methods = List.copyOf(table.columns().keySet());
    if (methods.isEmpty() || units == 0) return new double[units];
    var rows = table.rows(methods, units);
    if (Arrays.stream(rows).flatMapToDouble(Arrays::stream).sum() == 0) return new double[units];
    return Combination.of(
            new Combination.Input(
                methods.stream().map(Enum::name).toList(),
                rows,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                1))
        .disagreementCV();
  }

  private static List<MethodQuota> methods(MethodTable table, int at) {
    var methods = new ArrayList<MethodQuota>();
    table
        .columns()
        .forEach((method, column) -> methods.add(new MethodQuota(method, Math.round(column[at]))));
    return methods;
  }

  private static QuotaLine specialLine(QuotaUnit unit, double floor) {
    long minor = Objects.requireNonNull(unit.special()).minor();
    return new QuotaLine(
        unit.unitId(),
        unit.name(),
        unit.reps(),
        List.of(),
        0,
        false,
        minor,
        0,
        minor,
        true,
        Math.round(floor * unit.reps()),
        carries(unit, floor),
        false,
        null,
        penetration(unit));
  }

  private static QuotaLine line(
      QuotaUnit unit,
      List<MethodQuota> methods,
      double spread,
      long combined,
      long quota,
      double floor,
      List<QuotaUnit> pooled) {
    int carries = carries(unit, floor);
    boolean known = unit.potentialMinor() > 0;
    return new QuotaLine(
        unit.unitId(),
        unit.name(),
        unit.reps(),
        methods,
        spread,
        spread > REVIEW_ABOVE,
        combined,
        quota - combined,
        quota,
        false,
        Math.round(floor * unit.reps()),
        carries,
        known && carries < unit.reps(),
        known && carries < 1 ? neighbour(unit, pooled) : null,
        penetration(unit));
  }

  private static int carries(QuotaUnit unit, double floor) {
    if (floor <= 0) return Integer.MAX_VALUE;
    return (int) Math.min(Integer.MAX_VALUE, unit.potentialMinor() / floor);
  }

  private static @Nullable Double penetration(QuotaUnit unit) {
    if (unit.potentialMinor() == 0) return null;
    return (double) unit.salesMinor() / unit.potentialMinor();
  }

  /** The unit of the same parent with the least potential, else of all the least. */
  private static @Nullable String neighbour(QuotaUnit unit, List<QuotaUnit> pooled) {
    return pooled.stream()
        .filter(one -> !one.unitId().equals(unit.unitId()))
        .min(
            Comparator.comparing(
                    (QuotaUnit one) -> !Objects.equals(one.parentId(), unit.parentId()))
                .thenComparingLong(QuotaUnit::potentialMinor))
        .map(QuotaUnit::name)
        .orElse(null);
  }
}
