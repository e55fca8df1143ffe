package org.hongyan.identity;

import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Component;

/** Passwords and sessions on behalf of administration, and the units an administrator reaches. */
@Component
class AccountSecrets {

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Sessions sessions;
  private final OrgTree tree;

  AccountSecrets(AccountRepository accounts, Passwords passwords, Sessions sessions, OrgTree tree) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.tree = tree;
  }

  String invent() {
    return passwords.invent();
  }

  String reset(AccountId id) {
    var password = passwords.invent();
    accounts.setPassword(Tenancy.current(), id, passwords.hash(password));
    sessions.closeAll(id);
    return password;
  }

  void endSessions(AccountId id) {
    sessions.closeAll(id);
  }

  void mustReach(Caller caller, UnitId id) {
    var unit = tree.lock(id);
    if (!caller.scope().covers(null, unit.path())) throw new NotFound("unit", id.value());
  }
}
