package org.hongyan.identity;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. */
@Service
public class Accounts {

  /** What a new account needs; {@code password} in clear, stored only as a hash. */
  public record NewAccount(
      String login, String name, Role role, UnitId unitId, String password, String language) {}

  private final AccountRepository repository;
  private final Passwords passwords;
  private final OrgTree tree;
  private final InstantSource clock;

  Accounts(AccountRepository repository, Passwords passwords, OrgTree tree, InstantSource clock) {
    this.clock = clock;
    this.repository = repository;
    this.passwords = passwords;
    this.tree = tree;
  }

  /** Creates an account of the current tenant; a login in use is refused by the database. */
  @Transactional
  public Account create(NewAccount wanted) {
    return insert(wanted, passwords.hash(wanted.password()));
  }

  private Account insert(NewAccount wanted, String hash) {
    var unit = tree.lock(wanted.unitId());
    var account =
        new Account(
            AccountId.next(),
            wanted.login(),
            wanted.name(),
            wanted.role(),
            unit.id(),
            unit.path(),
            true,
            wanted.language());
    repository.insert(Tenancy.current(), account, hash, clock.instant());
    return account;
  }

  /** Creates many at once; each different password is hashed once and its hash shared. */
  @Transactional
  public List<Account> createAll(List<NewAccount> wanted) {
    var hashes = new HashMap<String, String>();
    return wanted.stream()
        .map(one -> insert(one, hashes.computeIfAbsent(one.password(), passwords::hash)))
        .toList();
  }

  @Transactional(readOnly = true)
  public Account account(AccountId id) {
    return find(id).orElseThrow(() -> new NotFound("account", id.value()));
  }

  @Transactional(readOnly = true)
  public Optional<Account> find(AccountId id) {
    return repository.find(Tenancy.current(), id);
  }

  /** Names for lists; unknown ids are left out. */
  @Transactional(readOnly = true)
  public Map<AccountId, String> names(Collection<AccountId> ids) {
    return repository.names(Tenancy.current(), ids);
  }

  /** Active accounts inside a scope, by name. */
  @Transactional(readOnly = true)
  public List<Account> listInside(Scope scope) {
    return repository.listInside(Tenancy.current(), scope);
  }
}
