package org.hongyan.calling.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.hongyan.calling.CallHistory;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.PastCall;
import org.hongyan.calling.TestCustomers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@IntegrationTest
class CallListIT {

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @Autowired CallHistory calls;
  @Autowired InstantSource clock;

  @Test
  void outcomeAndLengthAreLookedForInAllCallsNotInThosePageLoaded() {
    var company = companies.create();
    var customer = customers.withNumber(company, "13955550077");
    var seller = company.people().sellerA1();
    var at = clock.instant().minusSeconds(3_600);
    company.run(
        () -> {
          var past = new ArrayList<PastCall>();
          for (int i = 0; i < 60; i++) {
            past.add(call(seller.id(), company, customer, at.plusSeconds(i * 10L), 40, "callback"));
          }
          past.add(call(seller.id(), company, customer, at.minusSeconds(900), 59, "sale"));
          past.add(call(seller.id(), company, customer, at.minusSeconds(1_800), 60, "sale"));
          past.add(call(seller.id(), company, customer, at.minusSeconds(2_700), 0, null));
          calls.load(past);
        });
    var http = company.as(seller);
    assertThat(lengths(http, "/api/calls?outcome=sale&limit=50")).containsExactly(59, 60);
    assertThat(lengths(http, "/api/calls?least=60&limit=50")).containsExactly(60);
    assertThat(lengths(http, "/api/calls?least=41&outcome=callback")).isEmpty();
    assertThat(lengths(http, "/api/calls?limit=200")).hasSize(63);
    assertThat(http.get("/api/calls?least=-1")).hasStatus(HttpStatus.BAD_REQUEST);
  }

  private static PastCall call(
      org.hongyan.identity.AccountId seller,
      TestCompany.Company company,
      org.hongyan.customers.CustomerId customer,
      Instant at,
      int seconds,
      String outcome) {
    return new PastCall(
        CallId.next(),
        customer,
        seller,
        company.units().teamA().path(),
        "139****0077",
        at,
        5,
        seconds,
        seconds > 0 ? Disposition.ANSWERED : Disposition.NO_ANSWER,
        outcome);
  }

  private static List<Integer> lengths(TestHttp http, String path) {
    var found = new ArrayList<Integer>();
    for (var row : TestHttp.json(http.get(path)).get("rows")) {
      found.add(row.get("talkSeconds").asInt());
    }
    return found;
  }
}
