package org.hongyan.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hongyan.engine.model.BadInput;
import org.hongyan.engine.model.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What must be refused, and in which words. */
class RefusalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          market.chain_ratio | factors | [2000000, 1.2, 0.42, 1.8, 260] | share in target industries
          market.chain_ratio | factors | [-1, 0.35, 0.42, 1.8, 260] | must not be negative
          market.chain_ratio | factors | [] | factors is empty
          market.bpi | weights | [0.5, 0.3, 0.3] | weights must add up to 1, not 1.1
          market.bpi | weights | [0, 0, 0] | weights must add up to 1, not 0.0
          market.buildup | rows | [] | rows is empty
          market.bdi | rows | [{"area":"A","brandPct":-1,"categoryPct":2}] | brandPct must be 0 to 100
          size.breakdown | perRep | 0 | perRep must be above 0
          size.breakdown | forecast | -5 | forecast must not be negative
          size.workload.calls_zh | callsPerRep | 0 | callsPerRep must be above 0
          size.workload.talley | sellingShare | 1.5 | sellingShare must be above 0 and below 1
          size.workload.telesales | connectRate | 0 | connectRate must be above 0
          size.workload.telesales | shrinkage | 1 | shrinkage must be 0 to
          size.marginal.power | beta | 1 | beta must be above 0 and below 1
          size.breakeven_ratio | marginRate | 0 | marginRate must be above 0
          size.carryover | carryover | 1.1 | carryover must be 0 to 1
          span.layers | spans | [1] | spans must be 2 to
          span.layers | reps | 0 | reps must be 1 to
          span.graicunas | n | [-3] | n must be 1 to
          span.coaching | hoursPerRep | 0 | hoursPerRep must be above 0
          parkinson | sales | [100] | at least 2 periods needed, given 1
          parkinson | overhead | [30, 0] | overhead[1] must be above 0
          response.adbudg | plus50 | 0.9 | zero < 1 < plus50 < saturation
          response.adbudg | now | 2 | now must be 1
          response.adbudg.lsfit | effort | [0, 1, 2] | sales has 9 entries, effort has 3
          allocate.power | beta | 0 | beta must be above 0
          allocate.power | hours | -10 | hours must be above 0
          allocate.callplan | callBudget | -1 | callBudget must be 0 to
          quota.potential | potential | {} | potential is empty
          quota.potential | total | -1 | total must not be negative
          quota.potential | lastSales | {"A": 1} | lastSales has no B
          quota.critical_point | variableSellingRate | 0.5 | grossMarginRate must exceed
          quota.intention | justerProb | [0.1, 0.2] | justerProb needs 11 entries
          quota.combine | w3 | [0.5, 0.2, 0.2] | w3 must add up to 1, not 0.9
          quota.combine | w3 | [0, 0, 0] | w3 must add up to 1, not 0.0
          quota.combine | w2 | [1.5, -0.5] | must not be negative
          quota.combine | roundTo | 0 | roundTo must be 1 to
          quota.combine | roundTo | 7 | total must be a multiple of roundTo
          quota.combine.binary_minvar | rho | 1.5 | rho must be -1 to 1
          quota.regression.cravens | model3 | ["Nothing"] | no column Nothing
          quota.regression.cravens | rows | [[1,2,3,4,5,6,7,8,9]] | at least 20 territories needed, given 1
          quota.quality | attainment | [] | at least 3 territories
          ratchet.weitzman | discount | 0 | discount must be above 0
          ratchet.asymmetric | quota | [1, 2] | sales has 10 entries, quota has 2
          ratchet.bunching | reps | [3, 4, 5, 6, 7, 9, 22, 8, 6, 4, -3] | reps must not be negative
          hockey.index | lastDays | 0 | lastDays must be 1 to
          hockey.index | workdays | 21 | daily has 22 entries, workdays has 21
          loss.tk92 | p | [1.5] | p[0] must be 0 to 1
          comp.marginal_bands | quota | 0 | quota must be above 0
          comp.marginal_bands | sales | [-1] | must not be negative
          comp.len | sigma | [-1] | must not be negative
          hr.turnover | voluntary | 99 | voluntary must be 0 to
          hr.ramp | tau | 0 | tau must be above 0
          hr.handover | receivers | 0 | receivers must be 1 to
          target.special | special | {"X": 2000} | special markets exceed the total by 1000
          target.special | weights | {"A": 0} | all weights are zero
          target.month | seasonal | [0,0,0,0,0,0,0,0,0,0,0,0] | all weights are zero
          rank.beta_binomial | won | [99, 9, 30, 56, 1, 150, 4, 20] | won[0] must be 0 to 40
          ab.sample_size | p2 | 0.04 | p1 and p2 are the same
          ops.morale | scores | [9, 9, 9] | at least 5 answers
          """)
  void isRefused(String name, String field, String value, String reason) {
    var input = (ObjectNode) Vectors.all().get(name).get("input").deepCopy();
    input.set(field, Vectors.read(value));
    var model = Models.find(name).orElseThrow();
    assertThatThrownBy(() -> model.answer(input.toString(), Map.of()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": NaN} | not JSON: a value expected, line 1, column 7
          {"a": 1, "a": 2} | a is given twice
          {"a": 1} trailing | not JSON: the end expected
          {"a": 1e999} | too large a number
          {"a": 01} | not JSON
          [1, 2 | not JSON: ']' expected
          {"a" 1} | not JSON: ':' expected
          "half | not JSON: the end of a text
          """)
  void brokenJsonIsRefusedWithItsPlace(String text, String reason) {
    assertThatThrownBy(() -> Json.parse(text))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(reason);
  }

  @Test
  void nothingAndTooDeepAreRefused() {
    assertThatThrownBy(() -> Json.parse(" \n")).hasMessageContaining("the input is empty");
    assertThatThrownBy(() -> Json.parse("[".repeat(10_000))).hasMessageContaining("deeper");
  }

  @Test
  void jsonSurvivesTheRoundTrip() {
    var text = "{\"a\":[1,2.5,-3.0E-7,true,null],\"中文\":\"\\\"\\\\\\n\\u0001鸿雁\",\"o\":{}}";
    assertThat(Vectors.read(Json.write(Json.parse(text)))).isEqualTo(Vectors.read(text));
  }
}
