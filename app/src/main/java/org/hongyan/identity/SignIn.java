package org.hongyan.identity;

import java.util.Optional;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares a password with the account's; unknown company, unknown login and wrong password answer
 * alike, in words and in time.
 */
@Service
class SignIn {

  /** Who signed in, and where. */
  record SignedIn(Tenant tenant, AccountId account) {}

  private final Tenants tenants;
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final SignInTries tries;
  private final TransactionTemplate transaction;

  SignIn(
      Tenants tenants,
      AccountRepository accounts,
      Passwords passwords,
      SignInTries tries,
      PlatformTransactionManager transactions) {
    this.tenants = tenants;
    this.accounts = accounts;
    this.passwords = passwords;
    this.tries = tries;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * The account, if the password is its own.
   *
   * @param company its code; empty means the only one there is
   * @param address where the request came from, for counting tries
   */
  Optional<SignedIn> check(String company, String login, String password, String address) {
    tries.begin(company, login, address);
    var tenant = tenant(company);
    if (tenant.isEmpty()) passwords.spendTime(password);
    var found = tenant.flatMap(known -> compare(known, login, password));
    if (found.isPresent()) {
      tries.succeeded(company, login);
    } else {
      tries.failed(address);
    }
    return found;
  }

  private Optional<Tenant> tenant(String company) {
    if (!company.isBlank()) return tenants.byCode(company.trim());
    var all = tenants.all();
    return all.size() == 1 ? Optional.of(all.getFirst()) : tenants.byCode("demo");
  }

  private Optional<SignedIn> compare(Tenant tenant, String login, String password) {
    var found =
        Tenancy.in(
            tenant.id(),
            () -> transaction.execute(status -> accounts.credentials(tenant.id(), login)));
    if (found == null || found.isEmpty() || !found.get().active()) {
      passwords.spendTime(password);
      return Optional.empty();
    }
    return passwords.matches(password, found.get().passwordHash())
        ? Optional.of(new SignedIn(tenant, found.get().id()))
        : Optional.empty();
  }
}
