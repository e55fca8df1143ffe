package org.hongyan.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Role;
import org.hongyan.identity.Scope;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.springframework.stereotype.Component;

/** Who sells and who leads on a path. */
@Component
public class PlanPeople {

  /** The heads of units, the nearest to the sellers first. */
  private static final List<Role> HEADS = List.of(Role.LEADER, Role.MANAGER, Role.DIRECTOR);

  private final Accounts accounts;
  private final OrgTree tree;

  PlanPeople(Accounts accounts, OrgTree tree) {
    this.accounts = accounts;
    this.tree = tree;
  }

  /** A unit at the end of a branch, with its sellers and whoever leads it. */
  public record SellingUnit(Unit unit, List<Account> sellers, Optional<Account> head) {}

  /** Sellers on a path and below it. */
  public List<Account> sellers(String path) {
    return inside(path).stream().filter(a -> a.role() == Role.SELLER).toList();
  }

  /** Sellers and leaders on a path and below it: who can have a territory. */
  public List<Account> holders(String path) {
    return leaders(path).holders();
  }

  /** Who leads what on a path and below it, read once for many questions. */
  public Leaders leaders(String path) {
    return new Leaders(inside(path), tree.units());
  }

  /** People of a path and the units of the company as they were when asked. */
  public record Leaders(List<Account> people, List<Unit> units) {

    /** Whoever leads a unit, or else the nearest above it that somebody leads. */
    public Optional<Account> of(UnitId unit) {
      var from = units.stream().filter(one -> one.id().equals(unit)).findFirst();
      return from.stream()
          .flatMap(own -> units.stream().filter(one -> own.path().startsWith(one.path())))
          .sorted(Comparator.comparingInt((Unit one) -> one.path().length()).reversed())
          .map(one -> head(one, people))
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** Sellers and leaders: who can have a territory. */
    public List<Account> holders() {
      return people.stream()
          .filter(a -> a.role() == Role.SELLER || a.role() == Role.LEADER)
          .toList();
    }
  }

  /** The units on a path and below it in which people sell, by path. */
  public List<SellingUnit> units(String path) {
    var people = inside(path);
    var units = new ArrayList<SellingUnit>();
    for (var unit : tree.units()) {
      if (!unit.path().startsWith(path)) continue;
      var sellers =
          people.stream()
              .filter(a -> a.role() == Role.SELLER && a.unitId().equals(unit.id()))
              .toList();
      if (!sellers.isEmpty()) units.add(new SellingUnit(unit, sellers, head(unit, people)));
    }
    return units;
  }

  /** The first of these units for which nobody answers: no head, and none above it either. */
  public Optional<Unit> leaderless(String path, Collection<UnitId> units) {
    var all = tree.units();
    var top = all.stream().map(Unit::path).filter(path::startsWith).findFirst();
    var heads = inside(top.orElse(path));
    return all.stream()
        .filter(one -> units.contains(one.id()))
        .filter(
            one ->
                all.stream()
                    .filter(above -> one.path().startsWith(above.path()))
                    .allMatch(above -> head(above, heads).isEmpty()))
        .findFirst();
  }

  private static Optional<Account> head(Unit unit, List<Account> people) {
    return people.stream()
        .filter(a -> a.unitId().equals(unit.id()) && HEADS.contains(a.role()))
        .min(
            Comparator.comparingInt((Account a) -> HEADS.indexOf(a.role()))
                .thenComparing(a -> a.id().value()));
  }

  private List<Account> inside(String path) {
    var nobody = new AccountId(new UUID(0, 0));
    return accounts.listInside(new Scope(Scope.Kind.UNIT, nobody, List.of(path)));
  }
}
