package org.hongyan.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.deals.OrderHistory;
import org.hongyan.deals.PastOrder;
import org.hongyan.identity.Account;
import org.hongyan.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class PayIT {

  private static final YearMonth MONTH = YearMonth.of(2024, 2);
  private static final String PLAN =
      """
      {"currency":"CNY","baseMinor":300000,"parts":[{"name":"提成","metric":"SALES",
       "quotaFrom":"FIXED","quota":1000000,"steps":[{"from":0,"pays":0.03},{"from":1,"pays":0.05}],
       "retroactive":false,"capMinor":null}],"capMinor":null,"guaranteeMinor":null,
       "rampMonths":0,"clawbackDays":90}""";

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired OrderHistory history;

  private Company company;
  private TestHttp director;
  private TestHttp admin;

  @BeforeEach
  void aCompanyThatPays() {
    company = companies.create();
    director = company.as(company.people().director());
    admin = company.as(company.people().admin());
  }

  private String plan(String name, String content) {
    var made =
        admin.post(
            "/api/pay/plans",
            "{\"name\":\"%s\",\"content\":%s,\"reason\":\"新年\"}".formatted(name, content));
    assertThat(made).hasStatus(HttpStatus.CREATED);
    return at(made, "/id");
  }

  private int assign(String plan, String kind, UUID subject, String from) {
    return status(
        admin.post(
            "/api/pay/assignments",
            json(
                "planId",
                plan,
                "version",
                1,
                "kind",
                kind,
                "subjectId",
                subject,
                "fromMonth",
                from,
                "reason",
                "入职")));
  }

  private void employed(Account person, String joined, String left) {
    var noted =
        admin.put(
            "/api/pay/employments/" + person.id().value(),
            "{\"joinedOn\":\"%s\",\"leftOn\":%s,\"reason\":\"档案\"}"
                .formatted(joined, left == null ? null : "\"" + left + "\""));
    assertThat(noted).hasStatus(HttpStatus.OK);
  }

  private void sold(Account seller, String day, long minor, String currency) {
    var customer = desk.customerOf(company, seller);
    company.run(
        () ->
            history.load(
                List.of(
                    new PastOrder(
                        UUID.randomUUID().toString(),
                        customer,
                        seller.id(),
                        seller.orgPath(),
                        new Money(minor, currency),
                        java.time.Instant.parse(day + "T04:00:00Z"),
                        "旧单"))));
  }

  private JsonNode calculated(YearMonth month) {
    var begun = admin.post("/api/pay/months/" + month + "/calculate", "");
    assertThat(begun).as(begun.getResponse().getErrorMessage()).hasStatus(HttpStatus.CREATED);
    var run = at(begun, "/id");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> at(director.get("/api/pay/months/" + month), "/state/runId").equals(run));
    return TestHttp.json(director.get("/api/pay/months/" + month));
  }

  private JsonNode statementOf(YearMonth month, Account person) {
    for (var row :
        TestHttp.json(director.get("/api/pay/months/" + month + "/statements")).at("/rows")) {
      if (row.at("/accountId").asString().equals(person.id().value().toString())) {
        return TestHttp.json(director.get("/api/pay/statements/" + row.at("/id").asString()));
      }
    }
    throw new AssertionError("no statement of " + person.login());
  }

  private int approve(JsonNode month) {
    return status(
        director.post(
            "/api/pay/months/" + month.at("/month").asString() + "/approve",
            json("runId", month.at("/state/runId").asString())));
  }

  /** The plan of this test reckoned by hand, in exact decimals. */
  private static long expected(int days, int of, long... orders) {
    var share = BigDecimal.valueOf(days).divide(BigDecimal.valueOf(of), 20, RoundingMode.HALF_UP);
    var quota = BigDecimal.valueOf(1_000_000).multiply(share);
    var sales = BigDecimal.ZERO;
    for (long one : orders) sales = sales.add(BigDecimal.valueOf(one));
    var low = sales.min(quota).multiply(new BigDecimal("0.03"));
    var high = sales.subtract(quota).max(BigDecimal.ZERO).multiply(new BigDecimal("0.05"));
    var base = BigDecimal.valueOf(300_000).multiply(share).setScale(0, RoundingMode.HALF_UP);
    return base.add(low.add(high).setScale(0, RoundingMode.HALF_UP)).longValueExact();
  }

  private static long sumOfLines(JsonNode statement) {
    long sum = 0;
    for (var line : statement.at("/lines")) sum += line.at("/minor").asLong();
    return sum;
  }

  @Test
  void leapFebruaryIsPaidToTheCentByActiveDaysAndNobodyIsLost() {
    var people = company.people();
    var plan = plan("销售", PLAN);
    assertThat(assign(plan, "UNIT", company.units().teamA().id().value(), "2024-01"))
        .isEqualTo(201);
    employed(people.sellerA1(), "2020-05-01", null);
    employed(people.sellerA2(), "2024-02-13", "2024-02-27");
    employed(people.sellerB1(), "2020-05-01", null);
    sold(people.sellerA1(), "2024-02-03", 777_777, "CNY");
    sold(people.sellerA1(), "2024-02-29", 333_335, "CNY");
    sold(people.sellerA2(), "2024-02-20", 600_001, "CNY");
    sold(people.sellerB2(), "2024-02-20", 5_000, "CNY");

    var month = calculated(MONTH);
    var whole = statementOf(MONTH, people.sellerA1());
    assertThat(whole.at("/statement/totalMinor").asLong())
        .isEqualTo(expected(29, 29, 777_777, 333_335))
        .isEqualTo(sumOfLines(whole));
    var part = statementOf(MONTH, people.sellerA2());
    assertThat(part.at("/statement/activeDays").asInt()).isEqualTo(15);
    assertThat(part.at("/statement/totalMinor").asLong())
        .isEqualTo(expected(15, 29, 600_001))
        .isEqualTo(sumOfLines(part));

    var reasons = new ArrayList<String>();
    month.at("/leftOut").forEach(one -> reasons.add(one.at("/reason").asString()));
    assertThat(reasons).containsExactlyInAnyOrder("NO_PLAN", "NO_DAYS");
    assertThat(approve(month)).isEqualTo(409);
  }

  @Test
  void monthIsCalculatedByOneApprovedByAnotherAndClosedOnceWhenTwoPress() throws Exception {
    var seller = company.people().sellerA1();
    var plan = plan("销售", PLAN);
    assign(plan, "PERSON", seller.id().value(), "2024-01");
    employed(seller, "2020-05-01", null);
    sold(seller, "2024-02-03", 500_000, "CNY");
    var month = calculated(MONTH);
    var own = company.as(seller);
    assertThat(TestHttp.json(own.get("/api/pay/mine"))).isEmpty();
    var corrected =
        admin.post(
            "/api/pay/months/2024-02/corrections",
            json(
                "accountId",
                seller.id().value(),
                "amountMinor",
                -1_234,
                "currency",
                "CNY",
                "reason",
                "多发"));
    assertThat(corrected).hasStatus(HttpStatus.CREATED);
    assertThat(status(admin.get("/api/pay/months/2024-02/payroll"))).isEqualTo(409);
    assertThat(approve(month)).isEqualTo(200);
    var closed = race(2, () -> status(director.post("/api/pay/months/2024-02/close", "")));
    assertThat(closed).containsExactlyInAnyOrder(200, 409);
    var late = admin.post("/api/pay/months/2024-02/calculate", "");
    assertThat(at(late, "/code")).isEqualTo("pay.month-closed");

    var mine = TestHttp.json(own.get("/api/pay/mine"));
    assertThat(mine).hasSize(1);
    assertThat(mine.at("/0/correctedMinor").asLong()).isEqualTo(-1_234);
    var id = mine.at("/0/id").asString();
    assertThat(own.get("/api/pay/statements/" + id)).hasStatus(HttpStatus.OK);
    var other = company.as(company.people().sellerA2());
    assertThat(other.get("/api/pay/statements/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    var file = admin.get("/api/pay/months/2024-02/payroll?format=CSV");
    assertThat(new String(file.getResponse().getContentAsByteArray(), "UTF-8"))
        .contains("3000.00,150.00,0.00,0.00,-12.34,3137.66");
  }

  @Test
  void whoCalculatedDoesNotApprove() {
    var seller = company.people().sellerA1();
    assign(plan("销售", PLAN), "PERSON", seller.id().value(), "2024-01");
    employed(seller, "2020-05-01", null);
    var begun = director.post("/api/pay/months/2024-02/calculate", "");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                at(director.get("/api/pay/months/2024-02"), "/state/runId")
                    .equals(at(begun, "/id")));
    var refused = director.post("/api/pay/months/2024-02/approve", json("runId", at(begun, "/id")));
    assertThat(at(refused, "/code")).isEqualTo("pay.four-eyes");
  }

  @Test
  void nobodyHasTwoPlansAtOnceAndTheNearestWins() {
    var seller = company.people().sellerA1();
    var unit = plan("部门", PLAN);
    var own = plan("本人", PLAN.replace("300000", "400000"));
    assertThat(assign(unit, "UNIT", company.units().nation().id().value(), "2024-01"))
        .isEqualTo(201);
    assertThat(assign(own, "PERSON", seller.id().value(), "2024-01")).isEqualTo(201);
    assertThat(assign(unit, "PERSON", seller.id().value(), "2024-05")).isEqualTo(409);
    employed(seller, "2020-05-01", null);
    employed(company.people().sellerA2(), "2020-05-01", null);
    calculated(MONTH);
    assertThat(statementOf(MONTH, seller).at("/statement/totalMinor").asLong()).isEqualTo(400_000);
    assertThat(statementOf(MONTH, company.people().sellerA2()).at("/statement/totalMinor").asLong())
        .isEqualTo(300_000);
  }

  @Test
  void otherCurrencyIsRefusedWithWordsAndStopsTheApproval() {
    var seller = company.people().sellerA1();
    assign(plan("销售", PLAN), "PERSON", seller.id().value(), "2024-01");
    employed(seller, "2020-05-01", null);
    sold(seller, "2024-02-03", 500_000, "USD");
    var month = calculated(MONTH);
    assertThat(month.at("/leftOut/0/reason").asString()).isEqualTo("CURRENCY");
    assertThat(month.at("/leftOut/0/details/currency").asString()).isEqualTo("USD");
    var refused =
        director.post(
            "/api/pay/months/2024-02/approve", json("runId", month.at("/state/runId").asString()));
    assertThat(at(refused, "/code")).isEqualTo("pay.unsettled");
  }

  @Test
  void plansAreTriedOnThePastSideBySide() {
    sold(company.people().sellerA1(), "2024-02-03", 500_000, "CNY");
    sold(company.people().sellerA2(), "2024-02-03", 1_500_000, "CNY");
    sold(company.people().sellerB1(), "2024-03-03", 1_000_000, "CNY");
    var cliff = PLAN.replace("\"retroactive\":false", "\"retroactive\":true");
    var body =
        "{\"plans\":[{\"name\":\"a\",\"content\":%s},{\"name\":\"b\",\"content\":%s}],\"fromMonth\":\"2024-02\",\"lastMonth\":\"2024-03\"}"
            .formatted(PLAN, cliff);
    var trial = TestHttp.json(director.post("/api/pay/trials", body));
    assertThat(trial.at("/people").asInt()).isEqualTo(3);
    assertThat(trial.at("/plans/0/costMinor").asLong())
        .isEqualTo(
            expected(29, 29, 500_000) + expected(29, 29, 1_500_000) + expected(31, 31, 1_000_000));
    assertThat(trial.at("/plans/1/costMinor").asLong())
        .isEqualTo(900_000 + 15_000 + 75_000 + 50_000);
    assertThat(trial.at("/plans/1/cliffs/0/jumpMinor").asLong()).isEqualTo(20_000);
    assertThat(trial.at("/plans/0/withSales").asDouble()).isEqualTo(1.0);
  }
}
