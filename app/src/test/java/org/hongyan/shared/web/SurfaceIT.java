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

  /** Headers with which other products let strangers in, verbs nobody asked for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Original-URL: /livez",
        "X-Rewrite-URL: /livez",
        "X-Forwarded-For: 127.0.0.1",
        "X-Forwarded-Host: localhost",
        "X-Forwarded-Prefix: /api/session",
        "X-Forwarded-User: admin",
        "X-Remote-User: admin",
        "X-HTTP-Method-Override: GET",
        "Authorization: Basic YWRtaW46YWRtaW4=",
        "Authorization: Bearer null",
        "Cookie: hongyan_session=",
        "Cookie: hongyan_session=00000000-0000-0000-0000-000000000000.",
        "Cookie: admin=true; authenticated=1"
      })
  void noHeaderTakesThePlaceOfASession(String line) throws Exception {
    var parts = line.split(": ", 2);
    for (var path : new String[] {"/api/session", "/api/customers", "/api/accounts", "/api/desk"}) {
      for (var verb : new String[] {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "PROPFIND"}) {
        var request = to(path).header(parts[0], parts[1]).method(verb, BodyPublishers.noBody());
        var answer = send(request);
        assertThat(answer.statusCode()).as(verb + " " + path + " " + line).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"login\":[\"admin\"],\"password\":\"x\"}",
        "{\"login\":\"admin\",\"password\":{\"$ne\":null}}",
        "{\"login\":\"admin\",\"password\":true}",
        "{\"login\":\"admin\",\"password\":[]}",
        "{\"login\":null,\"password\":null}",
        "{\"login\":\"admin\",\"login\":\"other\",\"password\":\"\"}",
        "[]",
        "null",
        "0"
      })
  void credentialsOfAnotherShapeSignNobodyIn(String body) throws Exception {
    var request = to("/api/session").header("Content-Type", "application/json");
    var answer = send(request.POST(BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).isIn(400, 401);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
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
