package org.hongyan.calling.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.calling.CampaignId;
import org.hongyan.calling.OpenHours;
import org.hongyan.calling.TestCustomers;
import org.hongyan.customers.CustomerId;
import org.hongyan.identity.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ReservationIT {

  @Autowired TestCompany companies;
  @Autowired TestCustomers customers;
  @Autowired OpenHours openHours;
  @Autowired Campaigns campaigns;
  @Autowired Attempts attempts;
  @Autowired Leases leases;

  @Test
  void fiftyRacersForOneLeadAndOneWins() throws Exception {
    var company = companyWithOpenHours();
    for (int round = 0; round < 10; round++) {
      var campaign = running(company, customers.inPool(company, 1));

      var winners = race(company, campaign, 50);

      assertThat(winners).hasSize(1);
    }
  }

  @Test
  void fiftyRacersForThirtyLeadsNeverShareOne() throws Exception {
    var company = companyWithOpenHours();
    var campaign = running(company, customers.inPool(company, 30));

    var winners = race(company, campaign, 50);

    assertThat(winners).hasSize(30);
    assertThat(new HashSet<>(winners.stream().map(Reserved::leadId).toList())).hasSize(30);
  }

  @Test
  void oneCustomerInTwoCampaignsIsLiveOnce() {
    var company = companyWithOpenHours();
    var only = customers.inPool(company, 1);
    var first = running(company, only);
    var second = running(company, only);
    var a1 = seller(company, company.people().sellerA1().id());
    var a2 = seller(company, company.people().sellerA2().id());

    var won = company.in(() -> attempts.reserveNext(a1, first, 0));
    var lost = company.in(() -> attempts.reserveNext(a2, second, 0));

    assertThat(won).isPresent();
    assertThat(lost).isEmpty();
  }

  @Test
  void anOldFencingTokenReservesAndDialsNothing() {
    var company = companyWithOpenHours();
    var campaign = running(company, customers.inPool(company, 2));
    var me = seller(company, company.people().sellerA1().id());
    long old = company.in(() -> leases.take(campaign)).orElseThrow();
    var reserved = company.in(() -> attempts.reserveNext(me, campaign, old)).orElseThrow();

    long now = company.in(() -> leases.take(campaign)).orElseThrow();

    assertThat(now).isGreaterThan(old);
    assertThat(company.in(() -> leases.keep(campaign, old))).isFalse();
    assertThat(company.in(() -> attempts.beginDial(reserved, org.hongyan.calling.CallId.next())))
        .as("the process that slept through its lease dials nothing on waking")
        .isEmpty();
    assertThat(company.in(() -> attempts.reserveNext(me, campaign, old))).isEmpty();
  }

  @Test
  void anothersCustomerIsKeptForItsOwner() {
    var company = companyWithOpenHours();
    var owned = customers.ownedBy(company, company.people().sellerA2());
    var campaign = running(company, List.of(owned));
    var a1 = seller(company, company.people().sellerA1().id());
    var a2 = seller(company, company.people().sellerA2().id());

    assertThat(company.in(() -> attempts.reserveNext(a1, campaign, 0))).isEmpty();
    assertThat(company.in(() -> attempts.reserveNext(a2, campaign, 0)))
        .get()
        .extracting(Reserved::customerId)
        .isEqualTo(owned);
  }

  @Test
  void aKilledRunsReservationsAreFreedAndNotCounted() {
    var company = companyWithOpenHours();
    var campaign = running(company, customers.inPool(company, 1));
    var me = seller(company, company.people().sellerA1().id());
    var reserved = company.in(() -> attempts.reserveNext(me, campaign, 0)).orElseThrow();
    company.in(() -> attempts.beginDial(reserved, org.hongyan.calling.CallId.next())).orElseThrow();

    int closed = company.in(() -> attempts.recover(java.time.Instant.now().plusSeconds(1)));

    assertThat(closed).isEqualTo(1);
    var progress =
        company.in(() -> campaigns.view(company.caller(company.people().director()), campaign));
    assertThat(progress.progress().live()).isZero();
    assertThat(progress.progress().tried()).as("the customer is not charged").isZero();
    assertThat(progress.progress().later()).isEqualTo(1);
  }

  private Company companyWithOpenHours() {
    var company = companies.create();
    openHours.allDay(company);
    return company;
  }

  private CampaignId running(Company company, List<CustomerId> leads) {
    var director = company.caller(company.people().director());
    var plan =
        new Campaigns.Plan(
            "春季回访",
            CampaignMode.PREVIEW,
            null,
            null,
            List.of(
                new Campaigns.MemberRef(
                    CampaignView.Kind.UNIT, company.units().region().id().value())),
            CampaignSettings.USUAL);
    return company.in(
        () -> {
          var id = campaigns.create(director, plan).campaign().id();
          campaigns.addLeads(director, id, leads);
          campaigns.move(director, id, CampaignStatus.RUNNING);
          return id;
        });
  }

  /** Racers are made up: reservations do not ask whether an account exists. */
  private List<Reserved> race(Company company, CampaignId campaign, int racers) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var runs = new ArrayList<Callable<List<Reserved>>>();
      for (int i = 0; i < racers; i++) {
        var me = seller(company, AccountId.next());
        runs.add(
            () -> {
              start.await();
              return company.in(() -> attempts.reserveNext(me, campaign, 0)).stream().toList();
            });
      }
      var futures = runs.stream().map(threads::submit).toList();
      start.countDown();
      var won = new ArrayList<Reserved>();
      for (var future : futures) won.addAll(future.get());
      return won;
    }
  }

  private static Seller seller(Company company, AccountId id) {
    return new Seller(id, company.units().teamA().path());
  }
}
