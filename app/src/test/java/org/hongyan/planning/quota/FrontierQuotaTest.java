package org.hongyan.planning.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hongyan.identity.UnitId;
import org.hongyan.planning.quota.QuotaInputs.QuotaUnit;
import org.hongyan.shared.Refused;
import org.junit.jupiter.api.Test;

class FrontierQuotaTest {

  /** Sales are 100 + potential / 10, half of that in every third unit. */
  private static List<QuotaUnit> units(int count, int reps) {
    var units = new ArrayList<QuotaUnit>();
    for (int i = 0; i < count; i++) {
      long potential = 1_000_000L * (10 + i);
      long sales = 100 + potential / 10;
      units.add(
          new QuotaUnit(
              new UnitId(new UUID(0, i + 1)),
              "u" + i,
              null,
              reps,
              potential,
              i % 3 == 0 ? sales / 2 : sales,
              null,
              null,
              null,
              null));
    }
    return units;
  }

  @Test
  void twentyUnitsShareThePoolByTheirFrontier() {
    var found = FrontierQuota.of(units(24, 2), 1_000_000);
    assertThat(Arrays.stream(found.quota()).sum()).isCloseTo(1_000_000, within(1e-6));
    assertThat(found.quota()[23]).isGreaterThan(found.quota()[0]);
    assertThat(found.efficiency()).isBetween(0.4, 1.0);
    var table = MethodTable.of(units(24, 2), 1_000_000);
    assertThat(table.columns()).containsKey(QuotaMethod.FRONTIER);
    assertThat(table.notes()).anyMatch(note -> note.code().equals("frontier-efficiency"));
  }

  @Test
  void amountsOfAnySizeGiveTheSameShares() {
    var small = FrontierQuota.of(units(20, 2), 1000).quota();
    var large =
        FrontierQuota.of(
                units(20, 2).stream()
                    .map(
                        one ->
                            new QuotaUnit(
                                one.unitId(),
                                one.name(),
                                null,
                                2,
                                one.potentialMinor() * 1_000_000,
                                one.salesMinor() * 1_000_000,
                                null,
                                null,
                                null,
                                null))
                    .toList(),
                1000)
            .quota();
    for (int i = 0; i < 20; i++) assertThat(large[i]).isCloseTo(small[i], within(1e-6));
  }

  @Test
  void nineteenUnitsAreTooFewAndSaidToBe() {
    var table = MethodTable.of(units(19, 2), 1_000_000);
    assertThat(table.columns()).doesNotContainKey(QuotaMethod.FRONTIER);
    var refusal = table.refusal(QuotaMethod.FRONTIER);
    assertThat(refusal.code()).isEqualTo("plan.few-units");
    assertThat(refusal.details())
        .isEqualTo(Map.of("method", QuotaMethod.FRONTIER, "least", 20, "units", 19));
  }

  @Test
  void potentialThatIsTheSameEverywhereLeavesNoLineToLay() {
    var same =
        units(20, 2).stream()
            .map(
                one ->
                    new QuotaUnit(
                        one.unitId(), one.name(), null, 2, 5_000, 400, null, null, null, null))
            .toList();
    assertThatThrownBy(() -> FrontierQuota.of(same, 1000))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("plan.input");
  }
}
