package org.hongyan.engine.simulation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hongyan.engine.simulation.SimCompany.SimCall;
import org.hongyan.engine.simulation.SimCompany.SimCustomer;
import org.hongyan.engine.simulation.SimCompany.SimOrder;
import org.hongyan.engine.simulation.SimCompany.SimPerson;
import org.hongyan.engine.simulation.SimCompany.SimPlan;

/**
 * Day after day of calling: every seller rings own customers, some answer, few buy. Whether a call
 * ends in a sale follows a logistic model of customer quality, seller skill, weekday and try
 * number. Every third seller closes harder in the last week of a month and rests in the first.
 */
final class SimHistory {

  private static final double BASE_SALE = -3.4;
  private static final double ANSWER_SHARE = 0.36;
  private static final double PLAN_SHARE = 0.18;
  private static final int LAST_WEEK = 7;
  private static final double PUSH = 0.7;
  private static final List<String> PRODUCTS = List.of("标准版", "专业版", "旗舰版");
  private static final long[] PRICES = {298_000L, 698_000L, 1_680_000L};

  private final Blueprint blueprint;
  private final List<SimPerson> people;
  private final List<SimCustomer> customers;
  private final SplittableRandom random;
  private final List<SimCall> calls = new ArrayList<>();
  private final List<SimOrder> orders = new ArrayList<>();
  private final List<SimPlan> plans = new ArrayList<>();
  private final List<List<Integer>> portfolios = new ArrayList<>();
  private final int[] tries;

  SimHistory(
      Blueprint blueprint,
      List<SimPerson> people,
      List<SimCustomer> customers,
      SplittableRandom random) {
    this.blueprint = blueprint;
    this.people = people;
    this.customers = customers;
    this.random = random;
    this.tries = new int[customers.size()];
    for (int i = 0; i < people.size(); i++) portfolios.add(new ArrayList<>());
    for (int i = 0; i < customers.size(); i++) {
      int owner = customers.get(i).owner();
      if (owner >= 0) portfolios.get(owner).add(i);
    }
  }

  void run() {
    for (int back = blueprint.days(); back >= 1; back--) {
      var day = blueprint.today().minusDays(back);
      double load = loadOf(day.getDayOfWeek());
      if (load == 0) continue;
      for (int seller = 0; seller < people.size(); seller++) {
        if (people.get(seller).role().equals("SELLER")) sell(seller, day, load);
      }
    }
    planAhead();
  }

  List<SimCall> calls() {
    return calls;
  }

  List<SimOrder> orders() {
    return orders;
  }

  List<SimPlan> plans() {
    return plans;
  }

  /** Share of a full day's calls: Mondays have meetings, Fridays end early, Sundays rest. */
  private static double loadOf(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> 0.8;
      case TUESDAY, WEDNESDAY, THURSDAY -> 1.1;
      case FRIDAY -> 0.9;
      case SATURDAY -> 0.25;
      case SUNDAY -> 0;
    };
  }

  private void sell(int seller, LocalDate day, double load) {
    var portfolio = portfolios.get(seller);
    if (portfolio.isEmpty()) return;
    int count =
        (int) Math.round(blueprint.callsPerDay() * load * (0.85 + 0.3 * random.nextDouble()));
    int second = LocalTime.of(9, 2).toSecondOfDay();
    for (int i = 0; i < count; i++) {
      second += 60 + random.nextInt((int) (9 * 3600.0 / Math.max(1, count)) + 1);
      if (second >= LocalTime.of(12, 0).toSecondOfDay()
          && second < LocalTime.of(14, 0).toSecondOfDay()) {
        second = LocalTime.of(14, 0).toSecondOfDay() + random.nextInt(240);
      }
      if (second > LocalTime.of(19, 40).toSecondOfDay()) return;
      var at = day.atTime(LocalTime.ofSecondOfDay(second)).atZone(blueprint.zone()).toInstant();
      second += call(seller, SimNames.pick(random, portfolio), at, day.getDayOfWeek());
    }
  }

  /** A mild hockey stick of some: orders move to the end of the month. */
  private double monthEnd(int seller, Instant at) {
    if (seller % 3 != 0) return 0;
    var day = LocalDate.ofInstant(at, blueprint.zone());
    if (day.lengthOfMonth() - day.getDayOfMonth() < LAST_WEEK) return PUSH;
    return day.getDayOfMonth() <= LAST_WEEK ? -PUSH / 2 : 0;
  }

  /** Seconds the call took. */
  private int call(int seller, int customer, Instant at, DayOfWeek day) {
    var who = customers.get(customer);
    int ring = 4 + random.nextInt(24);
    tries[customer]++;
    if (who.vacant()) return end(customer, seller, at, 2, 0, "VACANT", null);
    double chance = random.nextDouble();
    if (chance > ANSWER_SHARE) {
      var cause = chance > 0.95 ? "OFF" : chance > 0.84 ? "BUSY" : "NO_ANSWER";
      return end(customer, seller, at, cause.equals("NO_ANSWER") ? 35 : ring, 0, cause, null);
    }
    double odds =
        BASE_SALE
            + who.quality()
            + people.get(seller).skill()
            + (day == DayOfWeek.MONDAY ? -0.15 : day == DayOfWeek.FRIDAY ? 0.12 : 0)
            + monthEnd(seller, at)
            - 0.15 * Math.min(4, tries[customer] - 1);
    var outcome = outcome(1 / (1 + Math.exp(-odds)));
    int talk = talkSeconds(outcome);
    plan(customer, seller, at, outcome);
    int took = end(customer, seller, at, ring, talk, "ANSWERED", outcome);
    if (outcome.equals("SALE")) order();
    return took;
  }

  private int end(
      int customer,
      int seller,
      Instant at,
      int ring,
      int talk,
      String cause,
      @org.jspecify.annotations.Nullable String outcome) {
    calls.add(new SimCall(customer, seller, at, ring, talk, cause, outcome));
    return ring + talk + 15;
  }

  private String outcome(double sale) {
    double at = random.nextDouble();
    if (at < sale) return "SALE";
    if (at < sale + 0.10 + sale) return "CALLBACK";
    if (at < sale + 0.30 + sale) return "INTERESTED";
    if (at < 0.985) return "NOT_INTERESTED";
    return "DO_NOT_CALL";
  }

  private int talkSeconds(String outcome) {
    int usual =
        switch (outcome) {
          case "SALE" -> 420;
          case "CALLBACK", "INTERESTED" -> 150;
          default -> 40;
        };
    return (int) Math.clamp(usual * Math.exp(0.5 * random.nextGaussian()), 6, 1_800);
  }

  private void order() {
    double at = random.nextDouble();
    int product = at < 0.62 ? 0 : at < 0.92 ? 1 : 2;
    long discount = random.nextInt(4) * 5L;
    orders.add(
        new SimOrder(
            calls.size() - 1, PRICES[product] * (100 - discount) / 100, PRODUCTS.get(product)));
  }

  /** A past plan behind some calls: mostly done on its day, some late, some skipped. */
  private void plan(int customer, int seller, Instant at, String outcome) {
    if (random.nextDouble() > PLAN_SHARE) return;
    double fate = random.nextDouble();
    var due =
        at.minusSeconds(fate < 0.75 ? random.nextInt(3_600) : 86_400L + random.nextInt(200_000));
    boolean skip = fate > 0.95 && outcome.equals("NOT_INTERESTED");
    plans.add(new SimPlan(customer, seller, due, skip ? null : at, skip ? "NO_NEED" : null));
  }

  /** What lies before the sellers today and tomorrow. */
  private void planAhead() {
    var start = blueprint.today().atTime(9, 15).atZone(blueprint.zone()).toInstant();
    for (int seller = 0; seller < people.size(); seller++) {
      var portfolio = portfolios.get(seller);
      if (portfolio.isEmpty()) continue;
      for (int i = 0; i < 14; i++) {
        long shift =
            random.nextInt(9 * 3_600) + (i % 3 == 2 ? 86_400L : 0) - (i == 0 ? 86_400L : 0);
        plans.add(
            new SimPlan(
                SimNames.pick(random, portfolio), seller, start.plusSeconds(shift), null, null));
      }
    }
  }
}
