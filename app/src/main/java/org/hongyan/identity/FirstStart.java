package org.hongyan.identity;

import org.hongyan.shared.Tenancy;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On an empty installation: one company with one administrator, whose random password is printed
 * once to the console and kept nowhere.
 */
@Component
@Profile("!demo")
@ConditionalOnProperty(name = "hongyan.first-start", matchIfMissing = true)
@Order(0)
class FirstStart implements ApplicationRunner {

  static final String COMPANY = "main";
  static final String LOGIN = "admin";

  private final Tenants tenants;
  private final OrgTree tree;
  private final Accounts accounts;
  private final Passwords passwords;
  private final TransactionTemplate transaction;

  FirstStart(
      Tenants tenants,
      OrgTree tree,
      Accounts accounts,
      Passwords passwords,
      TransactionTemplate transaction) {
    this.tenants = tenants;
    this.tree = tree;
    this.accounts = accounts;
    this.passwords = passwords;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!tenants.all().isEmpty()) return;
    var password = passwords.invent();
    var tenant = tenants.create(COMPANY, "公司");
    Tenancy.in(
        tenant.id(),
        () ->
            transaction.executeWithoutResult(
                status -> {
                  var top = tree.add(null, UnitKind.NATION, "总部");
                  accounts.create(
                      new Accounts.NewAccount(
                          LOGIN, LOGIN, Role.ADMINISTRATOR, top.id(), password, "zh"));
                }));
    System.out.println("First start: sign in as " + LOGIN + " with the password " + password);
    System.out.println("It is shown only once. Change it after signing in.");
  }
}
