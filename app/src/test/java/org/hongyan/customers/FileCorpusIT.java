package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FileCorpusIT {

  private static final long MOST_KEPT = 200_000_000;

  private static ImportDriver refused;
  private static long atFirst;

  @Autowired TestCompany companies;

  static List<FileCorpus.Sample> samples() {
    return FileCorpus.all();
  }

  @Test
  void corpusIsLargeEnough() {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void fileIsRefusedWithItsReasonOrImported(FileCorpus.Sample sample) {
    var driver = sample.refusal().isEmpty() ? aManager() : refusedOnes();
    var start = System.nanoTime();
    if (atFirst == 0) atFirst = usedHeap();
    var answer = driver.upload(sample.name(), sample.content());
    if (!sample.refusal().isEmpty()) {
      assertThat(answer).hasStatus(409);
      assertThat(TestHttp.json(answer).get("code").asString()).isEqualTo(sample.refusal());
      assertThat(TestHttp.json(driver.http().get("/api/imports"))).isEmpty();
    } else {
      assertThat(answer).hasStatus(201);
      var analysis = TestHttp.json(answer);
      var id = analysis.get("id").asString();
      driver.send(id, "run", ImportDriver.plan(analysis, "SKIP"));
      var batch = driver.settled(id, Duration.ofSeconds(60));
      assertThat(batch.get("state").asString()).as("%s", batch).isEqualTo("DONE");
      ImportDriver.everyLineHasOneFate(batch);
      if (sample.inserted() >= 0)
        assertThat(batch.get("inserted").asInt()).as("%s", batch).isEqualTo(sample.inserted());
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    if (used() - atFirst < MOST_KEPT) return;
    assertThat(usedHeap() - atFirst).as("bytes kept").isLessThan(MOST_KEPT);
  }

  private ImportDriver aManager() {
    var company = companies.create();
    return new ImportDriver(company.as(company.people().manager()));
  }

  /** Refused files leave nothing behind, so that one company serves them all. */
  private ImportDriver refusedOnes() {
    if (refused == null) refused = aManager();
    return refused;
  }

  private static long usedHeap() {
    System.gc();
    return used();
  }

  /** With what nobody needs any more. */
  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
