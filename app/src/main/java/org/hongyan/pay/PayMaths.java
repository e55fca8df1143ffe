package org.hongyan.pay;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.deals.Collected;
import org.hongyan.deals.Earned;
import org.hongyan.deals.OrderId;
import org.hongyan.engine.pay.Statement;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A person's month from order rows to a statement. What came back in the month of its order lowers
 * that month's sales; what came back later is clawed back from the commission paid for it.
 */
final class PayMaths {

  /** A statement without its person; sums of lines by kind. */
  record Result(
      String currency,
      long base,
      long commission,
      long bounds,
      long clawback,
      List<StatementLine> lines,
      Map<String, Double> attainment,
      List<Owed> carried) {

    long total() {
      return base + commission + bounds + clawback;
    }
  }

  /** What is known of an order row that counts. */
  private record Source(
      UUID order,
      @Nullable UUID original,
      UUID customer,
      Instant at,
      Map<String, Double> amounts) {}

  private final PersonMonth in;
  private final Map<UUID, Source> sources = new HashMap<>();

  private PayMaths(PersonMonth in) {
    this.in = in;
  }

  /** Refuses with {@code pay.currency} an order in another currency than the plan's. */
  static Result of(PersonMonth in) {
    return new PayMaths(in).work();
  }

  private Result work() {
    in.earned().stream().filter(this::counts).forEach(this::earned);
    in.collected().forEach(this::collected);
    var credits =
        sources.values().stream()
            .sorted(Comparator.comparing(Source::at).thenComparing(Source::order))
            .map(s -> new Statement.Credit(s.order() + "", in.content().currency(), s.amounts(), 1))
            .toList();
    var owed = owed();
    var statement =
        Statement.of(
            new Statement.Input(
                EnginePlans.plan(in.content(), in.targetMinor()),
                credits,
                in.activeDays(),
                in.month().lengthOfMonth(),
                in.ramping(),
                owed.stream()
                    .map(o -> new Statement.Returned(o.orderId() + "", o.minor(), o.days()))
                    .toList(),
                in.content().clawbackDays()));
    var lines = statement.lines().stream().map(this::line).toList();
    return new Result(
        statement.currency(),
        sum(lines, "base"),
        sum(lines, "commission"),
        sum(lines, "cap") + sum(lines, "guarantee"),
        sum(lines, "clawback"),
        lines,
        statement.attainment(),
        carried(owed, lines));
  }

  /** Rows of orders of this month; what takes an earlier month's order back is clawed back. */
  private boolean counts(Earned row) {
    currency(row.orderId().value(), row.currency());
    var original = row.originalAt();
    return original == null || !original.isBefore(PayMonths.start(in.month()));
  }

  private void earned(Earned row) {
    double share = row.shareBp() / 10_000.0;
    var amounts = amounts(row.orderId().value(), value(row.originalId()), row);
    amounts.put(Metric.SALES.name(), (double) row.amountMinor());
    if (row.originalId() != null || row.cancelled()) return;
    amounts.put(Metric.ORDERS.name(), Metric.ORDERS.scaled(share));
    if (row.firstOfCustomer()) {
      amounts.put(Metric.NEW_CUSTOMERS.name(), Metric.NEW_CUSTOMERS.scaled(share));
    }
  }

  private Map<String, Double> amounts(UUID order, @Nullable UUID original, Earned row) {
    return sources
        .computeIfAbsent(
            order,
            id ->
                new Source(id, original, row.customerId().value(), row.at(), new LinkedHashMap<>()))
        .amounts();
  }

  private void collected(Collected row) {
    var order = row.orderId().value();
    currency(order, row.currency());
    sources
        .computeIfAbsent(
            order,
            id -> new Source(id, null, row.customerId().value(), row.at(), new LinkedHashMap<>()))
        .amounts()
        .put(Metric.COLLECTED.name(), row.paidMinor() * (row.shareBp() / 10_000.0));
  }

  private void currency(UUID order, String currency) {
    if (currency.equals(in.content().currency())) return;
    throw new Refused(
        "pay.currency",
        Map.of("order", order, "currency", currency, "plan", in.content().currency()));
  }

  private List<Owed> owed() {
    var owed = new ArrayList<>(in.carried());
    for (var row : in.earned()) {
      var original = value(row.originalId());
      var at = row.originalAt();
      if (original == null || at == null || counts(row) || row.originalMinor() == 0) continue;
      double share = (double) row.amountMinor() / -row.originalMinor();
      long minor = Math.round(in.paidBefore().getOrDefault(original, 0L) * share);
      long days = ChronoUnit.DAYS.between(PayMonths.day(at), PayMonths.day(row.at()));
      if (minor > 0) owed.add(new Owed(original, minor, (int) Math.max(0, days)));
    }
    return owed;
  }

  /** What the bound of a month's clawback left, order by order. */
  private List<Owed> carried(List<Owed> owed, List<StatementLine> lines) {
    var taken = new HashMap<UUID, Long>();
    for (var line : lines) {
      var order = line.orderId();
      if (line.what().equals("clawback") && order != null) {
        taken.merge(order, -line.minor(), Long::sum);
      }
    }
    var carried = new ArrayList<Owed>();
    for (var one : owed) {
      if (one.days() > in.content().clawbackDays()) continue;
      long paid = Math.min(one.minor(), taken.getOrDefault(one.orderId(), 0L));
      taken.merge(one.orderId(), -paid, Long::sum);
      if (one.minor() > paid) carried.add(new Owed(one.orderId(), one.minor() - paid, 0));
    }
    return carried;
  }

  private StatementLine line(Statement.Line line) {
    var order = line.order().map(UUID::fromString).orElse(null);
    var source = order == null ? null : sources.get(order);
    var part = line.component().orElse(null);
    var counted = line.counted().map(amount -> metric(part).unscaled(amount)).orElse(null);
    if (source == null) {
      return new StatementLine(line.what(), part, order, null, null, null, counted, line.amount());
    }
    return new StatementLine(
        line.what(),
        part,
        order,
        source.original(),
        source.customer(),
        PayMonths.day(source.at()),
        counted,
        line.amount());
  }

  private Metric metric(@Nullable String part) {
    return in.content().parts().stream()
        .filter(one -> one.name().equals(part))
        .map(PlanContent.Part::metric)
        .findFirst()
        .orElse(Metric.SALES);
  }

  private static @Nullable UUID value(@Nullable OrderId id) {
    return id == null ? null : id.value();
  }

  private static long sum(List<StatementLine> lines, String what) {
    return lines.stream()
        .filter(line -> line.what().equals(what))
        .mapToLong(StatementLine::minor)
        .sum();
  }
}
