package org.hongyan.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A seller at the desk: Chromium with a fake microphone, signed in, in Chinese. */
final class Seat implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;

  private Seat(Playwright playwright, Browser browser, Page page) {
    this.playwright = playwright;
    this.browser = browser;
    this.page = page;
  }

  static Seat open(Program program, String login, String password) {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser = playwright.chromium().launch(options());
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    context.setDefaultTimeout(60_000);
    var answer =
        context
            .request()
            .post(
                program.address() + "/api/session",
                RequestOptions.create().setData(Map.of("login", login, "password", password)));
    if (!answer.ok()) throw new AssertionError("sign-in of " + login + ": " + answer.status());
    context.addInitScript("localStorage.setItem('hongyan.audio.processing', 'off')");
    context.addInitScript("localStorage.setItem('hongyan.language', 'zh')");
    var page = context.newPage();
    page.navigate(program.address() + "/desk");
    return new Seat(playwright, browser, page);
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
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
                "--use-fake-device-for-media-stream"));
  }

  void begin(String campaign) {
    page.locator(".bar .campaign").click();
    page.getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(campaign))
        .click();
    press("开始工作");
  }

  void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  /** Waits for a state of the desk as the page shows it. */
  void state(String state, Duration within) {
    page.waitForSelector(
        "[data-testid=desk-state][data-state=" + state + "]",
        new Page.WaitForSelectorOptions().setTimeout(within.toMillis()));
  }

  String state() {
    return page.locator("[data-testid=desk-state]").getAttribute("data-state");
  }

  String stateText() {
    return page.locator("[data-testid=desk-state]").innerText();
  }

  /** Types at the end of the note, so many milliseconds from key to key. */
  void type(String text, int millis) {
    var note = page.locator("#desk-note");
    note.focus();
    note.pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(millis));
  }

  String note() {
    return page.locator("#desk-note").inputValue();
  }

  void awaitNote(String text) {
    page.waitForFunction(
        "text => document.querySelector('#desk-note')?.value.startsWith(text)", text);
  }

  void outcome(String code) {
    page.locator("[data-outcome=" + code + "]").click();
    save();
  }

  void save() {
    page.locator("form.form button[type=submit]").click();
  }

  String text(String selector) {
    return page.locator(selector).innerText();
  }

  void pause(Duration time) {
    page.waitForTimeout(time.toMillis());
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
