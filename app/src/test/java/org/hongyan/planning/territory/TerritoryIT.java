package org.hongyan.planning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.status;
import static org.hongyan.planning.territory.TerritoryDesk.give;
import static org.hongyan.planning.territory.TerritoryDesk.save;

import java.util.List;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.planning.PlanDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Maps of territories over HTTP: counted, judged, tried and saved. */
@IntegrationTest
class TerritoryIT {

  private static final String NANJING = "江苏省/南京市";
  private static final String SUZHOU = "江苏省/苏州市";
  private static final String HANGZHOU = "浙江省/杭州市";
  private static final String HEFEI = "安徽省/合肥市";

  @Autowired TestCompany companies;
  @Autowired TerritoryDesk desk;

  private Company company;
  private PlanDesk plan;

  @BeforeEach
  void aPlan() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().region());
    var people = company.people();
    desk.customers(company, people.sellerA1(), NANJING, 3);
    desk.customers(company, people.sellerA1(), SUZHOU, 2);
    desk.customers(company, people.sellerA2(), SUZHOU, 1);
    desk.customers(company, people.sellerB1(), HANGZHOU, 4);
    desk.customers(company, people.sellerB1(), HEFEI, 2);
  }

  private static int index(ObjectNode draft, String unit) {
    return TerritoryDesk.keys(draft.at("/inputs/units")).indexOf(unit);
  }

  /** Today's map with the second seller of team B without units. */
  private ObjectNode drawn() {
    var draft = desk.draft(plan);
    give(draft, 0, NANJING);
    give(draft, 1, SUZHOU);
    give(draft, 2, HANGZHOU);
    give(draft, 3, HEFEI);
    return draft;
  }

  @Test
  void unitsAreCountedFromTheOwnCustomersWithTheirOwners() {
    var facts = TestHttp.json(plan.get("/territories/facts?kind=CITY"));
    assertThat(TerritoryDesk.keys(facts.at("/inputs/units")))
        .containsExactlyInAnyOrder(NANJING, SUZHOU, HANGZHOU, HEFEI);
    var suzhou =
        facts
            .at("/inputs/units")
            .valueStream()
            .filter(one -> one.at("/key").asString().equals(SUZHOU))
            .findFirst()
            .orElseThrow();
    assertThat(suzhou.at("/customers").asInt()).isEqualTo(3);
    // ungraded: 4 talks of 4 minutes a year each
    assertThat(suzhou.at("/workload").asDouble()).isEqualTo(48);
    assertThat(suzhou.at("/owners").findValuesAsString("customers")).containsExactly("2", "1");
    assertThat(suzhou.at("/neighbours").valueStream().map(n -> n.asString()))
        .contains(NANJING, HANGZHOU);
    assertThat(facts.at("/assumptions").valueStream().map(n -> n.asString()))
        .contains("workload-default", "neighbours-by-province");
    assertThat(facts.at("/start/territories").size()).isEqualTo(4);
    for (var kind : List.of("PROVINCE", "PREFIX", "SEGMENT", "SOURCE")) {
      var other = TestHttp.json(plan.get("/territories/facts?kind=" + kind));
      long counted =
          other
              .at("/inputs/units")
              .valueStream()
              .mapToLong(one -> one.at("/customers").asLong())
              .sum();
      assertThat(counted + other.at("/unplaced/customers").asLong()).as(kind).isEqualTo(12);
    }
  }

  @Test
  void aDrawnMapSaysWhatMovesAndHowItIsBalanced() {
    var draft = drawn();
    var result = TestHttp.json(plan.post("/territories/preview", draft.toString()));
    assertThat(result.at("/complete").asBoolean()).isTrue();
    assertThat(result.at("/contiguous").asBoolean()).isTrue();
    // Suzhou's two of the first seller go to the second, Hefei's two to the last
    assertThat(result.at("/moves/customers").asInt()).isEqualTo(4);
    assertThat(result.at("/moves/ownersAffected").asInt()).isEqualTo(4);
    assertThat(result.at("/territories/1/gains").asInt()).isEqualTo(2);
    assertThat(result.at("/territories/0/loses").asInt()).isEqualTo(2);
    // 12 customers over 4 full seats: 3 is fair, Hangzhou has 4
    var bar = result.at("/territories/2/shares/0");
    assertThat(bar.at("/fair").asDouble()).isEqualTo(3);
    assertThat(bar.at("/deviation").asDouble()).isCloseTo(1 / 3.0, within());
    assertThat(bar.at("/inside").asBoolean()).isFalse();
    assertThat(result.at("/balanced").asBoolean()).isFalse();
    assertThat(result.at("/today/unowned").asInt()).isZero();
    assertThat(result.at("/figures").findValuesAsString("code")).contains("moves", "balance");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  @Test
  void draggingAUnitAnswersAllEffectsAndSavesNothing() {
    var draft = drawn();
    var moves = desk.json.createArrayNode();
    moves.add(desk.json.createObjectNode().put("unit", HEFEI).put("to", "t3"));
    var answer = TestHttp.json(plan.post("/territories/what-if", draft.set("moves", moves) + ""));
    assertThat(answer.at("/changed").valueStream().map(n -> n.asString()))
        .containsExactly("t3", "t4");
    assertThat(answer.at("/result/moves/customers").asInt()).isEqualTo(2);
    assertThat(answer.at("/before/moves/customers").asInt()).isEqualTo(4);
    assertThat(answer.at("/result/notes").findValuesAsString("code")).contains("empty-territories");
    assertThat(at(plan.get(""), "/steps/4/status")).isEqualTo("EMPTY");
    ((ArrayNode) draft.at("/parameters/territories/3/locked")).add(HEFEI);
    var locked = plan.post("/territories/what-if", draft + "");
    assertThat(at(locked, "/code")).isEqualTo("territory.locked");
  }

  @Test
  void savedMapsAreVersionsAndAnOpenSeatFallsToTheLeader() {
    var draft = drawn();
    ((ObjectNode) draft.at("/parameters/territories/3")).putNull("ownerId");
    var saved = save(plan, draft, 0);
    assertThat(at(saved, "/result/territories/3/fallbackName")).isEqualTo("leader-b");
    assertThat(at(save(plan, draft, 0), "/code")).isEqualTo("plan.changed");
    give(draft, 3);
    var open = save(plan, draft, 1);
    assertThat(at(open, "/code")).isEqualTo("territory.unassigned");
    assertThat(at(open, "/details/units")).isEqualTo(HEFEI);
    assertThat(at(plan.get("/territories"), "/version/head/version")).isEqualTo("1");
    assertThat(status(plan.get("/territories/table"))).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /inputs/units                       | []         | territory.no-units
          /parameters/territories             | []         | territory.no-territories
          /parameters/territories/1/units/0   | "江苏省/南京市" | territory.two-territories
          /parameters/territories/1/units/0   | "火星"       | territory.unknown-unit
          /parameters/territories/1/capacity  | 0          | territory.capacity
          /parameters/territories/1/capacity  | -3         | territory.capacity
          /parameters/territories/1/key       | "t1"       | territory.twice
          /parameters/balance/0/tolerance     | -0.1       | territory.tolerance
          /parameters/balance/0/measure       | "REVENUE"  | territory.no-amounts
          /inputs/units/0/revenueMinor        | -5         | territory.negative
          /inputs/units/0/customers           | -1         | territory.negative
          /inputs/units/0/revenueMinor        | 2000000000000000 | territory.too-large
          /inputs/units/0/workload            | 1e300      | territory.too-large
          /inputs/units/1/key                 | "安徽省/合肥市" | territory.unit-twice
          /parameters/territories/0/ownerId   | "0199aaaa-0000-7000-8000-000000000000" | territory.owner
          """,
      delimiter = '|')
  void badDraftsAreRefusedByName(String place, String value, String code) {
    var draft = drawn();
    int cut = place.lastIndexOf('/');
    var parent = draft.at(place.substring(0, cut));
    var name = place.substring(cut + 1);
    var bad = desk.json.readTree(value);
    if (parent instanceof ArrayNode list) list.set(Integer.parseInt(name), bad);
    else ((ObjectNode) parent).set(name, bad);
    assertThat(at(plan.post("/territories/preview", draft + ""), "/code")).isEqualTo(code);
    assertThat(index(drawn(), HEFEI)).isZero();
  }

  @Test
  void amountsOfATrillionAreTaken() {
    var draft = drawn();
    for (var unit : draft.at("/inputs/units"))
      ((ObjectNode) unit).put("revenueMinor", 100_000_000_000_000L);
    ((ObjectNode) draft.at("/parameters/balance/0")).put("measure", "REVENUE");
    var result = TestHttp.json(plan.post("/territories/preview", draft + ""));
    assertThat(result.at("/territories/0/shares/0/deviation").asDouble()).isZero();
  }

  @Test
  void aPersonOfAnotherTeamNeitherSeesNorTries() {
    var stranger = company.as(company.people().leaderA());
    assertThat(status(stranger.get(plan.path("/territories")))).isIn(403, 404);
    assertThat(status(stranger.post(plan.path("/territories/preview"), drawn() + "")))
        .isIn(403, 404);
  }
}
