package org.hongyan.deals;

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
import tools.jackson.databind.JsonNode;

@IntegrationTest
class DealsIT {

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired Orders orders;

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

  private String project() {
    var made =
        http.post(
            "/api/projects",
            json(
                "customerId",
                customer.value(),
                "name",
                "年度保养",
                "expectedMinor",
                500_000,
                "currency",
                "CNY"));
    assertThat(made).hasStatus(HttpStatus.CREATED);
    return at(made, "/id");
  }

  private String order(UUID key, String project, long minor, String helpers) {
    return """
    {"key":"%s","customerId":"%s","projectId":%s,"amountMinor":%d,"currency":"CNY","at":"%s",
     "note":"首单","helpers":%s}"""
        .formatted(
            key,
            customer.value(),
            project == null ? "null" : "\"" + project + "\"",
            minor,
            Instant.now().minusSeconds(1),
            helpers);
  }

  private String placed(long minor, String helpers) {
    var made = http.post("/api/orders", order(UUID.randomUUID(), null, minor, helpers));
    assertThat(made).hasStatus(HttpStatus.CREATED);
    return at(made, "/id");
  }

  private JsonNode whole(String order) {
    return TestHttp.json(http.get("/api/orders/" + order));
  }

  private long revenueOf(Account account) {
    var all =
        new org.hongyan.identity.Scope(
            org.hongyan.identity.Scope.Kind.ALL, account.id(), List.of());
    return company
        .in(() -> orders.revenue(all, Instant.now().minusSeconds(3600), in(Duration.ofHours(1))))
        .stream()
        .filter(r -> r.accountId().equals(account.id()))
        .mapToLong(Revenue::minor)
        .sum();
  }

  @Test
  void projectMovesThroughTheStagesAndRemembersEachStep() {
    var id = project();
    var stages = TestHttp.json(http.get("/api/stages"));
    assertThat(stages).hasSize(4);
    var second = stages.at("/1/id").asString();
    var moved = http.post("/api/projects/" + id + "/move", json("stageId", second, "version", 1));
    assertThat(at(moved, "/stageId")).isEqualTo(second);
    var stale = http.post("/api/projects/" + id + "/move", json("stageId", second, "version", 1));
    assertThat(at(stale, "/code")).isEqualTo("project.changed");
    assertThat(TestHttp.json(http.get("/api/projects/" + id)).at("/steps")).hasSize(2);
  }

  @Test
  void orderWinsItsProjectAndCancellingOpensItAgain() {
    var project = project();
    var plan =
        http.post(
            "/api/plan-items",
            json(
                "customerId",
                customer.value(),
                "projectId",
                project,
                "kind",
                "VISIT",
                "purpose",
                "签约",
                "dueAt",
                in(Duration.ofDays(1))));
    var order = at(http.post("/api/orders", order(UUID.randomUUID(), project, 88_00, "[]")), "/id");
    assertThat(at(http.get("/api/projects/" + project), "/project/state")).isEqualTo("WON");
    assertThat(at(http.get("/api/plan-items/" + at(plan, "/id")), "/ending"))
        .isEqualTo("SUPERSEDED");
    var lines = TestHttp.json(http.get("/api/timeline/" + customer.value())).at("/rows");
    assertThat(lines.valueStream().map(l -> l.at("/outcomeCode").asString()))
        .contains("order.placed");

    http.post("/api/orders/" + order + "/cancel", json("reason", "客户反悔"));
    assertThat(at(http.get("/api/projects/" + project), "/project/state")).isEqualTo("OPEN");
    assertThat(revenueOf(seller)).isZero();
    assertThat(at(http.post("/api/orders/" + order + "/cancel", json("reason", "x")), "/code"))
        .isEqualTo("order.nothing-left");
  }

  @Test
  void fiftyClicksPlaceOneOrder() throws Exception {
    var body = order(UUID.randomUUID(), project(), 12_345, "[]");
    var answers = race(50, () -> at(http.post("/api/orders", body), "/id"));
    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(revenueOf(seller)).isEqualTo(12_345);
  }

  @Test
  void sameKeyForAnotherOrderIsRefused() {
    var key = UUID.randomUUID();
    http.post("/api/orders", order(key, null, 100, "[]"));
    assertThat(at(http.post("/api/orders", order(key, null, 200, "[]")), "/code"))
        .isEqualTo("order.key-used");
    var other = company.people().sellerA2();
    var theirs = desk.customerOf(company, other);
    var body =
        order(key, null, 100, "[]").replace(customer.value().toString(), theirs.value().toString());
    assertThat(company.as(other).post("/api/orders", body)).hasStatus(HttpStatus.CREATED);
  }

  @Test
  void creditIsSharedExactlyAndGivenBackExactly() {
    var helper = company.people().sellerA2();
    var order =
        placed(
            10_001, "[{\"accountId\":\"%s\",\"basisPoints\":3333}]".formatted(helper.id().value()));
    assertThat(revenueOf(seller) + revenueOf(helper)).isEqualTo(10_001);
    assertThat(revenueOf(helper)).isEqualTo(3333);
    for (var part : List.of(1L, 777L, 3L)) {
      var back =
          http.post(
              "/api/orders/" + order + "/returns",
              json("key", UUID.randomUUID(), "amountMinor", part, "reason", "部分退货"));
      assertThat(back).hasStatusOk();
    }
    assertThat(revenueOf(seller) + revenueOf(helper)).isEqualTo(10_001 - 781);
    http.post("/api/orders/" + order + "/cancel", json("reason", "全退"));
    assertThat(revenueOf(seller)).isZero();
    assertThat(revenueOf(helper)).isZero();
  }

  @Test
  void creditBeyondTheWholeIsRefused() {
    var a2 = company.people().sellerA2().id().value();
    var b1 = company.people().sellerB1().id().value();
    var shares =
        "[{\"accountId\":\"%s\",\"basisPoints\":6000},{\"accountId\":\"%s\",\"basisPoints\":4001}]"
            .formatted(a2, b1);
    var answer = http.post("/api/orders", order(UUID.randomUUID(), null, 100, shares));
    assertThat(at(answer, "/code")).isEqualTo("order.shares-over");
    var twice =
        "[{\"accountId\":\"%s\",\"basisPoints\":10},{\"accountId\":\"%s\",\"basisPoints\":10}]"
            .formatted(a2, a2);
    assertThat(at(http.post("/api/orders", order(UUID.randomUUID(), null, 100, twice)), "/code"))
        .isEqualTo("order.shares");
  }

  @Test
  void racingReturnsNeverTakeBackMoreThanTheOrder() throws Exception {
    var order = placed(1000, "[]");
    var answers =
        race(
            20,
            () ->
                status(
                    http.post(
                        "/api/orders/" + order + "/returns",
                        json("key", UUID.randomUUID(), "amountMinor", 300, "reason", "退"))));
    assertThat(answers.stream().filter(s -> s == 200)).hasSize(3);
    assertThat(revenueOf(seller)).isEqualTo(100);
  }

  @Test
  void paymentsStopAtWhatIsOwedAndCountOnce() {
    var order = placed(1000, "[]");
    var key = UUID.randomUUID();
    var body =
        json(
            "key",
            key,
            "amountMinor",
            600,
            "at",
            Instant.now().minusSeconds(1),
            "method",
            "WALLET",
            "note",
            "");
    assertThat(http.post("/api/orders/" + order + "/payments", body)).hasStatusOk();
    assertThat(http.post("/api/orders/" + order + "/payments", body)).hasStatusOk();
    assertThat(whole(order).at("/order/order/paidMinor").asLong()).isEqualTo(600);
    var more =
        http.post(
            "/api/orders/" + order + "/payments",
            json(
                "key",
                UUID.randomUUID(),
                "amountMinor",
                401,
                "at",
                Instant.now().minusSeconds(1),
                "method",
                "CASH",
                "note",
                ""));
    assertThat(at(more, "/code")).isEqualTo("payment.too-much");
    assertThat(at(more, "/details/left")).isEqualTo("400");
    assertThat(whole(order).at("/order/payments")).hasSize(1);
  }

  @Test
  void lostProjectSaysWhyAndRefusesOrders() {
    var id = project();
    assertThat(http.post("/api/projects/" + id + "/lose", json("reason", " ")))
        .hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(at(http.post("/api/projects/" + id + "/lose", json("reason", "价格")), "/state"))
        .isEqualTo("LOST");
    assertThat(at(http.post("/api/orders", order(UUID.randomUUID(), id, 100, "[]")), "/code"))
        .isEqualTo("project.lost");
    assertThat(revenueOf(seller)).isZero();
    assertThat(at(http.post("/api/projects/" + id + "/reopen", ""), "/state")).isEqualTo("OPEN");
  }

  @Test
  void nobodyOutsideTheScopeReadsOrWrites() {
    var project = project();
    var order = placed(5000, "[]");
    var other = companies.create();
    var key = UUID.randomUUID();
    for (var stranger :
        List.of(
            company.as(company.people().sellerA2()),
            company.as(company.people().leaderB()),
            other.as(other.people().director()))) {
      assertThat(status(stranger.get("/api/projects/" + project))).isEqualTo(404);
      assertThat(status(stranger.get("/api/orders/" + order))).isEqualTo(404);
      assertThat(status(stranger.get("/api/projects/of-customer/" + customer.value())))
          .isEqualTo(404);
      assertThat(status(stranger.post("/api/projects/" + project + "/lose", json("reason", "x"))))
          .isEqualTo(404);
      assertThat(status(stranger.post("/api/projects/" + project + "/reopen", ""))).isEqualTo(404);
      assertThat(status(stranger.post("/api/orders/" + order + "/cancel", json("reason", "x"))))
          .isEqualTo(404);
      assertThat(status(stranger.post("/api/orders", order(key, null, 100, "[]")))).isEqualTo(404);
      assertThat(TestHttp.json(stranger.get("/api/orders")).at("/rows")).isEmpty();
      assertThat(TestHttp.json(stranger.get("/api/projects")).at("/rows")).isEmpty();
      assertThat(TestHttp.json(stranger.get("/api/projects/totals"))).isEmpty();
    }
    var leader = company.as(company.people().leaderA());
    assertThat(TestHttp.json(leader.get("/api/orders")).at("/rows")).hasSize(1);
    assertThat(TestHttp.json(leader.get("/api/projects/totals")).at("/0/minor").asLong())
        .isEqualTo(500_000);
    assertThat(status(http.put("/api/stages", "{\"stages\":[]}"))).isEqualTo(403);
  }

  @Test
  void stagesAreTheCompanysOwnButThoseInUseStay() {
    project();
    var manager = company.as(company.people().manager());
    var others = "{\"stages\":[{\"code\":\"demo\",\"nameZh\":\"演示\",\"nameEn\":\"Demo\"}]}";
    assertThat(at(manager.put("/api/stages", others), "/code")).isEqualTo("stage.in-use");
    var more =
        "{\"stages\":[{\"code\":\"contacted\",\"nameZh\":\"首次联系\",\"nameEn\":\"First call\"},"
            + "{\"code\":\"demo\",\"nameZh\":\"演示\",\"nameEn\":\"Demo\"}]}";
    assertThat(TestHttp.json(manager.put("/api/stages", more))).hasSize(2);
    assertThat(TestHttp.json(http.get("/api/stages")).at("/0/nameZh").asString()).isEqualTo("首次联系");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "0, CNY, nothing",
    "-5, CNY, less than nothing",
    "9223372036854775807, CNY, more than there is",
    "100, yuan, no currency",
  })
  void badAmountsAreRefused(long minor, String currency, String why) {
    var body = order(UUID.randomUUID(), null, minor, "[]").replace("CNY", currency);
    assertThat(status(http.post("/api/orders", body))).as(why).isEqualTo(400);
  }
}
