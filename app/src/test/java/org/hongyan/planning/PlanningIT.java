package org.hongyan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import java.util.List;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.identity.Caller;
import org.hongyan.identity.Unit;
import org.hongyan.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class PlanningIT {

  /** The simplest step: its result is the sum of its numbers. */
  private record Sum(PlanStep step) implements StepMaths<Sum.Numbers, Sum.Choice, Sum.Total> {
    record Numbers(List<Integer> numbers) {}

    record Choice(String why) {}

    record Total(int total) {}

    @Override
    public Class<Numbers> inputs() {
      return Numbers.class;
    }

    @Override
    public Class<Choice> parameters() {
      return Choice.class;
    }

    @Override
    public Class<Total> result() {
      return Total.class;
    }

    @Override
    public Total work(SalesPlan plan, Numbers inputs, Choice parameters) {
      return new Total(inputs.numbers().stream().mapToInt(n -> n).sum());
    }

    @Override
    public List<KeyFigure> figures(Total result) {
      return List.of(KeyFigure.count("total", "", result.total()));
    }
  }

  @Autowired TestCompany companies;
  @Autowired PlanSteps steps;

  private Company company;
  private TestHttp director;
  private Caller boss;

  @BeforeEach
  void aCompany() {
    company = companies.create();
    director = company.as(company.people().director());
    boss = company.caller(company.people().director());
  }

  private MvcTestResult create(TestHttp who, Unit unit, String from, String to) {
    return who.post(
        "/api/plans",
        json(
            "unitId",
            unit.id().value(),
            "name",
            "明年",
            "fromMonth",
            from,
            "toMonth",
            to,
            "currency",
            "CNY"));
  }

  private PlanId aPlan(Unit unit) {
    return new PlanId(UUID.fromString(at(create(director, unit, "2027-01", "2027-12"), "/id")));
  }

  private int save(PlanId plan, PlanStep step, int base, Integer... numbers) {
    return company.in(
        () ->
            steps
                .save(
                    boss,
                    plan,
                    new Sum(step),
                    base,
                    "因为",
                    new Sum.Numbers(List.of(numbers)),
                    new Sum.Choice("x"))
                .head()
                .version());
  }

  private String stateOf(PlanId plan, PlanStep step) {
    return at(
        director.get("/api/plans/" + plan.value()), "/steps/%d/status".formatted(step.ordinal()));
  }

  private MvcTestResult post(PlanId plan, String what, String body) {
    return director.post("/api/plans/" + plan.value() + what, body);
  }

  @Test
  void newPlanHasSixEmptySteps() {
    var plan = aPlan(company.units().nation());
    var view = TestHttp.json(director.get("/api/plans/" + plan.value()));
    assertThat(view.at("/unitName").asString()).isEqualTo("全国");
    assertThat(view.at("/steps").valueStream().map(s -> s.at("/status").asString()))
        .hasSize(6)
        .containsOnly("EMPTY");
    assertThat(at(director.get("/api/plans"), "/0/plan/id")).isEqualTo(plan.value().toString());
  }

  @Test
  void planEndsNotBeforeItBeginsAndSpansThreeYearsAtMost() {
    var nation = company.units().nation();
    assertThat(at(create(director, nation, "2027-02", "2027-01"), "/code"))
        .isEqualTo("plan.period");
    assertThat(status(create(director, nation, "2027-01", "2029-12"))).isEqualTo(201);
    assertThat(status(create(director, nation, "2027-01", "2030-01"))).isEqualTo(409);
  }

  @Test
  void changedPotentialMakesSizeStaleAndSayingWhoAndWhy() {
    var plan = aPlan(company.units().nation());
    save(plan, PlanStep.POTENTIAL, 0, 1, 2);
    save(plan, PlanStep.SIZE, 0, 3);
    assertThat(stateOf(plan, PlanStep.SIZE)).isEqualTo("DONE");
    save(plan, PlanStep.POTENTIAL, 1, 1, 2, 3);
    var size = TestHttp.json(director.get("/api/plans/" + plan.value())).at("/steps/2");
    assertThat(size.at("/status").asString()).isEqualTo("STALE");
    assertThat(size.at("/newer/0/step").asString()).isEqualTo("POTENTIAL");
    assertThat(size.at("/newer/0/reason").asString()).isEqualTo("因为");
    assertThat(at(post(plan, "/approve", json("version", 1)), "/code")).isEqualTo("plan.stale");
    save(plan, PlanStep.SIZE, 1, 3);
    assertThat(stateOf(plan, PlanStep.SIZE)).isEqualTo("DONE");
    assertThat(at(post(plan, "/approve", json("version", 1)), "/state")).isEqualTo("APPROVED");
  }

  @Test
  void secondEditorIsToldWhoWasFirst() {
    var plan = aPlan(company.units().nation());
    save(plan, PlanStep.POTENTIAL, 0, 1);
    save(plan, PlanStep.POTENTIAL, 1, 2);
    assertThatThrownBy(() -> save(plan, PlanStep.POTENTIAL, 1, 3))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("plan.changed");
              assertThat(refused.details()).containsEntry("by", "director").containsKey("at");
            });
  }

  @Test
  void ofTwentySaversOfOneVersionOneWins() throws Exception {
    var plan = aPlan(company.units().nation());
    var saved =
        race(
            20,
            () -> {
              try {
                return save(plan, PlanStep.POTENTIAL, 0, 1);
              } catch (Refused late) {
                return 0;
              }
            });
    assertThat(saved).containsOnlyOnce(1).containsOnly(0, 1);
  }

  @Test
  void undoIsANewVersionWithTheOldContent() {
    var plan = aPlan(company.units().nation());
    save(plan, PlanStep.POTENTIAL, 0, 7);
    save(plan, PlanStep.POTENTIAL, 1, 8);
    var restored =
        post(plan, "/steps/POTENTIAL/restore", json("version", 1, "base", 2, "reason", "第一版才对"));
    assertThat(at(restored, "/version")).isEqualTo("3");
    assertThat(at(restored, "/copiedFrom")).isEqualTo("1");
    assertThat(at(director.get("/api/plans/" + plan.value() + "/figures"), "/0/figures/0/value"))
        .startsWith("7");
    var second = "/api/plans/" + plan.value() + "/steps/POTENTIAL/versions/2/figures";
    assertThat(at(director.get(second), "/figures/0/value")).startsWith("8");
  }

  @Test
  void scenarioStartsWithTheLatestVersionsAndStaysStaleWhereTheOriginWas() {
    var plan = aPlan(company.units().nation());
    save(plan, PlanStep.POTENTIAL, 0, 1);
    save(plan, PlanStep.SIZE, 0, 3);
    save(plan, PlanStep.STRUCTURE, 0, 4);
    save(plan, PlanStep.SIZE, 1, 5);
    var copy = new PlanId(UUID.fromString(at(post(plan, "/scenarios", json("name", "乐观")), "/id")));
    assertThat(stateOf(copy, PlanStep.POTENTIAL)).isEqualTo("DONE");
    assertThat(stateOf(copy, PlanStep.SIZE)).isEqualTo("DONE");
    assertThat(stateOf(copy, PlanStep.STRUCTURE)).isEqualTo("STALE");
    assertThat(stateOf(copy, PlanStep.QUOTAS)).isEqualTo("EMPTY");
    assertThat(at(director.get("/api/plans/" + copy.value()), "/copiedFromName")).isEqualTo("明年");
  }

  @Test
  void approvedPlanIsNotEditedUntilItIsOpenedAgain() {
    var plan = aPlan(company.units().nation());
    save(plan, PlanStep.POTENTIAL, 0, 1);
    assertThat(status(post(plan, "/approve", json("version", 1)))).isEqualTo(200);
    assertThatThrownBy(() -> save(plan, PlanStep.POTENTIAL, 1, 2))
        .hasMessageContaining("not-draft");
    assertThat(status(post(plan, "/approve", json("version", 1)))).isEqualTo(409);
    assertThat(status(post(plan, "/reopen", json("version", 2, "reason", "改")))).isEqualTo(200);
    assertThat(save(plan, PlanStep.POTENTIAL, 1, 2)).isEqualTo(2);
  }

  @Test
  void managerSeesThePlansOfHisRegionAndEditsNone() {
    var nation = aPlan(company.units().nation());
    var region = aPlan(company.units().region());
    var manager = company.as(company.people().manager());
    assertThat(status(manager.get("/api/plans/" + nation.value()))).isEqualTo(404);
    assertThat(status(manager.get("/api/plans/" + region.value()))).isEqualTo(200);
    assertThat(TestHttp.json(manager.get("/api/plans")).size()).isEqualTo(1);
    assertThat(status(create(manager, company.units().region(), "2027-01", "2027-12")))
        .isEqualTo(403);
    assertThat(status(company.as(company.people().leaderA()).get("/api/plans"))).isEqualTo(403);
  }
}
