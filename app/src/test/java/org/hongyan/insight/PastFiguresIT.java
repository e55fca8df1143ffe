package org.hongyan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestHttp;
import org.hongyan.activities.PastPlan;
import org.hongyan.activities.PastWork;
import org.hongyan.activities.WorkHistory;
import org.hongyan.calling.CallHistory;
import org.hongyan.calling.CallId;
import org.hongyan.calling.Disposition;
import org.hongyan.calling.PastCall;
import org.hongyan.customers.CustomerId;
import org.hongyan.customers.CustomerKind;
import org.hongyan.customers.Customers;
import org.hongyan.customers.NewCustomer;
import org.hongyan.deals.OrderHistory;
import org.hongyan.deals.PastOrder;
import org.hongyan.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was loaded from the past shows in the figures of those who may see it. */
@IntegrationTest
class PastFiguresIT {

  @Autowired TestCompany companies;
  @Autowired Customers customers;
  @Autowired CallHistory calls;
  @Autowired WorkHistory work;
  @Autowired OrderHistory orders;
  @Autowired InstantSource clock;

  @Test
  void callsRecordsPlansAndOrdersOfTodayReachTheFloor() {
    var company = companies.create();
    var at = clock.instant().minusSeconds(30);
    company.run(() -> aSale(company, at));

    var floor = TestHttp.json(company.as(company.people().leaderA()).get("/api/insight/floor"));

    assertThat(floor.at("/total/calls").asLong()).isEqualTo(2);
    assertThat(floor.at("/total/connects").asLong()).isEqualTo(1);
    assertThat(floor.at("/total/talkSeconds").asLong()).isEqualTo(20);
    assertThat(floor.at("/total/orders").asLong()).isEqualTo(1);
    assertThat(floor.at("/total/amountMinor").asLong()).isEqualTo(298_000);
    assertThat(floor.at("/total/planned").asLong()).isEqualTo(1);
    assertThat(floor.at("/total/kept").asLong()).isEqualTo(1);
  }

  @Test
  void overviewCountsThemByDayUnitAndHour() {
    var company = companies.create();
    var at = clock.instant().minus(Duration.ofDays(3));
    company.run(() -> aSale(company, at));
    var day = LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));

    var overview =
        TestHttp.json(
            company
                .as(company.people().manager())
                .get("/api/insight/overview?from=" + day.minusDays(1) + "&to=" + day.plusDays(1)));

    assertThat(overview.at("/totals/calls").asLong()).isEqualTo(2);
    assertThat(overview.at("/units/0/amountMinor").asLong()).isEqualTo(298_000);
    assertThat(overview.at("/units/1/calls").asLong()).isZero();
    assertThat(overview.at("/days/0/day").asString()).isEqualTo(day.toString());
    assertThat(overview.at("/hours/0/calls").asLong()).isEqualTo(2);
    assertThat(overview.at("/before/calls").asLong()).isZero();
  }

  @Test
  void otherTeamSeesNothingOfIt() {
    var company = companies.create();
    company.run(() -> aSale(company, clock.instant().minusSeconds(30)));

    var floor = TestHttp.json(company.as(company.people().leaderB()).get("/api/insight/floor"));

    assertThat(floor.at("/total/calls").asLong()).isZero();
    assertThat(floor.at("/total/amountMinor").asLong()).isZero();
  }

  private void aSale(Company company, Instant at) {
    var seller = company.people().sellerA1();
    var customer = aCustomer(company);
    var path = company.units().teamA().path();
    var call = CallId.next();
    calls.load(
        List.of(
            new PastCall(
                call,
                customer,
                seller.id(),
                path,
                "138****5678",
                at,
                5,
                20,
                Disposition.ANSWERED,
                "sale"),
            new PastCall(
                CallId.next(),
                customer,
                seller.id(),
                path,
                "138****5678",
                at.minusSeconds(1),
                9,
                0,
                Disposition.BUSY,
                null)));
    work.load(
        List.of(new PastWork(call.value(), customer, seller.id(), path, at, 20, "sale")),
        List.of(new PastPlan(customer, seller.id(), path, "续费", at.minusSeconds(5), at, null)));
    orders.load(
        List.of(
            new PastOrder(
                "p1", customer, seller.id(), path, new Money(298_000, "CNY"), at, "标准版")));
  }

  private CustomerId aCustomer(Company company) {
    return customers.create(
        company.caller(company.people().sellerA1()),
        new NewCustomer(
            CustomerKind.COMPANY,
            "上海华源科技有限公司",
            null,
            "王伟",
            null,
            null,
            null,
            List.of("13812345678"),
            Map.of(),
            false));
  }
}
