package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignInIT {

  @Autowired TestCompany companies;
  @Autowired MockMvcTester http;

  @Autowired
  @Qualifier("ownerDataSource")
  DataSource owner;

  private MvcTestResult signIn(String company, String login, String password, String address) {
    var body =
        "{\"company\":\"%s\",\"login\":\"%s\",\"password\":\"%s\"}"
            .formatted(company, login, password);
    return http.post()
        .uri("/api/session")
        .with(
            request -> {
              request.setRemoteAddr(address);
              return request;
            })
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private static String anAddress() {
    var random = UUID.randomUUID();
    return "2001:db8::"
        + random.toString().substring(0, 4)
        + ":"
        + random.toString().substring(9, 13);
  }

  @Test
  void everyRoleOpensItsOwnHome() {
    var company = companies.create();
    var people = company.people();

    assertThat(home(company.as(people.sellerA1()))).isEqualTo("desk");
    assertThat(home(company.as(people.leaderA()))).isEqualTo("floor");
    assertThat(home(company.as(people.manager()))).isEqualTo("overview");
    assertThat(home(company.as(people.admin()))).isEqualTo("settings");
  }

  private static String home(TestHttp who) {
    return TestHttp.json(who.get("/api/session")).get("home").asString();
  }

  @Test
  void fiveWrongPasswordsMakeTheLoginWaitEvenForTheRightOne() {
    var company = companies.create();
    var code = company.tenant().code();
    for (int i = 0; i < SignInTries.FREE_FOR_LOGIN; i++) {
      assertThat(signIn(code, "seller-a1", "wrong", anAddress()))
          .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    var sixth = signIn(code, "seller-a1", TestCompany.PASSWORD, anAddress());

    assertThat(sixth).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    var problem = TestHttp.json(sixth);
    assertThat(problem.get("code").asString()).isEqualTo("sign-in.wait");
    assertThat(problem.at("/details/seconds").asInt()).isBetween(1, 5);
    assertThat(sixth.getResponse().getHeader("Retry-After")).isNotBlank();
    assertThat(signIn(code, "seller-a2", TestCompany.PASSWORD, anAddress())).hasStatusOk();
  }

  @Test
  void eachFurtherWrongPasswordDoublesTheWaitAndTheRightOneForgetsIt() {
    var company = companies.create();
    var code = company.tenant().code();
    for (int i = 0; i < SignInTries.FREE_FOR_LOGIN; i++)
      signIn(code, "seller-a1", "x", anAddress());
    letTheWaitPass();
    assertThat(signIn(code, "seller-a1", "x", anAddress())).hasStatus(HttpStatus.UNAUTHORIZED);

    var wait = TestHttp.json(signIn(code, "seller-a1", "x", anAddress()));
    assertThat(wait.at("/details/seconds").asInt()).isBetween(6, 10);

    letTheWaitPass();
    assertThat(signIn(code, "seller-a1", TestCompany.PASSWORD, anAddress())).hasStatusOk();
    assertThat(signIn(code, "seller-a1", "x", anAddress())).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  private void letTheWaitPass() {
    JdbcClient.create(owner)
        .sql("update identity.sign_in_try set wait_until = now() - interval '1 second'")
        .update();
  }

  @Test
  void parallelGuessesAreAllCounted() throws Exception {
    var company = companies.create();
    var code = company.tenant().code();
    try (var threads = Executors.newFixedThreadPool(8)) {
      var guesses =
          IntStream.range(0, 40)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          signIn(code, "leader-a", "wrong", anAddress()).getResponse().getStatus())
              .toList();
      long looked = 0;
      for (var guess : threads.invokeAll(guesses)) if (guess.get() == 401) looked++;
      assertThat(looked).isEqualTo(SignInTries.FREE_FOR_LOGIN);
    }
  }

  @Test
  void oneAddressTryingManyLoginsIsStopped() {
    var company = companies.create();
    var address = anAddress();
    for (int i = 0; i < SignInTries.FREE_FOR_ADDRESS; i++) {
      var answer = signIn(company.tenant().code(), "guess-" + i, "wrong", address);
      assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
    }
    assertThat(signIn(company.tenant().code(), "seller-a1", TestCompany.PASSWORD, address))
        .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    assertThat(signIn(company.tenant().code(), "seller-a1", TestCompany.PASSWORD, anAddress()))
        .hasStatusOk();
  }

  @Test
  void unknownLoginAndUnknownCompanyAnswerLikeAWrongPassword() {
    var company = companies.create();
    var code = company.tenant().code();
    var wrong = signIn(code, "seller-a1", "wrong", anAddress());
    var unknown = signIn(code, "nobody", "wrong", anAddress());
    var nowhere = signIn("no-such-company", "seller-a1", "wrong", anAddress());

    assertThat(body(unknown)).isEqualTo(body(wrong));
    assertThat(body(nowhere)).isEqualTo(body(wrong));
  }

  private static String body(MvcTestResult answer) {
    var json = TestHttp.json(answer).deepCopy();
    ((tools.jackson.databind.node.ObjectNode) json).remove("requestId");
    return answer.getResponse().getStatus() + json.toString();
  }

  /**
   * Within a tenth in one of a few measurements: what differs by design differs in each of them.
   */
  @Test
  void unknownLoginTakesTheTimeOfAKnownOne() {
    var company = companies.create();
    signIn(company.tenant().code(), "warm", "wrong", anAddress());
    var measured = new ArrayList<String>();
    for (int attempt = 0; attempt < 12; attempt++) {
      var known = new long[PEOPLE.length];
      var unknown = new long[PEOPLE.length];
      var nowhere = new long[PEOPLE.length];
      JdbcClient.create(owner).sql("delete from identity.sign_in_try").update();
      for (int i = 0; i < PEOPLE.length; i++) {
        var login = PEOPLE[i];
        var ghost = "ghost-" + attempt + "-" + i;
        known[i] = nanos(() -> wrong(company.tenant().code(), login));
        unknown[i] = nanos(() -> wrong(company.tenant().code(), ghost));
        nowhere[i] = nanos(() -> wrong(ghost, "a"));
      }
      double usual = fastest(known);
      double nobody = fastest(unknown) / usual;
      double noCompany = fastest(nowhere) / usual;
      if (Math.abs(nobody - 1) <= 0.1 && Math.abs(noCompany - 1) <= 0.1) return;
      measured.add("unknown login %.2f, unknown company %.2f".formatted(nobody, noCompany));
    }
    assertThat(measured).as("times of the known one").isEmpty();
  }

  private static final String[] PEOPLE = {
    "seller-a1",
    "seller-a2",
    "seller-b1",
    "seller-b2",
    "leader-a",
    "leader-b",
    "manager",
    "director"
  };

  private void wrong(String company, String login) {
    assertThat(signIn(company, login, "wrong", anAddress())).hasStatus(HttpStatus.UNAUTHORIZED);
  }

  private static long nanos(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return threads.getCurrentThreadCpuTime() - start;
  }

  /** The machine makes some tries slower, none faster. */
  private static double fastest(long[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  @Test
  void unknownPropertyIsRefused() {
    var answer =
        http.post()
            .uri("/api/session")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"login\":\"a\",\"password\":\"b\",\"role\":\"DIRECTOR\"}")
            .exchange();
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
  }

  @Test
  void emptyFormNamesItsFields() {
    var problem = TestHttp.json(signIn("", "", "", anAddress()));
    assertThat(problem.get("code").asString()).isEqualTo("invalid");
    assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/login");
    assertThat(problem.at("/errors/1/pointer").asString()).isEqualTo("/password");
  }
}
