package org.hongyan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import org.hongyan.CapturedLog;
import org.hongyan.IntegrationTest;
import org.hongyan.OpenStream;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser that went away in the middle of an answer is no fault of the program. */
@IntegrationTest
class ClosedClientIT {

  private static final Logger PROBLEMS = (Logger) LoggerFactory.getLogger(Problems.class);

  @Autowired TestCompany companies;
  @LocalServerPort int port;

  @BeforeEach
  void hearDetails() {
    PROBLEMS.setLevel(Level.DEBUG);
  }

  @AfterEach
  void asBefore() {
    PROBLEMS.setLevel(null);
  }

  @Test
  void streamClosedByTheBrowserIsADetailAndNoError() throws Exception {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    try (var log = new CapturedLog()) {
      for (int i = 0; i < 5; i++) {
        var stream = OpenStream.of(port, seller, "/api/desk/events");
        assertThat(stream.reads("event:desk", Duration.ofSeconds(5))).isTrue();
        stream.vanish();
      }
      long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (log.lines(Level.DEBUG, Problems.class).isEmpty()
          && log.lines(Level.ERROR, Problems.class).isEmpty()
          && System.nanoTime() < until) {
        news(seller);
      }
      assertThat(log.lines(Level.ERROR, Problems.class)).isEmpty();
      assertThat(log.lines(Level.DEBUG, Problems.class))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).contains("/api/desk/events", "closed"));
    }
  }

  private static void news(TestHttp seller) throws InterruptedException {
    seller.post("/api/desk/pause", "{\"reason\":\"rest\"}");
    seller.post("/api/desk/resume", "");
    Thread.sleep(20);
  }
}
