package org.hongyan.targets.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.deals.NewOrder;
import org.hongyan.deals.Orders;
import org.hongyan.identity.Account;
import org.hongyan.identity.Unit;
import org.hongyan.shared.Money;
import org.hongyan.targets.CompanyClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class TargetTreeIT {

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired Orders orders;
  @Autowired CompanyClock clock;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private Company company;
  private TestHttp director;
  private TestHttp manager;
  private TestHttp leader;
  private String tree;

  @BeforeEach
  void aCompany() {
    company = companies.create();
    director = company.as(company.people().director());
    manager = company.as(company.people().manager());
    leader = company.as(company.people().leaderA());
    tree = "/api/target-tree/" + clock.month().getYear() + "/REVENUE";
  }

  private String node(Unit unit, String what) {
    return tree + "/" + unit.id().value() + what;
  }

  private String page(Unit unit) {
    var parts = tree.split("/");
    return "/api/target-tree?year=%s&metric=%s&nodeId=%s"
        .formatted(parts[3], parts[4], unit.id().value());
  }

  private JsonNode set(TestHttp http, Unit unit, String period, long amount, Integer version) {
    var body =
        version == null
            ? json("period", period, "amount", amount)
            : json("period", period, "amount", amount, "version", version);
    var answer = http.put(node(unit, ""), body);
    assertThat(answer).hasStatusOk();
    return TestHttp.json(answer);
  }

  private JsonNode view(TestHttp http, Unit unit) {
    var answer = http.get(page(unit));
    assertThat(answer).hasStatusOk();
    return TestHttp.json(answer);
  }

  private String shares(TestHttp http, Unit unit, String method, int stretch, String asked) {
    var body =
        "{\"method\":\"%s\",\"stretchBp\":%d,\"shares\":%s}".formatted(method, stretch, asked);
    var answer = http.post(node(unit, "/preview"), body);
    assertThat(answer).hasStatusOk();
    return TestHttp.json(answer)
        .valueStream()
        .map(
            s ->
                "{\"id\":\"%s\",\"total\":%d,\"locked\":%s}"
                    .formatted(
                        s.at("/id").asString(),
                        s.at("/total").asLong(),
                        s.at("/locked").asBoolean()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private MvcTestResult give(
      TestHttp http, Unit unit, int version, int stretch, boolean toTheEnd, String shares) {
    return http.post(
        node(unit, "/split"),
        "{\"version\":%d,\"method\":\"EQUAL\",\"stretchBp\":%d,\"toTheEnd\":%s,\"shares\":%s}"
            .formatted(version, stretch, toTheEnd, shares));
  }

  private void giveEqually(TestHttp http, Unit unit, int version, boolean toTheEnd) {
    var shares = shares(http, unit, "EQUAL", 0, "[]");
    assertThat(give(http, unit, version, 0, toTheEnd, shares)).hasStatusOk();
  }

  private static long[] months(JsonNode line) {
    return line.at("/target/months").valueStream().mapToLong(JsonNode::asLong).toArray();
  }

  private static long[] sum(JsonNode lines) {
    var sum = new long[12];
    lines.valueStream().forEach(l -> Arrays.setAll(sum, m -> sum[m] + months(l)[m]));
    return sum;
  }

  private void everySumIsExact(TestHttp http, Unit unit) {
    var view = view(http, unit);
    assertThat(sum(view.at("/children"))).as(unit.name()).isEqualTo(months(view.at("/node")));
  }

  @Test
  void yearGoesDownToThePeopleExactInEveryMonthAndSum() {
    var units = company.units();
    set(director, units.nation(), "YEAR", 1_000_000_007L, null);
    giveEqually(director, units.nation(), 1, true);
    for (var unit : List.of(units.nation(), units.region(), units.teamA(), units.teamB())) {
      everySumIsExact(director, unit);
    }
    var team = view(leader, units.teamA());
    assertThat(LongStream.of(months(team.at("/node"))).sum())
        .isEqualTo(team.at("/node/target/total").asLong());
    assertThat(team.at("/node/target/total").asLong()).isBetween(500_000_002L, 500_000_005L);
    assertThat(team.at("/node/ownerName").asString()).isEqualTo("leader-a");
    assertThat(team.at("/children").valueStream().map(c -> c.at("/ownerName").asString()))
        .containsExactlyInAnyOrder("seller-a1", "seller-a2");
    assertThat(team.at("/lineage")).hasSize(1);
  }

  @Test
  void changedYearKeepsTheSharesBelowAndTheLocks() {
    var units = company.units();
    set(manager, units.region(), "YEAR", 100_000_000L, null);
    giveEqually(manager, units.region(), 1, false);
    var a1 = company.people().sellerA1().id().value();
    var asked = "[{\"id\":\"%s\",\"total\":30000001,\"locked\":true}]".formatted(a1);
    var shares = shares(leader, units.teamA(), "EQUAL", 0, asked);
    assertThat(give(leader, units.teamA(), 1, 0, false, shares)).hasStatusOk();
    set(manager, units.region(), "YEAR", 160_000_000L, 2);
    var team = view(leader, units.teamA());
    assertThat(team.at("/node/target/total").asLong()).isEqualTo(80_000_000L);
    assertThat(totals(team))
        .containsEntry("seller-a1", 30_000_001L)
        .containsEntry("seller-a2", 49_999_999L);
    everySumIsExact(leader, units.teamA());
    everySumIsExact(manager, units.region());
  }

  private static Map<String, Long> totals(JsonNode view) {
    return view.at("/children")
        .valueStream()
        .collect(
            Collectors.toMap(c -> c.at("/name").asString(), c -> c.at("/target/total").asLong()));
  }

  @Test
  void quarterAndMonthChangeOnlyTheirOwnPartOfTheYear() {
    var region = company.units().region();
    set(manager, region, "YEAR", 120_000L, null);
    var before = months(view(manager, region).at("/node"));
    set(manager, region, "Q2", 90_001L, 1);
    var after = months(view(manager, region).at("/node"));
    assertThat(LongStream.of(after[3], after[4], after[5]).sum()).isEqualTo(90_001L);
    for (int m : new int[] {0, 1, 2, 6, 7, 8, 9, 10, 11}) assertThat(after[m]).isEqualTo(before[m]);
  }

  @Test
  void everyLayersStretchAddsUpToTheInflationShown() {
    var units = company.units();
    set(director, units.nation(), "YEAR", 1_000_000L, null);
    assertThat(
            give(
                director,
                units.nation(),
                1,
                500,
                false,
                shares(director, units.nation(), "EQUAL", 500, "[]")))
        .hasStatusOk();
    assertThat(
            give(
                manager,
                units.region(),
                1,
                1000,
                false,
                shares(manager, units.region(), "EQUAL", 1000, "[]")))
        .hasStatusOk();
    var view = view(director, units.region());
    assertThat(view.at("/node/target/total").asLong()).isEqualTo(1_050_000L);
    assertThat(view.at("/node/target/givenTotal").asLong()).isEqualTo(1_155_000L);
    assertThat(view.at("/inflation").asDouble())
        .isCloseTo(0.155, org.assertj.core.data.Offset.offset(1e-12));
    assertThat(view.at("/inflationHigh").asBoolean()).isTrue();
    assertThat(totals(view).values().stream().mapToLong(v -> v).sum()).isEqualTo(1_155_000L);
  }

  @Test
  void proposalsFromBelowAndLastYearAreMethods() {
    var units = company.units();
    var people = company.people();
    set(leader, units.teamA(), "YEAR", 90_000L, null);
    for (var one : Map.of(people.sellerA1(), 20_000L, people.sellerA2(), 10_000L).entrySet()) {
      var path = tree + "/" + one.getKey().id().value() + "/proposal";
      assertThat(leader.post(path, json("amount", one.getValue(), "note", "能做到"))).hasStatus(204);
    }
    assertThat(shares(leader, units.teamA(), "PROPOSED", 0, "[]"))
        .contains("60000")
        .contains("30000");
    var lines = view(leader, units.teamA()).at("/children");
    assertThat(lines.valueStream().map(l -> l.at("/proposal/byName").asString()))
        .containsOnly("leader-a");
    soldLastYear(people.sellerA1(), 4_000L);
    soldLastYear(people.sellerA2(), 500L);
    assertThat(shares(leader, units.teamA(), "LAST_YEAR", 0, "[]"))
        .contains("80000")
        .contains("10000");
  }

  private void soldLastYear(Account seller, long minor) {
    var customer = desk.customerOf(company, seller);
    var when = clock.month().minusYears(1).atDay(5).atTime(10, 0).atZone(clock.zone()).toInstant();
    company.run(
        () ->
            orders.place(
                new NewOrder(
                    UUID.randomUUID().toString(),
                    customer,
                    null,
                    seller.id(),
                    new Money(minor, "CNY"),
                    when,
                    "")));
  }

  @Test
  void changeOfPeopleIsANewRowAndTheDatabaseRefusesTwoOwnersOrNone() {
    var unit = company.units().teamA();
    set(manager, unit, "YEAR", 1_000L, null);
    var from = clock.today().plusDays(3);
    var change =
        json(
            "ownerId",
            company.people().sellerA1().id().value().toString(),
            "from",
            from.toString());
    assertThat(manager.post(node(unit, "/owner"), change)).hasStatus(204);
    assertThat(at(manager.post(node(unit, "/owner"), change), "/code"))
        .isEqualTo("target.owner-day");
    var past =
        json(
            "ownerId",
            company.people().sellerA1().id().value().toString(),
            "from",
            clock.today().minusDays(1).toString());
    assertThat(at(manager.post(node(unit, "/owner"), past), "/code"))
        .isEqualTo("target.owner-past");
    var history = TestHttp.json(manager.get(node(unit, "/owners")));
    assertThat(history.valueStream().map(o -> o.at("/name").asString()))
        .containsExactly("leader-a", "seller-a1");
    assertThat(view(manager, unit).at("/node/ownerName").asString()).isEqualTo("leader-a");
    for (var evil :
        List.of(
            "update targets.tree_target set owned_from = null",
            "update targets.tree_target set owned_from = owned_from - 1",
            "update targets.tree_owner set owner_id = created_by",
            "delete from targets.tree_owner",
            "insert into targets.tree_owner select tenant_id, node_id, from_day, '%s', created_by, created_at from targets.tree_owner"
                .formatted(company.people().sellerA2().id().value()))) {
      assertThat(
              catchThrowable(
                  () ->
                      company.run(
                          () -> transaction.executeWithoutResult(t -> db.sql(evil).update()))))
          .as(evil)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void wrongSumsStaleVersionsAndGivenTargetsAreRefused() throws Exception {
    var units = company.units();
    set(manager, units.region(), "YEAR", 100_000L, null);
    var shares = shares(manager, units.region(), "EQUAL", 0, "[]");
    assertThat(
            at(
                give(manager, units.region(), 1, 0, false, shares.replaceFirst("50000", "50001")),
                "/code"))
        .isEqualTo("target.sum");
    var stranger = shares.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());
    assertThat(at(give(manager, units.region(), 1, 0, false, stranger), "/code"))
        .isEqualTo("target.members-changed");
    var answers = race(20, () -> status(give(manager, units.region(), 1, 0, true, shares)));
    assertThat(answers.stream().filter(s -> s == 200)).hasSize(1);
    assertThat(
            at(
                leader.put(
                    node(units.teamA(), ""), json("period", "YEAR", "amount", 5, "version", 1)),
                "/code"))
        .isEqualTo("target.given");
    var over =
        "[{\"id\":\"%s\",\"total\":100001,\"locked\":true}]".formatted(units.teamA().id().value());
    var body = "{\"method\":\"EQUAL\",\"stretchBp\":0,\"shares\":" + over + "}";
    assertThat(at(manager.post(node(units.region(), "/preview"), body), "/code"))
        .isEqualTo("target.locks-over");
    everySumIsExact(manager, units.region());
    everySumIsExact(manager, units.teamA());
  }

  @Test
  void theTreeEndsAtTheScopeAndItsTablesCarryEverySum() {
    var units = company.units();
    set(manager, units.region(), "YEAR", 100_000L, null);
    giveEqually(manager, units.region(), 1, true);
    assertThat(status(leader.get(page(units.region())))).isEqualTo(404);
    assertThat(status(leader.get(page(units.teamB())))).isEqualTo(404);
    assertThat(status(company.as(company.people().sellerA1()).get(page(units.teamA()))))
        .isEqualTo(403);
    var other = companies.create();
    assertThat(status(other.as(other.people().director()).get(node(units.teamA(), "/table"))))
        .isEqualTo(404);
    var csv = manager.get(node(units.region(), "/table?format=csv"));
    assertThat(csv).bodyText().contains("华东", "leader-a", "1000.00", "500.00", "250.00");
    assertThat(manager.get(node(units.region(), "/table"))).hasStatusOk();
  }

  @Test
  void pieceMetricsHaveNoCurrencyAndZeroIsATarget() {
    tree = tree.replace("REVENUE", "CALLS");
    set(leader, company.units().teamA(), "YEAR", 0, null);
    giveEqually(leader, company.units().teamA(), 1, false);
    assertThat(totals(view(leader, company.units().teamA())).values()).containsOnly(0L);
    set(leader, company.units().teamA(), "03", 7, 2);
    var months = months(view(leader, company.units().teamA()).at("/node"));
    assertThat(months[2]).isEqualTo(7);
    everySumIsExact(leader, company.units().teamA());
  }
}
