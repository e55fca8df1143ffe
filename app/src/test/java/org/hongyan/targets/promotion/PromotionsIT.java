package org.hongyan.targets.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.identity.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class PromotionsIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String NOBODY = UUID.randomUUID().toString();

  @Autowired TestCompany companies;

  private Company company;
  private TestHttp manager;
  private TestHttp leader;

  @BeforeEach
  void aCompany() {
    company = companies.create();
    manager = company.as(company.people().manager());
    leader = company.as(company.people().leaderA());
  }

  private static String id(Unit unit) {
    return unit.id().value().toString();
  }

  private static String body(LocalDate starts, LocalDate ends, String cost, String... units) {
    var list = List.of(units).stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    return """
        {"theme":"开门红","starts":"%s","ends":"%s","regions":%s,"material":"海报与赠品",
         "costMinor":%s,"currency":"CNY"}
        """
        .formatted(starts, ends, list, cost);
  }

  private static String changing(int version, String promotion) {
    return "{\"version\":%d,\"promotion\":%s}".formatted(version, promotion);
  }

  private JsonNode made(TestHttp who, LocalDate starts, LocalDate ends, Unit... units) {
    var ids = List.of(units).stream().map(PromotionsIT::id).toArray(String[]::new);
    var answer = who.post("/api/promotions", body(starts, ends, "5000000", ids));
    assertThat(answer).hasStatus(201);
    return TestHttp.json(answer);
  }

  private static String path(JsonNode promotion) {
    return "/api/promotions/" + promotion.at("/id").asString();
  }

  private static String code(MvcTestResult answer) {
    return TestHttp.json(answer).at("/code").asString();
  }

  @Test
  void stateFollowsTheDaysAndACancelledOneStaysWithItsReason() {
    var units = company.units();
    var planned = made(manager, TODAY.plusDays(5), TODAY.plusDays(30), units.teamA());
    assertThat(planned.at("/state").asString()).isEqualTo("PLANNED");
    assertThat(made(manager, TODAY, TODAY, units.teamB()).at("/state").asString())
        .isEqualTo("RUNNING");
    var ended = made(manager, TODAY.minusDays(40), TODAY.minusDays(1), units.teamB());
    assertThat(ended.at("/state").asString()).isEqualTo("ENDED");
    var cancel = "{\"version\":1,\"reason\":\"没有预算\"}";
    assertThat(manager.post(path(planned) + "/cancel", cancel)).hasStatusOk();
    assertThat(status(manager.post(path(planned) + "/cancel", cancel))).isEqualTo(409);
    var seen = TestHttp.json(manager.get(path(planned)));
    assertThat(seen.at("/state").asString()).isEqualTo("CANCELLED");
    assertThat(seen.at("/cancelReason").asString()).isEqualTo("没有预算");
    assertThat(seen.at("/writable").asBoolean()).isFalse();
    assertThat(code(manager.post(path(ended) + "/cancel", cancel)))
        .as("what it brought is not wiped out afterwards")
        .isEqualTo("promotion.over-stays");
  }

  @Test
  void whatHasHappenedCannotBeChangedAndOfTwoEditorsOneIsTold() {
    var teamA = company.units().teamA();
    var starts = TODAY.minusDays(10);
    var running = made(manager, starts, TODAY.plusDays(10), teamA);
    var moved = body(starts.plusDays(1), TODAY.plusDays(10), "1", id(teamA));
    var answer = manager.put(path(running), changing(1, moved));
    assertThat(status(answer)).isEqualTo(409);
    assertThat(code(answer)).isEqualTo("promotion.begun");
    var past = body(starts, TODAY.minusDays(2), "1", id(teamA));
    assertThat(code(manager.put(path(running), changing(1, past))))
        .isEqualTo("promotion.ends-in-past");
    var shorter = body(starts, TODAY, "1", id(teamA));
    assertThat(manager.put(path(running), changing(1, shorter))).hasStatusOk();
    assertThat(code(manager.put(path(running), changing(1, shorter))))
        .isEqualTo("promotion.changed");
    assertThat(TestHttp.json(manager.get(path(running))).at("/ends").asString())
        .isEqualTo(TODAY.toString());
  }

  @Test
  void overlapInAUnitOfAUnitAndDaysAtTheEndOfAQuarterAreTold() {
    var units = company.units();
    var year = TODAY.getYear() + 1;
    var wide = made(manager, LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31), units.region());
    var narrow = made(leader, LocalDate.of(year, 3, 20), LocalDate.of(year, 4, 10), units.teamA());
    var overlap = TestHttp.json(manager.get(path(wide))).at("/overlaps/0");
    assertThat(overlap.at("/id").asString()).isEqualTo(narrow.at("/id").asString());
    assertThat(overlap.at("/from").asString()).isEqualTo(year + "-03-20");
    assertThat(overlap.at("/to").asString()).isEqualTo(year + "-03-31");
    assertThat(overlap.at("/units/0").asString()).isEqualTo("一组");
    assertThat(wide.at("/quarterEndDays").asInt()).isEqualTo(14);
    assertThat(narrow.at("/quarterEndDays").asInt()).isEqualTo(12);
    var list = TestHttp.json(manager.get("/api/promotions?year=" + year));
    assertThat(list.size()).isEqualTo(2);
    assertThat(TestHttp.json(manager.get("/api/promotions?year=" + (year + 1))).size()).isZero();
  }

  @Test
  void sellersReadTheirsWithoutItsCostAndOtherTeamsDoNotSeeIt() {
    var units = company.units();
    var promotion = made(leader, TODAY, TODAY.plusDays(3), units.teamA());
    var seller = company.as(company.people().sellerA1());
    var seen = TestHttp.json(seller.get(path(promotion)));
    assertThat(seen.at("/material").asString()).isEqualTo("海报与赠品");
    assertThat(seen.at("/costMinor").isNull()).isTrue();
    assertThat(seen.at("/writable").asBoolean()).isFalse();
    var stranger = company.as(company.people().leaderB());
    assertThat(status(stranger.get(path(promotion)))).isEqualTo(404);
    assertThat(TestHttp.json(stranger.get("/api/promotions?year=" + TODAY.getYear())).size())
        .isZero();
    var above = made(manager, TODAY, TODAY.plusDays(3), units.region());
    var cancel = "{\"version\":1,\"reason\":\"x\"}";
    assertThat(code(stranger.post(path(above) + "/cancel", cancel)))
        .isEqualTo("promotion.of-higher-unit");
    assertThat(status(seller.post(path(promotion) + "/cancel", cancel))).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-10, 2027-03-09, 0,   A, 409, ends before it starts",
    "2027-03-10, 2028-03-10, 0,   A, 409, longer than a year",
    "2027-02-30, 2027-03-09, 0,   A, 400, no such day",
    "2027-03-01, 2027-03-09, -1,  A, 400, cost below nothing",
    "2027-03-01, 2027-03-09, 0,   B, 404, unit outside the scope",
    "2027-03-01, 2027-03-09, 0,   ?, 404, unknown unit",
    "2027-03-01, 2027-03-09, 0,   N, 404, unit above the scope"
  })
  void badPromotionIsRefused(
      String starts, String ends, String cost, String unit, int status, String why) {
    var units = company.units();
    var unitId =
        switch (unit) {
          case "A" -> id(units.teamA());
          case "B" -> id(units.teamB());
          case "N" -> id(units.nation());
          default -> NOBODY;
        };
    var body =
        body(TODAY, TODAY, cost, unitId)
            .replaceFirst("\"starts\":\"[^\"]*\"", "\"starts\":\"" + starts + "\"")
            .replaceFirst("\"ends\":\"[^\"]*\"", "\"ends\":\"" + ends + "\"");
    assertThat(status(leader.post("/api/promotions", body))).as(why).isEqualTo(status);
  }

  @Test
  void unitInsideAnotherWouldCountTwiceAndUnknownScriptsAreRefused() {
    var units = company.units();
    var nested = body(TODAY, TODAY, "0", id(units.region()), id(units.teamA()));
    assertThat(code(manager.post("/api/promotions", nested))).isEqualTo("promotion.unit-in-unit");
    var unread =
        body(TODAY, TODAY, "0", id(units.teamA()))
            .replace("\"costMinor\"", "\"scriptId\":\"" + NOBODY + "\",\"costMinor\"");
    assertThat(status(manager.post("/api/promotions", unread))).isEqualTo(404);
    var foreign =
        body(TODAY, TODAY, "0", id(units.teamA()))
            .replace("\"costMinor\"", "\"ownerId\":\"" + NOBODY + "\",\"costMinor\"");
    assertThat(status(manager.post("/api/promotions", foreign))).isEqualTo(404);
    var choices = TestHttp.json(leader.get("/api/promotions/choices"));
    assertThat(choices.at("/units").size()).isEqualTo(1);
    assertThat(choices.at("/owners/0/name").asString()).isEqualTo("leader-a");
  }
}
