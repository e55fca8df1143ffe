package org.hongyan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.AccountId;
import org.junit.jupiter.api.Test;

class StepStateTest {

  private static final AccountId SOMEBODY = new AccountId(UUID.randomUUID());

  private static StepHead version(PlanStep step, int version, Map<PlanStep, Integer> basedOn) {
    return new StepHead(step, version, basedOn, SOMEBODY, Instant.EPOCH, "", null);
  }

  private static StepState of(PlanStep step, StepHead... versions) {
    return StepState.of(List.of(versions)).get(step.ordinal());
  }

  @Test
  void everyStepOfANewPlanIsEmpty() {
    assertThat(StepState.of(List.of()))
        .extracting(StepState::status)
        .containsOnly(StepState.Status.EMPTY)
        .hasSize(6);
  }

  @Test
  void newerPotentialMakesAllThatRestsOnItStale() {
    var first = version(PlanStep.POTENTIAL, 1, Map.of());
    var size = version(PlanStep.SIZE, 1, Map.of(PlanStep.POTENTIAL, 1, PlanStep.RESPONSE, 0));
    assertThat(of(PlanStep.SIZE, first, size).status()).isEqualTo(StepState.Status.DONE);
    var second = version(PlanStep.POTENTIAL, 2, Map.of());
    var state = of(PlanStep.SIZE, first, size, second);
    assertThat(state.status()).isEqualTo(StepState.Status.STALE);
    assertThat(state.newer()).containsExactly(second);
    assertThat(of(PlanStep.POTENTIAL, first, size, second).status())
        .isEqualTo(StepState.Status.DONE);
  }

  @Test
  void stepThatWasEmptyBeforeMakesLaterOnesStaleToo() {
    var size = version(PlanStep.SIZE, 1, Map.of(PlanStep.POTENTIAL, 0, PlanStep.RESPONSE, 0));
    var response = version(PlanStep.RESPONSE, 1, Map.of(PlanStep.POTENTIAL, 0));
    assertThat(of(PlanStep.SIZE, size, response).newer()).containsExactly(response);
  }

  @Test
  void laterStepNeverMakesAnEarlierOneStale() {
    var potential = version(PlanStep.POTENTIAL, 1, Map.of());
    var quotas = version(PlanStep.QUOTAS, 9, Map.of(PlanStep.POTENTIAL, 1));
    assertThat(of(PlanStep.POTENTIAL, quotas, potential).status()).isEqualTo(StepState.Status.DONE);
  }
}
