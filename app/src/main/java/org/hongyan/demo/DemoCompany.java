package org.hongyan.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.hongyan.engine.simulation.Blueprint;
import org.hongyan.engine.simulation.CompanySimulator;
import org.hongyan.identity.Tenants;
import org.hongyan.shared.Tenancy;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo company at the first start, all of it or nothing, and lists its accounts. */
@Component
@Profile("demo")
class DemoCompany implements ApplicationRunner {

  static final String CODE = "demo";
  static final String NAME = "鸿雁演示公司";

  private final Tenants tenants;
  private final DemoPeople people;
  private final DemoBooks books;
  private final DemoCampaigns campaigns;
  private final Clock clock;
  private final TransactionTemplate transaction;

  DemoCompany(
      Tenants tenants,
      DemoPeople people,
      DemoBooks books,
      DemoCampaigns campaigns,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.tenants = tenants;
    this.people = people;
    this.books = books;
    this.campaigns = campaigns;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments args) {
    if (tenants.byCode(CODE).isEmpty()) {
      var tenant = tenants.prepare(CODE, NAME);
      Tenancy.in(
          tenant.id(),
          () -> {
            var staff =
                transaction.execute(
                    status -> {
                      tenants.add(tenant);
                      return create();
                    });
            campaigns.learn(java.util.Objects.requireNonNull(staff));
          });
    }
    System.out.println(DemoPeople.ACCOUNTS);
  }

  private DemoStaff create() {
    var zone = clock.getZone();
    var blueprint = Blueprint.demo(LocalDate.ofInstant(clock.instant(), zone), zone);
    var company = CompanySimulator.simulate(blueprint);
    var staff = people.create(company);
    var customers = books.write(company, staff, zone);
    campaigns.start(company, staff, customers);
    return staff;
  }
}
