package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class GradingIT {

  @Autowired TestCompany companies;

  @Test
  void importedOutcomesTeachGradesWithReasonsAndMoney() {
    var company = companies.create();
    var manager = company.as(company.people().manager());
    var driver = new ImportDriver(manager);
    driver.imported("bank.csv", bankLike(3_000).getBytes(StandardCharsets.UTF_8), "KEEP_BOTH");

    var standing = trained(manager);

    assertThat(standing.at("/run/state").asString()).isEqualTo("READY");
    var report = standing.get("report");
    assertThat(report.get("outcomes").asInt()).isEqualTo(3_000);
    assertThat(report.get("columns").toString())
        .contains("job")
        .contains("age")
        .doesNotContain("duration");
    assertThat(report.at("/rolling/auc").asDouble()).isBetween(0.6, 0.93);
    assertThat(report.get("lift").size()).isGreaterThan(50);
    int graded = 0;
    for (var line : report.get("grades")) graded += line.get("customers").asInt();
    assertThat(graded).isEqualTo(3_000);
    var best =
        TestHttp.json(manager.post("/api/customers/list", "{\"sort\":\"-grade\",\"limit\":1}"))
            .at("/rows/0");
    var card = TestHttp.json(manager.get("/api/customers/" + best.get("id").asString()));
    assertThat(card.at("/gradeReasons/0/code").asString()).isNotBlank();
    assertThat(card.at("/customer/grade").asString()).isEqualTo("A");
  }

  @Test
  void tooFewOutcomesAreSaidAndThePointsTableIsUsed() {
    var company = companies.create();
    var manager = company.as(company.people().manager());
    new ImportDriver(manager)
        .imported(
            "a.csv", "公司,电话\n甲公司,13800000001\n乙公司,12\n".getBytes(StandardCharsets.UTF_8), "SKIP");

    var standing = trained(manager);

    assertThat(standing.at("/run/state").asString()).isEqualTo("REFUSED");
    assertThat(standing.at("/run/refusal").asString()).isEqualTo("TOO_FEW_OUTCOMES");
    assertThat(standing.get("needed").asInt()).isEqualTo(200);
    var rows =
        TestHttp.json(manager.post("/api/customers/list", "{\"sort\":\"-grade\"}")).get("rows");
    assertThat(rows.findValuesAsString("grade")).containsExactlyInAnyOrder("A", "D");
    assertThat(rows.toString()).contains("INVALID_NUMBER");
    assertThat(company.as(company.people().leaderA()).post("/api/grading/train", ""))
        .hasStatus(403);
  }

  private static JsonNode trained(TestHttp manager) {
    assertThat(manager.post("/api/grading/train", "")).hasStatus(202);
    assertThat(manager.post("/api/grading/train", "").getResponse().getStatus()).isIn(202, 409);
    for (int i = 0; i < 600; i++) {
      var standing = TestHttp.json(manager.get("/api/grading"));
      if (!standing.at("/run/endedAt").isNull()) return standing;
      LockSupport.parkNanos(100_000_000);
    }
    throw new AssertionError("training did not end");
  }

  /** Buyers are students and the old, as in the public data; duration gives them away. */
  private static String bankLike(int rows) {
    var random = new Random(4);
    var text = new StringBuilder("age;job;phone;duration;y\n");
    for (int i = 0; i < rows; i++) {
      int age = 18 + random.nextInt(60);
      var job = random.nextInt(4) == 0 ? "student" : random.nextInt(2) == 0 ? "services" : "admin";
      double p = 0.05 + (job.equals("student") ? 0.35 : 0) + (age > 60 ? 0.3 : 0);
      boolean bought = random.nextDouble() < p;
      text.append(age)
          .append(';')
          .append(job)
          .append(";1380%07d;".formatted(i))
          .append(bought ? 900 : 100)
          .append(';')
          .append(bought ? "yes" : "no")
          .append('\n');
    }
    return text.toString();
  }
}
