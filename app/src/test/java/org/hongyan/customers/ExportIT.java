package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ExportIT {

  @Autowired TestCompany companies;
  @Autowired Customers customers;

  @Test
  void exportIsScopedMaskedHarmlessAndOnlyForWhoAsked() {
    var company = companies.create();
    company.in(
        () ->
            customers.create(
                company.caller(company.people().sellerA1()),
                NewCustomer.person("=1+1", "13812345678")));
    company.in(
        () ->
            customers.create(
                company.caller(company.people().director()),
                NewCustomer.person("总部客户", "13912345678")));
    var manager = company.as(company.people().manager());

    var id =
        TestHttp.json(manager.post("/api/exports", "{\"format\":\"CSV\"}")).get("id").asString();
    for (int i = 0;
        i < 300 && TestHttp.json(manager.get("/api/exports")).at("/0/endedAt").isNull();
        i++) {
      LockSupport.parkNanos(50_000_000);
    }
    var file = manager.get("/api/exports/" + id + "/file").getResponse();

    var text = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("'=1+1")
        .contains("138****5678")
        .doesNotContain("总部客户")
        .doesNotContain("13812345678");
    assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(company.as(company.people().director()).get("/api/exports/" + id + "/file"))
        .hasStatus(404);
    assertThat(company.as(company.people().leaderA()).post("/api/exports", "{\"format\":\"CSV\"}"))
        .hasStatus(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      =1+1        | '=1+1
      +cmd        | '+cmd
      -2+3        | '-2+3
      @SUM(A1)    | '@SUM(A1)
      ＝1+1       | '＝1+1
      +8613812345678 | +8613812345678
      -12.5       | -12.5
      王芳        | 王芳
      """)
  void cellThatWouldCalculateIsNeutralised(String text, String safe) {
    assertThat(SafeCell.of(text)).isEqualTo(safe);
    assertThat(SafeCell.of("  " + text))
        .isEqualTo(safe.startsWith("'") ? "'  " + text : "  " + text);
  }
}
