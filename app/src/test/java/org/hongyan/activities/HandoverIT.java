package org.hongyan.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.json;
import static org.hongyan.TestDesk.status;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.Customers;
import org.hongyan.customers.Handouts;
import org.hongyan.customers.Handouts.Selection;
import org.hongyan.identity.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Open work goes with the customer, whichever way it changes hands. */
@IntegrationTest
class HandoverIT {

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired Customers customers;
  @Autowired Handouts handouts;
  @Autowired Callbacks callbacks;
  @Autowired ActionPlans plans;

  private Company company;
  private Account first;
  private Account second;
  private CustomerId customer;
  private Instant soon;

  @BeforeEach
  void aCustomerWithOpenWork() {
    company = companies.create();
    first = company.people().sellerA1();
    second = company.people().sellerA2();
    customer = desk.customerOf(company, first);
    soon = TestDesk.in(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
    company.run(
        () -> {
          callbacks.promise(customer, first.id(), soon, "回电");
          plans.plan(new NewPlanItem(customer, null, first.id(), WorkKind.CALL, "跟进", soon));
        });
    var project =
        json("customerId", customer.value(), "name", "扩容", "expectedMinor", 100, "currency", "CNY");
    assertThat(status(company.as(first).post("/api/projects", project))).isIn(200, 201);
  }

  private Handouts.Handout give(@Nullable Account to) {
    var leader = company.caller(company.people().leaderA());
    var selection = new Selection(Set.of(customer), null, null, null);
    return company.in(() -> handouts.assign(leader, selection, to == null ? null : to.id()));
  }

  private void everythingIsOf(Account owner, Account other) {
    company.run(
        () -> {
          assertThat(callbacks.openFor(other.id())).isEmpty();
          assertThat(callbacks.openFor(owner.id()))
              .hasSize(1)
              .allMatch(one -> one.wantedAt().equals(soon));
        });
    var items = TestHttp.json(company.as(owner).get("/api/projects"));
    assertThat(items.at("/rows").findValuesAsString("name")).containsExactly("扩容");
    assertThat(TestHttp.json(company.as(other).get("/api/projects")).at("/rows").isEmpty())
        .isTrue();
    var leader = company.caller(company.people().leaderA());
    var planned = company.in(() -> plans.ofCustomer(leader, customer, null));
    assertThat(planned).hasSize(1).allMatch(item -> item.ownerId().equals(owner.id()));
  }

  @Test
  void handedOutCustomerTakesItsOpenWorkAlongAndBackWhenUndone() {
    var handout = give(second);
    everythingIsOf(second, first);
    var leader = company.caller(company.people().leaderA());
    company.run(() -> handouts.undo(leader, handout.id()));
    everythingIsOf(first, second);
  }

  @Test
  void workOfACustomerInThePoolWaitsForWhoeverClaimsIt() {
    company.run(() -> customers.release(company.caller(first), customer));
    everythingIsOf(first, second);
    company.run(() -> customers.claim(company.caller(second), customer));
    everythingIsOf(second, first);
  }

  @Test
  void workOfACustomerInThePoolGoesToWhoeverIsGivenIt() {
    give(null);
    everythingIsOf(first, second);
    give(second);
    everythingIsOf(second, first);
  }

  @Test
  void twoPromisesBecomeOneAtTheSoonerMoment() {
    company.run(() -> callbacks.promise(customer, second.id(), soon.plusSeconds(3600), "也回"));
    give(second);
    everythingIsOf(second, first);
  }
}
