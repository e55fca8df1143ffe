package org.hongyan.calling.desk;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.hongyan.TestCompany;
import org.hongyan.calling.CampaignId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A seller's page without a screen: real HTTP, and the desk's stream of events. */
final class BenchSeller implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A desk as it arrived, by this process's clock. */
  record Shown(long nanos, JsonNode desk) {
    String attempt() {
      return desk.at("/current/attemptId").asString("");
    }

    String state() {
      return desk.get("state").asString();
    }
  }

  /**
   * Milliseconds from sending an outcome: until the answer, and until the next customer is here.
   */
  record Step(double saved, double next) {}

  private final HttpClient http;
  private final String address;
  private final LinkedBlockingQueue<Shown> shown = new LinkedBlockingQueue<>();
  private String csrf = "";

  private BenchSeller(HttpClient http, String address) {
    this.http = http;
    this.address = address;
  }

  static BenchSeller signIn(int port, String company, String login) throws Exception {
    var http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    var seller = new BenchSeller(http, "http://localhost:" + port);
    var form = Map.of("company", company, "login", login, "password", TestCompany.PASSWORD);
    seller.csrf = seller.post("/api/session", form).get("csrfToken").asString();
    return seller;
  }

  void start(CampaignId campaign) throws Exception {
    Thread.ofVirtual().name("events").start(this::listen);
    post("/api/desk/start", Map.of("campaignId", campaign.value().toString()));
  }

  private void listen() {
    try {
      var request = HttpRequest.newBuilder(URI.create(address + "/api/desk/events")).build();
      try (var lines = http.send(request, BodyHandlers.ofLines()).body()) {
        lines
            .filter(line -> line.startsWith("data:{\"version\""))
            .forEach(
                line -> shown.add(new Shown(System.nanoTime(), JSON.readTree(line.substring(5)))));
      }
    } catch (java.io.IOException | java.io.UncheckedIOException closed) {
      shown.clear();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next desk of the stream that is as wanted; those before it are gone. */
  Shown await(Predicate<Shown> wanted) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var next = shown.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) throw new AssertionError("never came");
      if (wanted.test(next)) return next;
    }
  }

  Shown awaitCustomer(String otherThan) throws InterruptedException {
    return await(
        desk ->
            desk.state().equals("READY")
                && !desk.attempt().isEmpty()
                && !desk.attempt().equals(otherThan));
  }

  void dial() throws Exception {
    post("/api/desk/dial", Map.of());
  }

  /** Saves the outcome and waits for the next customer. */
  Step outcome(Shown notes) throws Exception {
    var wish =
        Map.of(
            "requestId",
            UUID.randomUUID().toString(),
            "callId",
            notes.desk().at("/call/id").asString(),
            "code",
            "considering",
            "note",
            "下周再联系");
    long began = System.nanoTime();
    post("/api/desk/outcome", wish);
    long saved = System.nanoTime();
    var next = awaitCustomer(notes.attempt());
    shown.add(next);
    return new Step((saved - began) / 1e6, (next.nanos() - began) / 1e6);
  }

  private JsonNode post(String path, Object body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", csrf)
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      throw new AssertionError(
          path
              + ": "
              + answer.statusCode()
              + " "
              + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
    }
    return JSON.readTree(answer.body());
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
