package org.hongyan.targets.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.deals.OrderHistory;
import org.hongyan.deals.PastOrder;
import org.hongyan.identity.Account;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Accounts.NewAccount;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Role;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitKind;
import org.hongyan.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Effects of promotions over orders in which the true one was planted. */
@IntegrationTest
class PromotionEffectIT {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate TODAY = LocalDate.now(ZONE);
  private static final LocalDate STARTS = TODAY.minusDays(35);
  private static final int PROVINCES = 9;

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired OrgTree tree;
  @Autowired Accounts accounts;
  @Autowired OrderHistory orders;
  @Autowired TransactionTemplate transaction;

  private Company company;
  private TestHttp director;
  private final List<Unit> provinces = new ArrayList<>();
  private final List<Account> sellers = new ArrayList<>();

  @BeforeEach
  void aCompanyOfProvinces() {
    company = companies.create();
    director = company.as(company.people().director());
    company.run(() -> transaction.executeWithoutResult(made -> provinces()));
  }

  private void provinces() {
    for (int i = 0; i < PROVINCES; i++) {
      var province = tree.add(company.units().nation().id(), UnitKind.PROVINCE, "省" + i);
      provinces.add(province);
      sellers.add(
          accounts.create(
              new NewAccount(
                  "p" + i, "p" + i, Role.SELLER, province.id(), TestCompany.PASSWORD, "zh")));
    }
  }

  /** Two orders a week and province, of like size in all weeks but for the season; and the lift. */
  private void sales(int weeksBefore, double lift) {
    var random = new Random(5);
    var past = new ArrayList<PastOrder>();
    for (int i = 0; i < PROVINCES; i++) {
      var seller = sellers.get(i);
      var customer = desk.customerOf(company, seller);
      for (int week = -weeksBefore; week < 5; week++) {
        double season = season(week, week + 1);
        double lifted = i < 2 && week >= 0 ? 1 + lift : 1;
        double size = 500_000 * (1 + i % 3) * season * lifted;
        for (int day = 1; day < 7; day += 3) {
          long minor = Math.round(size * (1 + 0.05 * random.nextGaussian()));
          Instant at =
              STARTS.plusDays(7L * week + day).atTime(LocalTime.NOON).atZone(ZONE).toInstant();
          past.add(
              new PastOrder(
                  UUID.randomUUID().toString(),
                  customer,
                  seller.id(),
                  seller.orgPath(),
                  new Money(minor, "CNY"),
                  at,
                  ""));
        }
      }
    }
    company.run(() -> orders.load(past));
  }

  /** The mean of these weeks, the last not included. */
  private static double season(int from, int to) {
    return IntStream.range(from, to).mapToDouble(w -> 1 + 0.1 * Math.sin(w)).average().orElse(1);
  }

  private String promotion(LocalDate starts, LocalDate ends, long cost, Unit... units) {
    var ids = new ArrayList<String>();
    for (var unit : units) ids.add("\"" + unit.id().value() + "\"");
    var answer =
        director.post(
            "/api/promotions",
            """
            {"theme":"双节","starts":"%s","ends":"%s","regions":%s,"material":"",
             "costMinor":%d,"currency":"CNY"}
            """
                .formatted(starts, ends, ids, cost));
    assertThat(answer).hasStatus(201);
    return TestHttp.json(answer).at("/id").asString();
  }

  private JsonNode effect(TestHttp who, String id, String measure) {
    var answer = who.get("/api/promotions/" + id + "/effect?measure=" + measure);
    assertThat(answer).hasStatusOk();
    return TestHttp.json(answer);
  }

  @Test
  void plantedLiftIsInsideTheIntervalInMoneyAndAgainstItsCost() {
    sales(15, 0.3);
    var id = promotion(STARTS, STARTS.plusDays(29), 1_000_000, provinces.get(0), provinces.get(1));
    var view = effect(director, id, "REVENUE");
    assertThat(view.at("/refusal").isNull()).isTrue();
    assertThat(view.at("/periodDays").asInt()).isEqualTo(7);
    assertThat(view.at("/since").asInt()).isEqualTo(4);
    assertThat(view.at("/before").asInt()).isEqualTo(14);
    var figures = view.at("/figures");
    double share = 0.3 * season(0, 4) / season(-14, 0);
    assertThat(figures.at("/effect/low").asDouble()).isLessThan(share).isGreaterThan(0.1);
    assertThat(figures.at("/effect/high").asDouble()).isGreaterThan(share).isLessThan(0.5);
    // Two provinces sell 1 000 000 and 2 000 000 a week, but for the season.
    double planted = 0.3 * 3_000_000 * 4 * season(0, 4);
    assertThat(figures.at("/gain/low").asDouble()).isLessThan(planted);
    assertThat(figures.at("/gain/high").asDouble()).isGreaterThan(planted);
    double gain = figures.at("/gain/value").asDouble();
    assertThat(figures.at("/net/value").asDouble()).isEqualTo(gain - 1_000_000);
    assertThat(figures.at("/margin").asDouble()).isEqualTo(1_000_000 / gain);
    assertThat(figures.at("/trend/low").asDouble()).isNegative();
    assertThat(figures.at("/trend/high").asDouble()).isPositive();
    assertThat(figures.at("/rank").asDouble()).isEqualTo(1.0 / 8);
    assertThat(figures.at("/course").size()).isEqualTo(18);
    assertThat(figures.at("/course/14/day").asString()).isEqualTo(STARTS.toString());
    assertThat(figures.at("/placebos").size()).isEqualTo(7);
    assertThat(figures.at("/regions").size()).isEqualTo(9);
    assertThat(figures.at("/regions/0/name").asString()).isEqualTo("省0");
  }

  @Test
  void ordersDidNotRiseAndTheIntervalHoldsNothing() {
    sales(12, 0.3);
    var id = promotion(STARTS, STARTS.plusDays(29), 0, provinces.get(0));
    var figures = effect(director, id, "ORDERS").at("/figures");
    assertThat(figures.at("/effect/low").asDouble()).isLessThanOrEqualTo(0);
    assertThat(figures.at("/effect/high").asDouble()).isGreaterThanOrEqualTo(0);
    assertThat(figures.at("/costMinor").isNull()).isTrue();
    assertThat(figures.at("/net").isNull()).isTrue();
  }

  @Test
  void shortHistoryAndTooFewOtherRegionsAreRefusedWithTheirCounts() {
    sales(8, 0);
    var id = promotion(STARTS, STARTS.plusDays(29), 0, provinces.get(0));
    var young = effect(director, id, "REVENUE");
    assertThat(young.at("/refusal").asString()).isEqualTo("TOO_FEW_PERIODS");
    assertThat(young.at("/before").asInt()).isEqualTo(7);
    assertThat(young.at("/fewestPeriods").asInt()).isEqualTo(8);
    assertThat(young.at("/figures").isNull()).isTrue();
    sales(14, 0);
    assertThat(effect(director, id, "REVENUE").at("/figures").isNull()).isFalse();
    promotion(STARTS.plusDays(20), TODAY, 0, provinces.get(4), provinces.get(5), provinces.get(6));
    assertThat(effect(director, id, "REVENUE").at("/leftOut").size()).isEqualTo(3);
    // One that began after this one had ended disturbs nothing.
    promotion(STARTS.plusDays(30), TODAY, 0, provinces.get(7));
    assertThat(effect(director, id, "REVENUE").at("/refusal").isNull()).isTrue();
    promotion(STARTS, STARTS, 0, provinces.get(8));
    var few = effect(director, id, "REVENUE");
    assertThat(few.at("/refusal").asString()).isEqualTo("TOO_FEW_REGIONS");
    assertThat(few.at("/leftOut/0/why").asString()).isEqualTo("OTHER_PROMOTION");
  }

  @Test
  void whatCannotBeComparedIsSaidAndSellersAreNotAsked() {
    var mixed = promotion(STARTS, TODAY, 0, provinces.get(0), company.units().region());
    assertThat(effect(director, mixed, "REVENUE").at("/refusal").asString())
        .isEqualTo("MIXED_KINDS");
    var later = promotion(TODAY, TODAY.plusDays(9), 0, provinces.get(0));
    assertThat(effect(director, later, "REVENUE").at("/refusal").asString()).isEqualTo("NOT_BEGUN");
    var above = promotion(STARTS, TODAY, 0, company.units().region());
    var leader = company.as(company.people().leaderA());
    assertThat(effect(leader, above, "REVENUE").at("/refusal").asString())
        .isEqualTo("OUTSIDE_SCOPE");
    var seller = company.as(company.people().sellerA1());
    assertThat(status(seller.get("/api/promotions/" + above + "/effect"))).isEqualTo(403);
    var cancel = "{\"version\":1,\"reason\":\"x\"}";
    assertThat(director.post("/api/promotions/" + above + "/cancel", cancel)).hasStatusOk();
    assertThat(effect(director, above, "REVENUE").at("/refusal").asString()).isEqualTo("CANCELLED");
    assertThat(status(director.get("/api/promotions/" + above + "/effect?measure=X")))
        .isEqualTo(400);
  }
}
