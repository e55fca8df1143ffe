package org.hongyan.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongyan.engine.simulation.SimCompany.SimCall;
import org.junit.jupiter.api.Test;

class CompanySimulatorTest {

  private static final Blueprint DEMO =
      Blueprint.demo(LocalDate.of(2026, 11, 23), ZoneId.of("Asia/Shanghai"));
  private static final SimCompany COMPANY = CompanySimulator.simulate(DEMO);

  @Test
  void fortyPeopleInAllRolesAndSixTeams() {
    assertThat(COMPANY.people()).hasSize(40);
    assertThat(COMPANY.people().stream().map(SimCompany.SimPerson::role).distinct()).hasSize(7);
    assertThat(COMPANY.units().stream().filter(unit -> unit.kind().equals("TEAM"))).hasSize(6);
  }

  @Test
  void sameBlueprintGivesTheSameCompany() {
    assertThat(CompanySimulator.simulate(DEMO)).isEqualTo(COMPANY);
  }

  @Test
  void nobodyCallsOnSundayOrOutsideHours() {
    assertThat(COMPANY.calls().stream().filter(call -> !duringHours(call)).limit(3)).isEmpty();
  }

  private static boolean duringHours(SimCall call) {
    var local = call.started().atZone(DEMO.zone());
    int hour = local.getHour();
    return local.getDayOfWeek() != DayOfWeek.SUNDAY
        && hour >= 9
        && hour < 20
        && hour != 12
        && hour != 13;
  }

  @Test
  void goodCustomersBuyMoreOften() {
    var byQuality =
        IntStream.range(0, COMPANY.customers().size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> COMPANY.customers().get(i).quality()))
            .toList();
    var poor = new HashSet<>(byQuality.subList(0, byQuality.size() / 2));
    double poorRate = saleRate(call -> poor.contains(call.customer()));
    double goodRate = saleRate(call -> !poor.contains(call.customer()));
    assertThat(goodRate).isGreaterThan(2 * poorRate);
  }

  @Test
  void sellersDiffer() {
    var sales =
        COMPANY.calls().stream()
            .filter(call -> "SALE".equals(call.outcome()))
            .collect(Collectors.groupingBy(SimCall::seller, Collectors.counting()));
    var best = sales.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    var worst = sales.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    assertThat(best).isGreaterThan(worst * 3 / 2);
  }

  @Test
  void someSellersCloseAtTheEndOfTheMonth() {
    assertThat(shareOfLastWeek(true)).isGreaterThan(shareOfLastWeek(false) * 1.2);
  }

  private static double shareOfLastWeek(boolean pushing) {
    var sales =
        COMPANY.calls().stream()
            .filter(call -> "SALE".equals(call.outcome()))
            .filter(call -> (call.seller() % 3 == 0) == pushing)
            .map(call -> LocalDate.ofInstant(call.started(), DEMO.zone()))
            .toList();
    return sales.stream().filter(day -> day.lengthOfMonth() - day.getDayOfMonth() < 7).count()
        / (double) sales.size();
  }

  @Test
  void everyOrderComesFromASale() {
    assertThat(COMPANY.orders()).isNotEmpty();
    assertThat(COMPANY.orders())
        .allSatisfy(
            order -> {
              assertThat(COMPANY.calls().get(order.call()).outcome()).isEqualTo("SALE");
              assertThat(order.amountMinor()).isPositive();
            });
  }

  private static double saleRate(java.util.function.Predicate<SimCall> which) {
    var answered =
        COMPANY.calls().stream().filter(which).filter(call -> call.outcome() != null).toList();
    return answered.stream().filter(call -> "SALE".equals(call.outcome())).count()
        / (double) answered.size();
  }
}
