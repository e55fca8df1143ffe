package org.hongyan.targets;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongyan.identity.Account;
import org.hongyan.identity.AccountId;
import org.hongyan.identity.Accounts;
import org.hongyan.identity.OrgTree;
import org.hongyan.identity.Unit;
import org.hongyan.identity.UnitId;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for targets from before this program kept them: people's targets, from which those of
 * their units up to the top follow as sums, each owned by its head or the nearest above.
 */
@Service
public class TargetHistory {

  private final TargetRepository repository;
  private final Members members;
  private final Accounts accounts;
  private final OrgTree tree;
  private final CompanyClock clock;

  TargetHistory(
      TargetRepository repository,
      Members members,
      Accounts accounts,
      OrgTree tree,
      CompanyClock clock) {
    this.repository = repository;
    this.members = members;
    this.accounts = accounts;
    this.tree = tree;
    this.clock = clock;
  }

  /** What somebody was to sell in a month, in minor units. */
  public record PersonTarget(YearMonth month, AccountId account, long minor) {}

  /**
   * Writes all or nothing; refuses with {@code target.changed} a month in which the top unit has a
   * target already, with {@code target.no-owner} a top unit nobody leads.
   */
  @Transactional
  public void load(AccountId by, String currency, List<PersonTarget> targets) {
    var units = tree.units();
    var owners = new HashMap<UnitId, AccountId>();
    var now = clock.instant();
    targets.stream()
        .collect(Collectors.groupingBy(PersonTarget::month))
        .forEach((month, people) -> new Load(by, currency, month, now, owners).run(units, people));
  }

  /** One month. */
  private final class Load {

    private final AccountId by;
    private final String currency;
    private final YearMonth month;
    private final Instant now;
    private final Map<UnitId, AccountId> owners;
    private final Map<UnitId, TargetId> written = new HashMap<>();

    Load(
        AccountId by,
        String currency,
        YearMonth month,
        Instant now,
        Map<UnitId, AccountId> owners) {
      this.by = by;
      this.currency = currency;
      this.month = month;
      this.now = now;
      this.owners = owners;
    }

    void run(List<Unit> units, List<PersonTarget> people) {
      var who = new ArrayList<Account>();
      for (var one : people) who.add(accounts.account(one.account()));
      for (var unit : units) {
        long sum = 0;
        boolean any = false;
        for (int i = 0; i < who.size(); i++) {
          if (!who.get(i).orgPath().startsWith(unit.path())) continue;
          any = true;
          sum = Math.addExact(sum, people.get(i).minor());
        }
        if (any) unit(unit, sum);
      }
      for (int i = 0; i < who.size(); i++) person(who.get(i), people.get(i).minor());
    }

    private void unit(Unit unit, long minor) {
      var tenant = Tenancy.current();
      if (repository.ofUnit(tenant, month.atDay(1), unit.id()).isPresent()) {
        throw new Refused("target.changed");
      }
      var owner = owner(unit);
      var target =
          target(Target.Kind.UNIT, unit.id(), null, unit.parentId(), owner, unit.path(), minor);
      repository.insert(tenant, target, by, now);
      repository.split(tenant, target.id(), target.version(), minor, SplitMethod.MANUAL);
      written.put(unit.id(), target.id());
    }

    /** The head of the unit, or of the nearest one above that has one. */
    private AccountId owner(Unit unit) {
      var known = owners.get(unit.id());
      if (known != null) return known;
      var above = unit.parentId() == null ? null : owners.get(unit.parentId());
      var owner = members.head(unit).orElse(above);
      if (owner == null) throw new Refused("target.no-owner", Map.of("unit", unit.name()));
      owners.put(unit.id(), owner);
      return owner;
    }

    private void person(Account account, long minor) {
      repository.insert(
          Tenancy.current(),
          target(
              Target.Kind.PERSON,
              null,
              account.id(),
              account.unitId(),
              account.id(),
              account.orgPath(),
              minor),
          by,
          now);
    }

    private Target target(
        Target.Kind kind,
        @Nullable UnitId unit,
        @Nullable AccountId account,
        @Nullable UnitId above,
        AccountId owner,
        String path,
        long minor) {
      return new Target(
          TargetId.next(),
          month.atDay(1),
          clock.zone().getId(),
          kind,
          unit,
          account,
          above == null ? null : written.get(above),
          owner,
          path,
          minor,
          currency,
          false,
          null,
          1);
    }
  }
}
