package org.hongyan.planning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.status;
import static org.hongyan.planning.territory.TerritoryDesk.give;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.identity.Unit;
import org.hongyan.planning.PlanDesk;
import org.hongyan.shared.Invariant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows from publishing a plan, and what must hold ever after. */
@IntegrationTest
class PublishedPlanIT {

  private static final String NANJING = "江苏省/南京市";
  private static final String HANGZHOU = "浙江省/杭州市";

  @Autowired TestCompany companies;
  @Autowired TerritoryDesk desk;
  @Autowired List<Invariant> invariants;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private Company company;
  private PlanDesk plan;

  @BeforeEach
  void aPlanWithAMapAndQuotas() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().region());
    desk.customers(company, company.people().sellerA1(), NANJING, 2);
    desk.customers(company, company.people().sellerB1(), HANGZHOU, 2);
    var draft = desk.draft(plan);
    give(draft, 0, HANGZHOU);
    give(draft, 2, NANJING);
    assertThat(status(TerritoryDesk.save(plan, draft, 0))).isEqualTo(200);
    var units = company.units();
    var inputs = "{'units':[%s,%s]}".formatted(unit(units.teamA()), unit(units.teamB()));
    var parameters =
        "{'totalMinor':9000001,'weighting':'EQUAL','methods':[{'method':'SHARE','weight':1},{'method':'HISTORY','weight':1}],'errors':[],'floor':{'fixedMinor':900000,'grossMargin':0.32,'variableRate':0.06,'profitMinor':0},'mostAdjust':0.1}";
    assertThat(status(plan.save("quotas", 0, inputs, parameters))).isEqualTo(200);
    TerritoryDesk.approve(plan, 1);
  }

  private String unit(Unit unit) {
    return "{'unitId':'%s','name':'%s','parentId':'%s','reps':2,'potentialMinor':7000000000,'salesMinor':4000000000}"
        .formatted(unit.id().value(), unit.name(), company.units().region().id().value());
  }

  private void published() throws InterruptedException {
    var done = plan.post("/publish", json("version", 2, "from", "2027-03"));
    assertThat(status(done)).isEqualTo(200);
    var end = Instant.now().plus(Duration.ofSeconds(20));
    while (!planned().at("/at").isString() && Instant.now().isBefore(end)) Thread.sleep(50);
  }

  private tools.jackson.databind.JsonNode planned() {
    return TestHttp.json(plan.director().get("/api/targets/plans/" + plan.plan()));
  }

  private long wrong(String number) {
    var one = invariants.stream().filter(i -> i.what().startsWith(number + " ")).toList();
    assertThat(one).hasSize(1);
    return company.in(one.getFirst()::wrong);
  }

  private void plant(String sql) {
    int rows =
        JdbcClient.create(owner)
            .sql(sql)
            .param("tenant", company.tenant().id().value())
            .param("plan", UUID.fromString(plan.plan()))
            .update();
    assertThat(rows).isPositive();
  }

  @Test
  void mapComesIntoForceOnTheFirstDayOfTheQuotasOnce() throws Exception {
    assertThat(TestHttp.json(plan.get("/territories/publication")).at("/current").isNull())
        .isTrue();
    published();
    var view = TestHttp.json(plan.get("/territories/publication"));
    assertThat(view.at("/current/state").asString()).isEqualTo("WAITING");
    assertThat(view.at("/current/date").asString()).isEqualTo("2027-03-01");
    assertThat(view.at("/current/version").asInt()).isEqualTo(1);
    assertThat(view.at("/current/byName").asString()).isEqualTo("director");
    assertThat(view.at("/past").isEmpty()).isTrue();
    for (var number : List.of("I7", "I8", "I9", "I11")) assertThat(wrong(number)).isZero();
  }

  @Test
  void mapArrangedByHandStaysAsItWasArranged() throws Exception {
    var body = json("version", 1, "date", "2027-02-01", "reason", "早一个月");
    assertThat(status(plan.post("/territories/publication", body))).isEqualTo(201);
    published();
    var view = TestHttp.json(plan.get("/territories/publication"));
    assertThat(view.at("/current/date").asString()).isEqualTo("2027-02-01");
    assertThat(view.at("/past").isEmpty()).isTrue();
  }

  @Test
  void unitInTwoTerritoriesAndUnitInNoneAreFound() throws Exception {
    published();
    plant(
        """
        update planning.step_version set parameters = jsonb_set(parameters,
          '{territories,1,units}', '["浙江省/杭州市"]')
        where tenant_id = :tenant and plan_id = :plan and step = 'TERRITORIES'
        """);
    assertThat(wrong("I7")).isEqualTo(1);
    plant(
        """
        update planning.step_version set parameters = jsonb_set(parameters,
          '{territories,2,units}', '[]')
        where tenant_id = :tenant and plan_id = :plan and step = 'TERRITORIES'
        """);
    assertThat(wrong("I7")).isEqualTo(2);
  }

  @Test
  void territoriesNobodyCanTakeAreFound() throws Exception {
    published();
    plant(
        """
        update identity.account set active = false where tenant_id = :tenant
          and cast(:plan as uuid) is not null and login in ('seller-a1')
        """);
    assertThat(wrong("I8")).isZero();
    plant(
        """
        update identity.account set active = false where tenant_id = :tenant
          and cast(:plan as uuid) is not null and login not in ('admin', 'seller-b1')
        """);
    assertThat(wrong("I8")).isEqualTo(3);
  }

  @Test
  void quotasThatDoNotAddUpAndTargetsThatAreGoneAreFound() throws Exception {
    published();
    plant(
        """
        update planning.step_version set result = jsonb_set(result, '{lines,0,quotaMinor}', '1')
        where tenant_id = :tenant and plan_id = :plan and step = 'QUOTAS'
        """);
    assertThat(wrong("I9")).isEqualTo(1);
    plant(
        """
        update targets.target set replaced_at = now()
        where tenant_id = :tenant and cast(:plan as uuid) is not null and month = '2027-05-01'
          and kind = 'UNIT'
        """);
    assertThat(wrong("I11")).isEqualTo(2);
  }
}
