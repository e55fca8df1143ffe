package org.hongyan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.hongyan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stranger meets, over a real socket. */
@IntegrationTest
class SurfaceIT {

  @LocalServerPort int port;

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,origin");
  }

  private final HttpClient client = HttpClient.newHttpClient();

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/session", "/livez", "/no-such.file", "/assets/x.js"})
  void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
    var headers = send(to(path)).headers();
    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe-eval");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("microphone=(self)");
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void healthIsOpenAndTellsNothingElse() throws Exception {
    assertThat(send(to("/livez")).body()).isEqualTo("{\"status\":\"up\"}");
    assertThat(send(to("/readyz")).body()).isEqualTo("{\"status\":\"ready\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/",
        "/ACTUATOR/health",
        "/actuator/heapdump",
        "/..;/actuator",
        "/api/..;/actuator",
        "/actuator;x=1/env",
        "/h2-console",
        "/swagger-ui/index.html",
        "/..%2f..%2fetc/passwd",
        "/assets/..%2f..%2fapplication.yaml",
        "/%c0%ae%c0%ae/etc/passwd",
        "/assets/%00",
        "/application.yaml",
        "/META-INF/MANIFEST.MF",
        "/api/no-such-thing"
      })
  void nothingButTheProgramsOwnPagesIsServed(String path) throws Exception {
    assertThat(send(to(path)).statusCode()).as(path).isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1", "http://localhost"})
  void foreignPagesCanNeitherPostNorOpenStreams(String origin) throws Exception {
    var post =
        to("/api/session")
            .header("Origin", origin)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"login\":\"a\",\"password\":\"b\"}"));
    assertThat(send(post).statusCode()).isEqualTo(403);
    var stream = to("/api/x").header("Origin", origin).header("Accept", "text/event-stream");
    assertThat(send(stream).statusCode()).isEqualTo(403);
  }

  @Test
  void ownPageMayPost() throws Exception {
    var post =
        to("/api/session")
            .header("Origin", "http://127.0.0.1:" + port)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"login\":\"a\",\"password\":\"b\"}"));
    assertThat(send(post).statusCode()).isEqualTo(401);
  }

  @Test
  void anotherSitesFormIsRefusedWithoutOriginToo() throws Exception {
    var post =
        to("/api/session")
            .header("Sec-Fetch-Site", "cross-site")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("login=a"));
    assertThat(send(post).statusCode()).isEqualTo(403);
  }
}
