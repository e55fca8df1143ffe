package org.hongyan.planning.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Random;
import org.hongyan.planning.size.SizeParameters.Staffing;
import org.junit.jupiter.api.Test;

/** What must hold of a hiring plan whatever goes in. */
class HiringPropertiesTest {

  @Test
  void headsAreThoseBeforeAndHiresLessLeavers() {
    var random = new Random(20_261_124);
    for (int n = 0; n < 500; n++) {
      int reps = random.nextInt(500);
      int wanted = random.nextInt(800);
      var how =
          new Staffing(
              0.2 * random.nextDouble(), 0.5 + 6 * random.nextDouble(), random.nextDouble());
      var plan = HiringPlan.of(YearMonth.of(2027, 1), 1 + random.nextInt(36), reps, wanted, how);
      int before = reps;
      for (var month : plan) {
        assertThat(month.heads()).isEqualTo(before + month.hires() - month.leavers());
        assertThat(month.hires()).isNotNegative();
        assertThat(month.leavers()).isNotNegative();
        assertThat(month.capacity()).isBetween(-1e-9, month.heads() + 0.5);
        before = month.heads();
      }
      if (wanted >= reps) assertThat(before).isEqualTo(wanted);
    }
  }
}
