package org.hongyan.browser;

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
import java.util.concurrent.CopyOnWriteArrayList;
import org.hongyan.TestCompany.Company;
import org.hongyan.identity.Account;
import org.jspecify.annotations.Nullable;

/** One Chromium for all browser tests of a run; it ends with the run. */
public final class Chromium {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final List<String> SETTINGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--autoplay-policy=no-user-gesture-required",
          "--use-fake-ui-for-media-stream",
          "--use-fake-device-for-media-stream");

  /** What this device remembers; an empty tab remembers nothing. */
  private static final String KEPT =
      """
      if (location.protocol.startsWith('http')) {
        localStorage.setItem('hongyan.audio.processing', 'off')
        localStorage.setItem('hongyan.language', 'zh')
      }
      """;

  private static @Nullable Browser browser;

  private Chromium() {}

  /** Whether there is a browser and there are pages for it. */
  public static boolean ready() {
    return Files.isExecutable(PROGRAM) && Chromium.class.getResource("/static/index.html") != null;
  }

  private static Browser browser() {
    var known = browser;
    if (known != null && known.isConnected()) return known;
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(SETTINGS);
    return browser = playwright.chromium().launch(options);
  }

  /** A person signed in at a browser of their own, in Chinese. */
  public static Visit visit(Company company, Account account, int port) {
    var context = browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    context.setDefaultTimeout(20_000);
    var cookie = company.as(account).cookie();
    context.addCookies(
        List.of(
            new Cookie(cookie.getName(), cookie.getValue()).setDomain("localhost").setPath("/")));
    context.addInitScript(KEPT);
    return new Visit(context, "http://localhost:" + port);
  }

  /** A browser of one person; closing it fails when a page of it threw what nobody caught. */
  public static final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final String address;
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private Visit(BrowserContext context, String address) {
      this.context = context;
      this.address = address;
      context.onWebError(error -> errors.add(error.error()));
    }

    /** Opens a page of the program in a tab of its own. */
    public Hands open(String path) {
      var page = context.newPage();
      page.navigate(address + path);
      return new Hands(page);
    }

    /** Goes to another page in the same tab, as by typing the address. */
    public Hands open(Page tab, String path) {
      tab.navigate(address + path);
      return new Hands(tab);
    }

    /** How each page looked at the end, for whoever asked for pictures. */
    private void lastLook() {
      var test =
          StackWalker.getInstance()
              .walk(frames -> frames.skip(2).findFirst().orElseThrow().getMethodName());
      for (int i = 0; i < context.pages().size(); i++) {
        new Hands(context.pages().get(i)).picture("end-" + test + (i == 0 ? "" : "-" + i));
      }
    }

    public BrowserContext context() {
      return context;
    }

    @Override
    public void close() {
      lastLook();
      context.close();
      assertThat(errors).as("uncaught errors of the pages").isEmpty();
    }
  }
}
