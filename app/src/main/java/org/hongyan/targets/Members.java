package org.hongyan.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.Caller;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Role;
import org.hongyan.identity.Scope;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who gets a part of a unit's target: its units with sellers, and the sellers directly in it. */
@Service
class Members {

  /** The heads of units, the nearest to the sellers first. */
  private static final List<Role> HEADS = List.of(Role.LEADER, Role.MANAGER, Role.DIRECTOR);

  private final OrgTree tree;
  private final Accounts accounts;

  Members(OrgTree tree, Accounts accounts) {
    this.tree = tree;
    this.accounts = accounts;
  }

  /**
   * One who gets a part.
   *
   * @param id of the unit or the account
   * @param heads sellers in it, 1 for a person
   * @param owner who answers for it, null for a unit nobody leads
   */
  record Member(
      String id,
      Target.Kind kind,
      @Nullable UnitId unitId,
      @Nullable AccountId accountId,
      String name,
      String path,
      int heads,
      @Nullable AccountId owner) {}

  /** A unit inside the caller's scope; {@link NotFound} for any other. */
  Unit unit(Caller caller, UnitId id) {
    var unit = tree.unit(id);
    if (!caller.scope().covers(null, unit.path())) throw new NotFound("unit", id.value());
    return unit;
  }

  /** Units by path for the caller, parents first. */
  List<Unit> units(Caller caller) {
    return tree.units().stream().filter(u -> caller.scope().covers(null, u.path())).toList();
  }

  /** Everybody who sells in a unit and below. */
  List<Account> sellers(Unit unit) {
    return below(unit).stream().filter(a -> a.role() == Role.SELLER).toList();
  }

  List<Member> of(Unit unit) {
    var people = below(unit);
    var members = new ArrayList<Member>();
    for (var child : tree.units()) {
      if (!unit.id().equals(child.parentId())) continue;
      int heads =
          (int)
              people.stream()
                  .filter(a -> a.role() == Role.SELLER && a.orgPath().startsWith(child.path()))
                  .count();
      if (heads > 0) members.add(member(child, heads, answerable(child, people)));
    }
    for (var person : people) {
      if (person.role() == Role.SELLER && person.unitId().equals(unit.id())) {
        members.add(member(person));
      }
    }
    return members;
  }

  /**
   * Who answers for a unit's target: the one named, else the unit's head, else whoever heads the
   * nearest unit above that somebody leads.
   */
  AccountId owner(Unit unit, @Nullable AccountId named) {
    var people = below(unit);
    var found =
        named == null
            ? answerable(unit, people)
            : people.stream().filter(a -> a.id().equals(named)).findFirst();
    return found
        .map(Account::id)
        .orElseThrow(() -> new Refused("target.no-owner", Map.of("unit", unit.name())));
  }

  /** Who leads a unit itself; empty for one nobody leads. */
  Optional<AccountId> head(Unit unit) {
    return head(unit, below(unit)).map(Account::id);
  }

  private List<Account> below(Unit unit) {
    var scope = new Scope(Scope.Kind.UNIT, new AccountId(unit.id().value()), List.of(unit.path()));
    return accounts.listInside(scope);
  }

  private Optional<Account> answerable(Unit unit, List<Account> people) {
    return head(unit, people).or(() -> headAbove(unit));
  }

  private Optional<Account> headAbove(Unit unit) {
    var higher =
        tree.units().stream()
            .filter(one -> !one.id().equals(unit.id()) && unit.path().startsWith(one.path()))
            .sorted(Comparator.comparingInt((Unit one) -> one.path().length()).reversed())
            .toList();
    if (higher.isEmpty()) return Optional.empty();
    var people = below(higher.getLast());
    return higher.stream().map(one -> head(one, people)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Account> head(Unit unit, List<Account> people) {
    return people.stream()
        .filter(a -> a.unitId().equals(unit.id()) && HEADS.contains(a.role()))
        .min(
            Comparator.comparingInt((Account a) -> HEADS.indexOf(a.role()))
                .thenComparing(a -> a.id().value()));
  }

  private static Member member(Unit unit, int heads, Optional<Account> head) {
    return new Member(
        unit.id().value().toString(),
        Target.Kind.UNIT,
        unit.id(),
        null,
        unit.name(),
        unit.path(),
        heads,
        head.map(Account::id).orElse(null));
  }

  private static Member member(Account person) {
    return new Member(
        person.id().value().toString(),
        Target.Kind.PERSON,
        null,
        person.id(),
        person.name(),
        person.orgPath(),
        1,
        person.id());
  }
}
