package org.hongyan.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.at;
import static org.hongyan.TestDesk.race;
import static org.hongyan.TestDesk.status;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One Idempotency-Key, one effect, and the first answer for all who ask. */
@IntegrationTest
class OnceIT {

  @Autowired TestCompany companies;
  @Autowired OnceFilter filter;
  @Autowired OnceTurns turns;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private static String aKey() {
    return UUID.randomUUID().toString();
  }

  private static String aCustomer(String name) {
    return "{\"kind\":\"PERSON\",\"name\":\"%s\",\"phones\":[],\"fields\":{},\"toPool\":false}"
        .formatted(name);
  }

  private static MvcTestResult create(TestHttp who, String name, String key) {
    return who.send(HttpMethod.POST, "/api/customers", aCustomer(name), key);
  }

  private long customers(Company company) {
    return count("select count(*) from customers.customer where tenant_id = :tenant", company);
  }

  private long count(String sql, Company company) {
    return JdbcClient.create(owner)
        .sql(sql)
        .param("tenant", company.tenant().id().value())
        .query(Long.class)
        .single();
  }

  @Test
  void fiftyAtOnceWithOneKeyAreOneAndAllGetItsAnswer() throws Exception {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    var key = aKey();

    var answers = race(50, () -> create(seller, "王芳", key));

    assertThat(answers.stream().map(TestDesk::status).collect(Collectors.toSet()))
        .containsExactly(201);
    assertThat(answers.stream().map(one -> at(one, "/id")).collect(Collectors.toSet())).hasSize(1);
    assertThat(answers.stream().filter(OnceIT::isReplayed)).hasSize(49);
    assertThat(customers(company)).isEqualTo(1);
  }

  private static boolean isReplayed(MvcTestResult answer) {
    return "true".equals(answer.getResponse().getHeader("Idempotency-Replayed"));
  }

  @Test
  void withoutAKeyEachIsItsOwn() throws Exception {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    race(5, () -> seller.post("/api/customers", aCustomer("王芳")));
    assertThat(customers(company)).isEqualTo(5);
  }

  @Test
  void anotherRequestUnderTheKeyIsRefused() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    var key = aKey();
    create(seller, "王芳", key);

    var body = create(seller, "李娜", key);
    var path = seller.send(HttpMethod.POST, "/api/customers/duplicates", aCustomer("王芳"), key);

    assertThat(status(body)).isEqualTo(422);
    assertThat(at(body, "/code")).isEqualTo("request.key-reused");
    assertThat(status(path)).isEqualTo(422);
    assertThat(customers(company)).isEqualTo(1);
  }

  @Test
  void theKeyOfAnotherPersonIsNotTheSameKey() {
    var company = companies.create();
    var key = aKey();
    var first = create(company.as(company.people().sellerA1()), "王芳", key);
    var second = create(company.as(company.people().sellerA2()), "王芳", key);
    assertThat(at(second, "/id")).isNotEqualTo(at(first, "/id"));
    assertThat(isReplayed(second)).isFalse();
  }

  @Test
  void aRefusedRequestMayAskAgainWithItsKey() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    var key = aKey();
    var order = order();

    assertThat(status(seller.send(HttpMethod.POST, "/api/orders", order, key))).isEqualTo(404);
    assertThat(count("select count(*) from requests.once where tenant_id = :tenant", company))
        .isZero();
    assertThat(status(create(seller, "王芳", key))).isEqualTo(201);
  }

  private static String order() {
    return "{\"key\":\"%s\",\"customerId\":\"%s\",\"amountMinor\":100,\"currency\":\"CNY\",\"at\":\"2026-11-01T03:00:00Z\",\"note\":\"\",\"helpers\":[]}"
        .formatted(UUID.randomUUID(), UUID.randomUUID());
  }

  @Test
  void aKeyThatCouldBeGuessedIsRefused() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    for (var key : new String[] {"1", "order-1", "短短短短短短短短短短短短短短短短", "a".repeat(101)}) {
      var answer = create(seller, "王芳", key);
      assertThat(status(answer)).as(key).isEqualTo(400);
      assertThat(at(answer, "/code")).isEqualTo("request.key-malformed");
    }
    assertThat(customers(company)).isZero();
  }

  /** A crash between the work and its answer: nobody knows, so nothing is repeated by itself. */
  @Test
  void aRequestWhoseAnswerWasLostIsNotRepeated() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    var key = aKey();
    create(seller, "王芳", key);
    JdbcClient.create(owner)
        .sql(
            """
            update requests.once set status = null, body = null,
              started_at = started_at - interval '11 seconds'
            where tenant_id = :tenant
            """)
        .param("tenant", company.tenant().id().value())
        .update();

    var again = create(seller, "王芳", key);

    assertThat(status(again)).isEqualTo(409);
    assertThat(at(again, "/code")).isEqualTo("request.unanswered");
    assertThat(customers(company)).isEqualTo(1);
  }

  /** The database went away in the middle: whether it was done is not known. */
  @Test
  void aRequestThatFailedIsNotRepeatedButARefusedOneIs() throws Exception {
    var company = companies.create();
    var kept = "select count(*) from requests.once where tenant_id = :tenant and status is null";
    company.run(() -> answered(company, 409));
    assertThat(count(kept, company)).isZero();
    company.run(() -> answered(company, 503));
    assertThat(count(kept, company)).isEqualTo(1);
  }

  private void answered(Company company, int status) {
    var who = company.as(company.people().sellerA1());
    var request = new MockHttpServletRequest("POST", "/api/customers");
    request.addHeader("Idempotency-Key", aKey());
    request.setAttribute(
        SignedIn.ATTRIBUTE, who.session(company.tenant().id(), company.people().sellerA1().id()));
    try {
      filter.doFilter(
          request,
          new MockHttpServletResponse(),
          (asked, answer) -> {
            turns.preHandle((HttpServletRequest) asked, (HttpServletResponse) answer, this);
            ((HttpServletResponse) answer).setStatus(status);
          });
    } catch (IOException | ServletException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void afterADayTheKeyIsForgotten() {
    var company = companies.create();
    var other = companies.create();
    var seller = company.as(company.people().sellerA1());
    create(other.as(other.people().sellerA1()), "王芳", aKey());
    JdbcClient.create(owner)
        .sql(
            """
            insert into requests.once
              (tenant_id, account_id, key_hash, request_mac, started_at, status, body)
            select tenant_id, id, '\\x01', '\\x01', now() - interval '25 hours', 201, '\\x01'
            from identity.account where tenant_id = :tenant and login = 'seller-a1'
            """)
        .param("tenant", company.tenant().id().value())
        .update();

    create(seller, "王芳", aKey());

    var sql = "select count(*) from requests.once where tenant_id = :tenant";
    assertThat(count(sql, company)).as("only the new one").isEqualTo(1);
    assertThat(count(sql, other)).as("another company's").isEqualTo(1);
  }

  /** A password that is shown once must not lie in the database for a day. */
  @Test
  void whatIsKeptCannotBeReadWithoutTheKey() {
    var company = companies.create();
    var admin = company.as(company.people().admin());
    var account = company.people().sellerA2().id().value();
    var key = aKey();

    var reset = "/api/accounts/" + account + "/password";
    var password = at(admin.send(HttpMethod.POST, reset, "", key), "/password");
    var again = at(admin.send(HttpMethod.POST, reset, "", key), "/password");

    assertThat(again).isEqualTo(password).isNotBlank();
    var kept =
        JdbcClient.create(owner)
            .sql("select body, key_hash from requests.once where tenant_id = :tenant")
            .param("tenant", company.tenant().id().value())
            .query((row, n) -> new byte[][] {row.getBytes(1), row.getBytes(2)})
            .single();
    for (var bytes : kept) {
      assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(password, key);
    }
  }

  @Test
  void forgedRequestsGetNoReplay() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    var key = aKey();
    create(seller, "王芳", key);
    var forged = new TestHttp(seller.http(), seller.cookie(), "no-such-token");

    assertThat(status(create(forged, "王芳", key))).isEqualTo(403);
    assertThat(status(create(forged, "王芳", aKey()))).isEqualTo(403);
  }
}
