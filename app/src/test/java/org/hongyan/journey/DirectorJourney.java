package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A director plans for the demo company, from potential to published targets and owners. */
class DirectorJourney {

  @TempDir Path folder;

  @Test
  void fromPotentialToTargetsAndOwners() throws Exception {
    var data = Files.createDirectory(folder.resolve("year"));
    var microphone = Tones.write(folder.resolve("microphone.wav"), 600, 5);
    try (var program = Program.start(data, "demo");
        var playwright = DayJourney.playwright();
        var browser = DayJourney.browser(playwright, microphone);
        var director = new Visitor(browser, program.address(), 1440, 900)) {
      director.signIn("director", "hongyan-demo");
      var year = new DirectorsYear(director.hands());
      try {
        plan(year, director);
      } catch (RuntimeException | AssertionError failed) {
        director.hands().picture("plan-failed");
        throw failed;
      }
      program.stop();
    }
    assertThat(Program.command(data, "audit verify")).startsWith("exit 0");
    var invariants = Program.command(data, "invariants");
    assertThat(invariants).as(invariants).startsWith("exit 0");
  }

  private static void plan(DirectorsYear year, Visitor director) {
    year.begins("明年规划");
    year.potential();
    year.response();
    year.size();
    year.structure();
    year.territories();
    year.quotas();
    var later = List.of("反应", "规模", "结构", "区域", "指标");
    year.changesOnePotential(later);
    year.bringsUpToDate(later);
    year.approves();
    System.out.println(year.changesOwners());
    nothingIsOwnerless(director);
    System.out.println(year.publishes());
  }

  /** Every customer of the map is with the one the page named, or was protected and stayed. */
  private static void nothingIsOwnerless(Visitor director) {
    var plan = director.page().url().replaceAll(".*/planning/([0-9a-f-]{36}).*", "$1");
    var base = "/api/plans/" + plan + "/territories/publication";
    var done = director.get(base).get("current");
    assertThat(done.get("state").asString()).isEqualTo("DONE");
    var total = done.get("total").asLong();
    assertThat(done.get("moved").asLong() + done.get("kept").asLong())
        .isEqualTo(total)
        .isPositive();
    var moved =
        director.get(base + "/" + done.get("id").asString() + "/moved?limit=50").get("rows");
    assertThat(moved.size()).isPositive();
    for (var one : moved) {
      var card = director.get("/api/customers/" + one.get("customerId").asString());
      assertThat(card.at("/customer/ownerId").asString()).isEqualTo(one.get("toId").asString());
    }
  }
}
