package org.hongyan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.status;

import java.time.Instant;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.deals.NewOrder;
import org.hongyan.deals.Orders;
import org.hongyan.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Potential, size and structure over HTTP. */
@IntegrationTest
class PlanStepsIT {

  private static final String CHAIN =
      "{'chain':[{'name':'target share','low':0.3,'base':0.35,'high':0.4,'assumption':true},"
          + "{'name':'reach share','low':0.42,'base':0.42,'high':0.42,'assumption':false},"
          + "{'name':'orders','low':1.8,'base':1.8,'high':1.8,'assumption':false},"
          + "{'name':'value','low':260,'base':260,'high':260,'assumption':false}],"
          + "'segments':[{'name':'工厂','useMinor':1000000,'assumption':false}],"
          + "'weights':{'income':0.5,'retail':0.3,'population':0.2},'national':0}";
  private static final String SIZE =
      "{'pace':{'connectRate':0.25,'ringMinutes':0.5,'wrapMinutes':1,'measured':true},"
          + "'year':{'days':230,'hoursPerDay':7.5,'occupancy':0.75,'shrinkage':0.2},"
          + "'economy':{'elasticity':0.5,'margin':0.4,'costPerRepMinor':10000000,'carryover':0.75},"
          + "'staffing':{'attrition':0.03,'rampMonths':3.2,'rampStart':0.1},'chosen':30}";

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired Orders orders;

  private Company company;
  private PlanDesk plan;

  @BeforeEach
  void aPlan() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().nation());
  }

  private static String area(String name, long sales, String rest) {
    return "{'area':'%s','salesMinor':%d,%s}".formatted(name, sales, rest);
  }

  private static String areas(String... areas) {
    return "{'areas':[" + String.join(",", areas) + "]}";
  }

  @Test
  void chainRatioAndBuildUpStandSideBySideWithRangeAndSpread() {
    var shanghai =
        area("上海", 100_000_000, "'universe':2000000,'segments':[150],'evidence':'2026-03'");
    var saved = TestHttp.json(plan.save("potential", 0, areas(shanghai), CHAIN)).at("/result");
    var first = saved.at("/areas/0");
    assertThat(first.at("/estimates/0/baseMinor").asLong()).isEqualTo(137_592_000);
    assertThat(first.at("/estimates/1/baseMinor").asLong()).isEqualTo(150_000_000);
    assertThat(first.at("/lowMinor").asLong()).isEqualTo(117_936_000);
    assertThat(first.at("/highMinor").asLong()).isEqualTo(157_248_000);
    assertThat(first.at("/baseMinor").asLong()).isEqualTo(143_796_000);
    assertThat(first.at("/penetration").asDouble()).isCloseTo(0.69543, within(1e-5));
    assertThat(saved.at("/total/headroomMinor").asLong()).isEqualTo(43_796_000);
  }

  @Test
  void salesAbovePotentialAreFlaggedNotHidden() {
    var tiny = area("西藏", 900_000_000, "'universe':1000,'segments':[]");
    var answer = plan.save("potential", 0, areas(tiny), CHAIN);
    assertThat(TestHttp.json(answer).at("/result/areas/0/notes").findValuesAsString("code"))
        .contains("sales-above-potential", "one-method", "evidence-unknown");
    assertThat(at(answer, "/result/areas/0/headroomMinor")).isEqualTo("0");
  }

  @Test
  void badAreasAreNamed() {
    var negative = plan.save("potential", 0, areas(area("上海", -1, "'segments':[]")), CHAIN);
    assertThat(at(negative, "/code")).isEqualTo("plan.negative");
    assertThat(at(negative, "/details/row")).isEqualTo("上海");
    var twice = area("上海", 1, "'segments':[]");
    assertThat(at(plan.save("potential", 0, areas(twice, twice), CHAIN), "/code"))
        .isEqualTo("plan.input");
    var ratio = CHAIN.replace("'high':0.4,", "'high':1.4,");
    var above =
        plan.save("potential", 0, areas(area("上海", 1, "'universe':5,'segments':[]")), ratio);
    assertThat(at(above, "/details/reason")).contains("target share");
    assertThat(status(plan.save("potential", 0, "{'areas':[]}", CHAIN))).isEqualTo(400);
  }

  @Test
  void trillionsFitAndBeyondIsRefusedInWords() {
    var trillion = area("全国", 100_000_000_000_000L, "'universe':8000000000000,'segments':[]");
    assertThat(status(plan.save("potential", 0, areas(trillion), CHAIN))).isEqualTo(200);
    var more = area("全国", 2_000_000_000_000_000L, "'segments':[]");
    assertThat(at(plan.save("potential", 1, areas(more), CHAIN), "/code"))
        .isEqualTo("plan.too-large");
  }

  /** Areas in which sales are 1,000 and 20 a company in whole units, give or take. */
  private static String twenty(int count) {
    var areas = new String[count];
    for (int i = 0; i < count; i++) {
      long sales = 100_000 + 2_000L * (i + 1) + (i % 7 == 0 ? 300 : -50);
      areas[i] =
          area(
              "地区" + i,
              sales,
              "'universe':%d,'segments':[],'populationPct':%s,'evidence':'2026-03'"
                  .formatted(i + 1, "5"));
    }
    return areas(areas);
  }

  @Test
  void regressionOnDriversIsOneOfTheMethodsFromTwentyAreasOn() {
    var parameters = CHAIN.replace("'national':0", "'national':0,'drivers':['UNIVERSE']");
    var result = TestHttp.json(plan.save("potential", 0, twenty(20), parameters)).at("/result");
    assertThat(result.at("/regression/n").asInt()).isEqualTo(20);
    assertThat(result.at("/regression/effects/0/coefficient").asDouble())
        .isCloseTo(2_000, within(15.0));
    assertThat(result.at("/regression/r2").asDouble()).isGreaterThan(0.99);
    var estimates = result.at("/areas/4/estimates");
    assertThat(estimates.findValuesAsString("method")).containsExactly("CHAIN_RATIO", "REGRESSION");
    double base = estimates.at("/1/baseMinor").asDouble();
    assertThat(base).isCloseTo(110_000, within(200.0));
    assertThat(estimates.at("/1/highMinor").asDouble() - base)
        .isCloseTo(result.at("/regression/standardError").asDouble(), within(1.0));
    var few = plan.save("potential", 1, twenty(19), parameters);
    assertThat(at(few, "/code")).isEqualTo("plan.rows");
    assertThat(at(few, "/details/least")).isEqualTo("20");
  }

  @Test
  void brandAndCategoryStandAgainstThePopulationAndTheMarketNarrows() {
    var north = area("北", 3_000, "'segments':[],'populationPct':20,'categoryPct':30");
    var south =
        area("南", 1_000, "'universe':100,'segments':[],'populationPct':50,'categoryPct':40");
    var market =
        ",'market':{'served':[{'name':'同意','share':0.5,'assumption':true},{'name':'有效','share':0.8,'assumption':false}],'winShare':0.25}";
    var parameters = CHAIN.replace("'national':0", "'national':0" + market);
    var saved = plan.save("potential", 0, areas(north, south), parameters);
    var result = TestHttp.json(saved).at("/result");
    assertThat(result.at("/development/0/bdi").asDouble()).isCloseTo(375, within(1e-9));
    assertThat(result.at("/development/0/cdi").asDouble()).isCloseTo(150, within(1e-9));
    assertThat(result.at("/development").findValuesAsString("quadrant"))
        .containsExactly("KEEP", "WATCH");
    long tam = result.at("/total/baseMinor").asLong();
    assertThat(result.at("/funnel/samMinor").asLong()).isEqualTo(Math.round(tam * 0.4));
    assertThat(result.at("/funnel/somMinor").asLong()).isEqualTo(Math.round(tam * 0.1));
    var tile = "{'code':'A','name':'北','row':0,'column':%d}";
    var map = ",'tiles':[" + tile.formatted(0) + "," + tile.formatted(1) + "]";
    var twice =
        plan.save(
            "potential", 1, areas(north), CHAIN.replace("'national':0", "'national':0" + map));
    assertThat(at(twice, "/code")).isEqualTo("plan.file");
  }

  @Test
  void tableComesInAndGoesOutAgain() {
    var csv = "地区,近12个月销售,总体数量,工厂,数据月份\n江苏,\"1,234.56\",5000,12,2026-01\n浙江,,,3,\n";
    var read = TestHttp.json(plan.director().upload(plan.path("/potential/table"), "a.csv", csv));
    assertThat(read.at("/segments/0").asString()).isEqualTo("工厂");
    assertThat(read.at("/areas/0/salesMinor").asLong()).isEqualTo(123_456);
    assertThat(read.at("/areas/1/segments/0").asDouble()).isEqualTo(3);
    plan.save(
        "potential", 0, "{'areas':" + read.at("/areas").toString().replace('"', '\'') + "}", CHAIN);
    var file = plan.get("/potential/table").getResponse().getContentAsByteArray();
    assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
    var bad = plan.director().upload(plan.path("/potential/table"), "a.csv", "地区,Sales\n江苏,abc\n");
    assertThat(at(bad, "/code")).isEqualTo("plan.file");
  }

  @Test
  void factsCountCustomersAndOrdersOfTheUnitOnly() {
    var seller = company.people().sellerA1();
    var customer = desk.customerOf(company, seller);
    company.run(
        () ->
            orders.place(
                new NewOrder(
                    UUID.randomUUID().toString(),
                    customer,
                    null,
                    seller.id(),
                    new Money(5_000, "CNY"),
                    Instant.now(),
                    "")));
    assertThat(sumOf(plan)).isEqualTo(5_000);
    assertThat(sumOf(PlanDesk.of(company, company.units().teamB()))).isZero();
    var size = TestHttp.json(plan.get("/size/facts"));
    assertThat(size.at("/reps").asInt()).isEqualTo(4);
    assertThat(size.at("/salesMinor").asLong()).isEqualTo(5_000);
    assertThat(size.at("/connectRate").isNull() || size.at("/connectRate").isMissingNode())
        .isTrue();
  }

  private static long sumOf(PlanDesk plan) {
    return TestHttp.json(plan.get("/potential/facts"))
        .at("/areas")
        .valueStream()
        .mapToLong(a -> a.at("/salesMinor").asLong())
        .sum();
  }

  @Test
  void sizeFindsTheBestNumberItsFlatZoneAndTheHiringThatLeadsThere() {
    var inputs =
        "{'classes':[{'name':'A','customers':1000,'talksPerYear':12,'talkMinutes':5}],"
            + "'reps':16,'salesMinor':1000000000}";
    var result = TestHttp.json(plan.save("size", 0, inputs, SIZE)).at("/result");
    // sales = 250 m · √n, so n* = (0.4 · 250 m · 0.5 / 10 m)² = 25
    assertThat(result.at("/profit/bestWhole").asLong()).isEqualTo(25);
    assertThat(result.at("/profit/bestProfitMinor").asLong()).isEqualTo(250_000_000);
    assertThat(result.at("/profit/flatFrom").asLong()).isEqualTo(21);
    assertThat(result.at("/profit/flatTo").asLong()).isEqualTo(30);
    assertThat(result.at("/workload/classes/0/dials").asDouble()).isEqualTo(48_000);
    assertThat(result.at("/hiring")).hasSize(12);
    assertThat(result.at("/hiring/11/heads").asInt()).isEqualTo(30);
    assertThat(result.at("/hiring/11/capacity").asDouble()).isBetween(24.0, 30.0);
  }

  @Test
  void sizeWithoutHistorySaysSoInsteadOfGuessing() {
    var inputs =
        "{'classes':[{'name':'A','customers':10,'talksPerYear':1,'talkMinutes':5}],"
            + "'reps':0,'salesMinor':0}";
    var result = TestHttp.json(plan.save("size", 0, inputs, SIZE)).at("/result");
    assertThat(result.at("/notes").findValuesAsString("code")).contains("no-sales-to-learn-from");
    assertThat(
            status(plan.save("size", 1, inputs.replace("'salesMinor':0", "'salesMinor':-5"), SIZE)))
        .isEqualTo(409);
    assertThat(at(plan.save("size", 1, inputs, SIZE.replace("0.25", "0")), "/details/reason"))
        .contains("connectRate");
  }

  @Test
  void narrowSpansAreShownWithWhatTheyCost() {
    var parameters =
        "{'managerCostMinor':24000000,'coachHoursPerWeek':8,'hoursPerRep':4,'upliftMax':0.35,"
            + "'tau':5,'span':4}";
    var saved = plan.save("structure", 0, "{'reps':60,'marginPerRepMinor':30000000}", parameters);
    var result = TestHttp.json(saved).at("/result");
    assertThat(result.at("/spans/0/managers").asLong()).isEqualTo(31);
    assertThat(result.at("/spans/1/managers").asLong()).isEqualTo(20);
    assertThat(result.at("/spans/2/layers").toString()).isEqualTo("[12,3,1]");
    assertThat(result.at("/coachingBound").asDouble()).isEqualTo(8);
    assertThat(result.at("/spans/0/narrow").asBoolean()).isTrue();
    assertThat(result.at("/spans/0/lossMinor").asLong()).isPositive();
    assertThat(result.at("/spans/1/chosen").asBoolean()).isTrue();
  }

  @Test
  void fourJudgedPointsGiveTheCurveAndSixObservationsAreFittedInstead() {
    var judged =
        "{'segments':[{'name':'A','salesMinor':100,'zero':0.3,'plus50':1.25,'saturation':1.6,"
            + "'history':[]}]}";
    var saved = plan.save("response", 0, judged, "{'mostEffort':3}");
    var first = TestHttp.json(saved).at("/result/segments/0");
    assertThat(first.at("/d").asDouble()).isCloseTo(0.857143, within(1e-6));
    assertThat(first.at("/c").asDouble()).isCloseTo(2.082493, within(1e-6));
    assertThat(first.at("/elasticity").asDouble()).isCloseTo(0.672805, within(1e-6));
    assertThat(first.at("/inflection").asDouble()).isCloseTo(0.561844, within(1e-6));
    var seen = new StringBuilder();
    for (double x : new double[] {0, 0.25, 0.5, 1, 1.5, 2, 3}) {
      double power = Math.pow(x, 2);
      seen.append("{'effort':%s,'sales':%s},".formatted(x, 0.3 + 1.4 * power / (1 + power)));
    }
    var history = judged.replace("[]", "[" + seen.substring(0, seen.length() - 1) + "]");
    var fitted = TestHttp.json(plan.save("response", 1, history, "{'mostEffort':3}"));
    assertThat(fitted.at("/result/segments/0/fitted").asBoolean()).isTrue();
    assertThat(fitted.at("/result/segments/0/saturation").asDouble()).isCloseTo(1.7, within(0.01));
    var backwards = judged.replace("1.25", "0.9");
    assertThat(at(plan.save("response", 2, backwards, "{'mostEffort':3}"), "/details/reason"))
        .contains("plus50");
  }
}
