package org.hongyan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.status;

import java.util.Set;
import java.util.stream.Collectors;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * What nobody should type: each is refused by a code that has words in both languages, or answered
 * with a note that says what is odd. None is an error of the program.
 */
@IntegrationTest
class BadPlanInputIT {

  private static final String CHAIN =
      "{'chain':[{'name':'r','low':0.1,'base':0.2,'high':0.3,'assumption':true}],'segments':[],'weights':{'income':%s,'retail':0.3,'population':0.2},'national':1000000}";
  private static final String PACE =
      "{'pace':{'connectRate':%s,'ringMinutes':0.5,'wrapMinutes':1,'measured':false},'year':{'days':230,'hoursPerDay':7.5,'occupancy':0.75,'shrinkage':0.2},'economy':{'elasticity':0.34,'margin':0.35,'costPerRepMinor':15000000,'carryover':0.75},'staffing':{'attrition':0.035,'rampMonths':3.2,'rampStart':0.1},'chosen':4}";
  private static final String SPAN =
      "{'managerCostMinor':24000000,'coachHoursPerWeek':8,'hoursPerRep':4,'upliftMax':0.35,'tau':5,'span':%s}";
  private static final String METHODS =
      "{'totalMinor':%s,'weighting':'MANUAL','methods':[{'method':'SHARE','weight':%s},{'method':'HISTORY','weight':%s}],'errors':[],'floor':{'fixedMinor':900000,'grossMargin':0.32,'variableRate':0.06,'profitMinor':0},'mostAdjust':0.1}";
  private static final String MAP =
      "{'territories':[%s],'balance':[{'measure':'CUSTOMERS','tolerance':%s}],'objective':'P_MEDIAN','contiguous':true,'disruption':0}";

  @Autowired TestCompany companies;

  private PlanDesk plan;

  @BeforeEach
  void aPlan() {
    var company = companies.create();
    plan = PlanDesk.of(company, company.units().region());
  }

  /** The code of a refusal, or the codes of all notes of an answer. */
  private Set<String> said(String step, String inputs, String parameters) {
    var body = "{'inputs':%s,'parameters':%s}".formatted(inputs, parameters).replace('\'', '"');
    var answer = plan.post("/" + step + "/preview", body);
    assertThat(status(answer)).isIn(200, 400, 409);
    var json = TestHttp.json(answer);
    if (status(answer) != 200) return Set.of(json.at("/code").asString());
    return json.findValues("notes").stream()
        .flatMap(JsonNode::valueStream)
        .map(note -> note.at("/code").asString())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "100, 1000, 0.5, sales-above-potential",
    "-1, 1000, 0.5, plan.negative",
    "100000000000001, 1000, 0.5, sales-above-potential",
    "100, -5, 0.5, plan.negative",
    "100, 1000, 0.9, plan.input"
  })
  void oddAreasOfThePotentialWorkbook(long sales, long universe, double income, String code) {
    var area =
        "{'areas':[{'area':'西藏','salesMinor':%d,'universe':%d,'segments':[],'incomePct':1,'retailPct':1,'populationPct':1}]}";
    var small = sales == 100 ? sales * 1_000_000_000L : sales;
    assertThat(said("potential", area.formatted(small, universe), CHAIN.formatted(income)))
        .contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 4, 3600000, 0.3, pace-assumed",
    "100, 0, 3600000, 0.3, no-sales-to-learn-from",
    "100, 4, 0, 0.3, no-sales-to-learn-from",
    "100, 4, -1, 0.3, plan.negative",
    "100, 4, 3600000, 0, plan.input",
    "100, 4, 100000000000000, 0.3, pace-assumed",
    "-1, 4, 3600000, 0.3, invalid"
  })
  void oddSizes(long customers, int reps, long sales, double rate, String code) {
    var inputs =
        "{'classes':[{'name':'A','customers':%d,'talksPerYear':12,'talkMinutes':4}],'reps':%d,'salesMinor':%d}";
    assertThat(said("size", inputs.formatted(customers, reps, sales), PACE.formatted(rate)))
        .contains(code);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, invalid", "24, 1, invalid", "24, 3, narrow-span-costs"})
  void oddStructures(int reps, int span, String code) {
    var inputs = "{'reps':%d,'marginPerRepMinor':12345600}".formatted(reps);
    assertThat(said("structure", inputs, SPAN.formatted(span))).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0.3, plan.negative", "100, 1.7, plan.input", "100, 0.3, judged-response"})
  void oddResponses(long sales, double zero, String code) {
    var inputs =
        "{'segments':[{'name':'A','salesMinor':%d,'zero':%s,'plus50':1.25,'saturation':1.6,'history':[]}]}";
    assertThat(said("response", inputs.formatted(sales, zero), "{'mostEffort':3}")).contains(code);
  }

  private static String unit(int n, long potential, long sales) {
    return "{'unitId':'00000000-0000-0000-0000-%012d','name':'u%d','reps':2,'potentialMinor':%d,'salesMinor':%d}"
        .formatted(n, n, potential, sales);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1000, 10, 9000000, 1, 1, invalid",
    "1, 1000, 10, 9000000, 1, 1, one-unit",
    "2, 10, 1000, 9000000, 1, 1, no-potential-left",
    "2, 1000, 10, 9000000, 0, 0, plan.weights",
    "2, 1000, 10, 9000000, -1, 2, plan.weights",
    "2, 1000, -10, 9000000, 1, 1, plan.negative",
    "2, 0, 10, 9000000, 1, 1, plan.no-data",
    "2, 1000, 0, 9000000, 1, 1, plan.no-data",
    "2, 1000000000000001, 10, 9000000, 1, 1, plan.too-large",
    "2, 1000, 10, 1000000000000001, 1, 1, invalid",
    "2, 1000, 10, -1, 1, 1, invalid"
  })
  void oddQuotas(
      int units, long potential, long sales, long total, double a, double b, String code) {
    var list = new StringBuilder();
    for (int n = 0; n < units; n++) {
      list.append(n == 0 ? "" : ",").append(unit(n + 1, potential, sales));
    }
    var said = said("quotas", "{'units':[" + list + "]}", METHODS.formatted(total, a, b));
    if (code.equals("no-potential-left")) assertThat(said).isEmpty();
    else assertThat(said).contains(code);
  }

  private static String town(String key, long customers, String neighbours) {
    return "{'key':'%s','name':'%s','x':0,'y':0,'customers':%d,'workload':1,'revenueMinor':1,'potentialMinor':1,'owners':[],'neighbours':[%s]}"
        .formatted(key, key, customers, neighbours);
  }

  private static String territory(String key, String units) {
    return "{'key':'%s','name':'%s','ownerId':null,'unitId':null,'capacity':1,'units':[%s],'locked':[]}"
        .formatted(key, key, units);
  }

  private Set<String> map(String towns, String territories, double tolerance) {
    var inputs =
        "{'kind':'CITY','origin':'TABLE','dataDate':'2026-11-01T00:00:00Z','from':'2025-11-01T00:00:00Z','units':["
            + towns
            + "]}";
    return said("territories", inputs, MAP.formatted(territories, tolerance));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0.2, territory.no-amounts",
    "-1, 5, 0.2, territory.negative",
    "1000000000000, 5, 0.2, open-seats",
    "1000000000000001, 5, 0.2, territory.too-large",
    "5, 5, -0.1, territory.tolerance",
    "5, 5, 0.2, in-pieces"
  })
  void oddMaps(long first, long rest, double tolerance, String code) {
    long other = first == 0 ? 0 : rest;
    var towns = town("a", first, "") + "," + town("b", other, "") + "," + town("c", other, "'b'");
    var two = territory("t1", "'a','b'") + "," + territory("t2", "'c'");
    assertThat(map(towns, two, tolerance)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "none, territory.no-units",
    "one, one-territory",
    "nothing, territory.no-territories",
    "both, territory.two-territories",
    "stranger, territory.unknown-unit"
  })
  void oddTerritories(String which, String code) {
    var towns = town("a", 5, "'b'") + "," + town("b", 5, "'a'");
    var said =
        switch (which) {
          case "none" -> map("", territory("t1", ""), 0.2);
          case "one" -> map(towns, territory("t1", "'a','b'"), 0.2);
          case "nothing" -> map(towns, "", 0.2);
          case "both" -> map(towns, territory("t1", "'a'") + "," + territory("t2", "'a','b'"), 0.2);
          default -> map(towns, territory("t1", "'z'"), 0.2);
        };
    assertThat(said).contains(code);
  }
}
