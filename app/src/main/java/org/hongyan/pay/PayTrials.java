package org.hongyan.pay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hongyan.deals.Earned;
import org.hongyan.engine.fairness.PlanFeel;
import org.hongyan.engine.numbers.Statistics;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Posting;
import org.hongyan.pay.PayFacts.MonthFacts;
import org.hongyan.pay.PayFacts.Sold;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries plans on the past months of the people inside the asker's scope. */
@Service
class PayTrials {

  /** A plan that need not be saved. */
  record Candidate(String name, PlanContent content) {}

  private static final int MOST = 60_000;
  private static final int BARS = 16;
  private static final int FEWEST = 3;

  private final PayFacts facts;

  PayTrials(PayFacts facts) {
    this.facts = facts;
  }

  /** What one candidate paid; kept by person for the rank correlation. */
  private static final class Ledger {
    private final List<Double> pays = new ArrayList<>();
    private final Map<AccountId, Double> byPerson = new HashMap<>();
    private final Map<YearMonth, List<Long>> byMonth = new LinkedHashMap<>();

    void add(AccountId person, YearMonth month, long pay) {
      pays.add((double) pay);
      byPerson.merge(person, (double) pay, Double::sum);
      byMonth.computeIfAbsent(month, one -> new ArrayList<>()).add(pay);
    }
  }

  @Transactional(readOnly = true)
  PayTrial run(
      Caller caller,
      List<Candidate> candidates,
      YearMonth from,
      YearMonth to,
      @Nullable Long reference) {
    candidates.forEach(one -> EnginePlans.plan(one.content(), null));
    var ledgers = candidates.stream().map(one -> new Ledger()).toList();
    var sales = new HashMap<AccountId, Double>();
    int other = 0;
    for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      var known = facts.month(month);
      var people =
          known.people().stream()
              .filter(one -> caller.scope().covers(one.accountId(), one.orgPath()))
              .toList();
      if (people.size() * (long) candidates.size() > MOST) {
        throw new Refused("pay.trial-too-large", Map.of("most", MOST));
      }
      for (var chunk : PayFacts.chunks(people, PayWorker.CHUNK)) {
        var sold = facts.sold(month, chunk.stream().map(Posting::accountId).toList());
        for (var person : chunk) {
          if (!sold.any(person.accountId())) continue;
          other += tryOn(person, known, sold, candidates, ledgers, sales);
        }
      }
    }
    if (sales.isEmpty()) throw new Refused("pay.trial-empty");
    return judged(candidates, ledgers, sales, other, reference);
  }

  /** 1 when the person sold in another currency and is left out, else 0. */
  private static int tryOn(
      Posting person,
      MonthFacts known,
      Sold sold,
      List<Candidate> candidates,
      List<Ledger> ledgers,
      Map<AccountId, Double> sales) {
    var id = person.accountId();
    var pays = new ArrayList<Long>();
    try {
      for (var one : candidates) {
        pays.add(PayMaths.of(input(person, known, sold, one.content())).total());
      }
    } catch (Refused refused) {
      if (!refused.code().equals("pay.currency")) throw refused;
      return 1;
    }
    for (int i = 0; i < pays.size(); i++) ledgers.get(i).add(id, known.month(), pays.get(i));
    double brought =
        sold.earned().getOrDefault(id, List.of()).stream().mapToDouble(Earned::amountMinor).sum();
    sales.merge(id, brought, Double::sum);
    return 0;
  }

  private static PersonMonth input(
      Posting person, MonthFacts known, Sold sold, PlanContent content) {
    var id = person.accountId();
    var target = known.targets().get(id);
    var minor =
        target != null && target.currency().equals(content.currency())
            ? target.amountMinor()
            : null;
    return new PersonMonth(
        known.month(),
        content,
        days(person, known),
        false,
        minor,
        sold.earned().getOrDefault(id, List.of()),
        sold.collected().getOrDefault(id, List.of()),
        Map.of(),
        List.of());
  }

  /** Days employed; who sold before the account was made was there all month. */
  private static int days(Posting person, MonthFacts known) {
    var employment = known.employments().get(person.accountId());
    int days =
        employment == null
            ? 0
            : PayFacts.days(known.month(), employment.joinedOn(), employment.leftOn());
    return days == 0 ? known.month().lengthOfMonth() : days;
  }

  private static PayTrial judged(
      List<Candidate> candidates,
      List<Ledger> ledgers,
      Map<AccountId, Double> sales,
      int other,
      @Nullable Long reference) {
    double[] first = pays(ledgers.getFirst());
    long compared = reference == null ? Math.round(Statistics.mean(first)) : reference;
    double low = ledgers.stream().mapToDouble(l -> Statistics.quantile(pays(l), 0)).min().orElse(0);
    double high =
        ledgers.stream().mapToDouble(l -> Statistics.quantile(pays(l), 1)).max().orElse(0);
    double width = Math.max(1, (high - low) / BARS);
    var edges = new ArrayList<Long>();
    for (int i = 0; i <= BARS; i++) edges.add(Math.round(low + i * width));
    var outcomes =
        IntStream.range(0, candidates.size())
            .mapToObj(i -> outcome(candidates.get(i), ledgers.get(i), sales, compared, low, width))
            .toList();
    return new PayTrial(sales.size(), other, compared, edges, outcomes);
  }

  private static PayTrial.Outcome outcome(
      Candidate candidate,
      Ledger ledger,
      Map<AccountId, Double> sales,
      long reference,
      double low,
      double width) {
    double[] pays = pays(ledger);
    var feel = PlanFeel.of(new PlanFeel.Input(Map.of("plan", pays), reference)).get("plan");
    var months =
        ledger.byMonth.entrySet().stream()
            .map(
                e ->
                    new PayTrial.MonthCost(
                        e.getKey().toString(),
                        e.getValue().stream().mapToLong(Long::longValue).sum(),
                        e.getValue().size()))
            .toList();
    var dearest =
        months.stream()
            .max(java.util.Comparator.comparingLong(PayTrial.MonthCost::costMinor))
            .orElseThrow();
    return new PayTrial.Outcome(
        candidate.name(),
        Math.round(Statistics.sum(pays)),
        Math.round(Statistics.mean(pays)),
        Math.round(Statistics.quantile(pays, 0.1)),
        Math.round(Statistics.quantile(pays, 0.5)),
        Math.round(Statistics.quantile(pays, 0.9)),
        Math.round(Statistics.quantile(pays, 0)),
        dearest.month(),
        correlation(ledger, sales),
        feel == null ? 0 : feel.shareBelowReference(),
        feel == null ? 0 : Math.round(feel.certainGain()),
        months,
        bars(pays, low, width),
        PayCurve.of(candidate.content()).cliffs());
  }

  private static @Nullable Double correlation(Ledger ledger, Map<AccountId, Double> sales) {
    if (sales.size() < FEWEST) return null;
    var people = List.copyOf(sales.keySet());
    double rho =
        Statistics.spearman(
            people.stream().mapToDouble(p -> ledger.byPerson.getOrDefault(p, 0.0)).toArray(),
            people.stream().mapToDouble(p -> sales.getOrDefault(p, 0.0)).toArray());
    return Double.isFinite(rho) ? rho : null;
  }

  private static List<Integer> bars(double[] pays, double low, double width) {
    var bars = new int[BARS];
    for (double pay : pays) bars[Math.min(BARS - 1, (int) ((pay - low) / width))]++;
    return IntStream.of(bars).boxed().toList();
  }

  private static double[] pays(Ledger ledger) {
    return ledger.pays.stream().mapToDouble(pay -> pay).toArray();
  }
}
