package org.hongyan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.identity.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The quota lab over HTTP, down to the targets it becomes. */
@IntegrationTest
class QuotaIT {

  private static final String EVEN =
      "[{'method':'SHARE','weight':1},{'method':'HEADROOM','weight':1},{'method':'HISTORY','weight':1}]";

  @Autowired TestCompany companies;

  private Company company;
  private PlanDesk plan;

  @BeforeEach
  void aPlan() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().region());
  }

  private String unit(Unit unit, long potential, long sales, String rest) {
    return "{'unitId':'%s','name':'%s','parentId':'%s','reps':2,'potentialMinor':%d,'salesMinor':%d,'reviewReason':'看过'%s}"
        .formatted(
            unit.id().value(),
            unit.name(),
            company.units().region().id().value(),
            potential,
            sales,
            rest);
  }

  private String both(String restA, String restB) {
    var units = company.units();
    return "{'units':[%s,%s]}"
        .formatted(
            unit(units.teamA(), 100_000_000_003L, 40_000_000_000L, restA),
            unit(units.teamB(), 70_000_000_001L, 50_000_000_000L, restB));
  }

  private static String parameters(long total, String weighting, String methods) {
    return "{'totalMinor':%d,'weighting':'%s','methods':%s,'errors':[],'floor':{'fixedMinor':900000,'grossMargin':0.32,'variableRate':0.06,'profitMinor':0},'mostAdjust':0.1}"
        .formatted(total, weighting, methods);
  }

  private static long sum(JsonNode lines) {
    return lines.valueStream().mapToLong(l -> l.at("/quotaMinor").asLong()).sum();
  }

  @Test
  void everyMethodIsThereAndTheCombinationAddsUpToTheCent() {
    var saved = plan.save("quotas", 0, both("", ""), parameters(100_000_000_001L, "EQUAL", EVEN));
    var result = TestHttp.json(saved).at("/result");
    assertThat(result.at("/lines/0/methods").findValuesAsString("method"))
        .containsExactly("SHARE", "HEADROOM", "HISTORY");
    assertThat(sum(result.at("/lines"))).isEqualTo(100_000_000_001L);
    assertThat(result.at("/lines/0/spread").asDouble()).isBetween(0.12, 0.13);
  }

  @Test
  void specialMarketsComeOutFirst() {
    var inputs = both("", ",'special':{'minor':1000000,'reason':'新市场'}");
    var result =
        TestHttp.json(plan.save("quotas", 0, inputs, parameters(9_000_000, "EQUAL", EVEN)))
            .at("/result");
    assertThat(result.at("/poolMinor").asLong()).isEqualTo(8_000_000);
    assertThat(result.at("/lines/0/quotaMinor").asLong()).isEqualTo(8_000_000);
    assertThat(result.at("/lines/1/quotaMinor").asLong()).isEqualTo(1_000_000);
    assertThat(result.at("/notes").findValuesAsString("code")).contains("one-unit");
    var over = plan.save("quotas", 1, inputs, parameters(999_999, "EQUAL", EVEN));
    assertThat(at(over, "/code")).isEqualTo("plan.sum");
  }

  @Test
  void adjustmentNeedsEvidenceStaysInItsBoundAndLeavesTheSum() {
    var parameters = parameters(9_000_000, "EQUAL", EVEN);
    var silent = both(",'adjustment':{'minor':1000,'evidence':' '}", "");
    assertThat(at(plan.save("quotas", 0, silent, parameters), "/code")).isEqualTo("plan.evidence");
    var wild = both(",'adjustment':{'minor':4000000,'evidence':'大单'}", "");
    assertThat(at(plan.save("quotas", 0, wild, parameters), "/code")).isEqualTo("plan.bounds");
    var good = both(",'adjustment':{'minor':-100000,'evidence':'停产'}", "");
    var result = TestHttp.json(plan.save("quotas", 0, good, parameters)).at("/result");
    assertThat(result.at("/lines/0/adjustmentMinor").asLong()).isEqualTo(-100_000);
    assertThat(sum(result.at("/lines"))).isEqualTo(9_000_000);
  }

  @Test
  void weightsOfNothingAreRefused() {
    var zero = EVEN.replace("'weight':1", "'weight':0");
    var refused = plan.save("quotas", 0, both("", ""), parameters(9_000_000, "MANUAL", zero));
    assertThat(at(refused, "/code")).isEqualTo("plan.weights");
    var few = plan.save("quotas", 0, both("", ""), parameters(9_000_000, "MINIMUM_VARIANCE", EVEN));
    assertThat(at(few, "/details/reason")).contains("8");
    var intention = EVEN.replace("HISTORY", "INTENTION");
    var without = plan.save("quotas", 0, both("", ""), parameters(9_000_000, "EQUAL", intention));
    assertThat(at(without, "/code")).isEqualTo("plan.no-data");
  }

  @Test
  void disagreeingMethodsWantAReasonAndNegativeHistoryIsNamed() {
    var unread = both("", "").replace("看过", " ");
    var refused = plan.save("quotas", 0, unread, parameters(9_000_000, "EQUAL", EVEN));
    assertThat(at(refused, "/code")).isEqualTo("plan.review");
    assertThat(at(plan.get(""), "/steps/5/status")).isEqualTo("EMPTY");
    var negative = both("", "").replace("50000000000", "-5");
    assertThat(at(plan.save("quotas", 0, negative, parameters(9, "EQUAL", EVEN)), "/details/row"))
        .isEqualTo("二组");
  }

  @Test
  void unitThatCannotCarryASellerIsToMerge() {
    var poor = both("", "").replace("70000000001", "60000000").replace("50000000000", "10000000");
    var result =
        TestHttp.json(plan.save("quotas", 0, poor, parameters(9_000_000, "EQUAL", EVEN)))
            .at("/result");
    // a seat must sell 9,000 / (.32 − .06) = 34,615.38 a month, 415,384.62 a year
    assertThat(result.at("/lines/0/floorMinor").asLong()).isEqualTo(83_076_923);
    assertThat(result.at("/lines/1/carries").asInt()).isEqualTo(1);
    assertThat(result.at("/lines/1/belowFloor").asBoolean()).isTrue();
    var none = poor.replace("'potentialMinor':60000000", "'potentialMinor':30000000");
    var merged = TestHttp.json(plan.save("quotas", 1, none, parameters(9_000_000, "EQUAL", EVEN)));
    assertThat(merged.at("/result/lines/1/mergeWith").asString()).isEqualTo("一组");
  }

  @Test
  void criticalPointHasFourReadingsAndTheChosenOneIsTheFloor() {
    var parameters =
        parameters(9_000_000, "EQUAL", EVEN)
            .replace(
                "'profitMinor':0",
                "'profitMinor':600000,'reading':'%s','response':{'zero':0.3,'plus50':1.25,'saturation':1.6}");
    var saved = plan.save("quotas", 0, both("", ""), parameters.formatted("MARGINAL"));
    var critical = TestHttp.json(saved).at("/result/critical");
    assertThat(critical.findValuesAsString("reading"))
        .containsExactly("BREAK_EVEN", "TARGET_PROFIT", "INFLECTION", "MARGINAL");
    // 9,000 / (.32 − .06) = 34,615.38; with 6,000 of profit 57,692.31
    assertThat(critical.at("/0/perRepMonthMinor").asDouble()).isCloseTo(3_461_538.46, within(0.01));
    assertThat(critical.at("/1/perRepMonthMinor").asDouble()).isCloseTo(5_769_230.77, within(0.01));
    // a seller sells 90 bn / 4 / 12 minor units a month today; x* = .561844 of the spec's curve
    assertThat(critical.at("/2/effort").asDouble()).isCloseTo(0.561844, within(1e-6));
    double marginal = critical.at("/3/perRepMonthMinor").asDouble();
    assertThat(marginal).isGreaterThan(critical.at("/2/perRepMonthMinor").asDouble());
    assertThat(critical.findValuesAsString("used"))
        .containsExactly("false", "false", "false", "true");
    assertThat(TestHttp.json(saved).at("/result/lines/0/floorMinor").asLong())
        .isEqualTo(Math.round(marginal * 12 * 2));
    var concave = parameters.formatted("INFLECTION").replace("1.25", "1.1");
    var refused = plan.save("quotas", 1, both("", ""), concave);
    assertThat(at(refused, "/code")).isEqualTo("plan.no-data");
  }

  @Test
  void monthsGivenFromAboveAreLeftAloneAndTheReasonIsTold() throws Exception {
    var nation = company.units().nation();
    var director = plan.director();
    var month = "/api/targets/2027-03/units/";
    assertThat(
            status(
                director.put(
                    month + nation.id().value(), json("amountMinor", 500_000, "currency", "CNY"))))
        .isEqualTo(200);
    giveOn(director, month + nation.id().value());
    var manager = company.as(company.people().manager());
    long stands =
        TestHttp.json(manager.get("/api/targets?month=2027-03"))
            .at("/unit/target/amountMinor")
            .asLong();
    assertThat(stands).isPositive();
    plan.save("quotas", 0, both("", ""), parameters(120_000_000, "EQUAL", EVEN));
    plan.post("/approve", json("version", 1));
    assertThat(status(publish(2))).isEqualTo(200);
    waitForTarget(manager, "2027-04");
    var outcome = TestHttp.json(manager.get("/api/targets/plans/" + plan.plan()));
    assertThat(outcome.at("/at").isString()).isTrue();
    assertThat(outcome.at("/leftAlone").size()).isEqualTo(1);
    assertThat(outcome.at("/leftAlone/0/month").asString()).isEqualTo("2027-03");
    assertThat(outcome.at("/leftAlone/0/aboveName").asString()).isEqualTo(nation.name());
    assertThat(outcome.at("/leftAlone/0/standsMinor").asLong()).isEqualTo(stands);
    assertThat(outcome.at("/leftAlone/0/plannedMinor").asLong()).isBetween(9_999_998L, 10_000_002L);
    var march = TestHttp.json(manager.get("/api/targets?month=2027-03"));
    assertThat(march.at("/unit/target/amountMinor").asLong()).isEqualTo(stands);
  }

  private static void giveOn(TestHttp director, String path) {
    var even =
        TestHttp.json(director.post(path + "/preview", "{\"method\":\"EQUAL\",\"shares\":[]}"));
    var shares =
        even.valueStream()
            .map(
                s ->
                    json(
                        "id",
                        s.at("/id").asString(),
                        "minor",
                        s.at("/minor").asLong(),
                        "locked",
                        false))
            .collect(Collectors.joining(",", "[", "]"));
    var body = "{\"version\":1,\"method\":\"EQUAL\",\"shares\":" + shares + "}";
    assertThat(status(director.post(path + "/split", body))).isEqualTo(200);
  }

  private MvcTestResult publish(int version) {
    return plan.post("/publish", json("version", version, "from", "2027-03"));
  }

  @Test
  void publishedOnceByTwentyAndBecomesTargetsThatAddUp() throws Exception {
    plan.save("quotas", 0, both("", ""), parameters(120_000_001, "EQUAL", EVEN));
    assertThat(status(publish(1))).isEqualTo(409);
    assertThat(status(plan.post("/approve", json("version", 1)))).isEqualTo(200);
    var answers = race(20, () -> status(publish(2)));
    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(at(publish(2), "/details/by")).isEqualTo("director");
    var manager = company.as(company.people().manager());
    var region = waitForTarget(manager, "2027-03");
    assertThat(region.at("/unit/target/splitMinor").asLong())
        .isEqualTo(region.at("/unit/target/amountMinor").asLong());
    long months = 0;
    for (var month : List.of("2027-03", "2027-04", "2027-05", "2027-12")) {
      var view = TestHttp.json(manager.get("/api/targets?month=" + month));
      long members =
          view.at("/members")
              .valueStream()
              .mapToLong(m -> m.at("/target/amountMinor").asLong())
              .sum();
      assertThat(view.at("/unit/target/amountMinor").asLong()).isEqualTo(members);
      assertThat(view.at("/members/0/ownerName").asString()).isEqualTo("leader-a");
      months += members;
    }
    assertThat(months).isBetween(40_000_000L, 40_000_008L);
    assertThat(
            TestHttp.json(manager.get("/api/targets?month=2027-02")).at("/unit/target").isObject())
        .isFalse();
  }

  private static JsonNode waitForTarget(TestHttp http, String month) throws InterruptedException {
    var until = Instant.now().plus(Duration.ofSeconds(20));
    while (true) {
      var view = TestHttp.json(http.get("/api/targets?month=" + month));
      if (view.at("/unit/target").isObject() || Instant.now().isAfter(until)) return view;
      Thread.sleep(50);
    }
  }

  @Test
  void factsGiveEachSellingUnitItsShareOfThePotential() {
    var facts = TestHttp.json(plan.get("/quotas/facts"));
    assertThat(facts.at("/units").findValuesAsString("name")).containsExactly("一组", "二组");
    assertThat(facts.at("/units/0/reps").asInt()).isEqualTo(2);
    assertThat(facts.at("/units/0/potentialMinor").asLong()).isZero();
  }
}
