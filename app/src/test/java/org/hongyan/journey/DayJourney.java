package org.hongyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of the company, from the import in the morning to the ranking in the evening. */
class DayJourney {

  private static final String PASSWORD = "hongyan-demo";
  private static final String CAMPAIGN = "优质客户首呼";
  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("(?<![0-9])(?:\\+?86)?1[3-9][0-9]{9}(?![0-9])");
  private static final int SAMPLE_RATE = 8_000;

  /** The bar is 300 ms on a quiet machine, read from the bench; a busy one gets more. */
  private static final long LONGEST_TO_THE_NEXT = 3_000;

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
      morning(browser, program.address());
      selling(browser, program.address());
      program.stop();
      DemoNumbers.areNotIn(program);
    }
    assertThat(Program.command(data, "audit verify")).startsWith("exit 0");
    var invariants = Program.command(data, "invariants");
    assertThat(invariants).as(invariants).startsWith("exit 0");
  }

  static void morning(Browser browser, String address) throws Exception {
    try (var manager = visitor(browser, address, "manager1")) {
      var morning = new ManagersMorning(manager.hands());
      morning.importBankFile();
      morning.train();
      morning.startCampaign(CAMPAIGN, "上海电销组");
      neverLearnsFromAfterTheCall(manager);
    }
  }

  static void selling(Browser browser, String address) {
    try (var leader = visitor(browser, address, "leader1");
        var seller = visitor(browser, address, "seller1")) {
      var evening = new LeadersEvening(leader.hands());
      var name = seller.get("/api/session").at("/account/name").asString();
      evening.setsTarget("400000");
      var before = evening.standing(name);
      leader.hands().go("/floor");
      var bought = work(seller, () -> evening.seesTalking(name));
      bothVoices(leader, evening.hearsTheSale(name, bought));
      var after = evening.standing(name, before.soldMinor() + 298_000);
      assertThat(after.soldMinor()).as("ranking moves").isEqualTo(before.soldMinor() + 298_000);
      assertThat(after.percent()).as("attainment").isGreaterThan(before.percent());
      keepToOnesOwn(seller, browser, address);
      noWholeNumber(seller);
      noWholeNumber(leader);
    }
  }

  private static void neverLearnsFromAfterTheCall(Visitor manager) {
    var report = manager.get("/api/grading").get("report");
    assertThat(report.get("columns").toString()).doesNotContain("duration");
    assertThat(report.at("/holdout/optimistic").asBoolean()).isFalse();
  }

  /**
   * Three customers in turn: answered, busy, answered; one order, one callback, all by keyboard.
   *
   * @return name of the one who bought
   */
  private static String work(Visitor seller, Runnable onTheFirstCall) {
    var page = seller.page();
    var hands = seller.hands();
    hands.pick(page.locator(".bar .campaign input"), CAMPAIGN);
    hands.press("开始工作");
    long begun = System.nanoTime();
    state(page, "TALKING");
    System.out.printf(
        "start of work to first conversation: %.1f s%n", (System.nanoTime() - begun) / 1e9);
    var first = customer(page);
    var bought = page.locator("[data-testid=desk-customer] h2").innerText();
    onTheFirstCall.run();
    page.waitForTimeout(4_000);
    hands.picture("desk-talking");
    page.keyboard().press("h");
    state(page, "WRAP_UP");
    page.keyboard().press("1");
    hands.fill("成交金额（元）", "2980");
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
    page.evaluate(Visitor.COUNT);
    long hungUp = System.nanoTime();
    page.keyboard().press("6");
    page.keyboard().press("Enter");
    nextCustomer(page, third);
    long millis = (System.nanoTime() - hungUp) / 1_000_000;
    System.out.printf("two keystrokes to the next customer: %d ms%n", millis);
    assertThat(seller.keystrokes()).as("keystrokes from hang-up to the next").isEqualTo(2);
    assertThat(seller.clicks()).as("clicks from hang-up to the next").isZero();
    assertThat(millis).as("ms to the next card").isLessThan(LONGEST_TO_THE_NEXT);
    busyOneBetween(seller);
    return bought;
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
  private static void bothVoices(Visitor leader, String recording) {
    var wave = leader.bytes("/api/recordings/" + recording + "/sound");
    assertThat(Tones.share(wave, 0, 600, SAMPLE_RATE)).as("seller's tone left").isGreaterThan(0.6);
    assertThat(Tones.share(wave, 1, 440, SAMPLE_RATE))
        .as("customer's tone right")
        .isGreaterThan(0.6);
  }

  /** A colleague's customer opens for the colleague and for nobody else. */
  private static void keepToOnesOwn(Visitor seller, Browser browser, String address) {
    try (var other = visitor(browser, address, "seller2")) {
      var theirs = other.hands().go("/customers").page();
      theirs.locator("tbody tr[data-row='0']").click();
      theirs.locator("aside.panel").getByText("联系许可").first().waitFor();
      var open = theirs.url();
      seller.page().navigate(open);
      seller.hands().sees(seller.page().locator("aside.panel"), "这位客户已不在你的范围内");
      seller.hands().picture("not-found");
      var id = open.replaceAll(".*[?&]open=([^&]+).*", "$1");
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

  private static Visitor visitor(Browser browser, String address, String login) {
    var visitor = new Visitor(browser, address, 1440, 900);
    visitor.signIn(login, PASSWORD);
    return visitor;
  }

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser browser(Playwright playwright, Path microphone) {
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
