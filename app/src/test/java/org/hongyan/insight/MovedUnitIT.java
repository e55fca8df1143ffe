package org.hongyan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestHttp;
import org.hongyan.activities.PastPlan;
import org.hongyan.activities.WorkHistory;
import org.hongyan.calling.CallHistory;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.PastCall;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerKind;
import org.hongyan.customers.Customers;
import org.hongyan.customers.NewCustomer;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.UnitKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/**
 * A team moves to another region: what belongs to it goes with it, out of the old region's sight.
 */
@IntegrationTest
class MovedUnitIT {

  @Autowired TestCompany companies;
  @Autowired Customers customers;
  @Autowired CallHistory calls;
  @Autowired WorkHistory work;
  @Autowired OrgTree tree;
  @Autowired InstantSource clock;

  @Test
  void oldRegionNoLongerSeesTheTeamsCustomersAndFigures() throws InterruptedException {
    var company = companies.create();
    var seller = company.people().sellerA1();
    var path = company.units().teamA().path();
    var customer =
        company.in(
            () -> {
              var id = aCustomer(company);
              var at = clock.instant().minusSeconds(30);
              calls.load(
                  List.of(
                      new PastCall(
                          CallId.next(),
                          id,
                          seller.id(),
                          path,
                          "138****5678",
                          at,
                          5,
                          0,
                          Disposition.BUSY,
                          null)));
              work.load(
                  List.of(), List.of(new PastPlan(id, seller.id(), path, "续费", at, null, null)));
              return id;
            });
    var other = company.in(() -> tree.add(company.units().nation().id(), UnitKind.REGION, "华南"));
    var manager = company.as(company.people().manager());
    assertThat(manager.get("/api/customers/" + customer.value())).hasStatusOk();

    var moved =
        company
            .as(company.people().admin())
            .post(
                "/api/organisation/units/" + company.units().teamA().id().value() + "/move",
                "{\"parentId\":\"%s\"}".formatted(other.id().value()));
    assertThat(moved.getResponse().getStatus()).isLessThan(300);

    eventually(
        () ->
            manager.get("/api/customers/" + customer.value()).getResponse().getStatus()
                == HttpStatus.NOT_FOUND.value());
    eventually(
        () -> TestHttp.json(manager.get("/api/insight/floor")).at("/total/calls").asLong() == 0);
    var leader = company.as(company.people().leaderA());
    assertThat(leader.get("/api/customers/" + customer.value())).hasStatusOk();
    assertThat(TestHttp.json(leader.get("/api/insight/floor")).at("/total/calls").asLong())
        .isEqualTo(1);
    assertThat(TestHttp.json(leader.get("/api/insight/floor")).at("/total/planned").asLong())
        .isEqualTo(1);
  }

  private static void eventually(java.util.function.BooleanSupplier done)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within 20 s").isLessThan(end);
      Thread.sleep(100);
    }
  }

  private CustomerId aCustomer(TestCompany.Company company) {
    return customers.create(
        company.caller(company.people().sellerA1()),
        new NewCustomer(
            CustomerKind.COMPANY,
            "上海移动测试有限公司",
            null,
            null,
            null,
            null,
            null,
            List.of("13812345678"),
            Map.of(),
            false));
  }
}
