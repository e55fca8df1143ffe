package org.hongyan.planning.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hongyan.engine.quota.HistoryQuota;
import org.hongyan.engine.quota.PotentialQuota;
import org.hongyan.engine.quota.PurchaseIntention;
import org.hongyan.planning.Note;
import org.hongyan.planning.quota.QuotaInputs.QuotaUnit;
import org.hongyan.shared.Refused;

/** Every method's vector over the units in the pool; a method without data is left out. */
final class MethodTable {

  /** Juster's eleven steps as chances: 1 in 100, 1 in 10 and so on to 99 in 100. */
  private static final double[] JUSTER = {.01, .1, .2, .3, .4, .5, .6, .7, .8, .9, .99};

  /** Strength of the pooled ratio: 150 thousand in whole currency units, an assumption. */
  private static final double SHRINK_MINOR = 15_000_000;

  private final Map<QuotaMethod, double[]> columns = new EnumMap<>(QuotaMethod.class);
  private final Map<QuotaMethod, Refused> refusals = new EnumMap<>(QuotaMethod.class);
  private final List<Note> notes = new ArrayList<>();

  private MethodTable() {}

  static MethodTable of(List<QuotaUnit> pooled, long pool) {
    var table = new MethodTable();
    if (pooled.isEmpty()) return table;
    boolean potential = pooled.stream().allMatch(one -> one.potentialMinor() > 0);
    boolean sales = pooled.stream().anyMatch(one -> one.salesMinor() > 0);
    if (potential && sales && headroom(pooled)) {
      table.byPotential(pooled, pool);
    } else {
      if (potential) table.columns.put(QuotaMethod.SHARE, proportional(pooled, pool, true));
      if (sales) table.columns.put(QuotaMethod.HISTORY, proportional(pooled, pool, false));
    }
    if (!potential) table.notes.add(new Note("no-potential", Map.of()));
    if (!sales) table.notes.add(new Note("no-history", Map.of()));
    table.byIntention(pooled, pool);
    if (potential && sales) table.byFrontier(pooled, pool);
    return table;
  }

  Map<QuotaMethod, double[]> columns() {
    return columns;
  }

  List<Note> notes() {
    return notes;
  }

  /** Why a method that was chosen cannot be had. */
  Refused refusal(QuotaMethod method) {
    return refusals.getOrDefault(method, new Refused("plan.no-data", Map.of("method", method)));
  }

  /** Per unit the values of these methods, in their order. */
  double[][] rows(List<QuotaMethod> methods, int units) {
    var rows = new double[units][methods.size()];
    for (int k = 0; k < methods.size(); k++) {
      var column = Objects.requireNonNull(columns.get(methods.get(k)));
      for (int i = 0; i < units; i++) rows[i][k] = column[i];
    }
    return rows;
  }

  private static boolean headroom(List<QuotaUnit> pooled) {
    return pooled.stream().anyMatch(one -> one.potentialMinor() > one.salesMinor());
  }

  private void byPotential(List<QuotaUnit> pooled, long pool) {
    var potential = new LinkedHashMap<String, Double>();
    var sales = new LinkedHashMap<String, Double>();
    for (var one : pooled) {
      potential.put(one.unitId().value().toString(), (double) one.potentialMinor());
      sales.put(one.unitId().value().toString(), (double) one.salesMinor());
    }
    var found = PotentialQuota.of(new PotentialQuota.Input(pool, potential, sales));
    columns.put(QuotaMethod.SHARE, found.shareMethod());
    columns.put(QuotaMethod.HEADROOM, notNegative(found.headroomMethod(), pool));
    columns.put(QuotaMethod.HISTORY, found.historyMethod());
    for (var code : List.of("sales-above-potential", "quota-below-zero")) {
      long units = found.reasons().stream().filter(one -> one.code().equals(code)).count();
      if (units > 0) notes.add(Note.of("units-" + code, "units", units));
    }
  }

  /** A pool below last sales can leave a unit with less than nothing: it gets nothing. */
  private static double[] notNegative(double[] column, long pool) {
    if (Arrays.stream(column).allMatch(value -> value >= 0)) return column;
    var kept = Arrays.stream(column).map(value -> Math.max(0, value)).toArray();
    double sum = Arrays.stream(kept).sum();
    if (sum <= 0) return kept;
    return Arrays.stream(kept).map(value -> value * pool / sum).toArray();
  }

  private static double[] proportional(List<QuotaUnit> pooled, long pool, boolean potential) {
    var by = new double[pooled.size()][1];
    for (int i = 0; i < by.length; i++) {
      var one = pooled.get(i);
      by[i][0] = potential ? one.potentialMinor() : one.salesMinor();
    }
    return HistoryQuota.of(new HistoryQuota.Input(pool, by, Optional.empty())).quota();
  }

  private void byIntention(List<QuotaUnit> pooled, long pool) {
    var dealers = new ArrayList<PurchaseIntention.Dealer>();
    var rounds = new ArrayList<PurchaseIntention.Round>();
    for (var one : pooled) {
      var said = one.intention();
      if (said == null) return;
      dealers.add(new PurchaseIntention.Dealer(one.name(), said.juster(), said.intendedMinor()));
      rounds.add(new PurchaseIntention.Round(said.lastIntendedMinor(), said.lastRealisedMinor()));
    }
    var found =
        PurchaseIntention.of(new PurchaseIntention.Input(dealers, JUSTER, rounds, SHRINK_MINOR));
    var calibrated = found.calibratedExpected();
    double sum = Arrays.stream(calibrated).sum();
    if (sum <= 0) return;
    columns.put(
        QuotaMethod.INTENTION,
        Arrays.stream(calibrated).map(value -> value * pool / sum).toArray());
    notes.add(Note.of("intention-calibrated", "realisation", found.pooledRealisation()));
  }

  private void byFrontier(List<QuotaUnit> pooled, long pool) {
    try {
      var found = FrontierQuota.of(pooled, pool);
      columns.put(QuotaMethod.FRONTIER, found.quota());
      notes.add(
          new Note(
              "frontier-efficiency",
              Map.of("share", found.efficiency(), "units", (double) pooled.size())));
    } catch (Refused refused) {
      refusals.put(QuotaMethod.FRONTIER, refused);
    }
  }
}
