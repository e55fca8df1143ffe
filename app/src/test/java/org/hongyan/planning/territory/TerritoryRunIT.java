package org.hongyan.planning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.status;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.planning.PlanDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The optimiser as a job: watched, cancelled, gone on with, taken, refused and killed. */
@IntegrationTest
class TerritoryRunIT {

  private static final int WIDE = 8;
  private static final int HIGH = 6;

  @Autowired TestCompany companies;
  @Autowired TerritoryDesk desk;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private Company company;
  private PlanDesk plan;

  @BeforeEach
  void aPlan() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().region());
  }

  /** A grid of 48 equal units, all of them drawn to the first of four sellers. */
  private ObjectNode grid() {
    return grid(HIGH, 0);
  }

  /** Uneven units to be shared out within a hundredth: no map reaches the bound, so it goes on. */
  private ObjectNode longSearch() {
    var draft = grid(25, 0.7);
    for (int i = 0; i < 25 * WIDE; i++) {
      ((ObjectNode) draft.at("/inputs/units/" + i)).put("customers", 3 + i / WIDE);
    }
    ((ObjectNode) draft.at("/parameters/balance/0")).put("tolerance", 0.01);
    return draft;
  }

  private ObjectNode grid(int high, double unevenness) {
    var draft = desk.draft(plan);
    var units = desk.json.createArrayNode();
    for (int i = 0; i < WIDE * high; i++) units.add(unit(i, unevenness));
    ((ObjectNode) draft.at("/inputs")).set("units", units);
    var first = (ArrayNode) draft.at("/parameters/territories/0/units");
    for (var unit : units) first.add(unit.at("/key").asString());
    return draft;
  }

  private ObjectNode unit(int i, double unevenness) {
    var near = desk.json.createArrayNode();
    if (i % WIDE > 0) near.add("u" + (i - 1));
    if (i >= WIDE) near.add("u" + (i - WIDE));
    var unit =
        desk.json
            .createObjectNode()
            .put("key", "u" + i)
            .put("name", "单元" + i)
            .put("x", 10 * (i % WIDE) + unevenness * (i * 7 % 11))
            .put("y", 10 * (i / WIDE) + unevenness * (i * 5 % 13))
            .put("customers", 10)
            .put("workload", 100 + i % 5)
            .put("revenueMinor", 0)
            .put("potentialMinor", 0);
    unit.set("owners", desk.json.createArrayNode());
    unit.set("neighbours", near);
    return unit;
  }

  private JsonNode start(ObjectNode draft, int seconds) {
    return TestHttp.json(
        plan.post("/territories/runs", draft.put("seconds", seconds).put("seed", 7) + ""));
  }

  private JsonNode until(String run, String... states) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (true) {
      var now = TestHttp.json(plan.get("/territories/runs/" + run));
      var state = now.at("/state").asString();
      if (java.util.List.of(states).contains(state) || System.nanoTime() > end) return now;
      Thread.sleep(50);
    }
  }

  @Test
  void aRunFindsABalancedMapThatSomebodyTakes() throws Exception {
    var run = start(grid(), 2).at("/id").asString();
    assertThat(status(plan.post("/territories/runs", grid().put("seconds", 2).put("seed", 1) + "")))
        .isEqualTo(409);
    var done = until(run, "DONE", "REFUSED", "INTERRUPTED");
    assertThat(done.at("/state").asString()).isEqualTo("DONE");
    assertThat(done.at("/steps").asLong()).isGreaterThan(10_000);
    assertThat(done.at("/best").asDouble()).isLessThan(done.at("/startBest").asDouble());
    assertThat(done.at("/bound").asDouble()).isPositive();
    assertThat(done.at("/gap").asDouble()).isBetween(0.0, 0.2);
    var draft = TestHttp.json(plan.get("/territories/runs/" + run + "/draft"));
    assertThat(draft.at("/result/balanced").asBoolean()).isTrue();
    assertThat(draft.at("/result/contiguous").asBoolean()).isTrue();
    assertThat(draft.at("/result/complete").asBoolean()).isTrue();
    assertThat(at(plan.get(""), "/steps/4/status")).isEqualTo("EMPTY");
    var taken = plan.post("/territories/runs/" + run + "/accept", json("base", 0, "reason", "优化"));
    assertThat(at(taken, "/head/version")).isEqualTo("1");
    var again = plan.post("/territories/runs/" + run + "/drop", "{}");
    assertThat(at(again, "/code")).isEqualTo("territory.no-draft");
    assertThat(at(plan.get("/territories/runs"), "/0/state")).isEqualTo("ACCEPTED");
  }

  @Test
  void cancelledRunKeepsItsBestMapAndGoesOnLater() throws Exception {
    var run = start(longSearch(), 60).at("/id").asString();
    assertThat(until(run, "RUNNING").at("/state").asString()).isEqualTo("RUNNING");
    assertThat(status(plan.post("/territories/runs/" + run + "/cancel", "{}"))).isEqualTo(200);
    var ended = until(run, "CANCELLED");
    assertThat(ended.at("/state").asString()).as("%s", ended).isEqualTo("CANCELLED");
    assertThat(ended.at("/elapsedSeconds").asDouble()).isLessThan(20);
    assertThat(ended.at("/hasDraft").asBoolean()).isTrue();
    var next = TestHttp.json(plan.post("/territories/runs/" + run + "/resume", json("seconds", 1)));
    assertThat(next.at("/resumedFrom").asString()).isEqualTo(run);
    var done = until(next.at("/id").asString(), "DONE", "REFUSED", "INTERRUPTED");
    assertThat(done.at("/state").asString()).isEqualTo("DONE");
    assertThat(done.at("/steps").asLong()).isGreaterThan(ended.at("/steps").asLong());
    assertThat(done.at("/best").asDouble())
        .isLessThanOrEqualTo(ended.at("/best").asDouble() * (1 + 1e-9));
    var dropped = plan.post("/territories/runs/" + next.at("/id").asString() + "/drop", "{}");
    assertThat(at(dropped, "/state")).isEqualTo("DROPPED");
  }

  @Test
  void whatNoSearchCanMendIsRefusedWithTheLimitAndByHowMuch() throws Exception {
    var heavy = grid();
    ((ObjectNode) heavy.at("/inputs/units/5")).put("customers", 1000);
    var refused = start(heavy, 1);
    assertThat(refused.at("/code").asString()).isEqualTo("territory.too-heavy");
    // 1470 customers over four seats: 367.5 and a fifth more
    assertThat(refused.at("/details/over").asInt()).isEqualTo(559);
    var apart = grid();
    ((ArrayNode) apart.at("/inputs/units/0/neighbours")).removeAll();
    for (int i = 0; i < WIDE * HIGH; i++) {
      ((ArrayNode) apart.at("/inputs/units/" + i + "/neighbours")).removeAll();
    }
    assertThat(start(apart, 1).at("/details/pieces").asInt()).isEqualTo(48);
    var tight = grid();
    ((ObjectNode) tight.at("/inputs/units/5")).put("customers", 17);
    ((ObjectNode) tight.at("/parameters/balance/0")).put("tolerance", 0);
    var run = until(start(tight, 1).at("/id").asString(), "REFUSED", "DONE");
    assertThat(run.at("/refusal/code").asString()).isEqualTo("territory.unbalanced");
    assertThat(run.at("/refusal/details/measure").asString()).isEqualTo("CUSTOMERS");
    assertThat(run.at("/hasDraft").asBoolean()).isTrue();
  }

  @Test
  void aRunWhoseProgramDiedIsMarkedAndNothingIsKept() {
    var run = UUID.randomUUID();
    JdbcClient.create(owner)
        .sql(
            """
            insert into planning.territory_run (tenant_id, id, plan_id, owner_id, state,
              budget_seconds, seed, inputs, parameters, created_at, started_at, beat_at)
            values (:tenant, :run, :plan, :by, 'RUNNING', 60, 1, '{}', '{}',
              now() - interval '1 minute', now() - interval '1 minute', now() - interval '20 seconds')
            """)
        .param("tenant", company.tenant().id().value())
        .param("run", run)
        .param("plan", UUID.fromString(plan.plan()))
        .param("by", company.people().director().id().value())
        .update();
    var found = TestHttp.json(plan.get("/territories/runs")).get(0);
    assertThat(found.at("/state").asString()).isEqualTo("INTERRUPTED");
    assertThat(found.at("/hasDraft").asBoolean()).isFalse();
    assertThat(status(plan.get("/territories/runs/" + run + "/draft"))).isEqualTo(404);
    assertThat(at(plan.get(""), "/steps/4/status")).isEqualTo("EMPTY");
  }
}
