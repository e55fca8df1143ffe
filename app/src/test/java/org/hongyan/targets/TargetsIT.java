package org.hongyan.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class TargetsIT {

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired Orders orders;
  @Autowired Targets targets;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  private Company company;
  private TestHttp manager;
  private TestHttp leader;
  private String month;

  @BeforeEach
  void aCompany() {
    company = companies.create();
    manager = company.as(company.people().manager());
    leader = company.as(company.people().leaderA());
    month = targets.thisMonth().toString();
  }

  private String path(Unit unit, String what) {
    return "/api/targets/" + month + "/units/" + unit.id().value() + what;
  }

  private void set(TestHttp http, Unit unit, long minor) {
    assertThat(http.put(path(unit, ""), json("amountMinor", minor, "currency", "CNY")))
        .hasStatusOk();
  }

  private static String shares(JsonNode shares) {
    return shares
        .valueStream()
        .map(
            s ->
                json(
                    "id",
                    s.at("/id").asString(),
                    "minor",
                    s.at("/minor").asLong(),
                    "locked",
                    s.at("/locked").asBoolean()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private JsonNode preview(TestHttp http, Unit unit, String method, String asked) {
    var answer =
        http.post(
            path(unit, "/preview"), "{\"method\":\"%s\",\"shares\":%s}".formatted(method, asked));
    assertThat(answer).hasStatusOk();
    return TestHttp.json(answer);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult publish(
      TestHttp http, Unit unit, int version, String shares) {
    return http.post(
        path(unit, "/split"),
        "{\"version\":%d,\"method\":\"EQUAL\",\"shares\":%s}".formatted(version, shares));
  }

  private void splitEqually(TestHttp http, Unit unit, int version) {
    assertThat(publish(http, unit, version, shares(preview(http, unit, "EQUAL", "[]"))))
        .hasStatusOk();
  }

  private void sold(Account seller, long minor) {
    var customer = desk.customerOf(company, seller);
    company.run(
        () ->
            orders.place(
                new NewOrder(
                    UUID.randomUUID().toString(),
                    customer,
                    null,
                    seller.id(),
                    new Money(minor, "CNY"),
                    Instant.now(),
                    "")));
  }

  @Test
  void targetGoesDownToPeopleToTheCentAndEveryPartHasAnOwner() {
    var units = company.units();
    set(manager, units.region(), 1_000_001);
    splitEqually(manager, units.region(), 1);
    var team = TestHttp.json(leader.get("/api/targets"));
    assertThat(team.at("/unit/target/amountMinor").asLong()).isIn(500_000L, 500_001L);
    assertThat(team.at("/unit/ownerName").asString()).isEqualTo("leader-a");
    splitEqually(leader, units.teamA(), 1);
    var view = TestHttp.json(leader.get("/api/targets"));
    var sum =
        view.at("/members")
            .valueStream()
            .mapToLong(m -> m.at("/target/amountMinor").asLong())
            .sum();
    assertThat(sum).isEqualTo(view.at("/unit/target/amountMinor").asLong());
    assertThat(view.at("/members").valueStream().map(m -> m.at("/ownerName").asString()))
        .containsExactlyInAnyOrder("seller-a1", "seller-a2");
    assertThat(view.at("/lineage")).hasSize(1);
  }

  @Test
  void locksHoldAndTheRestIsDividedAmongTheOthers() {
    set(leader, company.units().teamA(), 100_000);
    var a1 = company.people().sellerA1().id().value();
    var shares =
        preview(
            leader,
            company.units().teamA(),
            "EQUAL",
            "[{\"id\":\"%s\",\"minor\":70001,\"locked\":true}]".formatted(a1));
    assertThat(shares.valueStream().map(s -> s.at("/minor").asLong()))
        .containsExactlyInAnyOrder(70_001L, 29_999L);
    var over =
        leader.post(
            path(company.units().teamA(), "/preview"),
            "{\"method\":\"EQUAL\",\"shares\":[{\"id\":\"%s\",\"minor\":100001,\"locked\":true}]}"
                .formatted(a1));
    assertThat(at(over, "/code")).isEqualTo("target.locks-over");
  }

  @Test
  void partsThatAreNotTheWholeAreRefused() {
    set(leader, company.units().teamA(), 100_000);
    var good = preview(leader, company.units().teamA(), "EQUAL", "[]");
    var off = shares(good).replaceFirst("50000", "50001");
    assertThat(at(publish(leader, company.units().teamA(), 1, off), "/code"))
        .isEqualTo("target.sum");
    var missing = "[" + shares(good).substring(1).split("},")[0] + "}]";
    assertThat(at(publish(leader, company.units().teamA(), 1, missing), "/code"))
        .isEqualTo("target.members-changed");
    var stranger = shares(good).replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());
    assertThat(at(publish(leader, company.units().teamA(), 1, stranger), "/code"))
        .isEqualTo("target.members-changed");
  }

  @Test
  void fiftySplittersOneWinner() throws Exception {
    set(leader, company.units().teamA(), 99_999);
    var shares = shares(preview(leader, company.units().teamA(), "EQUAL", "[]"));
    var answers = race(50, () -> status(publish(leader, company.units().teamA(), 1, shares)));
    assertThat(answers.stream().filter(s -> s == 200)).hasSize(1);
    assertThat(answers.stream().filter(s -> s == 409)).hasSize(49);
    var view = TestHttp.json(leader.get("/api/targets"));
    assertThat(
            view.at("/members")
                .valueStream()
                .mapToLong(m -> m.at("/target/amountMinor").asLong())
                .sum())
        .isEqualTo(99_999);
  }

  @Test
  void changedAmountTakesBackWhatWasGivenOn() {
    set(leader, company.units().teamA(), 100_000);
    splitEqually(leader, company.units().teamA(), 1);
    var stale =
        leader.put(
            path(company.units().teamA(), ""),
            json("amountMinor", 5, "currency", "CNY", "version", 1));
    assertThat(at(stale, "/code")).isEqualTo("target.changed");
    var again =
        leader.put(
            path(company.units().teamA(), ""),
            json("amountMinor", 120_000, "currency", "CNY", "version", 2));
    assertThat(again).hasStatusOk();
    var view = TestHttp.json(leader.get("/api/targets"));
    assertThat(view.at("/members/0/target").isNull()).isTrue();
  }

  @Test
  void givenTargetIsNotChangedFromBelowAndUnchangedPartsKeepTheirSplit() {
    var units = company.units();
    set(manager, units.region(), 100_000);
    splitEqually(manager, units.region(), 1);
    splitEqually(leader, units.teamA(), 1);
    var own =
        leader.put(
            path(units.teamA(), ""), json("amountMinor", 1, "currency", "CNY", "version", 2));
    assertThat(at(own, "/code")).isEqualTo("target.given");
    splitEqually(manager, units.region(), 2);
    assertThat(
            TestHttp.json(leader.get("/api/targets")).at("/members/0/target/amountMinor").asLong())
        .isEqualTo(25_000);
    var shares =
        shares(
            preview(
                manager,
                units.region(),
                "EQUAL",
                "[{\"id\":\"%s\",\"minor\":60000,\"locked\":true}]"
                    .formatted(units.teamA().id().value())));
    assertThat(publish(manager, units.region(), 3, shares)).hasStatusOk();
    var view = TestHttp.json(leader.get("/api/targets"));
    assertThat(view.at("/unit/target/amountMinor").asLong()).isEqualTo(60_000);
    assertThat(view.at("/members/0/target").isNull()).isTrue();
  }

  @Test
  void databaseItselfRefusesAnOwnerlessTargetAndASplitThatDoesNotAddUp() {
    set(leader, company.units().teamA(), 100_000);
    for (var change : List.of("owner_id = null", "split_minor = 99999")) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () ->
                      company.run(
                          () ->
                              transaction.executeWithoutResult(
                                  t -> db.sql("update targets.target set " + change).update()))))
          .as(change)
          .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
    }
  }

  @Test
  void ordersMoveAttainmentAndRankAndTellWhatIsMissing() {
    var people = company.people();
    set(leader, company.units().teamA(), 200_000);
    splitEqually(leader, company.units().teamA(), 1);
    sold(people.sellerA1(), 30_000);
    sold(people.sellerA2(), 50_000);
    var mine = TestHttp.json(company.as(people.sellerA1()).get("/api/results/mine"));
    assertThat(mine.at("/me/rank").asInt()).isEqualTo(2);
    assertThat(mine.at("/me/rate").asDouble()).isEqualTo(0.3);
    assertThat(mine.at("/toNextMinor").asLong()).isEqualTo(20_001);
    assertThat(mine.at("/toTargetMinor").asLong()).isEqualTo(70_000);
    assertThat(mine.at("/best/0/name").asString()).isEqualTo("seller-a2");

    sold(people.sellerA1(), 20_001);
    var after = TestHttp.json(leader.get("/api/results/team"));
    assertThat(after.at("/lines/0/name").asString()).isEqualTo("seller-a1");
    assertThat(after.at("/lines/0/rank").asInt()).isEqualTo(1);
    assertThat(after.at("/lines/0/orders").asInt()).isEqualTo(2);
    var view =
        TestHttp.json(manager.get("/api/targets?unitId=" + company.units().teamA().id().value()));
    assertThat(view.at("/unit/attainedMinor").asLong()).isEqualTo(100_001);
    var seen =
        company.in(
            () ->
                transaction.execute(
                    t ->
                        db.sql(
                                "select sum(attained_minor) from targets.v_attainment where kind = 'PERSON'")
                            .query(Long.class)
                            .single()));
    assertThat(seen).isEqualTo(100_001);
  }

  @Test
  void nobodyOutsideTheScopeReadsOrWritesTargets() {
    var team = company.units().teamA();
    set(leader, team, 100_000);
    var other = companies.create();
    for (var stranger :
        List.of(company.as(company.people().leaderB()), other.as(other.people().director()))) {
      assertThat(status(stranger.get("/api/targets?unitId=" + team.id().value()))).isEqualTo(404);
      assertThat(status(stranger.get("/api/results/team?unitId=" + team.id().value())))
          .isEqualTo(404);
      assertThat(
              status(
                  stranger.put(
                      path(team, ""), json("amountMinor", 1, "currency", "CNY", "version", 1))))
          .isEqualTo(404);
      assertThat(
              status(stranger.post(path(team, "/preview"), "{\"method\":\"EQUAL\",\"shares\":[]}")))
          .isEqualTo(404);
      assertThat(status(publish(stranger, team, 1, "[]"))).isEqualTo(404);
    }
    var seller = company.as(company.people().sellerA1());
    assertThat(status(seller.get("/api/results/team"))).isEqualTo(404);
    assertThat(status(seller.get("/api/targets"))).isEqualTo(404);
    assertThat(
            status(
                seller.put(
                    path(team, ""), json("amountMinor", 1, "currency", "CNY", "version", 1))))
        .isEqualTo(403);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "2026-13, 100, no such month",
    "latest, 100, no month at all",
    "2026-11, -1, less than nothing",
    "2026-11, 99999999999999999, beyond all companies",
  })
  void badTargetsAreRefused(String when, long minor, String why) {
    var uri = "/api/targets/" + when + "/units/" + company.units().teamA().id().value();
    assertThat(status(leader.put(uri, json("amountMinor", minor, "currency", "CNY"))))
        .as(why)
        .isEqualTo(400);
  }
}
