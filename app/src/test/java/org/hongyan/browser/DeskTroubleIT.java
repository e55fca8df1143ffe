package org.hongyan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.calling.TestCampaigns;
import org.hongyan.calling.TestCustomers;
import org.hongyan.calling.campaign.CampaignMode;
import org.hongyan.identity.Account;
import org.hongyan.switchboard.Carrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong at a desk is said in words, loses nothing, and mends itself. */
@IntegrationTest
@EnabledIf("org.hongyan.browser.Chromium#ready")
class DeskTroubleIT {

  /** The clock of the computer is set three days ahead, as by a person. */
  private static final String THREE_DAYS_AHEAD =
      """
      () => {
        const Real = Date
        const ahead = 3 * 86400000
        globalThis.Date = class extends Real {
          constructor(...all) { all.length ? super(...all) : super(Real.now() + ahead) }
          static now() { return Real.now() + ahead }
        }
      }
      """;

  private static final String NO_MICROPHONE =
      """
      window.allowed = false
      const devices = navigator.mediaDevices
      const ask = devices?.getUserMedia.bind(devices)
      if (devices) {
        devices.getUserMedia = (wish) =>
          window.allowed ? ask(wish) : Promise.reject(new DOMException('denied', 'NotAllowedError'))
      }
      """;

  @Autowired TestCampaigns campaigns;
  @Autowired TestCustomers customers;
  @Autowired Carrier carrier;
  @LocalServerPort int port;

  @Test
  void refusedMicrophoneIsSaidAndOneClickConnectsItOnceAllowed() {
    var company = campaigns.openCompany();
    try (var visit = Chromium.visit(company, company.people().sellerA1(), port)) {
      visit.context().addInitScript(NO_MICROPHONE);
      var desk = visit.open("/desk").press("开始工作");
      desk.sees("麦克风被拒绝").sees("把麦克风改为“允许”");
      desk.picture("desk-microphone");
      desk.speak("English").sees("Microphone refused").sees("allow the microphone");
      desk.page().evaluate("() => { window.allowed = true }");
      desk.press("Connect again");
      desk.page().waitForFunction("() => !document.querySelector('[data-testid=desk-headset]')");
    }
  }

  @Test
  void callGoesOnWhileTheNetworkIsAwayAndThePageComesBackWithWhatWasTyped() {
    carrier.tell("55550101", "tone");
    var company = campaigns.openCompany();
    var seller = company.people().sellerA1();
    campaigns.running(
        company, CampaignMode.PROGRESSIVE, customers.withNumber(company, "13955550101"));
    try (var visit = Chromium.visit(company, seller, port)) {
      var desk = atWork(visit);
      state(desk, "TALKING");
      desk.page().waitForTimeout(500);
      desk.fill("备注", "客户想先看报价");
      visit.context().setOffline(true);
      desk.sees("这台电脑已断网").sees("正在填写的内容不会丢失");
      desk.picture("desk-offline");
      desk.page().keyboard().press("End");
      desk.page().keyboard().type("，下周再谈");
      desk.page().waitForTimeout(5_000);
      assertThat(onTheServer(company, seller, "/state"))
          .as("the call goes on")
          .isEqualTo("TALKING");

      visit.context().setOffline(false);
      desk.page().waitForFunction("() => !document.querySelector('.banner, .notices .bad')");
      state(desk, "TALKING");
      assertThat(desk.field("备注").inputValue()).isEqualTo("客户想先看报价，下周再谈");
      desk.page()
          .waitForCondition(
              () -> onTheServer(company, seller, "/current/draft/note").endsWith("下周再谈"));
      desk.press("挂断");
      state(desk, "WRAP_UP");
      desk.picture("desk-online-again");
      assertThat(Integer.parseInt(onTheServer(company, seller, "/recent/0/talkSeconds")))
          .as("seconds of talk, those without network with them")
          .isGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void secondPageOfTheSameSellerTakesTheTalkOverAndTheFirstSaysSo() {
    carrier.tell("55550104", "tone");
    var company = campaigns.openCompany();
    var seller = company.people().sellerA1();
    campaigns.running(
        company, CampaignMode.PROGRESSIVE, customers.withNumber(company, "13955550104"));
    try (var visit = Chromium.visit(company, seller, port)) {
      var first = atWork(visit);
      state(first, "TALKING");
      var second = visit.open("/desk");
      state(second, "TALKING");
      second.sees("已在另一页面打开").press("在这里使用");
      first.sees("已在另一页面打开");
      second.page().waitForFunction("() => !document.querySelector('[data-testid=desk-headset]')");
      assertThat(onTheServer(company, seller, "/state")).isEqualTo("TALKING");
      first.picture("desk-taken-by-another-page");
      second.press("挂断");
      state(first, "WRAP_UP");
      state(second, "WRAP_UP");
      second.page().keyboard().press("4");
      second.page().keyboard().press("Enter");
      state(second, "READY");
      state(first, "READY");
      assertThat(records(company, seller)).as("work records").isEqualTo(1);
    }
  }

  @Test
  void outcomeIsSavedOnceHoweverOftenEnterIsPressed() {
    carrier.tell("55550102", "tone");
    carrier.tell("55550103", "tone");
    var company = campaigns.openCompany();
    var seller = company.people().sellerA1();
    var campaign =
        campaigns.running(
            company,
            CampaignMode.PREVIEW,
            customers.withNumber(company, "13955550102"),
            customers.withNumber(company, "13955550103"));
    try (var visit = Chromium.visit(company, seller, port)) {
      var desk = atWork(visit);
      desk.page().waitForSelector("[data-testid=desk-customer]");
      desk.page().keyboard().press("Space");
      state(desk, "TALKING");
      desk.page().keyboard().press("h");
      state(desk, "WRAP_UP");
      desk.page().keyboard().press("4");
      desk.page()
          .evaluate(
              "() => { for (let i = 0; i < 3; i++) document.querySelector('form.form').requestSubmit() }");
      desk.page().keyboard().press("Enter");
      state(desk, "READY");
      desk.page().waitForTimeout(500);
      assertThat(desk.page().locator(".notices .note, .form .bad").allInnerTexts()).isEmpty();
      assertThat(campaigns.progress(company, campaign).contacts()).isEqualTo(1);
      assertThat(records(company, seller)).as("work records").isEqualTo(1);
    }
  }

  @Test
  void clockOfTheComputerMayBeSetDuringACall() {
    carrier.tell("55550104", "tone");
    var company = campaigns.openCompany();
    var seller = company.people().sellerA1();
    campaigns.running(
        company, CampaignMode.PROGRESSIVE, customers.withNumber(company, "13955550104"));
    try (var visit = Chromium.visit(company, seller, port)) {
      var desk = atWork(visit);
      state(desk, "TALKING");
      desk.page().evaluate(THREE_DAYS_AHEAD);
      desk.page().waitForTimeout(1_500);
      assertThat(desk.page().locator("[role=timer]").allInnerTexts())
          .as("times of the call and of the state")
          .isNotEmpty()
          .allMatch(time -> time.matches("00:\\d\\d"));
      desk.page().keyboard().press("h");
      state(desk, "WRAP_UP");
      desk.page().keyboard().press("c");
      desk.page().keyboard().type("半小时后");
      desk.page().keyboard().press("Enter");
      state(desk, "READY");
      var open = TestHttp.json(company.as(seller).get("/api/callbacks"));
      var due = Instant.parse(open.at("/rows/0/dueAt").asString());
      assertThat(due)
          .as("half an hour from now, whatever the computer believes")
          .isBetween(Instant.now().plusSeconds(1_700), Instant.now().plusSeconds(1_900));
    }
  }

  @Test
  void lineThatDoesNotAnswerIsSaidAndTheCustomerIsNotUsedUp() {
    var company = campaigns.openCompany();
    var seller = company.people().sellerA1();
    var campaign =
        campaigns.running(
            company, CampaignMode.PROGRESSIVE, customers.withNumber(company, "13955550105"));
    deadLine(company);
    try (var admin = Chromium.visit(company, company.people().admin(), port);
        var visit = Chromium.visit(company, seller, port)) {
      var lines = admin.open("/lines");
      lines.sees("没有应答的线路打不出电话");
      lines.picture("lines-down");
      var desk = atWork(visit);
      desk.sees("线路没有应答，稍后自动重试。");
      desk.picture("desk-line-down");
      desk.speak("English").sees("The line does not answer; trying again soon.");
      var progress = campaigns.progress(company, campaign);
      assertThat(progress.tried()).as("attempts that count").isZero();
      assertThat(progress.done()).as("given up").isZero();
      assertThat(progress.waiting() + progress.later()).as("still to be rung").isEqualTo(1);
    }
  }

  /** Every number of the company goes out by a line nobody answers on. */
  private static void deadLine(Company company) {
    var admin = company.as(company.people().admin());
    var line = UUID.randomUUID();
    var dead =
        """
        {"name":"旧线路","host":"127.0.0.1","port":9,"transport":"UDP","numberFormat":"E164",
         "mostCalls":5,"active":true}""";
    var numbers = TestHttp.json(admin.get("/api/lines/numbers"));
    assertThat(numbers.size()).isPositive();
    assertThat(admin.put("/api/lines/" + line, dead)).hasStatusOk();
    for (var number : numbers) {
      var moved =
          "{\"e164\":\"%s\",\"label\":\"总机\",\"lineId\":\"%s\",\"active\":true}"
              .formatted(number.get("e164").asString(), line);
      assertThat(admin.put("/api/lines/numbers/" + number.get("id").asString(), moved))
          .hasStatusOk();
    }
  }

  private static Hands atWork(Chromium.Visit visit) {
    var desk = visit.open("/desk");
    desk.press("开始工作");
    return desk;
  }

  private static void state(Hands desk, String state) {
    desk.page()
        .waitForSelector(
            "[data-testid=desk-state][data-state=" + state + "]",
            new Page.WaitForSelectorOptions().setTimeout(25_000));
  }

  private static String onTheServer(Company company, Account seller, String pointer) {
    return TestHttp.json(company.as(seller).get("/api/desk")).at(pointer).asString("");
  }

  private static int records(Company company, Account seller) {
    var now = Instant.now();
    var today = "?from=%s&to=%s".formatted(now.minusSeconds(3_600), now.plusSeconds(60));
    var found = company.as(seller).get("/api/work-records" + today);
    assertThat(found).hasStatusOk();
    return TestHttp.json(found).get("rows").size();
  }
}
