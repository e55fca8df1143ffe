package org.hongyan.demo;

import java.util.ArrayList;
import org.hongyan.engine.simulation.SimCompany;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Accounts.NewAccount;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Role;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Units and accounts of the demo company, and what its sellers are to sell. */
@Component
@Profile("demo")
class DemoPeople {

  static final String PASSWORD = "hongyan-demo";

  static final String ACCOUNTS =
      """
      Demo accounts, password %s:
        seller1 … seller27   坐席 seller          leader1 … leader6   组长 team leader
        manager1 … manager3  经理 manager         director            总监 director
        reviewer  质检 reviewer    trainer  培训 trainer    admin  管理员 administrator"""
          .formatted(PASSWORD);

  private final OrgTree tree;
  private final Accounts accounts;
  private final DemoTargets targets;
  private final DemoPay pay;

  DemoPeople(OrgTree tree, Accounts accounts, DemoTargets targets, DemoPay pay) {
    this.tree = tree;
    this.accounts = accounts;
    this.targets = targets;
    this.pay = pay;
  }

  DemoStaff create(SimCompany company) {
    var units = new ArrayList<Unit>();
    for (var unit : company.units()) {
      var parent = unit.parent() < 0 ? null : units.get(unit.parent()).id();
      units.add(tree.add(parent, UnitKind.valueOf(unit.kind()), unit.nameZh()));
    }
    var wanted =
        company.people().stream()
            .map(
                person ->
                    new NewAccount(
                        person.login(),
                        person.name(),
                        Role.valueOf(person.role()),
                        units.get(person.unit()).id(),
                        PASSWORD,
                        "zh"))
            .toList();
    var staff = new DemoStaff(units, accounts.createAll(wanted));
    targets.write(company, staff);
    pay.write(staff);
    return staff;
  }
}
