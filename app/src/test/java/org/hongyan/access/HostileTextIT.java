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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What attackers write into every text, sort, filter and cursor: never more than a polite no. */
@IntegrationTest
class HostileTextIT {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  /** Would end the very sessions the test works with. */
  private static final Set<String> LEFT_OUT = Set.of("DELETE /api/session");

  /** Columns that say whose a row is, who may do what, and what only the program works out. */
  private static final List<String> NEVER_FROM_OUTSIDE =
      List.of(
          "tenantId",
          "tenant_id",
          "ownerId",
          "owner_id",
          "orgPath",
          "org_path",
          "passwordHash",
          "role",
          "scopeKind",
          "permissions",
          "active",
          "grade",
          "createdAt",
          "masked",
          "state",
          "class");

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

  /** Arrays, objects and numbers where text is meant, and the other way round. */
  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "-1", "1e400", "[[[\"x\"]]]", "{\"$ne\":null}"})
  void anotherShapeThanAskedForNeverBreaksARoute(String shape) {
    var company = companies.create();
    var manager = company.as(company.people().manager());
    var admin = company.as(company.people().admin());
    var broken = new ArrayList<String>();
    int asked = 0;
    for (var operation : document.operations()) {
      if (!operation.hasBody()) continue;
      var path = VARIABLE.matcher(operation.path()).replaceAll(f -> UUID.randomUUID().toString());
      for (var body : reshaped(operation.body(text -> text, true), shape)) {
        int status = status(manager, operation.method(), path, body);
        if (status == 403) status = status(admin, operation.method(), path, body);
        if (status >= 500) broken.add(operation + " " + status + " " + body);
        asked++;
      }
    }
    assertThat(broken).isEmpty();
    assertThat(asked).isGreaterThan(200);
  }

  /** The whole body in the shape, and each of its properties in turn. */
  private static List<String> reshaped(String body, String shape) {
    var bodies = new ArrayList<>(List.of(shape));
    var json = JsonMapper.builder().build();
    var tree = json.readTree(body);
    for (var name : tree.propertyNames()) {
      var one = (ObjectNode) tree.deepCopy();
      one.putRawValue(name, new RawValue(shape));
      bodies.add(json.writeValueAsString(one));
    }
    return bodies;
  }

  @Test
  void tenThousandElementsAreRefusedOrBorne() {
    var company = companies.create();
    var manager = company.as(company.people().manager());
    var many = new StringBuilder("[");
    for (int i = 0; i < 10_000; i++) {
      many.append(i == 0 ? "" : ",").append('"').append(UUID.randomUUID()).append('"');
    }
    many.append(']');
    var broken = new ArrayList<String>();
    for (var operation : document.operations()) {
      var body = operation.body(text -> text, true);
      if (!body.contains("[")) continue;
      var path = VARIABLE.matcher(operation.path()).replaceAll(f -> UUID.randomUUID().toString());
      var large = body.replaceAll("\\[[^\\[\\]]*]", many.toString());
      int status = status(manager, operation.method(), path, large);
      if (status >= 500) broken.add(operation + " " + status);
    }
    assertThat(broken).isEmpty();
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
      var known = operation.body(text -> text, true);
      for (var forbidden : NEVER_FROM_OUTSIDE) {
        var body = operation.body();
        if (!body.startsWith("{") || known.contains("\"" + forbidden + "\"")) continue;
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
