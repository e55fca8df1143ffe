package org.hongyan.planning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.status;
import static org.hongyan.planning.territory.TerritoryDesk.give;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.activities.ActionPlans;
import org.hongyan.activities.Callbacks;
import org.hongyan.activities.NewPlanItem;
import org.hongyan.activities.WorkKind;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.identity.Account;
import org.hongyan.planning.PlanDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A saved map put in force on its day: owners change once, open work goes along, nobody is lost.
 */
@IntegrationTest
class PublicationIT {

  private static final String NANJING = "江苏省/南京市";
  private static final String HANGZHOU = "浙江省/杭州市";
  private static final String HEFEI = "安徽省/合肥市";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Autowired TestCompany companies;
  @Autowired TerritoryDesk desk;
  @Autowired Customers customers;
  @Autowired Callbacks callbacks;
  @Autowired ActionPlans plans;
  @Autowired TerritoryMover mover;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private Company company;
  private PlanDesk plan;
  private List<CustomerId> nanjing;
  private List<CustomerId> hangzhou;
  private CustomerId pooled;
  private CustomerId sheltered;

  @BeforeEach
  void aMap() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().region());
    var people = company.people();
    nanjing = desk.customers(company, people.sellerA1(), NANJING, 3);
    hangzhou = desk.customers(company, people.sellerB1(), HANGZHOU, 3);
    pooled = desk.customers(company, people.sellerA1(), NANJING, 1, true).getFirst();
    sheltered = desk.customers(company, people.sellerA1(), HEFEI, 1).getFirst();
    JdbcClient.create(owner)
        .sql(
            "update customers.customer set protected_until = now() + interval '5 days' where id = :id")
        .param("id", sheltered.value())
        .update();
  }

  /** Nanjing to the other team, Hangzhou to an open seat of team B, Hefei to the first seller. */
  private void saved() {
    var draft = desk.draft(plan);
    give(draft, 0);
    give(draft, 1, HEFEI);
    give(draft, 2, NANJING);
    give(draft, 3, HANGZHOU);
    ((ObjectNode) draft.at("/parameters/territories/3")).putNull("ownerId");
    var kept = TerritoryDesk.save(plan, draft, 0);
    assertThat(status(kept)).isEqualTo(200);
  }

  private String publish(LocalDate day) {
    TerritoryDesk.approve(plan, 1);
    var made =
        plan.post(
            "/territories/publication",
            json("version", 1, "date", day.toString(), "reason", "明年开始"));
    return at(made, "/id");
  }

  private Account ownerOf(CustomerId id) {
    return company.in(
        () -> {
          var who = customers.customer(id).owner().orElseThrow();
          return java.util.stream.Stream.of(
                  company.people().sellerA1(),
                  company.people().sellerA2(),
                  company.people().sellerB1(),
                  company.people().sellerB2(),
                  company.people().leaderB())
              .filter(one -> one.id().equals(who))
              .findFirst()
              .orElseThrow();
        });
  }

  private JsonNode done() throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (true) {
      var now = TestHttp.json(plan.get("/territories/publication")).at("/current");
      if (now.at("/state").asString().equals("DONE") || System.nanoTime() > end) return now;
      Thread.sleep(50);
    }
  }

  private void work(String publication) {
    var id = new PublicationId(UUID.fromString(publication));
    company.run(
        () -> {
          boolean more = true;
          while (more) more = mover.step(id);
        });
  }

  private long periods() {
    return JdbcClient.create(owner)
        .sql(
            "select count(*) from customers.ownership where tenant_id = :tenant and reason = 'territory'")
        .param("tenant", company.tenant().id().value())
        .query(Long.class)
        .single();
  }

  @Test
  void ownersChangeOnceOnTheDayAndOpenWorkGoesAlong() throws Exception {
    saved();
    var people = company.people();
    var soon = TestDesk.in(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
    var seller = people.sellerA1();
    company.run(
        () -> {
          callbacks.promise(nanjing.get(0), seller.id(), soon, "回电");
          callbacks.promise(nanjing.get(1), seller.id(), soon, "回电");
          callbacks.promise(nanjing.get(1), people.sellerB1().id(), soon.plusSeconds(3600), "也回");
          plans.plan(new NewPlanItem(nanjing.get(2), null, seller.id(), WorkKind.CALL, "跟进", soon));
        });
    var http = company.as(seller);
    var project =
        http.post(
            "/api/projects",
            json(
                "customerId",
                nanjing.get(0).value(),
                "name",
                "扩容",
                "expectedMinor",
                100,
                "currency",
                "CNY"));
    assertThat(status(project)).isIn(200, 201);

    var moves = TestHttp.json(plan.get("/territories/moves"));
    assertThat(moves.at("/total").asInt()).isEqualTo(8);
    assertThat(moves.at("/rows").findValuesAsString("stays")).contains("PROTECTED");
    var first = TestHttp.json(plan.get("/territories/moves?limit=3"));
    var rest = TestHttp.json(plan.get("/territories/moves?after=" + first.at("/next").asString()));
    assertThat(rest.at("/rows").size()).isEqualTo(5);
    assertThat(status(plan.get("/territories/moves/table"))).isEqualTo(200);

    var id = publish(TODAY);
    work(id);
    work(id);
    var now = done();
    assertThat(now.at("/moved").asInt()).isEqualTo(7);
    assertThat(now.at("/kept").asInt()).isEqualTo(1);
    assertThat(now.at("/total").asInt()).isEqualTo(8);
    assertThat(periods()).isEqualTo(7);

    var to = people.sellerB1();
    for (var one : nanjing) assertThat(ownerOf(one).id()).isEqualTo(to.id());
    assertThat(ownerOf(pooled).id()).isEqualTo(to.id());
    for (var one : hangzhou) assertThat(ownerOf(one).id()).isEqualTo(people.leaderB().id());
    assertThat(ownerOf(sheltered).id()).isEqualTo(seller.id());
    company.run(
        () -> {
          assertThat(callbacks.openFor(seller.id())).isEmpty();
          var open = callbacks.openFor(to.id());
          assertThat(open).hasSize(2).allMatch(one -> one.orgPath().equals(to.orgPath()));
          assertThat(open)
              .filteredOn(one -> one.customerId().equals(nanjing.get(1)))
              .allMatch(one -> one.wantedAt().equals(soon));
          var items = plans.ofCustomer(company.caller(to), nanjing.get(2), null);
          assertThat(items).allMatch(item -> item.ownerId().equals(to.id())).hasSize(1);
        });
    var projects = TestHttp.json(company.as(to).get("/api/projects"));
    assertThat(projects.at("/rows").findValuesAsString("name")).containsExactly("扩容");
    var kept = TestHttp.json(plan.get("/territories/publication/" + id + "/kept"));
    assertThat(kept.at("/rows").findValuesAsString("customerId"))
        .containsExactly(sheltered.value().toString());
    assertThat(TestHttp.json(plan.get("/territories/publication/" + id + "/moved")).at("/total"))
        .hasToString("7");
    assertThat(at(withdraw(id), "/code")).isEqualTo("territory.too-late");
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult withdraw(String id) {
    return plan.post("/territories/publication/" + id + "/withdraw", json("reason", "再想想"));
  }

  @Test
  void beforeItsDayNothingMovesAndItCanBeWithdrawn() {
    saved();
    var early =
        plan.post(
            "/territories/publication", json("version", 1, "date", TODAY + "", "reason", "x"));
    assertThat(at(early, "/code")).isEqualTo("territory.not-approved");
    TerritoryDesk.approve(plan, 1);
    var past = json("version", 1, "date", TODAY.minusDays(1) + "", "reason", "x");
    assertThat(at(plan.post("/territories/publication", past), "/code"))
        .isEqualTo("territory.date");
    var id = publish(TODAY.plusDays(3));
    work(id);
    assertThat(ownerOf(nanjing.get(0)).id()).isEqualTo(company.people().sellerA1().id());
    var again = json("version", 1, "date", TODAY + "", "reason", "x");
    assertThat(at(plan.post("/territories/publication", again), "/code"))
        .isEqualTo("territory.published");
    assertThat(at(withdraw(id), "/state")).isEqualTo("WITHDRAWN");
    work(id);
    assertThat(periods()).isZero();
    var view = TestHttp.json(plan.get("/territories/publication"));
    assertThat(view.at("/current").isNull()).isTrue();
    assertThat(view.at("/past/0/withdrawnByName").asString()).isEqualTo("director");
  }

  @Test
  void reopenedPlanTakesBackTheMapThatWaits() {
    saved();
    var id = publish(TODAY.plusDays(3));
    var reopened = plan.post("/reopen", json("version", 2, "reason", "重画南京"));
    assertThat(status(reopened)).isEqualTo(200);
    var view = TestHttp.json(plan.get("/territories/publication"));
    assertThat(view.at("/current").isNull()).isTrue();
    assertThat(view.at("/past/0/state").asString()).isEqualTo("WITHDRAWN");
    JdbcClient.create(owner)
        .sql("update planning.territory_publication set effective_on = :today where id = :id")
        .param("today", TODAY)
        .param("id", UUID.fromString(id))
        .update();
    work(id);
    assertThat(periods()).isZero();
    var trail = company.as(company.people().admin()).get("/api/audit?action=territory.withdrawn");
    assertThat(at(trail, "/rows/0/subject")).isEqualTo("plan:" + plan.plan());
    assertThat(TestHttp.json(trail).toString()).contains("重画南京");
  }

  @Test
  void whoeverLeftMeanwhileIsStoodInForByTheLeader() throws Exception {
    saved();
    var id = publish(TODAY.plusDays(1));
    var people = company.people();
    JdbcClient.create(owner)
        .sql("update identity.account set active = false where id = :id")
        .param("id", people.sellerB1().id().value())
        .update();
    JdbcClient.create(owner)
        .sql("update planning.territory_publication set effective_on = :today where id = :id")
        .param("today", TODAY)
        .param("id", UUID.fromString(id))
        .update();
    work(id);
    assertThat(done().at("/moved").asInt()).isEqualTo(7);
    assertThat(ownerOf(nanjing.get(0)).id()).isEqualTo(people.leaderB().id());
    assertThat(Instant.parse(done().at("/endedAt").asString())).isBeforeOrEqualTo(Instant.now());
  }
}
