package org.hongyan.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.in;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class CallbackIT {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired Callbacks callbacks;

  @Test
  void promiseForTheNightFallsDueNextMorning() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = desk.customerOf(company, seller);
    var day = Instant.now().atZone(SHANGHAI).toLocalDate().plusDays(2);
    var night = day.atTime(22, 0).atZone(SHANGHAI).toInstant();
    var promised =
        company
            .as(seller)
            .post(
                "/api/callbacks",
                json("customerId", customer.value(), "wantedAt", night, "note", ""));
    assertThat(promised).hasStatus(HttpStatus.CREATED);
    assertThat(Instant.parse(at(promised, "/dueAt")))
        .isEqualTo(day.plusDays(1).atTime(9, 0).atZone(SHANGHAI).toInstant());
  }

  @Test
  void companyHoursDecideAndEndWhenTheySay() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = desk.customerOf(company, seller);
    company.run(
        () ->
            callbacks.setHours(
                new CallingHours(
                    List.of(new CallingHours.Span(LocalTime.of(10, 30), LocalTime.of(11, 0))))));
    var day = Instant.now().atZone(SHANGHAI).toLocalDate().plusDays(3);
    var nine = day.atTime(9, 0).atZone(SHANGHAI).toInstant();
    var promised = company.in(() -> callbacks.promise(customer, seller.id(), nine, ""));
    assertThat(promised.dueAt()).isEqualTo(nine.plus(Duration.ofMinutes(90)));
  }

  @Test
  void promisingAgainMovesTheOpenPromiseWhoeverRaces() throws Exception {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = desk.customerOf(company, seller);
    race(
        50,
        () ->
            company.in(
                () -> callbacks.promise(customer, seller.id(), in(Duration.ofDays(1)), "x").id()));
    assertThat(company.in(() -> callbacks.openFor(seller.id()))).hasSize(1);
  }

  @Test
  void duePromiseIsHandedOutUntilItIsKept() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = desk.customerOf(company, seller);
    var promise = company.in(() -> callbacks.promise(customer, seller.id(), Instant.now(), "马上"));
    assertThat(company.in(() -> callbacks.due(seller.id(), promise.dueAt()))).hasSize(1);
    assertThat(company.in(() -> callbacks.due(seller.id(), promise.dueAt().minusSeconds(1))))
        .isEmpty();
    assertThat(company.in(() -> callbacks.done(promise.id()))).isTrue();
    assertThat(company.in(() -> callbacks.done(promise.id()))).isFalse();
    assertThat(company.in(() -> callbacks.due(seller.id(), promise.dueAt()))).isEmpty();
  }

  @Test
  void onlyTheOwnSideSeesAndEndsAPromise() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = desk.customerOf(company, seller);
    var promise =
        company.in(() -> callbacks.promise(customer, seller.id(), in(Duration.ofDays(1)), ""));
    var end = "/api/callbacks/" + promise.id().value() + "/end";
    var other = companies.create();
    for (var stranger :
        List.of(
            company.as(company.people().sellerA2()),
            company.as(company.people().leaderB()),
            other.as(other.people().director()))) {
      assertThat(status(stranger.post(end, json("kept", true)))).isEqualTo(404);
      assertThat(
              status(
                  stranger.post(
                      "/api/callbacks",
                      json(
                          "customerId",
                          customer.value(),
                          "wantedAt",
                          in(Duration.ofDays(1)),
                          "note",
                          ""))))
          .isEqualTo(404);
      assertThat(TestHttp.json(stranger.get("/api/callbacks/overdue")).at("/rows")).isEmpty();
    }
    var leader = company.as(company.people().leaderA());
    assertThat(status(leader.post(end, json("kept", false)))).isEqualTo(200);
    assertThat(at(leader.post(end, json("kept", false)), "/code")).isEqualTo("callback.ended");
  }
}
