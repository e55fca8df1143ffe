package org.hongyan.planning.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongyan.TestDesk.status;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.hongyan.IntegrationTest;
import org.hongyan.TestCompany;
import org.hongyan.TestCompany.Company;
import org.hongyan.TestDesk;
import org.hongyan.TestHttp;
import org.hongyan.deals.OrderHistory;
import org.hongyan.deals.PastOrder;
import org.hongyan.planning.PlanDesk;
import org.hongyan.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Sales of a short history are worked out to a year before sellers are sized by them. */
@IntegrationTest
class SizeHistoryIT {

  private static final String PARAMETERS =
      "{'pace':{'connectRate':0.3,'ringMinutes':0.5,'wrapMinutes':1,'measured':true},'year':{'days':230,'hoursPerDay':7.5,'occupancy':0.75,'shrinkage':0.2},'economy':{'elasticity':0.34,'margin':0.35,'costPerRepMinor':15000000,'carryover':0.75},'staffing':{'attrition':0.035,'rampMonths':3.2,'rampStart':0.1},'chosen':4}";

  @Autowired TestCompany companies;
  @Autowired TestDesk desk;
  @Autowired OrderHistory orders;

  private Company company;
  private PlanDesk plan;

  @BeforeEach
  void aPlan() {
    company = companies.create();
    plan = PlanDesk.of(company, company.units().region());
  }

  /** One order of 1,000 a day, the first so many days ago less an hour. */
  private void ordersFor(int days) {
    var seller = company.people().sellerA1();
    var customer = desk.customerOf(company, seller);
    var first = Instant.now().minus(Duration.ofDays(days)).plus(Duration.ofHours(1));
    var past = new ArrayList<PastOrder>();
    for (int day = 0; day < days; day++) {
      var at = first.plus(Duration.ofDays(day));
      var key = UUID.randomUUID().toString();
      var amount = new Money(100_000, "CNY");
      past.add(new PastOrder(key, customer, seller.id(), seller.orgPath(), amount, at, ""));
    }
    company.run(() -> orders.load(past));
  }

  private JsonNode facts() {
    return TestHttp.json(plan.get("/size/facts"));
  }

  private JsonNode worked(JsonNode facts, long sales) {
    var inputs =
        "{'classes':[{'name':'A','customers':100,'talksPerYear':12,'talkMinutes':4}],'reps':4,'salesMinor':%d,'sold':%s}"
            .formatted(sales, facts.at("/sold"));
    var saved = plan.save("size", 0, inputs, PARAMETERS);
    assertThat(status(saved)).isEqualTo(200);
    return TestHttp.json(saved).at("/result");
  }

  @Test
  void ninetyDaysAreWorkedOutToAYearAndSaidToBe() {
    ordersFor(90);
    var facts = facts();
    assertThat(facts.at("/sold/days").asInt()).isEqualTo(90);
    assertThat(facts.at("/sold/minor").asLong()).isEqualTo(9_000_000);
    assertThat(facts.at("/salesMinor").asLong()).isEqualTo(36_500_000);
    var result = worked(facts, 36_500_000);
    assertThat(result.at("/notes").findValuesAsString("code")).contains("sales-annualised");
    var notes = result.at("/notes").valueStream();
    assertThat(notes.filter(n -> n.at("/code").asString().equals("sales-annualised")))
        .allMatch(n -> n.at("/values/days").asInt() == 90);
  }

  @Test
  void aYearOfOrdersIsTakenAsItIsAndATypedFigureIsNobodysGuess() {
    ordersFor(400);
    var facts = facts();
    assertThat(facts.at("/sold/days").asInt()).isEqualTo(365);
    assertThat(facts.at("/salesMinor").asLong()).isEqualTo(36_500_000);
    assertThat(worked(facts, 36_500_000).at("/notes").findValuesAsString("code"))
        .doesNotContain("sales-annualised");
  }

  @Test
  void twoWeeksAreTooFewToSpeakOfAYear() {
    ordersFor(14);
    var facts = facts();
    assertThat(facts.at("/salesMinor").asLong()).isEqualTo(1_400_000);
    assertThat(worked(facts, 1_400_000).at("/notes").findValuesAsString("code"))
        .contains("sales-of-few-days");
  }

  @Test
  void figureTypedOverTheCountedOneIsNoAssumption() {
    ordersFor(90);
    assertThat(worked(facts(), 40_000_000).at("/notes").findValuesAsString("code"))
        .doesNotContain("sales-annualised");
  }
}
