package org.hongyan.calling.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class InvariantsIT {

  @Autowired TestCompany companies;
  @Autowired Invariants invariants;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;
  @TempDir Path folder;

  @Test
  void answeredCallWithoutAnOutcomeIsFound() {
    var company = companies.create();
    company.run(
        () -> {
          assertThat(invariants.withoutOneOutcome()).isZero();
          transaction.executeWithoutResult(status -> answeredCall(company.tenant().id().value()));
          assertThat(invariants.withoutOneOutcome()).isEqualTo(1);
          assertThat(invariants.doubled()).isZero();
          assertThat(invariants.ghosts()).isZero();
          assertThat(invariants.badRecordings(new HashSet<>())).isZero();
          assertThat(invariants.audit().broken()).isNull();
        });
  }

  private void answeredCall(UUID tenant) {
    db.sql(
            """
            insert into calling.call (tenant_id, started_at, id, attempt_id, customer_id, account_id,
              owner_id, org_path, masked, answered_at, ended_at, rule_version)
            values (:tenant, now(), :id, :id, :id, :id, :id, '1.', '138****0000', now(), now(), 0)
            """)
        .param("tenant", tenant)
        .param("id", UUID.randomUUID())
        .update();
  }

  @Test
  void wholeNumbersInTheLogAreCountedIdsAreNot() throws IOException {
    var log =
        Files.writeString(
            folder.resolve("a.log"),
            """
            call 0198b2c4-13800-7abc-8def-138123456789 of 138****5678 ended
            dialled 13812345678 and +8613812345678
            at 1763912345678 ms
            """);

    assertThat(Invariants.numbersIn(log)).isEqualTo(2);
  }
}
