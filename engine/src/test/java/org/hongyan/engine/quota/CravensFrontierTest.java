package org.hongyan.engine.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hongyan.engine.model.Json;
import org.hongyan.engine.model.Records;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The published 25 territories once more, for the figures their vector does not print. */
class CravensFrontierTest {

  @Test
  void correctedLeastSquaresGiveTheMeanEfficiencyOfTheSpecification() throws Exception {
    Cravens.Input study;
    try (var in = getClass().getResourceAsStream("/vectors/sales-science.json")) {
      var vectors = JsonMapper.builder().build().readTree(in).get("vectors");
      var input = vectors.get("quota.regression.cravens").get("input").toString();
      study = Records.read(Json.parse(input), Cravens.Input.class);
    }
    var asked =
        new Regression.Input(
            study.columns(),
            study.rows(),
            "Sales",
            List.of("Accounts", "AdvExp", "Poten", "Share"));
    assertThat(Frontier.of(asked).meanEfficiency()).isCloseTo(0.7676, within(5e-5));
    assertThat(Frontier.of(asked).best()).isEqualTo(10);
    assertThat(Regression.of(asked).reasons()).isNotEmpty();
  }
}
