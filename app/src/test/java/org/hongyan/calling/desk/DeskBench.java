package org.hongyan.calling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;
import org.hongyan.IntegrationTest;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.switchboard.Carrier;
import org.hongyan.switchboard.TestHeadset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Measures the time from an outcome to the next customer with many sellers at once; not part of the
 * suite. Run with {@code ./hongyan bench desk}; {@code -Dbench.sellers=}, {@code -Dbench.rounds=}
 * and {@code -Dbench.leads=} set other sizes.
 */
@IntegrationTest
class DeskBench {

  private static final int WARM_UP = 5;

  @Autowired FilledFloor floors;
  @Autowired TestHeadset headset;
  @Autowired Carrier carrier;
  @LocalServerPort int port;

  @Test
  void nextCustomerAfterAnOutcome() throws Exception {
    int sellers = Integer.getInteger("bench.sellers", 20);
    int rounds = Integer.getInteger("bench.rounds", 25);
    for (int tail = 0; tail < 100; tail++) {
      if (tail != 77) carrier.tell("%02d".formatted(tail), "short");
    }
    long began = System.nanoTime();
    var floor =
        floors.fill(sellers, Integer.getInteger("bench.leads", 20_000), CampaignMode.PREVIEW);
    say(
        "filled with %d calls in %d s"
            .formatted(floor.history(), Duration.ofNanos(System.nanoTime() - began).toSeconds()));
    for (var seller : floor.sellers()) headset.on(floor.company(), seller);
    began = System.nanoTime();
    var steps = all(floor, rounds + WARM_UP);
    double seconds = (System.nanoTime() - began) / 1e9;
    say(
        "%d sellers, %d outcomes, %.1f a second, load %s"
            .formatted(sellers, steps.size(), sellers * (rounds + WARM_UP) / seconds, load()));
    report("outcome sent to answer", steps, BenchSeller.Step::saved);
    report("outcome sent to next customer", steps, BenchSeller.Step::next);
    assertThat(steps).hasSize(sellers * rounds);
  }

  private List<BenchSeller.Step> all(FilledFloor.Floor floor, int rounds) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Callable<List<BenchSeller.Step>>>();
      for (int i = 0; i < floor.sellers().size(); i++) {
        var login = floor.sellers().get(i).login();
        var random = new Random(i);
        work.add(() -> shift(floor, login, rounds, random));
      }
      var steps = new ArrayList<BenchSeller.Step>();
      for (var done : threads.invokeAll(work)) {
        steps.addAll(done.get().subList(WARM_UP, rounds));
      }
      return steps;
    }
  }

  /** One call after another, notes written within a moment. */
  private List<BenchSeller.Step> shift(
      FilledFloor.Floor floor, String login, int rounds, Random random) throws Exception {
    var steps = new ArrayList<BenchSeller.Step>();
    try (var seller = BenchSeller.signIn(port, floor.company().tenant().code(), login)) {
      seller.start(floor.campaign());
      for (int i = 0; i < rounds; i++) {
        seller.awaitCustomer("");
        Thread.sleep(random.nextInt(400));
        seller.dial();
        var notes = seller.await(desk -> desk.state().equals("WRAP_UP"));
        Thread.sleep(random.nextInt(1_200));
        steps.add(seller.outcome(notes));
      }
    }
    return steps;
  }

  private static void report(
      String name, List<BenchSeller.Step> steps, ToDoubleFunction<BenchSeller.Step> of) {
    var sorted = steps.stream().mapToDouble(of).sorted().toArray();
    say(
        "%s p50 %.1f ms p95 %.1f ms p99 %.1f ms"
            .formatted(
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100]));
  }

  private static String load() throws java.io.IOException {
    return java.nio.file.Files.readString(java.nio.file.Path.of("/proc/loadavg")).strip();
  }

  private static void say(String line) {
    System.out.println("BENCH desk " + line);
  }
}
