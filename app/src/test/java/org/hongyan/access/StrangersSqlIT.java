package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** SQL in everything a stranger can send: no failure, no longer answer, nothing done. */
@IntegrationTest
class StrangersSqlIT {

  private static final List<String> PAYLOADS =
      List.of(
          "'",
          "\"",
          "' or '1'='1",
          "') or pg_sleep(2) is null -- ",
          "' || (select pg_sleep(2)) || '",
          "'; select pg_sleep(2); -- ",
          "\\'; select pg_sleep(2); --",
          "1; create table public.stranger_was_here (a int); --",
          "$$; drop schema identity cascade; --",
          "' union select password_hash, null from identity.account -- ",
          "(select case when (1=1) then pg_sleep(2) end)",
          "%27%3B%20select%20pg_sleep(2)%3B--");

  private static final List<String> HEADERS =
      List.of(
          HttpHeaders.USER_AGENT,
          HttpHeaders.REFERER,
          HttpHeaders.ACCEPT_LANGUAGE,
          HttpHeaders.IF_NONE_MATCH,
          HttpHeaders.FROM,
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Real-IP",
          "X-Original-URL",
          "X-Request-Id",
          "X-CSRF-Token",
          "X-Tenant",
          "Idempotency-Key",
          "traceparent");

  private static final int ROUNDS = 30;
  private static final double ALLOWED_MILLIS = 50;

  @Autowired MockMvcTester http;
  @Autowired TestCompany companies;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  /** One place a stranger can write into; gives the status of the answer. */
  private record Place(String name, Function<String, Integer> send, int rounds) {}

  private int get(String path, Function<String, String[]> header, String text) {
    var nameAndValue = header.apply(text);
    return http.get()
        .uri(path)
        .header(nameAndValue[0], nameAndValue[1])
        .exchange()
        .getResponse()
        .getStatus();
  }

  private List<Place> places() {
    var places = new ArrayList<Place>();
    for (var name : HEADERS) {
      places.add(header("header " + name, text -> new String[] {name, text}));
    }
    places.add(header("Basic user", text -> new String[] {"Authorization", basic(text)}));
    places.add(header("bearer", text -> new String[] {"Authorization", "Bearer " + text}));
    places.add(header("cookie", text -> cookie(text)));
    places.add(header("token in the cookie", text -> cookie(UUID.randomUUID() + "." + text)));
    places.add(header("any cookie", text -> new String[] {"Cookie", "a=" + text}));
    places.add(new Place("path", text -> path("/api/{text}", text), ROUNDS));
    places.add(new Place("id in a path", text -> path("/api/customers/{text}", text), ROUNDS));
    places.add(new Place("query", text -> path("/api/customers?a={text}", text), ROUNDS));
    for (var field : List.of("company", "login", "password")) {
      places.add(new Place(field + " of the sign-in", text -> signIn(field, another(text)), 8));
    }
    return places;
  }

  private Place header(String name, Function<String, String[]> header) {
    return new Place(name, text -> get("/api/session", header, text), ROUNDS);
  }

  /** Each try of its own login, so that none has to wait; the end is a comment already. */
  private static String another(String text) {
    return text + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String[] cookie(String value) {
    return new String[] {"Cookie", "hongyan_session=" + value};
  }

  private static String basic(String user) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ":x").getBytes());
  }

  private int path(String template, String text) {
    var uri = UriComponentsBuilder.fromUriString(template).encode().build(text);
    return http.get().uri(uri).exchange().getResponse().getStatus();
  }

  private int signIn(String field, String text) {
    var body = JsonMapper.builder().build().createObjectNode();
    for (var name : List.of("company", "login", "password")) {
      body.put(name, name.equals(field) ? text : "x" + UUID.randomUUID());
    }
    return http.method(HttpMethod.POST)
        .uri("/api/session")
        .with(
            request -> {
              request.setRemoteAddr("2001:db8::" + UUID.randomUUID().toString().substring(0, 4));
              return request;
            })
        .contentType(MediaType.APPLICATION_JSON)
        .content(body.toString())
        .exchange()
        .getResponse()
        .getStatus();
  }

  @Test
  void sqlFromAStrangerNeitherBreaksNorSleepsNorActs() {
    companies.create();
    var soft = new SoftAssertions();
    var places = places();
    for (var place : places) {
      place.send().apply("warm");
      for (var payload : PAYLOADS) {
        soft.assertThat(place.send().apply(payload))
            .as(place.name() + " " + payload)
            .isBetween(200, 499);
      }
      time(place, soft);
    }
    soft.assertAll();
    assertThat(places).hasSizeGreaterThan(20);
    var made =
        JdbcClient.create(owner)
            .sql("select count(*) from pg_class where relname = 'stranger_was_here'")
            .query(Long.class)
            .single();
    assertThat(made).isZero();
  }

  /** Harmless and hostile in turn, so that both meet the same machine. */
  private static void time(Place place, SoftAssertions soft) {
    var harmless = new double[place.rounds()];
    var hostile = new double[place.rounds()];
    for (int i = 0; i < place.rounds(); i++) {
      harmless[i] = millis(place, "x".repeat(20));
      hostile[i] = millis(place, PAYLOADS.get(3 + i % 3));
    }
    var usual = median(harmless);
    soft.assertThat(median(hostile) - usual)
        .as(place.name() + ": usually " + usual + " ms, longer by")
        .isLessThan(ALLOWED_MILLIS + usual / 4);
    soft.assertThat(Arrays.stream(hostile).min().orElseThrow()).isLessThan(1_500);
  }

  private static double millis(Place place, String text) {
    long start = System.nanoTime();
    place.send().apply(text);
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
