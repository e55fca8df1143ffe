package org.hongyan.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in person without a screen; stays signed in over restarts of the program. */
final class ApiClient implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOUNDARY = "hongyan-journey-boundary";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private Program program;
  private String csrf = "";

  private ApiClient(Program program) {
    this.program = program;
  }

  static ApiClient signIn(Program program, String login, String password) throws Exception {
    var client = new ApiClient(program);
    var view = client.post("/api/session", Map.of("login", login, "password", password));
    client.csrf = view.get("csrfToken").asString();
    return client;
  }

  /** The same session at the program started anew, maybe on another port. */
  ApiClient at(Program restarted) {
    this.program = restarted;
    return this;
  }

  JsonNode get(String path) throws Exception {
    return json(send("GET", path, BodyPublishers.noBody(), "application/json"));
  }

  JsonNode post(String path, Object body) throws Exception {
    var text = body instanceof String plain ? plain : JSON.writeValueAsString(body);
    return json(send("POST", path, BodyPublishers.ofString(text), "application/json"));
  }

  JsonNode put(String path, Object body) throws Exception {
    var text = JSON.writeValueAsString(body);
    return json(send("PUT", path, BodyPublishers.ofString(text), "application/json"));
  }

  /** The lines of an endless answer; ends with an exception when the program dies. */
  Stream<String> lines(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(program.address() + path)).build();
    var answer = http.send(request, BodyHandlers.ofLines());
    if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode());
    return answer.body();
  }

  /** Sends one file as the part {@code file}. */
  JsonNode upload(String path, String name, byte[] content) throws Exception {
    var body = new ByteArrayOutputStream();
    body.write(
        ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(BOUNDARY, name)
            .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    var type = "multipart/form-data; boundary=" + BOUNDARY;
    return json(send("POST", path, BodyPublishers.ofByteArray(body.toByteArray()), type));
  }

  byte[] bytes(String path) throws Exception {
    return send("GET", path, BodyPublishers.noBody(), "application/json").body();
  }

  /** Asks again and again until the answer is as wanted. */
  JsonNode await(String path, Duration within, Predicate<JsonNode> wanted) throws Exception {
    long until = System.nanoTime() + within.toNanos();
    var last = get(path);
    while (!wanted.test(last)) {
      if (System.nanoTime() > until) {
        throw new AssertionError("not within " + within + ", last was " + last);
      }
      Thread.sleep(20);
      last = get(path);
    }
    return last;
  }

  private HttpResponse<byte[]> send(String method, String path, BodyPublisher body, String type)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(program.address() + path))
            .header("Content-Type", type)
            .header("X-CSRF-Token", csrf)
            .timeout(Duration.ofSeconds(60))
            .method(method, body)
            .build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() / 100 != 2) {
      var text = new String(answer.body(), StandardCharsets.UTF_8);
      throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + text);
    }
    return answer;
  }

  private static JsonNode json(HttpResponse<byte[]> answer) {
    return answer.body().length == 0 ? JSON.nullNode() : JSON.readTree(answer.body());
  }

  @Override
  public void close() {
    http.close();
  }
}
