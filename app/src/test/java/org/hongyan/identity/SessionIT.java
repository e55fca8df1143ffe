package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class SessionIT {

  @Autowired TestCompany companies;
  @Autowired MockMvcTester http;

  @Test
  void sellerSignsInAndIsKnown() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());

    var me = seller.get("/api/session");

    assertThat(me).hasStatusOk();
    assertThat(TestHttp.json(me).at("/account/role").asString()).isEqualTo("SELLER");
    assertThat(TestHttp.json(me).at("/account/unitName").asString()).isEqualTo("一组");
  }

  @Test
  void strangerIsToldToSignIn() {
    assertThat(http.get().uri("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  @Test
  void unsafeRequestWithoutItsTokenIsRefused() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());

    assertThat(http.delete().uri("/api/session").cookie(seller.cookie()))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(seller.get("/api/session")).hasStatusOk();
  }

  @Test
  void signedOutSessionIsDead() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());

    assertThat(seller.delete("/api/session")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(seller.get("/api/session")).hasStatus(HttpStatus.UNAUTHORIZED);
  }
}
