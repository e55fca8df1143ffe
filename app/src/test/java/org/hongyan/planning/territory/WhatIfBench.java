package org.hongyan.planning.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.planning.PlanDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long the server takes to say what one moved unit changes, of 2,000 units in 60 territories:
 * {@code -Dtest=WhatIfBench}.
 */
@IntegrationTest
class WhatIfBench {

  private static final int WIDE = 50;
  private static final int HIGH = 40;
  private static final int TERRITORIES = 60;
  private static final int CALLS = 50;

  @Autowired TestCompany companies;

  @Test
  void oneMovedUnitOfTwoThousand() {
    var company = companies.create();
    var plan = PlanDesk.of(company, company.units().region());
    var drawn = "{\"inputs\":" + inputs() + ",\"parameters\":" + parameters();
    var took = new double[CALLS];
    for (int i = -CALLS; i < CALLS; i++) {
      int unit = Math.floorMod(i * 37, WIDE * HIGH);
      var body =
          drawn
              + ",\"moves\":[{\"unit\":\"u%d\",\"to\":\"t%d\"}]}".formatted(unit, (unit + 7) % 60);
      long start = System.nanoTime();
      var answer = plan.post("/territories/what-if", body);
      if (i >= 0) took[i] = (System.nanoTime() - start) / 1e6;
      assertThat(status(answer)).isEqualTo(200);
    }
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "what-if, %d units, %d territories, %d calls: p50 %.0f ms, p95 %.0f ms, worst %.0f ms%n",
        WIDE * HIGH,
        TERRITORIES,
        CALLS,
        took[CALLS / 2],
        took[CALLS * 95 / 100],
        took[CALLS - 1]);
  }

  private static String inputs() {
    var units = new ArrayList<String>();
    for (int i = 0; i < WIDE * HIGH; i++) {
      var neighbours = new ArrayList<String>();
      if (i % WIDE < WIDE - 1) neighbours.add("\"u" + (i + 1) + "\"");
      if (i + WIDE < WIDE * HIGH) neighbours.add("\"u" + (i + WIDE) + "\"");
      units.add(
          """
          {"key":"u%d","name":"单元 %d","x":%d,"y":%d,"customers":%d,"workload":%d,"revenueMinor":%d,"potentialMinor":%d,"owners":[{"ownerId":null,"customers":%d,"revenueMinor":%d}],"neighbours":[%s]}"""
              .formatted(
                  i,
                  i,
                  i % WIDE * 20,
                  i / WIDE * 20,
                  5 + i % 13,
                  60 + i % 90,
                  100_000 + i * 31 % 77_000,
                  200_000,
                  5 + i % 13,
                  100_000 + i * 31 % 77_000,
                  String.join(",", neighbours)));
    }
    return "{\"kind\":\"CITY\",\"origin\":\"TABLE\",\"dataDate\":\"2026-11-01T00:00:00Z\",\"from\":\"2025-11-01T00:00:00Z\",\"units\":["
        + String.join(",", units)
        + "]}";
  }

  /** Blocks of five by eight units, the last ones larger: 60 territories, all open seats. */
  private static String parameters() {
    var units = new ArrayList<List<String>>();
    for (int t = 0; t < TERRITORIES; t++) units.add(new ArrayList<>());
    for (int i = 0; i < WIDE * HIGH; i++) {
      int t = i % WIDE / 5 * 6 + Math.min(5, i / WIDE / 6);
      units.get(t).add("\"u" + i + "\"");
    }
    var territories =
        units.stream()
            .map(
                list ->
                    "{\"key\":\"t%d\",\"name\":\"区域 %d\",\"ownerId\":null,\"unitId\":null,\"capacity\":1,\"units\":[%s],\"locked\":[]}"
                        .formatted(
                            units.indexOf(list), units.indexOf(list), String.join(",", list)))
            .collect(Collectors.joining(","));
    return "{\"territories\":["
        + territories
        + "],\"balance\":[{\"measure\":\"CUSTOMERS\",\"tolerance\":0.2},{\"measure\":\"WORKLOAD\",\"tolerance\":0.2}],\"objective\":\"P_MEDIAN\",\"contiguous\":true,\"disruption\":0}";
  }
}
