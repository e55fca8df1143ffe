package org.hongyan.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hongyan.IntegrationTest;
import org.hongyan.identity.Tenants;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.hongyan.telephony.api.TelephonyGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lines the gateway is told of, by more companies at once than there are connections. */
@IntegrationTest
class FreshTrunksIT {

  private static final int COMPANIES = 30;

  @Autowired Tenants tenants;
  @Autowired Lines lines;
  @Autowired FreshTrunks trunks;
  @Autowired TelephonyGateway gateway;

  @Test
  void companiesThatGetTheirFirstLineAtOnceWaitForNoConnectionOfEachOther() throws Exception {
    var all = new ArrayList<TenantId>();
    for (int i = 0; i < COMPANIES; i++) all.add(company());
    var start = new CountDownLatch(1);
    var routes = new ArrayList<Future<Lines.Route>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var company : all) {
        routes.add(
            threads.submit(
                () -> {
                  start.await();
                  return Tenancy.in(company, () -> lines.route(null));
                }));
      }
      start.countDown();
      for (var route : routes) {
        var trunk = route.get(20, TimeUnit.SECONDS).trunk();
        trunks.settle();
        assertThat(gateway.health().trunks()).containsKey(trunk.id().value().toString());
      }
    }
  }

  @Test
  void changedLineIsKnownWithoutLookingAtCompaniesThatHaveNone() {
    var without = company();
    var company = company();
    var route = Tenancy.in(company, () -> lines.route(null));

    trunks.settle();

    assertThat(gateway.health().trunks()).containsKey(route.trunk().id().value().toString());
    assertThat(Tenancy.in(without, lines::known)).isEmpty();
  }

  private TenantId company() {
    return tenants.create("t" + UUID.randomUUID().toString().substring(0, 12), "线路公司").id();
  }
}
