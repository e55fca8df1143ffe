package org.hongyan.planning.monitors;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hongyan.engine.fairness.AsymmetricRatchet;
import org.hongyan.engine.fairness.Bunching;
import org.hongyan.engine.fairness.RatchetByRep;
import org.hongyan.engine.fairness.RatchetIncentive;
import org.hongyan.engine.numbers.Distributions;
import org.hongyan.identity.Caller;
import org.hongyan.planning.monitors.RatchetView.AttainmentBin;
import org.hongyan.planning.monitors.RatchetView.BunchFound;
import org.hongyan.planning.monitors.RatchetView.BunchingView;
import org.hongyan.planning.monitors.RatchetView.RatchetDot;
import org.hongyan.planning.monitors.RatchetView.RatchetLine;
import org.hongyan.planning.monitors.RatchetView.RatchetSlopes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ratchet monitor 棘轮: slopes of targets on past over- and under-performance, and bunching. */
@Service
class Ratchets {

  /** Rep-periods below which no slope and no bunching is told. */
  static final int FEWEST = 30;

  /** On each side of the target, below which its slope hangs on a few people. */
  static final int FEWEST_A_SIDE = 5;

  static final double OVER = 0.1;
  static final double DISCOUNT = 0.1;
  private static final int MONTHS_A_YEAR = 12;
  private static final int MOST_DOTS = 600;
  private static final int MOST_LINES = 200;
  private static final int FIRST_BIN = 50;
  private static final int LAST_BIN = 150;
  private static final int BIN = 5;

  private final Attainments attainments;
  private final MonitorClock clock;

  Ratchets(Attainments attainments, MonitorClock clock) {
    this.attainments = attainments;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  RatchetView of(Caller caller, int months, Level level) {
    var window = clock.window(months);
    var table = attainments.of(caller.scope(), window, level);
    var pairs = table.rows().stream().filter(Attainment::hasNext).toList();
    int over = (int) pairs.stream().filter(p -> p.salesMinor() > p.quotaMinor()).count();
    int under = (int) pairs.stream().filter(p -> p.salesMinor() < p.quotaMinor()).count();
    int subjects = (int) pairs.stream().map(Attainment::key).distinct().count();
    var slopes =
        pairs.size() < FEWEST || Math.min(over, under) < FEWEST_A_SIDE || subjects < 2
            ? null
            : slopes(pairs, subjects, table.latest());
    return new RatchetView(
        window.basis(table.currency()),
        level,
        subjects,
        pairs.size(),
        FEWEST,
        over,
        under,
        slopes,
        dots(pairs),
        bunching(table.rows()),
        slopes == null ? List.of() : lines(pairs, table.latest()));
  }

  private static RatchetSlopes slopes(
      List<Attainment> pairs, int subjects, Map<String, Long> latest) {
    var fit =
        AsymmetricRatchet.of(
            new AsymmetricRatchet.Input(
                pairs.stream().mapToDouble(Attainment::quotaMinor).toArray(),
                pairs.stream().mapToDouble(Attainment::salesMinor).toArray(),
                pairs.stream().mapToDouble(Attainment::nextMinor).toArray(),
                Optional.of(pairs.stream().map(Attainment::key).toList()),
                Optional.of(pairs.stream().map(p -> p.month().toString()).toList())));
    double width = Distributions.studentQuantile(0.975, subjects - 1);
    var up = interval(fit.lambdaUp(), width * fit.errorUp().orElseThrow());
    long quota = latest.values().stream().mapToLong(Long::longValue).sum();
    double month = fit.lambdaUp() * OVER * quota;
    return new RatchetSlopes(
        up,
        interval(fit.lambdaDown(), width * fit.errorDown().orElseThrow()),
        fit.asymmetry() instanceof Double ratio ? ratio : null,
        fit.r2(),
        quota,
        Math.round(month),
        Math.round(month * MONTHS_A_YEAR),
        Math.round(month * MONTHS_A_YEAR / latest.size()),
        incentiveLost(fit.lambdaUp()));
  }

  private static @Nullable Double incentiveLost(double lambda) {
    if (lambda <= 0 || lambda > 1) return null;
    return RatchetIncentive.of(new RatchetIncentive.Input(1, lambda, DISCOUNT)).lossShare();
  }

  private static MonitorEstimate interval(double value, double half) {
    return new MonitorEstimate(value, value - half, value + half);
  }

  private static List<RatchetDot> dots(List<Attainment> pairs) {
    int step = (pairs.size() + MOST_DOTS - 1) / MOST_DOTS;
    return IntStream.range(0, pairs.size())
        .filter(i -> i % Math.max(1, step) == 0)
        .mapToObj(pairs::get)
        .map(
            p ->
                new RatchetDot(
                    p.name(),
                    YearMonth.from(p.month()).toString(),
                    p.rate() - 1,
                    (double) p.nextMinor() / p.quotaMinor() - 1))
        .toList();
  }

  private static List<RatchetLine> lines(List<Attainment> pairs, Map<String, Long> latest) {
    var reps =
        RatchetByRep.of(
                new RatchetByRep.Input(
                    pairs.stream()
                        .map(
                            p ->
                                new RatchetByRep.Row(
                                    p.key(), p.quotaMinor(), p.salesMinor(), p.nextMinor()))
                        .toList()))
            .reps();
    return pairs.stream()
        .collect(java.util.stream.Collectors.toMap(Attainment::key, Attainment::name, (a, b) -> a))
        .entrySet()
        .stream()
        .map(
            one -> {
              var rep = java.util.Objects.requireNonNull(reps.get(one.getKey()));
              long quota = latest.getOrDefault(one.getKey(), 0L);
              return new RatchetLine(
                  one.getKey(),
                  one.getValue(),
                  rep.periods(),
                  rep.lambda(),
                  quota,
                  Math.round(rep.lambda() * OVER * quota * MONTHS_A_YEAR));
            })
        .sorted(
            Comparator.comparingLong(RatchetLine::costYearMinor)
                .reversed()
                .thenComparing(RatchetLine::name))
        .limit(MOST_LINES)
        .toList();
  }

  private static BunchingView bunching(List<Attainment> rows) {
    int bins = (LAST_BIN - FIRST_BIN) / BIN + 1;
    var starts = new double[bins];
    var counts = new long[bins];
    for (int i = 0; i < bins; i++) starts[i] = FIRST_BIN + i * BIN;
    for (var row : rows) {
      int at = (int) Math.floor((row.rate() * 100 - FIRST_BIN) / BIN);
      counts[Math.clamp(at, 0, bins - 1)]++;
    }
    var shown =
        IntStream.range(0, bins)
            .mapToObj(i -> new AttainmentBin((int) starts[i], counts[i]))
            .toList();
    if (rows.size() < FEWEST) return new BunchingView(rows.size(), FEWEST, shown, null);
    var found = Bunching.of(new Bunching.Input(starts, counts));
    // Counts are Poisson: the variance of the bin, and of the mean of its two neighbours.
    double half =
        Distributions.normalQuantile(0.975)
            * Math.sqrt(found.above100to105() + found.expectedNeighbourMean() / 2);
    return new BunchingView(
        rows.size(),
        FEWEST,
        shown,
        new BunchFound(
            found.above100to105(),
            found.below95to100(),
            found.expectedNeighbourMean(),
            interval(found.excess(), half),
            found.poissonP(),
            !found.reasons().isEmpty()));
  }
}
