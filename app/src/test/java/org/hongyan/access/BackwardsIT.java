package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Less than nothing, more than there is, before the beginning and after the end: refused. */
@IntegrationTest
class BackwardsIT {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
  private static final List<String> AMOUNTS =
      List.of("-1", "-9223372036854775808", "9223372036854775807", "1e30", "0.5", "\"-1\"");
  private static final List<String> TIMES =
      List.of(
          "1970-01-01T00:00:00Z",
          "0001-01-01T00:00:00Z",
          "-1000000000-01-01T00:00:00Z",
          "2199-01-01T00:00:00Z",
          "+1000000000-12-31T23:59:59.999999999Z");

  private static final String USUAL =
      TestDesk.in(Duration.ofDays(-2)).truncatedTo(ChronoUnit.SECONDS).toString();

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired ApiDocument document;

  private record Try(TestHttp who, HttpMethod method, String uri, String body) {}

  @Test
  void amountsBelowNothingAndTimesOutOfReachAreRefused() {
    var company = companies.create();
    var seller = company.as(company.people().sellerA1());
    var manager = company.as(company.people().manager());
    var customer = desk.customerOf(company, company.people().sellerA1()).value().toString();
    var order =
        "/api/orders/" + TestDesk.at(seller.post("/api/orders", order(customer, "100")), "/id");
    var target =
        "/api/targets/"
            + YearMonth.now(ZoneOffset.UTC).plusMonths(1)
            + "/units/"
            + company.units().region().id().value();
    var tries = new ArrayList<Try>();
    for (var amount : AMOUNTS) {
      tries.add(post(seller, "/api/orders", order(customer, amount)));
      tries.add(post(seller, order + "/payments", payment(amount, USUAL)));
      tries.add(post(manager, order + "/returns", returned(amount)));
      tries.add(post(seller, "/api/projects", project(customer, amount)));
      tries.add(new Try(manager, HttpMethod.PUT, target, targetOf(amount)));
      tries.add(post(seller, "/api/work-records", work(customer, amount, USUAL)));
    }
    for (var time : TIMES) {
      tries.add(post(seller, "/api/orders", order(customer, "1").replace(USUAL, time)));
      tries.add(post(seller, order + "/payments", payment("1", time)));
      tries.add(post(seller, "/api/work-records", work(customer, "1", time)));
      tries.add(post(seller, "/api/plan-items", plan(customer, time)));
    }
    var soft = new SoftAssertions();
    for (var one : tries) {
      var answer = one.who().send(one.method(), one.uri(), one.body());
      soft.assertThat(TestDesk.status(answer)).as(one.uri() + " " + one.body()).isIn(400, 409);
    }
    soft.assertThat(TestDesk.at(seller.get(order), "/order/order/paidMinor")).isEqualTo("0");
    soft.assertAll();
  }

  private static Try post(TestHttp who, String uri, String body) {
    return new Try(who, HttpMethod.POST, uri, body);
  }

  private static String order(String customer, String amount) {
    return said(
        "{'key':'%s','customerId':'%s','amountMinor':%s,'currency':'CNY','at':'%s','note':'','helpers':[]}",
        UUID.randomUUID(), customer, amount, USUAL);
  }

  private static String payment(String amount, String at) {
    return said(
        "{'key':'%s','amountMinor':%s,'at':'%s','method':'CASH','note':''}",
        UUID.randomUUID(), amount, at);
  }

  private static String returned(String amount) {
    return said("{'key':'%s','amountMinor':%s,'reason':'x'}", UUID.randomUUID(), amount);
  }

  private static String project(String customer, String amount) {
    return said(
        "{'customerId':'%s','name':'x','expectedMinor':%s,'currency':'CNY'}", customer, amount);
  }

  private static String targetOf(String amount) {
    return said("{'amountMinor':%s,'currency':'CNY'}", amount);
  }

  private static String work(String customer, String seconds, String at) {
    return said(
        "{'key':'%s','customerId':'%s','kind':'NOTE','at':'%s','seconds':%s,'text':'x'}",
        UUID.randomUUID(), customer, at, seconds);
  }

  private static String plan(String customer, String due) {
    return said("{'customerId':'%s','kind':'CALL','dueAt':'%s','purpose':'x'}", customer, due);
  }

  private static String said(String text, Object... values) {
    return text.formatted(values).replace('\'', '"');
  }

  @Test
  void noTimeInAQuestionBreaksARoute() {
    var company = companies.create();
    var manager = company.as(company.people().manager());
    var admin = company.as(company.people().admin());
    var broken = new ArrayList<String>();
    int asked = 0;
    for (var operation : document.operations()) {
      if (operation.method() != HttpMethod.GET) continue;
      for (var parameter : operation.parameters()) {
        var format = parameter.at("/schema/format").asString("");
        if (!format.startsWith("date")) continue;
        for (var time : TIMES) {
          var value = format.equals("date") ? time.split("T")[0] : time;
          var path = VARIABLE.matcher(operation.path()).replaceAll(UUID.randomUUID().toString());
          var uri = path + "?" + times(operation, value.replace("+", "%2B"));
          for (var who : List.of(manager, admin)) {
            int status = TestDesk.status(who.begin(uri));
            asked++;
            if (status >= 500) broken.add(uri + " " + status);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(asked).isGreaterThan(50);
  }

  /** All times of the question at once, so that what is required is there. */
  private static String times(ApiDocument.Operation operation, String value) {
    var query = new ArrayList<String>();
    for (var parameter : operation.parameters()) {
      if (parameter.at("/schema/format").asString("").startsWith("date")) {
        query.add(parameter.get("name").asString() + "=" + value);
      } else if (parameter.at("/schema/enum/0").isString()) {
        query.add(
            parameter.get("name").asString() + "=" + parameter.at("/schema/enum/0").asString());
      }
    }
    return String.join("&", query);
  }
}
