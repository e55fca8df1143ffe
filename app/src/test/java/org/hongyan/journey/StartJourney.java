package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and being killed, as the person at the keyboard sees it. */
class StartJourney {

  /** The budget is 25 s on an idle machine; a busy one gets twice that before the test fails. */
  private static final Duration LONGEST_FIRST_START = Duration.ofSeconds(50);

  private static final Duration LONGEST_TO_A_CALL = Duration.ofSeconds(60);

  private static final int MOST_CLICKS = 5;
  private static final long MOST_RESIDENT_BYTES = 700_000_000;

  @TempDir Path folder;

  @Test
  void demoStartsOnAnEmptyFolderAndKeepsItsDataOverCtrlCAndKill() throws Exception {
    var data = Files.createDirectory(folder.resolve("demo"));
    try (var first = Program.start(data, "demo")) {
      System.out.printf(
          "demo first start: ready after %.1f s, %d MB resident%n",
          first.startTime().toMillis() / 1000.0, first.residentBytes() / 1_000_000);
      assertThat(first.startTime()).isLessThan(LONGEST_FIRST_START);
      assertThat(first.residentBytes()).isLessThan(MOST_RESIDENT_BYTES);
      assertThat(first.console().lines().filter(line -> line.startsWith("Hongyan is ready")))
          .hasSize(1);
      assertThat(first.console()).contains("seller1").contains("hongyan-demo");
      assertThat(status(first, "manager1")).isEqualTo(200);
      everyPageHasSomethingToShow(first);
      customerSpeaksWithinAMinute(first);
      first.stop();
    }
    try (var second = Program.start(data, "demo")) {
      assertThat(status(second, "manager1")).isEqualTo(200);
      second.kill();
    }
    try (var third = Program.start(data, "demo")) {
      System.out.printf(
          "demo after kill -9: ready after %.1f s%n", third.startTime().toMillis() / 1000.0);
      assertThat(status(third, "manager1")).isEqualTo(200);
    }
    assertThat(Program.command(data, "audit verify")).startsWith("exit 0");
  }

  /** Projects in every stage, won and lost; recordings that can be heard. */
  private static void everyPageHasSomethingToShow(Program program) throws Exception {
    try (var director = ApiClient.signIn(program, "director", "hongyan-demo")) {
      var stages = new TreeSet<String>();
      var states = new TreeSet<String>();
      for (var project : director.get("/api/projects?limit=100").get("rows")) {
        states.add(project.get("state").asString());
        if (project.get("state").asString().equals("OPEN"))
          stages.add(project.get("stageId").asString());
      }
      assertThat(states).containsExactly("LOST", "OPEN", "WON");
      assertThat(stages).hasSize(4);
      var recorded = director.get("/api/calls?recorded=true").get("rows");
      assertThat(recorded.size()).isGreaterThanOrEqualTo(10);
      for (var call : recorded) {
        assertThat(call.get("recordingState").asString()).isEqualTo("READY");
        var id = call.get("recordingId").asString();
        var picture = director.get("/api/recordings/" + id + "/waveform");
        assertThat(picture.get("left").toString()).isNotEqualTo(picture.get("right").toString());
      }
    }
  }

  /** Somebody who has read nothing but the console signs in and is spoken to by a customer. */
  private void customerSpeaksWithinAMinute(Program program) throws Exception {
    var begun = System.nanoTime();
    var microphone = Tones.write(folder.resolve("microphone.wav"), 600, 60);
    try (var playwright = DayJourney.playwright();
        var browser = DayJourney.browser(playwright, microphone);
        var seller = new Visitor(browser, program.address(), 1440, 900)) {
      seller.signIn("seller1", "hongyan-demo");
      seller.page().evaluate(Visitor.COUNT);
      seller.hands().pick(seller.page().locator(".bar .campaign input"), "自动外呼");
      seller.hands().press("开始工作");
      seller
          .page()
          .waitForSelector(
              "[data-testid=desk-state][data-state=TALKING]",
              new Page.WaitForSelectorOptions().setTimeout(LONGEST_TO_A_CALL.toMillis()));
      var took = Duration.ofNanos(System.nanoTime() - begun);
      System.out.printf(
          "demo ready to first answered call: %.1f s, %d clicks%n",
          took.toMillis() / 1000.0, seller.clicks());
      assertThat(took).isLessThan(LONGEST_TO_A_CALL);
      assertThat(seller.clicks()).isLessThanOrEqualTo(MOST_CLICKS);
    }
  }

  @Test
  void realStartMakesAnAdministratorWithARandomPasswordShownOnce() throws Exception {
    var data = Files.createDirectory(folder.resolve("run"));
    String password;
    try (var first = Program.start(data, "run")) {
      password = first.console().replaceAll("(?s).*with the password (\\S+).*", "$1");
      assertThat(password).hasSizeGreaterThan(11);
      assertThat(Files.readString(first.log())).doesNotContain(password);
    }
    try (var second = Program.start(data, "run")) {
      assertThat(second.console()).doesNotContain("password");
      assertThat(signIn(second, "admin", password)).isEqualTo(200);
      assertThat(signIn(second, "admin", "admin")).isEqualTo(401);
    }
  }

  @Test
  void portInUseIsOneLineAndAnExitCode() throws Exception {
    var data = Files.createDirectory(folder.resolve("port"));
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(failure(data, taken.getLocalPort()))
          .isEqualTo(
              "3 hongyan: port "
                  + taken.getLocalPort()
                  + " is in use. Choose another with --port.");
    }
  }

  @Test
  void dataOfANewerVersionAreOneLineAndAnExitCode() throws Exception {
    var data = Files.createDirectory(folder.resolve("newer"));
    Files.writeString(data.resolve("version"), "9\n");
    assertThat(failure(data, Program.freePort()))
        .startsWith("3 hongyan: the data in")
        .contains("newer version (9)");
  }

  private String failure(Path data, int port) throws Exception {
    var console = folder.resolve("failure.console");
    var process = Program.launch(data, port, "demo", console);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue() + " " + Files.readString(console).trim();
  }

  private static int status(Program program, String login) throws Exception {
    return signIn(program, login, "hongyan-demo");
  }

  private static int signIn(Program program, String login, String password) throws Exception {
    var body = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password);
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(program.address() + "/api/session"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
