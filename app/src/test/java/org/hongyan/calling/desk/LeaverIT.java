package org.hongyan.calling.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.json;

import java.time.Duration;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.OpenStream;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.calling.OpenHours;
import org.hongyan.calling.TestCustomers;
import org.hongyan.identity.Account;
import org.hongyan.switchboard.Carrier;
import org.hongyan.switchboard.Switchboard;
import org.hongyan.switchboard.TestHeadset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has left hears and says nothing more: streams and headset end within 5 s of the session. */
@IntegrationTest
class LeaverIT {

  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final String ENDED = "SESSION_ENDED";

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @Autowired OpenHours openHours;
  @Autowired TestHeadset headset;
  @Autowired Carrier carrier;
  @Autowired Switchboard switchboard;
  @LocalServerPort int port;

  @Autowired
  @Qualifier("ownerDataSource")
  javax.sql.DataSource owner;

  private OpenStream desk(TestHttp who) {
    var stream = OpenStream.of(port, who, "/api/desk/events");
    assertThat(stream.reads("event:desk", AT_MOST)).isTrue();
    return stream;
  }

  private OpenStream floor(TestHttp who) {
    var stream = OpenStream.of(port, who, "/api/floor/events");
    assertThat(stream.reads("event:floor", AT_MOST)).isTrue();
    return stream;
  }

  private static void assertDies(OpenStream stream) {
    assertThat(stream.reads(ENDED, AT_MOST)).as(stream.told()).isTrue();
    assertThat(stream.endsWithin(AT_MOST)).as(stream.told()).isTrue();
  }

  @Test
  void signingOutEndsTheStreamsOfThatSessionAndOfNoOther() throws Exception {
    var company = companies.create();
    var leader = company.people().leaderA();
    var here = company.as(leader);
    var there = company.as(leader);
    try (var desk = desk(here);
        var floor = floor(here);
        var other = floor(there)) {
      assertThat(here.delete("/api/session")).hasStatus(HttpStatus.NO_CONTENT);

      assertDies(desk);
      assertDies(floor);
      assertThat(other.endsWithin(Duration.ofSeconds(3))).as("another device").isFalse();
    }
  }

  @Test
  void deactivatedSellersStreamHeadsetAndCallEnd() throws Exception {
    carrier.tell("55550711", "tone");
    var company = companies.create();
    openHours.allDay(company);
    var seller = company.people().sellerA1();
    var page = company.as(seller);
    try (var desk = desk(page)) {
      var talk = talking(company, seller, page);
      assertThat(switchboard.isLive(talk)).isTrue();

      assertThat(deactivate(company, seller)).isLessThan(300);

      assertDies(desk);
      assertThat(gone(() -> company.in(() -> switchboard.hasHeadset(seller.id())))).isTrue();
      assertThat(gone(() -> switchboard.isLive(talk))).as("the call without its seller").isTrue();
      assertThat(page.get("/api/desk")).hasStatus(HttpStatus.UNAUTHORIZED);
    }
  }

  /** Another program on another computer has ended it: nobody on this one was told. */
  @Test
  void sessionEndedElsewhereIsSeenToo() throws Exception {
    var company = companies.create();
    var leader = company.as(company.people().leaderA());
    try (var floor = floor(leader)) {
      JdbcClient.create(owner)
          .sql("delete from identity.session where tenant_id = :tenant")
          .param("tenant", company.tenant().id().value())
          .update();
      assertDies(floor);
    }
  }

  @Test
  void anotherRoleSignsInAnew() throws Exception {
    var company = companies.create();
    var leader = company.people().leaderA();
    var page = company.as(leader);
    try (var floor = floor(page)) {
      assertThat(change(company, leader, "SELLER", "SELF")).isEqualTo(200);
      assertDies(floor);
      assertThat(page.get("/api/floor")).hasStatus(HttpStatus.UNAUTHORIZED);
    }
  }

  @Test
  void aWiderOrNarrowerScopeOpensTheFloorAnew() throws Exception {
    var company = companies.create();
    var leader = company.people().leaderA();
    var page = company.as(leader);
    try (var floor = floor(page);
        var desk = desk(page)) {
      assertThat(change(company, leader, "LEADER", "SELF")).isEqualTo(200);
      assertThat(floor.reads("RIGHTS_CHANGED", AT_MOST)).as(floor.told()).isTrue();
      assertThat(floor.endsWithin(AT_MOST)).isTrue();
      assertThat(desk.endsWithin(Duration.ofSeconds(1))).as("the own desk is the same").isFalse();
      assertThat(page.get("/api/floor")).hasStatusOk();
    }
  }

  private UUID talking(Company company, Account seller, TestHttp page) throws Exception {
    var customer = customers.withNumber(company, "13955550711");
    headset.on(company, seller, page);
    var client = new DeskClient(page);
    client.await(view -> view.at("/headset").asBoolean());
    page.post("/api/desk/customer", json("customerId", customer.value()));
    page.post("/api/desk/dial", "");
    return UUID.fromString(client.awaitState("TALKING").at("/call/id").asString());
  }

  private static int deactivate(Company company, Account who) {
    var admin = company.as(company.people().admin());
    return admin
        .post("/api/accounts/" + who.id().value() + "/deactivate", "")
        .getResponse()
        .getStatus();
  }

  private static int change(Company company, Account who, String role, String scope) {
    var admin = company.as(company.people().admin());
    var body =
        "{\"name\":\"%s\",\"role\":\"%s\",\"scopeKind\":\"%s\",\"units\":[],\"unitId\":\"%s\"}"
            .formatted(who.name(), role, scope, who.unitId().value());
    return admin.put("/api/accounts/" + who.id().value(), body).getResponse().getStatus();
  }

  private static boolean gone(java.util.function.BooleanSupplier still)
      throws InterruptedException {
    long until = System.nanoTime() + AT_MOST.toNanos();
    while (still.getAsBoolean() && System.nanoTime() < until) Thread.sleep(20);
    return !still.getAsBoolean();
  }
}
