package org.hongyan.telephony.media;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Test helper: headless Chromium with the product's own audio module and a file as microphone. */
final class AgentBrowser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path MODULE = Path.of("../web/src/features/calling/audio.ts");
  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
  private static final String PAGE =
      """
      <!doctype html><title>audio</title><script type="module">
      import { connectAudio } from '/audio.js'
      const post = async (sdp) => {
        const answer = await fetch('/offer', { method: 'POST', body: sdp })
        if (!answer.ok) throw new Error(await answer.text())
        return answer.json()
      }
      window.events = []
      window.begin = async () => {
        const audio = await connectAudio(post, { processing: false })
        window.audio = audio
        for (const name of ['up', 'lost', 'retry']) audio.on(name, (v) => events.push(name + ' ' + v))
        return audio.leg()
      }
      // The loudest frequency of what is heard, in Hz; 0 when it is quiet.
      window.heard = () => {
        if (window.heardStream !== audio.remote()) {
          const context = new AudioContext({ sampleRate: 48000 })
          window.analyser = context.createAnalyser()
          analyser.fftSize = 8192
          context.createMediaStreamSource(audio.remote()).connect(analyser)
          window.heardStream = audio.remote()
          context.resume()
        }
        const bins = new Float32Array(analyser.frequencyBinCount)
        analyser.getFloatFrequencyData(bins)
        let best = 0
        bins.forEach((value, i) => { if (value > bins[best]) best = i })
        return bins[best] > -60 ? best * 48000 / 8192 : 0
      }
      window.ready = true
      </script>""";

  private final HttpServer server;
  private final Playwright playwright;
  private final Browser browser;
  final Page page;

  /**
   * @param answer the answer as JSON for an offer
   */
  AgentBrowser(Path microphone, Function<String, String> answer) throws Exception {
    if (!Files.isExecutable(CHROMIUM)) {
      throw new IllegalStateException("Chromium is missing: apt-get install chromium");
    }
    byte[] script = strippedModule();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> reply(exchange, 200, "text/html", PAGE.getBytes()));
    server.createContext("/audio.js", exchange -> reply(exchange, 200, "text/javascript", script));
    server.createContext("/offer", exchange -> answer(exchange, answer));
    server.start();
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    browser = playwright.chromium().launch(options(microphone));
    page = browser.newPage();
    page.onConsoleMessage(message -> System.out.println("page: " + message.text()));
    page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
    page.waitForFunction("window.ready");
  }

  private static BrowserType.LaunchOptions options(Path microphone) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(CHROMIUM)
        .setArgs(
            List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--autoplay-policy=no-user-gesture-required",
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-audio-capture=" + microphone));
  }

  /** The module as JavaScript, by the node that comes with Playwright. */
  private static byte[] strippedModule() throws IOException, InterruptedException {
    Path node = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).driverDir().resolve("node");
    Process process =
        new ProcessBuilder(
                node.toString(),
                "--no-warnings",
                "-e",
                "process.stdout.write(require('module').stripTypeScriptTypes("
                    + "require('fs').readFileSync(process.argv[1], 'utf8')))",
                MODULE.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] script = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(MODULE + " cannot be turned into JavaScript");
    }
    return script;
  }

  private static void answer(HttpExchange exchange, Function<String, String> answer)
      throws IOException {
    String offer = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try {
      reply(exchange, 200, "application/json", answer.apply(offer).getBytes());
    } catch (RuntimeException e) {
      reply(exchange, 409, "text/plain", String.valueOf(e.getMessage()).getBytes());
    }
  }

  private static void reply(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.stop(0);
  }
}
