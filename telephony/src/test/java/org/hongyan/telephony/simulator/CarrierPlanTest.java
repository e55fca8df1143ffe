package org.hongyan.telephony.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class CarrierPlanTest {
  private static final CarrierPlan PLAN = CarrierPlan.realistic(7);

  @Test
  void theSameSeedNumberAndAttemptAlwaysBehaveAlike() {
    for (var i = 0; i < 1000; i++) {
      var number = "138" + (10_000_000 + i);
      assertThat(CarrierPlan.realistic(7).behaviour(number, i % 3))
          .isEqualTo(PLAN.behaviour(number, i % 3));
    }
  }

  @Test
  void theSharesAreMet() {
    var counts = new HashMap<String, Integer>();
    for (var i = 0; i < 20_000; i++) {
      var kind = PLAN.behaviour("13" + (500_000_000 + i * 7), 0).getClass().getSimpleName();
      counts.merge(kind, 1, Integer::sum);
    }
    assertThat(counts.get("Answer") / 20_000.0).isCloseTo(0.35, within(0.015));
    assertThat(counts.get("NoAnswer") / 20_000.0).isCloseTo(0.40, within(0.015));
    var busy = counts.get("Busy") + counts.get("EarlyBusy");
    assertThat(busy / 20_000.0).isCloseTo(0.10, within(0.01));
    assertThat(counts.get("Vacant") / 20_000.0).isCloseTo(0.08, within(0.01));
    assertThat(counts.get("Off") / 20_000.0).isCloseTo(0.05, within(0.01));
    assertThat(counts.get("Machine") / 20_000.0).isCloseTo(0.02, within(0.005));
  }

  @Test
  void aVacantNumberStaysVacantOthersChange() {
    var changed = 0;
    for (var i = 0; i < 500; i++) {
      var number = "139" + (20_000_000 + i);
      var first = PLAN.behaviour(number, 0);
      var second = PLAN.behaviour(number, 1);
      assertThat(second instanceof Behaviour.Vacant).isEqualTo(first instanceof Behaviour.Vacant);
      changed += first.getClass() == second.getClass() ? 0 : 1;
    }
    assertThat(changed).isGreaterThan(100);
  }

  @Test
  void sharesThatAreNoWholeAreRefused() {
    assertThatThrownBy(() -> new CarrierPlan.Shares(0.5, 0.4, 0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CarrierPlan.Shares(1.5, -0.5, 0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
