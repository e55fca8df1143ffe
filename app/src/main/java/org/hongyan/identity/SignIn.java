package org.hongyan.identity;

import java.util.Optional;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;

/**
 * Compares a password with the account's; unknown company, unknown login and wrong password alike.
 */
@Service
class SignIn {

  private final Tenants tenants;
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final org.springframework.transaction.support.TransactionTemplate transaction;

  SignIn(
      Tenants tenants,
      AccountRepository accounts,
      Passwords passwords,
      org.springframework.transaction.PlatformTransactionManager transactions) {
    this.tenants = tenants;
    this.accounts = accounts;
    this.passwords = passwords;
    this.transaction =
        new org.springframework.transaction.support.TransactionTemplate(transactions);
  }

  /** The account, if the password is its own. An empty company means the only one there is. */
  Optional<Tenant> tenant(String company) {
    if (!company.isBlank()) return tenants.byCode(company.trim());
    var all = tenants.all();
    return all.size() == 1 ? Optional.of(all.getFirst()) : tenants.byCode("demo");
  }

  Optional<AccountId> check(Tenant tenant, String login, String password) {
    var found =
        Tenancy.in(
            tenant.id(),
            () -> transaction.execute(status -> accounts.credentials(tenant.id(), login)));
    if (found == null || found.isEmpty() || !found.get().active()) {
      passwords.spendTime(password);
      return Optional.empty();
    }
    return passwords.matches(password, found.get().passwordHash())
        ? Optional.of(found.get().id())
        : Optional.empty();
  }
}
