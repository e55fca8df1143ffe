package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CopyOnWriteArrayList;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class OrganisationIT {

  @Autowired TestCompany companies;
  @Autowired OrgTree tree;
  @Autowired Accounts accounts;
  @Autowired AbstractApplicationContext context;

  private static final String UNITS = "/api/organisation/units";

  private MvcTestResult add(TestHttp who, Unit parent, String kind, String name) {
    return who.post(
        UNITS,
        "{\"parentId\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\"}"
            .formatted(parent.id().value(), kind, name));
  }

  private MvcTestResult move(TestHttp who, UnitId unit, UnitId parent) {
    return who.post(
        UNITS + "/" + unit.value() + "/move", "{\"parentId\":\"%s\"}".formatted(parent.value()));
  }

  private static String code(MvcTestResult answer) {
    return TestHttp.json(answer).get("code").asString();
  }

  @Test
  void treeIsListedWithPeople() {
    var company = companies.create();
    var list = TestHttp.json(company.as(company.people().admin()).get(UNITS));
    assertThat(list).hasSize(4);
    assertThat(list.get(2).get("name").asString()).isEqualTo("一组");
    assertThat(list.get(2).get("people").asInt()).isEqualTo(3);
  }

  @Test
  void leaderSeesOnlyTheOwnPartOfTheTree() {
    var company = companies.create();
    var list = TestHttp.json(company.as(company.people().leaderA()).get(UNITS));
    assertThat(list).hasSize(1);
  }

  @Test
  void movedSubtreeTakesItsUnitsAndPeopleAlongAndTellsOthers() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var north = TestHttp.json(add(admin, company.units().nation(), "REGION", "华北"));
    var northId = new UnitId(java.util.UUID.fromString(north.get("id").asString()));
    var told = new CopyOnWriteArrayList<UnitMoved>();
    context.addApplicationListener(
        (org.springframework.context.ApplicationEvent e) -> {
          if (e instanceof PayloadApplicationEvent<?> p && p.getPayload() instanceof UnitMoved m) {
            told.add(m);
          }
        });

    assertThat(move(admin, company.units().teamA().id(), northId)).hasStatus(HttpStatus.NO_CONTENT);

    var moved = company.in(() -> tree.unit(company.units().teamA().id()));
    assertThat(moved.path()).startsWith(north.get("path").asString());
    assertThat(company.in(() -> accounts.account(company.people().sellerA1().id())).orgPath())
        .isEqualTo(moved.path());
    assertThat(company.in(() -> accounts.account(company.people().sellerB1().id())).orgPath())
        .isEqualTo(company.units().teamB().path());
    assertThat(told)
        .contains(
            new UnitMoved(company.tenant().id(), company.units().teamA().path(), moved.path()));
    assertThat(lastAudit(company)).contains("unit.moved", company.units().teamA().path());
  }

  @Test
  void wholeRegionMovesWithItsTeams() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var big = TestHttp.json(add(admin, company.units().nation(), "REGION", "大区"));
    var bigId = new UnitId(java.util.UUID.fromString(big.get("id").asString()));
    var province = TestHttp.json(add(admin, company.units().region(), "PROVINCE", "江苏"));
    var provinceId = new UnitId(java.util.UUID.fromString(province.get("id").asString()));
    assertThat(move(admin, company.units().teamB().id(), provinceId))
        .hasStatus(HttpStatus.NO_CONTENT);
    assertThat(move(admin, provinceId, bigId)).hasStatus(HttpStatus.NO_CONTENT);

    var team = company.in(() -> tree.unit(company.units().teamB().id()));
    assertThat(team.path()).startsWith(big.get("path").asString());
    assertThat(company.caller(company.people().leaderB()).scope().paths())
        .containsExactly(team.path());
  }

  @Test
  void impossibleShapesAreRefused() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var units = company.units();
    assertThat(code(move(admin, units.region().id(), units.teamA().id())))
        .isEqualTo("unit.inside-itself");
    assertThat(code(move(admin, units.nation().id(), units.teamA().id()))).isEqualTo("unit.top");
    assertThat(code(move(admin, units.teamA().id(), units.teamB().id())))
        .isEqualTo("unit.kind-order");
    assertThat(code(add(admin, units.teamA(), "REGION", "x"))).isEqualTo("unit.kind-order");
  }

  @Test
  void onlyAnEmptyUnitCloses() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var full = admin.delete(UNITS + "/" + company.units().teamA().id().value());
    assertThat(code(full)).isEqualTo("unit.not-empty");
    assertThat(TestHttp.json(full).at("/details/people").asInt()).isEqualTo(3);

    var empty = TestHttp.json(add(admin, company.units().region(), "TEAM", "三组"));
    var uri = UNITS + "/" + empty.get("id").asString();
    assertThat(admin.put(uri, "{\"name\":\"三组改\"}")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(admin.delete(uri)).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(admin.delete(uri)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(lastAudit(company)).contains("unit.closed", "三组改");
  }

  @Test
  void unitsOfAnotherCompanyAreUnknown() {
    var company = companies.create();
    var other = companies.create();
    var admin = company.as(company.people().admin());
    assertThat(move(admin, other.units().teamA().id(), company.units().region().id()))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(move(admin, company.units().teamA().id(), other.units().region().id()))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  private static String lastAudit(Company company) {
    var rows = TestHttp.json(company.as(company.people().admin()).get("/api/audit?size=1"));
    return rows.at("/rows/0").toString();
  }
}
