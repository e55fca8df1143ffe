package org.hongyan.planning.monitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.browser.Chromium;
import org.hongyan.identity.Account;
import org.hongyan.planning.PlanDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Monitors over a past in which the true answer was planted. */
@IntegrationTest
class MonitorsIT {

  @Autowired TestCompany companies;
  @Autowired MonitorDesk desk;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  private Company company;
  private TestHttp director;
  private MonitorDesk.Past past;
  private final YearMonth now = MonitorDesk.thisMonth();

  @BeforeEach
  void aCompany() {
    company = companies.create();
    director = company.as(company.people().director());
    past = desk.past(company);
  }

  private List<Account> sellers() {
    var people = company.people();
    return List.of(people.sellerA1(), people.sellerA2(), people.sellerB1(), people.sellerB2());
  }

  private static List<LocalDate> workdays(YearMonth month) {
    var days = new ArrayList<LocalDate>();
    for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) days.add(day);
    }
    return days;
  }

  private JsonNode read(String path) {
    var answer = director.get("/api/monitors/" + path);
    assertThat(answer).hasStatusOk();
    return TestHttp.json(answer);
  }

  /** Next target = target + 200 yuan + λ times what was off it, with noise and a month's rise. */
  private void plantRatchet(int months, double up, double down) {
    var random = new Random(11);
    for (var seller : sellers()) {
      long quota = 2_000_000 + 100_000L * random.nextInt(10);
      for (int back = months; back >= 0; back--) {
        var month = now.minusMonths(back);
        past.target(seller, month, quota);
        if (back == 0) break;
        long over = Math.round(400_000 * random.nextGaussian());
        past.sold(seller, workdays(month).get(back % 15), quota + over);
        double season = back % 2 == 0 ? 150_000 : -110_000;
        quota +=
            Math.round(
                20_000 + season + (over > 0 ? up : down) * over + 8_000 * random.nextGaussian());
      }
    }
    past.write();
  }

  @Test
  void plantedRatchetIsFoundInsideItsIntervalAndPricedInMoney() {
    plantRatchet(12, 0.7, 0.2);
    var ratchet = read("ratchet?months=12");
    assertThat(ratchet.at("/pairs").asInt()).isEqualTo(48);
    var slopes = ratchet.at("/slopes");
    assertThat(slopes.at("/up/low").asDouble()).isLessThan(0.7).isGreaterThan(0.6);
    assertThat(slopes.at("/up/high").asDouble()).isGreaterThan(0.7).isLessThan(0.8);
    assertThat(slopes.at("/down/low").asDouble()).isLessThan(0.2);
    assertThat(slopes.at("/down/high").asDouble()).isGreaterThan(0.2);
    long month = slopes.at("/costMonthMinor").asLong();
    double quota = slopes.at("/latestQuotaMinor").asDouble();
    assertThat(month).isBetween(Math.round(0.06 * quota), Math.round(0.08 * quota));
    assertThat(slopes.at("/costYearMinor").asLong()).isBetween(12 * month - 12, 12 * month + 12);
    assertThat(ratchet.at("/lines").size()).isEqualTo(4);
  }

  @Test
  @EnabledIf("org.hongyan.browser.Chromium#ready")
  void pageShowsThePlantedRatchetExplainsItAndSpeaksBothLanguages() {
    plantRatchet(12, 0.7, 0.2);
    try (var visit = Chromium.visit(company, company.people().director(), port)) {
      var page = visit.open("/planning/monitors");
      page.sees("超额斜率 λ⁺").sees("会变成下月目标：多卖的人被加码。");
      assertThat(page.page().locator(".monitor").count()).isEqualTo(4);
      page.picture("planning-monitors");
      page.page().locator("button.card").filter(withText("超额斜率")).click();
      page.sees("超额斜率 λ⁺是怎么来的").sees("ratchet.asymmetric").sees("数据日期");
      page.page().keyboard().press("Escape");
      page.sees("历史不够");
      page.page().locator(".el-radio-button").filter(withText("团队")).click();
      page.page().waitForURL(url -> url.contains("level=TEAM"));
      page.speak("English").sees("Hockey stick").sees("Quality of quotas");
    }
  }

  private static Locator.FilterOptions withText(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void threeMonthsAreTooFewAndNoFigureIsShown() {
    plantRatchet(3, 0.7, 0.2);
    var ratchet = read("ratchet?months=12");
    assertThat(ratchet.at("/pairs").asInt()).isEqualTo(12);
    assertThat(ratchet.at("/fewest").asInt()).isEqualTo(30);
    assertThat(ratchet.at("/slopes").isNull()).isTrue();
    assertThat(ratchet.at("/bunching/found").isNull()).isTrue();
    assertThat(ratchet.at("/lines").size()).isZero();
    assertThat(read("overhead").at("/found").isNull()).isTrue();
    assertThat(read("end-loading").at("/courses/0/verdict").asString()).isEqualTo("TOO_FEW");
  }

  @Test
  void sellersWhoStopJustAboveTargetAreABunch() {
    var random = new Random(3);
    for (var seller : sellers()) {
      for (int back = 12; back >= 1; back--) {
        past.target(seller, now.minusMonths(back), 1_000_000);
        double rate = random.nextInt(3) > 0 ? 1.01 : 0.6 + 0.8 * random.nextDouble();
        past.sold(seller, now.minusMonths(back).atDay(9), Math.round(1_000_000 * rate));
      }
    }
    past.write();
    var found = read("ratchet").at("/bunching/found");
    assertThat(found.at("/bunched").asBoolean()).isTrue();
    assertThat(found.at("/excess/low").asDouble()).isPositive();
    assertThat(found.at("/above").asInt()).isGreaterThan(20);
  }

  @Test
  void evenSellerIsNotCalledEndLoadedAndOneWhoPullsOrdersForwardIs() {
    var people = company.people();
    for (int back = 4; back >= 1; back--) {
      var days = workdays(now.minusMonths(back));
      for (int i = 0; i < days.size(); i++) {
        past.sold(people.sellerA1(), days.get(i), 100_000);
        boolean end = i >= days.size() - 5;
        boolean dip = i < 4 && back < 4;
        past.sold(people.sellerB1(), days.get(i), end ? 400_000 : dip ? 20_000 : 100_000);
      }
    }
    past.sold(people.sellerA2(), workdays(now.minusMonths(1)).getFirst(), 1_000);
    past.sold(people.sellerA2(), workdays(now.minusMonths(1)).getLast(), 900_000);
    past.write();
    var courses = read("end-loading?last=FIVE").at("/courses");
    var pusher = courses.get(0);
    assertThat(pusher.at("/name").asString()).isEqualTo("seller-b1");
    assertThat(pusher.at("/verdict").asString()).isEqualTo("RED");
    assertThat(pusher.at("/index/value").asDouble()).isBetween(2.2, 3.0);
    assertThat(pusher.at("/index/low").asDouble()).isGreaterThan(1);
    // 4 × 80,000 missing after each of three ends of 5 × 300,000
    assertThat(pusher.at("/pullForward").asDouble()).isBetween(0.15, 0.40);
    var even = courses.get(1);
    assertThat(even.at("/name").asString()).isEqualTo("seller-a1");
    assertThat(even.at("/verdict").asString()).isEqualTo("EVEN");
    assertThat(even.at("/index/value").asDouble()).isBetween(0.99, 1.01);
    assertThat(courses.get(2).at("/verdict").asString()).isEqualTo("TOO_FEW");
    assertThat(courses.size()).isEqualTo(3);
    var teams = read("end-loading?level=TEAM").at("/courses");
    assertThat(teams.get(0).at("/name").asString()).isEqualTo("二组");
  }

  @Test
  void overheadThatOutgrowsSalesIsAnAlertOnceThereIsHistory() {
    for (int back = 10; back >= 1; back--) {
      past.sold(company.people().sellerA1(), now.minusMonths(back).atDay(5), 1_000_000);
    }
    past.write();
    since("seller%", 11);
    since("manager", 11);
    since("leader-a", 5);
    since("leader-b", 2);
    var overhead = read("overhead");
    assertThat(overhead.at("/blocks").size()).isEqualTo(3);
    assertThat(overhead.at("/blocks/0/others").asDouble()).isEqualTo(1);
    assertThat(overhead.at("/blocks/2/others").asDouble()).isGreaterThan(2);
    assertThat(overhead.at("/found/alert").asBoolean()).isTrue();
    assertThat(overhead.at("/found/elasticity").isNull()).isTrue();
    assertThat(overhead.at("/now/others").asInt()).isEqualTo(5);
  }

  /** Moves the beginning of these people's time in their unit into the past. */
  private void since(String login, int months) {
    var begun = now.minusMonths(months).atDay(1).atStartOfDay(MonitorDesk.ZONE);
    company.run(
        () ->
            transaction.executeWithoutResult(
                t ->
                    db.sql(
                            """
                            update identity.account_assignment s
                            set valid = tstzrange(:begun::timestamptz, null)
                            from identity.account a
                            where a.tenant_id = s.tenant_id and a.id = s.account_id
                              and a.login like :login
                            """)
                        .param("begun", begun.toInstant().toString())
                        .param("login", login)
                        .update()));
  }

  @Test
  void publishedPlanIsJudgedByWhatItsUnitsSold() {
    var people = company.people();
    past.sold(people.sellerA1(), now.minusMonths(2).atDay(6), 1_050_000);
    past.sold(people.sellerA2(), now.minusMonths(1).atDay(6), 1_050_000);
    past.sold(people.sellerB1(), now.minusMonths(1).atDay(7), 1_000_000);
    past.write();
    publish(now.minusMonths(2));
    var judged = read("quota-quality").at("/plans/0");
    assertThat(judged.at("/to").asString()).isEqualTo(now.minusMonths(1).toString());
    var units = judged.at("/units");
    assertThat(units.size()).isEqualTo(2);
    assertThat(units.get(0).at("/name").asString()).isEqualTo("二组");
    assertThat(units.get(0).at("/attainment").asDouble()).isEqualTo(0.5);
    assertThat(units.get(1).at("/attainment").asDouble()).isEqualTo(1.05);
    assertThat(judged.at("/quality").isNull()).as("two units are too few").isTrue();
  }

  /** A plan of a year for two teams with 10,000 yuan a month each. */
  private void publish(YearMonth from) {
    var region = company.units().region();
    var made =
        director.post(
            "/api/plans",
            json(
                "unitId",
                region.id().value(),
                "name",
                "去年",
                "fromMonth",
                from.toString(),
                "toMonth",
                from.plusMonths(11).toString(),
                "currency",
                "CNY"));
    var plan = new PlanDesk(director, at(made, "/id"));
    var unit =
        "{'unitId':'%s','name':'%s','parentId':'%s','reps':2,'potentialMinor':90000000,'salesMinor':9000000}";
    var a = company.units().teamA();
    var b = company.units().teamB();
    var inputs =
        "{'units':[%s,%s]}"
            .formatted(
                unit.formatted(a.id().value(), a.name(), region.id().value()),
                unit.formatted(b.id().value(), b.name(), region.id().value()));
    var parameters =
        "{'totalMinor':24000000,'weighting':'EQUAL','methods':[{'method':'SHARE','weight':1},{'method':'HISTORY','weight':1}],'errors':[],'floor':{'fixedMinor':900000,'grossMargin':0.32,'variableRate':0.06,'profitMinor':0},'mostAdjust':0.1}";
    assertThat(plan.save("quotas", 0, inputs, parameters)).hasStatusOk();
    assertThat(plan.post("/approve", json("version", 1))).hasStatusOk();
    assertThat(plan.post("/publish", json("version", 2, "from", from.toString()))).hasStatusOk();
  }

  @Test
  void targetsOfPeopleAreJudgedByMonth() {
    int seller = 0;
    for (var one : sellers()) {
      past.target(one, now.minusMonths(1), 1_000_000);
      past.sold(one, now.minusMonths(1).atDay(8), 900_000 + 100_000L * seller++);
    }
    past.write();
    var quality = read("quota-quality").at("/months/0/quality");
    assertThat(quality.at("/n").asInt()).isEqualTo(4);
    assertThat(quality.at("/bias").asDouble())
        .isEqualTo(0.05, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(quality.at("/shareReached").asDouble()).isEqualTo(0.75);
    assertThat(quality.at("/shareWithin").asDouble()).isEqualTo(0.75);
    assertThat(quality.at("/meanAbsoluteError").asDouble())
        .isEqualTo(0.1, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(quality.at("/attainmentPotential").isNull()).isTrue();
  }

  @Test
  void managersSeeTheirPeopleAndLeadersNothing() {
    plantRatchet(2, 0.5, 0.5);
    var manager = company.as(company.people().manager());
    var elsewhere = companies.create();
    assertThat(TestHttp.json(manager.get("/api/monitors/ratchet")).at("/pairs").asInt())
        .isEqualTo(8);
    var other = elsewhere.as(elsewhere.people().director());
    assertThat(TestHttp.json(other.get("/api/monitors/ratchet")).at("/pairs").asInt()).isZero();
    var leader = company.as(company.people().leaderA());
    for (var path : List.of("ratchet", "end-loading", "overhead", "quota-quality", "table")) {
      assertThat(leader.get("/api/monitors/" + path)).hasStatus(403);
    }
  }

  @Test
  void tableOpensWithASheetForEveryMonitor() throws IOException {
    plantRatchet(9, 0.6, 0.3);
    var answer = director.get("/api/monitors/table?months=9");
    assertThat(answer).hasStatusOk();
    var bytes = answer.getResponse().getContentAsByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      var sheets = book.getSheets().toList();
      assertThat(sheets).hasSize(4);
      for (var sheet : sheets) {
        var rows = sheet.read();
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("公式 Formula");
        assertThat(rows.size()).isGreaterThan(3);
      }
      var slopes = sheets.getFirst().read().get(5);
      assertThat(slopes.getCellText(0)).isEqualTo("超额斜率 λ⁺");
      assertThat(slopes.getCellAsNumber(1).orElseThrow().doubleValue()).isBetween(0.5, 0.7);
    }
    var trail = company.as(company.people().admin()).get("/api/audit?action=monitors.exported");
    assertThat(TestHttp.json(trail).at("/rows").size()).isEqualTo(1);
    assertThat(TestHttp.json(trail).at("/rows/0/subject").asString())
        .isEqualTo("unit:" + company.people().director().orgPath());
  }
}
