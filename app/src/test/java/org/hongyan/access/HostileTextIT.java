package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.hongyan.access.ApiDocument.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/** What attackers write into every text, sort, filter and cursor: never more than a polite no. */
@IntegrationTest
class HostileTextIT {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  /** Would end the very sessions the test works with. */
  private static final Set<String> LEFT_OUT = Set.of("DELETE /api/session");

  @Autowired TestCompany companies;
  @Autowired ApiDocument document;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or '1'='1' -- ",
        "x'; select pg_sleep(3); --",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "${jndi:ldap://127.0.0.1/a}#{T(java.lang.Runtime)}{{7*7}}",
        "\u0000\u001f\ud800 \uffff ../../etc/passwd %00\r\nSet-Cookie: a=b"
      })
  void hostileTextNeverBreaksARoute(String payload) {
    var company = companies.create();
    var manager = company.as(company.people().manager());
    var admin = company.as(company.people().admin());
    var broken = new ArrayList<String>();
    var asleep = new ArrayList<String>();
    for (var operation : document.operations()) {
      if (LEFT_OUT.contains(operation.toString()) || operation.isUpload()) continue;
      for (var who : List.of(manager, admin)) {
        long start = System.nanoTime();
        int status = send(who, operation, payload);
        if (status >= 500) broken.add(operation + " " + status);
        if (slept(start) && alwaysSleeps(who, operation, payload)) asleep.add(operation.toString());
      }
    }
    assertThat(broken).isEmpty();
    assertThat(asleep).as("routes that sleep when told to in a value").isEmpty();
  }

  /** A busy machine may be slow once; a statement that sleeps is slow every time. */
  private static boolean alwaysSleeps(TestHttp who, Operation operation, String payload) {
    for (int attempt = 0; attempt < 3; attempt++) {
      long start = System.nanoTime();
      send(who, operation, payload);
      if (!slept(start)) return false;
    }
    return true;
  }

  private static boolean slept(long start) {
    return System.nanoTime() - start >= 3_000_000_000L;
  }

  private static int send(TestHttp who, Operation operation, String payload) {
    var path = VARIABLE.matcher(operation.path()).replaceAll(found -> UUID.randomUUID().toString());
    var uri = UriComponentsBuilder.fromPath(path);
    for (var parameter : operation.parameters()) {
      if (!parameter.path("in").asString("").equals("query")) continue;
      uri.queryParam(parameter.get("name").asString(), "{hostile}");
    }
    var address =
        uri.build().expand(java.util.Map.of("hostile", payload)).encode().toUri().toString();
    if (operation.method() == HttpMethod.GET) return status(who, HttpMethod.GET, address, "");
    int whole = status(who, operation.method(), address, operation.body(text -> payload, true));
    int least = status(who, operation.method(), address, operation.body(text -> payload, false));
    return Math.max(whole, least);
  }

  private static int status(TestHttp who, HttpMethod method, String uri, String body) {
    return who.http()
        .method(method)
        .uri(java.net.URI.create(uri))
        .cookie(who.cookie())
        .header("X-CSRF-Token", who.csrf())
        .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
        .content(body)
        .asyncExchange()
        .getResponse()
        .getStatus();
  }

  @Test
  void propertiesNobodyAskedForAreRefused() {
    var company = companies.create();
    var manager = company.as(company.people().manager());
    var admin = company.as(company.people().admin());
    var accepted = new ArrayList<String>();
    int asked = 0;
    for (var operation : document.operations()) {
      if (!operation.hasBody()) continue;
      for (var forbidden : List.of("tenantId", "tenant_id", "orgPath", "passwordHash")) {
        var body = operation.body();
        if (!body.startsWith("{") || body.contains("\"" + forbidden + "\"")) continue;
        var more = body.equals("{}") ? "" : ",";
        var planted = "{\"" + forbidden + "\":\"x\"" + more + body.substring(1);
        var path = VARIABLE.matcher(operation.path()).replaceAll(f -> UUID.randomUUID().toString());
        for (var who : List.of(manager, admin)) {
          int status = status(who, operation.method(), path, planted);
          if (status != 400 && status != 403)
            accepted.add(operation + " " + forbidden + " " + status);
          asked++;
        }
      }
    }
    assertThat(accepted).isEmpty();
    assertThat(asked).isGreaterThan(100);
  }
}
