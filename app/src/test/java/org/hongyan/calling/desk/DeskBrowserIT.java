package org.hongyan.calling.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.OpenHours;
import org.hongyan.calling.ScriptId;
import org.hongyan.calling.TestCustomers;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.calling.campaign.CampaignSettings;
import org.hongyan.calling.campaign.CampaignStatus;
import org.hongyan.calling.campaign.CampaignView;
import org.hongyan.calling.campaign.Campaigns;
import org.hongyan.calling.script.ScriptContent;
import org.hongyan.calling.script.Scripts;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.Account;
import org.hongyan.switchboard.Carrier;
import org.hongyan.switchboard.Switchboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk in Chromium with a fake microphone, over real SIP: by keyboard from call to call. */
@IntegrationTest
@EnabledIf("theWebIsBuilt")
class DeskBrowserIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String PICTURES = System.getProperty("pictures", "");

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @Autowired OpenHours openHours;
  @Autowired Campaigns campaigns;
  @Autowired Scripts scripts;
  @Autowired Carrier carrier;
  @Autowired Switchboard switchboard;
  @LocalServerPort int port;

  static boolean theWebIsBuilt() {
    return Files.isExecutable(CHROMIUM)
        && DeskBrowserIT.class.getResource("/static/index.html") != null;
  }

  @Test
  void fromCallToCallByKeyboardAndBothVoicesAreRecorded() throws Exception {
    carrier.tell("55550021", "tone");
    carrier.tell("55550022", "tone");
    var company = companies.create();
    openHours.allDay(company);
    running(
        company,
        customers.withNumber(company, "13955550021"),
        customers.withNumber(company, "13955550022"));
    var seller = company.people().sellerA1();

    try (var playwright = playwright();
        var browser = browser(playwright)) {
      var page = desk(browser, company, seller);
      begin(page);
      state(page, "TALKING");
      picture(page, "desk-talking");
      page.waitForTimeout(3_000);
      var first = customer(page);

      page.keyboard().press("h");
      state(page, "WRAP_UP");
      page.keyboard().press("4");
      picture(page, "desk-wrap-up");
      long began = System.nanoTime();
      page.keyboard().press("Enter");
      page.waitForFunction(
          "before => document.querySelector('[data-testid=desk-customer]')?.dataset.customer !== before",
          first);
      long millis = (System.nanoTime() - began) / 1_000_000;
      System.out.println("outcome to next customer drawn: " + millis + " ms");
      state(page, "TALKING");
      assertThat(customer(page)).isNotEqualTo(first);
      assertThat(page.content()).doesNotContain("13955550021").doesNotContain("13955550022");
      page.keyboard().press("m");
      page.keyboard().press("h");
      state(page, "WRAP_UP");
      page.keyboard().press("c");
      page.keyboard().type("明天下午3点");
      page.waitForSelector("[data-outcome=callback][aria-pressed=true]");
      picture(page, "desk-callback");
      page.keyboard().press("Enter");
      state(page, "READY");
    }
    bothVoices(company, seller);
  }

  @Test
  void secondPageTakesThePhoneAndTheFirstIsTold() {
    var company = companies.create();
    openHours.allDay(company);
    var seller = company.people().sellerA1();

    try (var playwright = playwright();
        var browser = browser(playwright)) {
      var first = desk(browser, company, seller);
      begin(first);
      headset(first, "gone");
      var second = first.context().newPage();
      second.navigate("http://localhost:" + port + "/desk");
      headset(second, "taken");
      second
          .getByRole(
              com.microsoft.playwright.options.AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName("在这里使用"))
          .click();
      headset(second, "gone");

      headset(first, "taken");
      picture(first, "desk-taken");
    }
  }

  @Test
  void deactivatedSellersPageShowsTheSignInAndSaysWhy() {
    var company = companies.create();
    openHours.allDay(company);
    var seller = company.people().sellerA1();

    try (var playwright = playwright();
        var browser = browser(playwright)) {
      var page = desk(browser, company, seller);
      begin(page);
      headset(page, "gone");
      var admin = company.as(company.people().admin());
      assertThat(admin.post("/api/accounts/" + seller.id().value() + "/deactivate", ""))
          .hasStatus2xxSuccessful();

      page.waitForSelector("[role=status]:has-text('请重新登录')");
      assertThat(page.url()).contains("/sign-in");
      assertThat(company.<Boolean>in(() -> switchboard.hasHeadset(seller.id()))).isFalse();
    }
  }

  /** The notice is away once the headset is up. */
  private static void headset(Page page, String as) {
    if (as.equals("gone")) {
      page.waitForFunction(
          "() => document.querySelector('[data-testid=desk-state]')?.dataset.state === 'READY'"
              + " && !document.querySelector('[data-testid=desk-headset]')");
    } else {
      page.waitForSelector("[data-testid=desk-headset][data-headset=" + as + "]");
    }
  }

  private void bothVoices(Company company, Account seller) {
    var http = company.as(seller);
    var calls = TestHttp.json(http.get("/api/calls?recorded=true"));
    var recording = calls.at("/rows/1/recordingId").asString();
    var drawn = TestHttp.json(http.get("/api/recordings/" + recording + "/waveform"));
    assertThat(drawn.at("/millis").asLong()).isGreaterThan(2_500);
    assertThat(loudest(drawn.at("/left"))).as("the seller's voice, left").isGreaterThan(40);
    assertThat(loudest(drawn.at("/right"))).as("the customer's voice, right").isGreaterThan(40);
    var other = company.as(company.people().sellerB1());
    assertThat(other.get("/api/recordings/" + recording + "/sound"))
        .as("another team's recording does not exist")
        .hasStatus(org.springframework.http.HttpStatus.NOT_FOUND);
    var sound = http.get("/api/recordings/" + recording + "/sound");
    assertThat(sound).hasStatusOk();
    assertThat(sound.getResponse().getContentAsByteArray()).startsWith('R', 'I', 'F', 'F');
  }

  private static int loudest(tools.jackson.databind.JsonNode slices) {
    int most = 0;
    for (var slice : slices) most = Math.max(most, slice.asInt());
    return most;
  }

  private static void begin(Page page) {
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName("开始工作"))
        .click();
  }

  private static void state(Page page, String state) {
    page.waitForSelector("[data-testid=desk-state][data-state=" + state + "]");
  }

  private static String customer(Page page) {
    return page.getAttribute("[data-testid=desk-customer]", "data-customer");
  }

  private static void picture(Page page, String name) {
    if (PICTURES.isEmpty()) return;
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
  }

  private Page desk(Browser browser, Company company, Account account) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    context.setDefaultTimeout(25_000);
    var cookie = company.as(account).cookie();
    context.addCookies(
        List.of(
            new Cookie(cookie.getName(), cookie.getValue()).setDomain("localhost").setPath("/")));
    context.addInitScript("localStorage.setItem('hongyan.audio.processing', 'off')");
    context.addInitScript("localStorage.setItem('hongyan.language', 'zh')");
    var page = context.newPage();
    page.onConsoleMessage(message -> System.out.println("page: " + message.text()));
    page.navigate("http://localhost:" + port + "/desk");
    return page;
  }

  private CampaignId running(Company company, CustomerId... leads) {
    var director = company.caller(company.people().director());
    var unit = company.units().region().id().value();
    return company.in(
        () -> {
          var script = script(director);
          var plan =
              new Campaigns.Plan(
                  "春季老客户回访",
                  CampaignMode.PROGRESSIVE,
                  script,
                  null,
                  List.of(new Campaigns.MemberRef(CampaignView.Kind.UNIT, unit)),
                  CampaignSettings.USUAL);
          var id = campaigns.create(director, plan).campaign().id();
          campaigns.addLeads(director, id, List.of(leads));
          campaigns.move(director, id, CampaignStatus.RUNNING);
          return id;
        });
  }

  private ScriptId script(org.hongyan.identity.Caller by) {
    var opening =
        new ScriptContent.Step(
            "opening",
            "开场",
            "您好，我是鸿雁公司的客户顾问，想用一分钟了解您今年的采购打算，方便吗？我们不会说稳赚不赔。",
            List.of(
                new ScriptContent.Branch("方便", "need"), new ScriptContent.Branch("在忙", "later")));
    var need = new ScriptContent.Step("need", "需求", "您目前主要用哪一家？满意的是什么？", List.of());
    var later = new ScriptContent.Step("later", "改约", "那我明天下午三点再打给您，可以吗？", List.of());
    var content =
        new ScriptContent(
            List.of(opening, need, later),
            List.of(
                new ScriptContent.Objection("太贵了", "先看一年能省多少，再看价格。"),
                new ScriptContent.Objection("已有供应商", "很好，很多客户也是两家一起用。")),
            List.of("稳赚不赔"));
    var made = scripts.create(by, "老客户回访", content);
    scripts.publish(by, made.id(), 1);
    return made.id();
  }

  private static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static Browser browser(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(
                    List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--autoplay-policy=no-user-gesture-required",
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream")));
  }
}
