package org.hongyan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class InsightIT {

  @Autowired TestCompany companies;

  @Test
  void leaderSeesTheOwnTeamAndNobodyElse() {
    var company = companies.create();
    var floor = TestHttp.json(company.as(company.people().leaderA()).get("/api/insight/floor"));

    assertThat(floor.at("/sellers").findValuesAsString("name"))
        .containsExactlyInAnyOrder("seller-a1", "seller-a2");
    assertThat(floor.at("/total/calls").asLong()).isZero();
  }

  @Test
  void sellerHasNoFloor() {
    var company = companies.create();
    assertThat(company.as(company.people().sellerA1()).get("/api/insight/floor"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void overviewOfAPeriodNamesTheUnitsBelow() {
    var company = companies.create();
    var overview =
        TestHttp.json(
            company
                .as(company.people().manager())
                .get("/api/insight/overview?from=2026-11-01&to=2026-11-30"));

    assertThat(overview.at("/units").findValuesAsString("name")).containsExactly("一组", "二组");
    assertThat(overview.at("/totals/calls").asLong()).isZero();
  }

  @Test
  void periodThatEndsBeforeItBeginsIsRefused() {
    var company = companies.create();
    var answer =
        company
            .as(company.people().manager())
            .get("/api/insight/overview?from=2026-11-30&to=2026-11-01");
    assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    assertThat(TestHttp.json(answer).get("code").asString()).isEqualTo("insight.period");
  }

  @Test
  void unknownCampaignHasNoFunnel() {
    var company = companies.create();
    assertThat(
            company
                .as(company.people().manager())
                .get("/api/insight/campaigns/0199d0c0-0000-7000-8000-000000000000/funnel"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }
}
