package org.hongyan.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hongyan.identity.AccountAdminRepository.Filter;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Page;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to accounts; each change leaves an audit row with before and after. */
@Service
class AccountAdmin {

  /** A new person. */
  record Newcomer(String login, String name, Role role, UnitId unitId) {}

  /** The account and its first password, shown once and kept nowhere. */
  record Created(AccountRow account, String password) {}

  /** How an account should be from now on, its unit from {@code unitFrom} (null: now). */
  record Wanted(
      String name,
      Role role,
      Scope.Kind scopeKind,
      List<UnitId> units,
      UnitId unitId,
      @Nullable Instant unitFrom) {}

  private final AccountAdminRepository repository;
  private final Accounts accounts;
  private final AccountSecrets secrets;
  private final Assignments assignments;
  private final AuditTrail audit;
  private final InstantSource clock;

  AccountAdmin(
      AccountAdminRepository repository,
      Accounts accounts,
      AccountSecrets secrets,
      Assignments assignments,
      AuditTrail audit,
      InstantSource clock) {
    this.repository = repository;
    this.accounts = accounts;
    this.secrets = secrets;
    this.assignments = assignments;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Page<AccountRow> list(Caller caller, Filter filter, @Nullable String cursor, int size) {
    return repository.list(Tenancy.current(), caller.scope(), filter, cursor, size);
  }

  @Transactional(readOnly = true)
  AccountRow account(Caller caller, AccountId id) {
    return repository
        .find(Tenancy.current(), id)
        .filter(row -> caller.scope().covers(row.id(), row.orgPath()))
        .orElseThrow(() -> new NotFound("account", id.value()));
  }

  @Transactional(readOnly = true)
  List<UnitId> chosenUnits(Caller caller, AccountId id) {
    account(caller, id);
    return repository.chosenUnits(Tenancy.current(), id).stream().map(UnitId::new).toList();
  }

  @Transactional
  Created create(Caller caller, Newcomer wanted) {
    var login = wanted.login().strip().toLowerCase(Locale.ROOT);
    secrets.mustReach(caller, wanted.unitId());
    if (repository.loginTaken(Tenancy.current(), login)) {
      throw new Refused("account.login-taken", Map.of("login", login));
    }
    var password = secrets.invent();
    var account =
        accounts.create(
            new Accounts.NewAccount(
                login, wanted.name().strip(), wanted.role(), wanted.unitId(), password, "zh"));
    var row = account(caller, account.id());
    audit.record(caller, "account.created", subject(row.id()), Map.of("after", facts(row)));
    return new Created(row, password);
  }

  /** Changes what differs; nobody changes the own role or reach. Another role signs in anew. */
  @Transactional
  AccountRow change(Caller caller, AccountId id, Wanted wanted) {
    var tenant = Tenancy.current();
    var before = account(caller, id);
    var factsBefore = facts(before);
    var ownRights = wanted.role() != before.role() || wanted.scopeKind() != before.scopeKind();
    if (ownRights) mustBeAnother(caller, id);
    repository.update(tenant, id, wanted.name().strip(), wanted.role(), wanted.scopeKind());
    if (wanted.role() != before.role()) secrets.endSessions(id);
    var units = wanted.scopeKind() == Scope.Kind.UNITS ? wanted.units() : List.<UnitId>of();
    units.forEach(unit -> secrets.mustReach(caller, unit));
    repository.choose(tenant, id, units);
    if (!wanted.unitId().equals(before.unitId())) {
      secrets.mustReach(caller, wanted.unitId());
      var from = wanted.unitFrom();
      assignments.assign(id, wanted.unitId(), from == null ? clock.instant() : from);
    }
    var after = account(caller, id);
    audit.record(
        caller,
        "account.changed",
        subject(id),
        Map.of("before", factsBefore, "after", facts(after), "unitWanted", wanted.unitId()));
    return after;
  }

  /** Shuts the account and ends all its sessions at once. */
  @Transactional
  void deactivate(Caller caller, AccountId id) {
    var row = account(caller, id);
    mustBeAnother(caller, id);
    repository.setActive(Tenancy.current(), id, false);
    secrets.endSessions(id);
    audit.record(
        caller,
        "account.deactivated",
        subject(id),
        Map.of("before", Map.of("active", row.active()), "after", Map.of("active", false)));
  }

  @Transactional
  void activate(Caller caller, AccountId id) {
    var row = account(caller, id);
    repository.setActive(Tenancy.current(), id, true);
    audit.record(
        caller,
        "account.activated",
        subject(id),
        Map.of("before", Map.of("active", row.active()), "after", Map.of("active", true)));
  }

  /** A new random password, shown once; all sessions end. */
  @Transactional
  String resetPassword(Caller caller, AccountId id) {
    account(caller, id);
    mustBeAnother(caller, id);
    var password = secrets.reset(id);
    audit.record(caller, "account.password-reset", subject(id), Map.of());
    return password;
  }

  private AccountRow.Facts facts(AccountRow row) {
    var units =
        repository.chosenUnits(Tenancy.current(), row.id()).stream().map(UnitId::new).toList();
    return new AccountRow.Facts(row.name(), row.role(), row.unitId(), row.scopeKind(), units);
  }

  private static void mustBeAnother(Caller caller, AccountId id) {
    if (caller.accountId().equals(id)) throw new Refused("account.own");
  }

  private static String subject(AccountId id) {
    return "account:" + id.value();
  }
}
