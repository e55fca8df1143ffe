package org.hongyan;

import java.util.UUID;
import java.util.function.Supplier;
import org.hongyan.identity.Account;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Accounts.NewAccount;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Role;
import org.hongyan.identity.Sessions;
import org.hongyan.identity.Tenant;
import org.hongyan.identity.Tenants;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitKind;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes companies for tests: each test takes its own, so that none disturbs another. */
@Component
public class TestCompany {

  public static final String PASSWORD = "correct horse battery";

  private final Tenants tenants;
  private final OrgTree tree;
  private final Accounts accounts;
  private final Sessions sessions;
  private final MockMvcTester http;
  private final TransactionTemplate atOnce;

  TestCompany(
      Tenants tenants,
      OrgTree tree,
      Accounts accounts,
      Sessions sessions,
      MockMvcTester http,
      TransactionTemplate atOnce) {
    this.tenants = tenants;
    this.tree = tree;
    this.accounts = accounts;
    this.sessions = sessions;
    this.http = http;
    this.atOnce = atOnce;
  }

  /**
   * A company: nation → region → two teams; a director, a manager, per team a leader and 2 sellers.
   */
  public Company create() {
    var tenant = tenants.create("t" + UUID.randomUUID().toString().substring(24), "测试公司");
    return Tenancy.in(tenant.id(), () -> atOnce.execute(made -> fill(tenant)));
  }

  private Company fill(Tenant tenant) {
    var nation = tree.add(null, UnitKind.NATION, "全国");
    var region = tree.add(nation.id(), UnitKind.REGION, "华东");
    var teamA = tree.add(region.id(), UnitKind.TEAM, "一组");
    var teamB = tree.add(region.id(), UnitKind.TEAM, "二组");
    return new Company(
        this,
        tenant,
        new Units(nation, region, teamA, teamB),
        new People(
            account("admin", Role.ADMINISTRATOR, nation),
            account("director", Role.DIRECTOR, nation),
            account("manager", Role.MANAGER, region),
            account("leader-a", Role.LEADER, teamA),
            account("leader-b", Role.LEADER, teamB),
            account("seller-a1", Role.SELLER, teamA),
            account("seller-a2", Role.SELLER, teamA),
            account("seller-b1", Role.SELLER, teamB),
            account("seller-b2", Role.SELLER, teamB)));
  }

  private Account account(String login, Role role, Unit unit) {
    return accounts.create(new NewAccount(login, login, role, unit.id(), PASSWORD, "zh"));
  }

  public record Units(Unit nation, Unit region, Unit teamA, Unit teamB) {}

  public record People(
      Account admin,
      Account director,
      Account manager,
      Account leaderA,
      Account leaderB,
      Account sellerA1,
      Account sellerA2,
      Account sellerB1,
      Account sellerB2) {}

  /** One test company with its people. */
  public record Company(TestCompany tests, Tenant tenant, Units units, People people) {

    public Caller caller(Account account) {
      return in(() -> tests.sessions.caller(account.id()));
    }

    /** Signed-in HTTP for this account. */
    public TestHttp as(Account account) {
      return TestHttp.signIn(tests.http, tenant.code(), account.login(), PASSWORD);
    }

    public <T> T in(Supplier<T> work) {
      return Tenancy.in(tenant.id(), work);
    }

    public void run(Runnable work) {
      Tenancy.in(tenant.id(), work);
    }
  }
}
