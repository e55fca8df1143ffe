package org.hongyan.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.customers.NewCustomer;
import org.hongyan.identity.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class PlanIT {

  @Autowired TestCompany companies;
  @Autowired Customers customers;
  @Autowired WorkRecords records;

  private CustomerId customerOf(Company company, Account owner) {
    return company.in(
        () -> customers.create(company.caller(owner), NewCustomer.person("周晓芸", "13800138000")));
  }

  private static Instant in(Duration time) {
    return Instant.now().plus(time);
  }

  private static String planned(CustomerId customer, Instant due) {
    return """
    {"customerId":"%s","kind":"CALL","purpose":"确认报价","dueAt":"%s"}"""
        .formatted(customer.value(), due);
  }

  private static String id(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
    return TestHttp.json(answer).at("/id").asString();
  }

  private static String ending(TestHttp http, String item) {
    return TestHttp.json(http.get("/api/plan-items/" + item)).at("/ending").asString();
  }

  private NewWorkRecord callBy(Account seller, CustomerId customer, UUID callId) {
    return new NewWorkRecord(
        customer, null, seller.id(), WorkKind.CALL, Instant.now(), 65, "interested", callId, "");
  }

  @Test
  void plannedCallIsClosedByTheCallItself() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = customerOf(company, seller);
    var http = company.as(seller);
    var made = http.post("/api/plan-items", planned(customer, in(Duration.ofHours(2))));
    assertThat(made).hasStatus(HttpStatus.CREATED);

    company.run(() -> records.record(callBy(seller, customer, UUID.randomUUID())));

    assertThat(ending(http, id(made))).isEqualTo("DONE");
  }

  @Test
  void sameCallReportedTwiceHasOneEffect() {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var customer = customerOf(company, seller);
    var http = company.as(seller);
    var first = id(http.post("/api/plan-items", planned(customer, in(Duration.ofHours(2)))));
    var second = id(http.post("/api/plan-items", planned(customer, in(Duration.ofHours(3)))));
    var call = UUID.randomUUID();

    company.run(() -> records.record(callBy(seller, customer, call)));
    company.run(() -> records.record(callBy(seller, customer, call)));

    assertThat(ending(http, first)).isEqualTo("DONE");
    assertThat(ending(http, second)).isEmpty();
    var timeline = TestHttp.json(http.get("/api/timeline/" + customer.value()));
    assertThat(
            timeline
                .at("/rows")
                .valueStream()
                .filter(r -> "RECORD".equals(r.at("/source").asString())))
        .hasSize(1);
  }
}
