package org.hongyan.identity;

import java.util.Locale;
import java.util.Map;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change about their own account. */
@Service
class Profile {

  static final int SHORTEST_PASSWORD = 10;

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final AuditTrail audit;

  Profile(AccountRepository accounts, Passwords passwords, Sessions sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Transactional
  void setLanguage(Caller caller, String language) {
    accounts.setLanguage(Tenancy.current(), caller.accountId(), language);
  }

  /** Changes the own password and ends every other session of the account. */
  @Transactional
  void changePassword(Caller caller, Session own, String current, String wanted) {
    var tenant = Tenancy.current();
    var account = accounts.find(tenant, caller.accountId()).orElseThrow();
    var known = accounts.credentials(tenant, account.login()).orElseThrow();
    if (!passwords.matches(current, known.passwordHash())) throw new Refused("password.wrong");
    mustBeGood(wanted, account.login(), current);
    accounts.setPassword(tenant, account.id(), passwords.hash(wanted));
    sessions.closeOthers(own);
    audit.record(caller, "account.password-changed", "account:" + account.id().value(), Map.of());
  }

  private static void mustBeGood(String wanted, String login, String current) {
    if (wanted.length() < SHORTEST_PASSWORD) {
      throw new Refused("password.short", Map.of("least", SHORTEST_PASSWORD));
    }
    var lower = wanted.toLowerCase(Locale.ROOT);
    var fewSigns = lower.chars().distinct().count() < 5;
    if (fewSigns || lower.contains(login) || wanted.equals(current)) {
      throw new Refused("password.weak");
    }
  }
}
