package org.hongyan.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.in;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class WorkRecordIT {

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired WorkRecords records;
  @Autowired ActionPlans plans;
  @Autowired Callbacks callbacks;
  @Autowired Customers customers;

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

  private String record(UUID key, String kind, Instant when) {
    return json(
        "key",
        key,
        "customerId",
        customer.value(),
        "kind",
        kind,
        "at",
        when,
        "seconds",
        60,
        "text",
        "记一笔");
  }

  private NewWorkRecord work(WorkKind kind, Instant when, int seconds, UUID callId) {
    return new NewWorkRecord(customer, null, seller.id(), kind, when, seconds, null, callId, "");
  }

  @Test
  void sameKeyTwiceIsOneRecordAndAnothersKeyIsRefused() {
    var key = UUID.randomUUID();
    var when = Instant.now().minusSeconds(60);
    assertThat(http.post("/api/work-records", record(key, "NOTE", when)))
        .hasStatus(HttpStatus.CREATED);
    assertThat(http.post("/api/work-records", record(key, "NOTE", when.plusSeconds(5))))
        .hasStatus(HttpStatus.CREATED);
    var rows = TestHttp.json(http.get("/api/timeline/" + customer.value())).at("/rows");
    assertThat(rows).hasSize(1);
    var leader = company.as(company.people().leaderA());
    assertThat(at(leader.post("/api/work-records", record(key, "NOTE", when)), "/code"))
        .isEqualTo("record.key-used");
  }

  @Test
  void laterReportOfACallFillsInItsOutcome() {
    var call = UUID.randomUUID();
    var when = Instant.now().minusSeconds(300);
    company.run(() -> records.record(work(WorkKind.CALL, when, 75, call)));
    company.run(
        () ->
            records.record(
                new NewWorkRecord(
                    customer,
                    null,
                    seller.id(),
                    WorkKind.CALL,
                    when.plusSeconds(90),
                    0,
                    "sold",
                    call,
                    "订两套")));
    var row = TestHttp.json(http.get("/api/timeline/" + customer.value())).at("/rows/0");
    assertThat(row.at("/outcomeCode").asString()).isEqualTo("sold");
    assertThat(row.at("/seconds").asInt()).isEqualTo(75);
    assertThat(row.at("/text").asString()).isEqualTo("订两套");
  }

  @Test
  void effortCountsProvedCallsOnly() {
    var now = Instant.now();
    company.run(
        () -> {
          records.record(work(WorkKind.CALL, now.minusSeconds(50), 30, UUID.randomUUID()));
          records.record(work(WorkKind.CALL, now.minusSeconds(40), 0, UUID.randomUUID()));
          records.record(work(WorkKind.CALL, now.minusSeconds(30), 500, null));
          records.record(work(WorkKind.VISIT, now.minusSeconds(20), 600, null));
        });
    var effort =
        company.in(
            () ->
                records.effort(
                    company.caller(seller).scope(), now.minusSeconds(60), in(Duration.ofHours(1))));
    assertThat(effort).containsExactly(new Effort(seller.id(), 2, 1, 30, 1));
  }

  @Test
  void longHistoryIsReadInPagesWithoutGapOrRepetition() {
    var now = Instant.now();
    company.run(
        () -> {
          for (int i = 0; i < 120; i++) {
            records.record(work(WorkKind.NOTE, now.minusSeconds(i / 3), 0, null));
          }
        });
    var seen = new HashSet<String>();
    var cursor = "";
    int pages = 0;
    do {
      var page = TestHttp.json(http.get("/api/timeline/" + customer.value() + "?cursor=" + cursor));
      page.at("/rows").forEach(row -> assertThat(seen.add(row.at("/id").asString())).isTrue());
      cursor = page.at("/next").asString();
      pages++;
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(120);
    assertThat(pages).isEqualTo(3);
    assertThat(status(http.get("/api/timeline/" + customer.value() + "?cursor=%27--")))
        .isEqualTo(409);
  }

  @Test
  void customerKnowsItsNextStep() {
    var soon = in(Duration.ofHours(2)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    var item =
        company.in(
            () ->
                plans.plan(new NewPlanItem(customer, null, seller.id(), WorkKind.CALL, "x", soon)));
    assertThat(nextStep()).isEqualTo(soon);
    company.run(() -> plans.skip(company.caller(seller), item.id(), "不需要"));
    assertThat(nextStep()).isNull();
    var promise =
        company.in(() -> callbacks.promise(customer, seller.id(), in(Duration.ofDays(1)), ""));
    assertThat(nextStep()).isNotNull();
    company.run(() -> callbacks.done(promise.id()));
    assertThat(nextStep()).isNull();
  }

  private Instant nextStep() {
    return company.in(() -> customers.customer(customer)).nextPlanAt();
  }

  @Test
  void strangersNeitherWriteNorSeeRecords() {
    company.run(() -> records.record(work(WorkKind.NOTE, Instant.now(), 0, null)));
    var other = companies.create();
    var span = "?from=" + Instant.now().minusSeconds(600) + "&to=" + in(Duration.ofHours(1));
    for (var stranger :
        List.of(
            company.as(company.people().sellerA2()),
            company.as(company.people().leaderB()),
            other.as(other.people().director()))) {
      var body = record(UUID.randomUUID(), "NOTE", Instant.now().minusSeconds(1));
      assertThat(status(stranger.post("/api/work-records", body))).isEqualTo(404);
      assertThat(TestHttp.json(stranger.get("/api/work-records" + span)).at("/rows")).isEmpty();
    }
    var leader = company.as(company.people().leaderA());
    assertThat(TestHttp.json(leader.get("/api/work-records" + span)).at("/rows")).hasSize(1);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "ORDER, -60, an order is written by deals alone",
    "NOTE, 3600, the future",
    "NOTE, -3456000, forty days ago",
  })
  void recordsByHandThatCannotBeAreRefused(String kind, long seconds, String why) {
    var body = record(UUID.randomUUID(), kind, Instant.now().plusSeconds(seconds));
    assertThat(status(http.post("/api/work-records", body))).as(why).isEqualTo(409);
  }

  @Test
  void callIdIsNotForPeopleToWrite() {
    var body = record(UUID.randomUUID(), "CALL", Instant.now().minusSeconds(5));
    var forged =
        body.substring(0, body.length() - 1) + ",\"callId\":\"" + UUID.randomUUID() + "\"}";
    assertThat(status(http.post("/api/work-records", forged))).isEqualTo(400);
  }
}
