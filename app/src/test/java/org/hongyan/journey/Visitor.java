package org.hongyan.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hongyan.browser.Hands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a browser of their own: signs in by the page, clicks, types, and may ask the API. */
final class Visitor implements AutoCloseable {

  /** Begins to count what the person does from now on. */
  static final String COUNT =
      """
      () => {
        window.done = { keydown: 0, pointerdown: 0 }
        for (const act of Object.keys(window.done)) addEventListener(act, () => window.done[act]++, true)
      }
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final BrowserContext context;
  private final Page page;
  private final Hands hands;
  private final String address;
  private final List<String> received = new CopyOnWriteArrayList<>();

  Visitor(Browser browser, String address, int width, int height) {
    this.address = address;
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
    context.setDefaultTimeout(40_000);
    context.addInitScript("localStorage.setItem('hongyan.audio.processing', 'off')");
    context.addInitScript(LeadersEvening.EARS);
    page = context.newPage();
    hands = new Hands(page);
    page.onResponse(
        response -> {
          var type = response.headers().getOrDefault("content-type", "");
          if (!type.startsWith("application/json") || !response.ok()) return;
          try {
            received.add(response.text());
          } catch (RuntimeException gone) {
            received.add("");
          }
        });
  }

  void signIn(String login, String password) {
    page.navigate(address + "/sign-in");
    page.getByLabel("账号").fill(login);
    page.getByLabel("密码").fill(password);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("sign-in"));
  }

  Page page() {
    return page;
  }

  int keystrokes() {
    return (int) page.evaluate("() => window.done.keydown");
  }

  int clicks() {
    return (int) page.evaluate("() => window.done.pointerdown");
  }

  /** Everything the page was sent as JSON so far. */
  List<String> received() {
    return received;
  }

  Hands hands() {
    return hands;
  }

  JsonNode get(String path) {
    return json(context.request().get(address + path), path);
  }

  int status(String path) {
    return context.request().get(address + path).status();
  }

  byte[] bytes(String path) {
    return context.request().get(address + path).body();
  }

  private static JsonNode json(APIResponse answer, String path) {
    if (!answer.ok()) throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
    var body = answer.body();
    return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
  }

  @Override
  public void close() {
    context.close();
  }
}
