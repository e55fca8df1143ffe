package org.hongyan.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.in;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class PlanIT {

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired WorkRecords records;

  private Company company;
  private Account seller;
  private CustomerId customer;
  private TestHttp http;

  @BeforeEach
  void aSellerWithACustomer() {
    company = companies.create();
    seller = company.people().sellerA1();
    customer = desk.customerOf(company, seller);
    http = company.as(seller);
  }

  private String call(Instant due) {
    return json("customerId", customer.value(), "kind", "CALL", "purpose", "确认报价", "dueAt", due);
  }

  private String planned(Duration ahead) {
    var made = http.post("/api/plan-items", call(in(ahead)));
    assertThat(made).hasStatus(HttpStatus.CREATED);
    return at(made, "/id");
  }

  private String ending(String item) {
    return at(http.get("/api/plan-items/" + item), "/ending");
  }

  private void called(UUID callId, UUID project) {
    company.run(
        () ->
            records.record(
                new NewWorkRecord(
                    customer,
                    project,
                    seller.id(),
                    WorkKind.CALL,
                    Instant.now(),
                    65,
                    "interested",
                    callId,
                    "")));
  }

  @Test
  void plannedCallIsClosedByTheCallItself() {
    var item = planned(Duration.ofHours(2));
    called(UUID.randomUUID(), null);
    assertThat(ending(item)).isEqualTo("DONE");
  }

  @Test
  void sameCallReportedTwiceHasOneEffect() {
    var first = planned(Duration.ofHours(2));
    var second = planned(Duration.ofHours(3));
    var call = UUID.randomUUID();
    called(call, null);
    called(call, null);
    assertThat(ending(first)).isEqualTo("DONE");
    assertThat(ending(second)).isEmpty();
    var rows = TestHttp.json(http.get("/api/timeline/" + customer.value())).at("/rows");
    assertThat(rows.valueStream().filter(r -> "RECORD".equals(r.at("/source").asString())))
        .hasSize(1);
  }

  @Test
  void fiftyReportsOfOneCallCloseOneItem() throws Exception {
    for (int i = 0; i < 5; i++) planned(Duration.ofHours(2));
    var call = UUID.randomUUID();
    race(
        50,
        () ->
            company.in(
                () -> {
                  called(call, null);
                  return true;
                }));
    assertThat(doneItems()).isEqualTo(1);
  }

  @Test
  void fiftyDifferentCallsCloseOneItemOnce() throws Exception {
    planned(Duration.ofHours(2));
    race(
        50,
        () ->
            company.in(
                () -> {
                  called(UUID.randomUUID(), null);
                  return true;
                }));
    assertThat(doneItems()).isEqualTo(1);
  }

  private long doneItems() {
    var items = TestHttp.json(http.get("/api/plan-items/of-customer/" + customer.value()));
    return items.valueStream().filter(i -> "DONE".equals(i.at("/ending").asString())).count();
  }

  @Test
  void projectsOfOneCustomerKeepTheirOwnPlans() {
    var project = UUID.randomUUID();
    var body =
        json(
            "customerId",
            customer.value(),
            "projectId",
            project,
            "kind",
            "CALL",
            "purpose",
            "第二个项目",
            "dueAt",
            in(Duration.ofHours(1)));
    var ofProject = at(http.post("/api/plan-items", body), "/id");
    var ofCustomer = planned(Duration.ofHours(5));
    called(UUID.randomUUID(), null);
    assertThat(ending(ofProject)).isEmpty();
    assertThat(ending(ofCustomer)).isEqualTo("DONE");
    called(UUID.randomUUID(), project);
    assertThat(ending(ofProject)).isEqualTo("DONE");
  }

  @Test
  void callFarBeforeItsPlanLeavesThePlanOpen() {
    var item = planned(Duration.ofDays(20));
    called(UUID.randomUUID(), null);
    assertThat(ending(item)).isEmpty();
  }

  @Test
  void lateWorkIsCalledLate() {
    var due = Instant.now().minus(Duration.ofHours(30));
    var item =
        new PlanItem(
            PlanItemId.next(),
            customer,
            null,
            seller.id(),
            seller.orgPath(),
            WorkKind.CALL,
            "补打",
            due,
            null,
            null,
            null,
            null,
            null,
            due.minus(Duration.ofDays(1)));
    company.run(() -> plans.importHistory(List.of(item)));
    called(UUID.randomUUID(), null);
    assertThat(ending(item.id().value().toString())).isEqualTo("LATE");
  }

  @Autowired ActionPlans plans;

  @Test
  void skippingNeedsAReasonAndEndsOnce() {
    var item = planned(Duration.ofHours(2));
    var path = "/api/plan-items/" + item + "/skip";
    assertThat(http.post(path, json("reason", "  "))).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(http.post(path, json("reason", "客户出差"))).hasStatusOk();
    assertThat(ending(item)).isEqualTo("SKIPPED");
    var again = http.post(path, json("reason", "再来"));
    assertThat(again).hasStatus(HttpStatus.CONFLICT);
    assertThat(at(again, "/code")).isEqualTo("plan.ended");
  }

  @Test
  void doneByHandIsRecordedAndListedAsAClaimOfACall() {
    var item = planned(Duration.ofHours(2));
    var body = json("at", Instant.now().minusSeconds(5), "seconds", 60, "text", "用手机打的");
    assertThat(http.post("/api/plan-items/" + item + "/done", body)).hasStatusOk();
    assertThat(ending(item)).isEqualTo("DONE");
    var from = Instant.now().minusSeconds(3600);
    var claims =
        TestHttp.json(
            company
                .as(company.people().leaderA())
                .get(
                    "/api/work-records?unprovedOnly=true&from="
                        + from
                        + "&to="
                        + in(Duration.ofHours(1))));
    assertThat(claims.at("/rows")).hasSize(1);
    assertThat(claims.at("/rows/0/text").asString()).isEqualTo("用手机打的");
  }

  @Test
  void manyItemsMoveTogetherAndBackAgain() {
    var first = planned(Duration.ofHours(2));
    var second = planned(Duration.ofHours(3));
    var moved =
        http.post(
            "/api/plan-items/reschedule",
            """
            {"ids":["%s","%s"],"dueAt":"%s"}"""
                .formatted(first, second, in(Duration.ofDays(2))));
    assertThat(moved).hasStatusOk();
    assertThat(ending(first)).isEqualTo("SUPERSEDED");
    var undo = "/api/plan-items/reschedule/" + at(moved, "/batchId") + "/undo";
    assertThat(company.as(company.people().sellerA2()).post(undo, ""))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(at(http.post(undo, ""), "/reopened")).isEqualTo("2");
    assertThat(ending(first)).isEmpty();
    assertThat(at(http.post(undo, ""), "/code")).isEqualTo("plan.undo-over");
  }

  @Test
  void undoLeavesWhatWasWorkedOnSince() {
    var item = planned(Duration.ofHours(2));
    var other = planned(Duration.ofHours(3));
    var moved =
        http.post(
            "/api/plan-items/reschedule",
            """
            {"ids":["%s","%s"],"dueAt":"%s"}"""
                .formatted(item, other, in(Duration.ofDays(1))));
    called(UUID.randomUUID(), null);
    var undo = "/api/plan-items/reschedule/" + at(moved, "/batchId") + "/undo";
    assertThat(at(http.post(undo, ""), "/reopened")).isEqualTo("1");
    assertThat(doneItems()).isEqualTo(1);
  }

  @Test
  void todayMergesPlansAndCallbacksByTime() {
    var tomorrow = Instant.now().plus(Duration.ofDays(1));
    planned(Duration.ofMinutes(1));
    company.run(() -> callbacks.promise(customer, seller.id(), tomorrow, "明天再打"));
    var week =
        TestHttp.json(
            http.get(
                "/api/plan-items/week?date="
                    + tomorrow.atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate()));
    assertThat(week).hasSize(7);
    var promised =
        week.valueStream()
            .flatMap(d -> d.at("/entries").valueStream())
            .filter(e -> !e.at("/callback").isNull())
            .toList();
    assertThat(promised).hasSize(1);
    assertThat(promised.getFirst().at("/customerName").asString()).isEqualTo("周晓芸");
    assertThat(http.get("/api/plan-items/today?zone=Mars/Olympus"))
        .hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Autowired Callbacks callbacks;

  @Test
  void adherenceCountsEachEndingOnItsBase() {
    var done = planned(Duration.ofHours(2));
    called(UUID.randomUUID(), null);
    var skipped = planned(Duration.ofHours(3));
    http.post("/api/plan-items/" + skipped + "/skip", json("reason", "已成交"));
    planned(Duration.ofHours(4));
    assertThat(ending(done)).isEqualTo("DONE");
    var span = "from=" + Instant.now().minusSeconds(60) + "&to=" + in(Duration.ofDays(1));
    var leader = company.as(company.people().leaderA());
    var rows = TestHttp.json(leader.get("/api/plan-items/adherence?by=PERSON&" + span));
    assertThat(rows).hasSize(1);
    var row = rows.get(0);
    assertThat(row.at("/due").asInt()).isEqualTo(2);
    assertThat(row.at("/done").asInt()).isEqualTo(1);
    assertThat(row.at("/skipped").asInt()).isEqualTo(1);
    assertThat(row.at("/waiting").asInt()).isEqualTo(1);
    assertThat(row.at("/name").asString()).isEqualTo("seller-a1");
    for (var by : List.of("CUSTOMER", "PROJECT", "WEEK")) {
      assertThat(TestHttp.json(leader.get("/api/plan-items/adherence?by=" + by + "&" + span)))
          .as(by)
          .hasSize(1);
    }
    var others = company.as(company.people().leaderB());
    assertThat(TestHttp.json(others.get("/api/plan-items/adherence?by=PERSON&" + span))).isEmpty();
  }

  @Test
  void nobodyOutsideTheScopeReadsOrWritesAPlan() {
    var item = planned(Duration.ofHours(2));
    var strangers =
        List.of(
            company.as(company.people().sellerA2()),
            company.as(company.people().leaderB()),
            foreign());
    for (var stranger : strangers) {
      assertThat(status(stranger.get("/api/plan-items/" + item))).isEqualTo(404);
      assertThat(status(stranger.post("/api/plan-items/" + item + "/skip", json("reason", "x"))))
          .isEqualTo(404);
      assertThat(status(stranger.get("/api/plan-items/of-customer/" + customer.value())))
          .isEqualTo(404);
      assertThat(status(stranger.get("/api/timeline/" + customer.value()))).isEqualTo(404);
      assertThat(status(stranger.post("/api/plan-items", call(in(Duration.ofHours(1))))))
          .isEqualTo(404);
      var span = "from=" + Instant.now().minusSeconds(60) + "&to=" + in(Duration.ofDays(1));
      assertThat(TestHttp.json(stranger.get("/api/plan-items?" + span)).at("/rows")).isEmpty();
    }
    assertThat(status(company.as(company.people().leaderA()).get("/api/plan-items/" + item)))
        .isEqualTo(200);
    assertThat(ending(item)).isEmpty();
  }

  private TestHttp foreign() {
    var other = companies.create();
    return other.as(other.people().director());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"customerId\":\"%1$s\",\"kind\":\"CALL\",\"purpose\":\"\",\"dueAt\":\"%2$s\"} | 400 | no purpose",
        "{\"customerId\":\"%1$s\",\"kind\":\"NOTE\",\"purpose\":\"x\",\"dueAt\":\"%2$s\"} | 409 | a note cannot be planned",
        "{\"customerId\":\"%1$s\",\"kind\":\"CALL\",\"purpose\":\"x\",\"dueAt\":\"2020-01-01T00:00:00Z\"} | 409 | the past",
        "{\"customerId\":\"%1$s\",\"kind\":\"CALL\",\"purpose\":\"x\",\"dueAt\":\"2090-01-01T00:00:00Z\"} | 409 | too far",
        "{\"customerId\":\"%1$s\",\"kind\":\"CALL\",\"purpose\":\"x\",\"dueAt\":\"soon\"} | 400 | no time",
        "{\"customerId\":\"0190-x\",\"kind\":\"CALL\",\"purpose\":\"x\",\"dueAt\":\"%2$s\"} | 400 | no id",
        "{\"customerId\":\"%1$s\",\"kind\":\"DANCE\",\"purpose\":\"x\",\"dueAt\":\"%2$s\"} | 400 | no such kind",
        "[] | 400 | a list",
      })
  void badPlansAreRefused(String body, int expected, String why) {
    var text = body.formatted(customer.value(), in(Duration.ofHours(1)));
    assertThat(status(http.post("/api/plan-items", text))).as(why).isEqualTo(expected);
  }
}
