package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class ProfileIT {

  @Autowired TestCompany companies;

  @Test
  void chosenLanguageIsKeptForTheNextSignIn() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    assertThat(company.as(seller).put("/api/session/language", "{\"language\":\"en\"}"))
        .hasStatus(HttpStatus.NO_CONTENT);
    var again = TestHttp.json(company.as(seller).get("/api/session"));
    assertThat(again.get("language").asString()).isEqualTo("en");
    assertThat(company.as(seller).put("/api/session/language", "{\"language\":\"xx\"}"))
        .hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void newPasswordEndsEveryOtherSessionButThisOne() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var here = company.as(seller);
    var there = company.as(seller);
    var change = change(TestCompany.PASSWORD, "a quite different one");

    assertThat(here.put("/api/session/password", change)).hasStatus(HttpStatus.NO_CONTENT);

    assertThat(here.get("/api/session")).hasStatusOk();
    assertThat(there.get("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void passwordIsChangedOnlyByWhoKnowsTheOldAndOnlyToAGoodOne() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    assertThat(code(seller, change("guess", "a quite different one"))).isEqualTo("password.wrong");
    assertThat(code(seller, change(TestCompany.PASSWORD, "short"))).isEqualTo("password.short");
    assertThat(code(seller, change(TestCompany.PASSWORD, "11111111111")))
        .isEqualTo("password.weak");
    assertThat(code(seller, change(TestCompany.PASSWORD, "xx-seller-a1")))
        .isEqualTo("password.weak");
  }

  @Test
  void guessingTheOldPasswordIsSlowedDown() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    for (int i = 0; i < SignInTries.FREE_FOR_LOGIN; i++) {
      seller.put("/api/session/password", change("guess " + i, "a quite different one"));
    }
    var answer =
        seller.put("/api/session/password", change(TestCompany.PASSWORD, "a quite different one"));
    assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
  }

  @Test
  void ownSessionsAreListedAndEndedButNobodyElses() {
    var company = companies.create();
    var here = company.as(company.people().sellerA1());
    var there = company.as(company.people().sellerA1());
    var other = company.as(company.people().sellerA2());
    var list = TestHttp.json(here.get("/api/sessions"));
    assertThat(list).hasSize(2);
    var foreign = id(other, true);

    assertThat(here.delete("/api/sessions/" + foreign)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(here.delete("/api/sessions/" + id(there, true))).hasStatus(HttpStatus.NO_CONTENT);

    assertThat(there.get("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
    assertThat(other.get("/api/session")).hasStatusOk();
  }

  private static String id(TestHttp who, boolean current) {
    for (var session : TestHttp.json(who.get("/api/sessions"))) {
      if (session.get("current").asBoolean() == current) return session.get("id").asString();
    }
    throw new AssertionError("no such session");
  }

  private static String code(TestHttp who, String body) {
    return TestHttp.json(who.put("/api/session/password", body)).get("code").asString();
  }

  private static String change(String current, String wanted) {
    return "{\"current\":\"%s\",\"wanted\":\"%s\"}".formatted(current, wanted);
  }
}
