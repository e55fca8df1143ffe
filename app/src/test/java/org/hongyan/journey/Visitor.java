package org.hongyan.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a browser of their own: signs in by the page, clicks, types, and may ask the API. */
final class Visitor implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> received = new CopyOnWriteArrayList<>();
  private String csrf = "";

  Visitor(Browser browser, String address, int width, int height) {
    this.address = address;
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
    context.setDefaultTimeout(40_000);
    context.addInitScript("localStorage.setItem('hongyan.audio.processing', 'off')");
    page = context.newPage();
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
    csrf = get("/api/session").get("csrfToken").asString();
  }

  Page page() {
    return page;
  }

  /** Everything the page was sent as JSON so far. */
  List<String> received() {
    return received;
  }

  void picture(String name) {
    var folder = System.getProperty("hongyan.pictures", "");
    if (folder.isEmpty()) return;
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
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

  JsonNode send(String method, String path, String body) {
    var options =
        RequestOptions.create()
            .setMethod(method)
            .setHeader("X-CSRF-Token", csrf)
            .setHeader("Origin", address)
            .setHeader("Content-Type", "application/json")
            .setData(body.getBytes(StandardCharsets.UTF_8))
            .setTimeout(60_000);
    return json(context.request().fetch(address + path, options), path);
  }

  JsonNode upload(String path, String name, byte[] content) {
    var options =
        RequestOptions.create()
            .setHeader("X-CSRF-Token", csrf)
            .setHeader("Origin", address)
            .setMultipart(FormData.create().set("file", new FilePayload(name, "text/csv", content)))
            .setTimeout(120_000);
    return json(context.request().post(address + path, options), path);
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
