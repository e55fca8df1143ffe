package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail is whole until somebody with the database's own rights touches it. */
@IntegrationTest
class AuditIT {

  @Autowired TestCompany companies;
  @Autowired AuditTrail audit;
  @Autowired AuditVerifyCommand command;
  @Autowired JdbcClient app;
  @Autowired TransactionTemplate transaction;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private Company companyWithRows(int rows) {
    var company = companies.create();
    var seller = company.caller(company.people().sellerA1());
    company.run(
        () ->
            IntStream.range(0, rows)
                .forEach(i -> audit.record(seller, "thing.seen", "thing:" + i, Map.of("n", i))));
    return company;
  }

  private int asOwner(Company company, String sql) {
    return JdbcClient.create(owner)
        .sql(sql)
        .param("tenant", company.tenant().id().value())
        .update();
  }

  private String broken(Company company) {
    var verdict = company.in(audit::verify);
    return String.valueOf(verdict.broken());
  }

  private String run(Company company, int code) {
    var bytes = new ByteArrayOutputStream();
    var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(command.run(List.of(company.tenant().code()), out)).isEqualTo(code);
    return bytes.toString(StandardCharsets.UTF_8).trim();
  }

  @Test
  void untouchedTrailIsWhole() {
    var company = companyWithRows(20);
    assertThat(run(company, 0)).isEqualTo("audit ok: 20 rows in 1 chains");
  }

  @Test
  void alteredRowIsFound() {
    var company = companyWithRows(20);
    asOwner(
        company,
        "update identity.audit set details = '{\"n\":99}' where tenant_id = :tenant and seq = 7");
    assertThat(run(company, 1)).contains(company.tenant().code()).endsWith("row 7 ALTERED");
  }

  @Test
  void rowAlteredTogetherWithItsHashIsFound() {
    var company = companyWithRows(20);
    asOwner(
        company,
        "update identity.audit set hash = repeat('a', 64) where tenant_id = :tenant and seq = 20");
    assertThat(broken(company)).endsWith("row 20 ALTERED");
  }

  @Test
  void removedRowIsFound() {
    var company = companyWithRows(20);
    asOwner(company, "delete from identity.audit where tenant_id = :tenant and seq = 7");
    assertThat(broken(company)).endsWith("row 7 REMOVED");
  }

  @Test
  void cutOffTailIsFound() {
    var company = companyWithRows(20);
    asOwner(company, "delete from identity.audit where tenant_id = :tenant and seq > 15");
    assertThat(broken(company)).endsWith("row 16 CUT_OFF");
  }

  @Test
  void wholeTrailRemovedIsFound() {
    var company = companyWithRows(20);
    asOwner(company, "delete from identity.audit where tenant_id = :tenant");
    assertThat(broken(company)).endsWith("row 1 CUT_OFF");
  }

  @Test
  void swappedRowsAreFound() {
    var company = companyWithRows(20);
    asOwner(
        company,
        """
        update identity.audit a set action = b.action, subject = b.subject, details = b.details,
          hash = b.hash, previous_hash = b.previous_hash
        from identity.audit b
        where a.tenant_id = :tenant and b.tenant_id = :tenant
          and a.seq in (5, 6) and b.seq = 11 - a.seq
        """);
    assertThat(broken(company)).contains("row 5 ");
  }

  @Test
  void rowsAddedBehindTheProgramsBackAreFound() {
    var company = companyWithRows(3);
    asOwner(
        company,
        """
        insert into identity.audit
          (tenant_id, at, lane, seq, account_id, action, subject, details, previous_hash, hash)
        select tenant_id, at, lane, 4, account_id, action, subject, details, hash, hash
        from identity.audit where tenant_id = :tenant and seq = 3
        """);
    assertThat(broken(company)).contains("row 4 ");
  }

  @Test
  void theProgramItselfCannotChangeTheTrail() {
    var company = companyWithRows(1);
    for (var sql :
        List.of(
            "update identity.audit set action = 'x'",
            "delete from identity.audit",
            "truncate identity.audit")) {
      assertThat(refused(company, sql)).as(sql).contains("permission denied");
    }
  }

  private String refused(Company company, String sql) {
    try {
      company.run(() -> transaction.executeWithoutResult(status -> app.sql(sql).update()));
      return "done";
    } catch (DataAccessException denied) {
      return String.valueOf(denied.getMostSpecificCause().getMessage());
    }
  }

  @Test
  void onlyAdministratorsReadTheTrailAndOnlyTheirCompanys() {
    var company = companyWithRows(5);
    companyWithRows(5);
    var admin = company.as(company.people().admin());
    var rows = TestHttp.json(admin.get("/api/audit?action=thing")).get("rows");
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0).get("subject").asString()).isEqualTo("thing:4");
    assertThat(rows.get(0).get("accountName").asString()).isEqualTo("seller-a1");
    assertThat(company.as(company.people().director()).get("/api/audit"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void pagesOfTheTrailJoinWithoutGapOrRepeat() {
    var company = companyWithRows(25);
    var admin = company.as(company.people().admin());
    var seen = new java.util.ArrayList<String>();
    var cursor = "";
    do {
      var page = TestHttp.json(admin.get("/api/audit?action=thing.seen&size=10" + cursor));
      page.get("rows").forEach(row -> seen.add(row.get("subject").asString()));
      cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    assertThat(admin.get("/api/audit?cursor=nonsense")).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void administratorVerifiesFromThePage() {
    var company = companyWithRows(5);
    var verdict = TestHttp.json(company.as(company.people().admin()).post("/api/audit/verify", ""));
    assertThat(verdict.get("rows").asInt()).isEqualTo(5);
    assertThat(verdict.get("broken").isNull()).isTrue();
  }
}
