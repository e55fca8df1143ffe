package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ClaimRaceIT {

  @Autowired TestCompany companies;
  @Autowired Customers customers;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void fiftyRacersHaveOneWinnerAndTheOthersHearWho() throws Exception {
    var company = companies.create();
    var people =
        List.of(
            company.people().sellerA1(),
            company.people().sellerA2(),
            company.people().sellerB1(),
            company.people().sellerB2());
    for (int round = 0; round < 5; round++) {
      var id = pooled(company);
      var results =
          race(
              50,
              n -> () -> company.in(() -> customers.claim(company.caller(people.get(n % 4)), id)));

      assertThat(results).filteredOn("won"::equals).hasSize(1);
      assertThat(results)
          .filteredOn(text -> !text.equals("won"))
          .hasSize(49)
          .allMatch(text -> text.startsWith("claim.taken by seller-"));
      assertThat(company.in(() -> customers.cardForCall(id)).owners()).hasSize(1);
    }
  }

  @Test
  void dailyCapHoldsExactlyUnderARace() throws Exception {
    var company = companies.create();
    settings(company, 500, 3);
    var ids = new ArrayList<CustomerId>();
    for (int i = 0; i < 50; i++) ids.add(pooled(company));
    var seller = company.caller(company.people().sellerA1());

    var results = race(50, n -> () -> company.in(() -> customers.claim(seller, ids.get(n))));

    assertThat(results).filteredOn("won"::equals).hasSize(3);
    assertThat(results).filteredOn(text -> text.startsWith("claim.daily-cap")).hasSize(47);
  }

  @Test
  void capacityHoldsExactlyUnderARace() throws Exception {
    var company = companies.create();
    settings(company, 4, 1000);
    var ids = new ArrayList<CustomerId>();
    for (int i = 0; i < 50; i++) ids.add(pooled(company));
    var seller = company.caller(company.people().sellerA1());

    var results = race(50, n -> () -> company.in(() -> customers.claim(seller, ids.get(n))));

    assertThat(results).filteredOn("won"::equals).hasSize(4);
    assertThat(results).filteredOn(text -> text.startsWith("claim.capacity")).hasSize(46);
  }

  interface Racer {
    Callable<Boolean> number(int n);
  }

  private static List<String> race(int racers, Racer racer)
      throws InterruptedException, ExecutionException {
    var start = new CyclicBarrier(racers);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<java.util.concurrent.Future<String>>();
      for (int n = 0; n < racers; n++) {
        var run = racer.number(n);
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  try {
                    return run.call() ? "won" : "lost";
                  } catch (Refused refused) {
                    return refused.code() + " by " + refused.details().getOrDefault("by", "");
                  }
                }));
      }
      var results = new ArrayList<String>();
      for (var one : running) results.add(one.get());
      return results;
    }
  }

  private CustomerId pooled(Company company) {
    var manager = company.caller(company.people().manager());
    return company.in(
        () ->
            customers.create(
                manager,
                new NewCustomer(
                    CustomerKind.PERSON,
                    "池中人",
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    Map.of(),
                    true)));
  }

  private void settings(Company company, int capacity, int perDay) {
    company.run(
        () ->
            transaction.executeWithoutResult(
                s ->
                    db.sql(
                            """
        insert into customers.settings (tenant_id, capacity, claims_per_day) values (:t, :capacity, :perDay)""")
                        .param("t", company.tenant().id().value())
                        .param("capacity", capacity)
                        .param("perDay", perDay)
                        .update()));
  }
}
