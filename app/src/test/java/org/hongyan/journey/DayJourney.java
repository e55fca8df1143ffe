package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of the company, from the import in the morning to the ranking in the evening. */
class DayJourney {

  private static final String PASSWORD = "hongyan-demo";
  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("(?<![0-9])(?:\\+?86)?1[3-9][0-9]{9}(?![0-9])");
  private static final int SAMPLE_RATE = 8_000;

  @TempDir Path folder;

  @Test
  void managerImportsAndGradesSellerCallsLeaderSeesAndHears() throws Exception {
    var data = Files.createDirectory(folder.resolve("day"));
    var microphone = Tones.write(folder.resolve("microphone.wav"), 600, 120);
    try (var program =
            Program.start(
                data, "demo", "HONGYAN_CARRIERNUMBERS_01=tone", "HONGYAN_CARRIERNUMBERS_02=busy");
        var playwright = playwright();
        var browser = browser(playwright, microphone)) {
      try (var manager = visitor(browser, program, "manager1")) {
        importBankFile(manager);
        train(manager);
        startCampaign(manager);
        setTarget(manager);
      }
      try (var leader = visitor(browser, program, "leader1");
          var seller = visitor(browser, program, "seller1")) {
        long before = teamRevenue(leader);
        work(seller, leader);
        listen(leader);
        assertThat(teamRevenue(leader)).as("ranking moves").isEqualTo(before + 298_000);
        keepToOnesOwn(seller, browser, program);
        noWholeNumber(seller);
        noWholeNumber(leader);
      }
      program.stop();
    }
    assertThat(Program.command(data, "audit verify")).startsWith("exit 0");
    var invariants = Program.command(data, "invariants");
    assertThat(invariants).as(invariants).startsWith("exit 0");
  }

  private static void importBankFile(Visitor manager) throws Exception {
    var analysis = manager.upload("/api/imports", "bank.csv", BankCustomers.csv());
    var id = analysis.get("id").asString();
    var targets = new java.util.HashMap<String, String>();
    for (var column : analysis.get("columns")) {
      targets.put(column.get("heading").asString(), column.get("target").asString());
    }
    assertThat(targets)
        .as("columns mapped by themselves; what is known only after the call is left out")
        .containsEntry("姓名", "NAME")
        .containsEntry("手机", "PHONE")
        .containsEntry("y", "OUTCOME")
        .containsEntry("duration", "SKIP")
        .containsEntry("age", "FIELD");
    var begun = System.nanoTime();
    manager.send(
        "POST",
        "/api/imports/" + id + "/run",
        "{\"form\":%s,\"columns\":%s,\"duplicates\":\"SKIP\",\"source\":\"bank\"}"
            .formatted(analysis.get("form"), analysis.get("columns")));
    until(
        "import done",
        Duration.ofMinutes(4),
        () ->
            manager.get("/api/imports/" + id).at("/state").asString().equals("DONE")
                || manager.get("/api/imports/" + id).at("/batch/state").asString().equals("DONE"));
    var done = manager.get("/api/imports/" + id);
    var batch = done.has("batch") ? done.get("batch") : done;
    System.out.printf(
        "import of the bank file: %d rows in %.1f s%n",
        batch.get("inserted").asLong(), (System.nanoTime() - begun) / 1e9);
    assertThat(batch.get("inserted").asLong()).isEqualTo(41_188);
  }

  private static void train(Visitor manager) {
    until("first training ended", Duration.ofMinutes(4), () -> trained(manager));
    manager.send("POST", "/api/grading/train", "{}");
    until("training ended", Duration.ofMinutes(5), () -> trained(manager));
    var standing = manager.get("/api/grading");
    assertThat(standing.at("/run/state").asString()).as(standing.toString()).isEqualTo("READY");
    assertThat(standing.at("/report/columns").toString())
        .as("never learnt from what is known only after the call")
        .doesNotContain("duration");
    assertThat(standing.at("/report/holdout/optimistic").asBoolean()).isFalse();
  }

  private static boolean trained(Visitor manager) {
    return !manager.get("/api/grading").at("/run/endedAt").asString("").isEmpty();
  }

  private static void startCampaign(Visitor manager) {
    var units = manager.get("/api/organisation/units");
    String team = null;
    for (var unit : units) {
      if (unit.get("name").asString().equals("上海电销组")) team = unit.get("id").asString();
    }
    var campaign =
        manager.send(
            "POST",
            "/api/campaigns",
            "{\"name\":\"优质客户首呼\",\"mode\":\"PROGRESSIVE\",\"members\":[{\"kind\":\"UNIT\",\"id\":\"%s\"}]}"
                .formatted(team));
    var id = campaign.at("/campaign/id").asString();
    var filter =
        "{\"match\":\"ALL\",\"rules\":[{\"field\":\"grade\",\"op\":\"IS\",\"values\":[\"A\",\"B\"]},"
            + "{\"field\":\"source\",\"op\":\"IS\",\"values\":[\"bank\"]}]}";
    var added =
        manager.send("POST", "/api/campaigns/" + id + "/leads", "{\"filter\":" + filter + "}");
    assertThat(added.get("added").asInt()).as("customers of grade A and B").isGreaterThan(100);
    manager.send("PUT", "/api/campaigns/" + id + "/status", "{\"status\":\"RUNNING\"}");
  }

  private static void setTarget(Visitor manager) {
    var page = manager.page();
    page.navigate(page.url().replaceAll("(http://[^/]+).*", "$1") + "/targets");
    manager.picture("targets");
    assertThat(manager.status("/api/targets?month=" + YearMonth.now())).isEqualTo(200);
  }

  /**
   * Three customers in turn: answered, busy, answered; one order, one callback, all by keyboard.
   */
  private static void work(Visitor seller, Visitor leader) {
    var page = seller.page();
    page.locator(".campaign").click();
    page.getByText("优质客户首呼").last().click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("开始工作")).click();
    long begun = System.nanoTime();
    state(page, "TALKING");
    System.out.printf(
        "start of work to first conversation: %.1f s%n", (System.nanoTime() - begun) / 1e9);
    var first = customer(page);
    until(
        "leader sees the call",
        Duration.ofSeconds(10),
        () -> leader.get("/api/floor").toString().contains("TALKING"));
    page.waitForTimeout(4_000);
    seller.picture("desk-talking");
    leader.page().navigate(leader.page().url().replaceAll("(http://[^/]+).*", "$1") + "/floor");
    leader.page().getByText("通话中").first().waitFor();
    leader.picture("floor");
    page.keyboard().press("h");
    state(page, "WRAP_UP");
    page.keyboard().press("1");
    page.getByLabel("金额").first().fill("2980");
    page.keyboard().press("Enter");
    nextCustomer(page, first);
    state(page, "TALKING");
    var second = customer(page);
    page.waitForTimeout(1_500);
    page.keyboard().press("h");
    state(page, "WRAP_UP");
    page.keyboard().press("c");
    page.keyboard().type("明天下午3点");
    page.waitForSelector("[data-outcome=callback][aria-pressed=true]");
    page.keyboard().press("Enter");
    nextCustomer(page, second);
    state(page, "TALKING");
    page.keyboard().press("h");
    state(page, "WRAP_UP");
    var third = customer(page);
    long hungUp = System.nanoTime();
    page.keyboard().press("6");
    page.keyboard().press("Enter");
    nextCustomer(page, third);
    System.out.printf(
        "two keystrokes to the next customer: %d ms%n", (System.nanoTime() - hungUp) / 1_000_000);
    busyOneBetween(seller);
  }

  private static void busyOneBetween(Visitor seller) {
    var calls = seller.get("/api/calls?limit=20").get("rows");
    var results = new ArrayList<String>();
    for (var call : calls) results.add(call.at("/disposition").asString());
    assertThat(results).contains("ANSWERED", "BUSY");
    var callbacks = seller.get("/api/desk").at("/queue/callbacksOpen").asInt();
    assertThat(callbacks).as("the promise to ring back").isEqualTo(1);
  }

  /** The recording holds the seller left and the customer right. */
  private static void listen(Visitor leader) {
    var calls = leader.get("/api/calls?recorded=true&limit=20").get("rows");
    String recording = null;
    for (var call : calls) {
      if ("sale".equals(call.at("/outcomeCode").asString(""))
          && call.get("talkSeconds").asInt() >= 3
          && call.at("/recordingState").asString("").equals("READY")) {
        recording = call.get("recordingId").asString();
      }
    }
    assertThat(recording).as("recording of the sale").isNotNull();
    var wave = leader.bytes("/api/recordings/" + recording + "/sound");
    assertThat(Tones.share(wave, 0, 600, SAMPLE_RATE)).as("seller's tone left").isGreaterThan(0.6);
    assertThat(Tones.share(wave, 1, 440, SAMPLE_RATE))
        .as("customer's tone right")
        .isGreaterThan(0.6);
  }

  private static long teamRevenue(Visitor leader) {
    long sum = 0;
    for (var line : leader.get("/api/insight/floor").get("sellers")) {
      sum += line.at("/day/amountMinor").asLong();
    }
    return sum;
  }

  private static void keepToOnesOwn(Visitor seller, Browser browser, Program program) {
    try (var other = visitor(browser, program, "seller2")) {
      var theirs =
          other.send(
              "POST",
              "/api/customers/list",
              "{\"filter\":{\"match\":\"ALL\",\"rules\":[]},\"limit\":1}");
      var id = theirs.at("/rows/0/id").asString();
      assertThat(other.status("/api/customers/" + id)).isEqualTo(200);
      assertThat(seller.status("/api/customers/" + id)).isEqualTo(404);
    }
  }

  private static void noWholeNumber(Visitor visitor) {
    for (var text : visitor.received()) {
      var found = WHOLE_NUMBER.matcher(text);
      assertThat(found.find()).as("a whole number in %s", cut(text)).isFalse();
    }
    assertThat(WHOLE_NUMBER.matcher(visitor.page().content()).find()).isFalse();
  }

  private static String cut(String text) {
    return text.length() < 300 ? text : text.substring(0, 300);
  }

  private static void state(Page page, String state) {
    page.waitForSelector(
        "[data-testid=desk-state][data-state=" + state + "]",
        new Page.WaitForSelectorOptions().setTimeout(60_000));
  }

  private static String customer(Page page) {
    return page.getAttribute("[data-testid=desk-customer]", "data-customer");
  }

  private static void nextCustomer(Page page, String before) {
    page.waitForFunction(
        "before => { const card = document.querySelector('[data-testid=desk-customer]');"
            + " return card && card.dataset.customer !== before }",
        before);
  }

  private static void until(String what, Duration longest, BooleanSupplier done) {
    long end = System.nanoTime() + longest.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("not within " + longest + ": " + what);
      try {
        Thread.sleep(300);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static Visitor visitor(Browser browser, Program program, String login) {
    var visitor = new Visitor(browser, program.address(), 1440, 900);
    visitor.signIn(login, PASSWORD);
    return visitor;
  }

  private static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static Browser browser(Playwright playwright, Path microphone) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-audio-capture=" + microphone)));
  }
}
