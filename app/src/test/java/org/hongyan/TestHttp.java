package org.hongyan;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Session;
import org.hongyan.shared.TenantId;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in browser without a screen: carries the cookie and the CSRF token. */
public record TestHttp(MockMvcTester http, Cookie cookie, String csrf) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static TestHttp signIn(MockMvcTester http, String company, String login, String password) {
    var answer =
        http.post()
            .uri("/api/session")
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                JSON.createObjectNode()
                    .put("company", company)
                    .put("login", login)
                    .put("password", password)
                    .toString())
            .exchange();
    if (answer.getResponse().getStatus() != 200) {
      throw new AssertionError("sign-in of " + login + ": " + answer.getResponse().getStatus());
    }
    var cookie = answer.getResponse().getCookie("hongyan_session");
    return new TestHttp(http, cookie, json(answer).get("csrfToken").asString());
  }

  /** The session behind the cookie, as the program knows it. */
  public Session session(TenantId tenant, AccountId account) {
    var token = cookie.getValue().substring(cookie.getValue().indexOf('.') + 1);
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return new Session(tenant, account, HexFormat.of().formatHex(hash), csrf);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public MvcTestResult get(String uri) {
    return http.get().uri(uri).cookie(cookie).exchange();
  }

  /** The beginning of an answer that may be an endless stream of events: its status and headers. */
  public MvcTestResult begin(String uri) {
    return http.get().uri(uri).cookie(cookie).asyncExchange();
  }

  public MvcTestResult post(String uri, String body) {
    return send(HttpMethod.POST, uri, body);
  }

  public MvcTestResult put(String uri, String body) {
    return send(HttpMethod.PUT, uri, body);
  }

  public MvcTestResult delete(String uri) {
    return send(HttpMethod.DELETE, uri, "");
  }

  public MvcTestResult send(HttpMethod method, String uri, String body) {
    return http.method(method)
        .uri(uri)
        .cookie(cookie)
        .header("X-CSRF-Token", csrf)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** One user action: sent again with the same key, it is the same action. */
  public MvcTestResult send(HttpMethod method, String uri, String body, String key) {
    return http.method(method)
        .uri(uri)
        .cookie(cookie)
        .header("X-CSRF-Token", csrf)
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  /** Uploads one text file as the part {@code file}. */
  public MvcTestResult upload(String uri, String name, String content) {
    return http.post()
        .uri(uri)
        .multipart()
        .file(
            new MockMultipartFile(
                "file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
        .cookie(cookie)
        .header("X-CSRF-Token", csrf)
        .exchange();
  }

  /** The body as JSON. */
  public static JsonNode json(MvcTestResult answer) {
    return JSON.readTree(answer.getResponse().getContentAsByteArray());
  }
}
